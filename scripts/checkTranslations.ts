import type { TextFile } from './contract/lintContract';
import { parseYaml } from './contract/parseYaml';
import type { Problem } from './contract/problem';
import { listTranslations } from './listTranslations';

export const codeTranslations = 'i18n/en/code.json';

/** Every translation id used in the code is written plainly and has its English text in Docusaurus' `code.json`. */
export function checkTranslations(sources: TextFile[], codeJson: TextFile): Problem[] {
  const parsed = parseYaml(codeJson.file, codeJson.text);
  if (!parsed.ok) return parsed.problems;
  const translations = parsed.source.value;
  return sources.flatMap(({ file, text }) =>
    listTranslations(file, text).flatMap(({ id, line, column }): Problem[] => {
      if (id === undefined) {
        const reason = 'The id must be a plain text: it is read from the code.';
        return [{ file, line, column, rule: 'translation-id', reason }];
      }
      if (Object.hasOwn(translations, id)) return [];
      const reason = `"${id}" has no English: add it to ${codeTranslations}.`;
      return [{ file, line, column, rule: 'untranslated', reason }];
    }),
  );
}
