import { categories } from '../../../../catalog/categories';

/** The three levels of a transaction's category, as the answer carries them. */
export type Category = { category: string; subcategory: string; thirdCategory: string };

const byThird = new Map(
  categories.flatMap((first) =>
    first.children.flatMap((second) =>
      second.children.map((third): [string, Category] => [
        third.name['pt-BR'],
        {
          category: first.name['pt-BR'],
          subcategory: second.name['pt-BR'],
          thirdCategory: third.name['pt-BR'],
        },
      ]),
    ),
  ),
);

/** The category whose third level has this name, which is unique in the catalogue. Throws when there is none. */
export function categoryOf(thirdCategory: string): Category {
  const found = byThird.get(thirdCategory);
  if (!found) throw new Error(`"${thirdCategory}" is no third level in src/catalog/categories.ts`);
  return found;
}
