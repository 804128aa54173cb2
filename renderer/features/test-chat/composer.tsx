import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../../language/language.ts';
import styles from './test-chat.module.css';

/** Where the visitor writes. Enter sends, Shift and Enter makes a new line. */
export function Composer({ waiting, disabled, offered, onSend }: ComposerProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!offered) return;
    setText(offered.text);
    field.current?.focus();
    requestAnimationFrame(() => field.current?.select());
  }, [offered]);
  const send = () => {
    const message = text.trim();
    if (message === '' || waiting || disabled) return;
    setText('');
    onSend(message);
  };
  return (
    <form
      className={styles.composer}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        className={styles.input ?? ''}
        ref={field}
        aria-label={t('Message')}
        placeholder={t('Message')}
        autosize
        minRows={1}
        maxRows={5}
        maxLength={5_000}
        disabled={disabled}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event: KeyboardEvent) => {
          // What is taken back here is typing, not the flow.
          if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) event.stopPropagation();
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <Button type="submit" disabled={disabled}>
        {t('Send')}
      </Button>
    </form>
  );
}

/** A text to begin with, to be written over or sent. Another object means another offer. */
export interface Offered {
  readonly text: string;
}

interface ComposerProps {
  /** The app is still busy with the message before; what is typed meanwhile stays. */
  readonly waiting: boolean;
  readonly disabled: boolean;
  readonly offered: Offered | undefined;
  readonly onSend: (text: string) => void;
}
