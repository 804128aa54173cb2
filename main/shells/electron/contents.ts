import type { WebContents } from 'electron';
import { isOwnPage } from './page-address.ts';

/** Keeps a page where it is: no other page replaces it, no window opens from it, nothing is embedded in it. */
export function guardContents(
  contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>,
  openLink: (address: string) => void,
): void {
  contents.on('will-navigate', refuseForeign);
  contents.on('will-redirect', refuseForeign);
  contents.on('will-frame-navigate', (details) => {
    // A mail preview is a frame without an address of its own.
    if (!details.isMainFrame && details.url === 'about:srcdoc') return;
    refuseForeign(details);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url);
    return { action: 'deny' };
  });
}

function refuseForeign(details: { readonly url: string; preventDefault(): void }): void {
  if (!isOwnPage(details.url)) details.preventDefault();
}
