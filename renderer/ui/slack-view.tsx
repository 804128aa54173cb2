import type { ReactNode } from 'react';
import { t } from '../language/language.ts';
import styles from './slack-view.module.css';

/** A Slack message about as Slack shows it, from what is posted. Texts only: nothing in it is markup, a link or a mention. */
export function SlackView({ json }: { json: string }) {
  const blocks = blocksIn(json);
  return (
    <div className={styles.message}>
      <span className={styles.avatar} aria-hidden>
        HS
      </span>
      <div className={styles.body}>
        <p className={styles.sender}>
          Handoff Studio <span>{t('App')}</span>
        </p>
        {blocks.map((block, index) => (
          // A message has no identities beyond its order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Block key={index} block={block} />
        ))}
      </div>
    </div>
  );
}

interface Text {
  readonly type: string;
  readonly text: string;
}

interface SlackBlock {
  readonly type?: string;
  readonly text?: Text;
  readonly fields?: readonly Text[];
  readonly elements?: readonly Text[];
}

function Block({ block }: { block: SlackBlock }): ReactNode {
  if (block.type === 'header') return <p className={styles.header}>{shown(block.text)}</p>;
  if (block.fields) {
    return (
      <div className={styles.fields}>
        {block.fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field is known by its place only
          <span key={index} className={field.type === 'mrkdwn' ? styles.label : undefined}>
            {shown(field)}
          </span>
        ))}
      </div>
    );
  }
  if (block.elements) return <p className={styles.context}>{block.elements.map(shown).join(' ')}</p>;
  return <p className={styles.text}>{shown(block.text)}</p>;
}

/** As Slack decodes it: the three escaped characters, and the stars around a label in bold. */
function shown(text: Text | undefined): string {
  const plain = text?.type === 'mrkdwn' ? text.text.replace(/^\*(.*)\*$/s, '$1') : (text?.text ?? '');
  return plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function blocksIn(json: string): readonly SlackBlock[] {
  try {
    const message: { blocks?: readonly SlackBlock[] } = JSON.parse(json);
    return message.blocks ?? [];
  } catch {
    return [];
  }
}
