/** The media type of a `Content-Type` header, without parameters, in lower case; empty when there is none. */
export function readMediaType(headers: [string, string][]): string {
  const [, value = ''] = headers.find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return (value.split(';')[0] ?? '').trim().toLowerCase();
}

export function isJsonType(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType);
}

/** Whether a body of that type is text that a person reads. Without a type it is taken for text. */
export function isTextType(mediaType: string): boolean {
  return (
    mediaType === '' ||
    isJsonType(mediaType) ||
    /^text\/|[/+]xml$|^application\/(x-www-form-urlencoded|javascript|yaml|x-yaml|jwt|graphql|x-ndjson)$/.test(
      mediaType,
    )
  );
}

/** How well a media range of a contract (`application/*`) fits a media type: 0 not at all, 3 exactly. */
export function matchMediaType(range: string, mediaType: string): number {
  const [type = '', subtype = ''] = (range.split(';')[0] ?? '').trim().toLowerCase().split('/');
  const [wantedType, wantedSubtype] = mediaType.split('/');
  if (type === '*') return 1;
  if (type !== wantedType) return 0;
  if (subtype === '*') return 2;
  return subtype === wantedSubtype ? 3 : 0;
}
