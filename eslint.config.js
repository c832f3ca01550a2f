import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The folders of src/. Each may import from itself and from those before it, types included. */
const LAYERS = ['model', 'content', 'scope', 'output', 'views', 'elements', 'define', 'embed'];

/** A language. Types of texts derive from the Dutch, in content/texts.ts; whoever shows texts is handed them. */
const LANGUAGE = '/content/nl/';

/** What loads with an element before anyone touches it; other views come with its deferred file. */
const FIRST_VIEWS =
  'base-styles|button|heading|link-controller|options-explained-view|parameter-view|question-view|quotation-view|steps-view|unavailable-view';

/** The layers with side effects: a page chooses them, the package's index must not. */
const REGISTERING = ['define', 'embed'];

const ANY_PACKAGE = '^[^.]';
const OWN_PACKAGE = '^outreach-elements';

const NODE_GLOBALS = { AbortSignal: false, URL: false, console: false, fetch: false, process: false };

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'custom-elements.json'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: NODE_GLOBALS },
  },
  {
    files: ['demo/demo.js', 'demo/insluiten.js', 'src/embed/frames/*.js', 'test/embed/*.js'],
    languageOptions: { globals: { document: false, window: false } },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are properties
      '@typescript-eslint/no-unused-expressions': 'off',
      'wc/no-self-class': 'off',
      'wc/require-listener-teardown': 'off',
    },
  },

  ...LAYERS.map((layer, index) => ({
    files: [`src/${layer}/**`],
    rules: forbidImports([
      layersPattern(LAYERS.slice(index + 1)),
      layer === 'model' ? ANY_PACKAGE : OWN_PACKAGE,
      ...(['model', 'scope', 'output', 'views', 'define'].includes(layer) ? [LANGUAGE] : []),
    ]),
  })),
  {
    files: ['src/elements/base/**'],
    rules: forbidImports([layersPattern(['define', 'embed']), OWN_PACKAGE, LANGUAGE]),
  },
  {
    files: ['src/elements/**'],
    ignores: ['src/elements/*/*-deferred.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `/views/(?!(${FIRST_VIEWS})[.]ts$)`,
              allowTypeImports: true,
              message: 'This view loads later: a deferred entry imports it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/index.ts'],
    rules: forbidImports([layersPattern(REGISTERING), OWN_PACKAGE]),
  },
);

/** Matches a relative path into one of the folders. */
function layersPattern(layers) {
  return layers.length ? `^[.].*/(${layers.join('|')})/` : '^$';
}

/** In every form that an import can have, `import type` included. */
function forbidImports(patterns) {
  const regex = patterns.join('|');
  const message = `Imports go one way: ${LAYERS.join(' ← ')}; model imports no package.`;
  const inExpression = ['ImportExpression', 'TSImportType'].map((node) => ({
    selector: `${node}[source.value=/${regex.replaceAll('/', '[/]')}/]`,
    message,
  }));
  return {
    'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
    'no-restricted-syntax': ['error', ...inExpression],
  };
}
