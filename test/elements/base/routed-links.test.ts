// Links that are copied in an app that keeps its route in the fragment of its page.

import { expect } from 'chai';
import { createResult, formatCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { follow, putAt } from '../../support/fragment.ts';
import { replace } from '../../support/replace.ts';
import { textOf } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import { answerFirst, mountResult, mountTag, mountVisited, noticeIn, openPage, press, showResult } from '../harness.ts';

const here = (): string => location.href.split('#')[0]!;

function catchCopies(owner: Navigator): string[] {
  const copied: string[] = [];
  replace(owner, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
  return copied;
}

for (const tag of answeringTags) {
  const { instrument, complete, started } = tag;
  const entry = (code: string) => `${instrument.id}=${code}`;

  describe(`a link to a result of ${tag.tag} in an app with routes`, () => {
    for (const [at, copied, addition] of [
      ['#/scan', '#/scan?', '?'],
      ['#/scan?x=1', '#/scan?x=1&', '&'],
      ['#!/team/3/scan', '#!/team/3/scan?', '?'],
      ['#scan/3', '#scan/3?', '?'],
    ] as const) {
      it(`keeps its route: ${at}`, async () => {
        await putAt(at);
        const copies = catchCopies(navigator);
        const element = await mountResult(tag, `value="${started}"`);
        const section = byRole(element, 'heading', 'Bewaren en delen').closest('section')!;
        expect(textOf(section)).to.contain(`Zet ${addition}${entry(started)} achter het adres van deze pagina`);
        await press(element, 'Kopieer een link');
        expect(copies).to.deep.equal([here() + copied + entry(started)]);
        element.remove();
        await follow(new URL(copies[0]!).hash);
        const opened = await mountResult(tag);
        expect(opened.value).to.equal(started);
        // And on from there, without what was opened.
        opened.value = complete;
        await showResult(opened);
        await press(opened, 'Kopieer een link');
        expect(copies[1]).to.equal(here() + copied + entry(complete));
      });
    }

    it('says which place on the page or which other part of its address it leaves out', async () => {
      for (const at of ['#hier', '#access_token=geheim']) {
        await putAt(at);
        const copies = catchCopies(navigator);
        const element = await mountResult(tag, `value="${started}"`);
        expect(textOf(element.shadowRoot!)).to.contain(`Niet in de link: ${at}.`);
        await press(element, 'Kopieer een link');
        expect(copies).to.deep.equal([`${here()}#${entry(started)}`]);
        element.remove();
      }
    });

    it('says nothing about that if the page is at none', async () => {
      const element = await mountResult(tag, `value="${started}"`);
      expect(textOf(element.shadowRoot!)).not.to.contain('Niet in de link');
    });

    it('says that it carries no name and no date', async () => {
      const element = await mountResult(tag);
      await press(element, 'Terug naar de vragen');
      await answerFirst(tag, element);
      element.showResult();
      await element.updateComplete;
      const { code, recordedAt } = element.result;
      expect(recordedAt).to.be.a('string');
      const section = byRole(element, 'heading', 'Bewaren en delen').closest('section')!;
      expect(textOf(section)).to.contain(formatCode(code)).and.to.contain('geen namen en geen datums');
    });

    it('opens once: another route of the app does not change what was answered since', async () => {
      const element = await mountVisited(tag);
      await follow(`#/scan?${entry(complete)}`);
      await element.updateComplete;
      expect(element.value).to.equal(complete);
      element.value = started;
      for (const next of [`#/scan?${entry(complete)}&x=2`, `#/elders?${entry(complete)}`]) {
        await follow(next);
        await element.updateComplete;
        expect(element.value, next).to.equal(started);
      }
      await follow('#/elders');
      await follow(`#/scan?${entry(complete)}`);
      await element.updateComplete;
      expect(element.value).to.equal(complete);
    });

    it('keeps the path and the route if the page has a <base>', async () => {
      const { document: page, element } = await openPage(tag, '', 800, `value="${started}"`);
      const base = page.createElement('base');
      base.href = '/elsewhere/';
      page.head.append(base);
      const { location: at, history: past, navigator: browser } = page.defaultView!;
      past.replaceState(null, '', `${at.pathname}#/scan?x=1`);
      const copies = catchCopies(browser);
      element.showResult();
      await element.updateComplete;
      byRole(element, 'button', 'Kopieer een link').click();
      expect(copies).to.deep.equal([`${at.origin}${at.pathname}#/scan?x=1&${entry(started)}`]);
    });
  });

  describe(`a page without an address, with ${tag.tag}`, () => {
    it('says that there is no link, and keeps the code', async () => {
      const frame = document.createElement('iframe');
      const { code } = createResult(instrument, tag.some);
      frame.srcdoc = `<!doctype html><title>Host</title><script type="module" src="/tags/all.js"></script>
        <${tag.tag} ${tag.asks} value="${code}"></${tag.tag}>`;
      const ready = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      afterThisTest(() => frame.remove());
      await ready;
      const element = frame.contentDocument!.querySelector(tag.tag)!;
      element.showResult();
      await element.updateComplete;
      expect(allByRole(element, 'button', /link|Delen/)).to.be.empty;
      const said = textOf(element.shadowRoot!);
      expect(said)
        .to.contain('Deze pagina heeft geen adres dat anderen kunnen openen.')
        .and.to.contain(formatCode(code));
      expect(said).not.to.contain('achter het adres');
    });
  });

  describe(`a route that is named after ${tag.tag}`, () => {
    it('opens nothing', async () => {
      await follow(`#/${tag.tag}?x=1`);
      const element = await mountTag(tag);
      expect(element.value).to.equal('');
      expect(noticeIn(element)).to.equal('');
    });
  });
}
