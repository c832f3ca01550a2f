import { type Decorator, type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';

/** The parts of a manifest that this file reads. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly members?: readonly { readonly kind: string; readonly static?: boolean }[];
  readonly cssParts?: readonly { readonly name: string }[];
}

setCustomElementsManifest(forStorybook(manifest));

/** Storybook puts all kinds in one list, in which the part `result` would replace the property of that name, and it lists statics. */
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

/** A story is in the language of the toolbar, unless it sets its own; the documentation around it is in English. */
const inLanguage: Decorator = (story, { globals }) => html`<div lang=${globals.language as string}>${story()}</div>`;

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions, inLanguage],
  globalTypes: {
    language: {
      description: 'Language of the stories',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'fr', title: 'Français' },
          { value: 'de', title: 'Deutsch' },
          { value: 'en', title: 'English' },
        ],
      },
    },
  },
  initialGlobals: { language: 'nl' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { toc: true },
    options: {
      storySort: {
        order: [
          'Start here',
          'Quick scan',
          'Threshold checklist',
          'Definition',
          'Profile',
          'Together on a page',
          'Saving on this device',
          'Languages',
        ],
      },
    },
  },
};

export default preview;
