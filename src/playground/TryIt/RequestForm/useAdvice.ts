import { useState } from 'react';
import type { Meaning } from '../../generators/meaningOf';
import type * as advising from './advise';

/** Shorter texts are not judged while they are typed. */
const ENOUGH = 4;

export type FieldAdvice = {
  message: string | undefined;
  /** Whether to mark the field: what typing on may mend is not marked before the reader has left it. */
  isWrong: boolean;
  /** Whether messages can come: their line stands ready by then, so that screen readers hear it change. */
  isListening: boolean;
  onEdit: () => void;
  onLeave: () => void;
};

/** What is wrong with a text for what its field is about, told while typing but never at the first keys. */
export function useAdvice(subject: Meaning | 'json' | undefined, text: string): FieldAdvice {
  const [advise, setAdvise] = useState<typeof advising.advise>();
  const [stage, setStage] = useState<'untouched' | 'typing' | 'left'>('untouched');
  const isDue = stage === 'left' || (stage === 'typing' && text.length >= ENOUGH);
  const advice = isDue && subject ? advise?.(subject, text) : undefined;
  return {
    message: advice?.message,
    isWrong: advice !== undefined && !(advice.isProgress && stage === 'typing'),
    isListening: stage !== 'untouched' && subject !== undefined,
    onEdit() {
      if (!subject) return;
      setStage('typing');
      // Without it nothing is told before the send, which then fails and says so.
      if (!advise) {
        import(/* webpackChunkName: "playground" */ './advise')
          .then((module) => setAdvise(() => module.advise))
          .catch(() => {});
      }
    },
    onLeave() {
      if (stage === 'typing') setStage('left');
    },
  };
}
