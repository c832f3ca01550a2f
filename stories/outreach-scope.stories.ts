import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ContentOverride } from '../src/content/override.ts';
import { codes } from './examples.ts';
import { appeared, fullscreen, onNarrow, ready, shown } from './support.ts';
import '../src/define/all.ts';

type Story = StoryObj;

const meta: Meta = {
  title: 'Samen op een pagina',
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
 * Elementen in een `<outreach-scope>` weten van elkaar. De definitie zegt welke delen de quickscan raakt, de checklist zegt
 * wat de quickscan al heeft om een drempel te verlagen, en het profiel toont wat het laatst is ingevuld.
 */
export const Together: Story = {
  name: 'Die van elkaar weten',
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

/** Wat een bezoeker invult, staat meteen in het profiel ernaast. */
export const Beside: Story = {
  name: 'Quickscan en profiel',
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

/** Met de eigenschap `content` zegt een site het in eigen woorden. De bezoeker leest dat die niet van de auteurs zijn. */
export const OwnWords: Story = {
  name: 'Eigen woorden',
  render: () =>
    html`<outreach-scope .content=${ownWords}>
      <quick-scan mode="page" value=${codes.someAnswers}></quick-scan>
    </outreach-scope>`,
};

/** Een scope in een scope neemt woorden over die hij zelf niet geeft. Zijn resultaten blijven bij hem. */
export const Nested: Story = {
  name: 'Een scope in een scope',
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

/** Op een kleine telefoon. */
export const Narrow: Story = {
  ...Beside,
  name: 'Smal',
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
