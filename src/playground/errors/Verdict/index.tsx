import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { Arrow } from '../../../components/Arrow';
import { CopyButton } from '../../../components/CopyButton';
import { ProvisionalBadge } from '../../../components/ProvisionalBadge';
import { toSupportQuestion, type CallContext } from '../toSupportQuestion';
import type { Decoded, NoteId } from '../types';
import { noteText, unknownTexts } from '../verdictTexts';
import { OtherRows } from './OtherRows';
import { Row } from './Row';
import styles from './styles.module.css';

/** What a decoded answer means and what to do next. `call` is what is known of the call, for the question to support. */
export function Verdict({ decoded, call = {} }: { decoded: Decoded; call?: CallContext }): ReactNode {
  return (
    <div className={styles.verdict} data-verdict={decoded.kind}>
      <Meaning decoded={decoded} />
      {decoded.kind === 'success' || isEmpty(decoded) ? null : (
        <p className={styles.support}>
          <span>
            <Translate
              id="errors.verdict.support"
              description="Error decoder: before the button that copies a question"
            >
              Pergunta pronta para a sua PO, sem tokens, CPF nem corpo:
            </Translate>
          </span>
          <CopyButton
            text={toSupportQuestion(decoded, call)}
            label={translate({
              id: 'errors.verdict.copy',
              message: 'Copiar a pergunta para o suporte',
              description: 'Error decoder: label of the button that copies a question to support',
            })}
          />
        </p>
      )}
    </div>
  );
}

function isEmpty(decoded: Decoded): boolean {
  return decoded.kind === 'unknown' && decoded.reason === 'empty';
}

function Meaning({ decoded }: { decoded: Decoded }): ReactNode {
  switch (decoded.kind) {
    case 'event':
      return <Event name={decoded.eventName} />;
    case 'unknown': {
      const { title, text } = unknownTexts(decoded.reason);
      const { code, status, bare } = decoded.evidence;
      const number = code ?? bare ?? status;
      return (
        <>
          {number === undefined ? null : <span className={styles.code}>{number}</span>}
          <p className={styles.title}>{title}</p>
          <p className={styles.meaning}>{text}</p>
          {decoded.reason === 'empty' ? null : (
            <Link to="/referencia/erros" className={styles.guide}>
              <Translate
                id="errors.verdict.all"
                description="Error decoder: link to the guide with all codes"
              >
                Ver todos os códigos
              </Translate>
              <Arrow />
            </Link>
          )}
        </>
      );
    }
    default: {
      const { candidates, notes, fields, evidence, kind } = decoded;
      const [first, ...others] = candidates;
      return (
        <>
          {kind === 'success' ? (
            <p className={styles.note}>
              <Translate id="errors.verdict.success" description="Error decoder: what was pasted is no error">
                Isto não é um erro.
              </Translate>
            </p>
          ) : null}
          {notes.includes('generic') ? <p className={styles.note}>{noteText('generic')}</p> : null}
          <Row candidate={first} fields={fields} retryAfter={evidence.retryAfter} />
          <Notes notes={notes} />
          <OtherRows candidates={others} />
        </>
      );
    }
  }
}

/** What else is worth knowing of this very answer. That a table holds for another product is a guess, marked as one. */
function Notes({ notes }: { notes: NoteId[] }): ReactNode {
  return notes
    .filter((note) => note !== 'generic')
    .map((note) => (
      <p key={note} className={styles.aside}>
        {note === 'otherProduct' ? <ProvisionalBadge note={noteText(note)} /> : noteText(note)}
      </p>
    ));
}

function Event({ name }: { name: string }): ReactNode {
  return (
    <>
      <span className={styles.code}>{name}</span>
      <p className={styles.title}>
        <Translate id="errors.event.title" description="Error decoder: a webhook event was pasted">
          É um evento, e ele não traz código de erro
        </Translate>
      </p>
      <p className={styles.meaning}>
        <Translate id="errors.event.text" description="Error decoder: what to do with an event">
          O nome diz o que aconteceu. Responda 2XX, consulte o consentimento ou espere o relatório e decida
          por eles.
        </Translate>
      </p>
      <Link to="/referencia/eventos#o-que-fazer" className={styles.guide}>
        <Translate id="errors.event.link" description="Error decoder: link to the list of events">
          Ver o que os eventos querem dizer
        </Translate>
        <Arrow />
      </Link>
    </>
  );
}
