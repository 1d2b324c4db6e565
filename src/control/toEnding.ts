import type { Persona } from '../catalog/personas';
import type { ConsentStatus } from '../components/ConsentStates/consentStates';

/** The statuses that a persona's consent reaches, in order, if nobody interferes. */
export function toEnding(ending: Persona['ending']): ConsentStatus[] {
  switch (ending) {
    case 'refuses':
    case 'unfinished':
    case 'lgpdRefused':
      return ['REJECTED'];
    case 'outage':
      return ['ERROR'];
    case 'expires':
      return ['AUTHORISED', 'EXPIRED'];
    case 'revokes':
      return ['AUTHORISED', 'REVOKED'];
    case undefined:
      return ['AUTHORISED'];
  }
}
