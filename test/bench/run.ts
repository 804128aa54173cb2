import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * npm run bench [-- engine startup builder recognizer turns handoffs outbox]: measures us against peers on the same work, in one run, and prints ratios.
 * Peers are installed into this folder's own package and never become dependencies of the app.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const all = ['engine', 'startup', 'builder', 'recognizer', 'turns', 'handoffs', 'outbox'] as const;
const chosen = wanted.length === 0 ? all : all.filter((name) => wanted.includes(name));

if (!existsSync(new URL('./node_modules', import.meta.url))) {
  say('Installing the peers into test/bench …');
  execFileSync('npm', ['ci', '--prefix', folder, '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
const { build } = await import('../../scripts/build.ts');
await build(['renderer', 'browser']);

for (const name of chosen) {
  switch (name) {
    case 'engine': {
      const { form, handoff, peer, ratio } = await (await import('./engine.ts')).benchEngine();
      say(
        `engine    form: ${rate(form)} turns/s, botbuilder-dialogs: ${rate(peer)} turns/s, ratio ${ratio.toFixed(1)}x (target 20x)`,
      );
      say(`          whole handoff with recognizer and mail: ${rate(handoff)} turns/s`);
      break;
    }
    case 'startup': {
      const { ours, bare, ratio } = await (await import('./startup.ts')).benchStartup();
      say(
        `startup   ready: ${ours.toFixed(0)} ms, bare script: ${bare.toFixed(0)} ms, ratio ${ratio.toFixed(2)}x (target 2x)`,
      );
      break;
    }
    case 'builder': {
      const { steps, page, click, view, all } = await (await import('./builder.ts')).benchBuilder();
      const against = (ours: number) =>
        `${(ours / all).toFixed(2)}x as it comes (target 1.5x), ${(ours / view).toFixed(2)}x with our view`;
      say(
        `builder   ${steps} steps. Bare React Flow page with the same nodes: ${all.toFixed(0)} ms as it comes, every card drawn; ${view.toFixed(0)} ms opening with our view, drawing what is in it`,
      );
      say(`          opened by a click in the app: ${click.toFixed(0)} ms, ${against(click)}`);
      say(`          opened as a page of its own:  ${page.toFixed(0)} ms, ${against(page)}`);
      break;
    }
    case 'recognizer': {
      say(
        'recognizer, four phrases, held-out messages    ready  messages/s    p99 µs  recall  false alarms   F1',
      );
      for (const result of await (await import('./recognizer-compare.ts')).benchRecognizer())
        say(
          [
            `  ${result.name}`.padEnd(44),
            `${result.compile.toFixed(0)} ms`.padStart(7),
            rate(result.perSecond).padStart(11),
            result.p99.toFixed(0).padStart(9),
            `${(result.recall * 100).toFixed(1)} %`.padStart(7),
            `${(result.falseAlarms * 100).toFixed(1)} %`.padStart(13),
            result.f1.toFixed(2).padStart(4),
          ].join(' '),
        );
      break;
    }
    case 'turns': {
      const { ours, bare, ratio } = await (await import('./storage.ts')).benchTurns();
      say(
        `turns     on disk before they are answered: ${rate(ours)} a minute, bare inserts: ${rate(bare)} a minute, ${ratio.toFixed(2)}x the time (target 20,000 a minute or 1.3x)`,
      );
      break;
    }
    case 'handoffs': {
      const { many, few, results } = await (await import('./storage.ts')).benchHandoffs();
      say(`handoffs  first page among ${rate(many)} and among ${rate(few)} (target 1.5x)`);
      for (const { what, large, small, ratio } of results)
        say(
          `  ${what.padEnd(20)} ${large.toFixed(2)} ms, ${small.toFixed(2)} ms, ${ratio.toFixed(2)}x the time`,
        );
      break;
    }
    case 'outbox': {
      const { mails, connections, ours, bare, ratio } = await (await import('./outbox.ts')).benchOutbox();
      say(
        `outbox    ${mails} mails over ${connections} connections: ${ours.toFixed(0)} ms, bare nodemailer: ${bare.toFixed(0)} ms, ratio ${ratio.toFixed(2)}x (target 1.3x)`,
      );
      break;
    }
    default:
      name satisfies never;
  }
}

function rate(perSecond: number): string {
  return Math.round(perSecond).toLocaleString('en');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
