import type { Persona } from '../../catalog/personas';
import { isJsonObject } from '../../contract/isJsonObject';
import type { Json, JsonSchema, OperationDoc } from '../../contract/types';
import type { Entry, Place } from '../editValues';
import { chooseBody, isEditable, parameterField } from '../operationFields';
import { foldSchema } from '../toControl';
import type { RequestValues } from '../types';
import { meaningOf } from './meaningOf';

const PERSON_NAME = /^(name|fullname|personname|customername|holdername|nome|nomecompleto)$/;
const COMPANY_NAME = /^(companyname|businessname|legalname|tradename|razaosocial)$/;

type Slot = { name: string; schema: JsonSchema; required: boolean; at: Place; value: Json | undefined };

/**
 * What a persona fills in: CPF, CNPJ and name wherever the call has fields for them, the objects of the body that are
 * filled in included. A company's CNPJ leaves an optional CPF out and the other way round: together they contradict.
 */
export function fillPersona(
  operation: OperationDoc,
  values: RequestValues,
  persona: Persona,
): [Place, Entry][] {
  const { $defs } = operation;
  const parameters = operation.parameters.filter(isEditable).map((parameter): Slot => {
    const root = parameterField(parameter);
    const { name, required, schema } = parameter;
    return {
      name,
      required,
      schema: foldSchema(schema, $defs),
      at: { root, path: [] },
      value: values.parameters[root],
    };
  });
  const { schema = {} } = chooseBody(operation, values.mediaType) ?? {};
  return [
    ...fillScope(parameters, persona),
    ...fillObject(schema, values.body, { root: 'body', path: [] }, persona, $defs),
  ];
}

function fillObject(
  schema: JsonSchema,
  value: Json | undefined,
  at: Place,
  persona: Persona,
  defs: OperationDoc['$defs'],
): [Place, Entry][] {
  const { properties = {}, required = [] } = foldSchema(schema, defs);
  const held = isJsonObject(value) ? value : {};
  const slots = Object.entries(properties).map(([name, property]): Slot => ({
    name,
    schema: foldSchema(property, defs),
    required: required.includes(name),
    at: { ...at, path: [...at.path, name] },
    value: held[name],
  }));
  const inside = slots.flatMap((slot) =>
    isJsonObject(slot.value) ? fillObject(slot.schema, slot.value, slot.at, persona, defs) : [],
  );
  return [...fillScope(slots, persona), ...inside];
}

function fillScope(slots: Slot[], persona: Persona): [Place, Entry][] {
  const { personalTaxId, businessTaxId, companyName } = persona;
  const meanings = slots.map(({ name, schema }) => meaningOf(name, schema));
  const hasCnpj = meanings.includes('cnpj');
  if (!meanings.some((one) => one === 'cpf' || one === 'cnpj' || one === 'taxId')) return [];
  return slots.flatMap((slot, index): [Place, Entry][] => {
    const word = slot.name.replaceAll('_', '').toLowerCase();
    const leave: [Place, Entry][] =
      slot.value !== undefined && !slot.required ? [[slot.at, { value: undefined }]] : [];
    const put = (value: string): [Place, Entry][] => [[slot.at, { value }]];
    if (meanings[index] === 'cpf') {
      return businessTaxId && hasCnpj && !slot.required ? leave : put(personalTaxId);
    }
    if (meanings[index] === 'cnpj') return businessTaxId ? put(businessTaxId) : leave;
    if (meanings[index] === 'taxId') return put(businessTaxId ?? personalTaxId);
    if (COMPANY_NAME.test(word)) return companyName ? put(companyName) : leave;
    return PERSON_NAME.test(word) ? put(persona.name) : [];
  });
}
