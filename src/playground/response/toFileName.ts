const extensions: [RegExp, string][] = [
  [/[/+]json$/, 'json'],
  [/[/+]xml$/, 'xml'],
  [/^text\/html$/, 'html'],
  [/^text\/csv$/, 'csv'],
];

/**
 * What a downloaded answer is called: `getConsent-2026-03-14-150926.json`, in the reader's own time. `at`: epoch
 * milliseconds; `mediaType` without parameters.
 */
export function toFileName(operationId: string, at: number, mediaType: string): string {
  const time = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join('');
  const extension = extensions.find(([pattern]) => pattern.test(mediaType))?.[1] ?? 'txt';
  return `${operationId.replace(/[^\w-]+/g, '-')}-${day}-${clock}.${extension}`;
}
