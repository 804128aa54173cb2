import { certificateFaults, isEncryptionFault, isUntrusted } from '../certificate-faults.ts';
import { proxyFaultOf } from '../proxy/proxy-fault.ts';
import {
  brokenOff,
  busy,
  type Failure,
  greetingRefused,
  inDoubt,
  loginBusy,
  loginImpossible,
  loginRefused,
  loginRequired,
  messageRefused,
  nameNotFound,
  notEncrypted,
  notMailServer,
  recipientRefused,
  refusals,
  senderRefused,
  timedOut,
  tooLarge,
  unexpected,
  wrongSecurity,
} from './failures.ts';
import { proxyFailure } from './proxy-failures.ts';
import { notPinned } from './trust.ts';

/**
 * What the end of an attempt means for the delivery, from the error nodemailer gave. Decided by the server's reply code first
 * (RFC 5321 §4.2.1: 4yz try again, 5yz do not), then by the error's code; never by message text, except that some TLS libraries
 * name a bad certificate nowhere else. `handedOver`: bytes of the message had left, so only a definite reply settles it.
 *
 * What every mail of the account would meet (login, certificate, no encryption, not a mail server) is a `pause`: nothing is
 * given up, and all of it goes out by itself once the settings are right.
 */
export function classify(error: unknown, handedOver: boolean, pinned = false): Failure {
  const proxyFault = proxyFaultOf(error);
  if (proxyFault) return proxyFailure(proxyFault);
  const fault = { ...read(error), pinned };
  const failure = byReply(fault) ?? (handedOver ? inDoubt : byCode(fault));
  return fault.reply
    ? { ...failure, sentence: `${failure.sentence} (${fault.reply}${fault.enhanced})` }
    : failure;
}

/** The same for an attempt that is not even begun, with the reason as a code. */
export function refuse(reason: keyof typeof refusals): Failure {
  return refusals[reason];
}

interface Fault {
  readonly code: string;
  /** The system's or TLS library's own code underneath, like ECONNREFUSED or CERT_HAS_EXPIRED. */
  readonly cause: string;
  readonly command: string;
  readonly reply: number | undefined;
  /** RFC 3463 status with a leading space, or nothing. The rest of the reply may quote addresses and is never shown. */
  readonly enhanced: string;
  readonly text: string;
  /** One certificate is pinned, so that being unknown means being another one. */
  readonly pinned: boolean;
}

function read(error: unknown): Omit<Fault, 'pinned'> {
  const facts: Record<string, unknown> = error instanceof Error ? { ...error, message: error.message } : {};
  const cause = error instanceof Error && error.cause instanceof Error ? { ...error.cause } : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const reply = typeof facts.responseCode === 'number' ? facts.responseCode : undefined;
  const status = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text(facts.response))?.[1];
  return {
    code: text(facts.code),
    cause: text(facts.originalCode) || text('code' in cause ? cause.code : '') || text(facts.code),
    command: text(facts.command),
    reply,
    enhanced: status ? ` ${status}` : '',
    text: text(facts.message),
  };
}

function byReply(fault: Fault): Failure | undefined {
  const { reply, code } = fault;
  if (reply === undefined || reply < 400 || reply > 599) return undefined;
  if (code === 'ETLS') return notEncrypted;
  // 503 says the conversation went wrong, not that the message was refused.
  if (reply < 500 || reply === 503) return code === 'EAUTH' ? loginBusy : busy;
  if (code === 'EAUTH') return loginRefused;
  if (code === 'EENVELOPE' && fault.command.startsWith('RCPT')) return recipientFault(reply);
  if (code === 'EENVELOPE') return senderFault(reply);
  if (code === 'EMESSAGE') return reply === 552 ? tooLarge : messageRefused;
  return greetingRefused;
}

function recipientFault(reply: number): Failure {
  return reply === 530 ? loginRequired : recipientRefused;
}

function senderFault(reply: number): Failure {
  if (reply === 530) return loginRequired;
  return reply === 552 ? tooLarge : senderRefused;
}

function byCode(fault: Fault): Failure {
  switch (fault.code) {
    case 'EABORT':
      return brokenOff;
    case 'EDNS':
      return nameNotFound;
    case 'ETIMEDOUT':
      return timedOut;
    case 'EAUTH':
    case 'ENOAUTH':
      return loginImpossible;
    case 'ETLS':
      return certificateFault(fault) ?? notEncrypted;
    case 'EPROTOCOL':
      return notMailServer;
    case 'EMESSAGE':
      return tooLarge;
    case 'EENVELOPE':
      return refusals['bad-recipient'];
    case 'ESOCKET':
    case 'ECONNECTION':
      return certificateFault(fault) ?? socketFault(fault.cause);
    default:
      return unexpected;
  }
}

function certificateFault({ cause, text, pinned }: Fault): Failure | undefined {
  if (cause === notPinned || (pinned && isUntrusted(cause))) return refusals['certificate-changed'];
  const why = certificateFaults[cause];
  if (why) return certificate(why);
  if (isEncryptionFault(cause)) return wrongSecurity;
  return /self.signed|certificate|altnames/i.test(text) ? certificate('could not be checked') : undefined;
}

function certificate(why: string): Failure {
  return {
    is: 'pause',
    code: 'certificate',
    sentence: `The mail server's certificate ${why}, so nothing was sent.`,
    advice:
      'Check the server name in Settings > Email, or ask who runs the server to renew its certificate. ' +
      'If your organisation signs its own certificates, add the one of its authority there.',
  };
}

function socketFault(cause: string): Failure {
  switch (cause) {
    case 'ECONNREFUSED':
      return {
        is: 'retry',
        code: 'not-listening',
        sentence: 'Nothing answers at the mail server and port.',
        advice: 'Check server and port in Settings > Email. If they are right, the server may be down.',
      };
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'ENETDOWN':
      return {
        is: 'retry',
        code: 'offline',
        sentence: 'The mail server cannot be reached from this computer.',
        advice: 'Check the network connection. The mail is kept and tried again.',
      };
    default:
      return {
        is: 'retry',
        code: 'connection-lost',
        sentence: 'The mail server broke the connection off before taking the message.',
        advice:
          'The mail is kept and tried again. If this goes on, check port and security in Settings > Email.',
      };
  }
}
