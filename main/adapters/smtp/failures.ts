import type { DeliveryOutcome } from '../../../core/handoff/delivery-outcome.ts';

export type Failure = Exclude<DeliveryOutcome, { is: 'accepted' }>;

export const nameNotFound: Failure = {
  is: 'retry',
  code: 'name-not-found',
  sentence: "The mail server's name could not be found.",
  advice: 'Check the server name in Settings > Email and the network connection.',
};
export const timedOut: Failure = {
  is: 'retry',
  code: 'timeout',
  sentence: 'The mail server did not answer in time.',
  advice:
    'The mail is kept and tried again. If this goes on, check server, port and security in Settings > Email.',
};
export const busy: Failure = {
  is: 'retry',
  code: 'busy',
  sentence: 'The mail server could not take the message just now.',
  advice: 'The mail is kept and tried again by itself.',
};
export const loginBusy: Failure = {
  ...busy,
  code: 'login-busy',
  sentence: 'The mail server could not check the login just now.',
};
export const greetingRefused: Failure = {
  is: 'retry',
  code: 'greeting-refused',
  sentence: 'The mail server refuses to talk to this computer.',
  advice: 'Ask who runs the server whether it accepts mail from here. The mail is kept and tried again.',
};
export const brokenOff: Failure = {
  is: 'retry',
  code: 'broken-off',
  sentence: 'Sending was broken off before the message left.',
  advice: 'The mail is kept and tried again.',
};
export const unexpected: Failure = {
  is: 'retry',
  code: 'unexpected',
  sentence: 'Sending did not work.',
  advice: 'The mail is kept and tried again.',
};
export const loginRefused: Failure = {
  is: 'pause',
  code: 'login-refused',
  sentence: 'The mail server refused the login.',
  advice: 'Check user and password in Settings > Email. Some providers want an app password.',
};
export const loginImpossible: Failure = {
  is: 'pause',
  code: 'login-impossible',
  sentence: 'The mail server and this app have no way to log in in common.',
  advice: 'Check server, port and security in Settings > Email.',
};
export const loginRequired: Failure = {
  is: 'pause',
  code: 'login-required',
  sentence: 'The mail server wants a login.',
  advice: 'Enter user and password in Settings > Email.',
};
export const notEncrypted: Failure = {
  is: 'pause',
  code: 'not-encrypted',
  sentence: 'The mail server would not switch to an encrypted connection, so nothing was sent.',
  advice: 'Choose TLS with port 465 in Settings > Email, or ask who runs the server.',
};
export const wrongSecurity: Failure = {
  is: 'pause',
  code: 'wrong-security',
  sentence: 'No encrypted connection could be made with the mail server.',
  advice: 'Check port and security in Settings > Email: 465 goes with TLS, 587 with STARTTLS.',
};
export const notMailServer: Failure = {
  is: 'pause',
  code: 'not-a-mail-server',
  sentence: 'What answers there does not talk like a mail server.',
  advice: 'Check server, port and security in Settings > Email.',
};
export const senderRefused: Failure = {
  is: 'stop',
  code: 'sender-refused',
  sentence: 'The mail server refused the sender address.',
  advice: 'Use a sender address in Settings > Email that this login may send from, then send again.',
};
export const recipientRefused: Failure = {
  is: 'stop',
  code: 'recipient-refused',
  sentence: 'The mail server refused the recipient.',
  advice: 'Check the support email for typing mistakes, then send again.',
};
export const messageRefused: Failure = {
  is: 'stop',
  code: 'message-refused',
  sentence: 'The mail server refused the message.',
  advice: 'Ask who runs the server why, then send again.',
};
export const tooLarge: Failure = {
  is: 'stop',
  code: 'too-large',
  sentence: 'The mail server refused the message because of its size.',
  advice:
    'Make the mail shorter, or ask who runs the server about mailbox space and size limits, then send again.',
};
export const inDoubt: Failure = {
  is: 'in-doubt',
  code: 'in-doubt',
  sentence: 'The connection broke after the message had left. It may or may not have arrived.',
  advice: 'Look for the reference number in the support mailbox before sending again.',
};

export const refusals = {
  'clear-password': {
    is: 'pause',
    code: 'clear-password',
    sentence: 'The login would have travelled unencrypted, so nothing was sent.',
    advice: 'Choose TLS or STARTTLS in Settings > Email, or remove user and password.',
  },
  'certificate-changed': {
    is: 'pause',
    code: 'certificate-changed',
    sentence: 'The mail server shows another certificate than the one you trust, so nothing was sent.',
    advice:
      'Ask who runs the server whether its certificate was renewed. If so, check step by step in Settings > Email, compare and trust the new one.',
  },
  'token-refused': {
    is: 'pause',
    code: 'login-refused',
    sentence: 'The mail server refused the sign-in.',
    advice:
      'Check in Settings > Email that User is the mailbox you signed in for, and ask your administrator whether this mailbox may send by SMTP (“Authenticated SMTP” at Microsoft).',
  },
  'no-token-login': {
    is: 'pause',
    code: 'login-impossible',
    sentence: 'The mail server does not take a sign-in with Microsoft or Google.',
    advice: 'Check server and port in Settings > Email, or choose to log in with a password.',
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
