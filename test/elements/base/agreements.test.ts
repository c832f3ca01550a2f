import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { formatCode } from '../../../src/model/index.ts';
import { monthsLater } from '../../../src/output/calendar.ts';
import { dayOf } from '../../../src/output/day.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { eventually, until } from '../../support/eventually.ts';
import { follow } from '../../support/fragment.ts';
import { replace } from '../../support/replace.ts';
import { focusIn, textOf, textsOf } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  answerFirst,
  entriesOf,
  mountInForm,
  mountResult,
  press,
  sectionIn,
  setResult,
  showResult,
} from '../harness.ts';
import { testStates } from '../states.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const MAKE = 'Schrijf een afspraak op';
const HOOK = 'Waar gaat de afspraak over?';
const WORDS = 'Wat spreken jullie af?';
const WHO = 'Wie doet het? (mag leeg blijven)';
const DAY = 'Tegen welke dag? (mag leeg blijven)';
const ADD = 'Voeg de afspraak toe';
const PLAN = 'Kies een dag om opnieuw te kijken';
const AGAIN = 'Wanneer kijken jullie opnieuw?';
const DOWNLOAD = 'Download voor je agenda';

const today = dayOf(new Date().toISOString());
const yesterday = dayOf(new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString());
const nextYear = monthsLater(today, 12);

const agreementsIn = (element: AnsweringElement) => sectionIn(element, 'Wat nu?');

/** Date fields have no role of their own. */
const fieldIn = (element: AnsweringElement, label: string): Field => {
  const found = [...agreementsIn(element).querySelectorAll('label')].find((each) => textOf(each) === label)!;
  return element.shadowRoot!.getElementById(found.htmlFor) as unknown as Field;
};

/** Opens what a button hides, unless it is open. */
async function open(element: AnsweringElement, name: typeof MAKE | typeof PLAN): Promise<void> {
  const [button] = allByRole(agreementsIn(element), 'button', name);
  if (button?.ariaExpanded !== 'false') return;
  // As assistive technology does: a tap so soon may be taken for a double one, and Firefox gives keys to its list of downloads.
  button.focus();
  button.click();
  // What it opens may have to load.
  await until(() => button.ariaExpanded === 'true', 'what the button opens');
}

async function fill(element: AnsweringElement, label: string, value: string): Promise<void> {
  await open(element, label === AGAIN ? PLAN : MAKE);
  const field = fieldIn(element, label);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function chooseHook(element: AnsweringElement, index: number): Promise<string> {
  await open(element, MAKE);
  const option = [...(fieldIn(element, HOOK) as HTMLSelectElement).options].at(index)!;
  await fill(element, HOOK, option.value);
  return textOf(option);
}

async function agree(element: AnsweringElement, words: string): Promise<void> {
  await chooseHook(element, 1);
  await fill(element, WORDS, words);
  await press(element, ADD);
}

/** The agreements as they are read, without their buttons. */
const listIn = (element: AnsweringElement) =>
  [...agreementsIn(element).querySelectorAll('ol > li')].map((item) => textsOf(item.querySelectorAll('p')).join(' | '));

const notices = (element: AnsweringElement) => textsOf(agreementsIn(element).querySelectorAll('.notice p')).join(' ');

/** What is wrong, as a screen reader adds it to the field. */
function problemAt(element: AnsweringElement, label: string): string {
  const field = fieldIn(element, label);
  const said = textOf(element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!);
  expect(field.ariaInvalid, label).to.equal(said ? 'true' : 'false');
  return said;
}

async function makeFile(element: AnsweringElement): Promise<void> {
  await open(element, PLAN);
  await press(element, DOWNLOAD);
}

const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

const readIcs = (file: string) => {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!);
  const [other] = convertIcsCalendar(undefined, file).events!;
  expect(other!.summary).to.equal(event.summary);
  expect(other!.description).to.equal(event.description);
  expect(other!.start.date.toISOString().slice(0, 10)).to.equal(event.startDate.toString());
  return {
    day: event.startDate.toString(),
    title: event.summary,
    description: event.description,
    link: event.component.getFirstPropertyValue('url'),
  };
};

for (const tag of answeringTags) {
  const { complete, instrument, labels, clear, title } = tag;
  const mount = () => mountResult(tag, `value="${complete}"`);
  const link = `${location.href.split('#')[0]}#${instrument.id}=${complete}`;

  testStates(`the agreements of ${tag.tag}`, {
    'with two, and one that is wrong': async () => {
      const element = await mount();
      await agree(element, 'Elke week een avond op het plein');
      await agree(element, 'Een folder met minder woorden');
      await open(element, MAKE);
      await press(element, ADD);
      return element;
    },
    'with three, and a day that is missing': async () => {
      const element = await mount();
      for (const words of ['een', 'twee', 'drie']) await agree(element, words);
      await fill(element, AGAIN, '');
      await makeFile(element);
      return element;
    },
    'while one is changed': async () => {
      const element = await mount();
      await agree(element, 'Elke week een avond op het plein');
      await press(element, /^Wijzig: /);
      return element;
    },
  });

  describe(`agreements at the result of ${tag.tag}`, () => {
    it('hang on an answer or on a reflection question, and have words, somebody and a day', async () => {
      const element = await mount();
      expect(allByRole(agreementsIn(element), 'button').map(textOf)).to.deep.equal([MAKE, PLAN]);
      await open(element, MAKE);
      const groups = [...fieldIn(element, HOOK).querySelectorAll('optgroup')];
      expect(groups.map(({ label }) => label)).to.deep.equal(['Antwoorden', 'Reflectievragen']);
      const asked = textsOf(sectionIn(element, 'Reflectievragen').querySelectorAll('li')).join('\n');
      for (const question of textsOf(groups[1]!.children)) expect(asked).to.contain(question);
      expect(groups[0]!.children).to.have.length(groups[1]!.children.length);

      const hook = await chooseHook(element, 1);
      await fill(element, WORDS, ' Elke week\neen avond ');
      await fill(element, WHO, 'Fatma');
      await fill(element, DAY, nextYear);
      await press(element, ADD);
      expect(listIn(element)).to.have.length(1);
      expect(listIn(element)[0]).to.match(/^Elke week een avond \| Over: .* Wie: Fatma Tegen: \d+ \S+ \d{4}$/);
      expect(listIn(element)[0]).to.contain(hook);
      expect(notices(element)).to.equal('De afspraak staat erbij.');
      expect(allByRole(agreementsIn(element), 'button').map(textOf)).to.deep.equal(['Wijzig', 'Verwijder', MAKE, PLAN]);
      await open(element, MAKE);
      expect(notices(element)).to.equal('');
      for (const label of [WORDS, WHO, DAY]) expect(fieldIn(element, label).value).to.equal('');
    });

    it('open from buttons that keep the focus, and stay the same ones', async () => {
      const element = await mount();
      for (const name of [PLAN, MAKE] as const) {
        const button = byRole(agreementsIn(element), 'button', name);
        await open(element, name);
        expect(focusIn(element)).to.equal(name);
        expect(byRole(agreementsIn(element), 'button', name)).to.equal(button);
      }
    });

    it('can be changed, left as they were, removed and put back', async () => {
      const element = await mount();
      await agree(element, 'een');
      await fill(element, WORDS, 'nog niet klaar');
      await press(element, 'Wijzig: een');
      expect(focusIn(element)).to.equal(WORDS);
      expect(fieldIn(element, WORDS).value).to.equal('een');
      expect((fieldIn(element, HOOK) as HTMLSelectElement).selectedIndex).to.equal(1);
      await fill(element, WORDS, 'twee');
      await press(element, 'Wijzig');
      expect(listIn(element)[0]).to.match(/^twee \|/);
      expect(notices(element)).to.equal('De afspraak is gewijzigd.');
      expect(fieldIn(element, WORDS).value).to.equal('nog niet klaar');

      await press(element, 'Wijzig: twee');
      await fill(element, WORDS, 'drie');
      await press(element, 'Niet wijzigen');
      expect(listIn(element)[0]).to.match(/^twee \|/);
      expect(focusIn(element)).to.equal('Wat nu?');

      await press(element, 'Verwijder: twee');
      expect(listIn(element)).to.deep.equal([]);
      await eventually(() => expect(notices(element)).to.equal('De afspraak is verwijderd.'));
      expect(element.shadowRoot!.activeElement!.className).to.equal('notice');
      await press(element, 'Zet terug');
      expect(listIn(element)).to.have.length(1);
    });

    it('are three at most: the form gives way to a sentence, until one is removed', async () => {
      const element = await mount();
      for (const words of ['een', 'twee', 'drie']) await agree(element, words);
      expect(allByRole(element, 'textbox', WORDS)).to.be.empty;
      expect(textOf(agreementsIn(element))).to.contain('Met drie afspraken hebben jullie genoeg om waar te maken.');
      await press(element, 'Verwijder: twee');
      expect(listIn(element).map((each) => each.split(' ')[0])).to.deep.equal(['een', 'drie']);
      await open(element, MAKE);
      expect(fieldIn(element, WORDS).value).to.equal('');
    });

    it('say what is wrong at the field, which gets the focus, and keep every word', async () => {
      const element = await mount();
      const long = 'x'.repeat(10_000);
      await open(element, MAKE);
      await press(element, ADD);
      expect(problemAt(element, HOOK)).to.equal('Kies waar de afspraak over gaat.');
      expect(focusIn(element)).to.equal(HOOK);
      await chooseHook(element, 2);
      expect(problemAt(element, HOOK)).to.equal('');
      await press(element, ADD);
      expect(problemAt(element, WORDS)).to.equal('Schrijf wat jullie afspreken.');
      await fill(element, WORDS, long);
      await press(element, ADD);
      expect(problemAt(element, WORDS)).to.contain('Dit zijn 10000 tekens, en er is plaats voor 500.');
      expect(focusIn(element)).to.equal(WORDS);
      expect(fieldIn(element, WORDS).value).to.equal(long);
      await fill(element, WORDS, 'kort');
      await fill(element, WHO, long);
      await press(element, ADD);
      expect(problemAt(element, WHO)).to.contain('er is plaats voor 100');
      await fill(element, WHO, 'Fatma');
      await fill(element, DAY, yesterday);
      await press(element, ADD);
      expect(problemAt(element, DAY)).to.equal('Deze dag is voorbij. Kies vandaag of een latere dag.');
      expect(element.shadowRoot!.activeElement!.id).to.equal(fieldIn(element, DAY).id);
      expect([WORDS, WHO, DAY].map((label) => fieldIn(element, label).value)).to.deep.equal([
        'kort',
        'Fatma',
        yesterday,
      ]);
      await fill(element, DAY, today);
      await press(element, ADD);
      expect(listIn(element)).to.have.length(1);
    });

    it('stay when the answer that they hang on has changed, and say so', async () => {
      const element = await mount();
      await open(element, MAKE);
      const { length } = fieldIn(element, HOOK).querySelector('optgroup')!.children;
      const hook = await chooseHook(element, length);
      await fill(element, WORDS, 'een avond');
      await press(element, ADD);
      expect(listIn(element)[0]).not.to.contain('intussen veranderd');
      await press(element, 'Terug naar de vragen');
      await tag.goTo(element, labels.length - 1);
      await press(element, clear);
      await showResult(element);
      expect(listIn(element)[0]).to.contain('Dit antwoord is intussen veranderd.');
      expect(listIn(element)[0]).to.contain(hook);
      await press(element, 'Wijzig: een avond');
      expect(textOf((fieldIn(element, HOOK) as HTMLSelectElement).selectedOptions[0]!)).to.equal(hook);
    });

    it('outlast a change of language, also while they are typed', async () => {
      const element = await mount();
      await agree(element, 'een');
      await fill(element, WORDS, 'nog niet klaar');
      element.lang = 'fr';
      await eventually(() => sectionIn(element, 'Et maintenant ?'));
      element.lang = 'nl';
      await eventually(() => agreementsIn(element));
      expect(fieldIn(element, WORDS).value).to.equal('nog niet klaar');
      expect(listIn(element)).to.have.length(1);
    });

    it('go with the result that they were made at, and come back with it', async () => {
      const { form, element } = await mountInForm(tag, `allow-saving`);
      const away: Record<string, readonly [() => unknown, string]> = {
        restart: [() => press(element, 'Begin opnieuw'), 'Terug naar mijn antwoorden'],
        reset: [() => form.reset(), 'Zet terug'],
        link: [() => follow(`${tag.tag}=${tag.allButLast}`), 'Terug naar mijn antwoorden'],
        'two links': [
          async () => {
            await follow(`${tag.tag}=${tag.started}`);
            await until(() => element.value === tag.started, 'the first link');
            await follow(`${tag.tag}=${tag.allButLast}`);
            await until(() => element.value === tag.allButLast, 'the second link');
          },
          'Terug naar mijn antwoorden',
        ],
        saved: [() => press(element, /^Open: /), 'Terug naar mijn antwoorden'],
      };
      afterThisTest(() => localStorage.clear());
      element.value = tag.started;
      await showResult(element);
      await press(element, 'Bewaar op dit toestel');
      for (const [name, [go, back]] of Object.entries(away)) {
        element.value = '';
        element.value = complete;
        await showResult(element);
        await agree(element, 'een avond op het plein');
        await fill(element, WORDS, 'nog niet klaar');
        await go();
        await until(() => element.value !== complete, name);
        await element.updateComplete;
        expect(textOf(element.shadowRoot!), name).not.to.match(/een avond op het plein|nog niet klaar/);
        expect(leaving(), name).to.equal(false);
        await showResult(element);
        expect(allByRole(element, 'button', /^Verwijder: een avond/), name).to.be.empty;
        await press(element, back);
        await showResult(element);
        expect(listIn(element), name).to.have.length(1);
        await open(element, MAKE);
        expect(fieldIn(element, WORDS).value, name).to.equal('nog niet klaar');
        expect(leaving(), name).to.equal(true);
      }
    });

    it('of a result that came by a link are there again when it is opened again', async () => {
      const element = await mount();
      element.value = '';
      const openLink = async (code: string) => {
        await follow(`${tag.tag}=${code}`);
        await until(() => element.value === code, code);
        await showResult(element);
      };
      await openLink(complete);
      await agree(element, 'een avond op het plein');
      await openLink(tag.allButLast);
      expect(allByRole(element, 'button', /^Verwijder: een avond/)).to.be.empty;
      await openLink(complete);
      expect(listIn(element)).to.have.length(1);
    });

    it('are gone for whoever comes next on this page', async () => {
      const { form, element } = await mountInForm(tag);
      const ways: Record<string, () => unknown> = {
        'another result': () => (element.value = tag.started),
        'a reset to the same answers': () => {
          element.setAttribute('value', complete);
          form.reset();
        },
        'starting over, and then answering': async () => {
          await press(element, 'Begin opnieuw');
          await answerFirst(tag, element);
        },
      };
      for (const [name, go] of Object.entries(ways)) {
        element.value = '';
        element.value = complete;
        await showResult(element);
        await agree(element, 'van de vorige');
        await makeFile(element);
        await go();
        await showResult(element);
        expect(textOf(element.shadowRoot!), name).not.to.contain('van de vorige');
        expect(allByRole(element, 'button', /Zet terug|Terug naar mijn antwoorden/), name).to.be.empty;
        expect(allByRole(agreementsIn(element), 'button').map(textOf), name).to.deep.equal([MAKE, PLAN]);
      }
    });

    it('stay when a host gives back the result that it was told', async () => {
      const element = await mount();
      await agree(element, 'een');
      element.value = complete;
      setResult(element, element.result);
      await element.updateComplete;
      expect(listIn(element)).to.have.length(1);
    });

    it('are only read while the element can’t be answered', async () => {
      const element = await mount();
      await agree(element, 'een');
      await open(element, MAKE);
      element.readonly = true;
      await element.updateComplete;
      expect(listIn(element)).to.have.length(1);
      expect(allByRole(agreementsIn(element), 'button').map(textOf)).to.deep.equal([PLAN]);
    });

    it('are in no event, form entry, history entry or storage, and don’t change the result', async () => {
      const { form, element } = await mountInForm(tag, `name="x" value="${complete}"`);
      await showResult(element);
      const heard: string[] = [];
      const types = ['input', 'change', 'submit', `${tag.tag}-change`, `${tag.tag}-complete`];
      for (const type of types) form.addEventListener(type, () => heard.push(type));
      const before = entriesOf(form);
      await agree(element, 'geheim');
      await fill(element, WORDS, 'ook geheim');
      expect(heard).to.deep.equal([]);
      expect(entriesOf(form)).to.deep.equal(before);
      expect(element.value).to.equal(complete);
      await new Promise((resolve) => setTimeout(resolve, 1200)); // the history is written after a second
      const kept = JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, location.href]);
      expect(kept).not.to.contain('geheim');
    });

    it('warn a visitor who would lose them, until they are on paper or in a calendar', async () => {
      const element = await mount();
      expect(leaving()).to.equal(false);
      await fill(element, WORDS, 'een');
      expect(leaving()).to.equal(true);
      await agree(element, 'een');
      expect(leaving()).to.equal(true);
      dispatchEvent(new Event('beforeprint'));
      expect(leaving()).to.equal(false);
      await agree(element, 'twee');
      expect(leaving()).to.equal(true);
      catchDownloads();
      await makeFile(element);
      await element.updateComplete;
      expect(leaving()).to.equal(false);
      await fill(element, WORDS, 'drie');
      expect(leaving()).to.equal(true);
      element.remove();
      expect(leaving()).to.equal(false);
    });

    it('go along with the result in words', async () => {
      let copied = '';
      replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void (copied = text)) });
      const element = await mount();
      await agree(element, 'Elke week een avond');
      await press(element, 'Kopieer als tekst');
      expect(copied).to.match(/\n\nAfgesproken\n\nElke week een avond\n\nOver: /);
    });
  });

  describe(`looking again at ${tag.tag}`, () => {
    it('makes a calendar file with the agreements and a link to this result', async () => {
      const files = catchDownloads();
      const element = await mount();
      const hook = await chooseHook(element, 1);
      await fill(element, WORDS, 'Elke week; ook in de winter, \\samen');
      await press(element, ADD);
      for (const months of [3, 6, 12]) {
        await open(element, PLAN);
        await press(element, `Over ${months} maanden`);
        expect(fieldIn(element, AGAIN).value).to.equal(monthsLater(today, months));
        await makeFile(element);
        const { name, blob, text } = files.at(-1)!;
        const day = monthsLater(today, months);
        expect(name).to.equal(`${instrument.id}-${day}.ics`);
        expect(blob.type).to.equal('text/calendar');
        const event = readIcs(await text());
        expect(event.day).to.equal(day);
        expect(event.link).to.equal(link);
        expect(event.title).to.contain('opnieuw kijken');
        expect(event.description).to.contain(`Afgesproken:\n- Elke week; ook in de winter, \\samen\nOver: ${hook}`);
        expect(event.description).to.contain(
          `Vul opnieuw in, en leg jullie antwoorden naast dit resultaat:\n${link}\n`,
        );
        expect(event.description).to.contain(formatCode(complete));
        await eventually(() => expect(notices(element)).to.contain(name));
      }
    });

    it('takes a day of one’s own, unless it is missing or past', async () => {
      const files = catchDownloads();
      const element = await mount();
      await open(element, PLAN);
      expect(textOf(agreementsIn(element))).not.to.contain('De afspraken gaan mee.');
      expect(fieldIn(element, AGAIN).value).to.equal(monthsLater(today, 6));
      await fill(element, AGAIN, '');
      await makeFile(element);
      expect(problemAt(element, AGAIN)).to.equal('Kies een dag die bestaat.');
      await fill(element, AGAIN, yesterday);
      await makeFile(element);
      expect(problemAt(element, AGAIN)).to.equal('Deze dag is voorbij. Kies vandaag of een latere dag.');
      expect(element.shadowRoot!.activeElement!.id).to.equal('look-again');
      expect(fieldIn(element, AGAIN).value).to.equal(yesterday);
      expect(files).to.have.length(0);
      await fill(element, AGAIN, nextYear);
      await makeFile(element);
      expect(readIcs(await files[0]!.text()).day).to.equal(nextYear);
    });

    it('shows what to put in a calendar by hand if the browser refuses a file, and still warns', async () => {
      replace(URL, 'createObjectURL', () => {
        throw new DOMException('', 'SecurityError');
      });
      const element = await mount();
      await agree(element, 'Elke week een avond');
      await makeFile(element);
      const code = await eventually(() => {
        const found = agreementsIn(element).querySelector('.notice code');
        expect(found).not.to.equal(null);
        return found!;
      });
      expect(notices(element)).to.contain('Downloaden lukt hier niet.');
      expect(code.textContent).to.contain('- Elke week een avond\n').and.to.contain(link);
      expect(leaving()).to.equal(true);
    });

    it('opens the result in a profile that is on the page, beside what is answered then', async () => {
      const files = catchDownloads();
      const profile = document.createElement('outreach-profile');
      document.body.append(profile);
      afterThisTest(() => profile.remove());
      const element = await mount();
      await makeFile(element);
      const beside = `${location.href.split('#')[0]}#outreach-profile=${complete}`;
      const before = readIcs(await files[0]!.text());
      expect(before.link).to.equal(beside);
      expect(before.description).not.to.contain('Zo willen we het');
      await press(element, 'Zo willen we het');
      byRole(element, 'table', 'Zo willen we het').querySelector<HTMLElement>('[type=radio]:not(:checked)')!.click();
      await element.updateComplete;
      await press(element, DOWNLOAD);
      const event = readIcs(await files[1]!.text());
      expect(event.link).to.equal(beside);
      const wish = textOf(element.shadowRoot!.querySelector('.wish code')!).replaceAll('-', '');
      expect(event.description).to.contain(`${beside}\nZo willen we het\n${link}&${instrument.id}.wish=${wish}\n`);
    });
  });

  it(`the agreements of ${tag.tag} reach a calendar as they were typed, whatever that is`, async () => {
    const files = catchDownloads();
    const element = await mount();
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc
        .array(fc.constantFrom('\n', '\\', ';', ',', ':', '"', 'é', '👩‍👧', '\t', '\\n', 'DTSTART:', '<b>'), {
          minLength: 1,
        })
        .map((each) => each.join('')),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const words = `x${text}x`;
        await agree(element, words);
        await makeFile(element);
        const { description } = readIcs(await files.at(-1)!.text());
        // eslint-disable-next-line no-control-regex -- that is what they are
        const plain = words.replaceAll(/[\u2028\u2029\u0085]/g, '\n').replaceAll(/[\0-\x08\v-\x1f\x7f]/g, '');
        expect(description).to.contain(`- ${plain}\nOver: `);
        allByRole(agreementsIn(element), 'button', /^Verwijder: /)[0]!.click();
        await element.updateComplete;
        await until(() => listIn(element).length === 0, 'it is removed');
      }),
      { numRuns: 15 },
    );
    expect(title).not.to.equal('');
  });
}
