import type { SimulatedMailer } from '../../ports/mailer.ts';
import { classify } from './classify.ts';

type Fault = Exclude<Parameters<SimulatedMailer['send']>[0], 'accepted'>;

/** Sends nothing. Each fault is the error that the real conversation ends with, judged by the same code. */
export function createSimulatedMailer(): SimulatedMailer {
  return {
    async send(simulation, { handingOver }) {
      if (simulation === 'accepted') {
        await handingOver();
        return { is: 'accepted', reply: 'simulated, nothing was sent' };
      }
      return classify(errorOf(simulation), false);
    },
  };
}

/** What the server says where it is a reply that refuses; the rest fails without one. */
export const simulatedReplies = {
  'login-refused': '535 5.7.8 Authentication credentials invalid',
  'try-later-421': '421 4.3.2 Service not available',
  'try-later-450': '450 4.2.0 Mailbox busy',
  'recipient-refused': '550 5.1.1 No such mailbox',
} as const satisfies Partial<Record<Fault, string>>;

function errorOf(fault: Fault): Error {
  switch (fault) {
    case 'login-refused':
      return replied('EAUTH', 'AUTH PLAIN', simulatedReplies[fault]);
    case 'try-later-421':
      return replied('EPROTOCOL', 'CONN', simulatedReplies[fault]);
    case 'try-later-450':
    case 'recipient-refused':
      return replied('EENVELOPE', 'RCPT TO', simulatedReplies[fault]);
    case 'certificate':
      return broken('ESOCKET', 'DEPTH_ZERO_SELF_SIGNED_CERT');
    case 'name-not-found':
      return broken('EDNS', 'ENOTFOUND');
    case 'not-listening':
      return broken('ESOCKET', 'ECONNREFUSED');
    case 'offline':
      return broken('ESOCKET', 'ENETUNREACH');
    case 'timeout':
      return broken('ETIMEDOUT');
  }
}

function replied(code: string, command: string, response: string): Error {
  const responseCode = Number(response.slice(0, 3));
  const facts = { code, command, response, responseCode, permanent: responseCode >= 500 };
  return Object.assign(new Error(response), facts);
}

function broken(code: string, originalCode?: string): Error {
  const facts = { code, command: 'CONN', ...(originalCode ? { originalCode } : {}) };
  return Object.assign(new Error(originalCode ?? 'Timeout'), facts);
}
