// A directive for each tag, with which Angular's compiler checks templates. In the browser they do nothing: Angular itself sets
// properties and hears events, so inputs and outputs are declared in the types only. A real output would fire a second time.

import { camel, importsFor, tagsIn } from './elements.mjs';

/** The oldest Angular that reads declarations in this form, and that with which they are tested. */
const [OLDEST, TESTED] = ['16.0.0', '21.0.0'];

const directiveOf = ({ name }) => name.replace(/Element$/, 'Directive');

export function angularModule(manifest) {
  const tags = tagsIn(manifest);
  return `import * as i0 from '@angular/core';
${tags.map(directiveSource).join('')}
export const outreachElements = [${tags.map(directiveOf).join(', ')}];
`;
}

function directiveSource(tag) {
  const common = `minVersion: '${OLDEST}', version: '${TESTED}', ngImport: i0, type: ${directiveOf(tag)}`;
  return `
export class ${directiveOf(tag)} {
  static ɵfac = i0.ɵɵngDeclareFactory({ ${common}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ${common}, selector: '${tag.tagName}', isStandalone: true });
}
`;
}

export function angularTypes(manifest) {
  const tags = tagsIn(manifest);
  return `import * as i0 from '@angular/core';
import type { EventEmitter } from '@angular/core';
${importsFor(manifest, tags, 'dist')}${tags.map(directiveTypes).join('')}
/** All of them, for the \`imports\` of a component. */
export declare const outreachElements: readonly [${tags.map((tag) => `typeof ${directiveOf(tag)}`).join(', ')}];
`;
}

function directiveTypes(tag) {
  const inputs = [
    ...tag.properties.map((each) => ({ ...each, alias: each.name, type: each.type.text })),
    ...inMarkup(tag),
  ];
  const inputMap = inputs.map(({ name, alias }) => `'${name}': { alias: '${alias}'; required: false };`).join(' ');
  const outputMap = tag.events.map(({ name }) => `'${camel(name)}': '${name}';`).join(' ');
  const lines = [
    ...inputs.map(({ name, type }) => `${name}: ${type};`),
    // An attribute may be its name alone.
    ...inputs
      .filter(({ type }) => type === 'boolean')
      .map(({ name }) => `static ngAcceptInputType_${name}: boolean | '';`),
    ...tag.events.map(({ name, type }) => `${camel(name)}: EventEmitter<${type.text}>;`),
    `static ɵfac: i0.ɵɵFactoryDeclaration<${directiveOf(tag)}, never>;`,
    `static ɵdir: i0.ɵɵDirectiveDeclaration<${directiveOf(tag)}, '${tag.tagName}', never, { ${inputMap} }, { ${outputMap} }, never, never, true, never>;`,
  ];
  return `
/** ${tag.summary} */
export declare class ${directiveOf(tag)} {
${lines.map((line) => `  ${line}\n`).join('')}}
`;
}

/** Attributes with a name that no property has, without brackets: so they take text alone. */
function inMarkup({ attributes }) {
  return attributes
    .filter(({ name }) => name.includes('-'))
    .map(({ name, type }) => ({
      name: `${camel(name)}Attribute`,
      alias: name,
      type: type.text === 'boolean' ? "''" : type.text.replace(/\d/g, "'$&'"),
    }));
}
