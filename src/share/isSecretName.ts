/** How names of keys and tokens end, written together: `accessKey`, `X-Api-Key`, `client_secret`, `linkToken`. */
const ENDING =
  /(?:(?:access|secret|private|api|app|auth)key|secret|clientid|password|passwd|pwd|passphrase|senha|tokens?|authorization|credentials?|cookie|jwt|bearer)$/;

/** Whether a field's name says that its value opens something. */
export function isSecretName(name: string): boolean {
  return ENDING.test(name.toLowerCase().replaceAll(/[^a-z\d]/g, ''));
}
