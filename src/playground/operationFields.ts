import type { MediaTypeDoc, OperationDoc, ParameterDoc } from '../contract/types';

/** Headers that OpenAPI takes from elsewhere (3.1, Parameter Object), and cookies, which no page can set. */
const NOT_A_FIELD = /^(accept|content-type|authorization)$/i;

export function isEditable(parameter: ParameterDoc): boolean {
  return parameter.in !== 'cookie' && !(parameter.in === 'header' && NOT_A_FIELD.test(parameter.name));
}

/** The field id of a parameter: `query.personalTaxId`. */
export function parameterField(parameter: Pick<ParameterDoc, 'in' | 'name'>): string {
  return `${parameter.in}.${parameter.name}`;
}

/** The request content that the console writes: JSON when the operation takes it, else its first one. */
export function chooseBody(operation: OperationDoc): MediaTypeDoc | undefined {
  const content = operation.requestBody?.content ?? [];
  return content.find(({ mediaType }) => /[/+]json$/.test(mediaType)) ?? content[0];
}
