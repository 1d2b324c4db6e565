import type { LanguageId } from './languages';
import type { SampleCall } from './sampleCall';
import { toCsharp } from './toCsharp';
import { toGo } from './toGo';
import { toJava } from './toJava';
import { toJavaScript } from './toJavaScript';
import { toPhp } from './toPhp';
import { toPython } from './toPython';
import { toRuby } from './toRuby';

/** The code of every language that isn't part of the page from the start. */
export const writers: Record<Exclude<LanguageId, 'curl'>, (call: SampleCall) => string> = {
  javascript: toJavaScript,
  python: toPython,
  java: toJava,
  csharp: toCsharp,
  php: toPhp,
  go: toGo,
  ruby: toRuby,
};
