import { institutions } from '../../catalog/institutions';
import { createCnpj } from '../people/taxIds';

/** How reports name an institution; one that the catalogue doesn't know has its code for a name. */
export function nameInstitution(institutionCode: string) {
  const known = institutions.find((institution) => institution.institutionCode === institutionCode);
  return {
    brandName: known?.name ?? institutionCode,
    bacenName: known?.organizationName ?? institutionCode,
    companyCnpj: known?.companyCnpj ?? createCnpj(institutionCode),
  };
}
