import type { DestinationRef } from '../flow/destination-ref.ts';
import type { RenderedMail, RenderedRequest, RenderedSlack } from '../handoff/delivery.ts';

/**
 * What a conversation asks of the world. After one, only its outcome moves the conversation on. A new channel is one more
 * member here, made by its step and handed to `Turn.notify`.
 */
export type Effect = MailEffect | SlackEffect | HttpEffect;

/** What every effect tells: which step asked for it. */
export interface EffectBase {
  readonly stepId: string;
  readonly stepName: string;
}

export interface MailEffect extends EffectBase {
  readonly type: 'mail';
  readonly recipients: readonly string[];
  readonly mail: RenderedMail;
}

export interface SlackEffect extends EffectBase {
  readonly type: 'slack';
  readonly destination: DestinationRef;
  readonly message: RenderedSlack;
}

export interface HttpEffect extends EffectBase {
  readonly type: 'http';
  readonly destination: DestinationRef;
  readonly request: RenderedRequest;
}
