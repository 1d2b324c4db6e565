/** Said by a bank or a card processor, not of the purchase; and cities whose names are words of rules. */
const noise =
  /\b(?:INTERNET BANKING|VIA INTERNET|MOBILE BANKING|(?:CAIXA|TERMINAL|CX) ELETRON[A-Z]*|(?:PAG[A-Z]*|PGTO) ELETRON[A-Z]*|PORTO SEGURO|FEIRA DE SANTANA|AGUAS (?:CLARAS|LINDAS))\b/g;

/** A processor's mark before the shop: `PAG*PADARIA`, `EC *SUSHI`. Longer heads say something themselves. */
const processor = /^\s*[A-Z]{2,4}\s?\*\s?(?=[A-Z])/;

/** What stands between two words of a term, and never is one. */
const ignored = new Set(
  'A O E DE DA DO DOS EM NO NA COM P S C N PARA PELO PELA POR BR BRA BRASIL LTDA ME EIRELI SA'.split(' '),
);

/** Numbers that say something: the thirteenth salary. */
const spoken = new Set(['13']);

/**
 * The words of a statement's line: capitals without accents, in their order. Dates, instalments (`02/06`), account
 * numbers, masks, the processor's mark and words that say nothing are gone.
 */
export function toWords(text: string): string[] {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{Mn}/gu, '');
  const clean = plain
    .toUpperCase()
    .replace(processor, '')
    .replace(/[^A-Z0-9]+/g, ' ')
    .replace(noise, ' ');
  return clean.split(' ').filter((word) => word !== '' && !ignored.has(word) && isWord(word));
}

function isWord(word: string): boolean {
  return !/^\d+$/.test(word) || spoken.has(word);
}
