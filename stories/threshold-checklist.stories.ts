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
  title: 'Threshold checklist',
  component: 'threshold-checklist',
  args: answeringArgs,
  argTypes: answeringArgTypes,
  parameters: shown(answeringArgs, 'threshold-checklist-change', 'threshold-checklist-complete'),
  render: (args) => checklist(args),
};
export default meta;

/** One group of thresholds a step. For each threshold, a team chooses how far it applies to them. */
export const Steps: Story = { name: 'Steps' };

/** All groups on one page, for an overview, or to print them together. */
export const Page: Story = { name: 'One page', tags: ['!autodocs'], args: { mode: 'page' } };

/** With a result code as `value`, the answers are there from the start. */
export const Filled: Story = { name: 'Filled in', args: { value: codes.someThresholds } };

/** Which thresholds there are, what can lower them, how they relate to the seven B’s, and what they lead to. */
export const Result: Story = {
  name: 'Result',
  tags: ['!autodocs'],
  args: { value: codes.allThresholds },
  play: askResult('threshold-checklist'),
};

/** ‘We don’t know’ is an answer too: outreach workers can find out. */
export const UnknownResult: Story = {
  ...Result,
  name: 'Result, with what nobody knows',
  tags: ['!autodocs'],
  args: { value: codes.unknownThresholds },
};

/** The overview can be shown earlier: then it says what is still open. */
export const IncompleteResult: Story = {
  ...Result,
  name: 'Result, not complete',
  tags: ['!autodocs'],
  args: { value: codes.someThresholds },
};

/** The answers can be read but not changed. They are sent with a form. */
export const Readonly: Story = { name: 'Read-only', args: { value: codes.allThresholds, readonly: true } };

/** The checklist is part of a form. With `required`, the form can only be sent once everything is answered. */
export const InForm: Story = {
  name: 'In a form',
  args: { name: 'drempels', required: true, value: codes.someThresholds },
  render: (args) => inForm(checklist(args)),
};

/** Where the site sets `color-scheme: dark`, the checklist chooses colours to match. */
export const Dark: Story = {
  name: 'Dark',
  parameters: fullscreen,
  args: { value: codes.unknownThresholds },
  render: (args) => onDark(checklist(args)),
};

/** The overview on a dark page. */
export const DarkResult: Story = {
  ...Dark,
  name: 'Dark, result',
  tags: ['!autodocs'],
  play: askResult('threshold-checklist'),
};

/** On a small phone. */
export const Narrow: Story = {
  name: 'Narrow',
  parameters: fullscreen,
  args: { value: codes.someThresholds },
  render: (args) => onNarrow(checklist(args)),
};

/** The overview on a small phone. */
export const NarrowResult: Story = {
  ...Narrow,
  name: 'Narrow, result',
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
