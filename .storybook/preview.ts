import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';

/** What this file reads of a manifest. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly members?: readonly { readonly kind: string; readonly privacy?: string; readonly static?: boolean }[];
  readonly events?: readonly { readonly name: string; readonly description?: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
}

setCustomElementsManifest(publicPart(manifest));

/** The analyzer lists private members as well, and takes what an event is made of for its name. */
function publicPart({ modules, ...rest }: Manifest): Manifest {
  const ofDeclaration = ({ members = [], events = [], cssParts = [], ...others }: Declaration): Declaration => ({
    ...others,
    members: members.filter((member) => member.kind === 'field' && !member.static && isPublic(member.privacy)),
    events: events.filter(({ description }) => description),
    // Storybook has one list for all kinds, in which the part `result` would replace the property.
    cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
  });
  return {
    ...rest,
    modules: modules.map(({ declarations = [], ...others }) => ({
      ...others,
      declarations: declarations.map(ofDeclaration),
    })),
  };
}

function isPublic(privacy = 'public'): boolean {
  return privacy === 'public';
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { toc: true },
    options: { storySort: { order: ['Begin hier', 'Quickscan'] } },
  },
};

export default preview;
