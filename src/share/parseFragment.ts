export type ParsedFragment =
  | { kind: 'none'; anchor?: string }
  | { kind: 'payload'; payload: string; anchor?: string }
  | { kind: 'newer' };

/**
 * What a URL's fragment is, by `#<anchor>` or `#k1.<payload>[~anchor]`, with or without `#`. A higher number (`k2.`)
 * is a link from a newer portal. Some apps write `~` as `%7E`.
 */
export function parseFragment(fragment: string): ParsedFragment {
  const text = fragment.replace(/^#/, '');
  const match = /^k([1-9]\d{0,3})\.([^]*)$/.exec(text);
  if (!match) return { kind: 'none', ...toAnchor(text) };
  if (match[1] !== '1') return { kind: 'newer' };
  const [payload = '', ...rest] = (match[2] ?? '').split(/~|%7e/i);
  return { kind: 'payload', payload, ...toAnchor(rest.join('~')) };
}

function toAnchor(text: string): { anchor?: string } {
  if (text === '') return {};
  try {
    return { anchor: decodeURIComponent(text) };
  } catch {
    return { anchor: text };
  }
}
