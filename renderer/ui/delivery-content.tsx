import type { ReactNode } from 'react';
import { MailView } from './mail-view.tsx';
import { PostView } from './post-view.tsx';
import { SlackView } from './slack-view.tsx';

/** What a delivery brings, as whoever receives it sees it. */
export function DeliveryContent({ content, to, notice }: DeliveryContentProps) {
  switch (content.channel) {
    case 'email':
      return <MailView mail={content.mail} to={to} notice={notice} />;
    case 'slack':
      return (
        <>
          {notice}
          <SlackView json={content.message.json} />
        </>
      );
    case 'http': {
      const { method, path, headers, body } = content.request;
      return (
        <PostView title={`${method} ${path || to}`} to={to} headers={headers} body={body} notice={notice} />
      );
    }
  }
}

interface DeliveryContentProps {
  readonly content:
    | {
        readonly channel: 'email';
        readonly mail: {
          readonly subject: string;
          readonly text: string;
          readonly html: string;
          readonly replyTo: string | null;
        };
      }
    | { readonly channel: 'slack'; readonly message: { readonly text: string; readonly json: string } }
    | {
        readonly channel: 'http';
        readonly request: {
          readonly method: string;
          readonly path: string;
          readonly headers: readonly { readonly name: string; readonly value: string }[];
          readonly body: string;
        };
      };
  /** An address, or the name of a destination. */
  readonly to: string;
  readonly notice?: ReactNode;
}
