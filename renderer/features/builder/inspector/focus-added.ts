/** After pressing a button that adds an entry to the list above it, what is typed next goes into that entry. */
export function focusAdded({ currentTarget: button }: { readonly currentTarget: HTMLElement }): void {
  requestAnimationFrame(() => {
    const before = button.previousElementSibling;
    const entry = before?.matches('ol, [data-list]') ? before.lastElementChild : before;
    entry?.querySelector<HTMLElement>('input, textarea')?.focus();
  });
}
