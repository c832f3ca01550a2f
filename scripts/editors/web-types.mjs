// The description that JetBrains' editors read.

export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map(({ name, description, type, default: value }) => ({
            name,
            description,
            value: { type: type.text, required: type.text !== 'boolean' },
            ...(value === undefined ? {} : { default: value.replaceAll("'", '') }),
          })),
          slots: element.slots.map(named),
          css: {
            properties: element.cssProperties.map(token),
            parts: element.cssParts.map(named),
            'pseudo-classes': element.cssStates.map(({ name, description }) => ({
              name: `state(${name})`,
              description,
            })),
          },
          js: {
            properties: [
              ...element.properties.map(typed),
              ...element.readOnly.map((each) => ({ ...typed(each), 'read-only': true })),
            ],
            events: element.events.map(typed),
          },
        })),
      },
    },
  };
}

const named = ({ name, description }) => ({ name, description });
const typed = ({ name, description, type }) => ({ name, description, type: type.text });
const token = ({ name, description, default: value }) => ({
  name,
  description: value ? `${description} Default: \`${value}\`` : description,
});
