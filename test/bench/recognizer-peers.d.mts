export type Compile = (phrases: readonly string[]) => Promise<(text: string) => boolean | Promise<boolean>>;
export const peers: Readonly<Record<string, Compile>>;
