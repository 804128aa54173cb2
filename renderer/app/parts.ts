/*
 * F6 goes round the parts of a page, as in browsers and office programs. A part is an element with `data-part`; its value
 * says, as a selector, where the focus begins in it, and is empty for the first thing that can have the focus.
 */

const focusable = 'a[href], button, input, textarea, select, [tabindex="0"]';

/** Moves the focus to the next part that is on screen, or the one before, to where it last was in it. */
export function createParts(root: Document): { go(by: 1 | -1): void; close(): void } {
  const last = new WeakMap<Element, HTMLElement>();
  const onFocus = ({ target }: FocusEvent) => {
    const part = target instanceof HTMLElement ? partOf(target) : null;
    if (part && target instanceof HTMLElement) last.set(part, target);
  };
  root.addEventListener('focusin', onFocus);
  return {
    go(by) {
      const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')].filter((part) =>
        part.checkVisibility(),
      );
      const here = partOf(root.activeElement);
      const at = here ? parts.indexOf(here) : -1;
      const begin = at < 0 && by < 0 ? parts.length : at;
      for (let turn = 1; turn <= parts.length; turn++) {
        const part = parts[(begin + by * turn + parts.length * 2) % parts.length];
        const place = part && (stillIn(part, last.get(part)) ?? firstIn(part));
        place?.focus();
        if (place && root.activeElement === place) return;
      }
    },
    close: () => root.removeEventListener('focusin', onFocus),
  };
}

function partOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-part]') ?? null;
}

function stillIn(part: Element, element: HTMLElement | undefined): HTMLElement | undefined {
  return element?.isConnected && partOf(element) === part && element.checkVisibility() ? element : undefined;
}

function firstIn(part: HTMLElement): HTMLElement | undefined {
  const wanted = part.dataset.part ? [...part.querySelectorAll<HTMLElement>(part.dataset.part)] : [];
  return [...wanted, ...part.querySelectorAll<HTMLElement>(focusable)].find(
    (element) => partOf(element) === part && element.tabIndex >= 0 && element.checkVisibility(),
  );
}
