import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { CategoryName, type CategoryLabel } from './CategoryName';
import styles from './styles.module.css';

export type CategoryBranch = CategoryLabel & {
  children: (CategoryLabel & { children: CategoryLabel[] })[];
};

/**
 * Categories in three levels: a row for each of the first, which opens to show the other two. All of them are in the
 * HTML, open or not. `note` stands above, for what holds for most.
 */
export function CategoryTree({ branches, note }: { branches: CategoryBranch[]; note: ReactNode }): ReactNode {
  const names = branches.map(({ name }) => name);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(names.slice(0, 1)));
  const isAllOpen = open.size === names.length;

  function set(name: string, isOpen: boolean): void {
    setOpen((before) => {
      if (before.has(name) === isOpen) return before;
      return new Set(isOpen ? [...before, name] : [...before].filter((other) => other !== name));
    });
  }

  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <p className={styles.note}>{note}</p>
        <button
          type="button"
          className={styles.toggle}
          onClick={() => setOpen(new Set(isAllOpen ? [] : names))}
        >
          {isAllOpen ? (
            <Translate id="categoryTree.toggle.closeAll" description="Category tree: button, close every row">
              Fechar todas
            </Translate>
          ) : (
            <Translate id="categoryTree.toggle.openAll" description="Category tree: button, open every row">
              Abrir todas
            </Translate>
          )}
        </button>
      </div>
      {branches.map(({ children, ...label }) => (
        <details
          key={label.name}
          className={styles.branch}
          open={open.has(label.name)}
          onToggle={(event) => set(label.name, event.currentTarget.open)}
        >
          <summary className={styles.summary}>
            <CategoryName {...label} />
            <span className={styles.count}>
              {translate(
                {
                  id: 'categoryTree.branch.count',
                  message: '{count} no nível 3',
                  description: 'Category tree: how many categories of the third level a row holds',
                },
                { count: children.reduce((sum, second) => sum + second.children.length, 0) },
              )}
            </span>
          </summary>
          <dl className={styles.levels}>
            {children.map(({ children: third, ...second }) => (
              <div key={second.name} className={styles.second}>
                <dt>
                  <CategoryName {...second} />
                </dt>
                <dd>
                  <ul className={styles.third}>
                    {third.map((item) => (
                      <li key={item.name}>
                        <CategoryName {...item} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
