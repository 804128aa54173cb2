import type { z } from 'zod';

/**
 * What is wrong with an input or a file, in plain words, where its schema has none of its own. For `parse` and `safeParse`
 * as their `error`.
 */
export function plainIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `That is too long. Up to ${issue.maximum} characters fit.`
        : `Up to ${issue.maximum} can be taken.`;
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string'
        ? 'Write something here.'
        : `It takes at least ${issue.minimum}.`;
    case 'invalid_type':
      if (issue.input === undefined) return 'Something is missing here.';
      return belonging[issue.expected] ?? 'This cannot be used as it is.';
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return `It holds “${keys}”, which is not known here.`;
    }
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'This cannot be used as it is.'
        : 'This kind is not known here.';
    default:
      return 'This cannot be used as it is.';
  }
}

const belonging: Readonly<Record<string, string>> = {
  number: 'A number belongs here.',
  int: 'A number belongs here.',
  string: 'A text belongs here.',
  array: 'A list belongs here.',
  boolean: 'Yes or no (true or false) belongs here.',
};
