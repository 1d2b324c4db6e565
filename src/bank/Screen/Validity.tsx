import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { formatDay } from '../formatDay';
import type { JourneyView } from '../types';

/** For how long data is shared, as a term and its value. */
export function Validity({ view, locale }: { view: JourneyView; locale: string }): ReactNode {
  const { validityPeriod, expireAt } = view;
  if (validityPeriod === undefined && !expireAt) return null;
  const isIndefinite = validityPeriod === 0 || !expireAt;
  return (
    <div>
      <dt>
        <Translate id="bank.terms.validity" description="Term: for how long data is shared">
          Por quanto tempo
        </Translate>
      </dt>
      <dd>
        {isIndefinite ? (
          <Translate id="bank.terms.indefinite" description="Data is shared without an end date">
            Sem prazo, até você cancelar
          </Translate>
        ) : (
          <Translate
            id="bank.terms.until"
            description="Data is shared until a day"
            values={{ day: formatDay(expireAt, locale) }}
          >
            {'Até {day}'}
          </Translate>
        )}
      </dd>
    </div>
  );
}
