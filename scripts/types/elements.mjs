// The one description of the tags for type checkers, from the manifest: what each takes as an attribute and as a property, and its events.

import { posix } from 'node:path';

/** The elements in a manifest, with all that a template or a script can use. */
export function tagsIn({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations);
  const detailOf = ({ type }) => declarations.find(({ name }) => name === type.text).members[0].type.text;
  return declarations
    .filter(({ tagName }) => tagName)
    .map(
      ({
        attributes = [],
        members = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
        cssStates = [],
        ...rest
      }) => ({
        ...rest,
        attributes,
        properties: members.filter((member) => member.kind === 'field' && !member.static && !member.readonly),
        readOnly: members.filter((member) => member.kind === 'field' && !member.static && member.readonly),
        methods: members.filter((member) => member.kind === 'method'),
        events: events.map((event) => ({ ...event, detail: detailOf(event) })),
        slots,
        cssParts,
        cssStates,
        cssProperties,
      }),
    );
}

/** A name as it is in scripts: `headingLevel`, `QuickScanChange`. */
export const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What each tag takes, as TypeScript. */
export function elementsSource(manifest) {
  const tags = tagsIn(manifest);
  return `${importsFor(manifest, tags, 'dist/types')}
/** What each tag takes as an attribute and as a property, and the events that it fires. */
export interface Tags {
${tags.map(tagSource).join('\n')}
}
`;
}

/** Attributes that no element of ours reads: a style sheet does, and the browser. */
const theme = { name: 'theme', description: 'Which of the themes on the page it has.', type: 'string' };
const form = { name: 'form', description: 'The `id` of the form it belongs to.', type: 'string' };

function tagSource({ name, tagName, summary, attributes, properties, readOnly, events }) {
  const others = [theme, ...(readOnly.some((member) => member.name === form.name) ? [form] : [])];
  const event = ({ type, ...each }) => line({ ...each, type: type.text }, '');
  return `  /** ${summary} */
  '${tagName}': {
    element: ${name};
    attributes: {
${[...attributes.map((each) => ({ ...each, type: inMarkup(each.type.text) })), ...others].map((each) => line(each)).join('\n')}
    };
    properties: {
${properties.map((each) => line({ ...each, type: each.type.text })).join('\n')}
    };
    events: {
${events.map(event).join('\n')}
    };
  };`;
}

function line({ name, description, type }, optional = '?') {
  return `      /** ${description} */
      '${name}'${optional}: ${type}${optional && !type.includes('undefined') ? ' | undefined' : ''};`;
}

/** An attribute can also be written as text: its name alone, or a number in quotes. */
function inMarkup(type) {
  if (type === 'boolean') return "boolean | ''";
  return /^\d/.test(type) ? `${type} | ${type.replace(/\d/g, "'$&'")}` : type;
}

/** The imports for every type that the tags name, for a file in a folder of the package. */
export function importsFor({ modules }, tags, folder) {
  const from = new Map(
    modules
      .flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, path]))
      .filter(([name]) => tags.some((tag) => tag.name === name)),
  );
  const types = tags
    .flatMap(({ properties, events }) => [...properties, ...events])
    .flatMap(({ type }) => type.references ?? []);
  for (const { name, module } of types) if (module) from.set(name, module);
  return [...from]
    .sort()
    .map(([name, module]) => `import type { ${name} } from '${relativeTo(folder, module)}';\n`)
    .join('');
}

function relativeTo(folder, module) {
  const path = posix.relative(folder, module);
  return path.startsWith('.') ? path : `./${path}`;
}
