import { expect } from 'chai';
import type { OutreachProfileElement } from '../../src/index.ts';
import { byRole } from '../support/by-role.ts';
import { settled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { openHostPage } from '../support/host-page.ts';
import { click, type } from '../support/input.ts';
import { mount } from '../support/mount.ts';
import { focusIn, textOf } from '../support/words.ts';
import { answeringTags } from './answering-tags.ts';
import { type AnsweringElement, markupOf } from './harness.ts';

type Tagged = AnsweringElement | OutreachProfileElement;

/** What a fragment opens in a tag, and words that are there once it has. */
interface Opened {
  readonly markup: string;
  readonly fragment: string;
  readonly words: RegExp;
}

const BROKEN = /Deze resultaatcode klopt niet\./;
const results: readonly Opened[] = answeringTags.map((tag) => ({
  markup: markupOf(tag),
  fragment: `#${tag.instrument.id}=${tag.complete}`,
  words: /Je opende een resultaat met een link\./,
}));
const opened: readonly Opened[] = [
  ...results,
  ...results.map((each) => ({ ...each, fragment: `${each.fragment}X`, words: BROKEN })),
  {
    markup: '<outreach-definition></outreach-definition>',
    fragment: '#outreach-definition.lifeworld',
    words: /Deel 6 van 8/,
  },
  {
    markup: '<outreach-definition mode="page"></outreach-definition>',
    fragment: '#outreach-definition.lifeworld',
    words: /Deel 6 van 8/,
  },
  {
    markup: '<outreach-profile></outreach-profile>',
    fragment: '#outreach-profile=QSRDNFVF,QSRDNFVF',
    words: /QSRD-NFVF/,
  },
  { markup: '<outreach-profile></outreach-profile>', fragment: '#quick-scan=QSRDNFVF', words: /QSRD-NFVF/ },
  { markup: '<outreach-profile></outreach-profile>', fragment: '#outreach-profile=QSRDNFVX', words: /QSRDNFVX/ },
];

const frameOf = (document: Document) => document.defaultView!.frameElement as HTMLIFrameElement;
const tagIn = (document: Document) => document.body.firstElementChild as Tagged;

const open = async (markup: string, fragment = '') => {
  const page = await openHostPage(`/test/elements/host-page.html?${Math.random()}${fragment}`, '', 600, markup);
  await tagIn(page).updateComplete;
  return page;
};

const showsWords = (page: Document, words: RegExp) =>
  eventually(() => expect(textOf(tagIn(page).shadowRoot!)).to.match(words));

/** A field in the page around the frame, in which somebody is typing. */
async function startTyping(): Promise<HTMLInputElement> {
  const field = await mount<HTMLInputElement>('<input aria-label="Codes" />');
  await click(field);
  await eventually(() => expect(document.activeElement === field).to.equal(true));
  await type('a');
  expect(field.value).to.equal('a');
  return field;
}

/** They can go on, once the frame has done all that it does by itself. */
async function expectTypingGoesOn(field: HTMLInputElement): Promise<void> {
  await settled(window);
  await type('b');
  expect(field.value).to.equal('ab');
  expect(document.activeElement === field).to.equal(true);
}

const followIn = (page: Document, fragment: string) => {
  page.location.hash = fragment;
};

describe('a frame beside what somebody is typing', () => {
  for (const { markup, fragment, words } of opened) {
    it(`leaves the focus there when it opens with ${fragment} in ${markup}`, async () => {
      const field = await startTyping();
      const page = await open(markup, fragment);
      await showsWords(page, words);
      await expectTypingGoesOn(field);
    });

    it(`leaves the focus there when it is led to ${fragment} in ${markup}`, async () => {
      const page = await open(markup);
      const field = await startTyping();
      followIn(page, fragment);
      await showsWords(page, words);
      await expectTypingGoesOn(field);
    });
  }

  it('leaves it there if nothing in the frame can have the focus', async () => {
    const page = await open('<quick-scan></quick-scan>');
    frameOf(page).inert = true;
    const field = await startTyping();
    followIn(page, '#quick-scan=QSRDNFVF');
    await showsWords(page, /Je opende een resultaat/);
    await expectTypingGoesOn(field);
  });

  it('leaves it there if it is in a frame itself', async () => {
    const around = await open('<input aria-label="Codes"><iframe width="500" height="500"></iframe>');
    const [field, frame] = [around.querySelector('input')!, around.querySelector('iframe')!];
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = '/test/elements/host-page.html';
    await loaded;
    const page = frame.contentDocument!;
    page.body.innerHTML = '<quick-scan></quick-scan>';
    await tagIn(page).updateComplete;
    await click(field);
    await type('a');
    followIn(page, '#quick-scan=QSRDNFVF');
    await showsWords(page, /Je opende een resultaat/);
    await settled(window);
    await type('b');
    expect(field.value).to.equal('ab');
  });

  for (const tag of answeringTags) {
    it(`leaves it there when the host shows the result of ${tag.tag}`, async () => {
      const page = await open(markupOf(tag));
      const element = tagIn(page) as AnsweringElement;
      const field = await startTyping();
      element.showResult();
      await showsWords(page, new RegExp(tag.resultTitle));
      await expectTypingGoesOn(field);
    });
  }
});

describe('the page around', () => {
  it('stays where it is when a frame opens a result', async () => {
    scrollTo(0, 0); // from where a test before this one may have left it
    await mount('<p><svg width="1" height="3000"></svg></p>');
    const page = await open('<quick-scan></quick-scan>', '#quick-scan=QSRDNFVF');
    await showsWords(page, /Je opende een resultaat/);
    await settled(window);
    expect(document.activeElement === document.body).to.equal(true);
    expect(scrollY).to.equal(0);
  });
});

describe('a frame that has the focus', () => {
  for (const { markup, fragment } of opened.filter(({ words }) => words !== BROKEN)) {
    it(`moves it to what ${fragment} opens in ${markup}`, async () => {
      const page = await open(`${markup}<p><a href="${fragment}">Een voorbeeld</a></p>`);
      await click(byRole(page, 'link', 'Een voorbeeld'));
      await eventually(() => expect(tagIn(page).shadowRoot!.activeElement?.matches('[part=heading]')).to.equal(true));
      expect(document.activeElement === frameOf(page)).to.equal(true);
    });
  }

  it('moves it to what a link to another page opens', async () => {
    const page = await open(
      `<p><a href="/test/elements/host-page.html?next#quick-scan=QSRDNFVF">Een voorbeeld</a></p>`,
    );
    const frame = frameOf(page);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    await click(byRole(page, 'link', 'Een voorbeeld'));
    await loaded;
    const next = frame.contentDocument!;
    next.body.innerHTML = '<quick-scan></quick-scan>';
    await eventually(() => expect(focusIn(tagIn(next))).to.equal('Profiel'));
  });
});
