import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

interface Named {
  readonly name: string;
  readonly description: string;
}
type Kind = 'attributes' | 'slots' | 'cssParts' | 'events' | 'cssProperties';
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Record<Kind, readonly Named[]>[];
  }[];
}
interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly {readonly license: {readonly id: string}}[];
}

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const self = json<{version: string; customElements: string; 'web-types': string}>('package.json');

describe('R4.5 The hash to pin the embed file with', () => {
  it('is that of the file', () => {
    const content = readFileSync('dist/klima-nettverk.js');
    const sha384 = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    const expected = {version: self.version, file: 'klima-nettverk.js', sha384, bytes: content.length};
    assert.deepEqual(json('dist/integrity.json'), expected);
  });
});

describe('R4.8 The bill of materials', () => {
  const {components, ...bom} = json<{specVersion: string; components: Component[]}>('dist/sbom.json');

  it('lists Lit and what the embed file bundles, as installed, with licences', () => {
    assert.equal(bom.specVersion, '1.5');
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element']) {
      const component = components.find((one) => one.name === name);
      assert.equal(component?.version, json<Component>(`node_modules/${name}/package.json`).version);
      assert.equal(component.licenses[0]?.license.id, 'BSD-3-Clause');
    }
  });

  it('is the same for the same sources: no time, no random number', () => {
    assert.doesNotMatch(JSON.stringify(bom), /timestamp|serialNumber/);
  });
});

describe('R6.4 The check of contrast', () => {
  it('is a file of its own, and no byte of it is in the embed file', () => {
    const line = 'wanted ${';
    assert.ok(readFileSync('dist/check.js', 'utf8').includes(line));
    assert.ok(!readFileSync('dist/klima-nettverk.js', 'utf8').includes(line));
    assert.ok(!readFileSync('dist/define.js', 'utf8').includes('check'));
  });
});

describe('The description of the element', () => {
  const {modules} = json<Manifest>(self.customElements);
  const element = modules[0]?.declarations[0];
  const names = (kind: Kind) => (element?.[kind] ?? []).map(({name}) => name).sort();

  it('names published files', () => {
    assert.deepEqual(
      modules.map(({path}) => path),
      ['dist/index.js', 'dist/define.js'],
    );
  });

  it('has every attribute that the element observes', async () => {
    const built = '../../dist/index.js';
    const {KlimaNettverk} = (await import(built)) as {KlimaNettverk: {observedAttributes: string[]}};
    assert.deepEqual(names('attributes'), [...KlimaNettverk.observedAttributes, 'lang'].sort());
  });

  it('has the parts and slots that the templates have', () => {
    const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) =>
      file.endsWith('.ts'),
    );
    const source = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
    const found = (pattern: RegExp) =>
      [...new Set([...source.matchAll(pattern)].map(([, name]) => name))].sort();
    // The default slot is made by hand, and the part "title" goes through heading().
    assert.deepEqual(names('slots'), ['', ...found(/<slot name="([\w-]+)"/g)]);
    assert.deepEqual(names('cssParts'), [...found(/ part="([\w-]+)"/g), 'title'].sort());
    assert.deepEqual(names('events'), found(/new CustomEvent\('([\w-]+)'/g));
    assert.deepEqual(names('cssProperties'), found(/(--klima-[\w-]+)/g));
  });

  it('explains each of them', () => {
    const kinds: Kind[] = ['attributes', 'slots', 'cssParts', 'events', 'cssProperties'];
    const silent = kinds.flatMap((kind) => element?.[kind] ?? []).filter(({description}) => !description);
    assert.deepEqual(silent, []);
  });

  it('comes as data for editors', () => {
    assert.ok(existsSync(self['web-types']));
    const {tags} = json<{tags: {attributes: Named[]}[]}>('dist/vscode.html-custom-data.json');
    assert.deepEqual(tags[0]?.attributes.map(({name}) => name).sort(), names('attributes'));
  });
});

describe('R4.8 Dependencies', () => {
  it('are none at run time but Lit', () => {
    const {dependencies} = json<{dependencies: Record<string, string>}>('package.json');
    assert.deepEqual(Object.keys(dependencies), ['lit']);
  });
});
