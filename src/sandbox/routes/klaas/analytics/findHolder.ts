import type { JsonObject } from '../../../../contract/types';
import { readField } from '../../readField';
import { readObjects } from './readUserdata';

/**
 * Whose data it is. The published part of `userdata.json` names no holder, so this looks at its top and at its other
 * sections for the fields by which Open Finance Brasil registers people (`cpfNumber`) and companies (`cnpjNumber`), or
 * klavi's own names for them. A company's number makes it a company's data; without any, it is a person's, unnamed.
 */
export function findHolder(userdata: JsonObject): { isCompany: boolean; taxId: string; name: string } {
  const { accounts: _, creditCardsAccounts: __, ...others } = userdata;
  const places = [others, ...Object.values(others).flatMap((section) => readObjects([section].flat()))];
  const find = (...names: string[]) =>
    names.flatMap((name) => places.map((place) => readField(place, name))).find((text) => text !== '') ?? '';
  const company = find('cnpjNumber', 'businessTaxId');
  return {
    isCompany: company !== '',
    taxId: company || find('cpfNumber', 'personalTaxId'),
    name: company ? find('companyName') : find('civilName'),
  };
}
