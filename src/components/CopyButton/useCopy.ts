import { useEffect, useState } from 'react';

export type CopyOutcome = 'idle' | 'copied' | 'failed';

const SHOWN_FOR_MS = 2000;

/** Writes `text` to the clipboard and remembers for two seconds how that went. */
export function useCopy(text: string): { outcome: CopyOutcome; copy: () => Promise<void> } {
  const [outcome, setOutcome] = useState<CopyOutcome>('idle');

  useEffect(() => {
    if (outcome === 'idle') return undefined;
    const timer = setTimeout(() => setOutcome('idle'), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    try {
      // `navigator.clipboard` is absent outside secure contexts; the call then throws, which is the same outcome.
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }

  return { outcome, copy };
}
