// Custom data for HTML, as VS Code and other editors with its language services read it.

import { valuesIn } from './values.mjs';

export function htmlData(elements) {
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes, events, slots }) => ({
      name: tagName,
      description: markdown([description, list('Events', events), list('Slots', slots)]),
      attributes: attributes.map(({ name, description, type }) => ({
        name,
        description: markdown([description]),
        ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(valuesIn(type.text) ? { values: valuesIn(type.text).map((value) => ({ name: value })) } : {}),
      })),
    })),
  };
}

function list(title, items) {
  const lines = items.map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`);
  return lines.length > 0 && `**${title}**\n\n${lines.join('\n')}`;
}

function markdown(pieces) {
  return { kind: 'markdown', value: pieces.filter(Boolean).join('\n\n') };
}
