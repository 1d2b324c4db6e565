import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

export type GroupKind =
  | 'items'
  | 'restItems'
  | 'contains'
  | 'propertyNames'
  | 'not'
  | 'additional'
  | 'if'
  | 'then'
  | 'else'
  | 'oneOf'
  | 'anyOf'
  | 'allOf';

/** What the schemas that follow have to do with the one above. */
export function GroupLabel({ kind }: { kind: GroupKind }): ReactNode {
  return {
    items: translate({
      id: 'reference.group.items',
      message: 'Cada item',
      description: 'Above the schema of items',
    }),
    restItems: translate({
      id: 'reference.group.restItems',
      message: 'Os demais itens',
      description: 'Above the schema of the items after a tuple',
    }),
    contains: translate({
      id: 'reference.group.contains',
      message: 'A lista contém',
      description: 'Above JSON Schema contains',
    }),
    propertyNames: translate({
      id: 'reference.group.propertyNames',
      message: 'Nomes dos campos',
      description: 'Above JSON Schema propertyNames',
    }),
    not: translate({
      id: 'reference.group.not',
      message: 'Não pode ser',
      description: 'Above JSON Schema not',
    }),
    additional: translate({
      id: 'reference.group.additional',
      message: 'Qualquer outro campo',
      description: 'Above the schema of additional properties',
    }),
    if: translate({ id: 'reference.group.if', message: 'Se for assim', description: 'Above JSON Schema if' }),
    then: translate({ id: 'reference.group.then', message: 'Então', description: 'Above JSON Schema then' }),
    else: translate({ id: 'reference.group.else', message: 'Senão', description: 'Above JSON Schema else' }),
    oneOf: translate({
      id: 'reference.group.oneOf',
      message: 'Exatamente uma destas opções',
      description: 'Above the alternatives of oneOf',
    }),
    anyOf: translate({
      id: 'reference.group.anyOf',
      message: 'Uma ou mais destas opções',
      description: 'Above the alternatives of anyOf',
    }),
    allOf: translate({
      id: 'reference.group.allOf',
      message: 'Tudo isto ao mesmo tempo',
      description: 'Above the schemas of an allOf that could not be merged',
    }),
  }[kind];
}
