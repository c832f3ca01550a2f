// What the manifest says of each tag, for tests that hold for whatever it lists.

import '../../src/define/all.ts';

interface Named {
  readonly name: string;
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly members?: readonly Member[];
      readonly attributes?: readonly Named[];
    }[];
  }[];
}

export interface DescribedTag {
  readonly tag: string;
  /** The names of its fields and methods. */
  readonly members: readonly string[];
  readonly properties: readonly string[];
  readonly attributes: readonly string[];
  /** The attributes that are on or off, each with its property. */
  readonly booleans: readonly (readonly [attribute: string, property: string])[];
}

const response = await fetch('/custom-elements.json');
if (!response.ok) throw new Error('There is no custom-elements.json: npm run build:manifest makes it.');
const { modules } = (await response.json()) as Manifest;

export const describedTags: readonly DescribedTag[] = modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName: tag, members = [], attributes = [] }) => {
    if (!tag) return [];
    const own = members.filter((member) => !member.static);
    const fields = own.filter(({ kind }) => kind === 'field');
    return {
      tag,
      members: own.map(({ name }) => name),
      properties: fields.map(({ name }) => name),
      attributes: attributes.map(({ name }) => name),
      booleans: fields
        .filter(({ type, attribute }) => attribute && type?.text === 'boolean')
        .map(({ name, attribute }) => [attribute!, name] as const),
    };
  });

let count = 0;

/** The element of a tag under a name that nobody has used, to be defined when a test wants it. */
export function undefinedTag(tag: string): { readonly name: string; readonly define: () => void } {
  const name = `${tag}-${++count}-late`;
  const Source = customElements.get(tag)!;
  return { name, define: () => customElements.define(name, class extends Source {}) };
}

/** Its answers, where a tag only asks something if it is told to. */
export const asks = (tag: string): string => (tag === 'outreach-definition' ? 'reflect' : '');
