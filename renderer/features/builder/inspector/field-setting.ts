import type { FieldSettings } from '../../../../core/flow/field-settings.ts';
import type { Field } from '../../../../core/flow/steps/collect.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';

export interface FieldRuleProps {
  readonly step: StepOf<'collect'>;
  readonly field: Field;
  readonly index: number;
  readonly onChange: (field: Field, key: keyof Field) => void;
}

/** The field with this setting, or without it: what is not told is not there. */
export function withSetting<Key extends keyof FieldSettings | 'unknownNumbers' | 'maxTries'>(
  field: Field,
  key: Key,
  value: Field[Key],
): Field {
  const { [key]: _before, ...others } = field;
  // The other settings are still those of a field; taking a key out by name loses that.
  const rest = others as Field;
  return value === undefined ? rest : { ...rest, [key]: value };
}
