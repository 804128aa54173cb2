import type { RenderedRequest } from '../../../core/handoff/delivery.ts';
import type { DestinationAccount, OutgoingPost } from '../../../main/ports/poster.ts';

export const hasty = { connect: 400, greeting: 400, idle: 400 };

export function aRequest(changes: Partial<RenderedRequest> = {}): OutgoingPost {
  const request: RenderedRequest = {
    method: 'POST',
    path: '',
    headers: [],
    body: '{"a":1}',
    signed: false,
    keep: [],
    ...changes,
  };
  return { id: 'd1', content: { channel: 'http', destination: 'd', request } };
}

export function aSlackMessage(text = 'Help'): OutgoingPost {
  const message = { text, json: JSON.stringify({ text }) };
  return { id: 'd1', content: { channel: 'slack', destination: 'd', message } };
}

export function anAccountAt(url: string, changes: Partial<DestinationAccount> = {}): DestinationAccount {
  return { url, ownNetwork: true, headers: [], ...changes };
}
