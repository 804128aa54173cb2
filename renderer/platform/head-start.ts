import type { Transport } from '../../contract/transport.ts';

/**
 * Makes these calls at once, while the page that will ask for them is still getting ready, and gives each answer to the
 * first who asks. Only for calls that change nothing; `lasts` is for how many milliseconds an answer is not yet stale.
 */
export function withHeadStart(transport: Transport, names: readonly string[], lasts = 3_000): Transport {
  const begun = new Map(names.map((name) => [name, transport.send(name, {})]));
  setTimeout(() => begun.clear(), lasts);
  return {
    listen: transport.listen,
    send(name, input) {
      const answer = begun.get(name);
      begun.delete(name);
      return answer ?? transport.send(name, input);
    },
  };
}
