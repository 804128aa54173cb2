import type { FieldType } from '../../../../core/flow/steps/collect.ts';

export const fieldTypeWords: Readonly<Record<FieldType, string>> = {
  text: 'Text',
  'long-text': 'Long text',
  email: 'Email',
  phone: 'Phone number',
  number: 'Number',
  date: 'Date',
  choice: 'Choice',
};
