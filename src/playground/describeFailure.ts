import { translate } from '@docusaurus/Translate';
import type { EnvironmentId } from '../catalog/environments';
import { describeLocalFailure } from './describeLocalFailure';
import { failureTitle, hostOf, nameFailure, type Failed } from './failureTitle';

export type FailureText = {
  title: string;
  /** What it means. */
  meaning: string;
  /** What to do next. */
  steps: string[];
  /** What to type into a terminal for the first step. */
  command?: string;
  /** The guide that helps. */
  guide: 'relay' | 'local' | 'errors';
  /** Whether the relay, which no browser rule holds back, would get through or learn more. */
  offersRelay?: boolean;
};

/** A failure in words. `environment` is where the call went, `pageOrigin` is where the portal is open. */
export function describeFailure(
  outcome: Failed,
  place: { environment: EnvironmentId; pageOrigin: string },
): FailureText {
  const local = describeLocalFailure(outcome, place);
  if (local) return { title: failureTitle(outcome), ...local };
  const host = hostOf(outcome);
  const text = { title: failureTitle(outcome), guide: 'errors' as const };
  switch (nameFailure(outcome)) {
    case 'offline':
      return {
        ...text,
        meaning: translate({
          id: 'playground.failure.offline.meaning',
          message: 'O navegador não encontrou rede nesta máquina. Nada foi enviado.',
          description: 'What it means that the reader is offline',
        }),
        steps: [
          translate({
            id: 'playground.failure.offline.step',
            message: 'Confira a conexão. O sandbox do portal continua funcionando sem internet.',
            description: 'What to do when offline',
          }),
        ],
      };
    case 'dns':
      return {
        ...text,
        meaning: translate({
          id: 'playground.failure.dns.meaning',
          message: 'O relay procurou por esse nome, e o DNS da sua rede não o conhece. Nada foi enviado.',
          description: 'What an unknown host name means',
        }),
        steps: [
          translate({
            id: 'playground.failure.dns.step',
            message:
              'Se a sua empresa usa VPN ou DNS próprio, conecte-se e tente de novo. Confira também o ambiente escolhido.',
            description: 'What to do about an unknown host name',
          }),
        ],
      };
    case 'cors':
      return {
        ...text,
        meaning: translate({
          id: 'playground.failure.cors.meaning',
          message:
            'Esse host não autoriza páginas de outros sites a ler o que ele responde, e o navegador obedece (CORS). É comum em APIs feitas para o back-end: sua chamada e suas chaves podem estar certas.',
          description: 'What a CORS refusal means',
        }),
        steps: [
          translate({
            id: 'playground.failure.cors.step',
            message:
              'Envie pelo relay, um programa que roda na sua máquina e faz a chamada no lugar do navegador. Ou copie o exemplo em curl.',
            description: 'What to do about a CORS refusal',
          }),
        ],
        guide: 'relay',
        offersRelay: true,
      };
    case 'mixedContent':
      return {
        ...text,
        meaning: translate(
          {
            id: 'playground.failure.mixedContent.meaning',
            message:
              'O portal abriu por https, e {host} usa http, sem cifra. O navegador não mistura os dois.',
            description: 'What mixed content means',
          },
          { host },
        ),
        steps: [
          translate({
            id: 'playground.failure.mixedContent.step',
            message: 'Use o endereço https desse host.',
            description: 'What to do about mixed content',
          }),
        ],
      };
    case 'timeout':
      return {
        ...text,
        meaning: translate({
          id: 'playground.failure.timeout.meaning',
          message: 'A espera passou do limite. A chamada pode ter chegado lá, e só a resposta se perdeu.',
          description: 'What a timeout means',
        }),
        steps: [
          translate({
            id: 'playground.failure.timeout.step',
            message: 'Se esta chamada cria ou muda algo, consulte o resultado antes de repetir.',
            description: 'What to do after a timeout',
          }),
        ],
      };
    case 'pagePolicy':
      return {
        ...text,
        meaning: translate({
          id: 'playground.failure.pagePolicy.meaning',
          message:
            'A política de segurança do portal (CSP) só libera os hosts dos contratos e a sua máquina, para que suas chaves não cheguem a mais ninguém. Nada foi enviado.',
          description: 'What it means that the page’s policy blocks a host',
        }),
        steps: [
          translate({
            id: 'playground.failure.pagePolicy.step',
            message: 'Confira o ambiente escolhido. Para outro host, use o seu próprio código ou o Postman.',
            description: 'What to do when the page’s policy blocks a host',
          }),
        ],
      };
    case 'refused':
      return outcome.relay
        ? {
            ...text,
            meaning: translate({
              id: 'playground.failure.refused.relayMeaning',
              message: 'O relay chamou, e a conexão foi recusada ou caiu antes da resposta.',
              description: 'What it means that a host refused the relay’s connection',
            }),
            steps: [
              translate({
                id: 'playground.failure.refused.relayStep',
                message: 'Veja se a sua rede deixa sair para esse host: firewall, proxy ou VPN.',
                description: 'What to do when a host refused the relay’s connection',
              }),
            ],
          }
        : {
            ...text,
            meaning: translate({
              id: 'playground.failure.refused.meaning',
              message:
                'Nada respondeu, e o navegador não conta o motivo às páginas. O nome pode não existir, o host pode estar fora do ar ou exigir certificado (mTLS), ou um firewall, uma VPN ou uma extensão barrou a chamada.',
              description: 'What it means that a host cannot be reached',
            }),
            steps: [
              translate({
                id: 'playground.failure.refused.step',
                message:
                  'Confira a rede e tente de novo. O relay, na sua máquina, sabe dizer o motivo exato.',
                description: 'What to do when a host cannot be reached',
              }),
            ],
            guide: 'relay',
            offersRelay: true,
          };
    case 'tls':
      return {
        ...text,
        meaning: translate({
          id: 'playground.failure.tls.meaning',
          message:
            'O relay não confiou em quem respondeu. Em redes que inspecionam o tráfego, quem responde é o inspetor, com um certificado da empresa. Nada foi enviado.',
          description: 'What an untrusted certificate means',
        }),
        steps: [
          translate({
            id: 'playground.failure.tls.step',
            message:
              'Peça o certificado raiz a quem cuida da sua rede e inicie o relay com NODE_EXTRA_CA_CERTS apontando para ele.',
            description: 'What to do about an untrusted certificate',
          }),
        ],
        guide: 'relay',
      };
    case 'redirected':
      return {
        ...text,
        meaning: translate({
          id: 'playground.failure.redirected.meaning',
          message: 'A página não segue redirecionamentos, para não levar suas chaves a outro host.',
          description: 'What a redirect means here',
        }),
        steps: [
          translate({
            id: 'playground.failure.redirected.step',
            message: 'Copie o exemplo em curl e rode com -i: o cabeçalho Location diz para onde.',
            description: 'What to do about a redirect',
          }),
        ],
      };
    default:
      return {
        ...text,
        meaning: translate({
          id: 'playground.failure.unknown.meaning',
          message: 'Não deu para descobrir o motivo. O detalhe técnico traz tudo o que se sabe.',
          description: 'What an unexplained failure means',
        }),
        steps: [
          translate({
            id: 'playground.failure.unknown.step',
            message:
              'Tente de novo. Se continuar, abra a aba de rede do navegador: ela mostra mais do que uma página pode ver.',
            description: 'What to do about an unexplained failure',
          }),
        ],
      };
  }
}
