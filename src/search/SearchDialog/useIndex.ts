import { useEffect, useState } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { loadIndex, type LoadedIndex } from '../loadIndex';

export type IndexState = { kind: 'loading' } | LoadedIndex;

/** The locale's index, fetched when the search opens; `retry` fetches again. */
export function useIndex(): { state: IndexState; retry: () => void } {
  const url = useBaseUrl('/search-index.json');
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<IndexState>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    void loadIndex(url).then((loaded) => {
      if (isCurrent) setState(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [url, attempt]);
  function retry(): void {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }
  return { state, retry };
}
