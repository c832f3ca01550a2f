import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html, nothing } from 'lit';
import { result } from '../src/content/nl/result.ts';
import { codes } from './examples.ts';
import {
  type AnsweringArgs,
  answeringArgTypes,
  answeringArgs,
  appeared,
  askResult,
  fullscreen,
  inForm,
  onDark,
  onNarrow,
  press,
  ready,
  shown,
} from './support.ts';
import '../src/define/quick-scan.ts';

type Story = StoryObj<AnsweringArgs>;

const someCode = codes.someAnswers;
const allCode = codes.allAnswers;

const meta: Meta<AnsweringArgs> = {
  title: 'Quickscan',
  component: 'quick-scan',
  args: answeringArgs,
  argTypes: answeringArgTypes,
  parameters: shown(answeringArgs, 'quick-scan-change', 'quick-scan-complete'),
  render: (args) => scan(args),
};
export default meta;

/** Eén parameter per stap. De knoppen bovenaan tonen wat al beantwoord is en brengen je naar elke parameter. */
export const Steps: Story = { name: 'Stappen' };

/** Alle parameters onder elkaar, voor wie overzicht wil of alles samen wil afdrukken. */
export const Page: Story = { name: 'Eén pagina', tags: ['!autodocs'], args: { mode: 'page' } };

/** Met een resultaatcode als `value` staan de antwoorden al ingevuld. */
export const Filled: Story = { name: 'Ingevuld', args: { value: allCode } };

/** Het profiel van een volledig ingevulde scan, met vragen om over na te denken en manieren om het te bewaren. */
export const Result: Story = {
  name: 'Resultaat',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: askResult('quick-scan'),
};

/** Het profiel kan ook eerder: het toont dan wat nog open is. */
export const IncompleteResult: Story = {
  name: 'Resultaat, nog niet volledig',
  tags: ['!autodocs'],
  args: { value: someCode },
  play: askResult('quick-scan'),
};

/** De optionele getallen, met een dat niet kan: de uitleg staat ernaast, en niets houdt de bezoeker tegen. */
export const Measures: Story = {
  name: 'Getallen, met een fout',
  tags: ['!autodocs'],
  args: { value: someCode },
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'quick-scan');
    [...root.querySelectorAll<HTMLElement>('nav button')].at(-1)!.click();
    const input = await appeared<HTMLInputElement>(root, '.amount input');
    input.value = '200';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

/** Begon een bezoeker opnieuw, of opende die een link? Dan is er een weg terug. */
export const Undo: Story = {
  name: 'Opnieuw begonnen',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async (context) => {
    await askResult('quick-scan')(context);
    const { root } = await ready(context.canvasElement, 'quick-scan');
    await press(root, result.restart);
  },
};

/** Mag de site niet kopiëren, dan staat er wat de bezoeker zelf kan doen. */
export const CopyRefused: Story = {
  name: 'Kopiëren geweigerd',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async (context) => {
    await askResult('quick-scan')(context);
    const { root } = await ready(context.canvasElement, 'quick-scan');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await press(root, result.copyCode);
    await appeared(root, '.export code:not([part])');
  },
};

/** Te vroeg verstuurd: de focus gaat naar de eerste open parameter. */
export const FormRefused: Story = {
  name: 'Te vroeg verstuurd',
  tags: ['!autodocs'],
  args: { name: 'scan', required: true, value: someCode },
  render: (args) => html`<form>${scan(args)}</form>`,
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'quick-scan');
    canvasElement.querySelector('form')!.reportValidity();
  },
};

/** De antwoorden zijn te zien, maar niet te veranderen. Ze gaan wel mee met een formulier. */
export const Readonly: Story = { name: 'Alleen lezen', args: { value: allCode, readonly: true } };

/** Niets kan veranderen, en niets gaat mee met een formulier. */
export const Disabled: Story = { name: 'Uitgeschakeld', args: { value: someCode, disabled: true } };

/** De scan doet mee met een formulier. Met `required` kan het pas weg als alles beantwoord is. */
export const InForm: Story = {
  name: 'In een formulier',
  args: { name: 'scan', required: true, value: someCode },
  render: (args) => inForm(scan(args)),
};

/** De site kiest kleuren, ronding, ruimte en lettertype met `--outreach-*` en `::part()`. */
export const Themed: Story = {
  name: 'Eigen thema',
  parameters: fullscreen,
  args: { value: someCode },
  render: (args) => html`<div class="themed-host">${scan(args)}</div>`,
};

/** Waar de site `color-scheme: dark` zet, kiest de scan kleuren die daarbij passen. */
export const Dark: Story = {
  name: 'Donker',
  parameters: fullscreen,
  args: { value: allCode },
  render: (args) => onDark(scan(args)),
};

/** Het profiel op een donkere pagina. */
export const DarkResult: Story = {
  ...Dark,
  name: 'Donker, resultaat',
  tags: ['!autodocs'],
  play: askResult('quick-scan'),
};

/** Op een kleine telefoon. */
export const Narrow: Story = {
  name: 'Smal',
  parameters: fullscreen,
  args: { value: someCode },
  render: (args) => onNarrow(scan(args)),
};

/** Het profiel op een kleine telefoon. */
export const NarrowResult: Story = {
  ...Narrow,
  name: 'Smal, resultaat',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: askResult('quick-scan'),
};

/** De site zegt zelf iets voor de eerste vraag, en onder het profiel. */
export const Slots: Story = {
  name: 'Met inleiding en vervolg',
  tags: ['!autodocs'],
  args: { mode: 'page', value: allCode },
  render: (args) =>
    scan(
      args,
      html`<p slot="introduction">Vul de quickscan eerst alleen in. Daarna leggen we de profielen naast elkaar.</p>
        <p slot="follow-up">Klaar? Neem je resultaatcode mee naar het teamoverleg van maandag.</p>`,
    ),
};

/** Een code met een tikfout verandert niets: de scan zegt wat er mis is. */
export const BrokenCode: Story = { name: 'Foute code', args: { value: `${allCode.slice(0, -1)}*` } };

/** Op een site met 1 rem = 10 px, regelhoogte 1, hoofdletters en een reset die alle stijl wegneemt. */
export const DemandingHost: Story = {
  name: 'Veeleisende gastpagina',
  tags: ['!autodocs'],
  args: { value: someCode },
  render: (args) =>
    html`<div class="demanding-host">
      <p>Tekst van de site</p>
      ${scan(args)}
    </div>`,
};

function scan(args: AnsweringArgs, content: TemplateResult | typeof nothing = nothing): TemplateResult {
  const { mode, headingLevel, value, name, required, disabled, readonly, allowSaving } = args;
  return html`<quick-scan
    mode=${mode}
    heading-level=${headingLevel}
    value=${value || nothing}
    name=${name || nothing}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
    ?allow-saving=${allowSaving}
    >${content}</quick-scan
  >`;
}
