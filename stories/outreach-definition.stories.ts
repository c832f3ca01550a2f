import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html, nothing } from 'lit';
import type { OutreachDefinitionElement } from '../src/elements/outreach-definition/outreach-definition-element.ts';
import { type DefinitionView, definitionViews } from '../src/model/definition-views.ts';
import { codes } from './examples.ts';
import {
  type AnsweringArgs,
  answeringArgTypes,
  answeringArgs,
  appeared,
  askResult,
  fullscreen,
  onDark,
  onNarrow,
  ready,
  shown,
} from './support.ts';
import '../src/define/outreach-definition.ts';

type Args = AnsweringArgs & Pick<OutreachDefinitionElement, 'view' | 'reflect'>;
type Story = StoryObj<Args>;

const args: Args = { view: 'definition', reflect: false, ...answeringArgs };

const meta: Meta<Args> = {
  title: 'Definitie',
  component: 'outreach-definition',
  args,
  argTypes: { ...answeringArgTypes, view: { control: 'select', options: definitionViews } },
  parameters: shown(args, 'outreach-definition-open', 'outreach-definition-change', 'outreach-definition-complete'),
  render: (args) => definition(args),
};
export default meta;

/** Het citaat, met acht plaatsen die opengaan. */
export const Closed: Story = { name: 'Gesloten' };

/** Een deel is open: wat ermee bedoeld wordt, met de bron erbij. */
export const Open: Story = {
  name: 'Een deel open',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { element, root } = await ready(canvasElement, 'outreach-definition');
    element.showPart('lifeworld');
    await appeared(root, '.parameter:not([hidden]) [part=explanation]');
  },
};

/** Alle delen onder elkaar, om door te lezen of af te drukken. */
export const Page: Story = { name: 'Eén pagina', tags: ['!autodocs'], args: { mode: 'page' } };

/** Met `reflect` legt een team de definitie naast de eigen praktijk. */
export const Reflect: Story = { name: 'Naast de eigen praktijk', args: { reflect: true, value: codes.someParts } };

/** Een open deel met de vraag hoe het bij het team zit. */
export const ReflectOpen: Story = {
  ...Open,
  name: 'Naast de eigen praktijk, een deel open',
  tags: ['!autodocs'],
  args: Reflect.args!,
};

/** Welke delen een team terugvindt, en vragen om samen verder te denken. */
export const ReflectResult: Story = {
  name: 'Naast de eigen praktijk, resultaat',
  tags: ['!autodocs'],
  args: { reflect: true, value: codes.allParts },
  play: askResult('outreach-definition'),
};

/** `view="summary"`: outreachend werken in enkele zinnen. */
export const Summary: Story = { name: 'In het kort', tags: ['!autodocs'], ...view('summary') };

/** `view="similarities"`: wat alle vormen gemeen hebben. */
export const Similarities: Story = { name: 'Gelijkenissen', tags: ['!autodocs'], ...view('similarities') };

/** `view="reasons"`: waarom outreachend werken. */
export const Reasons: Story = { name: 'Redenen', tags: ['!autodocs'], ...view('reasons') };

/** `view="needs"`: wat een organisatie en haar werkers nodig hebben. */
export const Needs: Story = { name: 'Wat het vraagt', tags: ['!autodocs'], ...view('needs') };

/** `view="dutch-view"`: hoe ze er in Nederland naar kijken. */
export const DutchView: Story = { name: 'Een blik uit Nederland', tags: ['!autodocs'], ...view('dutch-view') };

/** `view="recommendations"`: wat participatietrajecten opleverden. */
export const Recommendations: Story = { name: 'Aanbevelingen', tags: ['!autodocs'], ...view('recommendations') };

/** `view="references"`: wat er te lezen valt. */
export const References: Story = { name: 'Bronnen', tags: ['!autodocs'], ...view('references') };

/** Waar de site `color-scheme: dark` zet, kiest de definitie kleuren die daarbij passen. */
export const Dark: Story = {
  ...Reflect,
  name: 'Donker',
  parameters: fullscreen,
  render: (args) => onDark(definition(args)),
};

/** Een open deel op een donkere pagina. */
export const DarkOpen: Story = { ...Open, ...Dark, name: 'Donker, een deel open', tags: ['!autodocs'] };

/** Op een kleine telefoon. */
export const Narrow: Story = {
  name: 'Smal',
  parameters: fullscreen,
  render: (args) => onNarrow(definition(args)),
};

/** Een open deel op een kleine telefoon. */
export const NarrowOpen: Story = {
  ...Open,
  ...Narrow,
  name: 'Smal, een deel open',
  tags: ['!autodocs'],
  args: Reflect.args!,
};

function view(name: DefinitionView): Story {
  return {
    args: { view: name },
    play: async ({ canvasElement }) => {
      const { root } = await ready(canvasElement, 'outreach-definition');
      await appeared(root, '[part=text]');
    },
  };
}

function definition(args: Args): TemplateResult {
  const { view, reflect, mode, headingLevel, value, name, required, disabled, readonly, allowSaving } = args;
  return html`<outreach-definition
    view=${view}
    mode=${mode}
    heading-level=${headingLevel}
    value=${value || nothing}
    name=${name || nothing}
    ?reflect=${reflect}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
    ?allow-saving=${allowSaving}
  ></outreach-definition>`;
}
