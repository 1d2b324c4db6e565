import type { ReactNode } from 'react';
import { usePrismTheme } from '@docusaurus/theme-common';
import { Highlight, Prism } from 'prism-react-renderer';
import type { LanguageId } from '../../samples/languages';
import { grammarName } from './loadGrammar';

/** Code in the colours of the site's theme, whose tokens are those of the dark mode in here. */
export function Highlighted({ code, language }: { code: string; language: LanguageId }): ReactNode {
  const theme = usePrismTheme();
  return (
    <Highlight prism={Prism} theme={theme} code={code} language={grammarName(language)}>
      {({ tokens, getTokenProps }) =>
        tokens.map((line, at) => (
          // A line has no identity but its place.
          <span key={at}>
            {line.map((token, index) => (
              <span key={index} style={getTokenProps({ token }).style}>
                {token.content}
              </span>
            ))}
            {at < tokens.length - 1 ? '\n' : null}
          </span>
        ))
      }
    </Highlight>
  );
}
