import { useEffect, useRef, type ReactNode } from 'react';
import type { ControlProps } from './FieldControl';
import { MapControl } from './MapControl';
import styles from './styles.module.css';
import { UnionControl } from './UnionControl';

/** The editor of a map or a union; it takes the focus, since the button that opened it is gone. */
export function StructureEditor(props: ControlProps<'map' | 'union'>): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('select, input, textarea, button')?.focus();
  }, []);
  const { control, ...others } = props;
  return (
    <div className={styles.nested} ref={element}>
      {control.kind === 'map' ? (
        <MapControl control={control} {...others} />
      ) : (
        <UnionControl control={control} {...others} />
      )}
    </div>
  );
}
