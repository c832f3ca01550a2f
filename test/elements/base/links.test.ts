import { expect } from 'chai';
import { formatCode, fromCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { follow } from '../../support/fragment.ts';
import { replace } from '../../support/replace.ts';
import { focusIn } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import { answerFirst, headingOf, mountResult, mountTag, mountVisited, noticeIn, openPage, press } from '../harness.ts';

const OPENED = /^Je opende een resultaat met een link\./;
const BROKEN = /^Deze resultaatcode klopt niet\./;
const BACK = 'Terug naar mijn antwoorden';

for (const tag of answeringTags) {
  const { instrument, complete, started, resultTitle } = tag;
  /** The same code with its check symbol changed. */
  const broken = complete.slice(0, -1) + (complete.endsWith('0') ? '1' : '0');
  const linkTo = (code: string) => `#${instrument.id}=${code}`;

  describe(`a link to a result of ${tag.tag}`, () => {
    it('opens it with the page, however its code is spelled', async () => {
      await follow(linkTo(formatCode(complete).toLowerCase()));
      const element = await mountTag(tag);
      expect(element.value).to.equal(complete);
      expect(byRole(element, 'table', resultTitle)).to.exist;
      expect(noticeIn(element)).to.match(OPENED);
      expect(focusIn(element)).to.equal(resultTitle);
      expect(allByRole(element, 'button', BACK)).to.be.empty;
    });

    it('opens it whatever a message or a sentence made of the code', async () => {
      const element = await mountTag(tag);
      const behind = ['.', ',', ')', '”', '.%20'].map((sign) => complete + sign);
      const inside = ['–', '%C2%AD'].map((sign) => formatCode(complete).replaceAll('-', sign));
      for (const code of [...behind, ...inside, `“${complete}”`]) {
        element.value = started;
        await follow(linkTo(code));
        await element.updateComplete;
        expect(element.value, code).to.equal(complete);
      }
    });

    it('says so, also if a framework writes back the value that it heard of', async () => {
      const element = await mountVisited(tag);
      element.addEventListener('input', () => setTimeout(() => Object.assign(element, { value: element.value })));
      await follow(linkTo(complete));
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(noticeIn(element)).to.match(OPENED);
      element.value = broken;
      await element.updateComplete;
      expect(noticeIn(element)).to.match(BROKEN);
      element.value = complete;
      await element.updateComplete;
      expect(noticeIn(element)).to.equal('');
    });

    it('opens it in an open page, with a way back to what was there', async () => {
      const element = await mountVisited(tag);
      await answerFirst(tag, element);
      const { result } = element;
      await follow(`#elsewhere=1&${linkTo(complete).slice(1)}`);
      await element.updateComplete;
      expect(element.value).to.equal(complete);
      expect(focusIn(element)).to.equal(resultTitle);
      await press(element, 'Terug naar de vragen');
      await press(element, 'Volgende');
      await press(element, BACK);
      expect(element.result).to.deep.equal(result);
      expect(noticeIn(element)).to.equal('');
      expect(focusIn(element)).to.equal(headingOf(tag, 0));
    });

    it('leads back from the result to the questions, where the visitor was', async () => {
      const element = await mountVisited(tag);
      await answerFirst(tag, element);
      await follow(linkTo(complete));
      await element.updateComplete;
      await press(element, BACK);
      expect(allByRole(element, 'table')).to.be.empty;
      expect(focusIn(element)).to.equal(headingOf(tag, 0));
    });

    it('opens the next one in place of it, with no way back to what others gave', async () => {
      const element = await mountVisited(tag);
      for (const code of [complete, started, complete]) {
        await follow(linkTo(code));
        await element.updateComplete;
        expect(element.value).to.equal(code);
        expect(noticeIn(element)).to.match(OPENED);
        expect(allByRole(element, 'button', BACK)).to.be.empty;
        await press(element, 'Terug naar de vragen');
      }
    });

    it('keeps the way back to one’s own answers, however many follow and whatever is wrong with them', async () => {
      const element = await mountVisited(tag);
      await answerFirst(tag, element);
      const { result } = element;
      for (const code of [complete, broken, started === result.code ? complete : started, 'nothing']) {
        await follow(linkTo(code));
        await element.updateComplete;
        expect(byRole(element, 'button', BACK), code).to.exist;
      }
      await follow(linkTo(complete));
      await element.updateComplete;
      await press(element, BACK);
      expect(element.result).to.deep.equal(result);
      expect(noticeIn(element)).to.equal('');
    });

    it('keeps that way back also if the visitor starts anew from what it opened', async () => {
      const element = await mountVisited(tag);
      await answerFirst(tag, element);
      const { result } = element;
      await follow(linkTo(complete));
      await element.updateComplete;
      await press(element, 'Begin opnieuw');
      expect(element.value).to.equal('');
      await press(element, BACK);
      expect(element.result).to.deep.equal(result);
    });

    it('to the current answers keeps their date, and adds no way back', async () => {
      const element = await mountVisited(tag);
      await answerFirst(tag, element);
      const { result } = element;
      await follow(linkTo(result.code));
      await element.updateComplete;
      expect(element.result === result).to.be.true;
      expect(byRole(element, 'table', resultTitle)).to.exist;
      expect(allByRole(element, 'button', BACK)).to.be.empty;
    });

    it('changes nothing that cannot be changed', async () => {
      const element = await mountTag(tag, `value="${started}"`);
      await follow(linkTo(complete));
      await element.updateComplete;
      for (const attribute of ['readonly', 'disabled'] as const) {
        element[attribute] = true;
        await element.updateComplete;
        expect(allByRole(element, 'button', BACK), attribute).to.be.empty;
        await follow(linkTo(started));
        await element.updateComplete;
        expect(element.value, attribute).to.equal(complete);
        element[attribute] = false;
        await element.updateComplete;
        await follow('#');
      }
    });

    it('that is broken leaves it empty, or as it was, and says so', async () => {
      await follow(linkTo(formatCode(broken)));
      const element = await mountTag(tag);
      expect(element.value).to.equal('');
      expect(noticeIn(element)).to.match(BROKEN);
      element.value = started;
      for (const code of [
        '<img src=x onerror=alert(1)>',
        '%00',
        '__proto__',
        complete[0]!.repeat(5000),
        'ＱＳＲＤ',
        '%E0%A4%A',
        broken,
      ]) {
        await follow(linkTo(code));
        await element.updateComplete;
        expect(element.value).to.equal(started);
        expect(noticeIn(element), code.slice(0, 20)).to.match(BROKEN);
        expect(element.shadowRoot!.querySelector('img') === null).to.be.true;
      }
    });

    it('to a result of another instrument opens nothing', async () => {
      const element = await mountVisited(tag, `value="${started}"`);
      for (const other of answeringTags) {
        if (other === tag) continue;
        await follow(`#${other.tag}=${other.complete}`);
        await element.updateComplete;
        expect(noticeIn(element)).to.equal('');
        await follow(linkTo(other.complete));
        await element.updateComplete;
        expect(noticeIn(element)).to.match(/^Dit resultaat is van een andere vragenlijst/);
        expect(element.value).to.equal(started);
        await follow('#');
        element.value = started;
        await element.updateComplete;
      }
    });

    it('opens in the first of two on the page', async () => {
      await follow(linkTo(complete));
      const first = await mountTag(tag);
      const second = await mountTag(tag);
      expect([first.value, second.value]).to.deep.equal([complete, '']);
      await follow(linkTo(started));
      await Promise.all([first.updateComplete, second.updateComplete]);
      expect([first.value, second.value]).to.deep.equal([started, '']);
    });

    it('does not concern other fragments, or an element that has left the page', async () => {
      const element = await mountTag(tag);
      for (const fragment of [`#${instrument.id}s=${complete}`, `#${complete}`, `#${instrument.id}`]) {
        await follow(fragment);
        await element.updateComplete;
        expect(element.value, fragment).to.equal('');
        expect(noticeIn(element), fragment).to.equal('');
      }
      const { parentElement } = element;
      element.remove();
      await follow(linkTo(complete));
      await element.updateComplete;
      expect(element.value).to.equal('');
      // When it comes back, it doesn't open what it missed, only what comes next.
      parentElement!.append(element);
      await element.updateComplete;
      expect(element.value).to.equal('');
      await follow(linkTo(started));
      await element.updateComplete;
      expect(element.value).to.equal(started);
    });

    it('that is copied has everything in the address of the page, and opens what it was copied from', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
      const element = await mountResult(tag, `value="${started}"`);
      await press(element, 'Kopieer een link');
      await press(element, 'Kopieer de code');
      expect(copied).to.deep.equal([`${location.href.split('#')[0]}${linkTo(started)}`, formatCode(started)]);
      element.remove();
      await follow(new URL(copied[0]!).hash);
      expect((await mountTag(tag)).value).to.equal(started);
    });

    it('works if the page has a <base>', async () => {
      const { document: page, element } = await openPage(tag, '', 800, `value="${started}"`);
      const base = page.createElement('base');
      base.href = '/elsewhere/';
      page.head.append(base);
      const address = page.location.href;
      const window = page.defaultView!;
      const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
      window.location.hash = linkTo(complete);
      await heard;
      await element.updateComplete;
      expect(element.value).to.equal(complete);
      const copied: string[] = [];
      replace(window.navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
      byRole(element, 'button', 'Kopieer een link').click();
      expect(copied).to.deep.equal([address + linkTo(complete)]);
      byRole(element, 'button', BACK).click();
      await element.updateComplete;
      expect(fromCode([instrument], element.value).answers).to.deep.equal(fromCode([instrument], started).answers);
    });
  });
}
