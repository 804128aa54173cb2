import { fillJson } from '../../handoff/fill-json.ts';
import { replyPath } from '../../handoff/reply-values.ts';
import type { StepProblem } from '../step-kind.ts';
import type { HttpStep } from './http.ts';

/** What would keep the request from being sent, or from giving what is expected of it. */
export function* requestProblems({ request, keep }: HttpStep): Generator<StepProblem> {
  if (request.use === 'custom') {
    yield* bodyProblems(request);
    for (const [index, { name }] of request.headers.entries()) {
      const message = headerProblem(name);
      if (message) yield { ...error, code: 'bad-header', message, path: `request.headers.${index}.name` };
    }
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(request.path.trim())) {
      const message = 'The path cannot be an address of its own. That is the destination’s, in Settings.';
      yield { ...error, code: 'bad-path', message, path: 'request.path' };
    }
  }
  const keys = new Set<string>();
  for (const [index, { key, path }] of keep.entries()) {
    if (replyPath(path) === undefined) {
      const message = `“${path}” names no place in a reply. Write names with dots between, like ticket.id.`;
      yield { ...error, code: 'bad-reply-path', message, path: `keep.${index}.path` };
    }
    if (keys.has(key)) {
      const message = `Two values of the reply are called “${key}”.`;
      yield { ...error, code: 'duplicate-key', message, path: `keep.${index}.key` };
    }
    keys.add(key);
  }
}

const error = { severity: 'error' } as const;

function* bodyProblems({ method, body }: { method: string; body: string }): Generator<StepProblem> {
  const path = 'request.body';
  if (body.trim() === '') return;
  if (method === 'GET') {
    const message = 'A GET request has no body: what is written there is not sent.';
    yield { severity: 'warning', code: 'unused-body', message, path };
  } else if (fillJson(body, (text) => text) === undefined) {
    const message = 'The body is no JSON. Variables stand inside quotes, like "name": "{{name}}".';
    yield { ...error, code: 'bad-json', message, path };
  }
}

/** RFC 9110 §5.1 tokens, without those that the request itself or its signature decide. */
function headerProblem(name: string): string | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return 'A header’s name has letters, digits and - only.';
  if (secretHeaders.test(name))
    return `“${name}” holds a secret. Enter it with the destination, in Settings.`;
  return reservedHeaders.test(name) ? `“${name}” is set by the app itself.` : undefined;
}

const reservedHeaders =
  /^(host|connection|content-length|content-type|transfer-encoding|te|trailer|upgrade|expect|keep-alive|user-agent|accept-encoding|webhook-.*|proxy-.*)$/i;
const secretHeaders = /^(authorization|cookie|.*(api|access|auth)-?(key|token).*)$/i;
