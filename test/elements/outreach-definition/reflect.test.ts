import { expect } from 'chai';
import { OutreachDefinitionChangeEvent, OutreachDefinitionCompleteEvent } from '../../../src/index.ts';
import type { OutreachDefinitionElement } from '../../../src/index.ts';
import { outreachDefinition, parseResult } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import {
  ALL_BUT_LAST,
  COMPLETE,
  PARTS,
  STARTED,
  clickTerm,
  focusIn,
  loaded,
  mountDefinition,
  mountVisitedDefinition,
  nameOf,
  openParts,
  press,
  quotationIn,
  term,
  textsOf,
} from './outreach-definition.ts';

const [ACTIVE, LIFEWORLD, ATTUNEMENT] = [PARTS[0]!, PARTS[5]!, PARTS[7]!];

type AnswerEvent = OutreachDefinitionChangeEvent | OutreachDefinitionCompleteEvent;

/** Collects what reaches the document, where a host would listen. */
function listen(): AnswerEvent[] {
  const events: AnswerEvent[] = [];
  const hear = (event: AnswerEvent) => void events.push(event);
  document.addEventListener('outreach-definition-change', hear);
  document.addEventListener('outreach-definition-complete', hear);
  afterThisTest(() => {
    document.removeEventListener('outreach-definition-change', hear);
    document.removeEventListener('outreach-definition-complete', hear);
  });
  return events;
}

const types = (events: readonly Event[]) => events.map(({ type }) => type);

const radio = (definition: OutreachDefinitionElement, question: string, answer: string) =>
  byRole(byRole(definition, 'group', question), 'radio', answer) as HTMLInputElement;

async function choose(definition: OutreachDefinitionElement, question: string, answer: string): Promise<void> {
  await click(radio(definition, question, answer));
  await definition.updateComplete;
}

async function mountResult(attributes = ''): Promise<OutreachDefinitionElement> {
  const definition = await mountDefinition(`reflect ${attributes}`);
  definition.showResult();
  await loaded(definition);
  return definition;
}

const section = (definition: OutreachDefinitionElement, heading: string) =>
  byRole(definition, 'heading', heading).closest('section')!;

describe('outreach-definition with reflect', () => {
  it('says what is asked, and how far the team is', async () => {
    const definition = await mountVisitedDefinition(`reflect value="${STARTED}"`);
    const text = textsOf([definition.shadowRoot!.querySelector('.base')!])[0];
    expect(text).to.contain('‘Niet iedereen die het eigen kantoor verlaat, werkt outreachend’');
    expect(text).to.contain('Er is geen score.');
    expect(text).to.contain('3 van 8 beantwoord');
  });

  it('asks one question at each part, which is this project’s', async () => {
    const definition = await mountVisitedDefinition('reflect mode="page"');
    for (const { heading, question } of PARTS) {
      const group = byRole(section(definition, heading), 'group', question);
      expect(allByRole(group, 'radio').map(nameOf), heading).to.deep.equal(['Wel', 'Deels', 'Niet']);
      expect(group.textContent, heading).to.contain('Vraag van dit project, niet van de auteurs.');
    }
    expect(allByRole(definition, 'radio')).to.have.length(24);
  });

  it('asks at the part that is open, and explains it too', async () => {
    const definition = await mountVisitedDefinition('reflect');
    expect(allByRole(definition, 'radio')).to.be.empty;
    await clickTerm(definition, LIFEWORLD.words);
    expect(allByRole(definition, 'group').map(nameOf)).to.deep.equal([LIFEWORLD.question]);
    expect(allByRole(section(definition, LIFEWORLD.heading), 'listitem')).to.have.length(4);
  });

  it('takes an answer, marks it in the definition, and takes it back', async () => {
    const definition = await mountVisitedDefinition('reflect');
    await clickTerm(definition, ACTIVE.words);
    expect(allByRole(definition, 'button', 'Wis deze antwoorden')).to.be.empty;
    await choose(definition, ACTIVE.question, 'Deels');
    expect(definition.result.answers).to.deep.equal({ 'active-approach': 'partial' });
    expect(term(definition, `${ACTIVE.words} (Deels)`).part.contains('answered')).to.be.true;
    await press(definition, 'Wis deze antwoorden');
    expect(definition.value).to.equal('');
    expect(radio(definition, ACTIVE.question, 'Deels').checked).to.be.false;
    expect(term(definition, ACTIVE.words).part.contains('answered')).to.be.false;
    expect(focusIn(definition)).to.equal(ACTIVE.heading);
  });

  it('leaves the visitor at the part whose answer is taken back, also on one page', async () => {
    const definition = await mountVisitedDefinition('reflect mode="page"');
    await choose(definition, LIFEWORLD.question, 'Wel');
    byRole(definition, 'button', 'Wis deze antwoorden').focus();
    await pressKeys('Enter');
    await definition.updateComplete;
    expect(focusIn(definition)).to.equal(LIFEWORLD.heading);
  });

  it('is answered with the keyboard alone', async () => {
    const definition = await mountVisitedDefinition('reflect');
    term(definition, LIFEWORLD.words).focus();
    await pressKeys('Enter');
    await definition.updateComplete;
    await pressKeys('Tab', ' ', 'ArrowRight');
    expect(definition.result.answers).to.deep.equal({ lifeworld: 'partial' });
  });

  it('asks nothing any more when it is taken away, and keeps what was answered', async () => {
    const definition = await mountVisitedDefinition(`reflect mode="page" value="${STARTED}"`);
    definition.reflect = false;
    await definition.updateComplete;
    expect(allByRole(definition, 'radio')).to.be.empty;
    expect(allByRole(definition, 'button')).to.be.empty;
    definition.reflect = true;
    await definition.updateComplete;
    expect(radio(definition, LIFEWORLD.question, 'Niet').checked).to.be.true;
  });
});

describe('the answer events of outreach-definition', () => {
  it('tell of every answer of a person, with the result', async () => {
    const events = listen();
    const definition = await mountVisitedDefinition('reflect');
    await clickTerm(definition, LIFEWORLD.words);
    await choose(definition, LIFEWORLD.question, 'Niet');
    const [event] = events;
    expect(types(events)).to.deep.equal(['outreach-definition-change']);
    expect(event).to.be.instanceOf(OutreachDefinitionChangeEvent);
    expect(event).to.include({ bubbles: true, composed: true });
    expect(event!.detail).to.equal(definition.result);
    expect(event!.detail).to.deep.include({
      instrument: 'outreach-definition',
      complete: false,
      answered: 1,
      total: 8,
    });
    // Typed: another id or answer doesn't compile.
    const answer: 'present' | 'partial' | 'absent' | undefined = event!.detail.answers.lifeworld;
    expect(answer).to.equal('absent');
    expect(parseResult([outreachDefinition], JSON.stringify(event!.detail))).to.deep.equal(event!.detail);
  });

  it('tell once that the last part is answered, and again after it was not', async () => {
    const events = listen();
    const definition = await mountVisitedDefinition(`reflect value="${ALL_BUT_LAST}"`);
    await clickTerm(definition, ATTUNEMENT.words);
    await choose(definition, ATTUNEMENT.question, 'Niet');
    await choose(definition, ATTUNEMENT.question, 'Wel');
    await press(definition, 'Wis deze antwoorden');
    await choose(definition, ATTUNEMENT.question, 'Deels');
    expect(types(events)).to.deep.equal([
      'outreach-definition-change',
      'outreach-definition-complete',
      'outreach-definition-change',
      'outreach-definition-change',
      'outreach-definition-change',
      'outreach-definition-complete',
    ]);
    expect(events[1]).to.be.instanceOf(OutreachDefinitionCompleteEvent);
    expect(events[1]!.detail).to.include({ complete: true, answered: 8 });
  });

  it('are silent for what a script sets, and for what opens', async () => {
    const events = listen();
    const definition = await mountVisitedDefinition(`reflect value="${STARTED}"`);
    definition.value = COMPLETE;
    definition.result = null;
    definition.setAttribute('value', ALL_BUT_LAST);
    definition.showPart('lifeworld');
    await definition.updateComplete;
    await press(definition, 'Volgende');
    await press(definition, 'Bekijk het overzicht');
    expect(events).to.be.empty;
  });
});

describe('the result of outreach-definition', () => {
  it('is a table with a row for each part', async () => {
    const definition = await mountResult(`value="${STARTED}"`);
    const table = byRole(definition, 'table', 'De definitie in jullie praktijk');
    expect(textsOf(allByRole(table, 'columnheader'))).to.deep.equal(['Deel', 'Antwoorden']);
    expect(textsOf(allByRole(table, 'rowheader'))).to.deep.equal([
      'actieve benadering',
      'bevorderen van welzijn',
      'participatieve basishouding Nog open',
      'kwetsbare doelgroepen Nog open',
      'niet of ontoereikend bereikt Nog open',
      'hun leefwereld',
      'erkenning van de daar geldende waarden en normen Nog open',
      'wederzijdse afstemming Nog open',
    ]);
    const row = (name: string) => textsOf(allByRole(byRole(table, 'rowheader', name).closest('tr')!, 'cell'));
    expect(row('bevorderen van welzijn')).to.deep.equal([
      'Wel (niet gekozen)',
      'Deels (gekozen)',
      'Niet (niet gekozen)',
    ]);
    expect(row('hun leefwereld')[2]).to.equal('Niet (gekozen)');
  });

  it('asks to think about each part that is answered, whatever the answer', async () => {
    const definition = await mountResult(`value="${STARTED}"`);
    const asked = [...section(definition, 'Reflectievragen').querySelectorAll('article')].map((article) => [
      ...textsOf(allByRole(article, 'heading')),
      ...textsOf(allByRole(article, 'listitem')),
    ]);
    expect(asked).to.deep.equal([
      [
        'actieve benadering',
        'Wie vraagt jullie niets, en hoe zouden jullie toch bij hen kunnen komen? Vraag van dit project, niet van de auteurs.',
      ],
      [
        'bevorderen van welzijn',
        'Wat is een goed leven voor de mensen die jullie ontmoeten, in hun eigen woorden? Vraag van dit project, niet van de auteurs.',
      ],
      [
        'hun leefwereld',
        'Welke plekken in het leven van mensen willen jullie beter leren kennen? Vraag van dit project, niet van de auteurs.',
      ],
    ]);
    const complete = await mountResult(`value="${COMPLETE}"`);
    const questions = textsOf(section(complete, 'Reflectievragen').querySelectorAll('article li'));
    expect(new Set(questions)).to.have.length(8);
  });

  it('gives no score', async () => {
    const definition = await mountResult(`value="${COMPLETE}"`);
    const text = textsOf([section(definition, 'De definitie in jullie praktijk')])[0]!;
    expect(text).to.contain('Dit is geen score:');
    expect(text.replace('Dit is geen score:', '')).not.to.match(/score|punten|rang|procent|%|\d van \d/i);
  });

  it('shows on request what is there while nothing is answered', async () => {
    const definition = await mountResult();
    const table = byRole(definition, 'table', 'De definitie in jullie praktijk');
    expect(allByRole(table, 'cell', /\(gekozen\)$/)).to.be.empty;
    expect(allByRole(table, 'rowheader', /Nog open$/)).to.have.length(8);
    expect(allByRole(definition, 'heading', 'Reflectievragen')).to.be.empty;
  });

  it('takes the place of the definition in steps, and stands under it on one page', async () => {
    const steps = await mountVisitedDefinition(`reflect value="${COMPLETE}"`);
    await press(steps, 'Bekijk het overzicht');
    await loaded(steps);
    expect(focusIn(steps)).to.equal('De definitie in jullie praktijk');
    expect(quotationIn(steps) === undefined).to.be.true;

    const page = await mountVisitedDefinition(`reflect mode="page" value="${ALL_BUT_LAST}"`);
    expect(allByRole(page, 'table')).to.be.empty;
    await choose(page, ATTUNEMENT.question, 'Niet');
    expect(byRole(page, 'table')).to.exist;
    expect(quotationIn(page) !== undefined).to.be.true;
  });

  it('leads from what is open to its part, and back to the definition', async () => {
    const definition = await mountResult(`value="${STARTED}"`);
    await press(definition, 'kwetsbare doelgroepen');
    expect(openParts(definition)).to.deep.equal(['Deel 4 van 8 kwetsbare doelgroepen']);
    expect(focusIn(definition)).to.equal('Deel 4 van 8 kwetsbare doelgroepen');
    await press(definition, 'Bekijk het overzicht');
    await press(definition, 'Terug naar de vragen');
    expect(openParts(definition)).to.deep.equal(['Deel 4 van 8 kwetsbare doelgroepen']);
  });

  it('gives the focus back to the element also when no part was open', async () => {
    const definition = await mountVisitedDefinition(`reflect value="${STARTED}"`);
    await press(definition, 'Bekijk het overzicht');
    byRole(definition, 'button', 'Terug naar de vragen').focus();
    await pressKeys('Enter');
    await definition.updateComplete;
    expect(openParts(definition)).to.be.empty;
    expect(focusIn(definition)).not.to.equal('');
  });

  it('starts anew with a way back', async () => {
    const definition = await mountResult(`value="${STARTED}"`);
    await press(definition, 'Begin opnieuw');
    expect(definition.value).to.equal('');
    expect(quotationIn(definition) !== undefined).to.be.true;
    await press(definition, 'Terug naar mijn antwoorden');
    expect(definition.value).to.equal(STARTED);
  });

  it('is kept by its code', async () => {
    const definition = await mountResult(`value="${COMPLETE}"`);
    const keep = section(definition, 'Bewaren en delen');
    expect(textsOf(keep.querySelectorAll('[part=code]'))).to.deep.equal(['D000-NAN4']);
    expect(keep.textContent).to.contain(`#outreach-definition=${COMPLETE}`);
  });
});

describe('outreach-definition with reflect in a form', () => {
  // How an element that answers an instrument takes part in forms is tested with the quick scan; here, that this one does.
  const mountForm = async (attributes: string) => {
    const form = await mount<HTMLFormElement>(
      `<form><outreach-definition reflect ${attributes}></outreach-definition><button>Verstuur</button></form>`,
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    const definition = form.querySelector('outreach-definition')!;
    await loaded(definition);
    return { form, definition };
  };
  const entries = (form: HTMLFormElement) =>
    [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);

  it('submits an entry for each part that is answered, and its code', async () => {
    const { form } = await mountForm(`name="definitie" value="${STARTED}"`);
    expect(entries(form)).to.deep.equal([
      'definitie.active-approach=present',
      'definitie.wellbeing=partial',
      'definitie.lifeworld=absent',
      `definitie.code=${STARTED}`,
    ]);
  });

  it('is invalid while required and incomplete, and brings the visitor to the first open part', async () => {
    const { form, definition } = await mountForm(`required value="${ALL_BUT_LAST}"`);
    expect(definition.validationMessage).to.equal('Beantwoord nog: wederzijdse afstemming.');
    await click(byRole(form, 'button', 'Verstuur'));
    await definition.updateComplete;
    expect(focusIn(definition)).to.equal(ATTUNEMENT.heading);
    await choose(definition, ATTUNEMENT.question, 'Wel');
    expect(form.checkValidity()).to.be.true;
  });

  it('resets to its default, with no part open', async () => {
    const { form, definition } = await mountForm(`name="definitie" value="${STARTED}"`);
    await clickTerm(definition, /^actieve benadering/);
    await choose(definition, ACTIVE.question, 'Niet');
    expect(definition.value).not.to.equal(STARTED);
    form.reset();
    await definition.updateComplete;
    expect(definition.value).to.equal(STARTED);
    expect(openParts(definition)).to.be.empty;
  });

  it('can be read but not answered while disabled or readonly', async () => {
    for (const attribute of ['disabled', 'readonly']) {
      const { definition } = await mountForm(`${attribute} value="${STARTED}"`);
      await clickTerm(definition, /^actieve benadering/);
      expect(byRole(definition, 'group', ACTIVE.question).matches(':disabled'), attribute).to.be.true;
      expect(allByRole(definition, 'button', 'Wis deze antwoorden'), attribute).to.be.empty;
      await click(radio(definition, ACTIVE.question, 'Niet'));
      expect(definition.value, attribute).to.equal(STARTED);
    }
  });
});
