import { expect } from 'chai';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { hover, press as pressKeys } from '../../support/input.ts';
import { focusIn, nameOf, textsOf } from '../../support/words.ts';
import { choose, optionIn, press, questionsIn } from '../harness.ts';
import { COMPLETE, GROUPS, STARTED, mountChecklist, mountVisitedChecklist } from './threshold-checklist.ts';

const NOT_KNOWN = 'Mensen kennen ons aanbod niet, of niet goed genoeg.';
const LOST_IN_THE_SYSTEM = 'Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.';
const NO_PERCEIVED_NEED = 'Mensen zien zelf geen reden om hulp te vragen.';
const WAITING_LIST = 'Mensen komen op een wachtlijst.';

const groupHeadings = (root: ParentNode) => allByRole(root, 'heading', /^Groep \d van 5/);

/** What a screen reader says about an element besides its name. */
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

  it('leads to any group from the overview, which shows what is answered', async () => {
    const checklist = await mountVisitedChecklist(`value="${STARTED}"`);
    const overview = byRole(checklist, 'navigation', 'Groepen van drempels');
    expect(allByRole(overview, 'button').map(nameOf)).to.deep.equal([
      '1 Het aanbod is niet gekend, beantwoord',
      '2 De stap niet durven zetten, begonnen',
      '3 Regels en afspraken, nog open',
      '4 Praktische drempels, nog open',
      '5 Het aanbod past niet, begonnen',
    ]);
    await press(checklist, '4 Praktische drempels, nog open');
    expect(focusIn(checklist)).to.equal('Groep 4 van 5 Praktische drempels');
    expect(byRole(overview, 'button', /^4/).ariaCurrent).to.equal('step');
  });

  it('counts groups, not thresholds', async () => {
    const checklist = await mountVisitedChecklist();
    const progress = () => textsOf(checklist.shadowRoot!.querySelectorAll('[part=progress]'))[0];
    await choose(checklist, NOT_KNOWN, 'Wel een drempel');
    expect(progress()).to.equal('0 van 5 beantwoord');
    await choose(checklist, LOST_IN_THE_SYSTEM, 'Weten we niet');
    expect(progress()).to.equal('0 van 5 beantwoord');
    await choose(checklist, NO_PERCEIVED_NEED, 'Deels een drempel');
    expect(progress()).to.equal('1 van 5 beantwoord');
  });

  it('keeps the answers of a group that is out of sight', async () => {
    const checklist = await mountVisitedChecklist();
    await choose(checklist, NOT_KNOWN, 'Deels een drempel');
    await press(checklist, 'Volgende');
    await choose(checklist, 'Eerdere ervaringen houden mensen tegen.', 'Wel een drempel');
    await press(checklist, 'Vorige');
    expect(optionIn(checklist, NOT_KNOWN, 'Deels een drempel').checked).to.be.true;
    expect(checklist.result.answers).to.deep.equal({
      'unknown-offer.not-known': 'partial',
      'not-daring.earlier-experience': 'present',
    });
  });

  it('moves nothing under the pointer of a visitor, whose arrival loads the rest', async () => {
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
    await hover(optionIn(checklist, NOT_KNOWN, 'Wel een drempel'));
    await checklist.updateComplete;
    expect(places()).to.deep.equal(before);
  });

  it('has a stop of the Tab key for each threshold', async () => {
    const checklist = await mountVisitedChecklist(`value="${COMPLETE}"`);
    byRole(checklist, 'heading', 'Drempelchecklist voor jullie aanbod').focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 6; stop++) {
      await pressKeys('Tab');
      const focused = checklist.shadowRoot!.activeElement!;
      const question = focused.closest('fieldset');
      stops.push(question ? `${nameOf(question)} ${nameOf(focused)}` : textsOf([focused])[0]!);
    }
    expect(stops).to.deep.equal([
      'Wat betekenen de antwoorden?',
      `${NOT_KNOWN} Wel een drempel`,
      `${LOST_IN_THE_SYSTEM} Wel een drempel`,
      `${NO_PERCEIVED_NEED} Wel een drempel`,
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
});

describe('a threshold in threshold-checklist', () => {
  it('is a group of four radio buttons with the threshold as its name', async () => {
    const checklist = await mountVisitedChecklist('mode="page"');
    for (const question of questionsIn(checklist)) {
      expect(allByRole(question, 'radio').map(nameOf), nameOf(question)).to.deep.equal([
        'Geen drempel',
        'Deels een drempel',
        'Wel een drempel',
        'Weten we niet',
      ]);
    }
  });

  it('is described by an example and by whose it is', async () => {
    const checklist = await mountVisitedChecklist('mode="page"');
    for (const [statement, source] of Object.values(GROUPS).flat()) {
      const description = descriptionOf(checklist, byRole(checklist, 'group', statement));
      const [help, ...others] = description.split(` Drempel: ${source}. Voorbeeld: dit project.`);
      expect(others, description).to.deep.equal(['']);
      expect(help, statement).to.match(/^\p{Lu}.{20,}[.?]$/u);
    }
    expect(descriptionOf(checklist, byRole(checklist, 'group', WAITING_LIST))).to.equal(
      'Bijvoorbeeld: wie nu belt, kan pas over drie maanden komen. Drempel: SAM vzw. Voorbeeld: dit project.',
    );
  });

  it('says whose it is before the deferred file has loaded', async () => {
    const checklist = await mountChecklist();
    const description = descriptionOf(checklist, byRole(checklist, 'group', LOST_IN_THE_SYSTEM));
    expect(description).to.equal(
      'Bijvoorbeeld: bij welk loket moet ik zijn, en wanneer? Drempel: Martin Stam. Voorbeeld: dit project.',
    );
  });

  it('is answered with the keyboard alone', async () => {
    const checklist = await mountVisitedChecklist();
    optionIn(checklist, NOT_KNOWN, 'Geen drempel').focus();
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
    expect(focusIn(checklist)).to.equal('Deels een drempel');
    await pressKeys('Tab', ' ');
    expect(checklist.result.answers['unknown-offer.lost-in-the-system']).to.equal('absent');
    expect(answer()).to.equal('partial');
  });

  it('has its answers explained once per group', async () => {
    const checklist = await mountVisitedChecklist();
    const details = checklist.shadowRoot!.querySelector('details')!;
    expect(allByRole(checklist, 'definition')).to.be.empty;
    details.querySelector('summary')!.focus();
    await pressKeys('Enter');
    expect(textsOf(allByRole(checklist, 'term'))).to.deep.equal([
      'Geen drempel',
      'Deels een drempel',
      'Wel een drempel',
      'Weten we niet',
    ]);
    expect(textsOf(allByRole(checklist, 'definition'))[1]).to.equal('Soms, of voor sommige mensen.');
  });
});

describe('Wis deze antwoorden', () => {
  const FEAR = 'Mensen zijn bang om de stap naar ons te zetten.';

  it('appears once something in the group is answered, and clears only that group', async () => {
    const checklist = await mountVisitedChecklist(`value="${STARTED}"`);
    await press(checklist, /^2/);
    await press(checklist, 'Wis deze antwoorden');
    expect(checklist.result.answers).to.deep.equal({
      'unknown-offer.not-known': 'present',
      'unknown-offer.lost-in-the-system': 'absent',
      'unknown-offer.no-perceived-need': 'absent',
      'mismatch.not-tailored': 'present',
    });
    expect(optionIn(checklist, FEAR, 'Deels een drempel').checked).to.be.false;
    expect(allByRole(checklist, 'button', 'Wis deze antwoorden')).to.be.empty;
    await choose(checklist, FEAR, 'Wel een drempel');
    expect(byRole(checklist, 'button', 'Wis deze antwoorden')).to.exist;
  });
});
