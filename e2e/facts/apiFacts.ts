import type { Fact } from './fact';

const ki = '/api/klavi-ki';
const errors = '/referencia/erros';
const otherProducts = '/referencia/outros-produtos';

/** `[page, method, path]` of every endpoint klavi has published. */
const endpoints: [page: string, method: string, path: string][] = [
  [`${ki}/create-access-token`, 'POST', '/data/v1/auth'],
  [`${ki}/refresh-access-token`, 'GET', '/data/v1/refresh'],
  [`${ki}/create-link`, 'POST', '/data/v1/links'],
  [`${ki}/open-basic-link`, 'GET', '/data/v1/basic-links/{appId}'],
  [`${ki}/list-institutions`, 'GET', '/data/v1/links/institutions'],
  [`${ki}/list-institution-status`, 'GET', '/data/v1/links/institutions/status'],
  [`${ki}/create-consent`, 'POST', '/data/v1/consents'],
  [`${ki}/list-consents`, 'GET', '/data/v1/consents'],
  [`${ki}/get-consent`, 'GET', '/data/v1/consents/{consentId}'],
  [`${ki}/revoke-consent`, 'DELETE', '/data/v1/consents/{consentId}/revoke'],
  [`${ki}/request-personal-institution-data`, 'POST', '/data/v1/personal/institution-data'],
  [`${ki}/request-business-institution-data`, 'POST', '/data/v1/business/institution-data'],
  [`${ki}/request-personal-user-data`, 'POST', '/data/v1/personal/user-data'],
  [`${ki}/request-business-user-data`, 'POST', '/data/v1/business/user-data'],
  [`${ki}/get-task-status`, 'GET', '/data/v1/tasks/{taskId}/status'],
  [`${ki}/submit-task-mfa`, 'POST', '/data/v1/tasks/{taskId}/mfa'],
  ['/api/klaas/create-token', 'POST', '/token'],
  ['/api/klaas/categorize-transactions', 'POST', '/klaas/transaction/v2/category'],
  ['/api/klaas/request-analytics', 'POST', 'open-finance-analytics'],
  [otherProducts, 'GET', '/data/analysis/v1/events'],
  [otherProducts, 'POST', '/monitor/v1/auth'],
  [otherProducts, 'GET', '/monitor/v1/refresh'],
  [otherProducts, 'POST', '/monitor/v1/monitors'],
  [otherProducts, 'POST', '/payment/customer/v1/auth'],
  [otherProducts, 'POST', '/payment/customer/v1/instant/payments'],
  [otherProducts, 'POST', '/payment/customer/v1/instant/payment-links'],
  [otherProducts, 'GET', '/payment/customer/v1/payments/{id}'],
  [otherProducts, 'GET', '/payment/customer/v1/payments/{id}/status'],
];

const apiEvents = [
  'link_created',
  'consent_authorised',
  'consent_error',
  'consent_rejected',
  'consent_expired',
  'consent_revoked',
  'consent_deleted_by_user',
  'product_request_received',
  'product_generated_success',
  'product_generated_failed',
  'link_action_status',
];

const screenEvents = [
  'app_loaded',
  'page_view',
  'page_duration',
  'landing_continue_click',
  'landing_exit_click',
  'landing_terms_click',
  'landing_privacy_policy_click',
  'institution_list_back_click',
  'institution_list_exit_click',
  'institution_list_citizen_portal_click',
  'institution_list_search',
  'institution_click',
  'data_confirmation_back_click',
  'data_confirmation_exit_click',
  'data_confirmation_continue_click',
  'data_confirmation_validity_click',
  'data_confirmation_klavi_portal_click',
  'authorise_success',
  'authorise_success_connect_more_click',
  'authorise_success_finish_click',
  'authorise_fail',
];

const reportSuffixes = [
  'checking_account',
  'savings_account',
  'credit_card',
  'balance',
  'loans',
  'financing',
  'unarranged_account_overdraft',
  'invoice_financing',
  'bank_fixed_incomes',
  'credit_fixed_incomes',
  'variable_incomes',
  'treasure_titles',
  'funds',
  'categorized_checking_l2',
  'categorized_checking_l3',
  'categorized_savings_l2',
  'categorized_savings_l3',
  'categorized_creditcard_l2',
  'categorized_creditcard_l3',
];
const reports = ['pf', 'pj'].flatMap((prefix) => reportSuffixes.map((suffix) => `${prefix}_${suffix}`));

const legacyReports = [
  'Category_checking',
  'Category_creditcard',
  'Income',
  'Liabilities',
  'Financial_insight',
  'Score_k1',
  'FGTS',
  'Investment',
  'Corporate_checking',
  'Gig_economy',
  'Identity',
  'Balance',
  'Auth_account',
  'Auth_creditcard',
];

const consentStates = [
  'STARTED',
  'AWAITING_AUTHORISATION',
  'AWAITING_LGPD_AUTHORISATION',
  'AUTHORISED',
  'ERROR',
  'REJECTED',
  'EXPIRED',
  'REVOKED',
  'DELETED_BY_USER',
];

const httpStatuses = [200, 201, 400, 401, 403, 404, 409, 416, 422, 429, 500, 502, 503, 504];
const reportCodes = ['200', '204', '205', '5000–5099', '5100–5299'];
const openDataCodes = [200, 201, 202, 203, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410];
const paymentCodes = [4101, 4102, 4103, 4104];
const businessCodes: [code: number, name: string][] = [
  [4001, 'Invalid authorisation info'],
  [4002, 'Invalid product info'],
  [4003, 'Invalid consent request'],
  [4004, 'Invalid institution'],
  [4005, 'Invalid products'],
  [4006, 'Invalid productsCallbackURL'],
  [4007, 'Product request failed'],
  [4008, 'Insufficient authorization info'],
  [4009, 'Insufficient authorization info'],
];

function toSlug(name: string): string {
  return name.replaceAll('_', '-');
}

export const apiFacts: Fact[] = [
  ...endpoints.map(([page, method, path]): Fact => ({
    fact: `endpoint ${method} ${path}`,
    page,
    text: [method, path],
  })),
  ...[...apiEvents, ...screenEvents].flatMap((name): Fact[] => [
    { fact: `event ${name}`, page: `${ki}/${toSlug(name)}`, text: [name] },
    { fact: `event ${name}, in the list`, page: '/referencia/eventos', text: [name] },
  ]),
  { fact: 'event analysis_finished', page: otherProducts, text: ['analysis_finished'] },
  ...reports.flatMap((name): Fact[] => [
    { fact: `report ${name}`, page: `${ki}/${toSlug(name)}`, text: [name] },
    { fact: `report ${name}, in the list`, page: '/referencia/relatorios', text: [name] },
  ]),
  ...legacyReports.map((name): Fact => ({
    fact: `older report ${name}`,
    page: '/referencia/relatorios',
    text: [name],
  })),
  ...consentStates.map((name): Fact => ({
    fact: `state ${name}`,
    page: '/klavi-ki/consentimentos',
    text: [name],
  })),
  ...httpStatuses.map((code) => toCode('HTTP', code, errors, `http-${code}`)),
  ...businessCodes.map(([code, name]) => toCode('business code', code, errors, `erro-${code}`, name)),
  ...reportCodes.map((code) => toCode('report code', code, errors, `relatorio-${code.replace('–', '-')}`)),
  ...openDataCodes.map((code) => toCode('Open Data code', code, errors, `open-data-${code}`)),
  ...paymentCodes.map((code) => toCode('payment code', code, otherProducts, `pagamento-${code}`)),
];

function toCode(kind: string, code: number | string, page: string, id: string, name?: string): Fact {
  return { fact: `${kind} ${code}`, page, text: [String(code), ...(name ? [name] : [])], id };
}
