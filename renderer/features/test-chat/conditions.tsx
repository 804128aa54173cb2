import { ActionIcon, Button, NativeSelect, Tooltip } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import type { Channel } from '../../../core/handoff/delivery.ts';
import { languages } from '../../../core/recognizer/verdict.ts';
import { t } from '../../language/language.ts';
import { insideMain } from '../../ui/inside-main.ts';
import { languageName } from '../../ui/language-name.ts';
import { momentWords } from '../../ui/moment-words.ts';
import { TimeField } from '../../ui/time-field.tsx';
import styles from './conditions.module.css';
import { DeliveryChoice } from './delivery-choice.tsx';
import type { Setup } from './setup.ts';

/** Under which conditions the visitor is played: what becomes of notifications, the time and the language. */
export function Conditions({ setup, channels, onChange }: ConditionsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const set = [
    ...(setup.clock === undefined ? [] : [momentWords(setup.clock)]),
    ...(setup.language === undefined ? [] : [languageName(setup.language)]),
  ];
  return (
    <div className={styles.conditions}>
      <DeliveryChoice
        value={setup.delivery}
        channels={channels}
        onChange={(delivery) => onChange({ delivery })}
        beside={
          <Tooltip portalProps={insideMain} label={t('Clock and language')}>
            <ActionIcon
              size={30}
              variant={open ? 'light' : 'default'}
              aria-label={t('Clock and language')}
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              <SlidersHorizontal size={14} aria-hidden />
            </ActionIcon>
          </Tooltip>
        }
      />
      {/* What is not as usual is never out of sight. */}
      {set.length > 0 && !open ? (
        <p className={styles.set}>{t('Simulated: {{what}}', { what: set.join(', ') })}</p>
      ) : null}
      <div id={id} hidden={!open} className={styles.more}>
        <Clock clock={setup.clock} onChange={(clock) => onChange({ clock })} />
        <VisitorLanguage language={setup.language} onChange={(language) => onChange({ language })} />
      </div>
    </div>
  );
}

interface ConditionsProps {
  readonly setup: Setup;
  /** The channels that the flow uses. */
  readonly channels: readonly Channel[];
  readonly onChange: (part: Partial<Setup>) => void;
}

const minute = 60_000;
const pause = 30 * minute;
/** While a time is being typed, each digit makes another one; in milliseconds. */
const typing = 400;

function Clock({
  clock,
  onChange,
}: {
  clock: string | undefined;
  onChange: (clock: string | undefined) => void;
}) {
  const put = useDebouncedCallback(onChange, { delay: typing, flushOnUnmount: true });
  const now = () => Math.floor(Date.now() / minute) * minute;
  const shown = clock ?? new Date(now()).toISOString();
  return (
    <>
      <span>{t('Clock')}</span>
      <div className={styles.clock}>
        <TimeField size="xs" label={t('Clock')} value={shown} onChange={put} />
        <Button
          size="xs"
          variant="default"
          aria-label={t('Move the clock 30 minutes on')}
          onClick={() => onChange(new Date((clock ? Date.parse(clock) : now()) + pause).toISOString())}
        >
          {t('+30 min')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={clock === undefined}
          aria-label={t('Set the clock back to now')}
          onClick={() => onChange(undefined)}
        >
          {t('Now')}
        </Button>
      </div>
      {clock === undefined ? null : (
        <p className={styles.conditionHint}>{t('Simulated: it stands still until it is moved.')}</p>
      )}
    </>
  );
}

function VisitorLanguage({
  language,
  onChange,
}: {
  language: Setup['language'];
  onChange: (language: Setup['language']) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t('Language')}</label>
      <NativeSelect
        id={id}
        size="xs"
        data={[
          { value: '', label: t('Told from what the visitor writes') },
          ...languages.map((value) => ({ value, label: languageName(value) })),
        ]}
        value={language ?? ''}
        onChange={(event) => onChange(languages.find((one) => one === event.currentTarget.value))}
      />
    </>
  );
}
