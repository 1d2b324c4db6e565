import type { ParameterDoc } from '../../contract/types';
import type { Pair } from './toPairs';

/** Pairs of a path or header parameter as one text; a `label` or `matrix` starts with its sign (RFC 6570). */
export function joinPairs(pairs: Pair[], style: ParameterDoc['style']): string {
  const sign = style === 'matrix' ? ';' : style === 'label' ? '.' : '';
  const texts = pairs.map(([name, value]) => {
    if (name === '') return value;
    return style === 'matrix' && value === '' ? name : `${name}=${value}`;
  });
  return texts.length > 0 ? sign + texts.join(sign || ',') : '';
}
