import type { DeliveryOutcome } from '../../../../core/handoff/delivery-outcome.ts';
import type { Script } from '../../../support/smtp/scripted-server.ts';

type Security = 'none' | 'starttls' | 'tls';

export interface FaultCase {
  readonly name: string;
  readonly script: Script;
  readonly is: DeliveryOutcome['is'];
  readonly code?: string;
  /** Whether the marker must be set: only if bytes of the message left. */
  readonly marked: boolean;
  /** How many messages the server has whole, whatever it said then. */
  readonly received: 0 | 1;
  /** Where it applies; everywhere if not given. */
  readonly on?: readonly Security[];
  /** With a login. */
  readonly login?: boolean;
}

const before = { marked: false, received: 0 } as const;
const after = { marked: true, received: 1 } as const;
const pipelining = ['PIPELINING', 'SIZE 10485760', 'AUTH PLAIN LOGIN'];

/** What can go wrong with one mail, and what it must come to. */
export const faultTable: readonly FaultCase[] = [
  { name: 'nothing goes wrong', script: {}, is: 'accepted', ...after },
  {
    name: 'nothing goes wrong, commands in a batch',
    script: { extensions: pipelining },
    is: 'accepted',
    ...after,
    on: ['none', 'tls'],
  },
  {
    name: 'nothing goes wrong, no extensions',
    script: { extensions: [] },
    is: 'accepted',
    ...after,
    on: ['none', 'tls'],
  },
  {
    name: 'EHLO unknown, HELO known',
    script: { ehlo: '500 what?' },
    is: 'retry',
    code: 'greeting-refused',
    ...before,
  },

  { name: 'greeting: silence', script: { greeting: 'hang' }, is: 'retry', code: 'timeout', ...before },
  { name: 'greeting: closed', script: { greeting: 'drop' }, is: 'retry', code: 'connection-lost', ...before },
  {
    name: 'greeting: 421',
    script: { greeting: { lastWords: '421 too busy' } },
    is: 'retry',
    code: 'busy',
    ...before,
  },
  {
    name: 'greeting: 554',
    script: { greeting: { lastWords: '554 go away' } },
    is: 'retry',
    code: 'greeting-refused',
    ...before,
  },
  {
    name: 'greeting: not SMTP',
    script: { greeting: 'HTTP/1.1 400 Bad Request' },
    is: 'pause',
    code: 'not-a-mail-server',
    ...before,
  },
  {
    name: 'greeting: 250',
    script: { greeting: '250 hello' },
    is: 'pause',
    code: 'not-a-mail-server',
    ...before,
  },
  { name: 'EHLO: silence', script: { ehlo: 'hang' }, is: 'retry', code: 'timeout', ...before },
  { name: 'EHLO: closed', script: { ehlo: 'drop' }, is: 'retry', code: 'connection-lost', ...before },
  {
    name: 'EHLO: 421',
    script: { ehlo: { lastWords: '421 too busy' } },
    is: 'retry',
    code: 'busy',
    ...before,
  },

  {
    name: 'AUTH: 535',
    script: { auth: '535 5.7.8 no' },
    is: 'pause',
    code: 'login-refused',
    ...before,
    login: true,
  },
  {
    name: 'AUTH: 534',
    script: { auth: '534 app password needed' },
    is: 'pause',
    code: 'login-refused',
    ...before,
    login: true,
  },
  {
    name: 'AUTH: 454',
    script: { auth: '454 4.7.0 later' },
    is: 'retry',
    code: 'login-busy',
    ...before,
    login: true,
  },
  { name: 'AUTH: 421', script: { auth: { lastWords: '421 later' } }, is: 'retry', ...before, login: true },
  { name: 'AUTH: silence', script: { auth: 'hang' }, is: 'retry', code: 'timeout', ...before, login: true },
  {
    name: 'AUTH: closed',
    script: { auth: 'drop' },
    is: 'retry',
    code: 'connection-lost',
    ...before,
    login: true,
  },
  { name: 'AUTH: accepted', script: {}, is: 'accepted', ...after, login: true },

  { name: 'MAIL: 451', script: { mail: '451 later' }, is: 'retry', code: 'busy', ...before },
  { name: 'MAIL: 421', script: { mail: { lastWords: '421 later' } }, is: 'retry', code: 'busy', ...before },
  { name: 'MAIL: 503', script: { mail: '503 bad sequence' }, is: 'retry', code: 'busy', ...before },
  { name: 'MAIL: 530', script: { mail: '530 login first' }, is: 'pause', code: 'login-required', ...before },
  { name: 'MAIL: 550', script: { mail: '550 not you' }, is: 'stop', code: 'sender-refused', ...before },
  { name: 'MAIL: 552', script: { mail: '552 too big' }, is: 'stop', code: 'too-large', ...before },
  { name: 'MAIL: silence', script: { mail: 'hang' }, is: 'retry', code: 'timeout', ...before },
  { name: 'MAIL: closed', script: { mail: 'drop' }, is: 'retry', code: 'connection-lost', ...before },
  {
    name: 'size beyond the offered limit',
    script: { extensions: ['SIZE 100'] },
    is: 'stop',
    code: 'too-large',
    ...before,
    on: ['none', 'tls'],
  },

  {
    name: 'RCPT: 450 (greylisting)',
    script: { rcpt: '450 4.2.0 greylisted' },
    is: 'retry',
    code: 'busy',
    ...before,
  },
  { name: 'RCPT: 421', script: { rcpt: { lastWords: '421 later' } }, is: 'retry', code: 'busy', ...before },
  { name: 'RCPT: 452', script: { rcpt: '452 disk full' }, is: 'retry', code: 'busy', ...before },
  {
    name: 'RCPT: 550',
    script: { rcpt: '550 5.1.1 <team@example.com> unknown' },
    is: 'stop',
    code: 'recipient-refused',
    ...before,
  },
  {
    name: 'RCPT: 552',
    script: { rcpt: '552 mailbox full' },
    is: 'stop',
    code: 'recipient-refused',
    ...before,
  },
  { name: 'RCPT: 553', script: { rcpt: '553 bad name' }, is: 'stop', code: 'recipient-refused', ...before },
  { name: 'RCPT: silence', script: { rcpt: 'hang' }, is: 'retry', code: 'timeout', ...before },
  { name: 'RCPT: closed', script: { rcpt: 'drop' }, is: 'retry', code: 'connection-lost', ...before },
  {
    name: 'RCPT: 550 in a batch, DATA refused too',
    script: { rcpt: '550 unknown', data: '503 no recipients', extensions: pipelining },
    is: 'stop',
    code: 'recipient-refused',
    ...before,
    on: ['none', 'tls'],
  },
  {
    name: 'RCPT: 450 in a batch, DATA refused too',
    script: { rcpt: '450 later', data: '554 no recipients', extensions: pipelining },
    is: 'retry',
    code: 'busy',
    ...before,
    on: ['none', 'tls'],
  },

  { name: 'DATA: 452', script: { data: '452 later' }, is: 'retry', code: 'busy', ...before },
  { name: 'DATA: 554', script: { data: '554 no' }, is: 'stop', ...before },
  { name: 'DATA: silence', script: { data: 'hang' }, is: 'retry', code: 'timeout', ...before },
  {
    name: 'DATA: closed before 354',
    script: { data: 'drop' },
    is: 'retry',
    code: 'connection-lost',
    ...before,
  },
  {
    name: 'DATA: closed before 354, commands in a batch',
    script: { data: 'drop', extensions: pipelining },
    is: 'retry',
    code: 'connection-lost',
    ...before,
    on: ['none', 'tls'],
  },
  { name: 'message: closed midway', script: { midway: 'drop' }, is: 'in-doubt', marked: true, received: 0 },
  { name: 'message: silence midway', script: { midway: 'hang' }, is: 'in-doubt', marked: true, received: 0 },
  {
    name: 'message: 421 midway',
    script: { midway: { lastWords: '421 later' } },
    is: 'retry',
    code: 'busy',
    marked: true,
    received: 0,
  },

  { name: 'after the dot: 451', script: { dot: '451 later' }, is: 'retry', code: 'busy', ...after },
  {
    name: 'after the dot: 421',
    script: { dot: { lastWords: '421 later' } },
    is: 'retry',
    code: 'busy',
    ...after,
  },
  { name: 'after the dot: 552', script: { dot: '552 5.2.2 full' }, is: 'stop', code: 'too-large', ...after },
  {
    name: 'after the dot: 554',
    script: { dot: '554 5.7.1 spam' },
    is: 'stop',
    code: 'message-refused',
    ...after,
  },
  { name: 'after the dot: closed', script: { dot: 'drop' }, is: 'in-doubt', ...after },
  { name: 'after the dot: silence', script: { dot: 'hang' }, is: 'in-doubt', ...after },
  {
    name: 'after the dot: half an answer',
    script: { dot: { lastWords: '250-almost' } },
    is: 'in-doubt',
    ...after,
  },
  { name: 'after the dot: nonsense', script: { dot: 'eh?' }, is: 'in-doubt', ...after },
  {
    name: 'after the dot: accepted and closed',
    script: { dot: { lastWords: '250 queued' } },
    is: 'accepted',
    ...after,
  },

  {
    name: 'certificate: signed by itself',
    script: { certificate: 'self-signed' },
    is: 'pause',
    code: 'certificate',
    ...before,
    on: ['starttls', 'tls'],
  },
  {
    name: 'certificate: expired',
    script: { certificate: 'expired' },
    is: 'pause',
    code: 'certificate',
    ...before,
    on: ['starttls', 'tls'],
  },
  {
    name: 'certificate: of another name',
    script: { certificate: 'other-name' },
    is: 'pause',
    code: 'certificate',
    ...before,
    on: ['starttls', 'tls'],
  },
  {
    name: 'STARTTLS: 454',
    script: { starttls: '454 not now' },
    is: 'pause',
    code: 'not-encrypted',
    ...before,
    on: ['starttls'],
  },
  {
    name: 'STARTTLS: 502',
    script: { starttls: '502 what?' },
    is: 'pause',
    code: 'not-encrypted',
    ...before,
    on: ['starttls'],
  },
  {
    name: 'STARTTLS: silence',
    script: { starttls: 'hang' },
    is: 'retry',
    code: 'timeout',
    ...before,
    on: ['starttls'],
  },
  {
    name: 'STARTTLS: closed',
    script: { starttls: 'drop' },
    is: 'retry',
    code: 'connection-lost',
    ...before,
    on: ['starttls'],
  },
  {
    name: 'STARTTLS: not offered',
    script: { extensions: ['SIZE 10485760'], starttls: '502 what?' },
    is: 'pause',
    code: 'not-encrypted',
    ...before,
    on: ['starttls'],
  },
];
