import { expect } from 'chai';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { textOf } from '../../support/words.ts';
import { answeringTags } from '../../elements/answering-tags.ts';
import { press } from '../../elements/harness.ts';
import { quickScanTag } from '../../elements/quick-scan/quick-scan.ts';
import {
  SEPTEMBER,
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
  stored,
  messageIn,
} from './snapshots.ts';

const TAKEN_BACK = 'Terug naar mijn antwoorden';

describe('what is saved in one element', () => {
  const { some } = quickScanTag;

  it('keeps to its own instrument', async () => {
    const element = await mountSaver();
    await save(element, october);
    for (const tag of answeringTags.slice(1)) {
      const other = await mountAgain(tag);
      expect(savedIn(other)).to.equal(null);
      await save(other, resultOf(tag, tag.some, SEPTEMBER));
      expect(listedIn(other)).to.have.length(1);
      await press(other, 'Verwijder alles');
      other.remove();
    }
    expect(Object.values(stored())).to.deep.equal([JSON.stringify(october)]);
    expect(listedIn(element)).to.have.length(1);
  });

  it('gives a result without a date the day on which it was saved', async () => {
    const element = await mountSaver();
    await save(element, resultOf(quickScanTag, some));
    await save(element, october);
    const today = new Date().toLocaleDateString('nl-BE', { dateStyle: 'long' });
    expect(listedIn(element).some((moment) => moment.startsWith(`${today}, code `))).to.be.true;
    expect(Object.values(stored()).filter((text) => !text.includes('recordedAt'))).to.have.length(1);
  });

  it('saves what a person answered, even halfway', async () => {
    const element = await mountSaver();
    await click(byRole(element, 'checkbox', 'Dwang'));
    await element.updateComplete;
    await press(element, 'Bewaar op dit toestel');
    expect(Object.values(stored())).to.deep.equal([JSON.stringify(element.result)]);
    await click(byRole(element, 'checkbox', 'Vrijwillig'));
    await element.updateComplete;
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

  it('shows a snapshot with the current answers, without a way back', async () => {
    const element = await mountSaver();
    await save(element, october);
    await press(element, /^Open: /);
    expect(element.result).to.deep.equal(october);
    expect(byRole(element, 'table', 'Profiel')).to.exist;
    expect(allByRole(element, 'button', TAKEN_BACK)).to.be.empty;
  });

  it('exports only what is chosen, if anything is', async () => {
    const files = catchDownloads();
    const element = await mountSaver();
    await saveThree(element);
    await click(byRole(savedIn(element), 'checkbox', /^22 oktober/));
    await press(element, 'Download als JSON: Bewaarde momentopnames');
    expect(JSON.parse(await files[0]!.text())).to.deep.equal([october]);
  });

  it('says what to do if a download is refused', async () => {
    const element = await mountSaver();
    await save(element, october);
    catchDownloads();
    URL.createObjectURL = () => {
      throw new DOMException('', 'SecurityError');
    };
    await press(element, 'Download als JSON: Bewaarde momentopnames');
    expect(messageIn(element)).to.equal('Downloaden lukt hier niet. Open een momentopname en noteer de code.');
  });

  it('can be allowed and disallowed', async () => {
    const element = await mountSaver();
    await save(element, october);
    expect(element.allowSaving).to.be.true;
    element.removeAttribute('allow-saving');
    await element.updateComplete;
    expect(savedIn(element) === null).to.be.true;
    expect(Object.keys(stored())).to.have.length(1);
    element.allowSaving = true;
    await element.updateComplete;
    expect(listedIn(element)).to.have.length(1);
  });

  it('says who can see what is saved', async () => {
    const element = await mountSaver();
    expect(savedIn(element), 'before there is anything to save').to.equal(null);
    await show(element, october);
    expect(textOf(savedIn(element)))
      .to.contain('staat alleen in deze browser')
      .and.to.contain('Deel je dit toestel?');
  });

  it('says the same thing again to those who cannot see it', async () => {
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

  it('puts back what was removed with the next Tab stop, and keeps the focus there', async () => {
    const element = await mountSaver();
    await save(element, october);
    byRole(savedIn(element), 'button', /^Verwijder: /).focus();
    await pressKeys('Enter');
    await element.updateComplete;
    await pressKeys('Tab');
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Zet terug');
    await pressKeys('Enter');
    await element.updateComplete;
    expect(listedIn(element)).to.have.length(1);
    expect(savedIn(element).contains(element.shadowRoot!.activeElement)).to.be.true;
  });

  it('keeps the focus in the element when what had it disappears', async () => {
    const element = await mountSaver();
    await saveThree(element);
    for (let left = 2; left >= 0; left--) {
      await click(allByRole(savedIn(element), 'button', /^Verwijder: /)[left]!);
      await element.updateComplete;
      expect(document.activeElement === element).to.be.true;
      expect(element.shadowRoot!.activeElement?.checkVisibility()).to.be.true;
    }
    await press(element, 'Zet terug');
    expect(document.activeElement === element).to.be.true;
  });

  it('follows a restart, after which there is nothing to save', async () => {
    const element = await mountSaver();
    await save(element, october);
    element.showResult();
    await element.updateComplete;
    await press(element, 'Begin opnieuw');
    expect(allByRole(element, 'button', 'Bewaar op dit toestel')).to.be.empty;
    expect(listedIn(element)).to.have.length(1);
    await press(element, /^Open: /);
    expect(element.result).to.deep.equal(october);
  });
});
