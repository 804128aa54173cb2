import type { Effect } from '../engine/effect.ts';

/** All that a notification says and where it goes, as one text to look for something in. */
export function effectText(effect: Effect): string {
  switch (effect.type) {
    case 'mail': {
      const { recipients, mail } = effect;
      return [recipients.join(', '), mail.replyTo ?? '', mail.subject, mail.text].join('\n');
    }
    case 'slack':
      return [effect.destination.name, ...textsIn(effect.message.json).map(unescapeSlack)].join('\n');
    case 'http': {
      const { destination, request } = effect;
      const headers = request.headers.map(({ name, value }) => `${name}: ${value}`);
      const body = textsIn(request.body);
      return [destination.name, `${request.method} ${request.path}`, ...headers, ...body, request.body].join(
        '\n',
      );
    }
  }
}

/** Every string inside a JSON text: in the text itself, quotes and line ends are written differently. */
function textsIn(json: string): string[] {
  const texts: string[] = [];
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
  } catch {
    // No JSON: it is looked at as it is.
  }
  return texts;
}

function unescapeSlack(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
