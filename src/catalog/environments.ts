/** Where a call can go. The ids are the contracts' `x-environment` values; `local` is no server of a contract. */
export type EnvironmentId = 'portal' | 'local' | 'sandbox' | 'homologacao' | 'producao';

export type Environment = {
  id: EnvironmentId;
  /** Whether answers are simulated by the portal's own code. */
  simulated: boolean;
  /** Whether keys may be typed into a page; production's may not (klavi: they belong in the back end). */
  takesKeys: boolean;
  /** How a page gets there: inside the browser, at an address of this machine, over the network, or by the relay alone. */
  reach: 'page' | 'loopback' | 'host' | 'relay';
};

export const environments: Environment[] = [
  { id: 'portal', simulated: true, takesKeys: true, reach: 'page' },
  { id: 'local', simulated: true, takesKeys: true, reach: 'loopback' },
  { id: 'sandbox', simulated: false, takesKeys: true, reach: 'host' },
  { id: 'homologacao', simulated: false, takesKeys: true, reach: 'host' },
  { id: 'producao', simulated: false, takesKeys: false, reach: 'relay' },
];

/** The environment of that id; throws on one that isn't in the table. */
export function requireEnvironment(id: EnvironmentId): Environment {
  const found = environments.find((environment) => environment.id === id);
  if (!found) throw new Error(`catalog: no environment "${id}"`);
  return found;
}
