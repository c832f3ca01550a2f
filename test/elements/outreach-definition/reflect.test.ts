import { expect } from 'chai';
import { outreachDefinition, toCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { follow } from '../../support/fragment.ts';
import { press as pressKeys } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { focusIn, nameOf, textsOf } from '../../support/words.ts';
import { choose, mountVisited, optionIn, press, sectionIn } from '../harness.ts';
import {
  COMPLETE,
  PARTS,
  STARTED,
  clickTerm,
  mountReflectResult,
  mountVisitedDefinition,
  openParts,
  quotationIn,
  reflectTag,
  term,
} from './outreach-definition.ts';

const [ACTIVE, LIFEWORLD] = [PARTS[0]!, PARTS[5]!];

describe('outreach-definition with reflect', () => {
  it('says what is asked, and how far the team is', async () => {
    const definition = await mountVisited(reflectTag, `value="${STARTED}"`);
    const text = textsOf([definition.shadowRoot!.querySelector('.base')!])[0];
    expect(text).to.contain('‘Niet iedereen die het eigen kantoor verlaat, werkt outreachend’');
    expect(text).to.contain('Open elk van de acht delen');
    expect(text).to.contain('Er is geen score.');
    expect(text).to.contain('3 van 8 beantwoord');
  });

  it('asks one question about each part, which is this project’s', async () => {
    const definition = await mountVisited(reflectTag, 'mode="page"');
    for (const { heading, question } of PARTS) {
      const group = byRole(sectionIn(definition, heading), 'group', question);
      expect(allByRole(group, 'radio').map(nameOf), heading).to.deep.equal(['Ja', 'Deels', 'Nee']);
      expect(group.textContent, heading).to.contain('Vraag van dit project, niet van de auteurs.');
    }
    expect(allByRole(definition, 'radio')).to.have.length(24);
  });

  it('asks about the open part, and explains it too', async () => {
    const definition = await mountVisited(reflectTag);
    expect(allByRole(definition, 'radio')).to.be.empty;
    await clickTerm(definition, LIFEWORLD.words);
    expect(allByRole(definition, 'group').map(nameOf)).to.deep.equal([LIFEWORLD.question]);
    expect(allByRole(sectionIn(definition, LIFEWORLD.heading), 'listitem')).to.have.length(4);
  });

  it('takes an answer, marks it in the definition, and can clear it', async () => {
    const definition = await mountVisited(reflectTag);
    await clickTerm(definition, ACTIVE.words);
    expect(allByRole(definition, 'button', 'Wis deze antwoorden')).to.be.empty;
    await choose(definition, ACTIVE.question, 'Deels');
    expect(definition.result.answers).to.deep.equal({ 'active-approach': 'partial' });
    expect(term(definition, `${ACTIVE.words} (Deels)`).part.contains('answered')).to.be.true;
    await press(definition, 'Wis deze antwoorden');
    expect(definition.value).to.equal('');
    expect(optionIn(definition, ACTIVE.question, 'Deels').checked).to.be.false;
    expect(term(definition, ACTIVE.words).part.contains('answered')).to.be.false;
    expect(focusIn(definition)).to.equal(ACTIVE.heading);
  });

  it('is answered with the keyboard alone', async () => {
    const definition = await mountVisited(reflectTag);
    term(definition, LIFEWORLD.words).focus();
    await pressKeys('Enter');
    await definition.updateComplete;
    await pressKeys('Tab', ' ', 'ArrowRight');
    expect(definition.result.answers).to.deep.equal({ lifeworld: 'partial' });
  });

  it('asks nothing any more when the attribute is removed, and keeps what was answered', async () => {
    const definition = await mountVisited(reflectTag, `mode="page" value="${STARTED}"`);
    definition.reflect = false;
    await definition.updateComplete;
    expect(allByRole(definition, 'radio')).to.be.empty;
    expect(allByRole(definition, 'button')).to.be.empty;
    definition.reflect = true;
    await definition.updateComplete;
    expect(optionIn(definition, LIFEWORLD.question, 'Nee').checked).to.be.true;
  });
});

describe('the result of outreach-definition', () => {
  it('is a table with a row for each part', async () => {
    const definition = await mountReflectResult(`value="${STARTED}"`);
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
    expect(row('bevorderen van welzijn')).to.deep.equal(['Ja (niet gekozen)', 'Deels (gekozen)', 'Nee (niet gekozen)']);
    expect(row('hun leefwereld')[2]).to.equal('Nee (gekozen)');
  });

  it('asks a reflection question on each answered part, whatever the answer', async () => {
    const definition = await mountReflectResult(`value="${STARTED}"`);
    await press(definition, 'Toon alle vragen');
    const asked = [...sectionIn(definition, 'Reflectievragen').querySelectorAll('article')].map((article) => [
      ...textsOf(allByRole(article, 'heading')),
      ...textsOf(article.querySelectorAll('li p')),
    ]);
    expect(asked).to.deep.equal([
      ['actieve benadering', 'Wanneer zetten jullie de eerste stap, en wanneer wachten jullie toch af?'],
      ['bevorderen van welzijn', 'Wat is een goed leven voor de mensen die jullie ontmoeten, in hun eigen woorden?'],
      ['hun leefwereld', 'Welke plekken in het leven van mensen willen jullie beter leren kennen?'],
    ]);
    expect(textsOf([sectionIn(definition, 'Reflectievragen')])[0]).to.contain(
      'Deze vragen zijn van dit project, niet van de auteurs.',
    );
    const complete = await mountReflectResult(`value="${COMPLETE}"`);
    const questions = textsOf(sectionIn(complete, 'Reflectievragen').querySelectorAll('article li p'));
    expect(new Set(questions)).to.have.length(8);
  });

  it('says which parts are missing, and that the work isn’t less for that', async () => {
    const definition = await mountReflectResult(`value="${STARTED}"`);
    const missing = sectionIn(definition, 'Wat er (nog) ontbreekt');
    expect(textsOf(missing.querySelectorAll('p, li'))).to.deep.equal([
      'Deze delen vinden jullie niet terug:',
      'hun leefwereld',
      'Deze delen vinden jullie deels terug:',
      'bevorderen van welzijn',
      'Jullie werk is daarom niet minder waard. Het is alleen (nog) geen outreachend werken zoals de definitie van 2012 het ' +
        'bedoelt: die noemt al deze delen samen. Deze conclusie trekt dit project, niet de auteurs.',
    ]);
  });

  it('draws no conclusion from what is present in part', async () => {
    const code = toCode(outreachDefinition, { lifeworld: 'partial', wellbeing: 'present' });
    const definition = await mountReflectResult(`value="${code}"`);
    expect(textsOf(sectionIn(definition, 'Wat er deels is').querySelectorAll('p, li'))).to.deep.equal([
      'Deze delen vinden jullie deels terug:',
      'hun leefwereld',
      'De definitie van 2012 noemt al deze delen samen. Wat is er nodig om meer van deze delen terug te vinden? ' +
        'Vraag van dit project.',
    ]);
    expect(definition.shadowRoot!.textContent).not.to.contain('geen outreachend werken');
  });

  it('says so if nothing is missing, but not as long as nothing is answered', async () => {
    const complete = await mountReflectResult(`value="${COMPLETE}"`);
    expect(textsOf([sectionIn(complete, 'Wat er (nog) ontbreekt')])[0]).to.contain('Niets: jullie vinden alle acht');
    const open = await mountReflectResult();
    expect(allByRole(open, 'heading', 'Wat er (nog) ontbreekt')).to.be.empty;
  });

  it('gives no score, and says so', async () => {
    const definition = await mountReflectResult(`value="${COMPLETE}"`);
    const [text] = textsOf([sectionIn(definition, 'De definitie in jullie praktijk')]);
    expect(text).to.contain('Dit is geen score:');
    // But for which reflection question is in sight.
    const [position] = textsOf(definition.shadowRoot!.querySelectorAll('.position'));
    expect(text!.replace('Dit is geen score:', '').replace(position!, '')).not.to.match(/\d van \d/i);
  });

  it('leads from what is open to its part, and back to the definition', async () => {
    const definition = await mountReflectResult(`value="${STARTED}"`);
    await press(definition, 'kwetsbare doelgroepen');
    expect(openParts(definition)).to.deep.equal(['Deel 4 van 8 kwetsbare doelgroepen']);
    expect(quotationIn(definition) !== undefined).to.be.true;
    await press(definition, 'Bekijk het overzicht');
    expect(quotationIn(definition) === undefined).to.be.true;
    await press(definition, 'Terug naar de vragen');
    expect(openParts(definition)).to.deep.equal(['Deel 4 van 8 kwetsbare doelgroepen']);
  });

  it('gives the focus back to the element even if no part was open', async () => {
    const definition = await mountVisited(reflectTag, `value="${STARTED}"`);
    await press(definition, 'Bekijk het overzicht');
    byRole(definition, 'button', 'Terug naar de vragen').focus();
    await pressKeys('Enter');
    await definition.updateComplete;
    expect(openParts(definition)).to.be.empty;
    expect(focusIn(definition)).not.to.equal('');
  });
});

describe('outreach-definition without reflect', () => {
  it('asks nothing', async () => {
    for (const attributes of ['', 'mode="page"', 'allow-saving']) {
      const definition = await mountVisitedDefinition(attributes);
      definition.showResult();
      await definition.updateComplete;
      if (!attributes) await clickTerm(definition, 'actieve benadering');
      expect(allByRole(definition, 'radio'), attributes).to.be.empty;
      expect(allByRole(definition, 'group'), attributes).to.be.empty;
      expect(allByRole(definition, 'table'), attributes).to.be.empty;
      expect(allByRole(definition, 'button', /overzicht|Bewaar/), attributes).to.be.empty;
      expect(definition.shadowRoot!.textContent, attributes).not.to.match(/beantwoord|Nog open/);
      expect(definition.value, attributes).to.equal('');
    }
  });

  it('opens no result from a link, as there is none to show', async () => {
    await follow(`#outreach-definition=${COMPLETE}`);
    const definition = await mountVisitedDefinition();
    expect(definition.shadowRoot!.querySelector('[part=notice]')!.textContent.trim()).to.equal('');
    expect(definition.value).to.equal('');
  });

  it('blocks no form, as there is nothing to answer', async () => {
    const form = await mount<HTMLFormElement>(
      '<form><outreach-definition required name="definitie"></outreach-definition></form>',
    );
    expect(form.checkValidity()).to.be.true;
    expect([...new FormData(form)]).to.be.empty;
  });
});
