import type { Settings } from './types';

/** What the sandbox starts with, to show until it has said what it has. */
export const defaultSettings: Settings = {
  seed: 'klavi',
  latencyMs: 0,
  brokenInstitutions: [],
  failure: null,
  webhooks: {
    reportMode: 'automatic',
    contractedReports: ['checking_account', 'categorized_checking_l3', 'credit_card'],
    eventsUrl: '',
    reportsUrl: '',
    screenEvents: false,
    dropNext: 0,
    duplicate: false,
    reorder: false,
    inboxStatus: 200,
  },
};
