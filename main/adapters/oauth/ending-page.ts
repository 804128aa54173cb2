import { createHash } from 'node:crypto';

/** What the browser shows when it comes back: how the sign-in ended, or that nobody waits for it. */
export type Ending = 'signed-in' | 'denied' | 'failed' | 'unknown';

/** A page that needs nothing from anywhere, and the content policy that says so. */
export function endingPage(ending: Ending): { readonly html: string; readonly policy: string } {
  const { title, text, mark } = words[ending];
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Handoff Studio</title>
<style>${style}</style>
<main>
<div class="mark ${ending}" aria-hidden="true">${mark}</div>
<h1>${title}</h1>
<p>${text}</p>
</main>
</html>
`;
  return { html, policy: `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'` };
}

const words: Readonly<Record<Ending, { title: string; text: string; mark: string }>> = {
  'signed-in': {
    title: 'You are signed in',
    text: 'Handoff Studio can send mail now. You can close this tab and go back to it.',
    mark: '✓',
  },
  denied: {
    title: 'Not signed in',
    text: 'The sign-in was cancelled or not allowed. You can close this tab and go back to Handoff Studio.',
    mark: '–',
  },
  failed: {
    title: 'The sign-in did not work',
    text: 'Handoff Studio says why. You can close this tab and go back to it.',
    mark: '–',
  },
  unknown: {
    title: 'Nobody waits for this sign-in',
    text: 'It may have been cancelled, or be done already. Close this tab and look in Handoff Studio.',
    mark: '?',
  },
};

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { display: grid; min-height: 100vh; margin: 0; place-items: center; background: light-dark(#f5f6f8, #16181c); color: light-dark(#1c1f26, #e8eaee); }
main { max-width: 25rem; margin: 1rem; padding: 2rem; border: 1px solid light-dark(#dfe2e8, #2c3038); border-radius: 12px; background: light-dark(#fff, #1d2026); text-align: center; }
h1 { margin: 0 0 .5rem; font-size: 1.25rem; }
p { margin: 0; color: light-dark(#565d6b, #a7adba); }
.mark { width: 3rem; height: 3rem; margin: 0 auto 1rem; border-radius: 50%; background: light-dark(#eceef2, #2a2e36); font-size: 1.5rem; line-height: 3rem; }
.signed-in { background: light-dark(#d9f2e3, #17402a); color: light-dark(#12683a, #7fdca6); }
`;
const styleHash = createHash('sha256').update(style).digest('base64');
