/** A contract of the portal's own, beside those of klavi's products: it has no reference pages and no consoles. */
export type ToolContract = {
  /** What `/__sandbox/` calls it. */
  id: string;
  /** File in `openapi/`. */
  contract: string;
};

export const toolContracts: ToolContract[] = [{ id: 'control', contract: 'sandbox-control.yaml' }];
