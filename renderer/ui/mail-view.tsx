import { Tabs } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { t } from '../language/language.ts';
import { mailDocument } from './mail-document.ts';
import styles from './mail-view.module.css';
import { styleNonce } from './style-nonce.ts';

/** A rendered mail as its reader gets it: headers, then HTML, text or the HTML's source. Nothing in it runs or loads. */
export function MailView({ mail, from, to, when, notice }: MailViewProps) {
  const shown = useMemo(() => mailDocument(mail.html, styleNonce()), [mail.html]);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.subject}>{mail.subject || t('No subject')}</h2>
        <dl className={styles.headers}>
          {from ? <Header name="From">{from}</Header> : null}
          {to ? <Header name="To">{to}</Header> : null}
          {mail.cc && mail.cc.length > 0 ? <Header name="Copy">{mail.cc.join(', ')}</Header> : null}
          {mail.replyTo ? <Header name="Reply to">{mail.replyTo}</Header> : null}
          {mail.attachment ? <Header name="Attached">{mail.attachment.name}</Header> : null}
          {when ? <Header name="Date">{when}</Header> : null}
        </dl>
        {notice}
      </div>
      <Tabs defaultValue={mail.html ? 'html' : 'text'} className={styles.tabs}>
        <Tabs.List aria-label={t('How to show the mail')}>
          {mail.html ? <Tabs.Tab value="html">HTML</Tabs.Tab> : null}
          <Tabs.Tab value="text">{t('Text')}</Tabs.Tab>
          {mail.html ? <Tabs.Tab value="source">{t('Source')}</Tabs.Tab> : null}
          {mail.attachment ? <Tabs.Tab value="json">JSON</Tabs.Tab> : null}
        </Tabs.List>
        <Tabs.Panel value="html" className={styles.panel}>
          {/* An empty sandbox: no scripts, no forms, no same origin, no way out. */}
          <iframe className={styles.frame} title={t('The mail as HTML')} sandbox="" srcDoc={shown} />
        </Tabs.Panel>
        <Tabs.Panel value="text" className={styles.panel}>
          <Plain label={t('The mail as text')}>{mail.text}</Plain>
        </Tabs.Panel>
        <Tabs.Panel value="source" className={styles.panel}>
          <Plain label={t('The mail’s HTML source')}>{mail.html}</Plain>
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
