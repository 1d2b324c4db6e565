/** What is taken out, in this order: a key's name tells more than the look of its value. */
const rules: [RegExp, string][] = [
  [/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, '$1 [token]'],
  [
    /((?:access|secret|api|client)[-_ ]?(?:key|secret|token)|accessToken|linkToken|password|senha|token|ticket|partner_token)(["']?\s*[:=]\s*["']?)(?!\[)[^\s"',&;}]+/gi,
    '$1$2[segredo]',
  ],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '[token]'],
  [/\b[sa]k_\w{4,}/g, '[segredo]'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]'],
  [/(?<![\w-])\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2}(?![\w-])/g, '[CNPJ]'],
  [/\+55\s?\(?\d{2}\)?\s?9?\d{4}[-\s]?\d{4}(?!\d)/g, '[telefone]'],
  [/(?<![\w-])\d{3}\.?\d{3}\.?\d{3}-?\d{2}(?![\w-])/g, '[CPF]'],
  // Longer than any identifier of klavi's, which are UUIDs at most.
  [/\b(?![\da-f]{8}-)[\w+/-]{40,}={0,2}/gi, '[segredo]'],
];

/** A text without what looks like a token, a key, a CPF, a CNPJ, an e-mail address or a phone number. */
export function redactText(text: string): string {
  return rules.reduce((redacted, [pattern, word]) => redacted.replaceAll(pattern, word), text);
}
