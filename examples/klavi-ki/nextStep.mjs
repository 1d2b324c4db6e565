/** What a consent's status asks of you. Nine statuses, four answers. */
const steps = {
  STARTED: 'wait',
  AWAITING_AUTHORISATION: 'wait',
  AWAITING_LGPD_AUTHORISATION: 'wait',
  AUTHORISED: 'useData',
  REJECTED: 'offerNewTry',
  ERROR: 'offerNewTry',
  EXPIRED: 'offerNewTry',
  REVOKED: 'stopUsingData',
  DELETED_BY_USER: 'stopUsingData',
};

export function nextStep(status) {
  return steps[status] ?? 'askKlavi';
}
