import { expect } from 'chai';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { hover, press as pressKeys } from '../../support/input.ts';
import {
  ALL_BUT_LAST,
  COMPLETE,
  GROUPS,
  STARTED,
  choose,
  focusIn,
  loaded,
  mountChecklist,
  mountVisitedChecklist,
  nameOf,
  press,
  questionsIn,
  radio,
  textsOf,
} from './threshold-checklist.ts';

const NOT_KNOWN = 'Mensen weten niet dat ons aanbod bestaat.';
const LOST_IN_THE_SYSTEM = 'Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.';
const WAITING_LIST = 'Mensen komen op een wachtlijst.';

const groupHeadings = (root: ParentNode) => allByRole(root, 'heading', /^Groep \d van 5/);

/** What a screen reader says of an element besides its name. */
const descriptionOf = (checklist: ThresholdChecklistElement, element: Element) =>
  textsOf([checklist.shadowRoot!.getElementById(element.getAttribute('aria-describedby')!)!])[0]!;

describe('threshold-checklist in steps', () => {
  it('shows one group at a time, with its thresholds', async () => {
    const checklist = await mountVisitedChecklist();
    for (const [index, [group, thresholds]] of Object.entries(GROUPS).entries()) {
      expect(textsOf(groupHeadings(checklist))).to.deep.equal([`Groep ${index + 1} van 5 ${group}`]);
      expect(questionsIn(checklist).map(nameOf)).to.deep.equal(thresholds.map(([statement]) => statement));
      if (index < 4) await press(checklist, 'Volgende');
    }
    expect(allByRole(checklist, 'button', 'Volgende')).to.be.empty;
  });

  it('moves the focus to the heading of each group, and leads to any from the overview', async () => {
    const checklist = await mountVisitedChecklist(`value="${STARTED}"`);
    expect(focusIn(checklist)).to.equal('');
    await press(checklist, 'Volgende');
    expect(focusIn(checklist)).to.equal('Groep 2 van 5 De stap niet durven zetten');
    await press(checklist, 'Vorige');
    expect(focusIn(checklist)).to.equal('Groep 1 van 5 Het aanbod is niet gekend');
    const overview = byRole(checklist, 'navigation', 'Groepen van drempels');
    expect(allByRole(overview, 'button').map(nameOf)).to.deep.equal([
      '1 Het aanbod is niet gekend, beantwoord',
      '2 De stap niet durven zetten, nog open',
      '3 Regels en afspraken, nog open',
      '4 Praktische drempels, nog open',
      '5 Het aanbod past niet, nog open',
    ]);
    await press(checklist, '4 Praktische drempels, nog open');
    expect(focusIn(checklist)).to.equal('Groep 4 van 5 Praktische drempels');
    expect(byRole(overview, 'button', /^4/).ariaCurrent).to.equal('step');
  });

  it('counts groups, not thresholds', async () => {
    const checklist = await mountVisitedChecklist();
    const progress = () => textsOf([...checklist.shadowRoot!.querySelectorAll('[part=progress]')])[0];
    await choose(checklist, NOT_KNOWN, 'Wel');
    expect(progress()).to.equal('0 van 5 beantwoord');
    await choose(checklist, LOST_IN_THE_SYSTEM, 'Weten we niet');
    expect(progress()).to.equal('1 van 5 beantwoord');
  });

  it('keeps the answers of a group that is out of sight', async () => {
    const checklist = await mountVisitedChecklist();
    await choose(checklist, NOT_KNOWN, 'Deels');
    await press(checklist, 'Volgende');
    await choose(checklist, 'Eerdere ervaringen houden mensen tegen.', 'Wel');
    await press(checklist, 'Vorige');
    expect(radio(checklist, NOT_KNOWN, 'Deels').checked).to.be.true;
    expect(checklist.result.answers).to.deep.equal({
      'unknown-offer.not-known': 'partial',
      'not-daring.earlier-experience': 'present',
    });
  });

  it('moves nothing under the pointer of a visitor, with whom the rest of it loads', async () => {
    const checklist = await mountChecklist();
    const places = () => {
      const { top } = checklist.getBoundingClientRect();
      return [...checklist.shadowRoot!.querySelectorAll('h2, h3, summary, legend, input, button')]
        .filter((each) => each.checkVisibility())
        .map(
          (each) =>
            `${textsOf([each])[0]} ${each.id}: ${Math.round((each.getBoundingClientRect().top - top) * 10) / 10}`,
        );
    };
    const before = places();
    await hover(radio(checklist, NOT_KNOWN, 'Wel'));
    await loaded(checklist);
    expect(places()).to.deep.equal(before);
  });

  it('ends at the overview of thresholds, and comes back from it', async () => {
    const checklist = await mountVisitedChecklist(`value="${COMPLETE}"`);
    await press(checklist, '5 Het aanbod past niet, beantwoord');
    await press(checklist, 'Bekijk het overzicht');
    await loaded(checklist);
    expect(focusIn(checklist)).to.equal('Overzicht van jullie drempels');
    expect(questionsIn(checklist)).to.be.empty;
    await press(checklist, 'Terug naar de vragen');
    expect(focusIn(checklist)).to.equal('Groep 5 van 5 Het aanbod past niet');
  });

  it('is entered and left with the Tab key, a threshold a stop', async () => {
    const checklist = await mountVisitedChecklist(`value="${COMPLETE}"`);
    byRole(checklist, 'button', '5 Het aanbod past niet, beantwoord').focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await pressKeys('Tab');
      const focused = checklist.shadowRoot!.activeElement!;
      const question = focused.closest('fieldset');
      stops.push(question ? `${nameOf(question)} ${nameOf(focused)}` : textsOf([focused])[0]!);
    }
    expect(stops).to.deep.equal([
      'Wat betekenen de antwoorden?',
      `${NOT_KNOWN} Wel`,
      `${LOST_IN_THE_SYSTEM} Wel`,
      'Wis deze antwoorden',
      'Volgende',
    ]);
  });
});

describe('threshold-checklist on one page', () => {
  it('shows every group and threshold', async () => {
    const checklist = await mountVisitedChecklist('mode="page"');
    expect(textsOf(groupHeadings(checklist))).to.deep.equal(
      Object.keys(GROUPS).map((group, index) => `Groep ${index + 1} van 5 ${group}`),
    );
    expect(questionsIn(checklist)).to.have.length(18);
    expect(allByRole(checklist, 'navigation')).to.be.empty;
    expect(allByRole(checklist, 'button', /^(Vorige|Volgende)$/)).to.be.empty;
  });

  it('shows the overview of thresholds under them once all are answered', async () => {
    const checklist = await mountVisitedChecklist(`mode="page" value="${ALL_BUT_LAST}"`);
    expect(allByRole(checklist, 'table')).to.be.empty;
    await choose(checklist, 'Ons aanbod is te klein voor wat mensen nodig hebben.', 'Niet');
    expect(byRole(checklist, 'table', 'Overzicht van jullie drempels')).to.exist;
    expect(questionsIn(checklist)).to.have.length(18);
  });
});

describe('a threshold in threshold-checklist', () => {
  it('is a group of four radio buttons with the threshold as its name', async () => {
    const checklist = await mountVisitedChecklist('mode="page"');
    for (const question of questionsIn(checklist)) {
      expect(allByRole(question, 'radio').map(nameOf), nameOf(question)).to.deep.equal([
        'Niet',
        'Deels',
        'Wel',
        'Weten we niet',
      ]);
    }
  });

  it('is described by an example and by whose it is', async () => {
    const checklist = await mountVisitedChecklist('mode="page"');
    for (const [statement, source] of Object.values(GROUPS).flat()) {
      const description = descriptionOf(checklist, byRole(checklist, 'group', statement));
      const [help, ...others] = description.split(` Bron: ${source}.`);
      expect(others, description).to.deep.equal(['']);
      expect(help, statement).to.match(/^\p{Lu}.{20,}[.?]$/u);
    }
    expect(descriptionOf(checklist, byRole(checklist, 'group', WAITING_LIST))).to.equal(
      'Bijvoorbeeld: wie nu belt, kan pas over drie maanden komen. Bron: SAM vzw.',
    );
  });

  it('tells whose it is before the later file is there', async () => {
    const checklist = await mountChecklist();
    const description = descriptionOf(checklist, byRole(checklist, 'group', LOST_IN_THE_SYSTEM));
    expect(description).to.equal('Bijvoorbeeld: bij welk loket moet ik zijn, en wanneer? Bron: Martin Stam.');
  });

  it('is answered with the keyboard alone', async () => {
    const checklist = await mountVisitedChecklist();
    radio(checklist, NOT_KNOWN, 'Niet').focus();
    await pressKeys(' ');
    const answer = () => checklist.result.answers['unknown-offer.not-known'];
    expect(answer()).to.equal('absent');
    for (const [key, expected] of [
      ['ArrowRight', 'partial'],
      ['ArrowDown', 'present'],
      ['ArrowRight', 'unknown'],
      ['ArrowLeft', 'present'],
      ['ArrowUp', 'partial'],
    ] as const) {
      await pressKeys(key);
      expect(answer(), key).to.equal(expected);
    }
    expect(focusIn(checklist)).to.equal('Deels');
    await pressKeys('Tab', ' ');
    expect(checklist.result.answers['unknown-offer.lost-in-the-system']).to.equal('absent');
    expect(answer()).to.equal('partial');
  });

  it('has its answers explained once a group', async () => {
    const checklist = await mountVisitedChecklist();
    const details = checklist.shadowRoot!.querySelector('details')!;
    expect(allByRole(checklist, 'definition')).to.be.empty;
    details.querySelector('summary')!.focus();
    await pressKeys('Enter');
    expect(textsOf(allByRole(checklist, 'term'))).to.deep.equal(['Niet', 'Deels', 'Wel', 'Weten we niet']);
    expect(textsOf(allByRole(checklist, 'definition'))[1]).to.equal('Soms, of voor sommige mensen.');
  });
});

describe('Wis deze antwoorden', () => {
  const FEAR = 'Mensen zijn bang om de stap naar ons te zetten.';

  it('is there once something in the group is answered, and takes back that group alone', async () => {
    const checklist = await mountVisitedChecklist(`value="${STARTED}"`);
    await press(checklist, /^2/);
    await press(checklist, 'Wis deze antwoorden');
    expect(checklist.result.answers).to.deep.equal({
      'unknown-offer.not-known': 'present',
      'unknown-offer.lost-in-the-system': 'absent',
      'mismatch.not-tailored': 'present',
    });
    expect(radio(checklist, FEAR, 'Deels').checked).to.be.false;
    expect(allByRole(checklist, 'button', 'Wis deze antwoorden')).to.be.empty;
    await choose(checklist, FEAR, 'Wel');
    expect(byRole(checklist, 'button', 'Wis deze antwoorden')).to.exist;
  });

  it('hands the focus on to the heading of its group, as the button goes', async () => {
    const checklist = await mountVisitedChecklist(`value="${STARTED}"`);
    await press(checklist, /^2/);
    await press(checklist, 'Wis deze antwoorden');
    expect(focusIn(checklist)).to.equal('Groep 2 van 5 De stap niet durven zetten');
  });

  it('leaves the visitor at the group also where all are on one page', async () => {
    const checklist = await mountVisitedChecklist('mode="page"');
    await choose(checklist, WAITING_LIST, 'Wel');
    byRole(checklist, 'button', 'Wis deze antwoorden').focus();
    await pressKeys('Enter');
    await checklist.updateComplete;
    expect(focusIn(checklist)).to.equal('Groep 4 van 5 Praktische drempels');
  });
});
