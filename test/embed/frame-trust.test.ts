import { expect } from 'chai';
import type { OutreachProfileElement } from '../../src/index.ts';
import { events } from '../../src/embed/frame-messages.ts';
import { createResult, quickScan } from '../../src/model/index.ts';
import { answerIn, scansOn, settled } from '../support/embedded.ts';
import { isWebKit } from '../support/history.ts';
import { eventually } from '../support/eventually.ts';
import { type StrictWindow, openStrictPage } from '../support/strict-page.ts';

const HELPER = '<script src="/dist/embed/frame-host.js" defer></script>';
const SCAN = '/dist/embed/frames/quick-scan.html?mode=page';
const RESULT = createResult(quickScan, { 'working-relationship': ['voluntary'] }, '2026-11-22T10:00:00Z');

const open = (body: string, head = HELPER) =>
  openStrictPage(head, body, { policy: "default-src 'none'; script-src 'self'; style-src 'self'; frame-src *" });
const frameOn = ({ document }: StrictWindow) => document.querySelector('iframe')!;
const frame = (attributes: string) => `<iframe src="${SCAN}" title="Quickscan" ${attributes}></iframe>`;

/** Waits until a frame is as high as its content: from then on, nothing in it moves by itself. */
const fits = (element: HTMLIFrameElement) =>
  eventually(() => {
    const { body } = (element.contentWindow as StrictWindow).document;
    expect(element.style.height).to.equal(`${Math.ceil(body.getBoundingClientRect().height)}px`);
  });

/** All events that a frame of any tag could have dispatched. */
function heardOn(page: StrictWindow): Event[] {
  const heard: Event[] = [];
  for (const type of Object.values(events).flat()) page.document.addEventListener(type, (event) => heard.push(event));
  return heard;
}

/** A page that imitates ours in every way that it can, and shows what it was given. */
const FORGER = `<!doctype html><script>
  const results = ${JSON.stringify([RESULT])};
  const events = ['quick-scan-change', 'quick-scan-complete'].map((type) => ({ outreach: 'event', type, detail: results[0] }));
  const messages = [...events, { outreach: 'height', height: 5000 }];
  const speak = (to) => messages.forEach((message) => to(message));
  let given = 0;
  addEventListener('message', ({ data, ports }) => {
    given += ports.length;
    for (const port of ports) speak((message) => port.postMessage(message));
  });
  let times = 0;
  const speaking = setInterval(() => {
    parent.postMessage({ outreach: 'ready' }, '*');
    speak((message) => parent.postMessage(message, '*'));
    if (++times === 10) {
      clearInterval(speaking);
      parent.postMessage({ forged: true, given }, '*');
    }
  }, 10);
</script>`;

/** The forger's last message. */
const forged = (page: StrictWindow) =>
  new Promise<{ given: number }>((resolve) =>
    page.addEventListener('message', ({ data }: MessageEvent<{ forged?: boolean; given: number }>) => {
      if (data.forged) resolve(data);
    }),
  );

describe('a frame in a sandbox', () => {
  before(function () {
    // To WebKit, a page without an origin has no scripts of its own, so it refuses what the policy of these pages allows.
    if (isWebKit) this.skip();
  });

  it('is sized like any other', async () => {
    const page = await open(frame('sandbox="allow-scripts"'));
    await eventually(() => expect(frameOn(page).clientHeight).to.be.greaterThan(1000));
    expect(page.said).to.deep.equal([]);
  });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups allow-forms']) {
    it(`is ignored once it shows another page (${sandbox})`, async () => {
      const page = await open(frame(`sandbox="${sandbox}"`));
      const heard = heardOn(page);
      const element = frameOn(page);
      await eventually(() => expect(element.clientHeight).to.be.greaterThan(1000));
      const done = forged(page);
      element.contentWindow!.location.href = `/page?${new URLSearchParams({ html: FORGER })}`;
      expect((await done).given, 'ports that it was given').to.equal(0);
      await settled(page);
      expect(heard).to.deep.equal([]);
      expect(element.style.height).not.to.equal('5000px');
    });
  }

  it('is sized again when the page around it shows another of our pages in it, or moves it', async () => {
    const page = await open(`<main></main>${frame('sandbox="allow-scripts"')}`);
    const element = frameOn(page);
    await eventually(() => expect(element.clientHeight).to.be.greaterThan(1000));
    element.style.height = '';
    element.src = SCAN.replace('quick-scan', 'threshold-checklist');
    await eventually(() => expect(element.clientHeight).to.be.greaterThan(1000));
    element.style.height = '';
    page.document.querySelector('main')!.append(element);
    await eventually(() => expect(element.clientHeight).to.be.greaterThan(1000));
  });
});

describe('a frame with an origin', () => {
  it('is listened to again after a reload', async () => {
    const page = await open(frame(''));
    const heard = heardOn(page);
    const element = frameOn(page);
    await eventually(() => expect(element.clientHeight).to.be.greaterThan(1000));
    element.style.height = '';
    element.contentWindow!.location.reload();
    await eventually(() => expect(element.clientHeight).to.be.greaterThan(1000));
    const [scan] = await scansOn(element.contentWindow as StrictWindow);
    await fits(element);
    await answerIn(scan);
    await eventually(() => expect(heard).to.have.length(1));
  });

  it('is ignored while it shows a page from elsewhere', async () => {
    const page = await open(frame(''));
    const heard = heardOn(page);
    const element = frameOn(page);
    await eventually(() => expect(element.clientHeight).to.be.greaterThan(1000));
    const done = forged(page);
    const elsewhere = location.origin.replace('localhost', '127.0.0.1');
    element.contentWindow!.location.href = `${elsewhere}/page?${new URLSearchParams({ html: FORGER })}`;
    expect((await done).given).to.equal(0);
    await settled(page);
    expect(heard).to.deep.equal([]);
    expect(element.style.height).not.to.equal('5000px');
  });

  it('fires one event for each long list, and the page goes on between its pieces', async () => {
    const page = await open(frame('').replace('quick-scan', 'outreach-profile'));
    const heard = heardOn(page) as CustomEvent<unknown[]>[];
    const inside = frameOn(page).contentWindow as StrictWindow;
    await eventually(() => {
      const profile = inside.document.querySelector<OutreachProfileElement>('outreach-profile:defined');
      expect(profile?.hasUpdated).to.equal(true);
      expect(frameOn(page).style.height, 'what it tells once it is heard').not.to.equal('');
    });
    let turns = 0;
    const counting = page.setInterval(() => turns++);
    for (const length of [5_001, 3]) {
      const detail = Array.from({ length }, () => RESULT);
      inside.document.dispatchEvent(new inside.CustomEvent('outreach-profile-change', { detail }));
    }
    await eventually(() => expect(heard).to.have.length(2));
    page.clearInterval(counting);
    expect(heard.map(({ detail }) => detail.length)).to.deep.equal([5_001, 3]);
    expect(turns).to.be.greaterThan(5);
    expect(page.said).to.deep.equal([]);
  });
});

describe('the page of a frame, with anything but a list of websites', () => {
  for (const index of [0, 1, 2, 3, 4, 5]) {
    it(`works, and passes events to its own website: ${index}`, async () => {
      const helper = HELPER.replace('/dist/embed/', `/hosts-${index}/`);
      const page = await open(frame('').replace('/dist/embed/', `/hosts-${index}/`), helper);
      const heard = heardOn(page);
      const element = frameOn(page);
      await eventually(() => expect(element.clientHeight).to.be.greaterThan(1000));
      const [scan] = await scansOn(element.contentWindow as StrictWindow);
      await fits(element);
      await answerIn(scan);
      await eventually(() => expect(heard).to.have.length(1));
      expect(page.said).to.deep.equal([]);
    });
  }
});

describe('the helper around a frame', () => {
  const named = ['querySelectorAll', 'documentElement', 'currentScript', 'scripts', 'head']
    .map((name) => `<img name="${name}" alt=""><img name="${name}" alt="">`)
    .join('');

  it('works on a page with hostile names', async () => {
    const page = await open(`<p hidden>${named}</p>${frame('')}`);
    const element = page.HTMLElement && page.Document.prototype.querySelector.call(page.document, 'iframe')!;
    await eventually(() => expect(element.clientHeight).to.be.greaterThan(1000));
    expect(page.errors).to.deep.equal([]);
  });

  it('needs no stack traces', async () => {
    const page = await open(frame(''), `<script src="/test/embed/without-traces.js"></script>${HELPER}`);
    await eventually(() => expect(frameOn(page).clientHeight).to.be.greaterThan(1000));
    expect({ said: page.said, errors: page.errors }).to.deep.equal({ said: [], errors: [] });
  });

  it('says what to do when it comes from a copy that the page made', async () => {
    const script = '<script type="module" src="/test/embed/from-a-blob.js?file=frame-host.js"></script>';
    const policy = "script-src 'self' blob:; connect-src 'self'; frame-src 'self'";
    const page = await openStrictPage(script, frame(''), { policy });
    await eventually(() =>
      expect(page.said).to.deep.equal(['outreach-elements: load frame-host.js with <script src>.']),
    );
    expect(page.errors).to.deep.equal([]);
  });
});
