import {
  Archive,
  Ban,
  CircleAlert,
  CircleCheck,
  CircleHelp,
  Clock,
  type LucideIcon,
  Minus,
  Send,
} from 'lucide-react';
import { type Said, say, t } from '../language/language.ts';
import { Chip, type Tone } from './chip.tsx';

export type BadgeState =
  | 'queued'
  | 'sending'
  | 'handing-over'
  | 'sent'
  | 'failed'
  | 'in-doubt'
  | 'captured'
  | 'cancelled'
  | 'none';

export type BadgeChannel = 'email' | 'slack' | 'http' | 'several' | 'none';

/** Where a mail, message or request stands, as an icon and a word. `channel` left out: a mail. */
export function StateBadge({ state, channel }: { state: BadgeState; channel?: BadgeChannel }) {
  const { tone, icon: Icon } = looks[state];
  return (
    <Chip tone={tone} icon={<Icon size={12} aria-hidden />}>
      {stateWord(state, channel)}
    </Chip>
  );
}

/** The word for a state, for sentences and announcements. */
export function stateWord(state: BadgeState, channel: BadgeChannel = 'email'): string {
  return t(state === 'sent' ? acceptedBy[channel] : looks[state].word);
}

/** The tone of a state, for marks that stand beside its word. */
export function stateTone(state: BadgeState): Tone {
  return looks[state].tone;
}

const acceptedBy: Readonly<Record<BadgeChannel, Said>> = {
  email: say('Accepted by the mail server'),
  slack: say('Accepted by Slack'),
  http: say('Accepted by the server'),
  several: say('Accepted'),
  none: say('Accepted'),
};

const looks: Readonly<Record<BadgeState, { word: Said; tone: Tone; icon: LucideIcon }>> = {
  queued: { word: say('Waiting'), tone: 'quiet', icon: Clock },
  sending: { word: say('Sending'), tone: 'quiet', icon: Send },
  'handing-over': { word: say('Sending'), tone: 'quiet', icon: Send },
  sent: { word: say('Accepted by the mail server'), tone: 'good', icon: CircleCheck },
  failed: { word: say('Failed'), tone: 'bad', icon: CircleAlert },
  'in-doubt': { word: say('In doubt'), tone: 'warning', icon: CircleHelp },
  captured: { word: say('Captured, not sent'), tone: 'warning', icon: Archive },
  cancelled: { word: say('Cancelled'), tone: 'quiet', icon: Ban },
  none: { word: say('Nothing to send'), tone: 'quiet', icon: Minus },
};
