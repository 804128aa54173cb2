import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { kindOf, type Step } from '../../../../core/flow/steps.ts';
import { t, term } from '../../../language/language.ts';
import { useEditor, useEditorApi, useFlow } from '../editor-context.tsx';
import { KindTile } from '../kind-look.tsx';
import { BranchForm } from './branch-form.tsx';
import { CollectForm } from './collect-form.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { Connections } from './connections.tsx';
import { EmailForm } from './email-form.tsx';
import { HoursForm } from './hours-form.tsx';
import { HttpForm } from './http-form.tsx';
import styles from './inspector.module.css';
import { MessageForm } from './message-form.tsx';
import { NoteForm } from './note-form.tsx';
import { SetValueForm } from './set-value-form.tsx';
import { SeveralSteps } from './several-steps.tsx';
import { SlackForm } from './slack-form.tsx';
import { StepButtons } from './step-buttons.tsx';
import { StepName } from './step-name.tsx';
import { TriggerForm } from './trigger-form.tsx';

/** Edits what is selected: a step, several, or a connection. */
export function Inspector() {
  const flow = useFlow();
  const selected = useEditor((state) => state.selected);
  const selectedConnection = useEditor((state) => state.selectedConnection);
  const connection = flow.connections.find(({ id }) => id === selectedConnection);
  const step = flow.steps.find(({ id }) => id === selected.at(-1));
  if (connection && selected.length === 0) return <ConnectionForm connection={connection} />;
  if (selected.length > 1) return <SeveralSteps count={selected.length} />;
  return step ? <OneStep key={step.id} step={step} /> : null;
}

function OneStep({ step }: { step: Step }) {
  const editor = useEditorApi();
  const form = useJump();
  const kind = kindOf(step);
  return (
    <>
      <div className={styles.head}>
        <KindTile kind={step.kind} />
        <h2>{term(kind.title)}</h2>
        <CloseButton
          aria-label={t('Close step')}
          onClick={() => editor.show({ inspecting: false, selectedConnection: undefined })}
        />
      </div>
      <div ref={form} className={styles.body}>
        <p className={styles.purpose}>{term(kind.purpose)}</p>
        <StepName step={step} />
        <KindForm step={step} />
        <Connections step={step} />
        {kind.addable ? <StepButtons /> : null}
      </div>
    </>
  );
}

function KindForm({ step }: { step: Step }) {
  switch (step.kind) {
    case 'trigger':
      return <TriggerForm step={step} />;
    case 'message':
      return <MessageForm step={step} />;
    case 'collect':
      return <CollectForm step={step} />;
    case 'branch':
      return <BranchForm step={step} />;
    case 'hours':
      return <HoursForm step={step} />;
    case 'set-value':
      return <SetValueForm step={step} />;
    case 'note':
      return <NoteForm step={step} />;
    case 'email':
      return <EmailForm step={step} />;
    case 'slack':
      return <SlackForm step={step} />;
    case 'http':
      return <HttpForm step={step} />;
    case 'start':
    case 'end':
      return null;
  }
}

/** Goes to the property that a problem, or Enter on a card, asked for. */
function useJump() {
  const form = useRef<HTMLDivElement>(null);
  const jump = useEditor((state) => state.jump);
  useEffect(() => {
    if (!jump) return;
    // A field that was closed until now is there only after the next drawing.
    const frame = requestAnimationFrame(() => {
      const places = [...(form.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [])];
      const exact = places.find(({ dataset }) => dataset.path === jump.path);
      const place = exact ?? places.find(({ dataset }) => jump.path.startsWith(`${dataset.path}.`));
      place?.scrollIntoView({ block: 'center' });
      const input = place?.matches('input, textarea')
        ? place
        : place?.querySelector<HTMLElement>('input, textarea, button');
      (input ?? place)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [jump]);
  return form;
}
