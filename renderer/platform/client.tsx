import {
  QueryClient,
  QueryClientProvider,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import { type Calls, calls } from '../../contract/calls.ts';
import { type Client, createClient } from '../../contract/client.ts';
import type { InputOf, OutputOf } from '../../contract/contract.ts';
import { type Events, events } from '../../contract/events.ts';
import type { AppError } from '../../contract/failure.ts';
import type { Transport } from '../../contract/transport.ts';
import { type Connection, type ConnectionState, createConnection } from './connection.ts';
import { toAppError } from './failure.ts';

export type AppClient = Client<Calls, Events>;
type CallName = keyof Calls & string;
type What = z.output<Events['changed']>['what'];

interface Wire {
  readonly client: AppClient;
  readonly connection: Connection;
  readonly queries: QueryClient;
}

const WireContext = createContext<Wire | null>(null);

/** Gives every component below it the typed way to the app. */
export function ClientProvider({ transport, children }: { transport: Transport; children: ReactNode }) {
  const [wire] = useState(() => createWire(transport));
  useEffect(() => keepFresh(wire), [wire]);
  return (
    <WireContext value={wire}>
      <QueryClientProvider client={wire.queries}>{children}</QueryClientProvider>
    </WireContext>
  );
}

/** What this call answers, kept fresh by the app's `changed` events. */
export function useCall<Name extends CallName>(
  name: Name,
  input: InputOf<Calls, Name>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<OutputOf<Calls, Name>, AppError> {
  const client = useClient();
  return useQuery<OutputOf<Calls, Name>, AppError>({
    queryKey: [name, input],
    queryFn: () => client.call(name, input).catch(asAppError),
    ...options,
  });
}

/** A call that does something; its error is always an {@link AppError} with a sentence fit to show. */
export function useAct<Name extends CallName>(
  name: Name,
): UseMutationResult<OutputOf<Calls, Name>, AppError, InputOf<Calls, Name>> {
  const client = useClient();
  return useMutation<OutputOf<Calls, Name>, AppError, InputOf<Calls, Name>>({
    mutationFn: (input) => client.call(name, input).catch(asAppError),
  });
}

export function useClient(): AppClient {
  return useWire().client;
}

export function useConnection(): ConnectionState {
  const { connection } = useWire();
  return useSyncExternalStore(connection.subscribe, connection.state);
}

function useWire(): Wire {
  const wire = useContext(WireContext);
  if (!wire) throw new Error('A component that talks to the app stands outside ClientProvider.');
  return wire;
}

function createWire(transport: Transport): Wire {
  const connection = createConnection(transport);
  const client = createClient(calls, events, connection.transport);
  // The app is on this computer: being offline never pauses a call, and a refusal does not get better by repeating.
  const local = { networkMode: 'always', retry: false } as const;
  const queries = new QueryClient({
    defaultOptions: { queries: { ...local, staleTime: 2_000, gcTime: 60_000 }, mutations: local },
  });
  return { client, connection, queries };
}

function keepFresh({ client, connection, queries }: Wire): () => void {
  const undo = [
    client.on('changed', ({ what }) => {
      for (const name of staleAfter[what]) void queries.invalidateQueries({ queryKey: [name] });
    }),
    connection.subscribe(() => {
      if (connection.state() === 'connected') void queries.invalidateQueries();
    }),
    connection.watch(),
  ];
  return () => {
    for (const run of undo) run();
  };
}

const staleAfter: Readonly<Record<What, readonly CallName[]>> = {
  settings: [
    'app.describe',
    'settings.get',
    'destinations.list',
    'home.overview',
    'mail.health',
    'flow.card',
    'tests.run',
  ],
  flow: ['flow.get', 'flow.card', 'flow.versions', 'home.overview', 'tests.run', 'tests.suggest'],
  tests: ['tests.list', 'tests.run', 'tests.suggest'],
  conversation: ['conversations.get'],
  handoffs: [
    'handoffs.list',
    'handoffs.get',
    'captured.list',
    'captured.owed',
    'home.overview',
    'mail.health',
  ],
  preferences: ['preferences.get'],
  'sign-in': ['signIn.view'],
};

function asAppError(error: unknown): never {
  throw toAppError(error);
}
