/** Where a product's contract is translated: one Overlay a language. */
export function overlayPath(product: string, locale: string): string {
  return `openapi/overlays/${product}.${locale}.yaml`;
}
