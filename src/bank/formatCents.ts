/** Centavos as an amount in reais, as `locale` writes it: `R$ 1.234,56`, `R$1,234.56`. */
export function formatCents(cents: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'BRL' }).format(cents / 100);
}
