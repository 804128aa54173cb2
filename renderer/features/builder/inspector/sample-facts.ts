import type { LogEntry } from '../../../../core/engine/session.ts';
import { fillTemplate } from '../../../../core/engine/template.ts';
import type { Flow } from '../../../../core/flow/flow.ts';
import { kindOf } from '../../../../core/flow/steps.ts';
import { sampleValues } from '../../../../core/flow/variables.ts';
import type { MailFacts } from '../../../../core/handoff/compose-mail.ts';
import { t } from '../../../language/language.ts';

const at = '2026-01-01T12:00:00.000Z';

/** A made-up conversation with this flow, for previews of mails. */
export function sampleFacts(flow: Flow): MailFacts {
  const samples = sampleValues(flow);
  const trigger = flow.steps.find((step) => step.kind === 'trigger');
  const log: LogEntry[] = [said('visitor', trigger?.phrases[0] ?? t('I want to talk to an agent.'))];
  const values = new Map<string, MailFacts['values'][number]>();
  for (const step of flow.steps) {
    if (step.kind !== 'collect') continue;
    for (const { key, label, sample } of kindOf(step).variables(step)) {
      const prompt = step.fields.find((field) => field.key === key)?.prompt ?? '';
      log.push(said('bot', fillTemplate(prompt, samples)), said('visitor', sample));
      values.set(key, { key, label, value: sample });
    }
  }
  return { reference: samples.get('reference') ?? '', values: [...values.values()], log };
}

function said(from: 'visitor' | 'bot', text: string): LogEntry {
  return { type: 'said', at, from, text };
}
