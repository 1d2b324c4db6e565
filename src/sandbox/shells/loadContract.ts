import type { Contract } from '../../contract/types';

/**
 * Gives a function that fetches contracts from `<rootUrl>contract/`, under the hashed names in `files` (by product).
 * When a deployment has replaced a file meanwhile, `index.json` tells its new name. Rejects when neither is there.
 */
export function createContractLoader(
  rootUrl: string,
  files: Record<string, string>,
  fetchFile: (url: string, init?: RequestInit) => Promise<Response>,
): (product: string) => Promise<Contract | undefined> {
  const at = (file: string) => new URL(`contract/${file}`, rootUrl).href;

  return async function loadContract(product) {
    const file = Object.hasOwn(files, product) ? files[product] : undefined;
    if (file === undefined) return undefined;
    const known = await readJson(await fetchFile(at(file)));
    if (known !== undefined) return known as Contract;
    const index = (await readJson(await fetchFile(at('index.json'), { cache: 'no-cache' }))) as
      Record<string, string> | undefined;
    const newer = index?.[product];
    const contract = newer === undefined ? undefined : await readJson(await fetchFile(at(newer)));
    if (contract === undefined)
      throw new Error(`The contract of ${product} is at neither ${at(file)} nor in index.json`);
    return contract as Contract;
  };
}

/** `undefined` for an error, and for the HTML page that some hosts answer instead of one. */
async function readJson(response: Response): Promise<unknown> {
  if (!response.ok) return undefined;
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
