/** The files in which a contract can be downloaded, in the reader's language. */
export function downloadNames(product: string, locale: string): { file: string; format: 'YAML' | 'JSON' }[] {
  return [
    { file: `${product}.openapi.${locale}.yaml`, format: 'YAML' },
    { file: `${product}.openapi.${locale}.json`, format: 'JSON' },
  ];
}
