import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Flow } from '../../../core/flow/flow.ts';
import { longestWait, SimulatedOutcome, type TestStep } from '../../../core/tests/conversation-test.ts';
import { say, t } from '../../language/language.ts';
import { TimeField } from '../../ui/time-field.tsx';
import styles from './line-table.module.css';
import { keysOf, readAnswers, sendingSteps, writeAnswers } from './lines.ts';
import { outcomeWords, stepName } from './words.ts';

/** What can be written in a line, by its kind. */
export function LineFields({ flow, line, number, onChange }: LineFieldsProps) {
  const label = (what: string) => t('{{what}} of line {{number}}', { what, number });
  switch (line.do) {
    case 'says':
    case 'answers':
      return (
        <Text label={label(t('Text'))} value={line.text} onChange={(text) => onChange({ ...line, text })} />
      );
    case 'fills':
      return <Answers label={label(t('Answers'))} line={line} onChange={onChange} />;
    case 'waits':
      return (
        <NumberInput
          aria-label={label(t('Minutes'))}
          suffix={` ${t('minutes')}`}
          min={1}
          max={longestWait}
          allowDecimal={false}
          value={line.minutes}
          onChange={(minutes) => onChange({ ...line, minutes: Number(minutes) || 1 })}
        />
      );
    case 'clock':
      return (
        <TimeField label={label(t('Time'))} value={line.now} onChange={(now) => onChange({ ...line, now })} />
      );
    case 'silent':
      return null;
    case 'reaches':
      return (
        <NativeSelect
          aria-label={label(t('Step'))}
          data={stepChoices(flow, flow.steps, line.stepId)}
          value={line.stepId}
          onChange={(event) => onChange({ ...line, stepId: event.currentTarget.value })}
        />
      );
    case 'value':
      return (
        <div className={styles.pair}>
          <NativeSelect
            aria-label={label(t('Value'))}
            data={keyChoices(flow, line.key)}
            value={line.key}
            onChange={(event) => onChange({ ...line, key: event.currentTarget.value })}
          />
          <TextInput
            aria-label={label(t('Expected value'))}
            placeholder={t('empty')}
            value={line.value}
            onChange={(event) => onChange({ ...line, value: event.currentTarget.value })}
          />
        </div>
      );
    case 'delivers':
      return <Delivery flow={flow} line={line} label={label} onChange={onChange} />;
  }
}

interface LineFieldsProps {
  readonly flow: Flow;
  readonly line: TestStep;
  readonly number: number;
  readonly onChange: (line: TestStep) => void;
}

function Text({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
}) {
  return (
    <Textarea
      aria-label={label}
      autosize
      minRows={1}
      maxRows={6}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type Fills = Extract<TestStep, { do: 'fills' }>;

/** Keeps what is being typed as it is: half a line is no answer yet, but must not vanish. */
function Answers({ label, line, onChange }: { label: string; line: Fills; onChange: (line: Fills) => void }) {
  const [text, setText] = useState(writeAnswers(line.answers));
  return (
    <Textarea
      aria-label={label}
      description={t('One answer per line, like name: Ann Lee. Fields without one get an answer that fits.')}
      autosize
      minRows={2}
      maxRows={12}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange({ ...line, answers: readAnswers(event.currentTarget.value) });
      }}
    />
  );
}

type Delivers = Extract<TestStep, { do: 'delivers' }>;

function Delivery({ flow, line, label, onChange }: DeliveryProps) {
  const inside = insideOf[flow.steps.find(({ id }) => id === line.stepId)?.kind ?? ''] ?? insideAny;
  return (
    <div className={styles.pair}>
      <NativeSelect
        aria-label={label(t('Step that sends'))}
        data={stepChoices(flow, sendingSteps(flow), line.stepId)}
        value={line.stepId}
        onChange={(event) => onChange({ ...line, stepId: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={label(t('Outcome'))}
        data={SimulatedOutcome.options.map((value) => ({ value, label: t(outcomeWords[value]) }))}
        value={line.outcome}
        onChange={(event) =>
          onChange({ ...line, outcome: SimulatedOutcome.parse(event.currentTarget.value) })
        }
      />
      <TextInput
        className={styles.whole ?? ''}
        aria-label={label(t(inside.label))}
        placeholder={t(inside.placeholder)}
        value={line.contains}
        onChange={(event) => onChange({ ...line, contains: event.currentTarget.value })}
      />
    </div>
  );
}

const insideAny = { label: say('Text in it'), placeholder: say('and it contains (optional)') };
const insideOf: Readonly<Record<string, typeof insideAny>> = {
  email: { label: say('Text in the mail'), placeholder: say('and the mail contains (optional)') },
  slack: { label: say('Text in the message'), placeholder: say('and the message contains (optional)') },
  http: { label: say('Text in the request'), placeholder: say('and the request contains (optional)') },
};

interface DeliveryProps {
  readonly flow: Flow;
  readonly line: Delivers;
  readonly label: (what: string) => string;
  readonly onChange: (line: Delivers) => void;
}

/** With the chosen one even where the flow no longer has it. */
function stepChoices(flow: Flow, steps: Flow['steps'], chosen: string) {
  const ids = [...new Set([...steps.map(({ id }) => id), chosen])];
  return ids.map((value) => ({ value, label: stepName(flow, value) }));
}

function keyChoices(flow: Flow, chosen: string) {
  const known = keysOf(flow).map(({ key, label }) => ({ value: key, label }));
  return known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, label: chosen }];
}
