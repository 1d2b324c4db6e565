/** What a `Prefer` header asks for (RFC 7240): `example=name`, `code=404`, in any order; the rest is ignored. */
export function readPreference(header: string | null): { code?: number; example?: string } {
  const wanted: { code?: number; example?: string } = {};
  for (const part of (header ?? '').split(/[,;]/)) {
    const [name = '', value = ''] = part.split('=').map((text) => text.trim());
    const plain = value.replace(/^"(.*)"$/, '$1');
    if (name.toLowerCase() === 'example' && plain !== '') wanted.example ??= plain;
    if (name.toLowerCase() === 'code' && /^[1-5]\d\d$/.test(plain)) wanted.code ??= Number(plain);
  }
  return wanted;
}
