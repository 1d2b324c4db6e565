/** The environment variable's name as a local one: `KLAVI_ACCESS_KEY` is `klaviAccessKey`. */
export function toCamelName(variable: string): string {
  return variable.toLowerCase().replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The environment variable's name as a local one: `KLAVI_ACCESS_KEY` is `klavi_access_key`. */
export function toSnakeName(variable: string): string {
  return variable.toLowerCase();
}
