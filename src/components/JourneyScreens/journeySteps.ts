/** Whose screen it is. */
export type ScreenOwner = 'klavi' | 'bank' | 'you';

export type JourneyStep = {
  id:
    | 'landing'
    | 'taxId'
    | 'institutions'
    | 'confirmation'
    | 'bank'
    | 'lgpd'
    | 'success'
    | 'failure'
    | 'return';
  owner: ScreenOwner;
  /** Events while the user is here, most telling first. */
  events: string[];
  /** The consent's status meanwhile; none where no consent is waiting. */
  status: string[];
};

/** The end user's way, in the order rebuilt from events and statuses. */
export const journeySteps: JourneyStep[] = [
  {
    id: 'landing',
    owner: 'klavi',
    events: ['app_loaded', 'page_view', 'landing_continue_click', 'landing_exit_click'],
    status: ['STARTED'],
  },
  { id: 'taxId', owner: 'klavi', events: ['page_view'], status: ['STARTED'] },
  {
    id: 'institutions',
    owner: 'klavi',
    events: ['institution_list_search', 'institution_click'],
    status: ['STARTED'],
  },
  {
    id: 'confirmation',
    owner: 'klavi',
    events: ['data_confirmation_validity_click', 'data_confirmation_continue_click'],
    status: ['STARTED'],
  },
  { id: 'bank', owner: 'bank', events: [], status: ['AWAITING_AUTHORISATION'] },
  { id: 'lgpd', owner: 'klavi', events: [], status: ['AWAITING_LGPD_AUTHORISATION'] },
  {
    id: 'success',
    owner: 'klavi',
    events: [
      'consent_authorised',
      'authorise_success',
      'authorise_success_connect_more_click',
      'authorise_success_finish_click',
    ],
    status: ['AUTHORISED'],
  },
  {
    id: 'failure',
    owner: 'klavi',
    events: ['authorise_fail', 'consent_error', 'consent_rejected'],
    status: ['ERROR', 'REJECTED'],
  },
  { id: 'return', owner: 'you', events: [], status: [] },
];
