/** A participant of the simulated Open Finance. Every brand here is invented. */
export type Institution = {
  institutionCode: string;
  name: string;
  /** What it is: banks and cooperatives have savings and overdrafts, payment institutions don't, a broker has no accounts. */
  kind: 'bank' | 'digital' | 'cooperative' | 'broker';
  organizationName: string;
  organizationId: string;
  parentOrganizationName: string;
  /** Invented, with valid check digits. */
  companyCnpj: string;
  /** The brand's own colour, dark enough for white text on it. */
  color: string;
  isBeta: boolean;
  isOutage: boolean;
  availableResources: string[];
};

const everything = ['REGISTRATION', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS', 'INVESTMENTS'];

/** Avatars are drawn in `static/img/instituicoes/<institutionCode>.svg`. */
export const institutions: Institution[] = [
  {
    institutionCode: '901',
    name: 'Banco Aurora',
    kind: 'bank',
    organizationName: 'BANCO AURORA S.A.',
    organizationId: '2f8c1f7e-0d53-4a1d-9c62-6a4f7f0f2b11',
    parentOrganizationName: '',
    companyCnpj: '99901000000120',
    color: '#3b1d73',
    isBeta: false,
    isOutage: false,
    availableResources: everything,
  },
  {
    institutionCode: '902',
    name: 'Ipê Digital',
    kind: 'digital',
    organizationName: 'IPÊ DIGITAL INSTITUIÇÃO DE PAGAMENTO S.A.',
    organizationId: '51c7a3d2-7b0e-4d4f-8a57-0f4f2f3ad902',
    parentOrganizationName: '',
    companyCnpj: '99902000000144',
    color: '#0f4d3a',
    isBeta: false,
    isOutage: false,
    availableResources: ['REGISTRATION', 'ACCOUNTS', 'CREDIT_CARDS'],
  },
  {
    institutionCode: '903',
    name: 'Banco Maré',
    kind: 'bank',
    organizationName: 'BANCO MARÉ S.A.',
    organizationId: '9a4d0c35-1f28-4be2-b6ff-5b0a7c1ce903',
    parentOrganizationName: 'GRUPO MARÉ',
    companyCnpj: '99903000000169',
    color: '#06677a',
    isBeta: false,
    isOutage: false,
    availableResources: everything,
  },
  {
    institutionCode: '904',
    name: 'Cooperativa Serra Azul',
    kind: 'cooperative',
    organizationName: 'COOPERATIVA DE CRÉDITO SERRA AZUL',
    organizationId: '0cb92f46-5a4e-49f5-9f0b-1d9f8e77e904',
    parentOrganizationName: '',
    companyCnpj: '99904000000183',
    color: '#123c93',
    isBeta: true,
    isOutage: false,
    availableResources: ['REGISTRATION', 'ACCOUNTS'],
  },
  {
    institutionCode: '905',
    name: 'Banco Jequitibá',
    kind: 'bank',
    organizationName: 'BANCO JEQUITIBÁ S.A.',
    organizationId: 'c7b1e8d0-63a9-4c39-8f3e-2c8d6aa0f905',
    parentOrganizationName: '',
    companyCnpj: '99905000000106',
    color: '#2f6430',
    isBeta: false,
    isOutage: true,
    availableResources: everything,
  },
  {
    institutionCode: '906',
    name: 'Corretora Farol',
    kind: 'broker',
    organizationName: 'FAROL CORRETORA DE TÍTULOS E VALORES MOBILIÁRIOS S.A.',
    organizationId: '6e2f4f0b-8d17-4a68-a9d5-7b3c5d21a906',
    parentOrganizationName: 'GRUPO MARÉ',
    companyCnpj: '99906000000112',
    color: '#14213d',
    isBeta: false,
    isOutage: false,
    availableResources: ['REGISTRATION', 'INVESTMENTS'],
  },
  {
    institutionCode: '907',
    name: 'Banco Tucumã',
    kind: 'bank',
    organizationName: 'BANCO TUCUMÃ S.A.',
    organizationId: 'b83e5a16-92c7-4f05-8d41-3e6a0c97d907',
    parentOrganizationName: '',
    companyCnpj: '99907000000137',
    color: '#8a3310',
    isBeta: false,
    isOutage: false,
    availableResources: everything,
  },
  {
    institutionCode: '908',
    name: 'Pitomba Pagamentos',
    kind: 'digital',
    organizationName: 'PITOMBA INSTITUIÇÃO DE PAGAMENTO LTDA.',
    organizationId: '47d0f2b9-6c31-4e8a-b75e-91a8d3c4e908',
    parentOrganizationName: '',
    companyCnpj: '99908000000151',
    color: '#a3123f',
    isBeta: false,
    isOutage: false,
    availableResources: ['REGISTRATION', 'ACCOUNTS'],
  },
  {
    institutionCode: '909',
    name: 'Banco Lamparina',
    kind: 'bank',
    organizationName: 'BANCO LAMPARINA S.A.',
    organizationId: 'e15c9d74-3ab8-4c26-9f60-58d2b7e1a909',
    parentOrganizationName: '',
    companyCnpj: '99909000000176',
    color: '#1f2a30',
    isBeta: false,
    isOutage: false,
    availableResources: ['REGISTRATION', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'],
  },
  {
    institutionCode: '910',
    name: 'Cooperativa Pedra Clara',
    kind: 'cooperative',
    organizationName: 'COOPERATIVA DE CRÉDITO PEDRA CLARA',
    organizationId: '7f3b6e28-d045-4917-a8c3-c60e92f5b910',
    parentOrganizationName: '',
    companyCnpj: '99910000000196',
    color: '#4a4a2c',
    isBeta: false,
    isOutage: false,
    availableResources: ['REGISTRATION', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'],
  },
  {
    institutionCode: '911',
    name: 'Pirilampo',
    kind: 'digital',
    organizationName: 'PIRILAMPO INSTITUIÇÃO DE PAGAMENTO S.A.',
    organizationId: '30a9c4f1-85de-4b72-8e19-7d51f6b0c911',
    parentOrganizationName: 'BANCO LAMPARINA S.A.',
    companyCnpj: '99911000000100',
    color: '#1b2f6b',
    isBeta: true,
    isOutage: false,
    availableResources: ['REGISTRATION', 'ACCOUNTS', 'CREDIT_CARDS', 'INVESTMENTS'],
  },
  {
    institutionCode: '912',
    name: 'Banco Seriema',
    kind: 'bank',
    organizationName: 'BANCO SERIEMA S.A.',
    organizationId: 'd62e80b5-17f9-4da3-9b58-0a4c3e7d8912',
    parentOrganizationName: 'GRUPO SERIEMA',
    companyCnpj: '99912000000125',
    color: '#6b4a1f',
    isBeta: false,
    isOutage: false,
    availableResources: everything,
  },
];
