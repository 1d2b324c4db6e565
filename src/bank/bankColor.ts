import { institutions } from '../catalog/institutions';

/** The colour of an institution's own screens; none for one that the catalogue doesn't know. White can be read on it. */
export function bankColor(institutionCode: string | undefined): string | undefined {
  return institutions.find((one) => one.institutionCode === institutionCode)?.color;
}
