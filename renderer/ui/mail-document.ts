/**
 * A mail's HTML, made fit for the frame it is shown in. The page's policy reaches into that frame and refuses style
 * attributes, so each becomes a rule of one style element that carries the nonce. What could only do harm or nothing
 * there (scripts, forms, outside addresses) goes. The mail that is sent stays as it is.
 */
export function mailDocument(html: string, nonce: string): string {
  const mail = new DOMParser().parseFromString(withoutStyleAttributes(html), 'text/html');
  for (const element of mail.querySelectorAll(harmful)) element.remove();
  for (const link of mail.querySelectorAll('a[href]')) {
    link.setAttribute('title', link.getAttribute('href') ?? '');
    link.removeAttribute('href');
  }
  const style = mail.createElement('style');
  style.nonce = nonce;
  style.setAttribute('nonce', nonce);
  style.textContent = `body{margin:16px}${rulesFromAttributes(mail).join('')}`;
  mail.head.append(style);
  return `<!doctype html>${mail.documentElement.outerHTML}`;
}

const harmful = 'script, style, link, meta, base, iframe, object, embed, form';

const parked = 'data-mail-style';

/** Even parsing a style attribute is refused by the policy, so it is parked under another name first. */
function withoutStyleAttributes(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${parked}$2`));
}

function rulesFromAttributes(mail: Document): string[] {
  return [...mail.querySelectorAll(`[${parked}]`)].map((element, index) => {
    const name = `s${index}`;
    // Through a style object, so that nothing but declarations gets into the rule.
    const { style } = document.createElement('div');
    style.cssText = element.getAttribute(parked) ?? '';
    element.removeAttribute(parked);
    element.classList.add(name);
    return `.${name}{${style.cssText}}`;
  });
}
