import type { Json, ParameterDoc, SerialisationDoc } from '../../contract/types';
import { percentEncode } from './percentEncode';
import { toPairs, type Pair } from './toPairs';
import { writeText } from './writeText';

type StyleName = NonNullable<SerialisationDoc['style']>;

/** The styles that each place allows, its default first (OpenAPI 3.1, Style Values). */
const STYLES: Record<ParameterDoc['in'], [StyleName, ...StyleName[]]> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
};

/** Headers are text, not part of a URL: what they hold is sent as it is written (OpenAPI 3.1, D). */
const asIs = (text: string) => text;

/** A parameter's value as encoded pairs; `undefined` where the specification doesn't define how it is written. */
export function serialiseParameter(
  parameter: Pick<ParameterDoc, 'in' | 'name' | 'content'> & SerialisationDoc,
  value: Json,
): Pair[] | undefined {
  const { name, in: place, content, explode } = parameter;
  const styles = STYLES[place];
  const style = parameter.style ?? styles[0];
  const allowReserved = place === 'query' && parameter.allowReserved === true;
  if (content !== undefined) {
    const text = writeText(value, content);
    const encode = place === 'header' || place === 'cookie' ? asIs : percentEncode;
    const isNamed = place === 'query' || place === 'cookie';
    return text === undefined ? undefined : [[isNamed ? percentEncode(name) : '', encode(text)]];
  }
  if (!styles.includes(style)) return undefined;
  // A comma that passed inside a member would part it in two.
  const isJoined = style === 'form' && explode === false && typeof value === 'object';
  const encode = (text: string) =>
    isJoined ? percentEncode(text, allowReserved).replaceAll(',', '%2C') : percentEncode(text, allowReserved);
  return toPairs(name, value, { style, explode }, place === 'header' ? asIs : encode);
}
