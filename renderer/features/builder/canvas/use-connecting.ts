import type {
  Connection,
  FinalConnectionState,
  IsValidConnection,
  OnConnectStartParams,
  OnReconnect,
} from '@xyflow/react';
import { useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import { kindOf } from '../../../../core/flow/steps.ts';
import { worded } from '../../../language/worded.ts';
import { nextPlace } from '../actions.ts';
import { useActions } from '../actions-context.tsx';
import type { Editor } from '../editor.ts';
import { useEditorApi } from '../editor-context.tsx';
import { newId } from '../new-id.ts';
import type { ConnectionEdge } from './insert-edge.tsx';
import { useCanvas } from './use-canvas.ts';

/** Connecting and reconnecting by dragging. A connection may be dropped anywhere on a card, or on the canvas for a new step. */
export function useConnecting() {
  const editor = useEditorApi();
  const actions = useActions();
  const canvas = useCanvas();
  const store = useStoreApi();
  return useMemo(() => {
    const isValidConnection: IsValidConnection<ConnectionEdge> = ({ target }) => hasInlet(editor, target);
    const onReconnect: OnReconnect<ConnectionEdge> = ({ id }, { source, sourceHandle, target }) => {
      const connection = { id, from: source, outlet: sourceHandle ?? '', to: target };
      editor.edit(worded('Reconnect'), [{ do: 'reconnect', connection }]);
    };
    return {
      isValidConnection,
      onReconnect,
      /** A click on a way out asks for what comes next. */
      onClickConnectStart: (
        event: MouseEvent | TouchEvent,
        { nodeId, handleId, handleType }: OnConnectStartParams,
      ) => {
        store.setState({ connectionClickStartHandle: null });
        if (nodeId === null || handleId === null || handleType !== 'source') return;
        const next = nextPlace(editor, nodeId, handleId);
        if (next) editor.show({ quickAdd: { screen: pointOf(event), ...next } });
      },
      onConnect: ({ source, sourceHandle, target }: Connection) =>
        actions.connect(source, sourceHandle ?? '', target),
      onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
        const { fromNode, fromHandle, isValid } = state;
        if (isValid || !fromNode || fromHandle?.type !== 'source') return;
        const screen = pointOf(event);
        const outlet = fromHandle.id ?? '';
        const onto = document.elementFromPoint(screen.x, screen.y);
        const card = onto?.closest<HTMLElement>('.react-flow__node')?.dataset.id;
        if (card !== undefined && card !== fromNode.id) {
          if (hasInlet(editor, card)) actions.connect(fromNode.id, outlet, card);
        } else if (onto?.closest('.react-flow__pane')) {
          const at = canvas.toCanvas(screen);
          editor.show({
            quickAdd: {
              screen,
              place: { x: at.x - 120, y: at.y },
              junction: { at: 'outlet', stepId: fromNode.id, outlet, connectionId: newId('c') },
            },
          });
        }
      },
    };
  }, [editor, actions, canvas, store]);
}

function hasInlet(editor: Editor, stepId: string): boolean {
  const step = editor.step(stepId);
  return step !== undefined && kindOf(step).hasInlet;
}

function pointOf(event: MouseEvent | TouchEvent): { x: number; y: number } {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 };
}
