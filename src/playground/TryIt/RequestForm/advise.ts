import { describeProblem } from '../../describeProblem';
import { checkMeaning, isProgress } from '../../generators/checkMeaning';
import type { Meaning } from '../../generators/meaningOf';
import { scanJson } from '../../scanJson';
import { describeFault } from './describeFault';

/** `isProgress`: typing on may mend it. */
export type Advice = { message: string; isProgress: boolean };

/** What is wrong with a text, in the reader's words. */
export function advise(subject: Meaning | 'json', text: string): Advice | undefined {
  if (subject === 'json') {
    const fault = text.trim() === '' ? undefined : scanJson(text).fault;
    return fault && { message: describeFault(fault), isProgress: true };
  }
  const mistake = checkMeaning(subject, text);
  return mistake && { message: describeProblem({ field: '', ...mistake }), isProgress: isProgress(mistake) };
}
