// What a tag takes and gives, from the manifest.

import { code, escaped, inline } from './html.mjs';

export function referenceView(tag) {
  const { attributes, properties, readOnly, methods, events, slots, cssParts, cssStates, cssProperties } = tag;
  return [
    kind('Attributes', 'attribute', attributes, (each) => ({ ...each, type: each.type.text, note: asProperty(each) })),
    kind('Properties', 'property', properties, (each) => ({ ...each, type: each.type.text })),
    kind('Read-only properties', 'property', readOnly, (each) => ({ ...each, type: each.type.text })),
    kind('Methods', 'method', methods, (each) => ({ ...each, shown: `${each.name}(${parametersOf(each)})` })),
    kind('Events', 'event', events, (each) => ({
      ...each,
      type: undefined,
      note: `<code>detail</code>: ${code(each.detail)}`,
    })),
    kind('Slots', 'slot', slots, (each) => ({ ...each, shown: each.name || 'default', name: each.name || 'default' })),
    kind('Parts', 'part', cssParts, (each) => ({ ...each, shown: `::part(${each.name})` })),
    kind('States', 'state', cssStates, (each) => ({ ...each, shown: `:state(${each.name})` })),
    kind('Tokens', 'token', cssProperties, (each) => each),
  ].join('');
}

function kind(title, prefix, members, describe) {
  if (members.length === 0) return '';
  const rows = members.map(describe).map(({ name, shown = name, type, default: value, description, note }) => {
    const taken = [type && code(type), value && `default ${code(value)}`, note].filter(Boolean);
    return `<div id="${prefix}-${escaped(name)}"><dt>${code(shown)}</dt><dd><p>${inline(description)}</p>${
      taken.length > 0 ? `<p class="taken">${taken.join(', ')}</p>` : ''
    }</dd></div>\n`;
  });
  return `<h3 id="${title.toLowerCase().replaceAll(' ', '-')}">${title}</h3>\n<dl class="members">\n${rows.join('')}</dl>\n`;
}

const asProperty = ({ name, fieldName }) => fieldName && fieldName !== name && `property ${code(fieldName)}`;

const parametersOf = ({ parameters = [] }) =>
  parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type.text}`).join(', ');
