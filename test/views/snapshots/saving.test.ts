import { expect } from 'chai';
import { formatCode, parseResult } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { textOf } from '../../support/words.ts';
import { answeringTags } from '../../elements/answering-tags.ts';
import { press } from '../../elements/harness.ts';
import {
  NOVEMBER,
  OCTOBER,
  buttonsIn,
  listedIn,
  mountAgain,
  mountSaver,
  resultOf,
  save,
  saveThree,
  show,
  stored,
  messageIn,
} from './snapshots.ts';

const TAKEN_BACK = 'Terug naar mijn antwoorden';

for (const tag of answeringTags) {
  const { instrument, some, others } = tag;
  const october = resultOf(tag, some, OCTOBER);
  const november = resultOf(tag, others, NOVEMBER);
  const codes = [formatCode(october.code), formatCode(november.code)];

  describe(`saving in ${tag.tag}`, () => {
    it('stores nothing before the button is pressed', async () => {
      const element = await mountSaver(tag);
      expect(allByRole(element, 'button', 'Bewaar op dit toestel')).to.be.empty;
      await show(element, october);
      element.showResult();
      await element.updateComplete;
      expect(stored()).to.deep.equal({});
      await press(element, 'Bewaar op dit toestel');
      expect(Object.values(stored())).to.deep.equal([JSON.stringify(october)]);
      expect(messageIn(element)).to.equal('Bewaard op dit toestel.');
    });

    it('stores each snapshot under its own key, as a document', async () => {
      const element = await mountSaver(tag);
      await save(element, october);
      const first = Object.keys(stored());
      await save(element, november);
      const keys = Object.keys(stored());
      expect(keys).to.have.length(2).and.to.include.members(first);
      for (const key of keys) expect(key).to.match(new RegExp(`^outreach-elements/saved/${tag.tag}/`));
      expect(Object.values(stored()).map((text) => parseResult([instrument], text))).to.have.deep.members([
        october,
        november,
      ]);
    });

    it('lists by date, the latest first, even after a reload', async () => {
      const element = await mountSaver(tag);
      await saveThree(element, tag);
      const list = [
        `22 november 2026, code ${codes[1]}`,
        `22 oktober 2026, code ${codes[0]}`,
        `22 september 2026, code ${codes[1]}`,
      ];
      expect(listedIn(element)).to.deep.equal(list);
      element.remove();
      expect(listedIn(await mountAgain(tag))).to.deep.equal(list);
    });

    it('says so when the same is saved again, and stores it once', async () => {
      const element = await mountSaver(tag);
      await save(element, october);
      const before = stored();
      await press(element, 'Bewaar op dit toestel');
      expect(messageIn(element)).to.equal('Dit staat al op dit toestel.');
      await save(element, resultOf(tag, some, NOVEMBER));
      expect(messageIn(element)).to.equal('Bewaard op dit toestel.');
      await save(element, october);
      expect(messageIn(element)).to.equal('Dit staat al op dit toestel.');
      expect(Object.keys(stored())).to.have.length(2);
      expect(stored()).to.include(before);
    });

    it('opens a snapshot, with the way back', async () => {
      const element = await mountSaver(tag);
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
      const element = await mountSaver(tag);
      await saveThree(element, tag);
      const [before, list] = [stored(), listedIn(element)];
      await press(element, `Verwijder: 22 oktober 2026, code ${codes[0]}`);
      expect(listedIn(element)).to.deep.equal([list[0], list[2]]);
      expect(Object.keys(stored())).to.have.length(2);
      expect(before).to.include(stored());
      expect(messageIn(element)).to.equal('Verwijderd van dit toestel.');
      await press(element, 'Zet terug');
      expect(stored()).to.deep.equal(before);
      expect(listedIn(element)).to.deep.equal(list);
      expect(messageIn(element)).to.equal('Alles staat er weer.');
      expect(allByRole(element, 'button', 'Zet terug')).to.be.empty;
    });

    it('removes all and puts them back', async () => {
      const element = await mountSaver(tag);
      await saveThree(element, tag);
      const [before, list] = [stored(), listedIn(element)];
      await press(element, 'Verwijder alles');
      expect(stored()).to.deep.equal({});
      expect(listedIn(element)).to.deep.equal([]);
      await press(element, 'Zet terug');
      expect(stored()).to.deep.equal(before);
      expect(listedIn(element)).to.deep.equal(list);
    });

    it('exports all as documents that can be read again', async () => {
      const files = catchDownloads();
      const element = await mountSaver(tag);
      const results = await saveThree(element, tag);
      await press(element, 'Download als JSON: Bewaarde momentopnames');
      expect(files).to.have.length(1);
      expect(files[0]!.name).to.match(new RegExp(`^${tag.tag}-\\d{4}-\\d\\d-\\d\\d\\.json$`));
      const documents = JSON.parse(await files[0]!.text()) as unknown[];
      expect(documents.map((document) => parseResult([instrument], document))).to.have.deep.members(results);
      expect(messageIn(element)).to.equal('Het bestand is gemaakt.');
    });

    it('lists and saves, but opens nothing, if nothing can be answered', async () => {
      for (const attribute of ['readonly', 'disabled']) {
        const element = await mountSaver(tag, attribute);
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
