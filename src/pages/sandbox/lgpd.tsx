import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { Journey } from '../../bank/Journey';
import { JourneyLayout } from './_journey/JourneyLayout';

export default function LgpdPage(): ReactNode {
  return (
    <JourneyLayout
      title={translate({
        id: 'bank.page.lgpd.title',
        message: 'LGPD simulada',
        description: 'Title in the browser tab',
      })}
      description={translate({
        id: 'bank.page.lgpd.description',
        message:
          'A página em que a klavi pede para repassar os dados à sua aplicação, como o sandbox a mostra.',
        description: 'Description of the page',
      })}
    >
      <Journey page="lgpd" />
    </JourneyLayout>
  );
}
