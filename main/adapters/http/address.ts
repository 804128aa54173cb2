/** A destination's address with the path of a step behind it; `undefined`: there is no such address, or it is not under it. */
export function addressOf(base: string, path: string): URL | undefined {
  const url = parseAddress(base);
  if (!url || path === '') return url;
  const joined = parseAddress(joinPath(url, path));
  // A path may go on from the address, never back out of it.
  const inside =
    joined && joined.origin === url.origin && joined.pathname.startsWith(url.pathname.replace(/\/$/, ''));
  return inside ? joined : undefined;
}

function parseAddress(text: string): URL | undefined {
  const url = URL.parse(text.trim());
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  return url.username === '' && url.password === '' && url.hostname !== '' ? url : undefined;
}

function joinPath({ origin, pathname, search }: URL, path: string): string {
  const [own = '', query = ''] = path.split('#')[0]?.split(/\?(.*)/s) ?? [];
  const both = [search.slice(1), query].filter(Boolean).join('&');
  const joined = own === '' ? pathname : `${pathname.replace(/\/$/, '')}/${own.replace(/^\//, '')}`;
  return `${origin}${joined}${both && `?${both}`}`;
}
