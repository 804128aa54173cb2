/** The closed set of reasons a call can fail for. The renderer decides by code, never by message text. */
export const failureCodes = [
  'invalid',
  'not-found',
  'conflict',
  'unavailable',
  'forbidden',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  /** One plain sentence fit to show to a support manager. */
  readonly message: string;
  /** Sentences by field path ('email', 'server.port'), when the input itself was refused. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What crosses a wire in answer to a call. Nothing is ever thrown across it. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** An expected failure, thrown by services and turned into a {@link Failure} by the router. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: FailureCode;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: FailureCode, message: string, fields?: Readonly<Record<string, string>>) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

export function toFailure(error: AppError): Failure {
  return error.fields
    ? { code: error.code, message: error.message, fields: error.fields }
    : { code: error.code, message: error.message };
}
