import { Collapse, NumberInput, Switch, TextInput, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { behaviourLabels, behaviourOf, type FormBehaviour } from '../../../../core/flow/form-behaviour.ts';
import { limits } from '../../../../core/flow/limits.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { type Said, say, t, term } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { useEditor, useEditorApi } from '../editor-context.tsx';
import styles from './inspector.module.css';
import { TemplateInput } from './template-input.tsx';
import { useTyping } from './use-typing.ts';

type Text = keyof typeof behaviourLabels;
type Word = keyof FormBehaviour['words'];

/** How the form treats visitors who do something else than answer: folded away, since it works as it is. */
export function BehaviourSettings({ step }: { step: StepOf<'collect'> }) {
  const id = useId();
  const [shown, setShown] = useShown();
  const { type, set } = useTyping(step);
  const behaviour = behaviourOf(step);
  const change = (part: Partial<FormBehaviour>, key: string) =>
    type(`behaviour.${key}`, { behaviour: { ...behaviour, ...part } });
  const text = (key: Text) => (
    <TemplateInput
      step={step}
      path={`behaviour.${key}`}
      label={term(behaviourLabels[key])}
      description={t('Empty: a sentence in the visitor’s language.')}
      rows={2}
      value={behaviour[key]}
      onChange={(value) => change({ [key]: value }, key)}
    />
  );
  const minutes = (
    key: 'resumeAfter' | 'duplicateMinutes',
    label: string,
    description: string,
    max: number,
  ) => (
    <NumberInput
      label={label}
      description={description}
      suffix={` ${t('min')}`}
      min={0}
      max={max}
      clampBehavior="strict"
      data-path={`behaviour.${key}`}
      value={behaviour[key]}
      onChange={(value) => {
        if (typeof value === 'number') change({ [key]: value }, key);
      }}
    />
  );
  return (
    <>
      <UnstyledButton
        className={styles.folder ?? ''}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {shown ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        {t('Behaviour')}
        <small className={styles.folderNote}>{inShort(behaviour)}</small>
      </UnstyledButton>
      <Collapse id={id} expanded={shown} transitionDuration={150}>
        <div className={styles.list}>
          <Switch
            label={t('Show the answers before going on')}
            description={t('The visitor agrees to them or changes some.')}
            data-path="behaviour.confirm"
            checked={behaviour.confirm}
            onChange={(event) =>
              set(worded('Show answers'), {
                behaviour: { ...behaviour, confirm: event.currentTarget.checked },
              })
            }
          />
          {behaviour.confirm ? text('confirmText') : null}
          {minutes(
            'duplicateMinutes',
            t('Same answers again'),
            t('Not sent twice within this time. 0: always sent.'),
            1_440,
          )}
          {behaviour.duplicateMinutes > 0 ? text('duplicateText') : null}
          {minutes(
            'resumeAfter',
            t('Pause'),
            t('After this time the visitor is asked whether to go on. 0: never.'),
            10_080,
          )}
          {behaviour.resumeAfter > 0 ? text('resumeText') : null}
          {text('helpText')}
          {text('asideText')}
          {text('personText')}
          <Words behaviour={behaviour} onChange={change} />
        </div>
      </Collapse>
    </>
  );
}

/** Open when the visitor of a problem's jump has to see a property in here. */
function useShown() {
  const [shown, setShown] = useState(false);
  const jump = useEditor((state) => state.jump);
  useEffect(() => {
    if (jump?.path?.startsWith('behaviour.')) setShown(true);
  }, [jump]);
  return [shown, setShown] as const;
}

function inShort({ confirm, resumeAfter, duplicateMinutes }: FormBehaviour): string {
  const parts = [
    ...(confirm ? [t('answers shown first')] : []),
    ...(duplicateMinutes > 0 ? [t('no duplicates')] : []),
    ...(resumeAfter > 0 ? [t('asks after a pause')] : []),
  ];
  return parts.join(', ') || t('repair, pause, duplicates, words');
}

const words: readonly (readonly [Word, Said])[] = [
  ['back', say('Words for going back')],
  ['skip', say('Words for skipping')],
  ['cancel', say('Words for cancelling')],
  ['start-over', say('Words for starting over')],
  ['help', say('Words for help')],
];

interface WordsProps {
  readonly behaviour: FormBehaviour;
  readonly onChange: (part: Partial<FormBehaviour>, key: string) => void;
}

/** What is typed stays as it is while it is typed; the flow gets the words in it. */
function Words({ behaviour, onChange }: WordsProps) {
  const editor = useEditorApi();
  const [typed, setTyped] = useState<Partial<Record<Word, string>>>({});
  return (
    <div className={styles.list}>
      <p className={styles.hint}>
        {t(
          'Visitors can steer the form in six languages. Your own words are understood as well; separate them by commas.',
        )}
      </p>
      {words.map(([word, label]) => (
        <TextInput
          key={word}
          label={t(label)}
          data-path={`behaviour.words.${word}`}
          maxLength={limits.name * 5}
          value={typed[word] ?? (behaviour.words[word] ?? []).join(', ')}
          onChange={(event) => {
            const list = event.currentTarget.value;
            setTyped({ ...typed, [word]: list });
            onChange({ words: { ...behaviour.words, [word]: phrasesIn(list) } }, `words.${word}`);
          }}
          onBlur={() => {
            setTyped({});
            editor.settle();
          }}
        />
      ))}
    </div>
  );
}

function phrasesIn(list: string): string[] {
  const phrases = list.split(',').map((phrase) => phrase.trim().slice(0, limits.name));
  return phrases.filter((phrase) => phrase !== '').slice(0, limits.choices);
}
