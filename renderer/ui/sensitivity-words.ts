import { type Said, say } from '../language/language.ts';

/** How easily a trigger takes a message for a request. */
export const sensitivityWords: Readonly<Record<'careful' | 'balanced' | 'eager', Said>> = {
  careful: say('careful'),
  balanced: say('balanced'),
  eager: say('eager'),
};
