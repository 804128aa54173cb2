import { useEffect, useState } from 'react';

/** Gives the keyboard focus back to what had it when this dialog opened. For dialogs that are on the page only while open. */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        // What the dialog did may have put the focus somewhere on purpose.
        const isFree = document.activeElement === document.body || document.activeElement === null;
        if (isFree && opener instanceof HTMLElement && opener.isConnected)
          opener.focus({ preventScroll: true });
      });
    },
    [opener],
  );
}
