import { expect } from 'chai';
import { answerIn, scansOn } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { openFrame } from '../support/host-page.ts';
import { type StrictWindow, openStrictPage } from '../support/strict-page.ts';

const LOADER = '<script src="/dist/embed/loader.js" defer></script>';
const LINK = '<a href="/elders">Doe de quickscan</a>';
const ELSEWHERE = `/page?${new URLSearchParams({ html: '<!doctype html><title>Elders</title>' })}`;

const fieldIn = ({ document }: StrictWindow) => document.querySelector('input')!;

/** Leaves for another page, or the same one again, and returns the new page. */
async function go(page: StrictWindow, how: () => void): Promise<StrictWindow> {
  const frame = page.frameElement as HTMLIFrameElement;
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  how();
  await ready;
  return frame.contentWindow as StrictWindow;
}

/** Goes to another page and back, while only the history keeps anything of a page. */
async function leaveAndComeBack(page: StrictWindow): Promise<StrictWindow> {
  page.addEventListener('unload', () => {});
  const elsewhere = await go(page, () => (page.location.href = ELSEWHERE));
  return go(elsewhere, () => elsewhere.history.back());
}

describe('answers in a place, when a visitor leaves and comes back', () => {
  for (const [where, body] of Object.entries({
    'on the page': `<input><div data-outreach="quick-scan">${LINK}</div>`,
    'in a paragraph': `<input><div data-outreach="quick-scan"><p>${LINK}</p></div>`,
    'in a form': `<form><input><div data-outreach="quick-scan">${LINK}</div></form>`,
    'in a scope': `<input><div data-outreach="outreach-scope"><div data-outreach="quick-scan">${LINK}</div></div>`,
  })) {
    it(`are restored like those in the field beside it: ${where}`, async () => {
      let page = await openStrictPage(LOADER, body);
      const [scan] = await scansOn(page);
      fieldIn(page).value = 'Anna';
      const value = await answerIn(scan);
      page = await leaveAndComeBack(page);
      const [again] = await scansOn(page);
      await eventually(() => expect(again.value).to.equal(value));
      expect(fieldIn(page).value).to.equal('Anna');
    });
  }

  it('are restored in a form that sends them', async () => {
    let page = await openStrictPage(
      LOADER,
      `<form><div data-outreach="quick-scan" data-name="scan">${LINK}</div></form>`,
    );
    const [scan] = await scansOn(page);
    const value = await answerIn(scan);
    page = await leaveAndComeBack(page);
    const [again] = await scansOn(page);
    await eventually(() => expect(again.value).to.equal(value));
  });

  it('are restored after a reload', async () => {
    let page = await openStrictPage(LOADER, `<div data-outreach="quick-scan">${LINK}</div>`);
    const [scan] = await scansOn(page);
    const value = await answerIn(scan);
    page = await go(page, () => page.location.reload());
    const [again] = await scansOn(page);
    await eventually(() => expect(again.value).to.equal(value));
  });

  it('are restored in the place where each was given', async () => {
    const place = `<div data-outreach="quick-scan" data-mode="page">${LINK}</div>`;
    let page = await openStrictPage(LOADER, place + place + place);
    const scans = await scansOn(page, 3);
    scans[0].value = '';
    const value = await answerIn(scans[1]!);
    page = await leaveAndComeBack(page);
    const again = await scansOn(page, 3);
    await eventually(() => expect(again.map((scan) => scan.value)).to.deep.equal(['', value, '']));
  });

  it('are restored if the page defined the tag before the loader ran', async () => {
    const scripts = `<script src="/dist/embed/quick-scan.js"></script>${LOADER}`;
    let page = await openStrictPage(scripts, `<div data-outreach="quick-scan">${LINK}</div>`);
    const [scan] = await scansOn(page);
    const value = await answerIn(scan);
    page = await leaveAndComeBack(page);
    const [again] = await scansOn(page);
    await eventually(() => expect(again.value).to.equal(value));
  });

  it('are restored if the script that fills places runs after the page has loaded', async () => {
    let page = await openStrictPage(
      '<script src="/slow-places/loader.js" defer></script>',
      `<div data-outreach="quick-scan">${LINK}</div>`,
    );
    const [scan] = await scansOn(page);
    const value = await answerIn(scan);
    page = await leaveAndComeBack(page);
    const [again] = await scansOn(page);
    await eventually(() => expect(again.value).to.equal(value));
  });

  it('are gone if the visitor started over', async () => {
    let page = await openStrictPage(LOADER, `<form><div data-outreach="quick-scan">${LINK}</div></form>`);
    const [scan] = await scansOn(page);
    await answerIn(scan);
    page.document.querySelector('form')!.reset();
    page = await leaveAndComeBack(page);
    const [again] = await scansOn(page);
    await again.updateComplete;
    expect(again.value).to.equal('');
  });

  it('are restored on the page of a tag, as shown in a frame', async () => {
    let page = (await openFrame('/dist/embed/frames/quick-scan.html?mode=page', 800, 560)) as StrictWindow;
    const [scan] = await scansOn(page);
    const value = await answerIn(scan);
    page = await leaveAndComeBack(page);
    const [again] = await scansOn(page);
    await eventually(() => expect(again.value).to.equal(value));
    expect(again.mode).to.equal('page');
  });
});
