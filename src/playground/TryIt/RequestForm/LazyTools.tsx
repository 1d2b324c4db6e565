import { lazy, Suspense, type ReactNode } from 'react';
import type { FieldToolsProps } from './FieldTools';
import { useFields } from './FieldsContext';

const FieldTools = lazy(() =>
  import(/* webpackChunkName: "playground" */ './FieldTools').then((module) => ({
    default: module.FieldTools,
  })),
);

/** The tools of a field, once somebody has turned to the form: they stand inside its box and move nothing. */
export function LazyTools(props: FieldToolsProps): ReactNode {
  const { isActive } = useFields();
  if (!isActive || !(props.hasPresence || props.meaning)) return null;
  return (
    <Suspense>
      <FieldTools {...props} />
    </Suspense>
  );
}
