import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build-state.ts';
import { keysOfThePage, namesOf } from './catalogue-keys.ts';
import { sentencesOfTheApp, stringsOfTheApp } from './catalogue-sentences.ts';

/*
 * Brings the catalogues up to what the sources ask for: new texts come in, empty where somebody has to write them (the
 * English singular, everything German), and what nothing asks for any more goes.
 */
const names = new Set([
  ...keysOfThePage().flatMap(({ key }) => namesOf(key)),
  ...sentencesOfTheApp().map(({ key }) => key),
]);
const allowed = stringsOfTheApp();
bringUp('en', (name) => (name.endsWith('_one') ? '' : name.replace(/_other$/, '')));
bringUp('de', () => '');

function bringUp(language: string, fresh: (name: string) => string) {
  const path = join(projectRoot, `resources/languages/${language}.json`);
  const before = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  const kept = Object.keys(before).filter((name) => allowed.has(name));
  const after = Object.fromEntries(
    [...new Set([...names, ...kept])].sort().map((name) => [name, before[name] ?? fresh(name)]),
  );
  writeFileSync(path, `${JSON.stringify(after, null, 2)}\n`);
  const empty = Object.keys(after).filter((name) => after[name] === '');
  process.stdout.write(`${language}: ${Object.keys(after).length} texts, ${empty.length} to write\n`);
}
