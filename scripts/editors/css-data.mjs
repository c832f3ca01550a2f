// Custom data for CSS: the tokens, and the parts and states of all tags.

export function cssData(elements) {
  const tokens = new Map(elements.flatMap(({ cssProperties }) => cssProperties).map((token) => [token.name, token]));
  return {
    version: 1.1,
    properties: [...tokens.values()].map(({ name, description, default: value }) => ({
      name,
      description: value ? `${description} Default: ${value}` : description,
    })),
    pseudoElements: described('::part', elements, ({ cssParts }) => cssParts),
    pseudoClasses: described(':state', elements, ({ cssStates }) => cssStates),
  };
}

/** What tags have of a kind, by name, with what each description holds for. */
function described(kind, elements, of) {
  const all = new Map();
  for (const element of elements) {
    for (const { name, description } of of(element)) {
      const said = all.get(name) ?? new Map();
      all.set(name, said.set(description, [...(said.get(description) ?? []), element.tagName]));
    }
  }
  return [...all].map(([name, said]) => ({
    name: `${kind}(${name})`,
    description: [...said].map(([description, tags]) => `${description} (${tags.join(', ')})`).join('\n'),
  }));
}
