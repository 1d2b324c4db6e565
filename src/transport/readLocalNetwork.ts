/**
 * The permission for pages that call this machine. Chrome 142 asks under one name, 145 and later under two (Local
 * Network Access); other browsers know neither, and then nothing is known.
 */
const NAMES = ['loopback-network', 'local-network-access'];

/** Reads the permission's state, without asking the reader for anything. Never rejects. */
export async function readLocalNetwork(
  permissions: Pick<Permissions, 'query'> | undefined,
): Promise<PermissionState | undefined> {
  for (const name of NAMES) {
    try {
      // TypeScript's list of names is older than these.
      const status = await permissions?.query({ name: name as PermissionName });
      if (status) return status.state;
    } catch {
      // A name that this browser doesn't know.
    }
  }
  return undefined;
}
