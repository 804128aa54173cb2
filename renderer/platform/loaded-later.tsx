import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A component whose code is loaded when it is first shown, and drawn at once when it is there already. Unlike React's
 * `lazy` it never suspends: React holds everything back for 300 ms after a fallback was shown, which would be the
 * longest wait of opening a page. What fails to load is thrown to the error boundary around it.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: (props: Props) => ReactNode = () => null,
): ComponentType<Props> & { preload(): Promise<unknown> } {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    loaded = await load();
    return loaded;
  };
  function LoadedLater(props: Props) {
    const [state, setState] = useState<{ part?: ComponentType<Props>; error?: unknown }>(
      loaded ? { part: loaded } : {},
    );
    useEffect(() => {
      let gone = false;
      if (!loaded)
        preload().then(
          (part) => !gone && setState({ part }),
          (error: unknown) => !gone && setState({ error }),
        );
      return () => {
        gone = true;
      };
    }, []);
    if (state.error !== undefined) throw state.error;
    const Part = loaded ?? state.part;
    return Part ? <Part {...props} /> : fallback(props);
  }
  return Object.assign(LoadedLater, { preload });
}
