// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mailDocument } from '../../../renderer/ui/mail-document.ts';

function shown(html: string): Document {
  return new DOMParser().parseFromString(mailDocument(html, 'n0nce'), 'text/html');
}

test('style attributes become rules of one style element with the nonce', () => {
  const page = shown('<p style="color: red">Hello</p><p style="margin: 0">you</p>');
  expect(page.querySelector('[style]')).toBeNull();
  const style = page.querySelector('style');
  expect(style?.getAttribute('nonce')).toBe('n0nce');
  expect(style?.textContent).toMatch(/\.s0\{color: red;?\}\.s1\{margin: 0(px)?;?\}/);
  expect(page.querySelector('.s0')?.textContent).toBe('Hello');
});

test('what could run, load or lead away is gone', () => {
  const page = shown(
    '<script>1</script><iframe src="about:blank"></iframe><form><input></form><meta http-equiv="refresh" content="0"><link rel="icon" href="https://example.com/a.png"><p>Text</p>',
  );
  expect(page.querySelector('script, iframe, form, meta, link')).toBeNull();
  expect(page.body.textContent?.trim()).toBe('Text');
});

test('a link shows where it leads instead of leading there', () => {
  const link = shown('<a href="https://example.com/order">Order</a>').querySelector('a');
  expect(link?.hasAttribute('href')).toBe(false);
  expect(link?.title).toBe('https://example.com/order');
});

test('the words “style=” in a text stay as they are', () => {
  expect(shown('<p>Please use style="bold" here</p>').body.textContent).toBe('Please use style="bold" here');
});
