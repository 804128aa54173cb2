import { Switch, TextInput } from '@mantine/core';
import { useLocation } from 'wouter';
import { SupportOperations } from '../../../core/settings.ts';
import { t } from '../../language/language.ts';
import { useAct, useCall } from '../../platform/client.tsx';
import { check } from '../../platform/failure.ts';
import { useUnsavedChanges } from '../../platform/unsaved.ts';
import { FlowCard } from '../../ui/flow-card.tsx';
import { SaveBar } from './save-bar.tsx';
import { Section } from './section.tsx';
import { useDraft } from './use-draft.ts';
import { useSave } from './use-save.ts';

/** Settings > Support Operations: the switch, the address, and the way to the flow. */
export function SupportSection({ saved }: { saved: SupportOperations }) {
  const draft = useDraft(saved);
  const save = useSave();
  const act = useAct('settings.saveSupport');

  const submit = async () => {
    const checked = check(SupportOperations, draft.values);
    const done = checked.ok
      ? await save.run(() => act.mutateAsync(checked.value))
      : save.refuse(checked.errors);
    if (done) draft.reset();
    return done;
  };
  const discard = () => {
    draft.reset();
    save.touched('email');
  };
  useUnsavedChanges(draft.dirty ? { save: submit, discard } : null);

  return (
    <>
      <Section
        title={t('Support Operations')}
        intro={t(
          'Hand a conversation to a person: the visitor is asked for what your team needs, and your team gets it by email.',
        )}
        onSubmit={submit}
        refusals={save.refusals}
        end={<SaveBar save={save} dirty={draft.dirty} onDiscard={discard} />}
      >
        <Switch
          label={t('Support Operations')}
          // The label holds the explanation too, which is a description and not part of the name.
          aria-label={t('Support Operations')}
          description={t(
            'Switched off, no conversation is handed off. Your flow is kept for when you switch it on again.',
          )}
          checked={draft.values.enabled}
          onChange={(event) => {
            draft.change({ enabled: event.currentTarget.checked });
            save.touched('email', 'enabled');
          }}
        />
        <TextInput
          label={t('Support email')}
          description={t('The address your support team reads. Handoffs are sent here.')}
          placeholder="team@example.com"
          type="email"
          autoComplete="off"
          spellCheck={false}
          value={draft.values.email}
          error={save.errors.email}
          onChange={(event) => {
            draft.change({ email: event.currentTarget.value });
            save.touched('email');
          }}
        />
      </Section>
      <Flow />
    </>
  );
}

function Flow() {
  const [, navigate] = useLocation();
  const { data: card } = useCall('flow.card', {});
  return card ? <FlowCard card={card} onOpen={() => navigate('/flow')} /> : null;
}
