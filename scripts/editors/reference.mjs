// What each tag takes and gives, in Markdown, for whoever reads text: a person, or an assistant that writes code.

export function reference(element) {
  const { tagName, name, description, attributes, properties, readOnly, methods, events, slots, cssParts, cssStates } =
    element;
  const isAttribute = ({ name, type }) =>
    attributes.some((each) => each.fieldName === name && each.type.text === type.text);
  const others = properties.filter((property) => !isAttribute(property));
  return [
    `### \`<${tagName}>\`\n\n${oneLine(description)} Class \`${name}\`; \`import 'outreach-elements/define/${tagName}.js'\` defines it.`,
    section(
      'Attributes',
      attributes.map((each) => `${typed(each)}${property(each)}: ${each.description}`),
    ),
    section(
      'Properties that take something else',
      others.map((each) => `${typed(each)}: ${each.description}`),
    ),
    section(
      'Read-only properties',
      readOnly.map((each) => `${typed(each)}: ${each.description}`),
    ),
    section(
      'Methods',
      methods.map((each) => `\`${each.name}(${parametersOf(each)})\`: ${each.description}`),
    ),
    section(
      'Events',
      events.map((each) => `\`${each.name}\` (\`${each.type.text}\`, \`detail: ${each.detail}\`): ${each.description}`),
    ),
    section(
      'Slots',
      slots.map((each) => `${each.name ? `\`${each.name}\`` : 'default'}: ${each.description}`),
    ),
    section(
      'Parts',
      cssParts.map((each) => `\`${each.name}\`: ${each.description}`),
    ),
    section(
      'States',
      cssStates.map((each) => `\`:state(${each.name})\`: ${each.description}`),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The tokens, which are the same for all tags. */
export function tokensReference(elements) {
  const tokens = elements.find(({ cssProperties }) => cssProperties.length > 0).cssProperties;
  return tokens
    .map(({ name, description, default: value }) => `- \`${name}\`${value ? ` (\`${value}\`)` : ''}: ${description}`)
    .join('\n');
}

const oneLine = (text) => text.replaceAll('\n', ' ');
const typed = ({ name, type, default: value }) =>
  `\`${name}\` (\`${type.text}\`${value ? `, default \`${value}\`` : ''})`;
const property = ({ name, fieldName }) => (fieldName && fieldName !== name ? `, property \`${fieldName}\`` : '');
const parametersOf = ({ parameters = [] }) =>
  parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type.text}`).join(', ');

function section(title, lines) {
  return lines.length > 0 && `${title}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
