import { expect } from 'chai';
import type { QuickScanElement } from '../../src/index.ts';
import { embedding } from '../../src/content/nl/embedding.ts';
import { events } from '../../src/embed/frame-messages.ts';
import { tags } from '../../src/model/tags.ts';
import { allByRole, byRole } from '../support/by-role.ts';
import { eventually } from '../support/eventually.ts';
import { openFrame, overflow } from '../support/host-page.ts';
import { click } from '../support/input.ts';
import { type StrictWindow, openStrictPage } from '../support/strict-page.ts';

const FRAMES = '/dist/embed/frames';
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'";
const HELPER = '<script src="/dist/embed/frame-host.js" defer></script>';

const openHost = (body: string) => openStrictPage(HELPER, body, { policy: POLICY });

const frameOn = ({ document }: StrictWindow) => document.querySelector('iframe')!;
const pageIn = (frame: HTMLIFrameElement) => frame.contentWindow as Window & typeof globalThis;

const scanIn = (page: Window) =>
  eventually(() => {
    const scan = page.document.querySelector<QuickScanElement>('quick-scan:defined');
    expect(scan).to.exist;
    return scan!;
  });

const heightIn = (frame: HTMLIFrameElement) => Math.ceil(pageIn(frame).document.body.getBoundingClientRect().height);

function expectFit(frame: HTMLIFrameElement): void {
  expect(frame.clientHeight).to.equal(heightIn(frame));
  expect(pageIn(frame).document.documentElement.scrollHeight).to.equal(frame.clientHeight);
}

describe('the page of a frame', () => {
  for (const tag of tags) {
    it(`shows <${tag}> as a separate page, even in a narrow window`, async () => {
      const page = await openFrame(`${FRAMES}/${tag}.html`, 320, 560);
      expect(page.document.title).to.equal(embedding.tags[tag].title);
      await eventually(() => expect(allByRole(page.document, 'heading')).not.to.be.empty);
      expect(overflow(page)).to.equal(0);
    });
  }

  it('takes attributes from its address, and nothing that could run or style', async () => {
    const query =
      'mode=page&heading-level=4&allow-saving&required=false&style=color:red&onclick=alert(1)&id=x&theme=gent';
    const page = await openFrame(`${FRAMES}/quick-scan.html?${query}`);
    const scan = await scanIn(page);
    expect(scan.getAttributeNames().toSorted()).to.deep.equal(['allow-saving', 'heading-level', 'mode', 'theme']);
    expect(byRole(scan, 'heading', 'Quickscan outreachend werken').localName).to.equal('h4');
    await eventually(() =>
      expect(page.getComputedStyle(scan).getPropertyValue('--outreach-accent').trim()).to.equal('#005ba9'),
    );
  });

  it('opens a result from its address', async () => {
    const page = await openFrame(`${FRAMES}/quick-scan.html#quick-scan=QSRDNFVF`);
    const scan = await scanIn(page);
    await eventually(() => byRole(scan, 'table', 'Profiel'));
  });

  it('names the address that opens a code: its own, as the browser shows that of the page around it', async () => {
    const page = await openFrame(`${FRAMES}/quick-scan.html?mode=page#quick-scan=QSRDNFVF`);
    const scan = await scanIn(page);
    await eventually(() => byRole(scan, 'table', 'Profiel'));
    const address = `${location.origin}${FRAMES}/quick-scan.html?mode=page#quick-scan=QSRDNFVF`;
    expect(scan.shadowRoot!.textContent).to.contain(`Open ${address}, en dit resultaat staat er weer.`);
    const again = await scanIn(await openFrame(address));
    await eventually(() => expect(again.value).to.equal('QSRDNFVF'));
  });
});

describe('a frame with the helper around it', () => {
  it('is as high as its content, before and after an answer', async () => {
    const host = await openHost(`<iframe src="${FRAMES}/quick-scan.html?mode=page" title="Quickscan"></iframe>`);
    const frame = frameOn(host);
    await scanIn(pageIn(frame));
    await eventually(() => expectFit(frame));
    const { clientHeight: before } = frame;
    const scan = await scanIn(pageIn(frame));
    scan.showResult();
    await eventually(() => byRole(scan, 'table', 'Profiel'));
    await eventually(() => expect(frame.clientHeight).to.be.greaterThan(before));
    await eventually(() => expectFit(frame));
    expect(host.violations).to.deep.equal([]);
    expect(host.errors).to.deep.equal([]);
  });

  it('dispatches the events of the tag', async () => {
    const host = await openHost(`<iframe src="${FRAMES}/quick-scan.html" title="Quickscan"></iframe>`);
    const frame = frameOn(host);
    const heard: Event[] = [];
    for (const type of events['quick-scan']) frame.addEventListener(type, (event) => heard.push(event));
    const scan = await scanIn(pageIn(frame));
    await eventually(() => expectFit(frame));
    await click(byRole(scan, 'checkbox', 'Vrijwillig'));
    await eventually(() => expect(heard).to.have.length(1));
    const [{ type, target, detail, bubbles, composed }] = heard as [CustomEvent<unknown>];
    expect({ type, target, bubbles, composed }).to.deep.equal({
      type: 'quick-scan-change',
      target: frame,
      bubbles: true,
      composed: true,
    });
    expect(detail).to.deep.equal(scan.result);
    expect(host.events, 'what the document heard').to.deep.equal([scan.result]);
    expect(host.said).to.deep.equal([]);
  });

  it('dispatches a part that was opened, and results that were added', async () => {
    const host = await openHost(`
      <iframe src="${FRAMES}/outreach-definition.html" title="Definitie"></iframe>
      <iframe src="${FRAMES}/outreach-profile.html" title="Profielen"></iframe>`);
    const heard: unknown[] = [];
    for (const type of [...events['outreach-definition'], ...events['outreach-profile']]) {
      host.document.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
    }
    const [definition, profile] = [...host.document.querySelectorAll('iframe')].map(pageIn);
    await eventually(() => byRole(definition!.document, 'heading', 'Wat is outreachend werken?'));
    byRole(definition!.document, 'link', /^actieve benadering/).click();
    await eventually(() => expect(heard).to.have.length(1));
    expect(heard[0]).to.deep.equal(['outreach-definition-open', { part: 'active-approach' }]);

    const added = await eventually(() =>
      byRole(profile!.document, 'textbox', 'Resultaatcodes of links, elk op een regel'),
    );
    (added as HTMLTextAreaElement).value = 'QSRDNFVF';
    byRole(profile!.document, 'button', 'Voeg toe').click();
    await eventually(() => expect(heard).to.have.length(2));
    expect(heard[1]).to.have.nested.property('[1][0].code', 'QSRDNFVF');
    expect(host.said).to.deep.equal([]);
  });

  it('is sized when it is added later', async () => {
    const host = await openHost('');
    const frame = host.document.createElement('iframe');
    frame.src = `${FRAMES}/threshold-checklist.html?mode=page`;
    host.document.body.append(frame);
    await eventually(() => expect(frame.clientHeight).to.be.greaterThan(1000));
  });

  it('is sized by a helper that loads after its page', async () => {
    const host = await openStrictPage('', `<iframe src="${FRAMES}/quick-scan.html" title="Quickscan"></iframe>`, {
      policy: POLICY,
    });
    const heights: number[] = [];
    host.addEventListener('message', ({ data }: MessageEvent<{ height?: number }>) => heights.push(data.height ?? 0));
    const frame = frameOn(host);
    await scanIn(pageIn(frame));
    await eventually(() => expect(heights.at(-1)).to.equal(heightIn(frame)));
    const helper = host.document.createElement('script');
    helper.src = '/dist/embed/frame-host.js';
    host.document.head.append(helper);
    await eventually(() => expectFit(frame));
  });

  it('sends WordPress its height, with the secret that it was given', async () => {
    const host = await openHost(
      `<iframe src="${FRAMES}/quick-scan.html#?secret=a1B2c3D4e5" title="Quickscan"></iframe>`,
    );
    const messages: unknown[] = [];
    host.addEventListener('message', ({ data }) => messages.push(data));
    const scan = await scanIn(pageIn(frameOn(host)));
    scan.showResult();
    await eventually(() => {
      const last = messages.findLast((data) => (data as { message?: unknown }).message === 'height');
      expect(last).to.deep.include({ message: 'height', secret: 'a1B2c3D4e5' });
      expect((last as { value: number }).value).to.equal(frameOn(host).clientHeight);
    });
  });
});
