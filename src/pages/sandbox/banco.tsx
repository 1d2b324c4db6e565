import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { Journey } from '../../bank/Journey';
import { JourneyLayout } from './_journey/JourneyLayout';

export default function BankPage(): ReactNode {
  return (
    <JourneyLayout
      title={translate({
        id: 'bank.page.banco.title',
        message: 'Banco simulado',
        description: 'Title in the browser tab',
      })}
      description={translate({
        id: 'bank.page.banco.description',
        message:
          'A instituição do sandbox: onde uma pessoa inventada escolhe o que compartilhar, aprova ou recusa. Nenhum banco de verdade é chamado.',
        description: 'Description of the page',
      })}
    >
      <Journey page="banco" />
    </JourneyLayout>
  );
}
