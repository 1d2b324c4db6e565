import { createUuid, type Random } from '../random';

/** What a report request is known by, from its answer to each of its reports. */
export function createRequestId(random: Random): string {
  return `req-${createUuid(random).slice(-12)}`;
}
