import type { StoredConsent } from './state';

const everything = [
  'REGISTRATION_ALL',
  'ACCOUNTS_ALL',
  'CREDIT_CARDS_ALL',
  'CREDIT_OPERATIONS_ALL',
  'INVESTMENTS_ALL',
];

const authorised = {
  status: 'AUTHORISED' as const,
  permissionsApply: everything,
  permissionsGranted: everything,
  // Indefinite, so that time alone never ends them.
  expireAt: '2300-01-01T00:00:00.000Z',
  createdAt: '2026-01-15T12:00:00.000Z',
  updatedAt: '2026-01-15T12:04:30.000Z',
  redirectURL: 'https://app.example.com/open-finance',
  validityPeriod: 0 as const,
  ticket: '',
};

/**
 * Consents that the sandbox has from the start, so that reports can be asked for before anybody has been through the
 * simulated bank. Ana's, at Banco Aurora, and Loja Exemplo's, at Banco Maré, have the ids that the contract's
 * examples use, so that those examples work as they are.
 */
export const demoConsents: StoredConsent[] = [
  {
    ...authorised,
    consentId: '7a1d3a54-0f25-4a3c-8c0e-8b1b2f9f6d10',
    linkId: '0b0f6f2c-6a8d-4c55-9a0e-0d6a4b1c7e21',
    externalTrackId: 'demo-ana',
    personalTaxId: '11144477735',
    businessTaxId: '',
    institutionCode: '901',
  },
  {
    ...authorised,
    consentId: 'd2b8f3a6-1c47-4e90-8a5d-3f6e9b0c7d12',
    linkId: '6f1c8d2e-70b4-4e59-9d3a-2b8e5c4f1a07',
    externalTrackId: 'demo-loja-exemplo',
    personalTaxId: '',
    businessTaxId: '11222333000181',
    institutionCode: '903',
  },
];

export function findDemoConsent(consentId: string): StoredConsent | undefined {
  return demoConsents.find((consent) => consent.consentId === consentId);
}
