import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html, nothing } from 'lit';
import { agreements } from '../src/content/nl/agreements.ts';
import { result } from '../src/content/nl/result.ts';
import { round } from '../src/content/nl/round.ts';
import { wish } from '../src/content/nl/wish.ts';
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
  shownResult,
} from './support.ts';
import '../src/define/quick-scan.ts';

type Story = StoryObj<AnsweringArgs>;

const someCode = codes.someAnswers;
const allCode = codes.allAnswers;

const meta: Meta<AnsweringArgs> = {
  title: 'Quick scan',
  component: 'quick-scan',
  args: answeringArgs,
  argTypes: answeringArgTypes,
  parameters: shown(answeringArgs, 'quick-scan-change', 'quick-scan-complete'),
  render: (args) => scan(args),
};
export default meta;

/** One parameter a step. The buttons at the top show what is answered, and lead to each parameter. */
export const Steps: Story = { name: 'Steps' };

/** All parameters on one page, for an overview, or to print them together. */
export const Page: Story = { name: 'One page', tags: ['!autodocs'], args: { mode: 'page' } };

/** With a result code as `value`, the answers are there from the start. */
export const Filled: Story = { name: 'Filled in', args: { value: allCode } };

/** The profile of a complete scan, with questions to think about and ways to keep it. */
export const Result: Story = {
  name: 'Result',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: askResult('quick-scan'),
};

/** The profile can be shown earlier: then it says what is still open. */
export const IncompleteResult: Story = {
  name: 'Result, not complete',
  tags: ['!autodocs'],
  args: { value: someCode },
  play: askResult('quick-scan'),
};

/** The optional numbers, one of which is impossible: the explanation is beside it, and nothing stops the visitor. */
export const Measures: Story = {
  name: 'Numbers, one of them wrong',
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

/** If a visitor started again, or opened a link, there is a way back. */
export const Undo: Story = {
  name: 'Started again',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async (context) => {
    const root = await shownResult(context, 'quick-scan');
    await press(root, result.restart);
  },
};

/** How the team wants to work, marked in the picture of how it works. It isn't an answer. */
export const Wished: Story = {
  name: 'A wish',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async (context) => {
    const root = await shownResult(context, 'quick-scan');
    await press(root, wish.make);
    (await appeared<HTMLInputElement>(root, 'td input[type=radio]:not(:checked)')).click();
    await appeared(root, '.wish .code');
  },
};

/** What the next colleague scans. The codes of all who went before are in it, in sorted order. */
export const PassedOn: Story = {
  name: 'A round',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async (context) => {
    const root = await shownResult(context, 'quick-scan');
    await press(root, round.pass);
    await appeared(root, '[part=qr]');
  },
};

/** What the team agrees on, about an answer. It goes along in print, in a copied text and in a calendar file. */
export const Agreed: Story = {
  name: 'An agreement',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async (context) => {
    const root = await shownResult(context, 'quick-scan');
    await press(root, agreements.make);
    (await appeared<HTMLSelectElement>(root, '#agreement-hook')).value = '0';
    root.querySelector<HTMLTextAreaElement>('#agreement-words')!.value = 'Elke week een avond op het plein';
    for (const type of ['change', 'input'])
      for (const field of root.querySelectorAll('.asking .field')) field.dispatchEvent(new Event(type));
    await press(root, agreements.add);
    await appeared(root, '.agreements li');
  },
};

/** An agreement without anything in it: what is missing is said at its field. */
export const NotAgreed: Story = {
  name: 'An agreement about nothing',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async (context) => {
    const root = await shownResult(context, 'quick-scan');
    await press(root, agreements.make);
    await press(root, agreements.add);
    await appeared(root, '.asking [aria-invalid=true]');
  },
};

/** A day to look again, for a calendar. Without one, no file is made. */
export const LookAgain: Story = {
  name: 'Looking again, without a day',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async (context) => {
    const root = await shownResult(context, 'quick-scan');
    await press(root, agreements.again.plan);
    const day = await appeared<HTMLInputElement>(root, '#look-again');
    day.value = '';
    day.dispatchEvent(new Event('input'));
    await press(root, agreements.again.download);
    await appeared(root, '.asking [aria-invalid=true]');
  },
};

/** If the site may not copy, it says what the visitor can do instead. */
export const CopyRefused: Story = {
  name: 'Copying refused',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: async (context) => {
    const root = await shownResult(context, 'quick-scan');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await press(root, result.copyCode);
    await appeared(root, '.export code:not([part])');
  },
};

/** Sent too early: the focus goes to the first open parameter. */
export const FormRefused: Story = {
  name: 'Sent too early',
  tags: ['!autodocs'],
  args: { name: 'scan', required: true, value: someCode },
  render: (args) => html`<form>${scan(args)}</form>`,
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'quick-scan');
    canvasElement.querySelector('form')!.reportValidity();
  },
};

/** The answers can be read but not changed. They are sent with a form. */
export const Readonly: Story = { name: 'Read-only', args: { value: allCode, readonly: true } };

/** Nothing can change, and nothing is sent with a form. */
export const Disabled: Story = { name: 'Disabled', args: { value: someCode, disabled: true } };

/** The scan is part of a form. With `required`, the form can only be sent once everything is answered. */
export const InForm: Story = {
  name: 'In a form',
  args: { name: 'scan', required: true, value: someCode },
  render: (args) => inForm(scan(args)),
};

/** The site chooses colours, corners, space and font with `--outreach-*` and `::part()`. */
export const Themed: Story = {
  name: 'Own theme',
  parameters: fullscreen,
  args: { value: someCode },
  render: (args) => html`<div class="themed-host">${scan(args)}</div>`,
};

/** With `languages`, a visitor may choose between languages. Answers, place and focus stay. */
export const Languages: Story = {
  name: 'With a choice of language',
  tags: ['!autodocs'],
  parameters: fullscreen,
  render: () => html`<quick-scan languages="nl fr de en" value=${someCode}></quick-scan>`,
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'quick-scan');
    (await appeared<HTMLElement>(root, '[part=languages] [lang=fr]')).click();
    await appeared(root, '[lang=fr] details[part=original]');
  },
};

/** Where the site sets `color-scheme: dark`, the scan chooses colours to match. */
export const Dark: Story = {
  name: 'Dark',
  parameters: fullscreen,
  args: { value: allCode },
  render: (args) => onDark(scan(args)),
};

/** The profile on a dark page. */
export const DarkResult: Story = {
  ...Dark,
  name: 'Dark, result',
  tags: ['!autodocs'],
  play: askResult('quick-scan'),
};

/** On a small phone. */
export const Narrow: Story = {
  name: 'Narrow',
  parameters: fullscreen,
  args: { value: someCode },
  render: (args) => onNarrow(scan(args)),
};

/** The profile on a small phone. */
export const NarrowResult: Story = {
  ...Narrow,
  name: 'Narrow, result',
  tags: ['!autodocs'],
  args: { value: allCode },
  play: askResult('quick-scan'),
};

/** The site says something of its own before the first question, and below the profile. */
export const Slots: Story = {
  name: 'With introduction and follow-up',
  tags: ['!autodocs'],
  args: { mode: 'page', value: allCode },
  render: (args) =>
    scan(
      args,
      html`<p slot="introduction">Vul de quickscan eerst alleen in. Daarna leggen we de profielen naast elkaar.</p>
        <p slot="follow-up">Klaar? Neem je resultaatcode mee naar het teamoverleg van maandag.</p>`,
    ),
};

/** A code with a typing error changes nothing: the scan says what is wrong. */
export const BrokenCode: Story = { name: 'Wrong code', args: { value: `${allCode.slice(0, -1)}*` } };

/** On a site with 1rem = 10px, line height 1, capitals, and a reset that takes all style away. */
export const DemandingHost: Story = {
  name: 'Demanding host page',
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
