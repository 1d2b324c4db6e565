import { useEffect, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { describeAnswerProblem, describeBodyProblem } from '../../../response/describeVerdict';
import { toPath } from '../../../response/toPath';
import type { Verdict } from '../../../response/validateAnswer';
import styles from './styles.module.css';

const LISTED = 20;

/** How the answer compares with its contract: in one line when it does, else everything that differs. */
export function VerdictView({
  verdict,
  hasBody,
  onGo,
  say,
}: {
  verdict: Verdict;
  hasBody: boolean;
  /** Shows a place of the body. */
  onGo: (pointer: string) => void;
  say: (message: string) => void;
}): ReactNode {
  const { answer, body, isCut, skipped, hasSchema } = verdict;
  const count = answer.length + body.length;
  const title =
    count > 0 ? describeCount(count, isCut) : describeAgreement(skipped.length > 0, hasBody && !hasSchema);

  useEffect(() => say(title), [say, title]);

  if (count === 0) {
    return (
      <p className={styles.verdict} data-agrees={skipped.length === 0 || undefined}>
        {title}
      </p>
    );
  }
  return (
    <details className={styles.verdict} data-differs open>
      <summary>{title}</summary>
      <ul>
        {answer.map((problem) => (
          <li key={JSON.stringify(problem)}>{describeAnswerProblem(problem)}</li>
        ))}
        {body.slice(0, LISTED).map((problem, index) => (
          <li key={index}>
            <button type="button" className={styles.go} onClick={() => onGo(problem.pointer)}>
              {nameOf(problem.pointer)}
            </button>{' '}
            {describeBodyProblem(problem)}
          </li>
        ))}
        {body.length > LISTED ? (
          <li>
            <Translate
              id="playground.verdict.more"
              description="After the first differences; count is how many more there are"
              values={{ count: `${body.length - LISTED}${isCut ? '+' : ''}` }}
            >
              {'E mais {count}, marcadas na árvore.'}
            </Translate>
          </li>
        ) : null}
        {skipped.length > 0 ? <li>{describeAgreement(true, false)}</li> : null}
      </ul>
    </details>
  );
}

function describeCount(count: number, isCut: boolean): string {
  return count === 1
    ? translate({
        id: 'playground.verdict.difference',
        message: '1 diferença do contrato',
        description: 'Answer against its contract',
      })
    : translate(
        {
          id: 'playground.verdict.differences',
          message: '{count} diferenças do contrato',
          description: 'Answer against its contract',
        },
        { count: `${count}${isCut ? '+' : ''}` },
      );
}

function describeAgreement(isPartly: boolean, isOpen: boolean): string {
  if (isPartly) {
    return translate({
      id: 'playground.verdict.partly',
      message: 'Conferido só em parte: o corpo é grande demais para o navegador conferir inteiro.',
      description: 'Answer against its contract',
    });
  }
  return isOpen
    ? translate({
        id: 'playground.verdict.open',
        message: 'Status e tipo de acordo com o contrato, que não descreve os campos deste corpo.',
        description: 'Answer against its contract',
      })
    : translate({
        id: 'playground.verdict.agrees',
        message: 'De acordo com o contrato',
        description: 'Answer against its contract: nothing differs',
      });
}

function nameOf(pointer: string): string {
  if (pointer !== '') return toPath(pointer);
  return translate({
    id: 'playground.verdict.whole',
    message: 'corpo',
    description: 'Where a difference is: in the body as a whole',
  });
}
