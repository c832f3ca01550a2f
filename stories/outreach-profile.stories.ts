import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { profile as texts } from '../src/content/nl/profile.ts';
import { workshop } from '../src/content/nl/workshop.ts';
import type { OutreachProfileElement } from '../src/elements/outreach-profile/outreach-profile-element.ts';
import type { Result } from '../src/model/result.ts';
import { createSession } from '../src/model/session.ts';
import { codes, crowd, definitionPair, moments, sector, services, team, years } from './examples.ts';
import { appeared, fullscreen, onDark, onNarrow, press, ready, shown } from './support.ts';
import '../src/define/outreach-profile.ts';

type Args = Pick<OutreachProfileElement, 'codes' | 'instrument' | 'headingLevel' | 'readonly'>;
type Story = StoryObj<Args>;

const args: Args = { codes: '', instrument: '', headingLevel: 2, readonly: false };

const meta: Meta<Args> = {
  title: 'Profile',
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

/** Without results yet: a visitor types codes, opens files, or drops them here. */
export const Empty: Story = { name: 'Empty' };

/** One result, from a code in the attribute `codes`. */
export const One: Story = { name: 'One result', args: { codes: codes.allAnswers } };

/** Two moments of one practice: what stayed, what came, what went. */
export const TwoMoments: Story = { name: 'Two moments', tags: ['!autodocs'], ...withResults(moments) };

/** Two results can also be those of two people. */
export const TwoPeople: Story = {
  ...TwoMoments,
  name: 'Two people',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    await appeared(root, '.switch');
    root.querySelectorAll<HTMLInputElement>('.switch input')[1]!.click();
    await appeared(root, '[part=agreement]');
  },
};

/** Four results of one practice: what came and went over the years, once the visitor says whose they are. */
export const OverTheYears: Story = {
  name: 'Over the years',
  tags: ['!autodocs'],
  ...withResults(years),
  play: sayOneTeam,
};

/** The picture of a team of five: how often each answer was chosen, and on what the team agrees. */
export const Team: Story = { name: 'Team of five', tags: ['!autodocs'], ...withResults(team) };

/** Two teams in one view, as a session that was kept: a column each, with where they are furthest apart above them. */
export const TwoTeams: Story = {
  name: 'Two teams side by side',
  tags: ['!autodocs'],
  render: (args) =>
    profile(
      args,
      JSON.stringify(
        createSession(
          'Werkmoment',
          '2026-11-28',
          [...team, ...crowd(6)].map((result, index) => ({
            result,
            group: index < team.length ? 'Team A' : 'Team B',
            name: '',
            addedOn: '',
          })),
        ),
      ),
    ),
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    await appeared(root, '.grouped');
  },
};

/** The list of results is open: each can get a name, and can be removed. */
export const List: Story = {
  ...Team,
  name: 'Team of five, with the list open',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    (await appeared<HTMLDetailsElement>(root, '[part=results]')).open = true;
  },
};

/** A large survey fits as well. Meanwhile the page stays usable. */
export const TenThousand: Story = {
  name: 'Ten thousand results',
  tags: ['!autodocs'],
  ...withResults(() => (everybody ??= crowd(10_000))),
  play: async ({ canvasElement }) => {
    const { element } = await ready(canvasElement, 'outreach-profile');
    await waitFor(() => expect(element.results).toHaveLength(10_000), { timeout: 30_000 });
    await element.updateComplete;
  },
};
let everybody: readonly Result[] | undefined;

/** Three services filled in the threshold checklist. */
export const Services: Story = { name: 'Thresholds of three services', tags: ['!autodocs'], ...withResults(services) };

/** A team compared the definition with its practice twice. */
export const DefinitionPair: Story = {
  name: 'Definition, two moments',
  tags: ['!autodocs'],
  ...withResults(definitionPair),
};

/** What a sector publishes: counts that nobody can trace to a person, with what is left out. */
export const Sector: Story = {
  name: 'Sector',
  tags: ['!autodocs'],
  render: () => html`<outreach-profile .counts=${sector(400)}></outreach-profile>`,
};

/** The same, with a column for each month. */
export const SectorByMonth: Story = {
  ...Sector,
  name: 'Sector, month by month',
  tags: ['!autodocs'],
  play: sayByMonth,
};

/** What can't be read is explained line by line. What can be read has been added. */
export const Refused: Story = {
  name: 'Refused lines',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    const field = await appeared<HTMLTextAreaElement>(root, 'textarea');
    field.value = [
      `An: ${codes.allAnswers}`,
      `Bilal: ${codes.allAnswers}`,
      `Chris: ${codes.someAnswers.slice(0, -1)}*`,
      'QSRD-NFVZ',
      'QF5',
      codes.allThresholds,
      '{"instrument":',
    ].join('\n');
    await press(root, texts.add.submit);
    await appeared(root, '.refused');
  },
};

/** Whoever scans the code gets to this page, and fills it in on their own phone. */
export const Invitation: Story = {
  name: 'QR code',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    await press(root, texts.invite.show);
    await appeared(root, '[part=invitation] p');
  },
};

/** A facilitator has twelve results: so far the team sees only how many. */
export const Collecting: Story = {
  name: 'Workshop, collecting',
  tags: ['!autodocs'],
  render: () => html`<outreach-profile mode="workshop" .results=${crowd(12)}></outreach-profile>`,
};

/** The question where the team is furthest apart comes first. */
export const Talking: Story = {
  ...Collecting,
  name: 'Workshop, talking',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { root } = await ready(canvasElement, 'outreach-profile');
    for (const phase of ['reveal', 'talk'] as const) {
      await appeared(root, '.moves');
      await press(root, workshop.forward[phase]);
    }
    await appeared(root, '.split');
  },
};

/** Only to look at: a visitor adds nothing. */
export const Readonly: Story = {
  name: 'Read-only',
  tags: ['!autodocs'],
  ...withResults(team),
  args: { readonly: true },
};

/** Where the site sets `color-scheme: dark`, the profile chooses colours to match. */
export const Dark: Story = {
  name: 'Dark',
  tags: ['!autodocs'],
  parameters: fullscreen,
  render: (args) => onDark(profile(args, team)),
};

/** What moved, on a dark page. */
export const DarkComparison: Story = {
  ...Dark,
  name: 'Dark, two moments',
  tags: ['!autodocs'],
  render: (args) => onDark(profile(args, moments)),
};

/** On a small phone. */
export const Narrow: Story = {
  name: 'Narrow',
  tags: ['!autodocs'],
  parameters: fullscreen,
  render: (args) => onNarrow(profile(args, team)),
};

/** What came and went, on a small phone. */
export const NarrowYears: Story = {
  ...Narrow,
  name: 'Narrow, over the years',
  tags: ['!autodocs'],
  render: (args) => onNarrow(profile(args, years)),
  play: sayOneTeam,
};

/** A sector month by month, on a small phone. */
export const NarrowSector: Story = {
  ...Narrow,
  name: 'Narrow, sector month by month',
  tags: ['!autodocs'],
  render: () => onNarrow(html`<outreach-profile .counts=${sector(400)}></outreach-profile>`),
  play: sayByMonth,
};

/** What moved, on a small phone. */
export const NarrowComparison: Story = {
  ...Narrow,
  name: 'Narrow, two moments',
  tags: ['!autodocs'],
  render: (args) => onNarrow(profile(args, moments)),
};

async function sayOneTeam({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const { root } = await ready(canvasElement, 'outreach-profile');
  await appeared(root, '.switch');
  root.querySelector<HTMLInputElement>('.switch input')!.click();
  await appeared(root, '.timeline');
}

async function sayByMonth({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const { root } = await ready(canvasElement, 'outreach-profile');
  (await appeared<HTMLInputElement>(root, '.switch input')).click();
  await appeared(root, '.timeline');
}

/** Results are a property. They can't be arguments, which Storybook sends from frame to frame as text. */
function withResults(results: readonly Result[] | (() => readonly Result[])): Pick<Story, 'render'> {
  return { render: (args) => profile(args, typeof results === 'function' ? results() : results) };
}

function profile(
  { codes, instrument, headingLevel, readonly }: Args,
  results: readonly Result[] | string = [],
): TemplateResult {
  return html`<outreach-profile
    codes=${codes || nothing}
    instrument=${instrument || nothing}
    heading-level=${headingLevel}
    ?readonly=${readonly}
    .results=${results}
  ></outreach-profile>`;
}
