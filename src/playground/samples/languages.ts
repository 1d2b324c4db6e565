/** The languages of the samples, in the order in which they are offered; names are the same in every locale. */
export const languages = [
  { id: 'curl', name: 'curl' },
  { id: 'javascript', name: 'JavaScript' },
  { id: 'python', name: 'Python' },
  { id: 'java', name: 'Java' },
  { id: 'csharp', name: 'C#' },
  { id: 'php', name: 'PHP' },
  { id: 'go', name: 'Go' },
  { id: 'ruby', name: 'Ruby' },
] as const;

export type LanguageId = (typeof languages)[number]['id'];
