import { expect, test } from 'vitest';
import { calls } from '../../../../contract/calls.ts';
import { toForm, toInput, withSecurity } from '../../../../renderer/features/settings/mail-form.ts';
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
  hasPassword: false,
  hasProxyPassword: false,
  hasClientSecret: false,
});
const filled = { ...empty, host: 'smtp.example.com', senderAddress: 'chat@example.com' };

test('an empty form means the capture mailbox, whatever the wait', () => {
  const checked = check(schema, toInput({ ...empty, timeoutSeconds: 30 }));
  expect(checked).toEqual({ ok: true, value: { server: null, timeoutSeconds: 30 } });
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
  expect(choosePreset(google, '')).toEqual({ host: '' });
  expect(choosePreset(filled, '')).toEqual({});
});

test.each(providerPresets)('$label is reached encrypted', ({ server }) => {
  expect(['587 starttls', '465 tls']).toContain(`${server.port} ${server.security}`);
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
