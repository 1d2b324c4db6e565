import { useEffect, useMemo, useState } from 'react';
import type { Json } from '../../../contract/types';
import type { Outcome } from '../../../transport/createTransport';
import { isJsonType, isTextType, readMediaType } from '../../response/mediaTypes';
import { nextTask } from '../../response/runSliced';
import { parseJson } from '../../toExchange';

export type Body =
  | { kind: 'empty' }
  | { kind: 'binary' }
  | { kind: 'text' }
  | { kind: 'json'; json: Json }
  /** A big body whose JSON is still to be read. */
  | { kind: 'reading' };

/** Reading more than this takes long enough to be kept apart from drawing the answer. */
const AT_ONCE = 200_000;

/** What the body of an answer is. */
export function useBody({ text, headers }: Extract<Outcome, { kind: 'answered' }>): Body {
  const atOnce = useMemo(() => classify(text, readMediaType(headers)), [text, headers]);
  const [later, setLater] = useState<Body>(atOnce);
  const isReading = atOnce.kind === 'reading';

  useEffect(() => {
    if (!isReading) return undefined;
    let isOff = false;
    void nextTask().then(() => {
      if (!isOff) setLater(read(text));
    });
    return () => {
      isOff = true;
    };
  }, [isReading, text]);

  return isReading ? later : atOnce;
}

function classify(text: string, mediaType: string): Body {
  if (text === '') return { kind: 'empty' };
  if (!isTextType(mediaType)) return { kind: 'binary' };
  if (!isJsonType(mediaType) && !/^\s*[[{]/.test(text.slice(0, 100))) return { kind: 'text' };
  return text.length > AT_ONCE ? { kind: 'reading' } : read(text);
}

function read(text: string): Body {
  const json = parseJson(text);
  return json === undefined ? { kind: 'text' } : { kind: 'json', json };
}
