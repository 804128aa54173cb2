import { type Arrangement, arrangeSteps } from '../../../core/flow/arrange.ts';
import type { Edit } from '../../../core/flow/edit.ts';
import type { Connection } from '../../../core/flow/flow.ts';
import type { Group } from '../../../core/flow/group.ts';
import type { SizeOf } from '../../../core/flow/layout.ts';
import { kindOf, type Step } from '../../../core/flow/steps.ts';
import { type Said, say, t } from '../../language/language.ts';
import { worded } from '../../language/worded.ts';
import type { Editor } from './editor.ts';
import { newId } from './new-id.ts';

/** Where steps stand among the others: on the canvas, in groups, and in the order of the conversation. */
export interface ArrangeActions {
  arrange(how: Arrangement, sizeOf: SizeOf): void;
  /** Puts a frame around the selected steps. */
  group(): void;
  /** Takes away the frames around the selected steps. */
  ungroup(): void;
  changeGroup(group: Group, key: 'title' | 'color'): void;
  /** Takes a step out of its place and puts it into a connection, moved by the way if it was dragged there. */
  relocate(stepId: string, connectionId: string, moved?: Edit): boolean;
  /** Lets the step change places with the one before or after it. */
  reorder(stepId: string, where: 'up' | 'down'): void;
}

export const arrangementWords: Readonly<Record<Arrangement, Said>> = {
  left: say('Align left edges'),
  center: say('Align centres'),
  right: say('Align right edges'),
  top: say('Align top edges'),
  middle: say('Align middles'),
  bottom: say('Align bottom edges'),
  'spread-across': say('Distribute across'),
  'spread-down': say('Distribute down'),
};

export function createArrangeActions(editor: Editor, announce: (sentence: string) => void): ArrangeActions {
  const selected = () => new Set(editor.getState().selected);
  return {
    arrange(how, sizeOf) {
      const edit = arrangeSteps(editor.flow(), selected(), how, sizeOf);
      const done = editor.edit(worded(arrangementWords[how]), [edit]);
      announce(
        done
          ? t('{{title}}: done.', { title: t(arrangementWords[how]) })
          : t('They stand like that already.'),
      );
    },
    group() {
      const stepIds = [...selected()];
      const [only, ...others] = groupsOf(editor);
      const all = only && others.length === 0 && stepIds.length === only.stepIds.length;
      if (all && stepIds.every((id) => only.stepIds.includes(id)))
        return announce(t('They are a group already.'));
      const title = freshTitle(editor);
      const group: Group = { id: newId('g'), title, color: 'grey', stepIds };
      const done = editor.edit(worded('Group'), [{ do: 'setGroup', group }]);
      announce(
        done
          ? t('{{title}} holds {{count}} steps.', { title, count: stepIds.length })
          : t('No more groups can be made.'),
      );
    },
    ungroup() {
      const groups = groupsOf(editor);
      if (editor.edit(worded('Ungroup'), [{ do: 'ungroup', ids: groups.map(({ id }) => id) }]))
        announce(t('Ungrouped: {{titles}}.', { titles: groups.map(({ title }) => title).join(', ') }));
    },
    changeGroup: (group, key) =>
      void editor.edit(worded('Change group'), [{ do: 'setGroup', group }], {
        coalesce: `${group.id} ${key}`,
      }),
    relocate(stepId, connectionId, moved) {
      const relocate: Edit = { do: 'relocate', stepId, connectionId, secondId: newId('c') };
      const done = editor.edit(worded('Insert'), moved ? [moved, relocate] : [relocate]);
      const { from, to } = ends(
        editor,
        editor.flow().connections.find(({ id }) => id === connectionId),
      );
      if (done && from && to)
        announce(t('“{{step}}” now comes after “{{before}}”.', { step: to.name, before: from.name }));
      return done;
    },
    reorder(stepId, where) {
      const step = editor.step(stepId);
      const place = step && placeBeside(editor, step, where);
      if (!step || !place)
        return announce(where === 'up' ? t('It cannot go further up.') : t('It cannot go further down.'));
      const swap: Edit = {
        do: 'moveSteps',
        moves: [
          { id: step.id, to: place.neighbour.position },
          { id: place.neighbour.id, to: step.position },
        ],
      };
      const relocate: Edit = {
        do: 'relocate',
        stepId,
        connectionId: place.connection.id,
        secondId: newId('c'),
      };
      if (editor.edit(worded('Reorder'), [swap, relocate])) {
        const names = { step: step.name, other: place.neighbour.name };
        announce(
          where === 'up'
            ? t('“{{step}}” is now before “{{other}}”.', names)
            : t('“{{step}}” is now after “{{other}}”.', names),
        );
      }
    },
  };
}

/** The groups that hold any of the selected steps. */
export function groupsOf(editor: Editor): readonly Group[] {
  const { selected } = editor.getState();
  return (editor.flow().groups ?? []).filter(({ stepIds }) => selected.some((id) => stepIds.includes(id)));
}

/** The step to change places with, and the connection beyond it. Only in a row of steps is it clear which that is. */
function placeBeside(editor: Editor, step: Step, where: 'up' | 'down') {
  const { connections } = editor.flow();
  const outlet = (of: Step) => kindOf(of).outlets(of)[0]?.id;
  const leaving = (of: Step) => connections.find((one) => one.from === of.id && one.outlet === outlet(of));
  const entering = (of: Step) => connections.find(({ to }) => to === of.id);
  const neighbour = where === 'up' ? ends(editor, entering(step)).from : ends(editor, leaving(step)).to;
  if (!neighbour || outlet(step) === undefined) return undefined;
  const connection = where === 'up' ? entering(neighbour) : leaving(neighbour);
  return connection && connection.from !== step.id && connection.to !== step.id
    ? { neighbour, connection }
    : undefined;
}

function ends(editor: Editor, connection: Connection | undefined) {
  return { from: editor.step(connection?.from ?? ''), to: editor.step(connection?.to ?? '') };
}

function freshTitle(editor: Editor): string {
  const titles = new Set(editor.flow().groups?.map(({ title }) => title));
  let number = 1;
  while (titles.has(t('Group {{number}}', { number }))) number++;
  return t('Group {{number}}', { number });
}
