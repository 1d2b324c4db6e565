/** Something that klavi has yet to confirm, and the pages that say so. */
export type OpenPoint = {
  text: string;
  /** Routes without a locale, with a heading where there is one. */
  places: { label: string; path: string }[];
  /** How many pages say so, when `places` names the first ones only. */
  total?: number;
};
