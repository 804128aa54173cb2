import { FlaskConical } from 'lucide-react';
import { say, t } from '../language/language.ts';
import { Chip } from './chip.tsx';

/** Says that no server had a part in it, and on pointing at it what was played. */
export function SimulatedChip({ simulation }: { simulation?: Simulated }) {
  const title = simulation === undefined ? undefined : t(simulationWords[simulation]);
  return (
    <Chip icon={<FlaskConical size={12} aria-hidden />} title={title}>
      {t('Simulated')}
    </Chip>
  );
}

/** What is played, in a few words. */
export const simulationWords = {
  captured: say('Captured on this computer'),
  accepted: say('Accepted'),
  'login-refused': say('Fails: login refused (535)'),
  certificate: say('Fails: TLS certificate not trusted'),
  'name-not-found': say('Fails: server name not found'),
  'not-listening': say('Fails: connection refused'),
  timeout: say('Fails: no answer in time'),
  'try-later-421': say('Fails: server busy, try later (421)'),
  'try-later-450': say('Fails: mailbox busy, try later (450)'),
  'recipient-refused': say('Fails: mailbox unknown (550)'),
  'one-recipient-refused': say('One of two recipients refused (550)'),
  offline: say('Fails: this computer is offline'),
  'not-allowed-403': say('Fails: not let in (403)'),
  'gone-410': say('Fails: nothing at the address any more (410)'),
  'too-many-429': say('Fails: too many at once, try later (429)'),
  'server-error-503': say('Fails: server busy, try later (503)'),
  'private-address': say('Fails: the address is in a private network'),
} as const;

type Simulated = keyof typeof simulationWords;
