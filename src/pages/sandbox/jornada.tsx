import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { Journey } from '../../bank/Journey';
import { JourneyLayout } from './_journey/JourneyLayout';

export default function JourneyPage(): ReactNode {
  return (
    <JourneyLayout
      title={translate({
        id: 'bank.page.jornada.title',
        message: 'Jornada simulada',
        description: 'Title in the browser tab',
      })}
      description={translate({
        id: 'bank.page.jornada.description',
        message: 'As telas da klavi para uma linkURL do sandbox: CPF, instituição e confirmação.',
        description: 'Description of the page',
      })}
    >
      <Journey page="jornada" />
    </JourneyLayout>
  );
}
