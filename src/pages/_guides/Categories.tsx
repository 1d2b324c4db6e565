import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { categories, type CategoryNode } from '../../catalog/categories';
import { CategoryTree } from '../../components/CategoryTree';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';

/** `<Categories />` in a guide: the catalogue's categories, explained in English where the page is. */
export function Categories(): ReactNode {
  const isEnglish = useDocusaurusContext().i18n.currentLocale === 'en';
  const toLabel = ({ name, provisional }: CategoryNode) => ({
    name: name['pt-BR'],
    gloss: isEnglish && name.en !== name['pt-BR'] ? name.en : undefined,
    isPublished: !provisional,
  });
  const branches = categories.map((first) => ({
    ...toLabel(first),
    children: first.children.map((second) => ({
      ...toLabel(second),
      children: second.children.map(toLabel),
    })),
  }));
  return (
    <CategoryTree
      branches={branches}
      note={
        <>
          <ProvisionalBadge />{' '}
          <Translate id="categories.note" description="Above the list of categories of a guide">
            Só as marcadas como publicadas são da klavi. As outras são deste sandbox, para você ter o que ver.
          </Translate>
        </>
      }
    />
  );
}
