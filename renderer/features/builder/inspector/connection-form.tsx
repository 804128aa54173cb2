import { Button, CloseButton, Select } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import type { Connection } from '../../../../core/flow/flow.ts';
import { kindOf } from '../../../../core/flow/steps.ts';
import { t, term } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { insertJunction } from '../actions.ts';
import { useActions } from '../actions-context.tsx';
import { useEditorApi, useFlow } from '../editor-context.tsx';
import styles from './inspector.module.css';

/** One connection: where from, where to, and what can be done with it. */
export function ConnectionForm({ connection }: { connection: Connection }) {
  const editor = useEditorApi();
  const actions = useActions();
  const flow = useFlow();
  const from = flow.steps.find(({ id }) => id === connection.from);
  const to = flow.steps.find(({ id }) => id === connection.to);
  if (!from || !to) return null;
  const label = kindOf(from)
    .outlets(from)
    .find(({ id }) => id === connection.outlet)?.label;
  const insert = (element: HTMLElement) => {
    const { left, bottom } = element.getBoundingClientRect();
    const place = {
      x: Math.round((from.position.x + to.position.x) / 2),
      y: Math.round((from.position.y + to.position.y) / 2),
    };
    editor.show({
      quickAdd: { screen: { x: left, y: bottom }, place, junction: insertJunction(connection.id) },
    });
  };
  return (
    <>
      <div className={styles.head}>
        <h2>{t('Connection')}</h2>
        <CloseButton aria-label={t('Close connection')} onClick={() => editor.select([])} />
      </div>
      <div className={styles.body}>
        <p className={styles.purpose}>
          {t('From “{{name}}”, {{label}}.', { name: from.name, label: term(label ?? '') })}
        </p>
        <Select
          label={t('Leads to')}
          searchable
          selectFirstOptionOnChange
          onFocus={(event) => event.currentTarget.select()}
          data={flow.steps.flatMap((step) =>
            kindOf(step).hasInlet
              ? [{ value: step.id, label: `${step.name} (${term(kindOf(step).title)})` }]
              : [],
          )}
          value={connection.to}
          onChange={(target) => {
            if (target)
              editor.edit(worded('Reconnect'), [
                { do: 'reconnect', connection: { ...connection, to: target } },
              ]);
          }}
        />
        <div className={styles.buttons}>
          <Button
            variant="default"
            size="xs"
            leftSection={<Plus size={14} aria-hidden />}
            onClick={(event) => insert(event.currentTarget)}
          >
            {t('Insert a step here')}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<Trash2 size={14} aria-hidden />}
            onClick={() => actions.disconnect(connection.id)}
          >
            {t('Remove connection')}
          </Button>
        </div>
      </div>
    </>
  );
}
