/** YAML front matter; every value is written as JSON, which is YAML, too. */
export function toFrontMatter(values: Record<string, string | boolean | null>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}
