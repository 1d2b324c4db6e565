import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { parsePointer } from '../../../../contract/jsonPointer';
import type { Json } from '../../../../contract/types';
import type { BodyProblem } from '../../../response/checkBody';
import { describeBodyProblem } from '../../../response/describeVerdict';
import type { TreeRow } from '../../../response/listRows';
import { searchJson, type Match } from '../../../response/searchJson';
import { describeCopy, writeClipboard } from '../CopyAction';
import { Rows, type RowsHandle } from './Rows';
import { describePlace, SearchBox } from './SearchBox';
import { Selected, toCopy } from './Selected';
import styles from './styles.module.css';
import { steerTree } from './steerTree';
import { TreeRowView } from './TreeRowView';
import { useSearch } from './useSearch';
import { useTree } from './useTree';

/** JSON as a tree: one stop for the keyboard, arrow keys inside; below it, the value that is chosen. */
export function TreeView({
  json,
  label,
  target,
  problems,
  say,
}: {
  json: Json;
  label: string;
  target: { pointer: string } | undefined;
  problems: BodyProblem[];
  say: (message: string) => void;
}): ReactNode {
  const id = useId();
  const { i18n } = useDocusaurusContext();
  const tree = useTree(json);
  const list = useRef<RowsHandle>(null);
  const marks = useMemo(() => listMarks(problems), [problems]);
  const { rows, active, activeIndex, reveal } = tree;
  const start = useCallback((query: string) => searchJson(json, query), [json]);
  const search = useSearch<Match>(start, (match, { index, count, isCut }) => {
    if (match) reveal(match.path);
    say(describeFound(match, describePlace(index, count, isCut, i18n.currentLocale)));
  });

  useEffect(() => {
    if (target) reveal(parsePointer(target.pointer));
    // Only a new target asks for it; later the reader goes her own way.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [target]);

  useLayoutEffect(() => {
    if (activeIndex >= 0) list.current?.show(activeIndex);
    // Opening and closing branches elsewhere must not scroll back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active, search.current]);

  const row = rows[activeIndex];

  function steer(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key === 'c' && row && !getSelection()?.toString()) {
      event.preventDefault();
      void writeClipboard(toCopy(row.value)).then((outcome) => say(describeCopy(outcome)));
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steered = steerTree(event.key, rows, activeIndex);
    if (!steered) return;
    event.preventDefault();
    const next = steered.kind === 'go' ? rows[steered.index] : undefined;
    if (next) tree.activate(next.id);
    if (steered.kind === 'toggle' && row) tree.toggle(row);
  }

  function choose(event: MouseEvent): void {
    // Whoever marks text to copy it doesn't want branches to close.
    if (getSelection()?.toString()) return;
    const element = (event.target as Element).closest<HTMLElement>('[data-row]');
    const chosen = rows[Number(element?.dataset.row ?? -1)];
    if (!chosen) return;
    tree.activate(chosen.id);
    if (chosen.isOpen !== undefined) tree.toggle(chosen);
  }

  return (
    <>
      <div className={styles.toolbar}>
        <SearchBox search={search} />
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              if (!tree.expandAll()) say(describeLimit());
            }}
          >
            <Translate id="playground.tree.expandAll" description="Opens every branch of the tree">
              Expandir tudo
            </Translate>
          </button>
          <button type="button" className={styles.button} onClick={tree.collapseAll}>
            <Translate id="playground.tree.collapseAll" description="Closes every branch of the tree">
              Recolher tudo
            </Translate>
          </button>
        </div>
      </div>
      <Rows
        role="tree"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={activeIndex >= 0 ? `${id}-${activeIndex}` : undefined}
        onKeyDown={steer}
        onClick={choose}
        handle={list}
        count={rows.length}
        row={(index) => {
          const one = rows[index] as TreeRow;
          return (
            <TreeRowView
              key={one.id}
              row={one}
              index={index}
              id={`${id}-${index}`}
              isActive={index === activeIndex}
              query={search.searched}
              problem={one.page ? undefined : marks.get(one.pointer)}
            />
          );
        }}
      />
      {row ? <Selected row={row} problem={marks.get(row.pointer)} query={search.searched} say={say} /> : null}
    </>
  );
}

function listMarks(problems: BodyProblem[]): Map<string, string> {
  const marks = new Map<string, string>();
  for (const problem of problems) {
    const before = marks.get(problem.pointer);
    const text = describeBodyProblem(problem);
    marks.set(problem.pointer, before === undefined ? text : `${before} ${text}`);
  }
  return marks;
}

function describeFound(match: Match | undefined, place: string): string {
  if (match) return `${place}: ${match.path.join(' ')}`;
  return translate({
    id: 'playground.search.none',
    message: 'Nada encontrado',
    description: 'Search in the answer',
  });
}

function describeLimit(): string {
  return translate({
    id: 'playground.tree.limit',
    message: 'A resposta é grande: nem tudo foi expandido.',
    description: 'Read out when expanding stopped at a number of rows',
  });
}
