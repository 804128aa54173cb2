/** Where the page lives in the app's own window. */
export const pageScheme = 'app';
export const pageHost = 'bundle';
export const pageAddress = `${pageScheme}://${pageHost}/`;

/** Whether an address is of our own page. Parsed, because `app://bundle.evil/` begins the same way. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${pageScheme}:` && host === pageHost && username === '' && password === '';
}
