import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** A folder of guides that starts closed: the menu names every topic on one screen. */
function topic(key: string, label: string, items: string[]) {
  return { type: 'category' as const, key, label, collapsible: true, collapsed: true, items };
}

const sidebars: SidebarsConfig = {
  guides: [
    topic('start', 'Comece aqui', ['inicio/para-clientes', 'inicio/para-desenvolvedores', 'inicio/para-pos']),
    topic('onboarding', 'Onboarding', [
      'onboarding/o-que-e',
      'onboarding/quem-participa',
      'onboarding/quando',
      'onboarding/como-funciona',
      'onboarding/kick-off',
      'onboarding/o-que-fazer-agora',
      'onboarding/ambientes-e-chaves',
      'onboarding/checklist-de-go-live',
      'onboarding/canais',
      'onboarding/boas-praticas',
      'onboarding/perguntas-frequentes',
    ]),
    topic('klavi-ki', 'klavi Ki', [
      'klavi-ki/visao-geral',
      'klavi-ki/inicio-rapido',
      'klavi-ki/escolher-o-modo',
      'klavi-ki/jornada',
      'klavi-ki/front-end',
      'klavi-ki/back-end',
      'klavi-ki/consentimentos',
      'klavi-ki/relatorios',
      'klavi-ki/customizacao',
      'klavi-ki/testar',
      'klavi-ki/homologacao',
      'klavi-ki/producao',
    ]),
    topic('klaas', 'klaaS', [
      'klaas/visao-geral',
      'klaas/inicio-rapido',
      'klaas/categorizacao',
      'klaas/open-finance-analytics',
      'klaas/webhooks',
      'klaas/homologacao',
      'klaas/producao',
    ]),
    topic('sandbox', 'Sandbox do portal', [
      'sandbox/o-que-e',
      'sandbox/banco-simulado',
      'sandbox/experimente',
      'sandbox/webhooks-e-tempo',
      'sandbox/na-sua-maquina',
    ]),
    topic('webhooks', 'Webhooks', ['webhooks/visao-geral', 'webhooks/entrega', 'webhooks/assinatura']),
    topic('tools', 'Console e Postman', ['console/o-que-e', 'console/relay', 'postman/como-importar']),
    topic('security', 'Segurança', ['seguranca/revisao', 'seguranca/privacidade']),
    topic('reference', 'Consulta', [
      'referencia/erros',
      'referencia/eventos',
      'referencia/relatorios',
      'glossario',
      'referencia/a-confirmar',
      'referencia/outros-produtos',
    ]),
  ],
};

export default sidebars;
