/** Something klavi has published, the page that carries it, and words of that page that prove it. */
export type Fact = {
  fact: string;
  /** Route without a locale. */
  page: string;
  /** Words of the Portuguese page; names of the API read the same in both languages. */
  text: string[];
  /** Words of the English page, where they differ. */
  english?: string[];
  /** The id of an element: a number alone could be anybody's. */
  id?: string;
};
