import type { FieldType } from '../../../../core/flow/steps/collect.ts';
import { type Said, say } from '../../../language/language.ts';

export const fieldTypeWords: Readonly<Record<FieldType, Said>> = {
  text: say('Text'),
  'long-text': say('Long text'),
  email: say('Email'),
  phone: say('Phone number'),
  number: say('Number'),
  date: say('Date'),
  choice: say('Choice'),
};
