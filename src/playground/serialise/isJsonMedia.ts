/** `application/json`, and what RFC 6839 marks by `+json`, with or without parameters. */
export function isJsonMedia(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType);
}
