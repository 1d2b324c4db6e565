export type ConsentStatus =
  | 'STARTED'
  | 'AWAITING_AUTHORISATION'
  | 'AWAITING_LGPD_AUTHORISATION'
  | 'AUTHORISED'
  | 'REJECTED'
  | 'ERROR'
  | 'EXPIRED'
  | 'REVOKED'
  | 'DELETED_BY_USER';

/** Where a consent stands: still on its way, usable, or over. */
export type Stage = 'waiting' | 'usable' | 'final';

/** The nine statuses, in the order in which a consent can meet them. */
export const consentStates: { status: ConsentStatus; stage: Stage }[] = [
  { status: 'STARTED', stage: 'waiting' },
  { status: 'AWAITING_AUTHORISATION', stage: 'waiting' },
  { status: 'AWAITING_LGPD_AUTHORISATION', stage: 'waiting' },
  { status: 'AUTHORISED', stage: 'usable' },
  { status: 'REJECTED', stage: 'final' },
  { status: 'ERROR', stage: 'final' },
  { status: 'EXPIRED', stage: 'final' },
  { status: 'REVOKED', stage: 'final' },
  { status: 'DELETED_BY_USER', stage: 'final' },
];
