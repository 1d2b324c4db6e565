import { translate } from '@docusaurus/Translate';
import { institutions } from '../catalog/institutions';
import { personas } from '../catalog/personas';
import type { JourneyView } from './types';

/** Where the simulation has accounts of this persona, in a sentence; nothing for other people. */
export function accountsText({ persona, person }: JourneyView, locale: string): string | undefined {
  const codes = personas.find(({ id }) => id === persona?.id)?.institutions ?? [];
  const names = institutions
    .filter(({ institutionCode }) => codes.includes(institutionCode))
    .map(({ name }) => name);
  if (names.length === 0 || !person?.name) return undefined;
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(names);
  return translate(
    {
      id: 'bank.persona.accounts',
      message: '{name} tem contas em {list}.',
      description: 'Simulated journey: where a persona has accounts; list names banks',
    },
    { name: person.name, list },
  );
}
