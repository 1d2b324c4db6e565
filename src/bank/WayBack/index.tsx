import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { ParameterList } from '../ParameterList';
import { readReturn } from '../readReturn';
import { toWayBack, type WayBack as Way } from '../toWayBack';
import type { JourneyReturn, JourneyView } from '../types';
import styles from './styles.module.css';

type Props = { returnTo: JourneyReturn | undefined; mode: JourneyView['mode']; origin: string };

/** How a journey ends for its reader: back to the client's application, which is named before it is opened. */
export function WayBack({ returnTo, mode, origin }: Props): ReactNode {
  const way = toWayBack(returnTo, origin);
  if (way.kind === 'none') {
    return (
      <p className={styles.note}>
        <Translate id="bank.way.none" description="Nobody gave an address to go back to">
          A jornada termina aqui: quem criou o link não informou redirectURL.
        </Translate>
      </p>
    );
  }
  if (way.kind === 'portal') {
    return (
      <p className={styles.actions}>
        <Link className={styles.main} href={way.href} target="_self">
          {mode === 'link' ? (
            <Translate id="bank.way.finish" description="Button that ends the journey and goes back">
              Concluir
            </Translate>
          ) : (
            <Translate id="bank.way.back" description="Button that goes back to the client’s application">
              Voltar à aplicação
            </Translate>
          )}
        </Link>
      </p>
    );
  }
  return <Interstitial way={way} />;
}

function Interstitial({ way }: { way: Exclude<Way, { kind: 'none' | 'portal' }> }): ReactNode {
  const reading = readReturn(way.query);
  return (
    <section className={styles.interstitial} aria-labelledby="way-back">
      <h2 id="way-back" className={styles.title}>
        <Translate id="bank.way.title" description="Heading above the way back to another site">
          De volta à aplicação
        </Translate>
      </h2>
      <p className={styles.text}>
        <Destination way={way} />
      </p>
      <p className={styles.actions}>
        <Link className={styles.main} to={`/sandbox/retorno${way.query}`}>
          <Translate
            id="bank.way.explained"
            description="Link to the portal’s page that explains the parameters"
          >
            Ver o retorno explicado
          </Translate>
        </Link>
        {way.kind !== 'blocked' && (
          <Link className={styles.second} href={way.href} target="_blank" rel="noreferrer noopener">
            {way.kind === 'site' ? (
              <Translate
                id="bank.way.openSite"
                description="Link that opens another site in a new tab; host is its name"
                values={{ host: way.host }}
              >
                {'Abrir {host} em outra aba'}
              </Translate>
            ) : (
              <Translate id="bank.way.openApp" description="Link that opens an app on this device">
                Abrir o aplicativo
              </Translate>
            )}
          </Link>
        )}
      </p>
      <ParameterList {...reading} />
    </section>
  );
}

function Destination({ way }: { way: Exclude<Way, { kind: 'none' | 'portal' }> }): ReactNode {
  switch (way.kind) {
    case 'site':
      return (
        <Translate
          id="bank.way.site"
          description="Names the site that the journey goes back to"
          values={{ host: <strong className={styles.host}>{way.host}</strong> }}
        >
          {
            'O próximo endereço é de outro site: {host}. A klavi levaria o cliente direto para lá, com os parâmetros abaixo.'
          }
        </Translate>
      );
    case 'app':
      return (
        <Translate
          id="bank.way.app"
          description="Names the app that the journey goes back to"
          values={{ host: <strong className={styles.host}>{`${way.scheme}://`}</strong> }}
        >
          {
            'O próximo endereço é de um aplicativo: {host}. Ele só abre se estiver instalado neste aparelho. Leva os parâmetros abaixo.'
          }
        </Translate>
      );
    case 'blocked':
      return (
        <Translate
          id="bank.way.blocked"
          description="The address can’t be opened; it is shown as a text"
          values={{ address: <code className={styles.host}>{way.address}</code> }}
        >
          {
            'Este endereço não pode ser aberto: {address}. Só servem http, https ou o esquema do seu aplicativo. Levaria os parâmetros abaixo.'
          }
        </Translate>
      );
  }
}
