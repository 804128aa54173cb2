import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingsView } from '../../../contract/views.ts';
import { type FieldErrors, fieldErrors, toSentence } from '../../platform/failure.ts';

export interface Save {
  readonly busy: boolean;
  readonly saved: boolean;
  readonly errors: FieldErrors;
  /** Why it failed, when no field is to blame. */
  readonly failure: string | null;
  /** Counts refusals for a field's sake, so that the form can go to the field each time. */
  readonly refusals: number;
  run(work: () => Promise<SettingsView>): Promise<boolean>;
  refuse(errors: FieldErrors): false;
  /** An edit makes what was said about the last save outdated; only the edited fields lose their message. */
  touched(...fields: readonly string[]): void;
}

/** One form's way to be saved, and what came of it. */
export function useSave(): Save {
  const queries = useQueryClient();
  const [state, setState] = useState<State>(idle);
  const refuse = (errors: FieldErrors): false => {
    setState((before) => ({ ...idle, errors, refusals: before.refusals + 1 }));
    return false;
  };
  return {
    ...state,
    refuse,
    async run(work) {
      setState((before) => ({ ...before, busy: true, saved: false, failure: null }));
      try {
        queries.setQueryData(['settings.get', {}], await work());
        setState((before) => ({ ...idle, saved: true, refusals: before.refusals }));
        return true;
      } catch (error) {
        const errors = fieldErrors(error);
        if (Object.keys(errors).length > 0) return refuse(errors);
        setState((before) => ({ ...idle, failure: toSentence(error), refusals: before.refusals }));
        return false;
      }
    },
    touched(...fields) {
      setState((before) => ({
        ...before,
        saved: false,
        failure: null,
        errors: without(before.errors, fields),
      }));
    },
  };
}

interface State {
  readonly busy: boolean;
  readonly saved: boolean;
  readonly errors: FieldErrors;
  readonly failure: string | null;
  readonly refusals: number;
}

const idle: State = { busy: false, saved: false, errors: {}, failure: null, refusals: 0 };

function without(errors: FieldErrors, fields: readonly string[]): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !fields.includes(field)));
}
