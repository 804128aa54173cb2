/** What a flow may hold. Import refuses more; the builder never makes more. */
export const limits = {
  steps: 2_000,
  connections: 10_000,
  groups: 200,
  text: 20_000,
  name: 200,
  phrases: 10_000,
  phrase: 500,
  fields: 50,
  choices: 50,
  rules: 50,
  conditions: 20,
  recipients: 20,
  intervals: 8,
  holidays: 400,
  headers: 20,
  kept: 20,
} as const;
