import type { ReactNode } from 'react';
import { Authentication } from '../Authentication';
import { listNextCalls } from '../listNextCalls';
import type { OperationDoc } from '../../contract/types';
import { NextCalls } from '../NextCalls';
import { Responses } from '../Responses';
import { Section } from '../Section';
import { listSections } from './listSections';
import { Parameters } from './Parameters';
import { RequestBody } from './RequestBody';

/** The parts of the reference, each under its heading. */
export function Body({ operation }: { operation: OperationDoc }): ReactNode {
  return listSections(operation).map(({ id, title }) => {
    switch (id) {
      case 'experimentar':
        return null;
      case 'autenticacao':
        return (
          <Section key={id} id={id} title={title}>
            <Authentication operation={operation} />
          </Section>
        );
      case 'parametros':
        return (
          <Section key={id} id={id} title={title}>
            <Parameters parameters={operation.parameters} defs={operation.$defs} />
          </Section>
        );
      case 'corpo':
        return operation.requestBody ? (
          <RequestBody key={id} title={title} body={operation.requestBody} defs={operation.$defs} />
        ) : null;
      case 'respostas':
        return (
          <Section key={id} id={id} title={title}>
            <Responses responses={operation.responses} defs={operation.$defs} />
          </Section>
        );
      case 'proximas-chamadas':
        return (
          <Section key={id} id={id} title={title}>
            <NextCalls calls={listNextCalls(operation)} />
          </Section>
        );
    }
  });
}
