import { type RefObject, useEffect, useState } from 'react';

/**
 * Gives the keyboard focus back to what had it when this dialog opened, or to `to` where that was an entry of a menu. For
 * dialogs that are on the page only while open.
 */
export function useReturnFocus(to?: RefObject<HTMLElement | null>): void {
  const [focused] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        // What the dialog did may have put the focus somewhere on purpose.
        const isFree = document.activeElement === document.body || document.activeElement === null;
        const opener = to ? to.current : focused;
        if (isFree && opener instanceof HTMLElement && opener.isConnected)
          opener.focus({ preventScroll: true });
      });
    },
    [to, focused],
  );
}
