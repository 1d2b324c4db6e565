import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Fields } from './FieldsContext';
import type { Form, FormVariable } from './FormContext';

/** What fields share, the same object until something of it is another: a key press must not reach every field. */
export function useStableFields({ idOf, defs, change, variables, secrets }: Form, isActive: boolean): Fields {
  const latest = useRef(change);
  useLayoutEffect(() => {
    latest.current = change;
  });
  const prefix = idOf('');
  const variablesText = JSON.stringify(variables ?? []);
  const namesText = JSON.stringify(secrets?.names ?? []);
  return useMemo(
    () => ({
      defs,
      idOf: (field) => prefix + field,
      change: (place, entry) => latest.current(place, entry),
      variables: JSON.parse(variablesText) as FormVariable[],
      secretNames: JSON.parse(namesText) as string[],
      isActive,
    }),
    [prefix, defs, variablesText, namesText, isActive],
  );
}
