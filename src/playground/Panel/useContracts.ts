import { useEffect, useState } from 'react';
import { products } from '../../catalog/products';
import type { Contract } from '../../contract/types';
import { loadContract } from '../loadContract';

export type ContractsState =
  { kind: 'loading' } | { kind: 'failed'; detail: string } | { kind: 'ready'; contracts: Contract[] };

/** Every product's contract, for what a panel shows of all of them. */
export function useContracts(rootUrl: string): ContractsState {
  const [state, setState] = useState<ContractsState>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    Promise.all(products.map(({ id }) => loadContract(rootUrl, id))).then(
      (contracts) => isWanted && setState({ kind: 'ready', contracts }),
      (error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        if (isWanted) setState({ kind: 'failed', detail });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [rootUrl]);
  return state;
}
