// Configures the analyzer that turns doc comments into custom-elements.json and the data that editors complete from.
import {readFileSync, readdirSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** The `--klima-*` properties of the style sheets, each with the comment above it and its default. */
export const customProperties = () => {
  const sheets = readdirSync('src/styles').map((file) => readFileSync(`src/styles/${file}`, 'utf8'));
  const documented = sheets.flatMap((sheet) =>
    [...sheet.matchAll(/\/\* ([^*]+) \*\/\s*[\w-]+:\s*var\(\s*(--klima-[\w-]+),\s*([^;]+?)\s*\);/g)].map(
      ([, description, name, value]) => ({
        name,
        description: description.replace(/\s+/g, ' '),
        default: value.replace(/\s+/g, ' '),
      }),
    ),
  );
  const used = new Set(sheets.flatMap((sheet) => sheet.match(/--klima-[\w-]+/g) ?? []));
  for (const {name} of documented) used.delete(name);
  if (used.size) throw new Error(`No comment above ${[...used].join(', ')} in src/styles.`);
  return documented;
};

/** Where a module of the sources ends up; the analyzer writes it as src/x.ts and as /src/x.js. */
const published = (path) => (/src\/define\./.test(path) ? 'dist/define.js' : 'dist/index.js');

/** An attribute is there or not; only properties can be null or undefined. */
const ofAttribute = (attribute) => {
  if (!attribute.type) return attribute;
  return {...attribute, type: {text: attribute.type.text.replaceAll(/ \| (null|undefined)/g, '')}};
};

const publicOnly = (declaration) => ({
  ...declaration,
  members: declaration.members.filter(({privacy}) => privacy !== 'private'),
  attributes: declaration.attributes.map(ofAttribute),
  cssProperties: customProperties(),
});

/** Describes the package as its users see it: published files, no private members. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({customElementsManifest}) {
    const {modules} = customElementsManifest;
    const [element, define] = ['src/klima-nettverk.ts', 'src/define.ts'].map((path) =>
      modules.find((module) => module.path === path),
    );
    // What it exports beside the registration is a type.
    define.exports = define.exports.filter(({kind}) => kind === 'custom-element-definition');
    element.declarations = element.declarations.filter(({customElement}) => customElement).map(publicOnly);
    for (const {declaration} of [...element.exports, ...define.exports])
      if (declaration?.module && !declaration.package) declaration.module = published(declaration.module);
    for (const module of [element, define]) module.path = published(module.path);
    customElementsManifest.modules = [element, define];
  },
};

export default {
  globs: ['src/klima-nettverk.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    asPublished,
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
  ],
};
