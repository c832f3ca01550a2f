import { expect } from 'chai';
import type { OutreachProfileElement, QuickScanElement } from '../../src/index.ts';
import { byRole } from '../support/by-role.ts';
import { answerIn, scansOn, settled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { untilHistoryCountsAnew } from '../support/history.ts';
import { isWebKit } from '../support/history.ts';
import { type StrictWindow, openStrictPage } from '../support/strict-page.ts';
import { textOf } from '../support/words.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src *";
const HELPER = '<script src="/dist/embed/frame-host.js" defer></script>';
const SCAN = '<iframe src="/dist/embed/frames/quick-scan.html" title="Quickscan"></iframe>';
const FORGETS = /^Herlaad je deze pagina, dan is wat je hier invulde weg\./;

const open = (body: string, head = HELPER) => openStrictPage(head, body, { policy: POLICY });

/** What a browser shows once the page around the frames is reloaded. */
async function reload(page: StrictWindow): Promise<StrictWindow> {
  const frame = page.frameElement as HTMLIFrameElement;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  page.location.reload();
  await loaded;
  return frame.contentWindow as StrictWindow;
}

const insideOf = (page: StrictWindow, index = 0) =>
  page.document.querySelectorAll('iframe')[index]!.contentWindow as StrictWindow;

async function scanIn(page: StrictWindow, index = 0): Promise<QuickScanElement> {
  const [scan] = await scansOn(insideOf(page, index));
  await eventually(() => expect(page.document.querySelectorAll('iframe')[index]!.style.height).not.to.equal(''));
  return scan;
}

/** The scan in a frame, which may reload itself, once it has this value. */
const scanWith = (page: StrictWindow, value: string, index = 0) =>
  eventually(() => {
    const scan = insideOf(page, index).document.querySelector<QuickScanElement>('quick-scan:defined');
    expect(scan?.value).to.equal(value);
    return scan!;
  });

const kept = ({ history }: StrictWindow) => JSON.stringify(history.state);

describe('what is filled in in a frame', () => {
  before(untilHistoryCountsAnew);

  it('is back when the page around it is reloaded, with the place, however often that happens', async () => {
    let page = await open(SCAN);
    page.history.replaceState({ router: 1 }, '');
    const scan = await scanIn(page);
    const value = await answerIn(scan);
    await eventually(() => expect(kept(page)).to.contain(value));
    const atFirst = kept(page);
    byRole(scan, 'button', 'Volgende').click();
    await eventually(() => expect(kept(page)).not.to.equal(atFirst));
    for (const _ of ['once', 'and again']) {
      page = await reload(page);
      const again = await scanWith(page, value);
      await eventually(() => byRole(again, 'heading', /^Parameter 2 van 9/));
      expect(page.history.state).to.deep.include({ router: 1 });
      expect({ said: page.said, errors: page.errors }).to.deep.equal({ said: [], errors: [] });
    }
  });

  it('is back in each of several frames, even after the page moved within itself', async () => {
    let page = await open(SCAN + SCAN + SCAN.replace('.html', '.html?mode=page'));
    const values: string[] = [];
    for (const index of [0, 1, 2]) {
      const scan = await scanIn(page, index);
      // By key: a pointer may miss, as a frame moves as long as the one above it grows.
      byRole(scan, 'checkbox', index === 1 ? 'Dwang' : 'Vrijwillig').click();
      await scan.updateComplete;
      values[index] = scan.value;
    }
    page.location.hash = 'elders';
    await eventually(() => values.forEach((value) => expect(kept(page)).to.contain(value)));
    page = await reload(page);
    for (const index of [0, 1, 2]) {
      await scanWith(page, values[index]!, index);
    }
  });

  it('is back in a profile, with the results that were added', async () => {
    let page = await open(SCAN.replace('quick-scan', 'outreach-profile'));
    const profileIn = () => insideOf(page).document.querySelector<OutreachProfileElement>('outreach-profile:defined')!;
    const field = await eventually(() => byRole(profileIn(), 'textbox', /^Resultaatcodes of links/));
    await eventually(() => expect(page.document.querySelector('iframe')!.style.height).not.to.equal(''));
    const profile = profileIn();
    (field as HTMLTextAreaElement).value = 'QSRDNFVF';
    byRole(profile, 'button', 'Voeg toe').click();
    await eventually(() => expect(kept(page)).to.contain('QSRDNFVF'));
    page = await reload(page);
    await eventually(() => expect(profileIn().results.map(({ code }) => code)).to.deep.equal(['QSRDNFVF']));
  });

  it('starts empty in a frame that a script makes again', async () => {
    const page = await open(SCAN);
    const value = await answerIn(await scanIn(page));
    await eventually(() => expect(kept(page)).to.contain(value));
    const before = page.document.querySelector('iframe')!;
    const anew = Object.assign(page.document.createElement('iframe'), { src: before.src });
    const loaded = new Promise((resolve) => anew.addEventListener('load', resolve));
    before.replaceWith(anew);
    await loaded;
    const scan = await scanIn(page);
    await settled(page);
    expect(scan.value).to.equal('');
  });

  it('does not change the history of a page while nothing is filled in', async () => {
    const page = await open(SCAN);
    await scanIn(page);
    await settled(page);
    expect(page.history.state).to.equal(null);
  });

  it('is not handed to a page of another website, where the frame says that nothing is kept', async () => {
    const page = await open(SCAN.replace('src="', `src="${location.origin.replace('localhost', '127.0.0.1')}`));
    await eventually(() => expect(page.document.querySelector('iframe')!.style.height).to.equal(''));
    await settled(page);
    expect(page.history.state).to.equal(null);
  });

  for (const [name, body, head, says] of [
    ['with the helper', SCAN, HELPER, false],
    ['without the helper', SCAN, '', true],
    ['in a sandbox', SCAN.replace('<iframe', '<iframe sandbox="allow-scripts allow-same-origin"'), HELPER, false],
    ['where nothing is filled in', SCAN.replace('quick-scan', 'outreach-definition'), '', false],
    ['where a definition is answered', SCAN.replace('quick-scan.html', 'outreach-definition.html?reflect'), '', true],
  ] as const) {
    it(`is said to be lost by a reload only if it is: ${name}`, async function () {
      if (isWebKit && name === 'in a sandbox') this.skip();
      const page = await open(body, head);
      const { document } = insideOf(page);
      const notice = await eventually(() => {
        const found = [...document.querySelectorAll('p')].find((each) => FORGETS.test(textOf(each)));
        expect(document.querySelector(':is(quick-scan, outreach-definition):defined')).to.exist;
        return found!;
      });
      await eventually(() => expect(notice.checkVisibility()).to.equal(says));
    });
  }
});
