import { Fragment, memo, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { highlightJson } from '../../../../components/JsonView/highlightJson';
import type { Json } from '../../../../contract/types';
import { cutLines } from '../../../response/cutLines';
import { printJson } from '../../../response/printJson';
import { runSliced } from '../../../response/runSliced';
import { searchLines } from '../../../response/searchLines';
import { Marked } from './Marked';
import { Rows, type RowsHandle } from './Rows';
import { describePlace, SearchBox } from './SearchBox';
import styles from './styles.module.css';
import { useSearch } from './useSearch';

const NONE: string[] = [];
/** A longer line, a token say, is coloured by nobody's wish and costs a lot. */
const COLOURED_UP_TO = 2000;

/** The body as text: JSON indented, or just as it came. */
export function TextView({
  text,
  json,
  label,
  say,
}: {
  text: string;
  json: Json | undefined;
  label: string;
  say: (message: string) => void;
}): ReactNode {
  const { i18n } = useDocusaurusContext();
  const [isRaw, setIsRaw] = useState(json === undefined);
  const printed = usePrinted(json, !isRaw);
  const raw = useMemo(() => (isRaw ? cutLines(text) : NONE), [isRaw, text]);
  const lines = isRaw ? raw : printed;
  const list = useRef<RowsHandle>(null);
  const start = useCallback((query: string) => searchLines(lines, query), [lines]);
  const search = useSearch<number>(start, (line, { index, count, isCut }) => {
    if (line !== undefined) list.current?.show(line);
    say(
      line === undefined
        ? translate({
            id: 'playground.search.none',
            message: 'Nada encontrado',
            description: 'Search in the answer',
          })
        : describePlace(index, count, isCut, i18n.currentLocale),
    );
  });
  const current = search.found?.matches[search.current];

  return (
    <>
      <div className={styles.toolbar}>
        <SearchBox search={search} />
        {json === undefined ? null : (
          <div className={styles.buttons}>
            <button
              type="button"
              className={styles.button}
              aria-pressed={isRaw}
              onClick={() => setIsRaw(!isRaw)}
            >
              <Translate
                id="playground.text.raw"
                description="Switches between indented JSON and the text as it was received"
              >
                Como veio
              </Translate>
            </button>
          </div>
        )}
      </div>
      <Rows
        role="group"
        tabIndex={0}
        aria-label={label}
        data-text
        handle={list}
        count={lines.length}
        row={(index) => (
          <Line
            key={index}
            index={index}
            text={lines[index] ?? ''}
            isJson={!isRaw}
            isActive={index === current}
            query={search.searched}
          />
        )}
      />
    </>
  );
}

/** The lines of indented JSON, made in slices; none until they are all there. */
function usePrinted(json: Json | undefined, isWanted: boolean): string[] {
  const [lines, setLines] = useState(NONE);
  useEffect(() => {
    if (json === undefined || !isWanted) return undefined;
    const controller = new AbortController();
    runSliced(printJson(json), { signal: controller.signal }).then(setLines, () => {});
    return () => controller.abort();
  }, [json, isWanted]);
  return lines;
}

const Line = memo(function Line({
  index,
  text,
  isJson,
  isActive,
  query,
}: {
  index: number;
  text: string;
  isJson: boolean;
  isActive: boolean;
  query: string;
}): ReactNode {
  const pieces =
    isJson && text.length <= COLOURED_UP_TO ? highlightJson(text) : [{ kind: 'plain' as const, text }];
  return (
    <div data-row={index} className={styles.textRow} data-active={isActive || undefined}>
      {pieces.map(({ kind, text: piece }, at) =>
        kind === 'plain' ? (
          <Fragment key={at}>
            <Marked text={piece} query={query} />
          </Fragment>
        ) : (
          <span key={at} className={styles[kind]}>
            <Marked text={piece} query={query} />
          </span>
        ),
      )}
      {'\n'}
    </div>
  );
});
