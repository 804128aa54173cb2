import { Tabs } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { t } from '../language/language.ts';
import { mailDocument } from './mail-document.ts';
import styles from './mail-view.module.css';
import { styleNonce } from './style-nonce.ts';

/**
 * A rendered mail as its reader gets it: HTML, text, and where the whole message is given its headers and source, else the
 * HTML's source. Nothing in it runs or loads.
 */
export function MailView({ mail, from, to, when, notice, message }: MailViewProps) {
  const shown = useMemo(() => mailDocument(mail.html, styleNonce()), [mail.html]);
  const source = message === undefined ? mail.html : message;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.subject}>{mail.subject || t('No subject')}</h2>
        <dl className={styles.headers}>
          {from ? <Header name={t('From')}>{from}</Header> : null}
          {to ? <Header name={t('To')}>{to}</Header> : null}
          {mail.cc && mail.cc.length > 0 ? (
            <Header name={t('Copies to (cc)')}>{mail.cc.join(', ')}</Header>
          ) : null}
          {mail.replyTo ? <Header name={t('Reply to')}>{mail.replyTo}</Header> : null}
          {mail.attachment ? <Header name={t('Attached')}>{mail.attachment.name}</Header> : null}
          {when ? <Header name={t('Date')}>{when}</Header> : null}
        </dl>
        {notice}
      </div>
      <Tabs defaultValue={mail.html ? 'html' : 'text'} className={styles.tabs}>
        <Tabs.List aria-label={t('How to show the mail')}>
          {mail.html ? <Tabs.Tab value="html">HTML</Tabs.Tab> : null}
          <Tabs.Tab value="text">{t('Text')}</Tabs.Tab>
          {message === undefined ? null : <Tabs.Tab value="headers">{t('Headers')}</Tabs.Tab>}
          {source ? <Tabs.Tab value="source">{t('Source')}</Tabs.Tab> : null}
          {mail.attachment ? <Tabs.Tab value="json">JSON</Tabs.Tab> : null}
        </Tabs.List>
        <Tabs.Panel value="html" className={styles.panel}>
          {/* An empty sandbox: no scripts, no forms, no same origin, no way out. */}
          <iframe className={styles.frame} title={t('The mail as HTML')} sandbox="" srcDoc={shown} />
        </Tabs.Panel>
        <Tabs.Panel value="text" className={styles.panel}>
          <Plain label={t('The mail as text')}>{mail.text}</Plain>
        </Tabs.Panel>
        {message === undefined ? null : (
          <Tabs.Panel value="headers" className={styles.panel}>
            <Plain label={t('The mail’s headers')}>{headersOf(message)}</Plain>
          </Tabs.Panel>
        )}
        <Tabs.Panel value="source" className={styles.panel}>
          <Plain label={message === undefined ? t('The mail’s HTML source') : t('The whole message')}>
            {source}
          </Plain>
        </Tabs.Panel>
        {mail.attachment ? (
          <Tabs.Panel value="json" className={styles.panel}>
            <Plain label={t('The attached JSON')}>{mail.attachment.json}</Plain>
          </Tabs.Panel>
        ) : null}
      </Tabs>
    </div>
  );
}

interface MailViewProps {
  readonly mail: {
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly replyTo: string | null;
    readonly cc?: readonly string[] | undefined;
    readonly attachment?: { readonly name: string; readonly json: string } | undefined;
  };
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly when?: ReactNode;
  /** Stands between the headers and the body, like “Captured on this computer, not sent”. */
  readonly notice?: ReactNode;
  /** The whole message (MIME) as it goes over the wire. */
  readonly message?: string | undefined;
}

/** They end at the first empty line (RFC 5322 §2.1). */
function headersOf(message: string): string {
  return message.split(/\r?\n\r?\n/, 1)[0] ?? '';
}

function Header({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Plain({ label, children }: { label: string; children: string }) {
  return (
    // Focusable, because a long mail has to scroll from the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className={styles.plain} aria-label={label} tabIndex={0}>
      <pre>{children}</pre>
    </section>
  );
}
