const LOCAL_PORT = '4010';
const RELAY_PORT = '4011';
const PORTAL = 'http://localhost:3000';

/**
 * What to type so that the sandbox, or its relay, answers at `url` to a portal at `pageOrigin`. Leaves out what the
 * program does by itself.
 */
export function startCommand(program: 'local' | 'relay', url: string, pageOrigin: string): string {
  const port = URL.canParse(url) ? new URL(url).port || '80' : '';
  const options =
    program === 'local'
      ? [port && port !== LOCAL_PORT && `--port ${port}`]
      : [
          '--relay',
          port && port !== RELAY_PORT && `--relay-port ${port}`,
          pageOrigin !== PORTAL && `--origin ${pageOrigin}`,
        ];
  return ['node klavi-sandbox.mjs', ...options.filter(Boolean)].join(' ');
}
