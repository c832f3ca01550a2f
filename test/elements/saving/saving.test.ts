import { expect } from 'chai';
import { formatCode, parseResult } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click } from '../../support/input.ts';
import {
  NOVEMBER,
  OCTOBER,
  SEPTEMBER,
  buttonsIn,
  downloads,
  listedIn,
  mountAgain,
  mountSaver,
  press,
  quickScanSaver,
  resultOf,
  save,
  saveThree,
  savedIn,
  savers,
  settled,
  show,
  stored,
  textOf,
  toldIn,
} from './saving.ts';

const TAKEN_BACK = 'Terug naar mijn antwoorden';

for (const saver of savers) {
  const { tag, instrument, some, others } = saver;
  const october = resultOf(saver, some, OCTOBER);
  const november = resultOf(saver, others, NOVEMBER);
  const codes = [formatCode(october.code), formatCode(november.code)];

  describe(`saving in ${tag}`, () => {
    it('stores nothing before the button is pressed', async () => {
      const element = await mountSaver(saver);
      expect(allByRole(element, 'button', 'Bewaar op dit toestel')).to.be.empty;
      await show(element, october);
      element.showResult();
      await settled(element);
      expect(stored()).to.deep.equal({});
      await press(element, 'Bewaar op dit toestel');
      expect(Object.values(stored())).to.deep.equal([JSON.stringify(october)]);
      expect(toldIn(element)).to.equal('Bewaard op dit toestel.');
    });

    it('stores each moment under a key of its own, as the document that it is', async () => {
      const element = await mountSaver(saver);
      await save(element, october);
      const first = Object.keys(stored());
      await save(element, november);
      const keys = Object.keys(stored());
      expect(keys).to.have.length(2).and.to.include.members(first);
      for (const key of keys) expect(key).to.match(new RegExp(`^outreach-elements/saved/${tag}/`));
      expect(Object.values(stored()).map((text) => parseResult([instrument], text))).to.have.deep.members([
        october,
        november,
      ]);
    });

    it('lists by date, the latest first, also after a reload', async () => {
      const element = await mountSaver(saver);
      await saveThree(element, saver);
      const list = [
        `22 november 2026, code ${codes[1]}`,
        `22 oktober 2026, code ${codes[0]}`,
        `22 september 2026, code ${codes[1]}`,
      ];
      expect(listedIn(element)).to.deep.equal(list);
      element.remove();
      expect(listedIn(await mountAgain(saver))).to.deep.equal(list);
    });

    it('says so when the same is saved again, and stores it once', async () => {
      const element = await mountSaver(saver);
      await save(element, october);
      const before = stored();
      await press(element, 'Bewaar op dit toestel');
      expect(toldIn(element)).to.equal('Dit staat al op dit toestel.');
      await save(element, resultOf(saver, some, NOVEMBER));
      expect(toldIn(element)).to.equal('Bewaard op dit toestel.');
      await save(element, october);
      expect(toldIn(element)).to.equal('Dit staat al op dit toestel.');
      expect(Object.keys(stored())).to.have.length(2);
      expect(stored()).to.include(before);
    });

    it('opens a moment, with the way back', async () => {
      const element = await mountSaver(saver);
      await save(element, october);
      await show(element, november);
      await press(element, `Open: 22 oktober 2026, code ${codes[0]}`);
      expect(element.result).to.deep.equal(october);
      expect(textOf(element.shadowRoot!.querySelector('[part=notice]')!)).to.contain(
        'Je ziet een bewaarde momentopname.',
      );
      expect(byRole(element, 'table')).to.exist;
      expect(textOf(element.shadowRoot!.querySelector('[part=result]')!)).to.contain(
        'Momentopname van 22 oktober 2026.',
      );
      await press(element, TAKEN_BACK);
      expect(element.result).to.deep.equal(november);
      expect(Object.keys(stored())).to.have.length(1);
    });

    it('removes one and puts it back', async () => {
      const element = await mountSaver(saver);
      await saveThree(element, saver);
      const [before, list] = [stored(), listedIn(element)];
      await press(element, `Verwijder: 22 oktober 2026, code ${codes[0]}`);
      expect(listedIn(element)).to.deep.equal([list[0], list[2]]);
      expect(Object.keys(stored())).to.have.length(2);
      expect(before).to.include(stored());
      expect(toldIn(element)).to.equal('Verwijderd van dit toestel.');
      await press(element, 'Zet terug');
      expect(stored()).to.deep.equal(before);
      expect(listedIn(element)).to.deep.equal(list);
      expect(toldIn(element)).to.equal('Alles staat er weer.');
      expect(allByRole(element, 'button', 'Zet terug')).to.be.empty;
    });

    it('removes all and puts them back', async () => {
      const element = await mountSaver(saver);
      await saveThree(element, saver);
      const [before, list] = [stored(), listedIn(element)];
      await press(element, 'Verwijder alles');
      expect(stored()).to.deep.equal({});
      expect(listedIn(element)).to.deep.equal([]);
      await press(element, 'Zet terug');
      expect(stored()).to.deep.equal(before);
      expect(listedIn(element)).to.deep.equal(list);
    });

    it('exports all as documents that can be read again', async () => {
      const files = downloads();
      const element = await mountSaver(saver);
      const results = await saveThree(element, saver);
      await press(element, 'Download als JSON');
      expect(files).to.have.length(1);
      expect(files[0]!.name).to.match(new RegExp(`^${tag}-\\d{4}-\\d\\d-\\d\\d\\.json$`));
      const documents = JSON.parse(await files[0]!.text()) as unknown[];
      expect(documents.map((document) => parseResult([instrument], document))).to.have.deep.members(results);
      expect(toldIn(element)).to.equal('Het bestand is gemaakt.');
    });

    it('looks and saves, but opens nothing, where nothing can be answered', async () => {
      for (const attribute of ['readonly', 'disabled']) {
        const element = await mountSaver(saver, attribute);
        await save(element, october);
        await save(element, november);
        expect(listedIn(element)).to.have.length(2);
        expect(buttonsIn(element).filter((name) => name.startsWith('Open'))).to.deep.equal([]);
        await press(element, `Verwijder: 22 november 2026, code ${codes[1]}`);
        expect(listedIn(element)).to.deep.equal([`22 oktober 2026, code ${codes[0]}`]);
        await press(element, 'Zet terug');
        expect(listedIn(element)).to.have.length(2);
        expect(element.result).to.deep.equal(november);
      }
    });
  });
}

describe('saving in a quick scan', () => {
  const { some, others } = quickScanSaver;
  const october = resultOf(quickScanSaver, some, OCTOBER);
  const november = resultOf(quickScanSaver, others, NOVEMBER);

  it('keeps to its own instrument', async () => {
    const element = await mountSaver();
    await save(element, october);
    for (const saver of savers.slice(1)) {
      const other = await mountAgain(saver);
      expect(listedIn(other)).to.deep.equal([]);
      await save(other, resultOf(saver, saver.some, SEPTEMBER));
      expect(listedIn(other)).to.have.length(1);
      await press(other, 'Verwijder alles');
      other.remove();
    }
    expect(Object.values(stored())).to.deep.equal([JSON.stringify(october)]);
    expect(listedIn(element)).to.have.length(1);
  });

  it('gives a result without a date the day on which it was saved', async () => {
    const element = await mountSaver();
    await save(element, resultOf(quickScanSaver, some));
    await save(element, october);
    const today = new Date().toLocaleDateString('nl-BE', { dateStyle: 'long' });
    expect(listedIn(element).some((moment) => moment.startsWith(`${today}, code `))).to.be.true;
    expect(Object.values(stored()).filter((text) => !text.includes('recordedAt'))).to.have.length(1);
  });

  it('saves what a person answered, also in the middle of it', async () => {
    const element = await mountSaver();
    await click(byRole(element, 'checkbox', 'Dwang'));
    await settled(element);
    await press(element, 'Bewaar op dit toestel');
    expect(Object.values(stored())).to.deep.equal([JSON.stringify(element.result)]);
    await click(byRole(element, 'checkbox', 'Vrijwillig'));
    await settled(element);
    await press(element, 'Bewaar op dit toestel');
    expect(Object.keys(stored())).to.have.length(2);
  });

  it('fires the events of a person for what that person opens', async () => {
    const element = await mountSaver();
    const events: unknown[] = [];
    await save(element, october);
    await show(element, november);
    element.addEventListener('quick-scan-change', ({ detail }) => events.push(detail));
    await press(element, /^Open: /);
    await press(element, TAKEN_BACK);
    expect(events).to.deep.equal([october, november]);
  });

  it('shows a moment that stands there already, without a way back', async () => {
    const element = await mountSaver();
    await save(element, october);
    await press(element, /^Open: /);
    expect(element.result).to.deep.equal(october);
    expect(byRole(element, 'table', 'Profiel')).to.exist;
    expect(allByRole(element, 'button', TAKEN_BACK)).to.be.empty;
  });

  it('exports only what is chosen, when something is', async () => {
    const files = downloads();
    const element = await mountSaver();
    await saveThree(element);
    await click(byRole(savedIn(element), 'checkbox', /^22 oktober/));
    await press(element, 'Download als JSON');
    expect(JSON.parse(await files[0]!.text())).to.deep.equal([october]);
  });

  it('says what to do where a download is refused', async () => {
    const element = await mountSaver();
    await save(element, october);
    downloads();
    URL.createObjectURL = () => {
      throw new DOMException('', 'SecurityError');
    };
    await press(element, 'Download als JSON');
    expect(toldIn(element)).to.equal('Downloaden lukt hier niet. Open een momentopname en noteer de code.');
  });

  it('can be allowed and taken back', async () => {
    const element = await mountSaver();
    await save(element, october);
    expect(element.allowSaving).to.be.true;
    element.removeAttribute('allow-saving');
    await settled(element);
    expect(savedIn(element) === null).to.be.true;
    expect(Object.keys(stored())).to.have.length(1);
    element.allowSaving = true;
    await settled(element);
    expect(listedIn(element)).to.have.length(1);
  });

  it('says whose eyes can see what is saved', async () => {
    expect(textOf(savedIn(await mountSaver())))
      .to.contain('staat alleen in deze browser')
      .and.to.contain('Deel je dit toestel?');
  });

  it('says the same thing again to who cannot see it', async () => {
    const element = await mountSaver();
    await save(element, october);
    const status = savedIn(element).querySelector('[aria-live]')!;
    let heard = 0;
    const observer = new MutationObserver(() => {
      if (textOf(status).includes('Dit staat al')) heard++;
    });
    observer.observe(status, { childList: true, subtree: true });
    await press(element, 'Bewaar op dit toestel');
    await press(element, 'Bewaar op dit toestel');
    observer.disconnect();
    expect(heard).to.equal(2);
  });

  it('keeps the focus in the element when what had it goes', async () => {
    const element = await mountSaver();
    await saveThree(element);
    for (let left = 2; left >= 0; left--) {
      await click(allByRole(savedIn(element), 'button', /^Verwijder: /)[left]!);
      await settled(element);
      expect(document.activeElement === element).to.be.true;
      expect(element.shadowRoot!.activeElement?.checkVisibility()).to.be.true;
    }
    await press(element, 'Zet terug');
    expect(document.activeElement === element).to.be.true;
  });

  it('follows a restart, and can save nothing then', async () => {
    const element = await mountSaver();
    await save(element, october);
    element.showResult();
    await settled(element);
    await press(element, 'Begin opnieuw');
    expect(allByRole(element, 'button', 'Bewaar op dit toestel')).to.be.empty;
    expect(listedIn(element)).to.have.length(1);
    await press(element, /^Open: /);
    expect(element.result).to.deep.equal(october);
  });
});
