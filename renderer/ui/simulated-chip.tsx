import { FlaskConical } from 'lucide-react';
import { Chip } from './chip.tsx';

/** Says that no server had a part in it, and on pointing at it what was played. */
export function SimulatedChip({ simulation }: { simulation?: Simulated }) {
  const title = simulation === undefined ? undefined : simulationWords[simulation];
  return (
    <Chip icon={<FlaskConical size={12} aria-hidden />} title={title}>
      Simulated
    </Chip>
  );
}

/** What is played, in a few words. */
export const simulationWords = {
  captured: 'Captured on this computer',
  accepted: 'Accepted',
  'login-refused': 'Fails: login refused (535)',
  certificate: 'Fails: TLS certificate not trusted',
  'name-not-found': 'Fails: server name not found',
  'not-listening': 'Fails: connection refused',
  timeout: 'Fails: no answer in time',
  'try-later-421': 'Fails: server busy, try later (421)',
  'try-later-450': 'Fails: mailbox busy, try later (450)',
  'recipient-refused': 'Fails: mailbox unknown (550)',
  'one-recipient-refused': 'One of two recipients refused (550)',
  offline: 'Fails: this computer is offline',
  'not-allowed-403': 'Fails: not let in (403)',
  'gone-410': 'Fails: nothing at the address any more (410)',
  'too-many-429': 'Fails: too many at once, try later (429)',
  'server-error-503': 'Fails: server busy, try later (503)',
  'private-address': 'Fails: the address is in a private network',
} as const;

type Simulated = keyof typeof simulationWords;
