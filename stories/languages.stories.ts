import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import { codes } from './examples.ts';
import { onNarrow, ready } from './support.ts';
import '../src/define/all.ts';

interface Args {
  lang: 'nl' | 'fr' | 'de' | 'en';
}

type Story = StoryObj<Args>;

/** All tags in one language, which is that of the element around them. The toolbar above sets the language of every other story. */
const meta: Meta<Args> = {
  title: 'Languages',
  argTypes: { lang: { control: 'inline-radio', options: ['nl', 'fr', 'de', 'en'] } },
  parameters: { controls: { include: ['lang'] } },
  render: ({ lang }) => all(lang),
  play: showResults,
};
export default meta;

export const French: Story = { name: 'French', args: { lang: 'fr' } };

export const German: Story = { name: 'German', args: { lang: 'de' } };

export const English: Story = { name: 'English', args: { lang: 'en' } };

/** The longest words on the narrowest screen. */
export const GermanNarrow: Story = {
  name: 'German at 320 px',
  tags: ['!autodocs'],
  args: { lang: 'de' },
  render: ({ lang }) => onNarrow(all(lang)),
};

const all = (lang: string): TemplateResult =>
  html`<div lang=${lang}>
    <quick-scan heading-level="2" value=${codes.allAnswers}></quick-scan>
    <threshold-checklist heading-level="2"></threshold-checklist>
    <outreach-definition heading-level="2"></outreach-definition>
    <outreach-profile heading-level="2" codes="${codes.allAnswers} ${codes.someAnswers}"></outreach-profile>
  </div>`;

async function showResults({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const { element } = await ready(canvasElement, 'quick-scan');
  element.showResult();
}
