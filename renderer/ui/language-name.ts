import { codeWords } from '../language/formats.ts';

/** A language by its name, from its two letters. */
export function languageName(code: string): string {
  return codeWords(code, 'language');
}
