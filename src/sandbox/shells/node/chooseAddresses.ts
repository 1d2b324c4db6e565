import { classifyAddress } from './classifyAddress';

export type Chosen = { kind: 'addresses'; addresses: string[] } | { kind: 'refused'; reason: string };

/**
 * Which of the addresses that a host has a webhook may be sent to: those of this machine, or all of them when the host
 * was allowed. One forbidden address among them is enough to refuse the host.
 */
export function chooseAddresses(host: string, found: string[], isAllowed: boolean): Chosen {
  const refuse = (reason: string): Chosen => ({ kind: 'refused', reason });
  const classes = found.map((address) => ({ address, ...classifyAddress(address) }));
  const forbidden = classes.find((one) => one.kind === 'forbidden');
  if (forbidden) {
    return refuse(`${host} leads to ${forbidden.address}, ${forbidden.what}: a webhook is never sent there`);
  }
  if (isAllowed) return { kind: 'addresses', addresses: found };
  const here = classes.filter(({ kind }) => kind === 'thisMachine').map(({ address }) => address);
  if (here.length > 0) return { kind: 'addresses', addresses: here };
  return refuse(`${host} isn't this machine: start with --allow-host ${host}`);
}
