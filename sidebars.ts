import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guides: [
    {
      type: 'category',
      label: 'Comece aqui',
      key: 'start',
      collapsible: false,
      items: ['inicio/para-clientes', 'inicio/para-desenvolvedores', 'inicio/para-pos'],
    },
    {
      type: 'category',
      label: 'Onboarding',
      key: 'onboarding',
      collapsible: false,
      items: [
        'onboarding/o-que-e',
        'onboarding/quem-participa',
        'onboarding/quando',
        'onboarding/como-funciona',
      ],
    },
    {
      type: 'category',
      label: 'klavi Ki',
      key: 'klavi-ki',
      collapsible: false,
      items: ['klavi-ki/inicio-rapido'],
    },
    {
      type: 'category',
      label: 'Segurança',
      key: 'security',
      collapsible: false,
      items: ['seguranca/privacidade'],
    },
  ],
};

export default sidebars;
