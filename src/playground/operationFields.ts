import type { MediaTypeDoc, OperationDoc, ParameterDoc } from '../contract/types';
import { isJsonMedia } from './serialise/isJsonMedia';

/** Headers that OpenAPI takes from elsewhere (3.1, Parameter Object). */
const NOT_A_FIELD = /^(accept|content-type|authorization)$/i;

export function isEditable(parameter: ParameterDoc): boolean {
  return !(parameter.in === 'header' && NOT_A_FIELD.test(parameter.name));
}

/** The field id of a parameter: `query.personalTaxId`. */
export function parameterField(parameter: Pick<ParameterDoc, 'in' | 'name'>): string {
  return `${parameter.in}.${parameter.name}`;
}

/**
 * The request content that the console writes: the wanted media type where the operation takes it, else JSON, else
 * its first one.
 */
export function chooseBody(operation: OperationDoc, mediaType?: string): MediaTypeDoc | undefined {
  const content = operation.requestBody?.content ?? [];
  return (
    content.find((one) => one.mediaType === mediaType) ??
    content.find((one) => isJsonMedia(one.mediaType)) ??
    content[0]
  );
}
