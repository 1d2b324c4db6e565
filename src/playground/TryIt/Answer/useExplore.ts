import { useEffect, useState } from 'react';
import type * as exploring from './Explore';

type Explore = typeof exploring;

let loaded: Explore | undefined;

/** Tree, search and the check against the contract, loaded by the first answer; without them its text is still there. */
export function useExplore(): { parts: Explore | undefined; failed: boolean } {
  const [parts, setParts] = useState(loaded);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (parts) return undefined;
    let isOff = false;
    import(/* webpackChunkName: "tree" */ './Explore').then(
      (module) => {
        loaded = module;
        if (!isOff) setParts(module);
      },
      () => {
        if (!isOff) setFailed(true);
      },
    );
    return () => {
      isOff = true;
    };
  }, [parts]);

  return { parts, failed };
}
