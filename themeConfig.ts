import type * as Preset from '@docusaurus/preset-classic';
import type { PrismTheme } from 'prism-react-renderer';

/** One Prism theme for both colour modes: the tokens change, the markup doesn't. */
const prismTheme: PrismTheme = {
  plain: { color: 'var(--k-text)', backgroundColor: 'var(--k-code-bg)' },
  styles: [
    {
      types: ['comment', 'prolog', 'doctype', 'cdata'],
      style: { color: 'var(--k-code-muted)', fontStyle: 'italic' },
    },
    { types: ['punctuation', 'operator'], style: { color: 'var(--k-code-muted)' } },
    {
      types: ['property', 'attr-name', 'tag', 'key', 'parameter'],
      style: { color: 'var(--k-code-property)' },
    },
    {
      types: ['string', 'attr-value', 'char', 'inserted', 'url'],
      style: { color: 'var(--k-code-string)' },
    },
    {
      types: ['number', 'boolean', 'constant', 'null', 'symbol'],
      style: { color: 'var(--k-code-number)' },
    },
    {
      types: ['keyword', 'atrule', 'selector', 'important', 'rule'],
      style: { color: 'var(--k-code-keyword)' },
    },
    { types: ['function', 'class-name', 'builtin'], style: { color: 'var(--k-code-function)' } },
    { types: ['variable', 'regex'], style: { color: 'var(--k-code-number)' } },
    { types: ['deleted'], style: { color: 'var(--k-danger)' } },
    { types: ['bold', 'title'], style: { fontWeight: '600' } },
    { types: ['italic'], style: { fontStyle: 'italic' } },
  ],
};

/** What the theme reads: navigation, footer, colour mode, code colours. Texts are Portuguese; English is in `i18n/en`. */
export const themeConfig = {
  image: 'img/cartao-social.png',
  colorMode: { defaultMode: 'light', disableSwitch: false, respectPrefersColorScheme: true },
  docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
  tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
  navbar: {
    hideOnScroll: false,
    items: [
      { to: '/onboarding/o-que-e', label: 'Onboarding', position: 'left', activeBasePath: '/onboarding' },
      { to: '/klavi-ki/visao-geral', label: 'klavi Ki', position: 'left', activeBasePath: '/klavi-ki' },
      { to: '/klaas/visao-geral', label: 'klaaS', position: 'left', activeBasePath: '/klaas' },
      { to: '/sandbox', label: 'Sandbox', position: 'left', activeBasePath: '/sandbox' },
      {
        type: 'dropdown',
        label: 'Referência',
        position: 'left',
        items: [
          { to: '/api/klavi-ki/', label: 'API do klavi Ki', activeBasePath: '/api/klavi-ki' },
          { to: '/api/klaas/', label: 'API do klaaS', activeBasePath: '/api/klaas' },
          { to: '/referencia/eventos', label: 'Eventos' },
          { to: '/referencia/relatorios', label: 'Relatórios' },
          { to: '/referencia/erros', label: 'Erros' },
          { to: '/erros', label: 'Entenda um erro' },
          { to: '/glossario', label: 'Glossário' },
        ],
      },
      { type: 'search', position: 'right' },
      { type: 'localeDropdown', position: 'right' },
    ],
  },
  footer: {
    links: [
      {
        title: 'Comece aqui',
        items: [
          { label: 'Para clientes', to: '/inicio/para-clientes' },
          { label: 'Para quem desenvolve', to: '/inicio/para-desenvolvedores' },
          { label: 'Para POs da klavi', to: '/inicio/para-pos' },
          { label: 'Perguntas frequentes', to: '/onboarding/perguntas-frequentes' },
        ],
      },
      {
        title: 'Onboarding',
        items: [
          { label: 'O que é', to: '/onboarding/o-que-e' },
          { label: 'Quem participa', to: '/onboarding/quem-participa' },
          { label: 'Quando acontece', to: '/onboarding/quando' },
          { label: 'Como funciona', to: '/onboarding/como-funciona' },
          { label: 'O kick-off', to: '/onboarding/kick-off' },
        ],
      },
      {
        title: 'Integração',
        items: [
          { label: 'Início rápido do klavi Ki', to: '/klavi-ki/inicio-rapido' },
          { label: 'Início rápido do klaaS', to: '/klaas/inicio-rapido' },
          { label: 'Painel do sandbox', to: '/sandbox' },
          { label: 'Pessoas de teste', to: '/sandbox/pessoas' },
          { label: 'Webhooks', to: '/webhooks/visao-geral' },
          { label: 'Ambientes e chaves', to: '/onboarding/ambientes-e-chaves' },
        ],
      },
      {
        title: 'Consulta',
        items: [
          { label: 'API do klavi Ki', to: '/api/klavi-ki/' },
          { label: 'API do klaaS', to: '/api/klaas/' },
          { label: 'Revisão de segurança', to: '/seguranca/revisao' },
          { label: 'Privacidade', to: '/seguranca/privacidade' },
          { label: 'A confirmar com a klavi', to: '/referencia/a-confirmar' },
        ],
      },
    ],
    copyright: 'klavi. As marcas e as pessoas dos exemplos são inventadas.',
  },
  prism: { theme: prismTheme, darkTheme: prismTheme, additionalLanguages: ['bash', 'json', 'http'] },
} satisfies Preset.ThemeConfig;
