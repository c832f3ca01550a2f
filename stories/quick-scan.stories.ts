import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { answering } from '../src/content/nl/answering.ts';
import { result } from '../src/content/nl/result.ts';
import type { QuickScanElement } from '../src/elements/quick-scan/quick-scan-element.ts';
import type { Answers } from '../src/model/answers.ts';
import { type QuickScan, quickScan } from '../src/model/quick-scan.ts';
import { toCode } from '../src/model/result-code.ts';
import '../src/define/quick-scan.ts';
import './quick-scan.css';

type Args = Pick<QuickScanElement, 'mode' | 'headingLevel' | 'value' | 'name' | 'required' | 'disabled' | 'readonly'>;
type Story = StoryObj<Args>;

const someAnswers: Answers<QuickScan> = {
  'working-relationship': ['voluntary', 'assertive'],
  referral: ['own-observation', 'informal-network'],
  location: ['semi-public', 'public', 'online'],
  objective: 'target-group-oriented',
};
const allAnswers: Answers<QuickScan> = {
  ...someAnswers,
  'target-group.unit': ['individual', 'group'],
  'target-group.acquaintance': ['unknown'],
  actions: ['direct-service', 'lifeworld-participation'],
  direction: 'demand-led',
  'focus.theme': 'integral',
  'focus.reach': 'territorial',
  'time-frame.limit': 'unlimited',
  'time-frame.outreach-hours': 12.5,
};
const someCode = toCode(quickScan, someAnswers);
const allCode = toCode(quickScan, allAnswers);

const meta: Meta<Args> = {
  title: 'Quickscan',
  component: 'quick-scan',
  args: { mode: 'steps', headingLevel: 2, value: '', name: '', required: false, disabled: false, readonly: false },
  argTypes: {
    mode: { control: 'inline-radio', options: ['steps', 'page'] },
    headingLevel: { control: 'inline-radio', options: [1, 2, 3, 4, 5, 6] },
    value: { control: 'text' },
  },
  parameters: {
    actions: { handles: ['quick-scan-change', 'quick-scan-complete'] },
    controls: { include: ['mode', 'headingLevel', 'value', 'name', 'required', 'disabled', 'readonly'] },
  },
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
  play: ({ canvasElement }) => askResult(canvasElement),
};

/** Het profiel kan ook eerder: het toont dan wat nog open is. */
export const IncompleteResult: Story = {
  name: 'Resultaat, nog niet volledig',
  tags: ['!autodocs'],
  args: { value: someCode },
  play: ({ canvasElement }) => askResult(canvasElement),
};

/** De optionele getallen, met een dat niet kan: de uitleg staat ernaast, en niets houdt de bezoeker tegen. */
export const Measures: Story = {
  name: 'Getallen, met een fout',
  tags: ['!autodocs'],
  args: { value: someCode },
  play: async ({ canvasElement }) => {
    const root = await readyRoot(canvasElement);
    [...root.querySelectorAll<HTMLElement>('nav button')].at(-1)!.click();
    await waitFor(() => expect(root.querySelector('.amount input')).not.toBeNull());
    const input = root.querySelector<HTMLInputElement>('.amount input')!;
    input.value = '200';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

/** Begon een bezoeker opnieuw, of opende die een link? Dan is er een weg terug. */
export const Undo: Story = {
  name: 'Opnieuw begonnen',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async ({ canvasElement }) => {
    await askResult(canvasElement);
    const root = await readyRoot(canvasElement);
    buttonIn(root, result.restart).click();
  },
};

/** Mag de site niet kopiëren, dan staat er wat de bezoeker zelf kan doen. */
export const CopyRefused: Story = {
  name: 'Kopiëren geweigerd',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async ({ canvasElement }) => {
    await askResult(canvasElement);
    const root = await readyRoot(canvasElement);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    buttonIn(root, result.copyCode).click();
    await waitFor(() => expect(root.querySelector('.keep code:not([part])')).not.toBeNull());
  },
};

/** Te vroeg verstuurd: de focus gaat naar de eerste open parameter. */
export const FormRefused: Story = {
  name: 'Te vroeg verstuurd',
  tags: ['!autodocs'],
  args: { name: 'scan', required: true, value: someCode },
  render: (args) => html`<form>${scan(args)}</form>`,
  play: async ({ canvasElement }) => {
    await readyRoot(canvasElement);
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
  render: (args) =>
    html`<form class="form-host" @submit=${showEntries} @reset=${clearEntries}>
      ${scan(args)}
      <p>
        <button>Verstuur</button>
        <button type="reset">Zet terug</button>
      </p>
      <pre role="status" aria-label="Wat het formulier verstuurt">Nog niets verstuurd.</pre>
    </form>`,
};

/** De site kiest kleuren, ronding, ruimte en lettertype met `--outreach-*` en `::part()`. */
export const Themed: Story = {
  name: 'Eigen thema',
  parameters: { layout: 'fullscreen' },
  args: { value: someCode },
  render: (args) => html`<div class="themed-host">${scan(args)}</div>`,
};

/** Waar de site `color-scheme: dark` zet, kiest de scan kleuren die daarbij passen. */
export const Dark: Story = {
  name: 'Donker',
  parameters: { layout: 'fullscreen' },
  args: { value: allCode },
  render: (args) => html`<div class="dark-host">${scan(args)}</div>`,
};

/** Het profiel op een donkere pagina. */
export const DarkResult: Story = {
  ...Dark,
  name: 'Donker, resultaat',
  tags: ['!autodocs'],
  play: ({ canvasElement }) => askResult(canvasElement),
};

/** Op een kleine telefoon. */
export const Narrow: Story = {
  name: 'Smal',
  parameters: { layout: 'fullscreen' },
  args: { value: someCode },
  render: (args) => html`<div class="narrow-host">${scan(args)}</div>`,
};

/** Het profiel op een kleine telefoon. */
export const NarrowResult: Story = {
  ...Narrow,
  name: 'Smal, resultaat',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: ({ canvasElement }) => askResult(canvasElement),
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

function scan(args: Args, content: TemplateResult | typeof nothing = nothing): TemplateResult {
  const { mode, headingLevel, value, name, required, disabled, readonly } = args;
  return html`<quick-scan
    mode=${mode}
    heading-level=${headingLevel}
    value=${value || nothing}
    name=${name || nothing}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
    >${content}</quick-scan
  >`;
}

async function readyRoot(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector('quick-scan')!;
  await element.updateComplete;
  return element.shadowRoot!;
}

function buttonIn(root: ShadowRoot, label: string): HTMLButtonElement {
  return [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label)!;
}

/** No attribute opens the result: a visitor asks for it. */
async function askResult(canvas: HTMLElement): Promise<void> {
  const root = await readyRoot(canvas);
  buttonIn(root, answering.toResult).click();
  await waitFor(() => expect(root.querySelector('[part=result]')).not.toBeNull());
}

function showEntries(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const entries = [...new FormData(form)].map(([name, value]) => `${name} = ${value as string}`);
  form.querySelector('pre')!.textContent = entries.join('\n');
}

function clearEntries(event: Event): void {
  (event.currentTarget as HTMLFormElement).querySelector('pre')!.textContent = 'Nog niets verstuurd.';
}
