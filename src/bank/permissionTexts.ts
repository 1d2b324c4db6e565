import { translate } from '@docusaurus/Translate';

export type PermissionText = { name: string; about?: string };

/** What a permission group gives, as a bank's customer says it. A group without a text here is named by its code. */
export function permissionText(permission: string): PermissionText {
  switch (permission) {
    case 'REGISTRATION_ALL':
      return {
        name: translate({
          id: 'bank.permission.registration.name',
          message: 'Dados cadastrais',
          description: 'Simulated bank: a group of data that may be shared',
        }),
        about: translate({
          id: 'bank.permission.registration.about',
          message: 'Nome, documentos, endereço e contatos.',
          description: 'Simulated bank: what the group holds',
        }),
      };
    case 'ACCOUNTS_ALL':
      return {
        name: translate({
          id: 'bank.permission.accounts.name',
          message: 'Contas',
          description: 'Simulated bank: a group of data that may be shared',
        }),
        about: translate({
          id: 'bank.permission.accounts.about',
          message: 'Saldos, limites e extrato.',
          description: 'Simulated bank: what the group holds',
        }),
      };
    case 'CREDIT_CARDS_ALL':
      return {
        name: translate({
          id: 'bank.permission.cards.name',
          message: 'Cartões de crédito',
          description: 'Simulated bank: a group of data that may be shared',
        }),
        about: translate({
          id: 'bank.permission.cards.about',
          message: 'Limites, faturas e compras.',
          description: 'Simulated bank: what the group holds',
        }),
      };
    case 'CREDIT_OPERATIONS_ALL':
      return {
        name: translate({
          id: 'bank.permission.credit.name',
          message: 'Empréstimos e financiamentos',
          description: 'Simulated bank: a group of data that may be shared',
        }),
        about: translate({
          id: 'bank.permission.credit.about',
          message: 'Contratos, parcelas e saldo devedor.',
          description: 'Simulated bank: what the group holds',
        }),
      };
    case 'INVESTMENTS_ALL':
      return {
        name: translate({
          id: 'bank.permission.investments.name',
          message: 'Investimentos',
          description: 'Simulated bank: a group of data that may be shared',
        }),
        about: translate({
          id: 'bank.permission.investments.about',
          message: 'Renda fixa, fundos, ações e Tesouro Direto.',
          description: 'Simulated bank: what the group holds',
        }),
      };
    default:
      return { name: permission };
  }
}

/** What a resource is. One of a kind without a text here is named by the kind itself. */
export function resourceName(kind: string): string {
  switch (kind) {
    case 'checking':
      return translate({
        id: 'bank.resource.checking',
        message: 'Conta corrente',
        description: 'Simulated bank: a product that may be shared',
      });
    case 'savings':
      return translate({
        id: 'bank.resource.savings',
        message: 'Poupança',
        description: 'Simulated bank: a product that may be shared',
      });
    case 'card':
      return translate({
        id: 'bank.resource.card',
        message: 'Cartão de crédito',
        description: 'Simulated bank: a product that may be shared',
      });
    case 'credit':
      return translate({
        id: 'bank.resource.credit',
        message: 'Contrato de crédito',
        description: 'Simulated bank: a product that may be shared',
      });
    case 'investment':
      return translate({
        id: 'bank.resource.investment',
        message: 'Investimento',
        description: 'Simulated bank: a product that may be shared',
      });
    default:
      return kind;
  }
}
