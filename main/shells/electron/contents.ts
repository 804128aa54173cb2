import type { Dialog, WebContents } from 'electron';
import type { Translator } from '../../../contract/translator.ts';
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

/**
 * A page with unsaved changes asks to stay. A browser would ask the user; Electron silently keeps the window open, so the
 * question is ours.
 */
export function askBeforeLeaving(
  contents: Pick<WebContents, 'on'>,
  dialog: Pick<Dialog, 'showMessageBoxSync'>,
  t: Translator['t'],
): void {
  contents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync({
      type: 'question',
      message: t('Leave without saving?'),
      detail: t('What you changed on this page is not saved yet.'),
      buttons: [t('Stay'), t('Leave without saving')],
      defaultId: 0,
      cancelId: 0,
    });
    if (answer === 1) event.preventDefault();
  });
}

function refuseForeign(details: { readonly url: string; preventDefault(): void }): void {
  if (!isOwnPage(details.url)) details.preventDefault();
}
