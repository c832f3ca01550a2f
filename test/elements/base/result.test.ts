import { expect } from 'chai';
import { createResult, formatCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click } from '../../support/input.ts';
import { focusIn, textOf, textsOf } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  answerFirst,
  choose,
  headingOf,
  mountResult,
  mountVisited,
  noticeIn,
  parametersIn,
  press,
  questionsIn,
  sectionIn,
  setResult,
  showResult,
} from '../harness.ts';

for (const tag of answeringTags) {
  const { instrument, complete, started, allButLast, labels, first, last, resultTitle, toResult, atStart } = tag;

  describe(`the result of ${tag.tag}`, () => {
    it('takes the place of the questions in steps', async () => {
      const element = await mountVisited(tag, `value="${complete}"`);
      await tag.goTo(element, 0);
      expect(allByRole(element, 'table')).to.be.empty;
      await press(element, toResult);
      expect(focusIn(element)).to.equal(resultTitle);
      expect(byRole(element, 'table', resultTitle)).to.exist;
      expect(questionsIn(element)).to.be.empty;
      expect(allByRole(element, 'button', toResult)).to.be.empty;
    });

    it('is below the questions on one page, without being asked for once all are answered', async () => {
      const element = await mountVisited(tag, `mode="page" value="${allButLast}"`);
      const question = last.questions.at(-1)!;
      expect(allByRole(element, 'table')).to.be.empty;
      expect(byRole(element, 'button', toResult)).to.exist;
      await choose(element, question, last.options[0]);
      expect(byRole(element, 'table', resultTitle)).to.exist;
      expect(allByRole(element, 'button', toResult)).to.be.empty;
      expect(parametersIn(element)).to.have.length(labels.length);
      await click(byRole(sectionIn(element, headingOf(tag, labels.length - 1)), 'button', tag.clear));
      await element.updateComplete;
      expect(allByRole(element, 'table')).to.be.empty;
      await press(element, toResult);
      expect(byRole(element, 'table', resultTitle)).to.exist;
    });

    it('follows the answers', async () => {
      const element = await mountVisited(tag, `mode="page" value="${complete}"`);
      const [question] = last.questions;
      const row = () => textsOf(allByRole(byRole(element, 'table'), 'cell', new RegExp(`^${last.options[0]} \\(`)));
      for (const option of last.options) {
        await choose(element, question, option);
        const chosen = textsOf(element.shadowRoot!.querySelectorAll('td[part~=chosen]'));
        expect(chosen).to.include(`${option} (gekozen)`);
      }
      expect(row()).to.include(`${last.options[0]} (niet gekozen)`);
    });

    it('carries the date of the last answer, and none when it came as a code', async () => {
      const element = await mountResult(tag, `value="${complete}"`);
      const said = () => textOf(element.shadowRoot!.querySelector('[part=result]')!);
      expect(said()).not.to.contain('Momentopname');
      await press(element, 'Terug naar de vragen');
      element.value = '';
      await answerFirst(tag, element);
      await showResult(element);
      expect(said()).to.match(new RegExp(`Momentopname van \\d+ [a-z]+ ${new Date().getFullYear()}\\.`));
      setResult(element, createResult(instrument, first.answers, '2026-11-22T12:00:00Z'));
      await element.updateComplete;
      await showResult(element);
      expect(said()).to.contain('Momentopname van 22 november 2026.');
    });

    it('starts over with a way back', async () => {
      const element = await mountResult(tag, `value="${started}"`);
      const { result } = element;
      await press(element, 'Begin opnieuw');
      expect(element.value).to.equal('');
      expect(noticeIn(element)).to.match(/^Alle antwoorden zijn gewist\./);
      expect(parametersIn(element)).to.deep.equal([headingOf(tag, 0)]);
      await press(element, 'Terug naar mijn antwoorden');
      expect(element.result).to.deep.equal(result);
      expect(noticeIn(element)).to.equal('');
    });

    it('has a slot for what the host offers next, and one for its introduction', async () => {
      const own = '<p slot="follow-up">Bel ons</p><p slot="introduction">Welkom</p>';
      const element = await mountVisited(tag, '', own);
      const [next, before] = [...element.querySelectorAll('p')];
      expect([next!.checkVisibility(), before!.checkVisibility()]).to.deep.equal([false, true]);
      await showResult(element);
      expect([next!.checkVisibility(), before!.checkVisibility()]).to.deep.equal([true, false]);
      element.mode = 'page';
      await element.updateComplete;
      expect([next!.checkVisibility(), before!.checkVisibility()]).to.deep.equal([true, true]);
    });

    it('can be kept by its code, or by what follows the address', async () => {
      const element = await mountResult(tag, `value="${complete}"`);
      const keep = sectionIn(element, 'Bewaren en delen');
      expect(textsOf(keep.querySelectorAll('[part=code]'))).to.deep.equal([formatCode(complete)]);
      expect(textOf(keep)).to.contain(`Zet #${instrument.id}=${complete} achter het adres van deze pagina`);
    });

    it('never speaks of a score', async () => {
      for (const value of [complete, started]) {
        const element = await mountResult(tag, `value="${value}"`);
        const said = textOf(element.shadowRoot!.querySelector('[part=result]')!).replace('Dit is geen score:', '');
        expect(said).not.to.match(/score|punten|rang|procent|%/i);
      }
    });

    it('shows on request even if nothing is answered', async () => {
      const element = await mountResult(tag);
      const table = byRole(element, 'table', resultTitle);
      expect(allByRole(table, 'cell', /\(gekozen\)$/)).to.be.empty;
      expect(textsOf(allByRole(element.shadowRoot!.querySelector('.open')!, 'button'))).to.deep.equal(labels);
      expect(allByRole(element, 'heading', 'Reflectievragen')).to.be.empty;
      await press(element, 'Terug naar de vragen');
      expect(parametersIn(element)).to.have.length(atStart);
      expect(focusIn(element)).not.to.equal('');
    });
  });
}
