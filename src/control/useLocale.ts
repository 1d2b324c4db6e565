import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { LocalText } from '../catalog/localText';

/** The reader's language, as the catalogue's texts name it. */
export function useLocale(): keyof LocalText {
  const { i18n } = useDocusaurusContext();
  return i18n.currentLocale === 'en' ? 'en' : 'pt-BR';
}
