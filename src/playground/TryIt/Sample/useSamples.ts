import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LanguageId } from '../../samples/languages';
import { languageStore } from '../../samples/languageStore';
import type * as reading from '../../samples/toSampleCall';
import type * as writing from '../../samples/writers';
import type * as highlighting from './Highlighted';
import type * as grammars from './loadGrammar';

/** What writes and colours the languages; asked for by those who want more than curl. */
export type SampleParts = typeof reading & typeof writing & typeof highlighting & typeof grammars;

async function loadParts(language: LanguageId): Promise<SampleParts> {
  const [read, write, highlight, grammar] = await Promise.all([
    import(/* webpackChunkName: "samples" */ '../../samples/toSampleCall'),
    import(/* webpackChunkName: "samples" */ '../../samples/writers'),
    import(/* webpackChunkName: "samples" */ './Highlighted'),
    import(/* webpackChunkName: "samples" */ './loadGrammar'),
  ]);
  await grammar.loadGrammar(language);
  return { ...read, ...write, ...highlight, ...grammar };
}

export type Samples = {
  /** The reader's choice; curl in prerendered HTML. */
  language: LanguageId;
  /** Undefined until they have been loaded for the language: curl needs none to be shown. */
  parts: SampleParts | undefined;
  /** The language that couldn't be loaded. */
  failed: LanguageId | undefined;
  choose: (language: LanguageId) => void;
  /** Colours curl, too, once somebody turns to it. */
  prepare: () => void;
};

/** The chosen language of every sample, and what it takes to show it. */
export function useSamples(): Samples {
  const language = useSyncExternalStore(languageStore.subscribe, languageStore.get, () => 'curl' as const);
  const [loaded, setLoaded] = useState<{ language: LanguageId; parts: SampleParts }>();
  const [failed, setFailed] = useState<LanguageId>();

  async function load(wanted: LanguageId): Promise<void> {
    try {
      const parts = await loadParts(wanted);
      setLoaded({ language: wanted, parts });
      setFailed(undefined);
    } catch {
      setFailed(wanted);
    }
  }

  useEffect(() => {
    if (language !== 'curl') void load(language);
  }, [language]);

  return {
    language,
    parts: loaded && (loaded.language === language || language === 'curl') ? loaded.parts : undefined,
    failed: failed === language && language !== 'curl' ? failed : undefined,
    choose(next) {
      languageStore.set(next);
      if (next === failed) void load(next);
    },
    prepare() {
      if (!loaded && language === 'curl') void load(language);
    },
  };
}
