import type { z } from 'zod';

/** The shape of a call list: every call's name, what goes in and what comes back. */
export type Contract = Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;
/** The shape of an event list: every push's name and payload. */
export type EventContract = Readonly<Record<string, z.ZodType>>;

export type InputOf<C extends Contract, Name extends keyof C> = z.input<C[Name]['input']>;
export type ParsedInputOf<C extends Contract, Name extends keyof C> = z.output<C[Name]['input']>;
export type OutputOf<C extends Contract, Name extends keyof C> = z.output<C[Name]['output']>;
export type PayloadOf<E extends EventContract, Name extends keyof E> = z.output<E[Name]>;

/** One handler per call; a missing, misspelt or wrongly typed one does not compile. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: (input: ParsedInputOf<C, Name>) => Promise<OutputOf<C, Name>>;
};
