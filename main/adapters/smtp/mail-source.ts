import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailSource } from '../../ports/mailer.ts';
import { composition } from './compose.ts';

export const mailSource: MailSource = async (mail, sender, date) =>
  (await new MailComposer({ ...composition(mail, sender), date }).compile().build()).toString('utf8');
