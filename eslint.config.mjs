import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

const rooms = [
  { type: 'directives', pattern: 'directives/**', partialMatch: false },
  { type: 'resolvers', pattern: 'resolvers/**', partialMatch: false },
  { type: 'relational', pattern: 'datasources/relational/**', partialMatch: false },
  { type: 'sqlite', pattern: 'datasources/sqlite/**', partialMatch: false },
  { type: 'postgres', pattern: 'datasources/postgres/**', partialMatch: false },
  { type: 'datasources', pattern: 'datasources/*.ts', partialMatch: false },
  { type: 'server', pattern: 'server/**', partialMatch: false },
  { type: 'cli', pattern: 'cli/**', partialMatch: false },
  { type: 'outside', pattern: '{test,bench,scripts}/**', partialMatch: false },
];

const drivers = ['pg', 'better-sqlite3', 'snowflake-sdk', '@clickhouse/client'];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'dist-bench/**',
      '.cache/**',
      'node_modules/**',
      'coverage/**',
      'resolvers/types.generated.ts',
      'server/http/assets/**',
      '.parityql/**',
    ],
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': tseslint.plugin, boundaries },
    settings: { 'boundaries/elements': rooms, 'import/resolver': { node: { extensions: ['.ts', '.js'] } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only server/config.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['directives/**/*.ts', 'resolvers/**/*.ts', 'datasources/**/*.ts', 'server/**/*.ts', 'cli/**/*.ts'],
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: { element: { type: 'directives' } },
              allow: [
                { to: { element: { type: 'directives' } } },
                { to: { element: { type: 'datasources' } } },
                { to: { element: { type: 'resolvers' } } },
              ],
            },
            {
              from: { element: { type: 'resolvers' } },
              allow: [
                { to: { element: { type: 'resolvers' } } },
                { to: { element: { type: 'datasources' } } },
                { to: { element: { type: 'relational' } } },
                { to: { element: { type: 'directives' } } },
              ],
            },
            {
              from: { element: { type: 'relational' } },
              allow: [
                { to: { element: { type: 'relational' } } },
                { to: { element: { type: 'datasources' } } },
                { to: { element: { type: 'resolvers' } } },
              ],
            },
            {
              from: { element: { type: 'datasources' } },
              allow: [
                { to: { element: { type: 'datasources' } } },
                { to: { element: { type: 'relational' } } },
                { to: { element: { type: 'directives' } } },
                { to: { element: { type: 'resolvers' } } },
              ],
            },
            {
              from: { element: { type: 'sqlite' } },
              allow: [
                { to: { element: { type: 'sqlite' } } },
                { to: { element: { type: 'relational' } } },
                { to: { element: { type: 'datasources' } } },
              ],
            },
            {
              from: { element: { type: 'postgres' } },
              allow: [
                { to: { element: { type: 'postgres' } } },
                { to: { element: { type: 'relational' } } },
                { to: { element: { type: 'datasources' } } },
              ],
            },
            {
              from: { element: { type: 'server' } },
              allow: [
                { to: { element: { type: 'server' } } },
                { to: { element: { type: 'directives' } } },
                { to: { element: { type: 'resolvers' } } },
                { to: { element: { type: 'datasources' } } },
                { to: { element: { type: 'relational' } } },
                { to: { element: { type: 'sqlite' } } },
                { to: { element: { type: 'postgres' } } },
              ],
            },
            {
              from: { element: { type: 'cli' } },
              allow: [
                { to: { element: { type: 'cli' } } },
                { to: { element: { type: 'server' } } },
                { to: { element: { type: 'datasources' } } },
                { to: { element: { type: 'relational' } } },
                { to: { element: { type: 'sqlite' } } },
                { to: { element: { type: 'postgres' } } },
                { to: { element: { type: 'directives' } } },
                { to: { element: { type: 'resolvers' } } },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'directives/**/*.ts',
      'resolvers/**/*.ts',
      'server/**/*.ts',
      'cli/**/*.ts',
      'datasources/*.ts',
      'datasources/relational/**/*.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: drivers.map((name) => ({ name, message: 'Drivers are opened in their own datasources/ room.' })) },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      'no-console': 'off',
      'no-restricted-properties': 'off',
    },
  },
  { files: ['cli/**/*.ts', 'server/main.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['schema/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql', documents: 'operations/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          ignoredSelectors: ['FieldDefinition[name.value=id]'],
        },
      ],
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          DirectiveDefinition: 'camelCase',
          allowLeadingUnderscore: true,
        },
      ],
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/relay-connection-types': 'error',
    },
  },
  {
    files: ['operations/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql', documents: 'operations/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/fields-on-correct-type': 'error',
      '@graphql-eslint/known-argument-names': 'error',
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/unique-operation-name': 'error',
    },
  },
);
