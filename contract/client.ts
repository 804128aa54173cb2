import type { Contract, EventContract, InputOf, OutputOf, PayloadOf } from './contract.ts';
import { AppError } from './failure.ts';
import type { Transport } from './transport.ts';

export interface Client<C extends Contract, E extends EventContract> {
  /** Makes a call. Rejects with an {@link AppError} when the other side refuses. */
  call<Name extends keyof C & string>(name: Name, input: InputOf<C, Name>): Promise<OutputOf<C, Name>>;
  /** Hears one kind of event until the returned function is called. */
  on<Name extends keyof E & string>(name: Name, run: (payload: PayloadOf<E, Name>) => void): () => void;
}

/** The typed end of a {@link Transport}. Replies and events are parsed, so a wrong shape is noticed at the wire. */
export function createClient<C extends Contract, E extends EventContract>(
  calls: C,
  events: E,
  transport: Transport,
): Client<C, E> {
  return {
    async call(name, input) {
      const reply = await transport.send(name, input);
      if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.fields);
      // The output schema of this name produced the value; TypeScript cannot follow the lookup by name.
      return calls[name]?.output.parse(reply.value) as never;
    },
    on(name, run) {
      return transport.listen((event) => {
        if (event.name !== name) return;
        const payload = events[name]?.safeParse(event.payload);
        // The payload was parsed by this event's own schema.
        if (payload?.success) run(payload.data as never);
      });
    },
  };
}
