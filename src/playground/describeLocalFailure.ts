import { translate } from '@docusaurus/Translate';
import type { EnvironmentId } from '../catalog/environments';
import type { FailureText } from './describeFailure';
import { hostOf, nameFailure, type Failed } from './failureTitle';
import { startCommand } from './startCommand';

/** What failed on the reader's own machine, in words: the local sandbox or the relay. `undefined` for all else. */
export function describeLocalFailure(
  outcome: Failed,
  { environment, pageOrigin }: { environment: EnvironmentId; pageOrigin: string },
): Omit<FailureText, 'title'> | undefined {
  const host = hostOf(outcome);
  const permission = translate({
    id: 'playground.failure.step.permission',
    message:
      'Se o navegador pedir acesso à rede local ou a apps deste dispositivo, permita. No Safari, uma página https pode não alcançar a sua máquina: use Chrome, Edge ou Firefox.',
    description: 'Step after a failed call to the reader’s own machine',
  });
  switch (nameFailure(outcome)) {
    case 'cors':
      return environment === 'local'
        ? {
            meaning: translate({
              id: 'playground.failure.cors.localMeaning',
              message:
                'Um programa usa essa porta, mas parece não ser o sandbox, que atende qualquer página.',
              description: 'What it means that another program answers at the local sandbox’s address',
            }),
            steps: [
              translate({
                id: 'playground.failure.cors.localStep',
                message: 'Rode o sandbox em outra porta, com --port, e troque o endereço em Ambiente.',
                description: 'What to do when another program uses the port',
              }),
            ],
            guide: 'local',
          }
        : undefined;
    case 'relayOrigin':
      return {
        meaning: translate(
          {
            id: 'playground.failure.relayOrigin.meaning',
            message:
              'Algo responde em {host}, mas não a {origin}. O relay só atende o portal para o qual foi iniciado.',
            description: 'What it means that the relay serves another origin',
          },
          { host, origin: pageOrigin },
        ),
        steps: [
          translate({
            id: 'playground.failure.relayOrigin.step',
            message: 'Inicie o relay de novo, com o endereço deste portal:',
            description: 'What to do when the relay serves another origin; a command follows',
          }),
        ],
        command: startCommand('relay', outcome.url, pageOrigin),
        guide: 'relay',
      };
    case 'relayRule':
      return {
        meaning: describeRule(outcome, host),
        steps: [
          translate({
            id: 'playground.failure.relayRule.step',
            message: 'Veja no guia o que o relay encaminha, e o motivo dele no detalhe técnico.',
            description: 'What to do when the relay refuses by a rule',
          }),
        ],
        guide: 'relay',
      };
    case 'relayKeys':
      return {
        meaning: translate({
          id: 'playground.failure.relayKeys.meaning',
          message:
            'Ele guarda chaves e tokens na memória e os põe na chamada. O que esta usa não está lá: não foi dado, ou se perdeu quando ele reiniciou.',
          description: 'What it means that the relay lacks a key or token',
        }),
        steps: [
          translate({
            id: 'playground.failure.relayKeys.step',
            message: 'Gere o token de novo pelo relay. Se faltar a chave, inicie-o com as variáveis do guia.',
            description: 'What to do when the relay lacks a key or token',
          }),
        ],
        guide: 'relay',
      };
    case 'localNetworkDenied':
      return {
        meaning: translate({
          id: 'playground.failure.localNetworkDenied.meaning',
          message:
            'Chrome e Edge perguntam antes de um site chamar programas do seu computador, e para este site a resposta guardada é não.',
          description: 'What it means that Local Network Access is denied',
        }),
        steps: [
          translate({
            id: 'playground.failure.localNetworkDenied.step',
            message:
              'Abra as permissões do site, no ícone ao lado do endereço. Permita o acesso à rede local, ou a apps no dispositivo.',
            description: 'What to do when Local Network Access is denied',
          }),
          translate({
            id: 'playground.failure.localNetworkDenied.managed',
            message: 'Se a opção estiver bloqueada, quem decide é a política da sua empresa.',
            description: 'What to do when Local Network Access is denied by an administrator',
          }),
        ],
        guide: environment === 'local' ? 'local' : 'relay',
      };
    case 'relayMissing':
      return {
        meaning: translate({
          id: 'playground.failure.relayMissing.meaning',
          message: 'Ele não está rodando, ou usa outra porta. Nada chegou à klavi.',
          description: 'What it means that the relay does not answer',
        }),
        steps: [
          translate({
            id: 'playground.failure.relayMissing.step',
            message: 'Na pasta do klavi-sandbox.mjs, inicie o relay:',
            description: 'What to do when the relay does not run; a command follows',
          }),
          permission,
        ],
        command: startCommand('relay', outcome.url, pageOrigin),
        guide: 'relay',
      };
    case 'localMissing':
      return {
        meaning: translate({
          id: 'playground.failure.localMissing.meaning',
          message: 'Ele não está rodando, ou usa outra porta.',
          description: 'What it means that the local sandbox does not answer',
        }),
        steps: [
          translate({
            id: 'playground.failure.localMissing.step',
            message: 'Na pasta do klavi-sandbox.mjs, inicie o sandbox:',
            description: 'What to do when the local sandbox does not run; a command follows',
          }),
          permission,
        ],
        command: startCommand('local', outcome.url, pageOrigin),
        guide: 'local',
      };
    default:
      return undefined;
  }
}

function describeRule({ relay }: Failed, host: string): string {
  if (relay === 'method') {
    return translate({
      id: 'playground.failure.relayRule.method',
      message: 'Ele não encaminha chamadas com este método. Nada foi enviado.',
      description: 'The relay refuses the HTTP method',
    });
  }
  if (relay === 'tooLarge') {
    return translate({
      id: 'playground.failure.relayRule.tooLarge',
      message: 'O corpo passa do tamanho que ele aceita. Nada foi enviado.',
      description: 'The relay refuses a body that is too large',
    });
  }
  return translate(
    {
      id: 'playground.failure.relayRule.host',
      message: 'Ele só chama os hosts dos contratos, e {host} não é um deles. Nada foi enviado.',
      description: 'The relay refuses the host',
    },
    { host },
  );
}
