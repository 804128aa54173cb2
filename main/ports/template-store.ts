import type { Exchange } from '../../core/flow/exchange.ts';

/** A flow with its tests to start others from. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly exchange: Exchange;
}

/** The templates that people saved, by name. */
export interface TemplateStore {
  list(): Promise<readonly Template[]>;
  /** Replaces the one of the same name, whatever its case. */
  save(template: Template, at: string): Promise<void>;
  remove(id: string): Promise<boolean>;
}
