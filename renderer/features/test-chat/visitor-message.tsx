import { ActionIcon, Tooltip } from '@mantine/core';
import { Undo2 } from 'lucide-react';
import { t } from '../../language/language.ts';
import { insideMain } from '../../ui/inside-main.ts';
import message from './message.module.css';
import styles from './test-chat.module.css';

/** What the visitor wrote, and the way back to before it. */
export function VisitorMessage({ text, canGoBack, onGoBack }: VisitorMessageProps) {
  return (
    <div className={message.mine}>
      <Tooltip portalProps={insideMain} label={t('Go back to before this')}>
        <ActionIcon
          className={message.goBack ?? ''}
          size={26}
          variant="subtle"
          color="gray"
          aria-label={t('Go back to before “{{text}}”', { text: text.slice(0, 80) })}
          disabled={!canGoBack}
          onClick={onGoBack}
        >
          <Undo2 size={14} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <p className={`${styles.said} ${styles.visitor}`}>
        <span className="visually-hidden">{t('Visitor:')} </span>
        {text}
      </p>
    </div>
  );
}

interface VisitorMessageProps {
  readonly text: string;
  /** Not while something is under way. */
  readonly canGoBack: boolean;
  readonly onGoBack: () => void;
}
