import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { profile as texts } from '../src/content/nl/profile.ts';
import type { OutreachProfileElement } from '../src/elements/outreach-profile/outreach-profile-element.ts';
import type { Result } from '../src/model/result.ts';
import { codes, crowd, definitionPair, moments, services, team } from './examples.ts';
import { appeared, fullscreen, onDark, onNarrow, press, ready, shown } from './support.ts';
import '../src/define/outreach-profile.ts';

type Args = Pick<OutreachProfileElement, 'codes' | 'instrument' | 'headingLevel' | 'readonly'>;
type Story = StoryObj<Args>;

const args: Args = { codes: '', instrument: '', headingLevel: 2, readonly: false };

const meta: Meta<Args> = {
  title: 'Profiel',
  component: 'outreach-profile',
  args,
  argTypes: {
    codes: { control: 'text' },
    instrument: {
      control: 'select',
      options: ['', 'quick-scan', 'threshold-checklist', 'outreach-definition'],
    },
    headingLevel: { control: 'inline-radio', options: [1, 2, 3, 4, 5, 6] },
  },
  parameters: shown(args, 'outreach-profile-change'),
  render: (args) => profile(args),
};
export default meta;

/** Nog zonder resultaten: een bezoeker typt codes, opent bestanden, of sleept ze hierheen. */
export const Empty: Story = { name: 'Leeg' };

/** Eén resultaat, met een code in het attribuut `codes`. */
export const One: Story = { name: 'Eén resultaat', args: { codes: codes.allAnswers } };

/** Twee momenten van dezelfde praktijk: wat bleef, wat kwam erbij, wat verdween. */
export const TwoMoments: Story = { name: 'Twee momenten', tags: ['!autodocs'], ...withResults(moments) };

/** Twee resultaten kunnen ook van twee mensen zijn. */
export const TwoPeople: Story = {
  ...TwoMoments,
  name: 'Twee mensen',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    await appeared(root, '.switch');
    root.querySelectorAll<HTMLInputElement>('.switch input')[1]!.click();
    await appeared(root, '[part=agreement]');
  },
};

/** Het beeld van een team van vijf: hoe vaak elk antwoord gekozen is, en waar het team het eens is. */
export const Team: Story = { name: 'Team van vijf', tags: ['!autodocs'], ...withResults(team) };

/** De lijst van resultaten is open: elk mag een naam krijgen, en kan weer weg. */
export const List: Story = {
  ...Team,
  name: 'Team van vijf, met de lijst open',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    (await appeared<HTMLDetailsElement>(root, '[part=results]')).open = true;
  },
};

/** Ook een grote bevraging past erin. De pagina blijft intussen bruikbaar. */
export const TenThousand: Story = {
  name: 'Tienduizend resultaten',
  tags: ['!autodocs'],
  ...withResults(() => (everybody ??= crowd(10_000))),
  play: async ({ canvasElement }) => {
    const { element } = await ready(canvasElement, 'outreach-profile');
    await waitFor(() => expect(element.results).toHaveLength(10_000), { timeout: 30_000 });
    await element.updateComplete;
  },
};
let everybody: readonly Result[] | undefined;

/** Drie diensten vulden de drempelchecklist in. */
export const Services: Story = { name: 'Drempels van drie diensten', tags: ['!autodocs'], ...withResults(services) };

/** Een team legde de definitie twee keer naast de eigen praktijk. */
export const DefinitionPair: Story = {
  name: 'Definitie, twee momenten',
  tags: ['!autodocs'],
  ...withResults(definitionPair),
};

/** Wat niet lukt, wordt één voor één uitgelegd. Wat wel lukt, staat er al bij. */
export const Refused: Story = {
  name: 'Geweigerde regels',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    const field = await appeared<HTMLTextAreaElement>(root, 'textarea');
    field.value = [
      `An: ${codes.allAnswers}`,
      `Bilal: ${codes.allAnswers}`,
      `Chris: ${codes.someAnswers.slice(0, -1)}*`,
      'QF5Z-ZZZZ',
      'QF5',
      codes.allThresholds,
      '{"instrument":',
    ].join('\n');
    await press(root, texts.add.submit);
    await appeared(root, '.refused');
  },
};

/** Wie de code scant, komt op deze pagina terecht. Zo vult iedereen op de eigen telefoon in. */
export const Invitation: Story = {
  name: 'QR-code',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    await press(root, texts.invite.show);
    await appeared(root, '[part=invitation] p');
  },
};

/** Alleen om te bekijken: een bezoeker voegt niets toe. */
export const Readonly: Story = {
  name: 'Alleen lezen',
  tags: ['!autodocs'],
  ...withResults(team),
  args: { readonly: true },
};

/** Waar de site `color-scheme: dark` zet, kiest het profiel kleuren die daarbij passen. */
export const Dark: Story = {
  name: 'Donker',
  tags: ['!autodocs'],
  parameters: fullscreen,
  render: (args) => onDark(profile(args, team)),
};

/** Wat verschoof, op een donkere pagina. */
export const DarkComparison: Story = {
  ...Dark,
  name: 'Donker, twee momenten',
  tags: ['!autodocs'],
  render: (args) => onDark(profile(args, moments)),
};

/** Op een kleine telefoon. */
export const Narrow: Story = {
  name: 'Smal',
  tags: ['!autodocs'],
  parameters: fullscreen,
  render: (args) => onNarrow(profile(args, team)),
};

/** Wat verschoof, op een kleine telefoon. */
export const NarrowComparison: Story = {
  ...Narrow,
  name: 'Smal, twee momenten',
  tags: ['!autodocs'],
  render: (args) => onNarrow(profile(args, moments)),
};

/** Results are a property. They aren't among the arguments, which Storybook sends from frame to frame as text. */
function withResults(results: readonly Result[] | (() => readonly Result[])): Pick<Story, 'render'> {
  return { render: (args) => profile(args, typeof results === 'function' ? results() : results) };
}

function profile({ codes, instrument, headingLevel, readonly }: Args, results: readonly Result[] = []): TemplateResult {
  return html`<outreach-profile
    codes=${codes || nothing}
    instrument=${instrument || nothing}
    heading-level=${headingLevel}
    ?readonly=${readonly}
    .results=${results}
  ></outreach-profile>`;
}
