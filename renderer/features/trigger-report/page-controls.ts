import { type Said, say } from '../../language/language.ts';

/** What the buttons beside the numbers of pages do. */
export const pageControls: Readonly<Record<'first' | 'previous' | 'next' | 'last', Said>> = {
  first: say('First page'),
  previous: say('Previous page'),
  next: say('Next page'),
  last: say('Last page'),
};
