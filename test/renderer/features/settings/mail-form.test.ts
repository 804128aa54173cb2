import { expect, test } from 'vitest';
import { calls } from '../../../../contract/calls.ts';
import { toForm, toInput, toSignIn, withSecurity } from '../../../../renderer/features/settings/mail-form.ts';
import {
  choosePreset,
  presetOf,
  providerPresets,
} from '../../../../renderer/features/settings/provider-presets.ts';
import { check } from '../../../../renderer/platform/failure.ts';

const schema = calls['settings.saveMail'].input;
const empty = toForm({
  server: null,
  timeoutSeconds: 15,
  pace: { perMinute: 20, atOnce: 4 },
  hasPassword: false,
  hasProxyPassword: false,
  hasClientSecret: false,
});
const filled = { ...empty, host: 'smtp.example.com', senderAddress: 'chat@example.com' };

test('an empty form means the capture mailbox, whatever the wait', () => {
  const checked = check(schema, toInput({ ...empty, timeoutSeconds: 30, perMinute: 5 }));
  const pace = { perMinute: 5, atOnce: 4 };
  expect(checked).toEqual({ ok: true, value: { server: null, timeoutSeconds: 30, pace } });
});

test('a pace that no server would bear, or none at all, is refused at its field', () => {
  const checked = check(schema, toInput({ ...empty, perMinute: '', atOnce: 21 }));
  if (checked.ok) throw new Error('It was taken.');
  expect(Object.keys(checked.errors)).toEqual(['pace.perMinute', 'pace.atOnce']);
  expect(checked.errors['pace.atOnce']).toBe('At most 20 connections.');
});

test('encryption is required unless chosen otherwise', () => {
  expect(empty.security).toBe('starttls');
  expect(empty.port).toBe(587);
});

test('a half-filled form is refused at each field that is missing', () => {
  const checked = check(schema, toInput({ ...empty, user: 'robot', port: '' }));
  if (checked.ok) throw new Error('It was taken.');
  expect(checked.errors).toEqual({
    'server.host': 'Enter the name of your mail server, like smtp.example.com.',
    'server.port': 'Enter a port number, usually 587 or 465.',
    'server.sender.address': 'Enter an email address, like team@example.com.',
  });
});

test('the stored password is kept unless another one is typed or it is forgotten', () => {
  expect(toInput(filled)).not.toHaveProperty('password');
  expect(toInput({ ...filled, password: 'secret' })).toHaveProperty('password', 'secret');
  expect(toInput({ ...filled, password: '' })).toHaveProperty('password', '');
});

test('another security brings its usual port, but a port of one’s own choice stays', () => {
  expect(withSecurity(filled, 'tls')).toEqual({ security: 'tls', port: 465 });
  expect(withSecurity({ ...filled, port: 2525 }, 'tls')).toEqual({ security: 'tls' });
});

test('a provider brings its server, port and security, and an own server begins without a name', () => {
  const google = { ...filled, ...choosePreset(filled, 'google') };
  expect(google).toMatchObject({ host: 'smtp.gmail.com', port: 587, security: 'starttls' });
  expect({ ...google, ...choosePreset(google, 'fastmail') }).toMatchObject({ port: 465, security: 'tls' });
  expect(presetOf({ host: ' SMTP.Office365.com ' })?.label).toBe('Microsoft 365');
  expect(choosePreset(google, '')).toEqual({ host: '', pinned: null });
  expect(choosePreset(filled, '')).toEqual({});
});

test.each(providerPresets)('$label is reached encrypted', ({ server }) => {
  expect(['587 starttls', '465 tls']).toContain(`${server.port} ${server.security}`);
});

test('Microsoft’s preset signs in instead of using a password', () => {
  const form = { ...filled, ...choosePreset(filled, 'microsoft'), clientId: 'app-1', issuer: ' ' };
  expect(toInput(form)).toMatchObject({
    server: { signIn: { provider: 'microsoft', clientId: 'app-1', issuer: '' } },
  });
  expect(check(schema, toInput(form)).ok).toBe(true);
  expect(toInput({ ...form, login: 'password' as const })).not.toHaveProperty('server.signIn');
});

test('a sign-in can begin before the rest of the form is filled in', () => {
  const form = { ...empty, login: 'microsoft' as const, clientId: 'app-1' };
  expect(check(calls['signIn.start'].input, toSignIn(form, 'code')).ok).toBe(true);
});

test('a proxy is sent along only where one is chosen, and its password only when typed', () => {
  expect(toInput({ ...filled, proxyHost: 'proxy.example' })).not.toHaveProperty('server.proxy');
  const proxied = { ...filled, proxyKind: 'socks5' as const, proxyHost: 'proxy.example', proxyPassword: 'x' };
  expect(toInput(proxied)).toMatchObject({
    server: { proxy: { kind: 'socks5', host: 'proxy.example', port: 8080, user: '' } },
    proxyPassword: 'x',
  });
});

test('an own authority is a certificate and nothing else', () => {
  const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
  expect(check(schema, toInput({ ...filled, authority: pem + pem })).ok).toBe(true);
  expect(toInput({ ...filled, authority: ' ' })).not.toHaveProperty('server.authority');
  for (const authority of ['hello', `${pem}-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----`]) {
    const checked = check(schema, toInput({ ...filled, authority }));
    if (checked.ok) throw new Error('It was taken.');
    expect(checked.errors['server.authority']).toContain('no certificate');
  }
});
