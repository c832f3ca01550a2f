import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The folders of src/. Each may import from itself and from those before it, including types. */
const LAYERS = ['model', 'content', 'scope', 'output', 'views', 'elements', 'define', 'embed', 'without-script'];

/** A language. Types of texts derive from the Dutch, in content/texts.ts; only a tag's `-words` module imports words, and views get them passed. */
const LANGUAGE = '/content/[a-z]{2}/';

/** The views that load with an element before anyone touches it; others come in its deferred file. */
const FIRST_VIEWS =
  'base-styles|button|heading|label-clicks|link-controller|options-explained-view|parameter-view|question-view|quotation-view|short-question-styles|steps-view|tap-guard|unavailable-view';

/** The layers with side effects. A page chooses to import them; the package's index mustn't. */
const REGISTERING = ['define', 'embed', 'without-script'];

/** The words of each page of the site, by language. */
const PAGES = ['site/*/words.ts'];

const ANY_PACKAGE = '^[^.]';
const OWN_PACKAGE = '^outreach-elements';

/** What an escape in a template becomes depends on the build, and no compiler reports that. */
const NO_ESCAPE = {
  selector: 'TaggedTemplateExpression[tag.name=/^(css|html|svg)$/] TemplateElement[value.raw=/[\\\\](?![`$])/]',
  message: 'The build reads a template of Lit as it is written, and knows no escapes: write the character itself.',
};

const NODE_GLOBALS = { AbortSignal: false, URL: false, console: false, fetch: false, process: false };

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.cache/',
      'storybook-static/',
      'coverage/',
      'custom-elements.json',
      // For frameworks, whose own compilers and builds check these in test/types and test/frameworks.
      'integrations/frameworks/',
      'test/types/*/',
      'test/frameworks/*/{app,src}/',
      'test/frameworks/*/*.config.*',
    ],
  },
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
    files: ['bench/**'],
    languageOptions: {
      globals: { TextDecoder: false, customElements: false, document: false, performance: false, setTimeout: false },
    },
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
      ...(['content', 'elements'].includes(layer) ? [] : [LANGUAGE]),
    ]),
  })),
  {
    // One module has the words of a tag in all languages.
    files: ['src/elements/**'],
    ignores: ['src/elements/*/*-words.ts'],
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
    files: ['site/**/*.ts'],
    ignores: PAGES,
    rules: forbidImports([LANGUAGE]),
  },
  {
    files: ['src/index.ts'],
    rules: forbidImports([layersPattern(REGISTERING), OWN_PACKAGE]),
  },
);

/** Matches a relative path into one of these folders. */
function layersPattern(layers) {
  return layers.length ? `^[.].*/(${layers.join('|')})/` : '^$';
}

/** Forbids imports in all their forms, including `import type`. */
function forbidImports(patterns) {
  const regex = patterns.join('|');
  const message = `Imports go one way: ${LAYERS.join(' ← ')}; model imports no package.`;
  const inExpression = ['ImportExpression', 'TSImportType'].map((node) => ({
    selector: `${node}[source.value=/${regex.replaceAll('/', '[/]')}/]`,
    message,
  }));
  return {
    'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
    'no-restricted-syntax': ['error', ...inExpression, NO_ESCAPE],
  };
}
