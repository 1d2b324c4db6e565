import type { DeliverySummary } from './types';

/** Where a delivery goes: `host` is what tells addresses apart, with its path; empty for the inbox. */
export function toDestination({ url, level }: Pick<DeliverySummary, 'url' | 'level'>): {
  level: DeliverySummary['level'];
  host: string;
} {
  if (url === '') return { level: 'inbox', host: '' };
  return { level, host: url.replace(/^https?:\/\//, '').replace(/\/$/, '') };
}
