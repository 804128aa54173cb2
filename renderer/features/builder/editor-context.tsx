import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { checkFlow } from '../../../core/flow/check.ts';
import type { Problem } from '../../../core/flow/checks/problem.ts';
import { describeChanges } from '../../../core/flow/diff.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { useCall } from '../../platform/client.tsx';
import type { Editor, EditorState } from './editor.ts';

export const EditorContext = createContext<Editor | null>(null);
export const ProblemsContext = createContext<readonly Problem[]>([]);

export function useEditorApi(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('A part of the builder stands outside EditorContext.');
  return editor;
}

/** A part of the builder's state. The selector has to return something that stays the same while nothing changed. */
export function useEditor<Value>(selector: (state: EditorState) => Value): Value {
  return useStore(useEditorApi(), selector);
}

export function useFlow(): Flow {
  return useEditor((state) => state.history.present);
}

export function useProblems(): readonly Problem[] {
  return useContext(ProblemsContext);
}

/** The problems of the flow on screen, a moment behind typing when the flow is large. */
export function useFreshProblems(): readonly Problem[] {
  const flow = useDeferredValue(useFlow());
  const { data } = useCall('settings.get', {});
  const supportEmail = data === undefined ? 'not-loaded@yet.invalid' : data.support.email || undefined;
  const destinations = data?.destinations;
  return useMemo(() => checkFlow(flow, { supportEmail, destinations }), [flow, supportEmail, destinations]);
}

/** What publishing would change, in words; `undefined` while nothing was published. */
export function useUnpublished(): readonly string[] | undefined {
  const flow = useDeferredValue(useFlow());
  const published = useEditor((state) => state.publishedFlow);
  return useMemo(() => (published ? describeChanges(published, flow) : undefined), [flow, published]);
}
