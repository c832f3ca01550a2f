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
  title: 'Definition',
  component: 'outreach-definition',
  args,
  argTypes: { ...answeringArgTypes, view: { control: 'select', options: definitionViews } },
  parameters: shown(args, 'outreach-definition-open', 'outreach-definition-change', 'outreach-definition-complete'),
  render: (args) => definition(args),
};
export default meta;

/** The quotation, with eight places that open. */
export const Closed: Story = { name: 'Closed' };

/** One part is open: what it means, with its source. */
export const Open: Story = {
  name: 'One part open',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { element, root } = await ready(canvasElement, 'outreach-definition');
    element.showPart('lifeworld');
    await appeared(root, '.parameter:not([hidden]) [part=explanation]');
  },
};

/** All parts on one page, to read through or to print. */
export const Page: Story = { name: 'One page', tags: ['!autodocs'], args: { mode: 'page' } };

/** With `reflect`, a team compares the definition with its own practice. */
export const Reflect: Story = { name: 'Reflecting', args: { reflect: true, value: codes.someParts } };

/** An open part, with the question how the team does this. */
export const ReflectOpen: Story = {
  ...Open,
  name: 'Reflecting, one part open',
  tags: ['!autodocs'],
  args: Reflect.args!,
};

/** Which parts a team recognises, and questions to go on with together. */
export const ReflectResult: Story = {
  name: 'Reflecting, result',
  tags: ['!autodocs'],
  args: { reflect: true, value: codes.allParts },
  play: askResult('outreach-definition'),
};

/** `view="summary"`: outreach work in a few sentences. */
export const Summary: Story = { name: 'Summary', tags: ['!autodocs'], ...view('summary') };

/** `view="similarities"`: what all forms have in common. */
export const Similarities: Story = { name: 'Similarities', tags: ['!autodocs'], ...view('similarities') };

/** `view="reasons"`: why to do outreach work. */
export const Reasons: Story = { name: 'Reasons', tags: ['!autodocs'], ...view('reasons') };

/** `view="needs"`: what an organisation and its workers need. */
export const Needs: Story = { name: 'What it takes', tags: ['!autodocs'], ...view('needs') };

/** `view="dutch-view"`: how it is seen in the Netherlands. */
export const DutchView: Story = { name: 'A view from the Netherlands', tags: ['!autodocs'], ...view('dutch-view') };

/** `view="results"`: what participation projects brought about. */
export const Results: Story = { name: 'Results', tags: ['!autodocs'], ...view('results') };

/** `view="references"`: what there is to read. */
export const References: Story = { name: 'References', tags: ['!autodocs'], ...view('references') };

/** Where the site sets `color-scheme: dark`, the definition chooses colours to match. */
export const Dark: Story = {
  ...Reflect,
  name: 'Dark',
  parameters: fullscreen,
  render: (args) => onDark(definition(args)),
};

/** An open part on a dark page. */
export const DarkOpen: Story = { ...Open, ...Dark, name: 'Dark, one part open', tags: ['!autodocs'] };

/** On a small phone. */
export const Narrow: Story = {
  name: 'Narrow',
  parameters: fullscreen,
  render: (args) => onNarrow(definition(args)),
};

/** An open part on a small phone. */
export const NarrowOpen: Story = {
  ...Open,
  ...Narrow,
  name: 'Narrow, one part open',
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
