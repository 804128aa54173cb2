/** What the world tells a conversation. */
export type Input =
  | { readonly type: 'start' }
  | { readonly type: 'say'; readonly text: string }
  | {
      readonly type: 'outcome';
      readonly outcome: 'sent' | 'captured' | 'failed';
      readonly detail: string;
      /** What the reply gave that the step asked to keep. */
      readonly values?: readonly { readonly key: string; readonly value: string }[];
    };
