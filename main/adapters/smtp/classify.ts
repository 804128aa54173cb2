import type { DeliveryOutcome } from '../../../core/handoff/delivery-outcome.ts';

type Failure = Exclude<DeliveryOutcome, { is: 'accepted' }>;

/**
 * What the end of an attempt means for the delivery, from the error nodemailer gave. Decided by the server's reply code first
 * (RFC 5321 §4.2.1: 4yz try again, 5yz do not), then by the error's code; never by message text, except that some TLS libraries
 * name a bad certificate nowhere else. `handedOver`: bytes of the message had left, so only a definite reply settles it.
 *
 * What every mail of the account would meet (login, certificate, no encryption, not a mail server) is a `pause`: nothing is
 * given up, and all of it goes out by itself once the settings are right.
 */
export function classify(error: unknown, handedOver: boolean): Failure {
  const fault = read(error);
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
}

function read(error: unknown): Fault {
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

const certificateCodes: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority this computer does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes from an authority this computer does not know',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority this computer does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority this computer does not know',
  CERT_UNTRUSTED: 'comes from an authority this computer does not know',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  CERT_REVOKED: 'was withdrawn',
  ERR_TLS_CERT_ALTNAME_INVALID: 'belongs to another name',
  HOSTNAME_MISMATCH: 'belongs to another name',
};

function certificateFault({ cause, text }: Fault): Failure | undefined {
  const why = certificateCodes[cause];
  if (why) return certificate(why);
  if (/^(ERR_SSL_|ERR_TLS_|EPROTO)/.test(cause)) return wrongSecurity;
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

const nameNotFound: Failure = {
  is: 'retry',
  code: 'name-not-found',
  sentence: "The mail server's name could not be found.",
  advice: 'Check the server name in Settings > Email and the network connection.',
};
const timedOut: Failure = {
  is: 'retry',
  code: 'timeout',
  sentence: 'The mail server did not answer in time.',
  advice:
    'The mail is kept and tried again. If this goes on, check server, port and security in Settings > Email.',
};
const busy: Failure = {
  is: 'retry',
  code: 'busy',
  sentence: 'The mail server could not take the message just now.',
  advice: 'The mail is kept and tried again by itself.',
};
const loginBusy: Failure = {
  ...busy,
  code: 'login-busy',
  sentence: 'The mail server could not check the login just now.',
};
const greetingRefused: Failure = {
  is: 'retry',
  code: 'greeting-refused',
  sentence: 'The mail server refuses to talk to this computer.',
  advice: 'Ask who runs the server whether it accepts mail from here. The mail is kept and tried again.',
};
const brokenOff: Failure = {
  is: 'retry',
  code: 'broken-off',
  sentence: 'Sending was broken off before the message left.',
  advice: 'The mail is kept and tried again.',
};
const unexpected: Failure = {
  is: 'retry',
  code: 'unexpected',
  sentence: 'Sending did not work.',
  advice: 'The mail is kept and tried again.',
};
const loginRefused: Failure = {
  is: 'pause',
  code: 'login-refused',
  sentence: 'The mail server refused the login.',
  advice: 'Check user and password in Settings > Email. Some providers want an app password.',
};
const loginImpossible: Failure = {
  is: 'pause',
  code: 'login-impossible',
  sentence: 'The mail server and this app have no way to log in in common.',
  advice: 'Check server, port and security in Settings > Email.',
};
const loginRequired: Failure = {
  is: 'pause',
  code: 'login-required',
  sentence: 'The mail server wants a login.',
  advice: 'Enter user and password in Settings > Email.',
};
const notEncrypted: Failure = {
  is: 'pause',
  code: 'not-encrypted',
  sentence: 'The mail server would not switch to an encrypted connection, so nothing was sent.',
  advice: 'Choose TLS with port 465 in Settings > Email, or ask who runs the server.',
};
const wrongSecurity: Failure = {
  is: 'pause',
  code: 'wrong-security',
  sentence: 'No encrypted connection could be made with the mail server.',
  advice: 'Check port and security in Settings > Email: 465 goes with TLS, 587 with STARTTLS.',
};
const notMailServer: Failure = {
  is: 'pause',
  code: 'not-a-mail-server',
  sentence: 'What answers there does not talk like a mail server.',
  advice: 'Check server, port and security in Settings > Email.',
};
const senderRefused: Failure = {
  is: 'stop',
  code: 'sender-refused',
  sentence: 'The mail server refused the sender address.',
  advice: 'Use a sender address in Settings > Email that this login may send from, then send again.',
};
const recipientRefused: Failure = {
  is: 'stop',
  code: 'recipient-refused',
  sentence: 'The mail server refused the recipient.',
  advice: 'Check the support email for typing mistakes, then send again.',
};
const messageRefused: Failure = {
  is: 'stop',
  code: 'message-refused',
  sentence: 'The mail server refused the message.',
  advice: 'Ask who runs the server why, then send again.',
};
const tooLarge: Failure = {
  is: 'stop',
  code: 'too-large',
  sentence: 'The mail server refused the message because of its size.',
  advice:
    'Make the mail shorter, or ask who runs the server about mailbox space and size limits, then send again.',
};
const inDoubt: Failure = {
  is: 'in-doubt',
  code: 'in-doubt',
  sentence: 'The connection broke after the message had left. It may or may not have arrived.',
  advice: 'Look for the reference number in the support mailbox before sending again.',
};

const refusals = {
  'clear-password': {
    is: 'pause',
    code: 'clear-password',
    sentence: 'The password would have travelled unencrypted, so nothing was sent.',
    advice: 'Choose TLS or STARTTLS in Settings > Email, or remove user and password.',
  },
  'no-password': {
    is: 'pause',
    code: 'no-password',
    sentence: 'The password of the mail server is not known any more.',
    advice: 'Enter it again in Settings > Email.',
  },
  'bad-sender': {
    is: 'pause',
    code: 'bad-sender',
    sentence: 'The sender is not a complete email address.',
    advice: 'Correct the sender address in Settings > Email.',
  },
  'bad-recipient': {
    is: 'stop',
    code: 'bad-recipient',
    sentence: 'The recipient is not a complete email address.',
    advice: 'Correct the support email, then start a new handoff.',
  },
} as const satisfies Readonly<Record<string, Failure>>;
