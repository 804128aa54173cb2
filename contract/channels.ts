/** The two Electron channels between page and app: one for calls, one for events. */
export const channels = { call: 'handoff-studio:call', event: 'handoff-studio:event' } as const;
