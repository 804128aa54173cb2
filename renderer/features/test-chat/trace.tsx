import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { ConversationView } from '../../../contract/views.ts';
import { type TraceLine, type TraceTurn, traceOf } from '../../../core/engine/trace.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { quoted, scoreWords } from '../../language/formats.ts';
import { t, translate } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { momentWords } from '../../ui/moment-words.ts';
import { noteWords } from './chat-log.tsx';
import { StepLine } from './step-line.tsx';
import styles from './trace.module.css';
import { verdictWords } from './verdict-line.tsx';

/** What happened behind the conversation, one message of the visitor after the other; the latest is open. */
export function Trace({ view, onStep }: TraceProps) {
  const { data: flow } = useCall('conversations.flow', { id: view.id });
  const [all, setAll] = useState(false);
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map());
  const turns = traceOf(view.log);
  const isOpen = ({ from }: TraceTurn, index: number) =>
    changed.get(from) ?? (all || index === turns.length - 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className={styles.trace} aria-label={t('Trace')} tabIndex={0}>
      {turns.length > 1 ? (
        <button
          type="button"
          className={styles.all}
          onClick={() => {
            setAll(!all);
            setChanged(new Map());
          }}
        >
          {all ? t('Show only the latest') : t('Show everything')}
        </button>
      ) : null}
      <ol>
        {turns.map((turn, index) => (
          <Turn
            key={turn.from}
            turn={turn}
            flow={flow}
            open={isOpen(turn, index)}
            onToggle={() => setChanged(new Map(changed).set(turn.from, !isOpen(turn, index)))}
            onStep={onStep}
          />
        ))}
      </ol>
    </section>
  );
}

interface TraceProps {
  readonly view: ConversationView;
  /** Shows the step on the canvas. */
  readonly onStep: (stepId: string) => void;
}

function Turn({ turn, flow, open, onToggle, onStep }: TurnProps) {
  const id = useId();
  const { text, at, lines } = turn;
  return (
    <li className={styles.turn}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={id}
        title={momentWords(at)}
        onClick={onToggle}
      >
        <ChevronRight size={14} aria-hidden className={open ? styles.opened : ''} />
        <span className={styles.text}>{text === undefined ? t('The beginning') : quoted(text)}</span>
      </button>
      <ol id={id} hidden={!open} className={styles.lines}>
        {lines.length === 0 ? <li className={styles.quiet}>{t('Nothing happened.')}</li> : null}
        {lines.map((line, index) => (
          // A log only grows, so places are identities.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <Line line={line} flow={flow} onStep={onStep} />
          </li>
        ))}
      </ol>
    </li>
  );
}

interface TurnProps {
  readonly turn: TraceTurn;
  readonly flow: Flow | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onStep: (stepId: string) => void;
}

function Line({ line, flow, onStep }: Pick<TurnProps, 'flow' | 'onStep'> & { line: TraceLine }) {
  switch (line.is) {
    case 'judged':
      return (
        <p className={styles.quiet}>
          {t('Recognizer: {{verdict}}, {{score}}. {{why}}', {
            verdict: verdictWords(line.verdict),
            score: scoreWords(line.verdict.score),
            why: translate(line.verdict.why),
          })}
        </p>
      );
    case 'step':
      return <StepLine step={line.step} flow={flow} onStep={onStep} />;
    case 'note':
      return <p className={styles.quiet}>{t(noteWords[line.code])}</p>;
    case 'ended':
      return <p className={styles.quiet}>{t('The conversation was over.')}</p>;
  }
}
