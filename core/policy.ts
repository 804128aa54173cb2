import { z } from 'zod';

const App = z.object({
  clientId: z.string().trim().min(1).max(200),
  /** Microsoft only. */
  tenant: z.string().trim().max(100).optional(),
  /** Google only; for installed apps it is no secret, yet Google asks for it. */
  clientSecret: z.string().max(500).optional(),
});

/** What an organisation's IT presets for all of its computers. Unknown parts are left to newer versions. */
export const Policy = z.object({
  /** The organisation's registrations of this app, used where the settings name none. */
  signIn: z.object({ microsoft: App.optional(), google: App.optional() }).optional(),
});
export type Policy = z.infer<typeof Policy>;
