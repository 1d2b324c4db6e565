import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import styles from './styles.module.css';

/** How the journey goes with the real klavi, folded away. */
export function RealJourney(): ReactNode {
  return (
    <details className={styles.real}>
      <summary>
        <Translate id="bank.real.title" description="Summary of the fold beside the simulated journey">
          O que acontece com a klavi de verdade
        </Translate>
      </summary>
      <ol>
        <li>
          <Translate id="bank.real.choose" description="The real journey: first step">
            O cliente escolhe a instituição e confere os dados que vai compartilhar.
          </Translate>
        </li>
        <li>
          <Translate
            id="bank.real.bank"
            description="The real journey: second step; field is a field of the API"
            values={{ field: <code>consentRedirectURL</code> }}
          >
            {
              'A instituição pede o login e a autorização. O endereço dado em {field} serve uma única vez e precisa ser aberto em até 60 segundos.'
            }
          </Translate>
        </li>
        <li>
          <Translate id="bank.real.lgpd" description="The real journey: third step">
            O cliente aceita que a klavi repasse os dados a você. É a segunda autorização, a da LGPD.
          </Translate>
        </li>
        <li>
          <Translate
            id="bank.real.return"
            description="The real journey: last step; field is a field of the API"
            values={{ field: <code>redirectURL</code> }}
          >
            {'O navegador volta ao seu {field}.'}
          </Translate>
        </li>
      </ol>
      <p>
        <Translate id="bank.real.screens" description="Whose design the screens have">
          As telas da klavi levam a sua marca, e cada banco tem as dele. As daqui são um desenho deste portal.
        </Translate>
      </p>
      <p>
        <Translate
          id="bank.real.parameters"
          description="What comes back to the redirectURL"
          values={{
            link: <code>link_id, external_info</code>,
            consent: <code>consent_id, external_track_id</code>,
            error: <code>error, error_description</code>,
          }}
        >
          {
            'No retorno de um link vêm {link}. No de um consentimento, também {consent}. Na falha, mais {error}.'
          }
        </Translate>
      </p>
      <p>
        <ProvisionalBadge
          note={translate({
            id: 'bank.real.provisional',
            message: 'a ordem exata entre a página da LGPD e a tela de sucesso, e os valores de error',
            description: 'What klavi has to confirm about the journey',
          })}
        />
      </p>
      <p>
        <Link to="/klavi-ki/jornada">
          <Translate id="bank.real.guide" description="Link to the guide about the journey">
            Ver a jornada, tela a tela
          </Translate>
        </Link>
      </p>
    </details>
  );
}
