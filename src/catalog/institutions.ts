/** A participant of the simulated Open Finance. Every brand here is invented. */
export type Institution = {
  institutionCode: string;
  name: string;
  organizationName: string;
  organizationId: string;
  parentOrganizationName: string;
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
    organizationName: 'BANCO AURORA S.A.',
    organizationId: '2f8c1f7e-0d53-4a1d-9c62-6a4f7f0f2b11',
    parentOrganizationName: '',
    isBeta: false,
    isOutage: false,
    availableResources: everything,
  },
  {
    institutionCode: '902',
    name: 'Ipê Digital',
    organizationName: 'IPÊ DIGITAL INSTITUIÇÃO DE PAGAMENTO S.A.',
    organizationId: '51c7a3d2-7b0e-4d4f-8a57-0f4f2f3ad902',
    parentOrganizationName: '',
    isBeta: false,
    isOutage: false,
    availableResources: ['REGISTRATION', 'ACCOUNTS', 'CREDIT_CARDS'],
  },
  {
    institutionCode: '903',
    name: 'Banco Maré',
    organizationName: 'BANCO MARÉ S.A.',
    organizationId: '9a4d0c35-1f28-4be2-b6ff-5b0a7c1ce903',
    parentOrganizationName: 'GRUPO MARÉ',
    isBeta: false,
    isOutage: false,
    availableResources: everything,
  },
  {
    institutionCode: '904',
    name: 'Cooperativa Serra Azul',
    organizationName: 'COOPERATIVA DE CRÉDITO SERRA AZUL',
    organizationId: '0cb92f46-5a4e-49f5-9f0b-1d9f8e77e904',
    parentOrganizationName: '',
    isBeta: true,
    isOutage: false,
    availableResources: ['REGISTRATION', 'ACCOUNTS'],
  },
  {
    institutionCode: '905',
    name: 'Banco Jequitibá',
    organizationName: 'BANCO JEQUITIBÁ S.A.',
    organizationId: 'c7b1e8d0-63a9-4c39-8f3e-2c8d6aa0f905',
    parentOrganizationName: '',
    isBeta: false,
    isOutage: true,
    availableResources: everything,
  },
  {
    institutionCode: '906',
    name: 'Corretora Farol',
    organizationName: 'FAROL CORRETORA DE TÍTULOS E VALORES MOBILIÁRIOS S.A.',
    organizationId: '6e2f4f0b-8d17-4a68-a9d5-7b3c5d21a906',
    parentOrganizationName: 'GRUPO MARÉ',
    isBeta: false,
    isOutage: false,
    availableResources: ['REGISTRATION', 'INVESTMENTS'],
  },
];
