import { useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Json, JsonSchema } from '../../../contract/types';
import { checkValue } from '../../checkValue';
import { describeProblem } from '../../describeProblem';
import { scanJson } from '../../scanJson';
import type { FieldProblem } from '../../types';
import { describeFault } from './describeFault';
import { useFields } from './FieldsContext';
import { goToLine } from './goToLine';
import { indentAfter } from './indentAfter';
import { findLines, type LineProblem } from './findLines';
import styles from './styles.module.css';

/** Line numbers beside the raw editor, what is wrong at which line under it, and an indent that Enter keeps. */
export function RawAid({
  editorId,
  id,
  text,
  value,
  schema,
  problems,
}: {
  editorId: string;
  /** The DOM id of what is wrong. */
  id: string;
  text: string;
  value: Json | undefined;
  schema: JsonSchema;
  problems: FieldProblem[];
}): ReactNode {
  const { defs } = useFields();
  const gutter = useRef<HTMLDivElement>(null);
  // Typing goes first: a long body is read for its lines when there is time.
  const written = useDeferredValue(text);
  const found = useMemo((): LineProblem[] => {
    const { fault, lines } = scanJson(written);
    if (fault && written.trim() !== '')
      return [{ line: fault.line, field: '', message: describeFault(fault) }];
    const own = checkValue(value, schema, { field: 'body', required: false, defs });
    const told = own.map((problem) => ({ field: problem.field, message: describeProblem(problem) }));
    return findLines(lines, [...told, ...problems]);
  }, [written, value, schema, defs, problems]);
  const marked = new Set(found.map(({ line }) => line));
  const count = written.split('\n').length;

  useEffect(() => {
    const editor = document.getElementById(editorId);
    if (!(editor instanceof HTMLTextAreaElement)) return undefined;
    const follow = () => gutter.current?.style.setProperty('--scroll', `${-editor.scrollTop}px`);
    const indent = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      event.preventDefault();
      // The one way to insert that undo knows; deprecated without a successor.
      document.execCommand('insertText', false, indentAfter(editor.value.slice(0, editor.selectionStart)));
    };
    follow();
    editor.addEventListener('scroll', follow);
    editor.addEventListener('keydown', indent);
    return () => {
      editor.removeEventListener('scroll', follow);
      editor.removeEventListener('keydown', indent);
    };
  }, [editorId]);

  return (
    <>
      <div className={styles.gutter} aria-hidden="true">
        <div ref={gutter} className={styles.numbers}>
          {Array.from({ length: count }, (_, index) => (
            <span key={index} className={marked.has(index + 1) ? styles.marked : undefined}>
              {index + 1}
            </span>
          ))}
        </div>
      </div>
      <div id={id} aria-live="polite" className={styles.lines}>
        <ul className={styles.problems}>
          {found.map(({ line, field, message }) => (
            <li key={`${field} ${message}`}>
              {field === '' ? null : (
                <>
                  <code>{field}</code>{' '}
                </>
              )}
              {message}{' '}
              <button type="button" className={styles.line} onClick={() => goToLine(editorId, line)}>
                <Translate
                  id="playground.json.line"
                  description="Button: puts the cursor at a line of the JSON"
                  values={{ line }}
                >
                  {'ir à linha {line}'}
                </Translate>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
