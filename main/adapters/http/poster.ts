import { replyValues, sampleReply } from '../../../core/handoff/reply-values.ts';
import type { DestinationAccount, OutgoingPost, Poster } from '../../ports/poster.ts';
import { addressOf } from './address.ts';
import { type About, classifyError, classifyReply } from './classify.ts';
import { exchange, type Network, type Reply, type Request, refusal, thisNetwork } from './exchange.ts';
import { signatureHeaders } from './sign.ts';

type Header = DestinationAccount['headers'][number];

/** Posts over HTTPS. One connection per attempt and no retries of its own: the outbox is the only retrier. */
export function createPoster({
  now = () => new Date(),
  ...network
}: Partial<Network> & { readonly now?: () => Date } = {}): Poster {
  const ours: Network = { ...thisNetwork, ...network };
  return {
    async post(post, account, { handingOver, signal, timeouts, onStage = () => undefined }) {
      const about = aboutOf(post);
      let handedOver = false;
      try {
        onStage('address');
        const request = requestFor(post, account, now());
        if (typeof request === 'string') return unusable[request];
        const beforeRequest = async () => {
          await handingOver();
          handedOver = true;
        };
        const reply = await exchange(request, { beforeRequest, onStage, signal, timeouts }, ours);
        return classifyReply(reply, about, now()) ?? acceptedWith(reply, post);
      } catch (error) {
        return classifyError(error, about, handedOver);
      }
    },
    async simulate(post, simulation, { handingOver }) {
      const about = aboutOf(post);
      if (simulation === 'accepted') {
        await handingOver();
        const values = post.content.channel === 'http' ? sampleReply(post.content.request.keep) : [];
        return { is: 'accepted', reply: 'simulated, nothing was sent', values };
      }
      const status = /-(\d{3})$/.exec(simulation)?.[1];
      if (status === undefined) return classifyError(refusal(simulatedCodes[simulation] ?? ''), about, false);
      const reply = { status: Number(status), retryAfter: undefined, text: '', whole: true };
      return classifyReply(reply, about, now()) ?? acceptedWith(reply, post);
    },
  };
}

const simulatedCodes: Readonly<Record<string, string>> = {
  certificate: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  'name-not-found': 'ENOTFOUND',
  'not-listening': 'ECONNREFUSED',
  timeout: 'ETIMEDOUT',
  offline: 'ENETUNREACH',
  'private-address': 'PRIVATE_ADDRESS',
};

function aboutOf({ content }: OutgoingPost): About {
  const method = content.channel === 'http' ? content.request.method : 'POST';
  return { channel: content.channel, repeatable: method !== 'POST' && method !== 'PATCH' };
}

const unusable = {
  'bad-address': {
    is: 'pause',
    code: 'bad-address',
    sentence: 'The address of the destination is not complete, so nothing was sent.',
    advice: 'Correct it in Settings > Destinations.',
  },
  'no-secret': {
    is: 'pause',
    code: 'no-secret',
    sentence: 'The destination has no signing secret, so nothing was sent.',
    advice: 'Enter it in Settings > Destinations. It begins with whsec_.',
  },
} as const;

/** What goes over the wire, or why nothing does. */
function requestFor(
  { id, content }: OutgoingPost,
  account: DestinationAccount,
  at: Date,
): Request | keyof typeof unusable {
  const { ownNetwork, authority } = account;
  const own = [
    { name: 'user-agent', value: 'HandoffStudio' },
    { name: 'accept', value: 'application/json, text/plain' },
  ];
  if (content.channel === 'slack') {
    const url = addressOf(account.url, '');
    const body = content.message.json;
    if (!url) return 'bad-address';
    return {
      url,
      ownNetwork,
      authority,
      method: 'POST',
      headers: [...own, ...account.headers, ...contentHeaders(body)],
      body,
    };
  }
  const { method, path, headers, body, signed } = content.request;
  const url = addressOf(account.url, path);
  if (!url) return 'bad-address';
  const signature = signed ? signatureHeaders({ id, body, at }, account.signingSecret ?? '') : [];
  if (!signature) return 'no-secret';
  // The destination's own headers come later, so no flow can replace them.
  const all = [...own, ...headers, ...account.headers, ...signature, ...contentHeaders(body)];
  return { url, ownNetwork, authority, method, headers: distinct(all), body };
}

function contentHeaders(body: string): readonly Header[] {
  if (body === '') return [];
  return [
    { name: 'content-type', value: 'application/json; charset=utf-8' },
    { name: 'content-length', value: String(Buffer.byteLength(body)) },
  ];
}

/** The last of each name, which is written in many ways. */
function distinct(headers: readonly Header[]): readonly Header[] {
  return [...new Map(headers.map((header) => [header.name.toLowerCase(), header])).values()];
}

function acceptedWith({ status, text, whole }: Reply, { content }: OutgoingPost) {
  if (content.channel === 'slack') return { is: 'accepted', reply: `${status}` } as const;
  const { keep } = content.request;
  const values = replyValues(whole ? text : '', keep);
  const missing = keep.length - values.length;
  const note = missing === 0 ? '' : `; ${missing} of ${keep.length} wanted values were not in its reply`;
  return { is: 'accepted', reply: `${status}${note}`, values } as const;
}
