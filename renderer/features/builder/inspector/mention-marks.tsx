import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { templateParts } from '../../../../core/engine/template.ts';
import styles from './mention-marks.module.css';

/**
 * Draws the variables of a text as chips, over the textarea they are typed in: the same text again, invisible but for what
 * lies under its `{{variables}}`. Only looks; the textarea stays what is read, typed in and spoken.
 */
export function MentionMarks({ text, input }: MentionMarksProps) {
  const mirror = useRef<HTMLDivElement>(null);
  const hasMentions = text.includes('{{');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed text may have changed the textarea's size
  useLayoutEffect(() => {
    if (hasMentions) align(mirror.current, input.current);
  }, [text, hasMentions, input]);
  useEffect(() => {
    const textarea = input.current;
    if (!textarea || !hasMentions) return;
    const again = () => align(mirror.current, textarea);
    const sizes = new ResizeObserver(again);
    sizes.observe(textarea);
    textarea.addEventListener('scroll', again);
    return () => {
      sizes.disconnect();
      textarea.removeEventListener('scroll', again);
    };
  }, [input, hasMentions]);
  if (!hasMentions) return null;
  return (
    <div ref={mirror} className={styles.mirror} aria-hidden>
      {templateParts(text).map((part, index) =>
        // The parts have no identity beyond their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        part.is === 'text' ? part.text : <mark key={index}>{part.source}</mark>,
      )}
    </div>
  );
}

interface MentionMarksProps {
  readonly text: string;
  readonly input: RefObject<HTMLTextAreaElement | null>;
}

/** Whatever decides where the textarea breaks its lines. */
const shared = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingTop',
  'paddingLeft',
  'paddingBottom',
  'paddingRight',
  'tabSize',
] as const;

function align(mirror: HTMLElement | null, textarea: HTMLTextAreaElement | null): void {
  if (!mirror || !textarea) return;
  const style = getComputedStyle(textarea);
  for (const property of shared) mirror.style[property] = style[property];
  // Inside the border and beside the scrollbar, if there is one.
  mirror.style.left = `${textarea.offsetLeft + textarea.clientLeft}px`;
  mirror.style.top = `${textarea.offsetTop + textarea.clientTop}px`;
  mirror.style.width = `${textarea.clientWidth}px`;
  mirror.style.height = `${textarea.clientHeight}px`;
  mirror.scrollTop = textarea.scrollTop;
}
