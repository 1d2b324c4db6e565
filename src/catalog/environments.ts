/** Where a call can go. The ids are the contracts' `x-environment` values. */
export type Environment = {
  id: 'portal' | 'sandbox' | 'homologacao' | 'producao';
  /** Whether answers are simulated by the portal itself. */
  simulated: boolean;
};

export const environments: Environment[] = [
  { id: 'portal', simulated: true },
  { id: 'sandbox', simulated: false },
  { id: 'homologacao', simulated: false },
  { id: 'producao', simulated: false },
];
