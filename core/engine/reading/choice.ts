import { isSlip } from '../../recognizer/typo.ts';
import { fillIn } from '../texts/own-texts.ts';
import { visitorLanguages, wordSet } from '../visitor-words.ts';
import { plain } from '../words/plain.ts';
import { type AnswerContext, accept, refuse, textsFor, type Understood } from './understood.ts';

/** One of the choices: by label, number, “the second one”, beginning or slip, as long as no other can be meant. */
export function readChoice(answer: string, choices: readonly string[], context: AnswerContext): Understood {
  const chosen = choiceIn(answer, choices);
  return chosen === undefined
    ? refuse(() => fillIn(textsFor(context).choice, { choices: choices.join(', ') }))
    : accept(chosen);
}

const around = wordSet((words) => words.around);
const longest = 100;

function choiceIn(answer: string, choices: readonly string[]): string | undefined {
  const exact = choices.find((choice) => choice.toLowerCase() === answer.toLowerCase());
  if (exact !== undefined || answer.length > longest) return exact;
  const labels = choices.map((choice) => ({ choice, label: plain(choice) }));
  const said = plain(answer);
  if (said === '') return;
  const number = /^(?:the )?(?:#|no?\.? ?|number |option )?(\d{1,2})[.)!]?$/i.exec(answer)?.[1];
  const numbered = number === undefined ? undefined : choices[Number(number) - 1];
  const same = only(labels, ({ label }) => label === said);
  return (
    same ??
    numbered ??
    only(labels, ({ label }) => label.startsWith(said)) ??
    only(labels, ({ label }) => isSlip(said, label) && said.length >= 4) ??
    named(said, labels) ??
    ordinal(said, choices)
  );
}

interface Labelled {
  readonly choice: string;
  readonly label: string;
}

function only(labels: readonly Labelled[], fits: (one: Labelled) => boolean): string | undefined {
  const found = labels.filter(fits);
  return found.length === 1 ? found[0]?.choice : undefined;
}

/** “I think it is billing”: one label inside, and nothing else but politeness. */
function named(said: string, labels: readonly Labelled[]): string | undefined {
  const rest = said
    .split(' ')
    .filter((word) => !around.has(word))
    .join(' ');
  if (rest === '' || rest === said) return;
  return only(labels, ({ label }) => {
    const bare = label
      .split(' ')
      .filter((word) => !around.has(word))
      .join(' ');
    return (
      bare === rest || (rest.length >= 3 && bare.startsWith(rest)) || (rest.length >= 4 && isSlip(rest, bare))
    );
  });
}

const ordinals = new Map(
  visitorLanguages.flatMap(({ ordinals: list }) =>
    list.split(' ').flatMap((forms, index) => forms.split('/').map((form) => [plain(form), index] as const)),
  ),
);

function ordinal(said: string, choices: readonly string[]): string | undefined {
  const words = said.split(' ');
  const meant = words.flatMap((word) => ordinals.get(word) ?? []);
  const rest = words.filter((word) => !ordinals.has(word));
  return meant.length === 1 && rest.every((word) => around.has(word)) ? choices[meant[0] ?? 0] : undefined;
}
