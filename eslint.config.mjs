import docusaurus from '@docusaurus/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Which rooms of `src/` a room may import, and why it stops there. `components` is open to every React room. */
const rooms = {
  catalog: [[], 'The catalogue is data: it imports nothing.'],
  contract: [['catalog'], 'The contract room is pure: it knows the catalogue only.'],
  share: [['catalog'], 'Share links are pure: they know the catalogue only.'],
  search: [
    ['catalog', 'contract', 'components'],
    'Search reads pages and contracts; it knows no other room.',
  ],
  webhooks: [
    ['contract', 'catalog'],
    'What is signed and when it is sent again depends on no runtime: it knows contracts and catalogue only.',
  ],
  sandbox: [
    ['contract', 'catalog', 'webhooks'],
    'The sandbox is one pure handler: no UI room may leak into a worker.',
  ],
  postman: [['contract', 'catalog'], 'Collections are derived from contracts alone.'],
  transport: [[], 'How pages reach the sandbox: any React room may use it, so it knows none.'],
  playground: [
    ['contract', 'catalog', 'transport', 'share', 'progress', 'postman', 'webhooks', 'components'],
    'The playground reaches the sandbox by fetch only, and knows no page.',
  ],
  reference: [
    ['contract', 'playground', 'components'],
    'The reference shows a contract and embeds the playground; nothing else.',
  ],
  bank: [
    ['contract', 'catalog', 'transport', 'components'],
    'The screens of the journey reach the sandbox by fetch only, and know no page.',
  ],
  control: [
    ['contract', 'catalog', 'transport', 'components'],
    'The panel reaches the sandbox by fetch only, and knows no page.',
  ],
  components: [[], 'A component here is a leaf: it imports nothing of src.'],
};

const everyRoom = [...Object.keys(rooms), 'pages', 'theme', 'css'];

const zones = Object.entries(rooms).flatMap(([room, [allowed, why]]) =>
  everyRoom
    .filter((other) => other !== room && !allowed.includes(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `${room} may not import ${other}. ${why}`,
    })),
);

const pureRooms = ['src/catalog', 'src/contract', 'src/share', 'src/webhooks', 'src/sandbox'];
const runtimeGlobals = [
  'window',
  'document',
  'self',
  'indexedDB',
  'caches',
  'location',
  'setTimeout',
  'setInterval',
  'fetch',
  'process',
];

export default tseslint.config(
  {
    ignores: [
      'build/',
      '.docusaurus/',
      '.generated/',
      '.cache/',
      'api/',
      'i18n/',
      'static/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'bench-results/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@docusaurus': docusaurus, 'import-x': importX },
    languageOptions: { globals: { ...globals.node } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] })],
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@site/src/*', '**/scripts/*'],
              message:
                'Inside src, import rooms by relative path, so that the room rules see it; scripts are build-time only.',
            },
          ],
        },
      ],
      '@docusaurus/no-untranslated-text': 'off',
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@docusaurus/no-html-links': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, ...jsxA11y.flatConfigs.recommended.plugins },
    rules: { ...jsxA11y.flatConfigs.recommended.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: pureRooms.map((room) => `${room}/**/*.ts`),
    ignores: ['**/*.test.ts', 'src/sandbox/shells/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...runtimeGlobals.map((name) => ({
          name,
          message: `${name} belongs to one runtime: a pure room takes it as an option (see src/sandbox/shells).`,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time arrives as an option: clock().' },
        { object: 'Math', property: 'random', message: 'Chance arrives as an option: random.' },
      ],
    },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['**/*.tsx'], message: 'Scripts import pure files only, never a component.' }],
        },
      ],
    },
  },
  prettier,
);
