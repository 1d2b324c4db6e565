import { useState, type ReactNode } from 'react';
import { formatCents } from '../formatCents';
import type { ResourceGroup } from '../groupResources';
import { permissionText, resourceName } from '../permissionTexts';
import styles from './styles.module.css';

/** A group of data with its accounts; all is ticked until the person takes it away. */
export function PermissionGroup({ group, locale }: { group: ResourceGroup; locale: string }): ReactNode {
  const { permission, resources } = group;
  const { name, about } = permissionText(permission);
  const [isShared, setIsShared] = useState(true);
  return (
    <div className={styles.group} data-shared={isShared}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          name="permissions"
          value={permission}
          checked={isShared}
          onChange={(event) => setIsShared(event.target.checked)}
        />
        <span>
          <strong>{name}</strong>
          {about && <span className={styles.about}>{about}</span>}
        </span>
      </label>
      {resources.length > 0 && (
        <ul className={styles.resources}>
          {resources.map(({ accountId, kind, label, cents }) => (
            <li key={accountId}>
              <label className={styles.account}>
                <input
                  type="checkbox"
                  name="accountIds"
                  value={accountId}
                  defaultChecked
                  disabled={!isShared}
                />
                <span>{resourceName(kind)}</span>
                {cents !== undefined && <span className={styles.amount}>{formatCents(cents, locale)}</span>}
                <span className={styles.about}>{label}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
