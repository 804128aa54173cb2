import { germanOthers, germanRequests } from './messages/de.ts';
import { englishOthers } from './messages/en-others.ts';
import { englishRequests } from './messages/en-requests.ts';
import { spanishOthers, spanishRequests } from './messages/es.ts';
import { frenchOthers, frenchRequests } from './messages/fr.ts';
import { italianOthers, italianRequests } from './messages/it.ts';
import { portugueseOthers, portugueseRequests } from './messages/pt.ts';
import type { Language } from './verdict.ts';

export interface LabelledMessage {
  text: string;
  language: Language;
  /** Whether the visitor asks, now and for themselves, to be put in contact with a person. */
  wanted: boolean;
  /** Who writes it, or what it is instead of a request; empty where the messages are not grouped. */
  topic: string;
}

/** Messages written for this product, to show what a set of phrases catches and what it wrongly catches. */
export function builtinMessages(languages: readonly Language[]): readonly LabelledMessage[] {
  return languages.flatMap((language) => {
    const { requests, others } = texts[language];
    return [...labelled(requests, language, true), ...labelled(others, language, false)];
  });
}

const texts: Readonly<Record<Language, { requests: string; others: string }>> = {
  en: { requests: englishRequests, others: englishOthers },
  es: { requests: spanishRequests, others: spanishOthers },
  fr: { requests: frenchRequests, others: frenchOthers },
  de: { requests: germanRequests, others: germanOthers },
  pt: { requests: portugueseRequests, others: portugueseOthers },
  it: { requests: italianRequests, others: italianOthers },
};

/** One message per line; a line that starts with # names the topic of the lines after it. */
function labelled(text: string, language: Language, wanted: boolean): LabelledMessage[] {
  const messages: LabelledMessage[] = [];
  let topic = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) topic = line.slice(2);
    else if (line !== '') messages.push({ text: line, language, wanted, topic });
  }
  return messages;
}
