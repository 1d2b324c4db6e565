import { useEffect, useState } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { translate } from '@docusaurus/Translate';
import type { LocalText } from '../../../catalog/localText';
import { actorNames, retryNames, textOf } from '../../../components/ErrorTable/errorTexts';
import type { Decoded } from '../types';
import { unknownTexts } from '../verdictTexts';

/** Long enough that a reader who types isn't talked over. */
const quietMs = 700;

/** What is read out of a result, once the reader has stopped typing. */
export function useAnnouncement(decoded: Decoded): string {
  const language = useDocusaurusContext().i18n.currentLocale === 'en' ? 'en' : 'pt-BR';
  const [message, setMessage] = useState('');
  const summary = summarize(decoded, language);
  useEffect(() => {
    const timer = setTimeout(() => setMessage(summary), quietMs);
    return () => clearTimeout(timer);
  }, [summary]);
  return message;
}

function summarize(decoded: Decoded, language: keyof LocalText): string {
  if (decoded.kind === 'unknown') {
    return decoded.reason === 'empty' ? '' : unknownTexts(decoded.reason).title;
  }
  if (decoded.kind === 'event') return decoded.eventName;
  const [{ entry, code }] = decoded.candidates;
  const actors = actorNames();
  return translate(
    {
      id: 'errors.live.result',
      message: '{code}: {meaning} Quem age: {who}. Repetir: {retry}.',
      description: 'Error decoder: read out when a code was found; meaning is a sentence',
    },
    {
      code,
      meaning: entry.meaning[language],
      who: entry.actors.map((actor) => textOf(actors, actor)).join(', '),
      retry: textOf(retryNames(), entry.retry),
    },
  );
}
