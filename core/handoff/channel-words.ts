import type { Channel } from './delivery.ts';

/** How a channel and what goes through it are spoken of. */
export const channelWords: Readonly<
  Record<Channel, { readonly item: string; readonly server: string; readonly accepted: string }>
> = {
  email: { item: 'mail', server: 'mail server', accepted: 'Accepted by the mail server' },
  slack: { item: 'Slack message', server: 'Slack', accepted: 'Accepted by Slack' },
  http: { item: 'request', server: 'server', accepted: 'Accepted by the server' },
};
