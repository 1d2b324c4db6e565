/** Whether a text is an http or https address, or empty: what the control API takes for the Console's addresses. */
export function isWebAddress(text: string): boolean {
  return text === '' || (/^https?:\/\/\S+$/.test(text) && URL.canParse(text));
}
