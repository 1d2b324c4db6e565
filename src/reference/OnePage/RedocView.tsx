import React, { useEffect, useMemo, useRef } from 'react';
import { translate } from '@docusaurus/Translate';
import { useColorMode } from '@docusaurus/theme-common';
import {
  ApiContentWrap,
  ApiInfo,
  AppStore,
  BackgroundStub,
  ContentItems,
  OptionsProvider,
  RedocWrap,
  StoreProvider,
  ThemeProvider,
  type ContentItemModel,
} from 'redoc';
import { mendRedoc } from './mendRedoc';
import type { Specification } from './listOperations';
import { redocLabels } from './redocLabels';
import { redocTheme } from './redocTheme';
import { toRedocSpec } from './toRedocSpec';
import styles from './styles.module.css';

/**
 * Redoc's own parts, put together without its side menu (which asks a third party for a logo), its search
 * (which needs a blob worker) and its server-side styles (which break hydration).
 */
export default function RedocView({ spec }: { spec: Specification }) {
  const { colorMode } = useColorMode();
  const view = useRef<HTMLDivElement>(null);
  const store = useMemo(() => createStore(spec, colorMode), [spec, colorMode]);

  useEffect(() => {
    store.onDidMount();
    return () => store.dispose();
  }, [store]);

  useEffect(() => (view.current ? mendRedoc(view.current) : undefined), [store]);

  return (
    <div className={styles.view} ref={view}>
      <nav
        className={styles.side}
        aria-label={translate({
          id: 'reference.onePage.contents',
          message: 'Nesta página',
          description: 'Label of the in-page list of operations on the one-page reference',
        })}
      >
        {store.menu.flatItems.map(({ id, name, depth }) => (
          // Redoc moves on the browser's hashchange event, which the router's Link doesn't cause.
          // eslint-disable-next-line @docusaurus/no-html-links
          <a key={id} href={`#${id}`} className={depth > 1 ? styles.operationLink : styles.tagLink}>
            {name}
          </a>
        ))}
      </nav>
      <ThemeProvider theme={store.options.theme}>
        <StoreProvider value={store}>
          <OptionsProvider value={store.options}>
            <RedocWrap className="redoc-wrap">
              <ApiContentWrap className="api-content">
                <ApiInfo store={store} />
                <ContentItems items={store.menu.items as ContentItemModel[]} />
              </ApiContentWrap>
              <BackgroundStub />
            </RedocWrap>
          </OptionsProvider>
        </StoreProvider>
      </ThemeProvider>
    </div>
  );
}

function createStore(spec: Specification, colorMode: 'light' | 'dark'): AppStore {
  const shown = toRedocSpec(spec) as unknown as ConstructorParameters<typeof AppStore>[0];
  return new AppStore(shown, undefined, {
    theme: redocTheme(colorMode),
    labels: redocLabels(),
    disableSearch: true,
    hideDownloadButtons: true,
    hideHostname: true,
    // Redoc draws patterns in one fixed colour that can't be read on dark; the operations' own pages have them.
    hideSchemaPattern: true,
    nativeScrollbars: true,
    sortRequiredPropsFirst: true,
    scrollYOffset: 80,
    schemasExpansionLevel: 1,
  });
}
