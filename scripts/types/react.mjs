// Components for React 18 and for Next, by Lit's own wrapper.

import { camel, tagsIn } from './elements.mjs';

const handlerOf = ({ name }) => `on${camel(`-${name}`)}`;
const componentOf = ({ name }) => name.replace(/Element$/, '');

/** A module for each tag, as importing one also defines it. */
export function reactModules(manifest) {
  const tags = tagsIn(manifest);
  const index = tags.map((tag) => `export { ${componentOf(tag)} } from './${tag.tagName}.js';\n`);
  return [['index', `'use client';\n${index.join('')}`], ...tags.map((tag) => [tag.tagName, componentSource(tag)])];
}

function componentSource(tag) {
  const { name, tagName, events } = tag;
  return `'use client';
import React from 'react';
import { createComponent } from '@lit/react';
import '../define/${tagName}.js';
import { ${name} } from '../elements/${tagName}/${tagName}-element.js';

export const ${componentOf(tag)} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: ${name},
  displayName: '${componentOf(tag)}',
  events: {
${events.map((event) => `    ${handlerOf(event)}: '${event.name}',\n`).join('')}  },
});
`;
}

export function reactTypes(manifest) {
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { Camel, ElementOf, HeardAt, Members, Over, TagName, Tags } from '../types/templates.js';

type Handlers<Tag extends TagName, Events = Tags[Tag]['events']> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?:
    ((event: HeardAt<Tag, Events[Name]>) => void) | undefined;
};

type Component<Tag extends TagName> = ForwardRefExoticComponent<
  Over<HTMLAttributes<ElementOf<Tag>>, Members<Tag> & Handlers<Tag>> & RefAttributes<ElementOf<Tag>>
>;
${tagsIn(manifest)
  .map((tag) => `\n/** ${tag.summary} */\nexport declare const ${componentOf(tag)}: Component<'${tag.tagName}'>;\n`)
  .join('')}`;
}
