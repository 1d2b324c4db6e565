import { useEffect, useState } from 'react';
import { runSliced, type Sliced } from '../../../response/runSliced';
import type { Found } from '../../../response/searchJson';

/** Long enough to skip the letters of a word that is being typed. */
const WAIT_MS = 120;

export type Search<T> = {
  query: string;
  setQuery: (query: string) => void;
  /** What is marked in the rows: the query as it was searched for. */
  searched: string;
  found: Found<T> | undefined;
  /** Index of the match that is shown. */
  current: number;
  step: (by: 1 | -1) => void;
};

/** Searches in slices while the query changes, and goes from match to match; `onFound` and every step show one. */
export function useSearch<T>(
  start: (query: string) => Sliced<Found<T>>,
  onShow: (match: T | undefined, place: { index: number; count: number; isCut: boolean }) => void,
): Search<T> {
  const [query, setQuery] = useState('');
  const [result, setResult] = useState<{ query: string; found: Found<T> }>();
  const [current, setCurrent] = useState(0);

  function show(found: Found<T>, index: number): void {
    setCurrent(index);
    onShow(found.matches[index], { index, count: found.matches.length, isCut: found.isCut });
  }

  useEffect(() => {
    const controller = new AbortController();
    const wanted = query.trim();
    const timer = setTimeout(() => {
      if (wanted === '') {
        setResult(undefined);
        return;
      }
      runSliced(start(wanted), { signal: controller.signal }).then(
        (found) => {
          setResult({ query: wanted, found });
          show(found, 0);
        },
        () => {},
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // `start` and `show` follow the body, which never changes within one answer.
  }, [query, start]);

  return {
    query,
    setQuery,
    searched: result?.query ?? '',
    found: result?.found,
    current,
    step(by) {
      const count = result?.found.matches.length ?? 0;
      if (result && count > 0) show(result.found, (current + by + count) % count);
    },
  };
}
