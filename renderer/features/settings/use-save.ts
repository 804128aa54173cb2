import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingsView } from '../../../contract/views.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { type FieldErrors, fieldErrors, toSentence } from '../../platform/failure.ts';

export interface Save {
  readonly busy: boolean;
  readonly saved: boolean;
  readonly errors: FieldErrors;
  /** Why it failed, when no field is to blame. */
  readonly failure: string | null;
  run(work: () => Promise<SettingsView>): Promise<boolean>;
  refuse(errors: FieldErrors): false;
  /** An edit makes what was said about the last save outdated; only the edited fields lose their message. */
  touched(...fields: readonly string[]): void;
}

/** One form's way to be saved, and what came of it. */
export function useSave(): Save {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [state, setState] = useState<State>(idle);
  const refuse = (errors: FieldErrors): false => {
    setState({ ...idle, errors });
    announce(Object.values(errors).join(' '));
    return false;
  };
  return {
    ...state,
    refuse,
    async run(work) {
      setState({ ...idle, busy: true });
      try {
        queries.setQueryData(['settings.get', {}], await work());
        setState({ ...idle, saved: true });
        announce('Saved.');
        return true;
      } catch (error) {
        const errors = fieldErrors(error);
        setState({ ...idle, errors, failure: Object.keys(errors).length > 0 ? null : toSentence(error) });
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
}

const idle: State = { busy: false, saved: false, errors: {}, failure: null };

function without(errors: FieldErrors, fields: readonly string[]): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !fields.includes(field)));
}
