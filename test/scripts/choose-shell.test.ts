import { describe, expect, it } from 'vitest';
import { chooseShell, hasDisplay, type ShellFacts } from '../../scripts/choose-shell.ts';

const installed = { is: 'installed' } as const;
const missing = { is: 'missing' } as const;
const unreachable = { is: 'unreachable', because: 'github.com does not answer' } as const;

describe('the shell', () => {
  const cases: readonly [string, ShellFacts, ReturnType<typeof chooseShell>['is']][] = [
    [
      'its own window where there is a screen and the runtime',
      { asked: undefined, display: true, electron: installed },
      'electron',
    ],
    [
      'its own window when that was asked for',
      { asked: 'electron', display: true, electron: installed },
      'electron',
    ],
    [
      'a download first where only the runtime is missing',
      { asked: undefined, display: true, electron: missing },
      'fetch-electron',
    ],
    [
      'the browser when that was asked for',
      { asked: 'browser', display: true, electron: installed },
      'browser',
    ],
    [
      'the browser where there is no screen',
      { asked: undefined, display: false, electron: installed },
      'browser',
    ],
    [
      'the browser, without a download, where there is no screen',
      { asked: undefined, display: false, electron: missing },
      'browser',
    ],
    [
      'the browser where the runtime cannot be had',
      { asked: undefined, display: true, electron: unreachable },
      'browser',
    ],
    [
      'none when a window was asked for without a screen',
      { asked: 'electron', display: false, electron: installed },
      'impossible',
    ],
    [
      'none when a window was asked for and cannot be had',
      { asked: 'electron', display: true, electron: unreachable },
      'impossible',
    ],
  ];
  it.each(cases)('is %s', (_, facts, expected) => expect(chooseShell(facts).is).toBe(expected));

  it('that is not the first choice comes with one line saying why', () => {
    for (const [, facts, is] of cases) {
      const choice = chooseShell(facts);
      if (is === 'browser' && facts.asked === undefined) {
        expect(choice).toHaveProperty(
          'because',
          expect.stringMatching(/^Using the browser, because [^\n]+\.$/),
        );
      }
    }
    expect(chooseShell({ asked: 'browser', display: true, electron: missing })).not.toHaveProperty('because');
  });
});

describe('a screen', () => {
  it.each([
    ['darwin', {}, true],
    ['win32', {}, true],
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ] as const)('on %s with %j: %s', (platform, environment, expected) => {
    expect(hasDisplay(platform, environment)).toBe(expected);
  });
});
