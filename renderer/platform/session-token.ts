const name = 'token';
const key = 'handoff-studio.token';

/**
 * The token of this launch. The first page load finds it behind the # of the address, moves it to this tab's own
 * storage and takes it out of the address, so that it is neither bookmarked nor seen; a reload finds it there.
 */
export function takeSessionToken(): string | undefined {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const fresh = fragment.get(name);
  if (fresh !== null) {
    sessionStorage.setItem(key, fresh);
    history.replaceState(history.state, '', `${location.pathname}#/`);
  }
  return sessionStorage.getItem(key) ?? undefined;
}
