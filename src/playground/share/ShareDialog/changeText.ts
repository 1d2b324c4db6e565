import { translate } from '@docusaurus/Translate';
import { standIns } from '../../../share/safeValues';
import type { ScreenChange } from '../../../share/screenCall';
import type { LeftOut } from '../toSharedCall';

/** What was done to a value so that it may leave, after the field's name. */
export function changeText({ what, how }: ScreenChange): string {
  const isGone = how === 'removed';
  switch (what) {
    case 'cpf':
      return isGone
        ? translate({
            id: 'share.change.cpfRemoved',
            message: 'CPF retirado',
            description: 'After a field',
          })
        : translate(
            {
              id: 'share.change.cpf',
              message: 'CPF trocado pelo da {name}',
              description: 'After a field; name is a test persona',
            },
            { name: standIns.cpf.name },
          );
    case 'cnpj':
      return isGone
        ? translate({
            id: 'share.change.cnpjRemoved',
            message: 'CNPJ retirado',
            description: 'After a field',
          })
        : translate(
            {
              id: 'share.change.cnpj',
              message: 'CNPJ trocado pelo da {name}',
              description: 'After a field; name is a test company',
            },
            { name: standIns.cnpj.name },
          );
    case 'email':
      return isGone
        ? translate({
            id: 'share.change.emailRemoved',
            message: 'e-mail retirado',
            description: 'After a field',
          })
        : translate(
            { id: 'share.change.email', message: 'e-mail trocado por {value}', description: 'After a field' },
            { value: standIns.email.value },
          );
    case 'phone':
      return isGone
        ? translate({
            id: 'share.change.phoneRemoved',
            message: 'telefone retirado',
            description: 'After a field',
          })
        : translate(
            {
              id: 'share.change.phone',
              message: 'telefone trocado por {value}',
              description: 'After a field',
            },
            { value: standIns.phone.value },
          );
    case 'token':
      return translate({
        id: 'share.change.token',
        message: 'token retirado',
        description: 'After a field',
      });
    case 'credential':
      return isGone
        ? translate({
            id: 'share.change.credentialRemoved',
            message: 'credencial retirada',
            description: 'After a field',
          })
        : translate({
            id: 'share.change.credential',
            message: 'chave retirada: quem abrir usa a de teste ou a própria',
            description: 'After a field that held a key',
          });
  }
}

/** Why a field stays behind. */
export function leftOutText({ why }: LeftOut): string {
  return why === 'file'
    ? translate({
        id: 'share.change.file',
        message: 'arquivo não vai no link',
        description: 'After a field',
      })
    : translate({
        id: 'share.change.broken',
        message: 'tem um erro de digitação: vai o último valor válido, se houver',
        description: 'After a field whose text is no value yet',
      });
}
