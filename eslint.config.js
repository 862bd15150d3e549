import tseslint from 'typescript-eslint';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

/** Rooms of `src` that files of a room may not import from. */
const fence = (room, ...others) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: others.map((other) =>
          other === 'lit'
            ? {regex: '^lit($|/)', message: `${room} makes no templates.`}
            : {
                regex: other === 'element' ? '/element/|klima-nettverk\\.js$' : `/${other}/`,
                message: `${room} does not know ${other}.`,
              },
        ),
      },
    ],
  },
});

export default tseslint.config(
  {ignores: ['dist/**', 'site/**', 'screenshots/**', 'src/generated/**', 'reports/**']},
  tseslint.configs.recommendedTypeChecked,
  {languageOptions: {parserOptions: {projectService: true}}},
  wc['flat/recommended'],
  lit['flat/all'],
  {
    plugins: {'lit-a11y': litA11y},
    settings: {litHtmlSources: true, wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // list-style: none takes the role from a list in Safari, so lists say it themselves
      'lit-a11y/no-redundant-role': 'off',
      // Sorting and formatting must name their locale: Chromium has no data for nynorsk.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(toLocaleString|toLocaleDateString|toLocaleLowerCase|toLocaleUpperCase)$/][arguments.length=0]',
          message: 'Name the locale: Intl with currentLanguage().intl.',
        },
        {
          selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
          message: 'Name the locale: Intl.Collator with currentLanguage().intl.',
        },
      ],
    },
  },
  ...['finding', 'networks', 'places'].map((room) => fence(room, 'lit', 'views', 'element', 'page')),
  ...['glossary', 'language'].map((room) => fence(room, 'views', 'element', 'page')),
  fence('views', 'element', 'page'),
  fence('page', 'views'),
  // Assertions of chai stand as expressions, and its types look like promises.
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked},
);
