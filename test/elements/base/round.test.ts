import { expect } from 'chai';
import '../../../src/define/outreach-profile.ts';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { type Answers, createResult, formatCode } from '../../../src/model/index.ts';
import { MOST_IN_ROUND, fragmentOfRound, joinedRounds } from '../../../src/model/round.ts';
import { expectAccessible } from '../../support/axe.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { until } from '../../support/eventually.ts';
import { follow, putAt } from '../../support/fragment.ts';
import { goesBackInFrames, untilHistoryCountsAnew } from '../../support/history.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import { longestCode, longestCodes } from '../../support/longest-codes.ts';
import { mount } from '../../support/mount.ts';
import { decode } from '../../support/qr.ts';
import { replace } from '../../support/replace.ts';
import { focusIn, textOf } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  answerFirst,
  entriesOf,
  markupOf,
  mountInForm,
  mountTag,
  mountVisited,
  noticeIn,
  press,
  showResult,
} from '../harness.ts';
import { quickScanTag } from '../quick-scan/quick-scan.ts';
import { elementIn, leaveAndComeBack, openPage, reload } from '../visits.ts';

const PASS = 'Geef door';
const HIDE = 'Verberg';
const LEAVE = 'Begin zonder ronde';
const HOST = 'Ik begeleid: toon het teambeeld';
const BEFORE = /^(1 collega ging|\d+ collega’s gingen) je voor\./;

const here = (): string => location.href.split('#')[0]!;

const drawingIn = (element: AnsweringElement): SVGSVGElement =>
  byRole(element, 'img', 'QR-code') as unknown as SVGSVGElement;

/** Until the file that a round takes has loaded. */
async function untilSaid(element: AnsweringElement, said: RegExp): Promise<void> {
  await until(() => said.test(noticeIn(element)), String(said));
}

async function pass(element: AnsweringElement): Promise<void> {
  await press(element, PASS);
  await until(() => element.shadowRoot!.querySelector('.pass') !== null, 'what passes it on');
}

/** The codes that the QR code passes on. */
function passedIn(element: AnsweringElement, { instrument: { id } }: (typeof answeringTags)[number]): string {
  const [address, codes = ''] = decode(drawingIn(element)).split(`#${id}.round=`);
  expect(address).to.equal(here());
  return codes;
}

for (const tag of answeringTags) {
  const { instrument, complete, started, some, others } = tag;
  const codes = [some, others].map((answers: Answers) => createResult(instrument, answers).code);
  const link = fragmentOfRound(instrument.id, codes);

  describe(`a round of ${tag.tag}`, () => {
    it('begins with the result of the first, as a QR code with only that', async () => {
      const element = await mountVisited(tag, `value="${complete}"`);
      await showResult(element);
      expect(byRole(element, 'button', PASS).ariaExpanded).to.equal('false');
      await pass(element);
      expect(byRole(element, 'button', HIDE).ariaExpanded).to.equal('true');
      expect(focusIn(element)).to.equal(HIDE);
      expect(passedIn(element, tag)).to.equal(complete);
      expect(textOf(element.shadowRoot!.querySelector('.pass')!)).to.contain('1 code, ');
      // A second tap at once would be taken for a double one.
      await pressKeys('Enter');
      await element.updateComplete;
      expect(allByRole(element, 'img')).to.be.empty;
      expect(focusIn(element)).to.equal(PASS);
    });

    it('passes on nothing as long as nothing is answered', async () => {
      const element = await mountVisited(tag);
      await showResult(element);
      expect(allByRole(element, 'button', PASS)).to.be.empty;
    });

    it('tells how many went before, and nothing of what they answered', async () => {
      await follow(link);
      const { form, element } = await mountInForm(tag, 'name="naam"');
      const events: string[] = [];
      for (const type of ['input', 'change', `${tag.tag}-change`]) form.addEventListener(type, () => events.push(type));
      await element.updateComplete;
      await untilSaid(element, /^2 collega’s gingen je voor\. Jij ziet hun antwoorden niet;/);
      expect(element.value).to.equal('');
      expect(element.result.answered).to.equal(0);
      expect(entriesOf(form)).to.be.empty;
      expect(events).to.be.empty;
      expect(allByRole(element, 'table')).to.be.empty;
      for (const code of codes) expect(textOf(element.shadowRoot!)).not.to.contain(code);
    });

    it('adds the code of whoever was passed it, in sorted order, above the result', async () => {
      await follow(link);
      const element = await mountVisited(tag);
      await untilSaid(element, BEFORE);
      await answerFirst(tag, element);
      await showResult(element);
      expect(byRole(element, 'button', PASS).part.contains('primary')).to.be.true;
      await pass(element);
      expect(passedIn(element, tag)).to.equal(joinedRounds(codes, [element.value]).join(''));
      expect(allByRole(element, 'button', HIDE)).to.have.length(1);
    });

    it('replaces that code when the answers change', async () => {
      await follow(link);
      const element = await mountVisited(tag);
      await untilSaid(element, BEFORE);
      await answerFirst(tag, element);
      const { value } = element;
      await showResult(element);
      await pass(element);
      element.value = complete;
      await showResult(element);
      expect(passedIn(element, tag)).to.equal(joinedRounds(codes, [complete]).join(''));
      expect(passedIn(element, tag)).not.to.contain(value);
    });

    it('counts an equal answer once, and says so', async () => {
      await follow(link);
      const element = await mountVisited(tag, `value="${codes[0]!}"`);
      await untilSaid(element, BEFORE);
      await showResult(element);
      await pass(element);
      expect(passedIn(element, tag)).to.equal(joinedRounds(codes).join(''));
      expect(textOf(element.shadowRoot!.querySelector('.pass')!)).to.match(
        /2 codes, .* Gelijke antwoorden tellen één keer/,
      );
    });

    it('leaves what was answered as it is when it is opened later', async () => {
      const element = await mountVisited(tag);
      await answerFirst(tag, element);
      await tag.goTo(element, 1);
      const { result } = element;
      await follow(link);
      await untilSaid(element, BEFORE);
      expect(element.result).to.deep.equal(result);
      await follow(fragmentOfRound(instrument.id, [complete]));
      await untilSaid(element, /^3 collega’s/);
    });

    it('is read in any spelling', async () => {
      const element = await mountVisited(tag);
      const [name, value] = link.split('=') as [string, string];
      await follow(`${name}=${encodeURIComponent(value.toLowerCase().replace(/....(?=.)/g, '$& - '))}.`);
      await untilSaid(element, /^2 collega’s/);
      expect(noticeIn(element)).not.to.contain('lezen');
    });

    it('keeps the others if one can’t be read, and says how many couldn’t', async () => {
      const element = await mountVisited(tag);
      const wrong = joinedRounds([...codes, complete]).map((code) =>
        code === complete ? code.slice(0, -1) + (code.endsWith('0') ? '1' : '0') : code,
      );
      await follow(`#${instrument.id}.round=${wrong.join('')}`);
      await untilSaid(element, /^2 collega’s .*die we niet konden lezen: 1\./);
    });

    it('says that it has no code if the link is cut off before the first', async () => {
      const element = await mountVisited(tag);
      await follow(`#${instrument.id}.round=`);
      await untilSaid(element, /^In deze link staat geen code\. Is de link onderweg afgekapt\? Scan opnieuw/);
      expect(allByRole(element, 'button', LEAVE)).to.be.empty;
    });

    it('leaves out what is of another instrument, and says which', async () => {
      const [other] = answeringTags.filter((each) => each !== tag);
      const element = await mountVisited(tag, `value="${started}"`);
      await follow(`#${instrument.id}.round=${joinedRounds([...codes, other!.complete]).join('')}`);
      await untilSaid(
        element,
        /^2 collega’s .*van een andere vragenlijst \((Quickscan|Drempelchecklist)\), die hier niet meetellen: 1\./,
      );
      await showResult(element);
      await pass(element);
      expect(passedIn(element, tag)).to.equal(joinedRounds(codes, [started]).join(''));
    });

    it('says that a code is of another version, and loses nobody on the way', async () => {
      const element = await mountVisited(tag, `value="${started}"`);
      // That of a wish has a first symbol that no instrument has.
      await follow(`#${instrument.id}.round=${codes[0]!}WW1CC9HR`);
      await untilSaid(element, /^2 collega’s .*van een versie die we hier niet kennen: 1\. Ze gaan mee/);
      await showResult(element);
      await pass(element);
      expect(passedIn(element, tag)).to.equal(joinedRounds([codes[0]!, 'WW1CC9HR', started]).join(''));
    });

    it('says of which other instrument it is, unless the page has that', async () => {
      const [other] = answeringTags.filter((each) => each !== tag);
      const element = await mountVisited(tag);
      await follow(fragmentOfRound(other!.instrument.id, [other!.complete]));
      await untilSaid(element, /^Deze ronde is van een andere vragenlijst: (Quickscan|Drempelchecklist|Definitie)\./);
      await mountTag(other!);
      await follow(fragmentOfRound(other!.instrument.id, [other!.started]));
      await until(() => noticeIn(element) === '', 'nothing said');
    });

    it('can be left, and then only one’s own code is passed on', async () => {
      await follow(link);
      const element = await mountVisited(tag, `value="${complete}"`);
      await untilSaid(element, BEFORE);
      await press(element, LEAVE);
      expect(noticeIn(element)).to.equal('');
      await showResult(element);
      await pass(element);
      expect(passedIn(element, tag)).to.equal(complete);
    });

    it('is said in one line further on, and at the result', async () => {
      const element = await mountVisited(tag);
      await follow(link);
      await untilSaid(element, BEFORE);
      await tag.goTo(element, 1);
      expect(noticeIn(element)).to.equal('Ronde: 2 collega’s gingen je voor.');
      expect(allByRole(element, 'button', LEAVE)).to.be.empty;
      await showResult(element);
      expect(noticeIn(element)).to.equal('Ronde: 2 collega’s gingen je voor.');
    });

    it('says so if another code was passed on before, until somebody starts over', async () => {
      const element = await mountVisited(tag, `value="${started}"`);
      await showResult(element);
      await pass(element);
      const said = () => textOf(element.shadowRoot!.querySelector('.pass')!);
      expect(said()).not.to.contain('andere code');
      element.value = complete;
      await showResult(element);
      expect(said()).to.contain(`Je toonde eerder een andere code: ${formatCode(started)}.`);
      expect(passedIn(element, tag)).to.equal(complete);
      element.value = '';
      await element.updateComplete;
      element.value = complete;
      await showResult(element);
      expect(said()).not.to.contain('andere code');
    });

    it('isn’t for whoever can’t answer', async () => {
      await follow(link);
      const element = await mountVisited(tag, `readonly value="${complete}"`);
      await showResult(element);
      expect(noticeIn(element)).to.equal('');
      expect(allByRole(element, 'button', PASS)).to.be.empty;
    });

    it('is readable without violations, before and after answering', async () => {
      await follow(link);
      const element = await mountVisited(tag, `value="${complete}"`);
      await untilSaid(element, BEFORE);
      await expectAccessible(element);
      await showResult(element);
      await pass(element);
      await expectAccessible(element);
    });
  });

  describe(`a round of ${tag.tag} and a visit`, () => {
    before(untilHistoryCountsAnew);

    for (const [name, go] of Object.entries({
      'a reload': reload,
      ...(goesBackInFrames && { Back: leaveAndComeBack }),
    })) {
      it(`goes on after ${name}`, async () => {
        const page = await openPage(markupOf(tag));
        page.location.hash = link;
        const element = await elementIn(tag, page);
        await untilSaid(element, /^2 collega’s/);
        await answerFirst(tag, element);
        await tag.goTo(element, 1);
        const again = await elementIn(tag, await go(page));
        await untilSaid(again, /^Ronde: 2 collega’s gingen je voor\.$/);
        await showResult(again);
        await until(() => byRole(again, 'button', PASS).part.contains('primary'), 'the round');
      });

      it(`knows after ${name} what was passed on before`, async () => {
        const page = await openPage(markupOf(tag, `value="${started}"`));
        const element = await elementIn(tag, page);
        await answerFirst(tag, element);
        const { value } = element;
        await showResult(element);
        await pass(element);
        const again = await elementIn(tag, await go(page));
        expect(again.value).to.equal(value);
        again.value = complete;
        await showResult(again);
        await pass(again);
        expect(textOf(again.shadowRoot!.querySelector('.pass')!)).to.contain(formatCode(value));
      });

      it(`stays left after ${name}, whatever the address has`, async () => {
        const page = await openPage(markupOf(tag, `value="${complete}"`));
        page.location.hash = link;
        const element = await elementIn(tag, page);
        await untilSaid(element, /^2 collega’s/);
        byRole(element, 'button', LEAVE).click();
        await until(() => noticeIn(element) === '', 'nothing said');
        const next = await go(page);
        expect(next.location.hash).to.equal(link);
        const again = await elementIn(tag, next);
        await showResult(again);
        await pass(again);
        expect(decode(drawingIn(again))).to.match(new RegExp(`round=${complete}$`));
      });
    }
  });
}

describe('passing on', () => {
  const tooMany = /^Te veel voor één QR-code\./;

  async function mountIn(codes: readonly string[]): Promise<AnsweringElement> {
    const element = await mountVisited(quickScanTag, 'value="QSRDNFVF"');
    await follow(fragmentOfRound('quick-scan', codes));
    await untilSaid(element, BEFORE);
    await showResult(element);
    await pass(element);
    return element;
  }

  it('takes a QR code of version 15 at most', async () => {
    await putAt(`${location.origin}/`.padEnd(62, 'x'));
    const element = await mountIn(longestCodes(MOST_IN_ROUND - 1));
    const { width } = drawingIn(element).viewBox.baseVal;
    expect((width - 8 - 17) / 4).to.be.at.most(15);
    expect(decode(drawingIn(element))).to.have.length.above(62 + 16 * (MOST_IN_ROUND - 1));
  });

  it('of more than thirty says what to do, and gives the link all the same', async () => {
    const element = await mountIn(longestCodes(MOST_IN_ROUND));
    expect(byRole(element, 'alert').textContent).to.match(tooMany);
    expect(allByRole(element, 'img')).to.be.empty;
    expect(byRole(element, 'link', 'Mail de link')).to.exist;
  });

  it('from an address that is too long says the same', async () => {
    await putAt(`${location.origin}/`.padEnd(600, 'x'));
    const element = await mountIn(longestCodes(20));
    expect(byRole(element, 'alert').textContent).to.match(tooMany);
  });

  it('goes by mail too, and copies the link', async () => {
    const element = await mountIn([longestCode(1)]);
    const { href } = byRole(element, 'link', 'Mail de link') as HTMLAnchorElement;
    expect(new URL(href).searchParams.get('body')).to.equal(decode(drawingIn(element)));
    const copied: string[] = [];
    replace(navigator.clipboard, 'writeText', (text: string) => Promise.resolve(void copied.push(text)));
    // A tap so soon after another may be taken for a double one.
    byRole(element, 'button', 'Kopieer de link van de ronde').focus();
    await pressKeys('Enter');
    const notice = element.shadowRoot!.querySelector('.pass .notice')!;
    await until(() => textOf(notice) === 'Gekopieerd.', 'that it is copied');
    expect(copied).to.deep.equal([decode(drawingIn(element))]);
  });

  it('keeps the route of an app', async () => {
    await putAt('#/scan?x=1');
    const element = await mountVisited(quickScanTag, 'value="QSRDNFVF"');
    await showResult(element);
    await pass(element);
    expect(decode(drawingIn(element))).to.equal(`${here()}#/scan?x=1&quick-scan.round=QSRDNFVF`);
  });
});

describe('a round on a page with a profile', () => {
  async function mountBoth(): Promise<{ scan: AnsweringElement; profile: OutreachProfileElement }> {
    const page = await mount<HTMLElement>('<div><quick-scan></quick-scan><outreach-profile></outreach-profile></div>');
    const [scan, profile] = [page.querySelector('quick-scan')!, page.querySelector('outreach-profile')!];
    await Promise.all([scan.updateComplete, profile.updateComplete]);
    return { scan, profile };
  }
  const codes = ['QA1AEV7C', 'RM375J68H6GW'];

  it('is opened by the quick scan, and shown to who facilitates', async () => {
    await follow(fragmentOfRound('quick-scan', codes));
    const { scan, profile } = await mountBoth();
    await untilSaid(scan, BEFORE);
    expect(profile.results).to.be.empty;
    await click(byRole(scan, 'link', HOST));
    await until(() => profile.results.length === 2, 'the results');
    expect(profile.results.map(({ code }) => code)).to.deep.equal(codes);
    expect(scan.value).to.equal('');
    await until(() => profile.matches(':focus'), 'the focus in the profile');
  });

  it('is shown by the last one, with their own code', async () => {
    await follow(fragmentOfRound('quick-scan', codes));
    const { scan, profile } = await mountBoth();
    await untilSaid(scan, BEFORE);
    scan.value = 'QSRDNFVF';
    await showResult(scan);
    await pass(scan);
    // A tap so soon after another may be taken for a double one.
    byRole(scan, 'link', HOST).focus();
    await pressKeys('Enter');
    await until(() => profile.results.length === 3, 'the results');
    expect(profile.results.map(({ code }) => code)).to.deep.equal([...codes, 'QSRDNFVF'].sort());
  });
});
