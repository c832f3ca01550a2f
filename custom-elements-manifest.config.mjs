import { readFileSync } from 'node:fs';
import { valuesIn } from './scripts/editors/values.mjs';
import { declaredTypes } from './scripts/manifest/declared-types.mjs';

export default {
  globs: ['src/index.ts', 'src/elements/**/*-element.ts', 'src/elements/**/*-events.ts'],
  outdir: '.',
  litelement: true,
  overrideModuleCreation,
  plugins: [asPublished()],
};

/** The version of the format, as its package `custom-elements-manifest` numbers it; the analyzer names an older one. */
const SCHEMA_VERSION = '2.1.0';

/** Sorts by name, as files are found in a different order every time. */
function overrideModuleCreation({ ts, globs }) {
  return [...globs]
    .sort()
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true));
}

/** Describes what users of the package have: modules by their names in it, what members take, and what an event brings. */
function asPublished() {
  return {
    name: 'as-published',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const types = declaredTypes(['src/index.ts']);
      manifest.schemaVersion = SCHEMA_VERSION;
      for (const module of manifest.modules) {
        // Functions and constants in these modules are for the elements.
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        module.exports = module.exports.filter(({ name }) => isClassIn(manifest, name));
        for (const declaration of module.declarations) describe(declaration, types);
      }
      manifest.modules.push(...definitions(manifest));
      renameModules(manifest);
    },
  };
}

function isClassIn({ modules }, name) {
  return modules.some(({ declarations }) => declarations.some((each) => each.kind === 'class' && each.name === name));
}

function describe(declaration, types) {
  declaration.members = declaration.members?.filter(isForUsers);
  if (declaration.superclass?.name === 'CustomEvent') describeEvent(declaration, types);
  else if (declaration.tagName) describeElement(declaration, types);
  else describeBase(declaration);
}

/** Form callbacks aren't for users: only the browser calls them. What has a symbol for a name is for our own classes. */
function isForUsers({ name, privacy = 'public' }) {
  return name && !name.startsWith('[') && privacy === 'public' && !/^form\w+Callback$/.test(name);
}

function describeEvent(declaration, types) {
  declaration.superclass = { name: 'CustomEvent', package: 'global:' };
  const type = typed(types.argument(declaration.name), types);
  declaration.members = [{ kind: 'field', name: 'detail', readonly: true, type }];
}

function describeElement(declaration, types) {
  const { name, members, attributes = [], events = [] } = declaration;
  for (const member of members.filter(({ kind }) => kind === 'field')) {
    const type = types.of(name, member.name) ?? member.type?.text;
    if (type) member.type = typed(type, types);
  }
  for (const member of members.filter(({ parameters }) => parameters)) {
    const taken = types.parameters(name, member.name);
    member.parameters.forEach((parameter, index) => (parameter.type = typed(taken[index], types)));
  }
  for (const attribute of attributes) {
    const field = members.find((member) => member.name === attribute.fieldName);
    attribute.type = { text: attributeType(field?.type?.text ?? '') };
    // The browser's own property, of which only the attribute is described.
    if (field) Object.assign(field, { description: attribute.description, type: attribute.type, ...field });
  }
  // One without a description isn't an event, but something that the analyzer took for the name of one.
  declaration.events = events.filter(({ description }) => description);
  for (const event of declaration.events) event.type = typed(event.type.text, types);
}

/** What elements share isn't an element: nothing can be made of it, and each tag lists everything that it gets from it. */
function describeBase(declaration) {
  for (const key of ['customElement', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
    delete declaration[key];
  }
}

function typed(text, types) {
  const references = types.references(text);
  return references.length > 0 ? { text, references } : { text };
}

/** Markup has a name alone, one of a few values, or text. */
function attributeType(type) {
  return type === 'boolean' || valuesIn(type) ? type : 'string';
}

/** The modules that define the tags. */
function definitions({ modules }) {
  return modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: `src/define/${tagName}.ts`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
      })),
  );
}

/** Renames a module wherever it is named: as a path, or as the origin of something. */
function renameModules(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const key of ['path', 'module']) {
    if (typeof node[key] === 'string') node[key] = node[key].replace(/^(?:\.?\/)?(?:src\/)?(.*)\.ts$/, 'dist/$1.js');
  }
  Object.values(node).forEach(renameModules);
}
