import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html, nothing } from 'lit';
import { codes } from './examples.ts';
import {
  type AnsweringArgs,
  answeringArgTypes,
  answeringArgs,
  askResult,
  fullscreen,
  inForm,
  onDark,
  onNarrow,
  shown,
} from './support.ts';
import '../src/define/threshold-checklist.ts';

type Story = StoryObj<AnsweringArgs>;

const meta: Meta<AnsweringArgs> = {
  title: 'Drempelchecklist',
  component: 'threshold-checklist',
  args: answeringArgs,
  argTypes: answeringArgTypes,
  parameters: shown(answeringArgs, 'threshold-checklist-change', 'threshold-checklist-complete'),
  render: (args) => checklist(args),
};
export default meta;

/** Eén groep van drempels per stap. Bij elke drempel kiest een team hoe ver die bij hen geldt. */
export const Steps: Story = { name: 'Stappen' };

/** Alle groepen onder elkaar, voor wie overzicht wil of alles samen wil afdrukken. */
export const Page: Story = { name: 'Eén pagina', tags: ['!autodocs'], args: { mode: 'page' } };

/** Met een resultaatcode als `value` staan de antwoorden al ingevuld. */
export const Filled: Story = { name: 'Ingevuld', args: { value: codes.someThresholds } };

/** Welke drempels er zijn, wat ze kan verlagen, hoe ze bij de zeven B’s horen, en waar ze toe leiden. */
export const Result: Story = {
  name: 'Resultaat',
  tags: ['!autodocs'],
  args: { value: codes.allThresholds },
  play: askResult('threshold-checklist'),
};

/** ‘Weten we niet’ is ook een antwoord: dat kunnen outreachers te weten komen. */
export const UnknownResult: Story = {
  ...Result,
  name: 'Resultaat, met wat niemand weet',
  tags: ['!autodocs'],
  args: { value: codes.unknownThresholds },
};

/** Het overzicht kan ook eerder: het toont dan wat nog open is. */
export const IncompleteResult: Story = {
  ...Result,
  name: 'Resultaat, nog niet volledig',
  tags: ['!autodocs'],
  args: { value: codes.someThresholds },
};

/** De antwoorden zijn te zien, maar niet te veranderen. Ze gaan wel mee met een formulier. */
export const Readonly: Story = { name: 'Alleen lezen', args: { value: codes.allThresholds, readonly: true } };

/** De checklist doet mee met een formulier. Met `required` kan het pas weg als alles beantwoord is. */
export const InForm: Story = {
  name: 'In een formulier',
  args: { name: 'drempels', required: true, value: codes.someThresholds },
  render: (args) => inForm(checklist(args)),
};

/** Waar de site `color-scheme: dark` zet, kiest de checklist kleuren die daarbij passen. */
export const Dark: Story = {
  name: 'Donker',
  parameters: fullscreen,
  args: { value: codes.unknownThresholds },
  render: (args) => onDark(checklist(args)),
};

/** Het overzicht op een donkere pagina. */
export const DarkResult: Story = {
  ...Dark,
  name: 'Donker, resultaat',
  tags: ['!autodocs'],
  play: askResult('threshold-checklist'),
};

/** Op een kleine telefoon. */
export const Narrow: Story = {
  name: 'Smal',
  parameters: fullscreen,
  args: { value: codes.someThresholds },
  render: (args) => onNarrow(checklist(args)),
};

/** Het overzicht op een kleine telefoon. */
export const NarrowResult: Story = {
  ...Narrow,
  name: 'Smal, resultaat',
  tags: ['!autodocs'],
  args: { value: codes.unknownThresholds },
  play: askResult('threshold-checklist'),
};

function checklist(args: AnsweringArgs): TemplateResult {
  const { mode, headingLevel, value, name, required, disabled, readonly, allowSaving } = args;
  return html`<threshold-checklist
    mode=${mode}
    heading-level=${headingLevel}
    value=${value || nothing}
    name=${name || nothing}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
    ?allow-saving=${allowSaving}
  ></threshold-checklist>`;
}
