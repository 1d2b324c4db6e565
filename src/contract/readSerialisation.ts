import type { JsonObject, ParameterDoc, SerialisationDoc } from './types';

/** What a parameter, header or encoding says of its serialisation, without what is the default anyway. */
export function readSerialisation(owner: JsonObject, place: ParameterDoc['in']): SerialisationDoc {
  const { explode, allowReserved } = owner;
  const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const style = (owner.style ?? usual) as NonNullable<SerialisationDoc['style']>;
  return {
    ...(style !== usual && { style }),
    ...(typeof explode === 'boolean' && explode !== (style === 'form') && { explode }),
    ...(allowReserved === true && { allowReserved }),
  };
}
