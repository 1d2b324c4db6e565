/** A CPF or CNPJ of digits as it is written: `111.444.777-35`, `11.222.333/0001-81`. Others stay as they are. */
export function formatTaxId(taxId: string): string {
  if (/^\d{11}$/.test(taxId)) return taxId.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4');
  if (/^\d{14}$/.test(taxId)) return taxId.replace(/(\d{2})(\d{3})(\d{3})(\d{4})(\d{2})/, '$1.$2.$3/$4-$5');
  return taxId;
}

/** The same with the digits hidden that a screen has no need to show, as banks do: `•••.444.777-••`. */
export function maskTaxId(taxId: string): string {
  const written = formatTaxId(taxId);
  if (written.length === 14) return `•••${written.slice(3, 12)}••`;
  if (written.length === 18) return `••${written.slice(2, 16)}••`;
  return written;
}
