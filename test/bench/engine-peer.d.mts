export function createPeer(): (texts: readonly string[]) => Promise<void>;
