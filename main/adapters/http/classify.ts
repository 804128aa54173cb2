import type { Channel } from '../../../core/handoff/delivery.ts';
import type { DeliveryOutcome } from '../../../core/handoff/delivery-outcome.ts';
import { certificateFaults, isEncryptionFault } from '../certificate-faults.ts';
import type { Reply } from './exchange.ts';
import { retryAfter } from './retry-after.ts';

type Failure = Exclude<DeliveryOutcome, { is: 'accepted' }>;

/** What the attempt was about, for saying how it ended. */
export interface About {
  readonly channel: Exclude<Channel, 'email'>;
  /** Sending it twice does what sending it once does (RFC 9110 §9.2.2). */
  readonly repeatable: boolean;
}

/** What a status means: 2xx accepted, 408, 425, 429 and 5xx worth another try, anything else not. */
export function classifyReply(reply: Reply, about: About, now: Date): Failure | undefined {
  const { status } = reply;
  if (status >= 200 && status < 300) return undefined;
  const words = named(about);
  const code = `status-${status}`;
  if (status >= 300 && status < 400) {
    const sentence = `${words.It} sent on to another address (${status}), which is not followed.`;
    return {
      is: 'stop',
      code: 'redirected',
      sentence,
      advice: `Enter the address it leads to in ${settings}.`,
    };
  }
  if (later.has(status) || status >= 500) {
    const waitMs = retryAfter(reply.retryAfter, now);
    const sentence = `${words.It} could not take it just now (${status}).`;
    const advice = 'It is kept and tried again by itself.';
    return { is: 'retry', code, sentence, advice, ...(waitMs === undefined ? {} : { waitMs }) };
  }
  return { is: 'stop', code, ...refused(status, reply, about) };
}

const settings = 'Settings > Destinations';
const later: ReadonlySet<number> = new Set([408, 425, 429]);

function named({ channel }: About) {
  return channel === 'slack' ? { It: 'Slack', it: 'Slack' } : { It: 'The server', it: 'the server' };
}

function refused(status: number, reply: Reply, about: About): { sentence: string; advice: string } {
  const { It } = named(about);
  const why = about.channel === 'slack' ? slackReasons[reply.text.trim()] : undefined;
  if (why) return { sentence: `Slack refused it: ${why.sentence}`, advice: why.advice };
  switch (status) {
    case 401:
    case 403:
      return {
        sentence: `${It} does not let this destination in (${status}).`,
        advice: `Check the address, key or secret in ${settings}, then send again.`,
      };
    case 404:
    case 410:
      return {
        sentence: `There is nothing at the address any more (${status}).`,
        advice: `Enter its new address in ${settings}, then send again.`,
      };
    case 413:
      return {
        sentence: `It is too large for ${named(about).it} (413).`,
        advice: 'Send less, then send again.',
      };
    default:
      return {
        sentence: `${It} refused it (${status}).`,
        advice: 'Compare the request with what the other side expects, then send again.',
      };
  }
}

/** Slack's own words for what is wrong (docs.slack.dev, incoming webhooks). */
const slackReasons: Readonly<Record<string, { sentence: string; advice: string }>> = {
  no_service: {
    sentence: 'this webhook was removed.',
    advice: `Create a new incoming webhook in Slack and enter its address in ${settings}.`,
  },
  no_team: {
    sentence: 'the workspace of this webhook is gone.',
    advice: `Create a new incoming webhook in Slack and enter its address in ${settings}.`,
  },
  channel_not_found: {
    sentence: 'the channel of this webhook is gone.',
    advice: `Create an incoming webhook for another channel and enter its address in ${settings}.`,
  },
  channel_is_archived: {
    sentence: 'the channel of this webhook is archived.',
    advice: 'Bring the channel back in Slack, or create an incoming webhook for another one.',
  },
  action_prohibited: {
    sentence: 'the workspace does not allow it.',
    advice: 'Ask who administers the workspace to allow this webhook.',
  },
  posting_to_general_channel_denied: {
    sentence: 'the workspace does not allow posting to its general channel.',
    advice: 'Create an incoming webhook for another channel.',
  },
  invalid_token: {
    sentence: 'the address of the webhook is not right.',
    advice: `Copy the address again from Slack into ${settings}.`,
  },
};

/** What the end of an attempt without an answer means. `handedOver`: bytes of the request had left. */
export function classifyError(error: unknown, about: About, handedOver: boolean): Failure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const failure = byCode(code, about);
  if (!handedOver || about.repeatable) return failure;
  return {
    is: 'in-doubt',
    code: 'in-doubt',
    sentence: 'The connection broke after the request had left. It may or may not have arrived.',
    advice: 'Look for the reference number there before sending again.',
  };
}

function byCode(code: string, about: About): Failure {
  const { It } = named(about);
  const encryption = encryptionFault(code, about);
  if (encryption) return encryption;
  switch (code) {
    case 'PRIVATE_ADDRESS':
      return {
        is: 'pause',
        code: 'private-address',
        sentence: 'The address leads into a private network, so nothing was sent.',
        advice: `If it is meant to, allow addresses in your own network for this destination in ${settings}.`,
      };
    case 'NOT_ENCRYPTED':
      return {
        is: 'pause',
        code: 'not-encrypted',
        sentence: 'The address is not encrypted and outside of your own network, so nothing was sent.',
        advice: `Enter an address that begins with https:// in ${settings}.`,
      };
    case 'ENOTFOUND':
    case 'ENODATA':
      return {
        is: 'retry',
        code: 'name-not-found',
        sentence: 'The server’s name could not be found.',
        advice: checkBoth,
      };
    case 'ECONNREFUSED':
      return {
        is: 'retry',
        code: 'not-listening',
        sentence: 'Nothing answers at the address.',
        advice: checkBoth,
      };
    case 'EAI_AGAIN':
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return {
        is: 'retry',
        code: 'offline',
        sentence: `${It} cannot be reached from this computer.`,
        advice: checkBoth,
      };
    case 'ETIMEDOUT':
      return { is: 'retry', code: 'timeout', sentence: `${It} did not answer in time.`, advice: checkBoth };
    case 'EABORT':
    case 'ABORT_ERR':
      return { is: 'retry', code: 'broken-off', sentence: 'Sending was broken off.', advice: keptAndTried };
    default:
      return {
        is: 'retry',
        code: 'connection-lost',
        sentence: `${It} broke the connection off.`,
        advice: checkBoth,
      };
  }
}

const keptAndTried = 'It is kept and tried again.';
const checkBoth = `${keptAndTried} If this goes on, check the address in ${settings} and the network.`;

function encryptionFault(code: string, about: About): Failure | undefined {
  const { It, it } = named(about);
  const why = certificateFaults[code];
  if (why)
    return {
      is: 'pause',
      code: 'certificate',
      sentence: `${It} shows a certificate that ${why}, so nothing was sent.`,
      advice:
        about.channel === 'slack'
          ? `Check the address in ${settings}, and whether something on this computer or network reads along.`
          : `Check the address in ${settings}, or ask who runs the server. If your organisation signs its own certificates, add the one of its authority there.`,
    };
  if (!isEncryptionFault(code)) return undefined;
  const sentence = `No encrypted connection could be made with ${it}.`;
  return { is: 'pause', code: 'certificate', sentence, advice: `Check the address in ${settings}.` };
}
