import { expect } from 'chai';
import { createResult } from '../../src/model/index.ts';
import { allByRole, byRole } from '../support/by-role.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { click } from '../support/input.ts';
import { catchDownloads } from '../support/downloads.ts';
import { replaceProperty } from '../support/replace.ts';
import { textOf } from '../support/words.ts';
import { answeringTags } from '../elements/answering-tags.ts';
import { mountTag, press } from '../elements/harness.ts';
import {
  OCTOBER,
  buttonsIn,
  listedIn,
  mountAgain,
  mountSaver,
  november,
  october,
  resultOf,
  save,
  saveThree,
  savedIn,
  show,
  storeElsewhere,
  stored,
  messageIn,
} from '../views/snapshots/snapshots.ts';

describe('what is in storage already', () => {
  const PREFIX = 'outreach-elements/saved/quick-scan/2026-10-22T12:00:00.000Z/';
  const damaged: Record<string, string> = {
    'no JSON': '{"instrument":"quick-scan"',
    nothing: '',
    'not a document': '42',
    'a list': `[${JSON.stringify(october)}]`,
    'changed answers': JSON.stringify({ ...october, answers: { location: ['online'] } }),
    'a code that is wrong': JSON.stringify({ ...october, code: 'Q0000000' }),
    'another version': JSON.stringify({ ...october, version: 2 }),
    'another instrument': JSON.stringify(resultOf(answeringTags[1]!, answeringTags[1]!.some, OCTOBER)),
    'names of every object': '{"__proto__":{"instrument":"quick-scan"},"constructor":1}',
    'a huge text': 'x'.repeat(200_000),
    markup: '<img src=x onerror=alert(1)>',
  };

  it('and is damaged stays until it is removed, and disturbs nothing', async () => {
    localStorage.clear();
    const own = Object.fromEntries(Object.values(damaged).map((text, index) => [`${PREFIX}${index}`, text]));
    for (const [key, text] of Object.entries(own)) localStorage.setItem(key, text);
    afterThisTest(() => localStorage.clear());
    const element = await mountAgain();
    expect(stored()).to.deep.equal(own);
    expect(listedIn(element)).to.have.length(Object.keys(damaged).length);
    for (const moment of listedIn(element)) {
      expect(moment).to.match(/^Wat op 22 oktober 2026.* bewaard werd, is beschadigd of van een andere versie\./);
    }
    expect(allByRole(savedIn(element), 'checkbox')).to.be.empty;
    expect(buttonsIn(element).filter((name) => name.startsWith('Open'))).to.be.empty;
    expect(element.shadowRoot!.querySelector('img') === null).to.be.true;

    await save(element, november);
    expect(messageIn(element)).to.equal('Bewaard op dit toestel.');
    expect(stored()).to.include(own);
    await click(allByRole(savedIn(element), 'button', /^Verwijder: /).at(-1)!);
    await element.updateComplete;
    expect(Object.keys(stored())).to.have.length(Object.keys(damaged).length);
    await press(element, 'Zet terug');
    expect(stored()).to.include(own);
  });

  for (const [what, text] of Object.entries(damaged)) {
    it(`and is ${what} is removed and put back exactly as it was`, async () => {
      const element = await mountSaver();
      storeElsewhere(`${PREFIX}1`, text);
      await show(element, october);
      expect(listedIn(element)).to.have.length(1);
      await press(element, /^Verwijder: 22 oktober 2026/);
      expect(stored()).to.deep.equal({});
      await press(element, 'Zet terug');
      expect(stored()).to.deep.equal({ [`${PREFIX}1`]: text });
    });
  }

  it('and is damaged is not exported', async () => {
    const files = catchDownloads();
    const element = await mountSaver();
    storeElsewhere(`${PREFIX}1`, damaged['no JSON']!);
    await save(element, november);
    await press(element, 'Download als JSON: Bewaarde momentopnames');
    expect(JSON.parse(await files[0]!.text())).to.deep.equal([november]);
  });

  it('and is somebody else’s is left alone', async () => {
    const alien: Record<string, string> = {
      theme: 'dark',
      'outreach-elements': 'x',
      'outreach-elements/saved': 'x',
      'outreach-elements/saved/quick-scans/2026-10-22T12:00:00.000Z/1': JSON.stringify(october),
      'other/outreach-elements/saved/quick-scan/2026-10-22T12:00:00.000Z/1': JSON.stringify(october),
      'quick-scan': JSON.stringify(october),
      __proto__: 'x',
      length: '3',
      getItem: 'x',
    };
    const element = await mountSaver();
    for (const [key, text] of Object.entries(alien)) localStorage.setItem(key, text);
    const before = stored();
    await save(element, october);
    expect(listedIn(element)).to.have.length(1);
    await press(element, 'Verwijder alles');
    expect(listedIn(element)).to.deep.equal([]);
    expect(stored()).to.deep.equal(before);
  });

  it('and has a key that saving never makes is left alone', async () => {
    const alien: Record<string, string> = {
      'outreach-elements/saved/quick-scan/': JSON.stringify(october),
      'outreach-elements/saved/quick-scan/backup': JSON.stringify(october),
      'outreach-elements/saved/quick-scan/settings/1': '{}',
    };
    const element = await mountSaver();
    for (const [key, text] of Object.entries(alien)) localStorage.setItem(key, text);
    await save(element, october);
    expect(listedIn(element)).to.have.length(1);
    expect(textOf(savedIn(element))).not.to.match(/invalid|undefined|NaN/i);
    await press(element, 'Verwijder alles');
    expect(stored()).to.deep.equal(alien);
  });

  it('and was removed in the meantime does not come back as damaged', async () => {
    const element = await mountSaver();
    const [first] = await saveThree(element);
    const key = Object.keys(stored()).find((each) => stored()[each] === JSON.stringify(first))!;
    localStorage.removeItem(key);
    await press(element, 'Verwijder alles');
    await press(element, 'Zet terug');
    expect(Object.keys(stored())).to.have.length(2).and.not.to.include(key);
  });
});

describe('storage without allow-saving', () => {
  it('is never touched', async () => {
    let touched = 0;
    for (const method of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) {
      replaceProperty(Storage.prototype, method, { value: () => void touched++ });
    }
    for (const storage of ['localStorage', 'sessionStorage']) {
      replaceProperty(window, storage, {
        get() {
          touched++;
          throw new DOMException('', 'SecurityError');
        },
      });
    }
    for (const tag of answeringTags) {
      const element = await mountTag(tag);
      await element.updateComplete;
      await show(element, createResult(tag.instrument, tag.some, OCTOBER));
      element.showResult();
      await element.updateComplete;
      expect(byRole(element, 'table')).to.exist;
      dispatchEvent(new StorageEvent('storage', { key: null }));
      await element.updateComplete;
      expect(savedIn(element) === null).to.be.true;
    }
    expect(touched).to.equal(0);
  });
});
