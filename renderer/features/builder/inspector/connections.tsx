import { Button, Select } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { Outlet } from '../../../../core/flow/step-kind.ts';
import { kindOf, type Step } from '../../../../core/flow/steps.ts';
import { t, term } from '../../../language/language.ts';
import { insertJunction } from '../actions.ts';
import { useActions } from '../actions-context.tsx';
import { useEditorApi, useFlow } from '../editor-context.tsx';
import { newId } from '../new-id.ts';
import styles from './inspector.module.css';

/** Where the step's ways out lead: connecting, reconnecting and removing connections with keys alone. */
export function Connections({ step }: { step: Step }) {
  const outlets = kindOf(step).outlets(step);
  if (outlets.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t('Connections')}</h3>
      {outlets.map((outlet) => (
        <OutletTarget key={outlet.id} step={step} outlet={outlet} />
      ))}
    </section>
  );
}

function OutletTarget({ step, outlet }: { step: Step; outlet: Outlet }) {
  const actions = useActions();
  const editor = useEditorApi();
  const flow = useFlow();
  const connection = flow.connections.find(({ from, outlet: by }) => from === step.id && by === outlet.id);
  const targets = flow.steps.flatMap((target) =>
    kindOf(target).hasInlet && target.id !== step.id
      ? [{ value: target.id, label: `${target.name || t('No name')} (${term(kindOf(target).title)})` }]
      : [],
  );
  const openMenu = (element: HTMLElement) => {
    const { left, bottom } = element.getBoundingClientRect();
    const place = { x: step.position.x, y: step.position.y + 190 };
    const junction = connection
      ? insertJunction(connection.id)
      : ({ at: 'outlet', stepId: step.id, outlet: outlet.id, connectionId: newId('c') } as const);
    editor.show({ quickAdd: { screen: { x: left, y: bottom }, place, junction } });
  };
  return (
    <div className={styles.row} data-path={`outlets.${outlet.id}`}>
      <Select
        label={term(outlet.label)}
        aria-label={t('{{label}} leads to', { label: term(outlet.label) })}
        searchable
        selectFirstOptionOnChange
        // Typing looks for another step at once.
        onFocus={(event) => event.currentTarget.select()}
        clearable
        clearButtonProps={{ 'aria-label': t('Disconnect {{label}}', { label: term(outlet.label) }) }}
        placeholder={outlet.optional ? t('Not connected, ends there') : t('Not connected')}
        nothingFoundMessage={t('No such step')}
        data={targets}
        value={connection?.to ?? null}
        onChange={(to) => {
          if (to) actions.connect(step.id, outlet.id, to);
          else if (connection) actions.disconnect(connection.id);
        }}
      />
      <Button
        variant="default"
        mt={24}
        px={9}
        aria-label={
          connection
            ? t('Insert a step at {{label}}', { label: term(outlet.label) })
            : t('Add a step at {{label}}', { label: term(outlet.label) })
        }
        title={connection ? t('Insert a step here') : t('Add a step here')}
        onClick={(event) => openMenu(event.currentTarget)}
      >
        <Plus size={14} aria-hidden />
      </Button>
    </div>
  );
}
