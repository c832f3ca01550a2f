import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';

/** What this file reads of a manifest. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly members?: readonly { readonly kind: string; readonly static?: boolean }[];
  readonly cssParts?: readonly { readonly name: string }[];
}

setCustomElementsManifest(forStorybook(manifest));

/** Storybook has one list for all kinds, in which the part `result` would replace the property; and it lists statics. */
function forStorybook({ modules, ...rest }: Manifest): Manifest {
  const declared = ({ members = [], cssParts = [], ...others }: Declaration): Declaration => ({
    ...others,
    members: members.filter((member) => member.kind === 'field' && !member.static),
    cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
  });
  return {
    ...rest,
    modules: modules.map(({ declarations = [], ...others }) => ({
      ...others,
      declarations: declarations.map(declared),
    })),
  };
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { toc: true },
    options: {
      storySort: {
        order: [
          'Begin hier',
          'Quickscan',
          'Drempelchecklist',
          'Definitie',
          'Profiel',
          'Samen op een pagina',
          'Bewaren op dit toestel',
        ],
      },
    },
  },
};

export default preview;
