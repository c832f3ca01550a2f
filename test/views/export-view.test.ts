import { expect } from 'chai';
import { createResult, formatCode, parseResult } from '../../src/model/index.ts';
import { allByRole } from '../support/by-role.ts';
import { catchDownloads } from '../support/downloads.ts';
import { eventually } from '../support/eventually.ts';
import { countPrints } from '../support/prints.ts';
import { replace } from '../support/replace.ts';
import { textOf } from '../support/words.ts';
import { answeringTags } from '../elements/answering-tags.ts';
import { type AnsweringElement, mountResult, mountVisited, press, setResult, showResult } from '../elements/harness.ts';

/** The message about what was taken along. */
const messageIn = ({ shadowRoot }: AnsweringElement) => textOf(shadowRoot!.querySelector('[part=export] [aria-live]')!);

const NOT_PRINTED = 'Afdrukken lukt hier niet vanzelf. Probeer het via het menu van je browser.';

const refused = (name: string) => () => Promise.reject(new DOMException('', name));

for (const tag of answeringTags) {
  const { instrument, complete, some, others, title, step } = tag;
  const link = () => `${location.href.split('#')[0]}#${instrument.id}=${complete}`;
  const mount = () => mountResult(tag, `value="${complete}"`);

  /** Where a browser copies text, and nothing else. */
  async function copyWordsAlone(): Promise<{ element: AnsweringElement; copied: string }> {
    let copied = '';
    replace(navigator, 'clipboard', {
      write: refused('NotAllowedError'),
      writeText: (text: string) => Promise.resolve(void (copied = text)),
    });
    const element = await mount();
    await press(element, 'Kopieer als tekst');
    return { element, copied };
  }

  describe(`taking the result of ${tag.tag} along`, () => {
    it('copies the code in groups of four, and a link', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
      const element = await mount();
      await press(element, 'Kopieer de code');
      await press(element, 'Kopieer een link');
      expect(copied).to.deep.equal([formatCode(complete), link()]);
      expect(messageIn(element)).to.equal('Gekopieerd.');
    });

    it('copies the result in words, with its headings for programs that keep them', async () => {
      const copied: ClipboardItem[] = [];
      replace(navigator, 'clipboard', {
        write: (items: ClipboardItem[]) => Promise.resolve(void copied.push(...items)),
      });
      const element = await mount();
      await press(element, 'Kopieer als tekst');
      const [plain, rich] = await Promise.all(
        ['text/plain', 'text/html'].map(async (type) => (await copied[0]!.getType(type)).text()),
      );
      const page = new DOMParser().parseFromString(rich!, 'text/html');
      expect(page.querySelector('h1')!.textContent).to.equal(plain!.split('\n')[0]);
      expect(page.querySelectorAll('p')).to.have.length.greaterThan(instrument.parameters.length);
      expect(textOf(page.body)).to.equal(plain!.replaceAll(/\s+/g, ' '));
      const chosen = [...element.shadowRoot!.querySelectorAll('[part=profile] [part~=chosen]')];
      expect(chosen).not.to.be.empty;
      for (const cell of chosen) expect(plain).to.contain(`‘${textOf(cell).replace(/ \([^)]*\)$/, '')}’`);
      expect(messageIn(element)).to.equal('Gekopieerd.');
    });

    it('copies with the words what opens the result again: its code, and a link', async () => {
      const { copied } = await copyWordsAlone();
      expect(copied).to.contain(`\n\nResultaatcode: ${formatCode(complete)} ${link()}\n\n`);
    });

    it('copies the words alone where only those can be, and shows them if the browser refuses', async () => {
      const { element, copied } = await copyWordsAlone();
      expect(copied).to.contain('Vaste regels maakten deze tekst uit de antwoorden.');
      replace(navigator, 'clipboard', undefined);
      await press(element, 'Kopieer als tekst');
      const shown = element.shadowRoot!.querySelector('[part=export] [aria-live] code')!;
      expect(shown.textContent).to.equal(copied);
      expect(getComputedStyle(shown).whiteSpace).to.equal('pre-wrap');
    });

    it('shows what to copy by hand if the browser refuses', async () => {
      for (const clipboard of [undefined, { writeText: refused('NotAllowedError') }]) {
        replace(navigator, 'clipboard', clipboard);
        const element = await mount();
        await press(element, 'Kopieer de code');
        expect(messageIn(element)).to.equal(
          `Kopiëren lukt hier niet. Selecteer deze tekst en kopieer die zelf: ${formatCode(complete)}`,
        );
      }
    });

    it('prints, and says what to do if that is refused', async () => {
      const prints = countPrints();
      const element = await mount();
      await press(element, 'Afdrukken');
      expect(prints()).to.equal(1);
      expect(messageIn(element)).to.equal('');
      for (const refuse of [
        () => {}, // what a sandboxed frame does
        () => {
          throw new DOMException('', 'SecurityError');
        },
      ]) {
        replace(window, 'print', refuse);
        const other = await mount();
        await press(other, 'Afdrukken');
        await eventually(() => expect(messageIn(other)).to.equal(NOT_PRINTED));
      }
    });

    it('prints once the page has loaded, and only then knows whether that is refused', async () => {
      replace(document, 'readyState', 'interactive');
      replace(window, 'print', () => {});
      const element = await mount();
      const printed = new Promise((resolve) => addEventListener('beforeprint', resolve, { once: true }));
      await press(element, 'Afdrukken');
      addEventListener('load', () => dispatchEvent(new Event('beforeprint')), { once: true });
      dispatchEvent(new Event('load'));
      await printed;

      await press(element, 'Afdrukken');
      expect(messageIn(element)).to.equal('');
      dispatchEvent(new Event('load'));
      await eventually(() => expect(messageIn(element)).to.equal(NOT_PRINTED));
    });

    it('downloads the document as JSON, and a table for Excel, named after the day and the code', async () => {
      const files = catchDownloads();
      const element = await mountVisited(tag);
      for (const [answers, recordedAt, day] of [
        [some, '2026-11-22T12:00:00Z', '2026-11-22-'],
        [others, undefined, ''],
      ] as const) {
        const result = createResult(instrument, answers, recordedAt);
        setResult(element, result);
        await showResult(element);
        files.length = 0;
        await press(element, 'Download als JSON');
        await press(element, 'Download voor Excel (CSV)');
        const name = `${instrument.id}-${day}${result.code}`;
        expect(files.map((file) => file.name)).to.deep.equal([`${name}.json`, `${name}.csv`]);
        expect(messageIn(element)).to.contain(`${name}.csv`);
        const [json, csv] = await Promise.all(files.map(({ text }) => text()));
        expect(parseResult([instrument], json)).to.deep.equal(result);
        expect(csv!.split('\r\n')[0]).to.equal(`\uFEFFDatum;Resultaatcode;${step};Soort;Vraag;Antwoord;Eenheid`);
        expect(csv).to.contain(`\r\n${day.slice(0, -1)};${result.code};`);
      }
    });

    it('says what to do if a download is refused', async () => {
      replace(URL, 'createObjectURL', () => {
        throw new DOMException('', 'SecurityError');
      });
      const element = await mount();
      for (const button of ['Download als JSON', 'Download voor Excel (CSV)']) {
        await press(element, button);
        expect(messageIn(element)).to.equal('Downloaden lukt hier niet. Noteer de resultaatcode.');
      }
    });

    it('shares through the device if it can', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
      const element = await mount();
      await press(element, 'Delen');
      expect(shared).to.deep.equal([{ title, url: link() }]);
      expect(messageIn(element)).to.equal('');

      replace(navigator, 'share', refused('AbortError'));
      await press(element, 'Delen');
      expect(messageIn(element)).to.equal('');
      replace(navigator, 'share', refused('NotAllowedError'));
      await press(element, 'Delen');
      expect(messageIn(element)).to.contain('Delen lukt hier niet.').and.to.contain(link());

      replace(navigator, 'share', undefined);
      expect(allByRole(await mount(), 'button', 'Delen')).to.be.empty;
    });

    it('says the same thing again to those who cannot see it', async () => {
      replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
      const element = await mount();
      const status = element.shadowRoot!.querySelector('[part=export] [aria-live]')!;
      let heard = 0;
      const observer = new MutationObserver(() => {
        if (textOf(status) === 'Gekopieerd.') heard++;
      });
      observer.observe(status, { childList: true, subtree: true });
      await press(element, 'Kopieer de code');
      await press(element, 'Kopieer de code');
      observer.disconnect();
      expect(heard).to.equal(2);
    });

    it('says so until the result changes or is out of sight', async () => {
      replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
      const element = await mount();
      await press(element, 'Kopieer de code');
      expect(messageIn(element)).to.equal('Gekopieerd.');
      await press(element, 'Terug naar de vragen');
      await showResult(element);
      expect(messageIn(element)).to.equal('');
      await press(element, 'Kopieer de code');
      element.value = tag.started;
      await showResult(element);
      expect(messageIn(element)).to.equal('');
    });
  });
}
