import { compileRecognizer } from '../../core/recognizer/recognizer.ts';

/** The shape in which recognizers are scored side by side. */
export function compile(phrases) {
  const recognize = compileRecognizer(phrases);
  return (text) => recognize(text).match;
}
