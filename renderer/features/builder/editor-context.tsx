import {
  createContext,
  startTransition,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { checkFlow } from '../../../core/flow/check.ts';
import type { Problem } from '../../../core/flow/checks/problem.ts';
import { describeChanges } from '../../../core/flow/diff.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { useLanguage } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import type { Editor, EditorState } from './editor.ts';
import { isLarge } from './large.ts';

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

/** In a large flow, what looks at all of it waits until nothing was changed for so many milliseconds. */
const rest = 200;

/** The flow for whatever need not keep up with every key. */
export function useRestingFlow(): Flow {
  const flow = useFlow();
  const soon = useDeferredValue(flow);
  const [rested, setRested] = useState(flow);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(flow)), rest);
    return () => clearTimeout(timer);
  }, [flow]);
  return isLarge(flow) ? rested : soon;
}

/** The problems of the flow on screen, a moment behind typing when the flow is large. */
export function useFreshProblems(): readonly Problem[] {
  const flow = useRestingFlow();
  const { data } = useCall('settings.get', {});
  const supportEmail = data === undefined ? 'not-loaded@yet.invalid' : data.support.email || undefined;
  const destinations = data?.destinations;
  const language = useLanguage();
  return useMemo(
    () => checkFlow(flow, { supportEmail, destinations, language }),
    [flow, supportEmail, destinations, language],
  );
}

/** What publishing would change, in words; `undefined` while nothing was published. */
export function useUnpublished(): readonly string[] | undefined {
  const flow = useRestingFlow();
  const published = useEditor((state) => state.publishedFlow);
  return useMemo(() => (published ? describeChanges(published, flow) : undefined), [flow, published]);
}
