import type { DestinationView } from '../../../contract/destination-views.ts';
import type { DestinationKind } from '../../../core/destination.ts';

/** What the form holds. Empty texts stand for what is stored. */
export interface DestinationDraft {
  readonly name: string;
  readonly kind: DestinationKind;
  readonly ownNetwork: boolean;
  readonly authority: string;
  readonly url: string;
  readonly signingSecret: string;
  readonly headers: readonly DraftHeader[];
}

export interface DraftHeader {
  readonly name: string;
  readonly value: string;
  /** Its value is stored and stays unless another is typed. */
  readonly stored: boolean;
}

export function draftOf(saved: DestinationView | undefined): DestinationDraft {
  return {
    name: saved?.name ?? '',
    kind: saved?.kind ?? 'slack',
    ownNetwork: saved?.ownNetwork ?? false,
    authority: saved?.authority ?? '',
    url: '',
    signingSecret: '',
    headers: saved?.headerNames.map((name) => ({ name, value: '', stored: true })) ?? [],
  };
}

/** What the app is sent, to be checked by its schema: only what was typed, so that the rest stays as it is stored. */
export function inputOf(draft: DestinationDraft, saved: DestinationView | undefined): unknown {
  const { name, kind, ownNetwork, authority, url, signingSecret, headers } = draft;
  return {
    ...(saved ? { id: saved.id } : {}),
    name,
    kind,
    ownNetwork,
    ...(kind === 'slack' || authority.trim() === '' ? {} : { authority }),
    ...(url.trim() === '' ? {} : { url }),
    ...(signingSecret.trim() === '' ? {} : { signingSecret }),
    headers: headers.map(({ name: header, value, stored }) =>
      stored && value === '' ? { name: header } : { name: header, value },
    ),
  };
}

/** A secret of the form that the Standard Webhooks specification asks for, with 32 random bytes. */
export function freshSigningSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}
