import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ContentOverride } from '../src/content/override.ts';
import { codes } from './examples.ts';
import { appeared, fullscreen, onNarrow, ready, shown } from './support.ts';
import '../src/define/all.ts';

type Story = StoryObj;

const meta: Meta = {
  title: 'Together on a page',
  component: 'outreach-scope',
  parameters: shown(
    {},
    'quick-scan-change',
    'threshold-checklist-change',
    'outreach-definition-open',
    'outreach-definition-change',
    'outreach-profile-change',
  ),
};
export default meta;

/**
 * Elements in an `<outreach-scope>` know of each other. The definition shows for each part which choices bear on it, the checklist
 * what the quick scan already has to lower a threshold, and the profile what was filled in last.
 */
export const Together: Story = {
  name: 'That know of each other',
  tags: ['!autodocs'],
  render: () =>
    html`<outreach-scope>
      <div class="scope-host">
        <outreach-definition></outreach-definition>
        <quick-scan value=${codes.allAnswers}></quick-scan>
        <threshold-checklist value=${codes.unknownThresholds}></threshold-checklist>
        <outreach-profile instrument="quick-scan"></outreach-profile>
      </div>
    </outreach-scope>`,
  play: async ({ canvasElement }) => {
    const definition = await ready(canvasElement, 'outreach-definition');
    definition.element.showPart('lifeworld');
    await appeared(definition.root, '[part=touching]');
    const checklist = await ready(canvasElement, 'threshold-checklist');
    checklist.element.showResult();
    await appeared(checklist.root, '[part~=used]');
    const profile = await ready(canvasElement, 'outreach-profile');
    await appeared(profile.root, '[part=result]');
  },
};

/** What a visitor fills in shows at once in the profile beside it. */
export const Beside: Story = {
  name: 'Quick scan and profile',
  render: () =>
    html`<outreach-scope>
      <div class="scope-host">
        <quick-scan value=${codes.someAnswers}></quick-scan>
        <outreach-profile readonly></outreach-profile>
      </div>
    </outreach-scope>`,
};

const ownWords: ContentOverride = {
  'quick-scan': {
    title: 'Hoe werkt jouw team in Vierbeek?',
    lead: 'Negen vragen over jullie werk op straat, in de buurt en bij mensen thuis.',
    parameters: { location: 'Waar we zijn' },
    questions: {
      location: {
        text: 'Waar kom je mensen tegen?',
        options: { public: { label: 'Op het Beekplein of op straat' }, 'semi-public': { label: 'In De Vlier' } },
      },
    },
  },
};

/** With the property `content` a site uses words of its own. The visitor reads that they aren't those of the authors. */
export const OwnWords: Story = {
  name: 'Own words',
  render: () =>
    html`<outreach-scope .content=${ownWords}>
      <quick-scan mode="page" value=${codes.someAnswers}></quick-scan>
    </outreach-scope>`,
};

/** A scope inside a scope inherits words that it doesn't give itself. Its results stay its own. */
export const Nested: Story = {
  name: 'A scope in a scope',
  tags: ['!autodocs'],
  render: () =>
    html`<outreach-scope .content=${ownWords}>
      <div class="scope-host">
        <threshold-checklist value=${codes.someThresholds}></threshold-checklist>
        <outreach-profile readonly></outreach-profile>
        <outreach-scope>
          <section>
            <quick-scan value=${codes.someAnswers}></quick-scan>
            <outreach-profile readonly></outreach-profile>
          </section>
        </outreach-scope>
      </div>
    </outreach-scope>`,
  play: async ({ canvasElement }) => {
    for (const { shadowRoot } of canvasElement.querySelectorAll('outreach-profile')) {
      await appeared(shadowRoot!, '[part=result]');
    }
  },
};

/** On a small phone. */
export const Narrow: Story = {
  ...Beside,
  name: 'Narrow',
  tags: ['!autodocs'],
  parameters: fullscreen,
  render: () =>
    onNarrow(
      html`<outreach-scope>
        <div class="scope-host">
          <quick-scan value=${codes.someAnswers}></quick-scan>
          <outreach-profile></outreach-profile>
        </div>
      </outreach-scope>`,
    ),
};
