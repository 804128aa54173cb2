import type { FieldSettings } from './field-settings.ts';
import type { StepProblem } from './step-kind.ts';

interface LimitedField extends FieldSettings {
  readonly key: string;
  readonly label: string;
  readonly type: string;
}

/** Limits of one field that no answer can keep. `path` of the field, like `fields.2`. */
export function* fieldLimitProblems(field: LimitedField, path: string): Generator<StepProblem> {
  const { label, type, min, max, earliest, latest, country } = field;
  const error = (property: string, message: string): StepProblem => ({
    severity: 'error',
    code: 'impossible-limits',
    message,
    path: `${path}.${property}`,
  });
  if (type === 'number' && min !== undefined && max !== undefined && min > max) {
    yield error('min', `“${label}” takes no number: ${min} is more than ${max}. Swap them.`);
  }
  const fixed = (limit: FieldSettings['earliest']) => limit !== undefined && limit !== 'today';
  if (type === 'date' && fixed(earliest) && fixed(latest) && (earliest ?? '') > (latest ?? '')) {
    yield error('earliest', `“${label}” takes no date: ${earliest} is after ${latest}. Swap them.`);
  }
  if (type === 'phone' && country !== undefined && !isCountry(country)) {
    yield error('country', `“${country}” is no country. Choose one for “${label}”.`);
  }
  if (field.askWhen?.conditions.some(({ key }) => key === field.key)) {
    yield error(
      'askWhen',
      `“${label}” is asked depending on its own answer, so never. Choose another value.`,
    );
  }
}

/** By the names that every JavaScript engine knows: the library that reads phone numbers is far larger than a check. */
function isCountry(code: string): boolean {
  return ![undefined, 'Unknown Region'].includes(
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code),
  );
}
