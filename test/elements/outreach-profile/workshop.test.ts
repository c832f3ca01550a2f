import { expect } from 'chai';
import jsqr from 'jsqr';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { type Result, createResult, formatCode, instruments, quickScan } from '../../../src/model/index.ts';
import { createSession } from '../../../src/model/session.ts';
import { wishInstrument } from '../../../src/model/wish.ts';
import { runsAxe, expectAccessible } from '../../support/axe.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { until } from '../../support/eventually.ts';
import { goesBackInFrames, untilHistoryCountsAnew } from '../../support/history.ts';
import { click, emulateMedia, press as pressKeys, setViewport, type } from '../../support/input.ts';
import { type Page, leaveAndComeBack, openPage, reload } from '../visits.ts';
import { catchCopies } from './downloads.ts';
import {
  COMPLETE,
  checklist,
  codesOf,
  definition,
  fileInput,
  focusIn,
  manyResults,
  mountProfile,
  paste,
  press,
  pressByKey,
  scan,
  settled,
  shown,
  textOf,
  textsOf,
} from './outreach-profile.ts';

const { default: jsQR } = jsqr;

const TO_REVEAL = 'Verder: toon het beeld';
const TO_TALK = 'Verder: bespreek het beeld';
const TO_AGREE = 'Verder: maak afspraken';
const PURPOSE = 'Dit beeld is er om over te praten, niet om te beoordelen.';

/** This many people, who differ most on the location, a little on the direction, and not on the objective. */
const teamOf = (count: number): Result[] =>
  Array.from({ length: count }, (_, index) =>
    scan({
      location: index % 2 ? ['public'] : ['public', 'online'],
      objective: 'society-oriented',
      ...(index > 0 && { direction: index === 1 ? ('supply-led' as const) : ('demand-led' as const) }),
      'time-frame.outreach-hours': 4 + index,
    }),
  );

async function mountWorkshop(results: readonly Result[] = [], attributes = ''): Promise<OutreachProfileElement> {
  const profile = await mountProfile(`mode="workshop" ${attributes}`, { results });
  await until(() => allByRole(profile, 'img', 'QR-code').length > 0, 'the invitation');
  return profile;
}

async function mountPhase(steps: readonly string[], results: readonly Result[] = teamOf(8)) {
  const profile = await mountWorkshop(results);
  for (const step of steps) await press(profile, step);
  return profile;
}

const field = (profile: OutreachProfileElement) =>
  byRole(profile, 'textbox', 'Typ een code mee') as HTMLTextAreaElement;

/** Types in the field for dictation, key by key, and adds it. */
async function dictate(profile: OutreachProfileElement, text: string): Promise<void> {
  field(profile).focus();
  await type(text);
  await pressKeys('Enter');
  await settled(profile);
}

/** What the field says of what was typed or added. */
const said = (profile: OutreachProfileElement): string =>
  textsOf(profile.shadowRoot!.querySelectorAll('.dictation [aria-live]')).filter(Boolean).join(' ');

const heading = (profile: OutreachProfileElement): string => textOf(allByRole(profile, 'heading')[0]!);

const step = (profile: OutreachProfileElement): string =>
  textOf(profile.shadowRoot!.querySelector('[aria-current=step]')!);

/** What can be read on the screen: not what is in a disclosure that is closed. */
function inSight(profile: OutreachProfileElement): string {
  const walker = document.createTreeWalker(profile.shadowRoot!.querySelector('.workshop')!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const isClosed = parentElement!.closest('details:not([open]) > :not(summary)');
    if (parentElement!.checkVisibility() && !isClosed) texts.push(nodeValue!);
  }
  return texts
    .join(' ')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}

const split = (profile: OutreachProfileElement): string[] => textsOf(profile.shadowRoot!.querySelectorAll('.split li'));

function decode(drawing: SVGSVGElement): string {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const canvas = Object.assign(document.createElement('canvas'), { width: 4 * width, height: 4 * height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(4, 0, 0, 4, -4 * x, -4 * y);
  context.fillStyle = '#000';
  context.fill(new Path2D(drawing.querySelector('path')!.getAttribute('d')!));
  return jsQR(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)?.data ?? '';
}

const invitedTo = (profile: OutreachProfileElement): string =>
  decode(byRole(profile, 'img', 'QR-code') as unknown as SVGSVGElement);

function hear(): string[] {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void heard.push(args.join(' '));
  afterThisTest(() => (console.warn = warn));
  return heard;
}

describe('a workshop in outreach-profile', () => {
  it('loads its code and its words only in that mode', async () => {
    const loaded = () =>
      performance.getEntriesByType('resource').filter(({ name }) => /workshop-deferred|profile-workshop/.test(name))
        .length;
    const profile = await mountProfile('', { results: teamOf(3) });
    expect(loaded()).to.equal(0);
    profile.mode = 'workshop';
    await settled(profile);
    expect(loaded()).to.be.above(0);
    expect(heading(profile)).to.equal('Verzamelen');
    profile.mode = '';
    await settled(profile);
    expect(heading(profile)).to.equal('Profielen naast elkaar');
  });

  it('goes through four phases, each with its heading in focus, and back', async () => {
    const profile = await mountWorkshop(teamOf(8));
    expect(textsOf(allByRole(byRole(profile, 'list', 'Stappen van dit werkmoment'), 'listitem'))).to.deep.equal([
      'Verzamelen',
      'Tonen',
      'Bespreken',
      'Afspreken',
    ]);
    const visited = [];
    for (const name of [
      TO_REVEAL,
      TO_TALK,
      TO_AGREE,
      'Terug naar de vragen',
      'Terug naar het beeld',
      'Terug: verzamel nog codes',
    ]) {
      byRole(profile, 'button', name).focus();
      await pressKeys('Enter');
      await settled(profile);
      expect(focusIn(profile)).to.equal(heading(profile));
      visited.push([step(profile), heading(profile)]);
    }
    expect(visited).to.deep.equal([
      ['Tonen', 'Teambeeld van 8 resultaten'],
      ['Bespreken', 'Locatie 1 van 3'],
      ['Afspreken', 'Afspreken'],
      ['Bespreken', 'Locatie 1 van 3'],
      ['Tonen', 'Teambeeld van 8 resultaten'],
      ['Verzamelen', 'Verzamelen'],
    ]);
  });

  it('stays where it is without enough codes for a picture, and says why', async () => {
    const profile = await mountWorkshop();
    for (const [count, why] of [
      [0, 'Een teambeeld kan vanaf 2 codes. Er is er nog geen. Verzamel eerst verder.'],
      [1, 'Een teambeeld kan vanaf 2 codes. Nu is er 1. Verzamel eerst verder.'],
    ] as const) {
      profile.results = teamOf(count);
      await settled(profile);
      byRole(profile, 'button', TO_REVEAL).focus();
      await pressKeys('Enter');
      await until(() => inSight(profile).includes(why), why);
      expect([step(profile), focusIn(profile)]).to.deep.equal(['Verzamelen', TO_REVEAL]);
    }
    profile.results = teamOf(2);
    await settled(profile);
    expect(inSight(profile)).to.not.contain('Een teambeeld kan');
    await press(profile, TO_REVEAL);
    expect(step(profile)).to.equal('Tonen');
  });

  it('says from which number of codes there is a picture if codes were removed', async () => {
    for (const next of [[TO_REVEAL], [TO_REVEAL, TO_TALK], [TO_REVEAL, TO_TALK, TO_AGREE]]) {
      const profile = await mountPhase(next, teamOf(2));
      profile.results = teamOf(1);
      await settled(profile);
      expect(inSight(profile)).to.contain('Een teambeeld kan vanaf 2 codes.');
      expect(allByRole(profile, 'table')).to.be.empty;
      expect(split(profile)).to.be.empty;
    }
  });

  for (const [name, go] of Object.entries({
    'a reload': reload,
    ...(goesBackInFrames && { Back: leaveAndComeBack }),
  })) {
    it(`is where it was after ${name}, with what was collected`, async () => {
      await untilHistoryCountsAnew();
      const inPage = async (page: Page) => {
        await page.customElements.whenDefined('outreach-profile');
        const profile = page.document.querySelector('outreach-profile')!;
        await profile.updateComplete;
        return profile;
      };
      let page = await openPage('<outreach-profile mode="workshop"></outreach-profile>');
      const before = await inPage(page);
      await until(() => allByRole(before, 'img', 'QR-code').length > 0, 'the invitation');
      for (const [index, { code }] of teamOf(4).entries()) {
        field(before).value = code;
        await press(before, 'Voeg toe');
        await until(() => before.results.length === index + 1, 'the code');
      }
      for (const each of [TO_REVEAL, TO_TALK, 'Volgende vraag']) await press(before, each);
      const at = heading(before);
      page = await go(page);
      const profile = await inPage(page);
      expect(step(profile)).to.equal('Bespreken');
      expect(heading(profile)).to.equal(at);
      expect(profile.results).to.have.length(4);
      await press(profile, 'Terug naar het beeld');
      await press(profile, 'Terug: verzamel nog codes');
      expect(inSight(profile)).to.contain('4 codes');
    });
  }

  it('says one thing of a code at a time: why it was refused, until the next is typed', async () => {
    const profile = await mountWorkshop(teamOf(2));
    const other = checklist({ 'access.online': 'absent' }).code;
    await dictate(profile, other);
    expect(said(profile)).to.equal(
      'Van een andere vragenlijst: Drempelchecklist voor jullie aanbod. Hier verzamelen jullie: Quickscan outreachend werken.',
    );
    field(profile).value = '';
    field(profile).focus();
    await type('QSRDNFVF');
    await settled(profile);
    expect(said(profile)).to.equal('Deze code klopt. Druk op Enter.');
  });

  it('offers nowhere to show who said what, also where results are in groups and have names', async () => {
    const answers = ['absent', 'present', 'partial'] as const;
    const entries = Array.from({ length: 6 }, (_, index) => ({
      result: checklist({ 'access.online': answers[index % 3]! }),
      addedOn: '',
      group: index < 3 ? 'Onthaal' : 'Thuishulp',
      name: `Naam${index}`,
    }));
    const results = JSON.stringify(createSession('', '2026-11-28', entries, true));
    const profile = await mountProfile('mode="workshop"', { results });
    await until(() => allByRole(profile, 'img', 'QR-code').length > 0, 'the invitation');
    await press(profile, TO_REVEAL);
    await until(() => heading(profile).startsWith('2 groepen naast elkaar'), 'the groups');
    expect(allByRole(profile, 'button', /wie wat zei/)).to.be.empty;
    expect(inSight(profile)).to.not.contain('Naam');
  });

  it('shows no group so small that its picture is a person’s', async () => {
    const entries = teamOf(7).map((result, index) => ({
      result,
      addedOn: '',
      group: index < 5 ? 'Onthaal' : 'Thuishulp',
      name: '',
    }));
    const profile = await mountProfile('mode="workshop"', {
      results: JSON.stringify(createSession('', '2026-11-28', entries)),
    });
    await until(() => allByRole(profile, 'img', 'QR-code').length > 0, 'the invitation');
    await press(profile, TO_REVEAL);
    await until(() => inSight(profile).includes('als elke groep minstens 3 codes heeft'), 'why there are no groups');
    expect(heading(profile)).to.equal('Teambeeld van 7 resultaten');
    expect(inSight(profile)).to.not.contain('Thuishulp');
  });

  for (const [sizes, isKept] of [
    [[3, 3], false],
    [[5, 4], false],
    [[5, 5], true],
    [[6, 2], true],
  ] as const)
    it(`lets groups of ${sizes.join(' and ')} ${isKept ? '' : 'not '}leave the room`, async () => {
      const entries = teamOf(sizes[0] + sizes[1]).map((result, index) => ({
        result,
        addedOn: '',
        group: index < sizes[0] ? 'Onthaal' : 'Thuishulp',
        name: '',
      }));
      const profile = await mountProfile('mode="workshop"', {
        results: JSON.stringify(createSession('', '2026-11-28', entries)),
      });
      await until(() => allByRole(profile, 'img', 'QR-code').length > 0, 'the invitation');
      await press(profile, TO_REVEAL);
      const isBeside = sizes[1] > 2;
      await until(
        () => (isBeside ? heading(profile).startsWith('2 groepen') : inSight(profile).includes('minstens 3 codes')),
        'the groups',
      );
      expect(allByRole(profile, 'button', /Download|Kopieer|Deel|Afdrukken/).length > 0).to.equal(isKept);
      expect(inSight(profile).includes('Vanaf 5 codes, of 5 per groep, kun je dit beeld bewaren en delen.')).to.equal(
        !isKept,
      );
      if (!(await emulateMedia({ type: 'print' }))) return;
      expect(allByRole(profile, 'table').length > 0).to.equal(isKept);
    });

  it('shows no code, no name and nobody’s answers in any phase', async () => {
    const results = teamOf(6);
    const profile = await mountWorkshop();
    for (const [index, { code }] of results.entries()) {
      field(profile).value = `Naam${index}: ${code}`;
      await press(profile, 'Voeg toe');
    }
    for (const next of [TO_REVEAL, TO_TALK, TO_AGREE, undefined]) {
      const text = inSight(profile);
      expect(text).to.not.match(/Naam\d/);
      for (const { code } of results) expect(text).to.not.contain(formatCode(code));
      if (next) await press(profile, next);
    }
  });

  it('can only be looked at with readonly', async () => {
    const profile = await mountWorkshop(teamOf(5), 'readonly');
    expect(allByRole(profile, 'textbox')).to.be.empty;
    expect(profile.shadowRoot!.querySelectorAll('details')).to.be.empty;
    await press(profile, TO_REVEAL);
    expect(allByRole(profile, 'table')).to.have.length(1);
  });
});

describe('collecting in a workshop', () => {
  it('shows how many there are, and nothing of what they hold', async () => {
    const profile = await mountWorkshop(teamOf(12));
    expect(inSight(profile)).to.contain('12 codes');
    expect(allByRole(profile, 'table')).to.be.empty;
    expect(inSight(profile)).to.not.match(/Locatie|Regie/);
  });

  it('tells a screen reader of it once in a while', async () => {
    const profile = await mountWorkshop(teamOf(4));
    const told = () => textOf(byRole(profile, 'status'));
    expect(told()).to.equal('');
    for (const count of [5, 6, 9]) {
      profile.results = teamOf(count);
      await settled(profile);
      expect(told()).to.equal('Er zijn 5 codes.');
    }
    profile.results = teamOf(11);
    await settled(profile);
    expect(told()).to.equal('Er zijn 11 codes.');
  });

  it('adds a code as it is spoken, and is ready for the next', async () => {
    const profile = await mountWorkshop(teamOf(4));
    await dictate(profile, 'qsrd nfvf');
    expect(said(profile)).to.equal('5e code toegevoegd.');
    expect(field(profile).value).to.equal('');
    expect(focusIn(profile)).to.equal('Typ een code mee');
    expect(codesOf(profile)).to.include(COMPLETE);
  });

  it('says at once that a code can’t be right, and that it is', async () => {
    const profile = await mountWorkshop();
    field(profile).focus();
    await type('QSRD NFV');
    expect([said(profile), field(profile).getAttribute('aria-invalid')]).to.deep.equal(['', 'false']);
    await type('X');
    await settled(profile);
    expect(said(profile)).to.equal('Deze code klopt niet. Kijk na of elk teken juist is.');
    expect(field(profile).getAttribute('aria-invalid')).to.equal('true');
    await pressKeys('Backspace');
    await type('F');
    await settled(profile);
    expect(said(profile)).to.equal('Deze code klopt. Druk op Enter.');
  });

  it('gives back what is wrong, with the reason', async () => {
    const profile = await mountWorkshop();
    await dictate(profile, 'QSRD NFVX');
    expect(field(profile).value).to.equal('QSRD NFVX');
    expect(said(profile)).to.contain('Deze code klopt niet.');
    expect(profile.results).to.be.empty;
  });

  it('says which questionnaire is collected as soon as the first code or the page does', async () => {
    const profile = await mountWorkshop();
    expect(inSight(profile)).to.not.contain('Resultaten van');
    await dictate(profile, checklist({ 'access.online': 'absent' }).code);
    expect(inSight(profile)).to.contain('Resultaten van: Drempelchecklist voor jullie aanbod.');
    await press(profile, 'Haal de 1e code weg');
    expect(inSight(profile)).to.not.contain('Resultaten van');
    profile.instrument = 'quick-scan';
    await settled(profile);
    expect(inSight(profile)).to.contain('Resultaten van: Quickscan outreachend werken.');
  });

  it('keeps nothing in the field that typing can’t correct, counts the codes, and names both questionnaires', async () => {
    const profile = await mountWorkshop(teamOf(2));
    const codes = (['absent', 'present', 'partial'] as const).map(
      (answer) => checklist({ 'access.online': answer }).code,
    );
    for (const text of [
      `https://example.org/#threshold-checklist.round=${codes.join(',')}`,
      codes.join('\n'),
      codes.join(' '),
      JSON.stringify(codes),
    ]) {
      field(profile).value = text;
      await press(profile, 'Voeg toe');
      expect(field(profile).value, text).to.equal('');
      expect(said(profile)).to.equal(
        '3 resultaten zijn niet toegevoegd:Van een andere vragenlijst: Drempelchecklist voor jullie aanbod. Hier verzamelen jullie: Quickscan outreachend werken.',
      );
    }
  });

  for (const [what, text, why] of [
    ['a wish', createResult(wishInstrument(quickScan), { location: ['public'] }).code, 'Dit is een wens'],
    ['a file of something else', '{"type":"something"}', 'Dit is geen resultaat'],
    ['another questionnaire, typed', checklist({ 'access.online': 'absent' }).code, 'Van een andere vragenlijst'],
  ] as const)
    it(`clears the field of ${what}`, async () => {
      const profile = await mountWorkshop(teamOf(2));
      field(profile).value = text;
      await press(profile, 'Voeg toe');
      expect(said(profile)).to.contain(why);
      expect(field(profile).value).to.equal('');
    });

  it('keeps only what is mistyped of several', async () => {
    const profile = await mountWorkshop(teamOf(2));
    field(profile).value = `${checklist({ 'access.online': 'absent' }).code}\nQSRD NFVX\n${COMPLETE}`;
    await press(profile, 'Voeg toe');
    expect(field(profile).value).to.equal('QSRD NFVX');
    expect(profile.results).to.have.length(3);
  });

  it('asks about a code that is there, as two people may answer alike', async () => {
    const profile = await mountWorkshop();
    await dictate(profile, COMPLETE);
    await dictate(profile, COMPLETE);
    expect(profile.results).to.have.length(1);
    expect(said(profile)).to.contain('Twee mensen kunnen hetzelfde antwoorden.');
    await press(profile, 'Voeg dat toch toe');
    expect(said(profile)).to.equal('2e code toegevoegd.');
    expect(focusIn(profile)).to.equal('Typ een code mee');
  });

  it('takes links and several codes', async () => {
    const profile = await mountWorkshop();
    const [one, two, three, four] = teamOf(4) as [Result, Result, Result, Result];
    field(profile).value = `https://example.org/#quick-scan=${one.code}\n${two.code}\n${three.code} ${four.code}`;
    await press(profile, 'Voeg toe');
    expect(said(profile)).to.equal('4 codes toegevoegd. Nu zijn er 4.');
    expect(profile.results).to.have.length(4);
  });

  it('reads a long list that is pasted in turns, which the visitor may stop', async () => {
    const profile = await mountWorkshop();
    const codes = manyResults(2000).map(({ code }) => code);
    expect(paste(profile, codes.join('\n'), field(profile))).to.be.false;
    await until(() => allByRole(profile, 'button', 'Stop').length > 0, 'the beginning');
    await until(() => said(profile) === 'Dit is een lange lijst. Dat kan even duren.', 'what is said of it');
    expect(codesOf(profile)).to.deep.equal(codes.slice(0, profile.results.length));
    await until(
      () => profile.results.length === codes.length && allByRole(profile, 'button', 'Stop').length === 0,
      'all',
    );
    expect(codesOf(profile)).to.deep.equal(codes);
    expect(said(profile)).to.contain('2000').and.not.to.contain('lange lijst');
    expect(field(profile).value).to.equal('');
  });

  it('takes the last one away by its number, and puts it back', async () => {
    const profile = await mountWorkshop(teamOf(4));
    await dictate(profile, COMPLETE);
    await press(profile, 'Haal de 5e code weg');
    expect(said(profile)).to.contain('De 5e code is weg.');
    expect(codesOf(profile)).to.not.include(COMPLETE);
    expect(focusIn(profile)).to.equal('Haal de 4e code weg');
    await press(profile, 'Zet terug');
    expect(said(profile)).to.equal('Teruggezet.');
    expect(codesOf(profile).at(-1)).to.equal(COMPLETE);
    expect(focusIn(profile)).to.equal('Typ een code mee');
  });

  it('has the codes and the files aside, in a disclosure that says what opening it shows', async () => {
    const profile = await mountWorkshop(teamOf(3));
    const aside = profile.shadowRoot!.querySelector<HTMLDetailsElement>('details')!;
    expect(aside.open).to.equal(false);
    expect(inSight(profile)).to.not.contain(formatCode(teamOf(3)[0]!.code));
    await click(byRole(profile, 'button', 'Voor wie begeleidt: codes en bestanden'));
    expect(inSight(profile)).to.contain('Open je dit, dan ziet iedereen die meekijkt ze.');
    expect(fileInput(profile).checkVisibility()).to.equal(true);
    (byRole(profile, 'textbox', /^Resultaatcodes/) as HTMLTextAreaElement).value = COMPLETE;
    await click(allByRole(profile, 'button', 'Voeg toe').at(-1)!);
    await settled(profile);
    expect(inSight(profile)).to.contain('1 resultaat toegevoegd.').and.not.contain('hierboven');
  });

  it('fires the event of a profile for what is added and taken away', async () => {
    const profile = await mountWorkshop();
    const counts: number[] = [];
    profile.addEventListener('outreach-profile-change', ({ detail }) => counts.push(detail.length));
    await dictate(profile, COMPLETE);
    await press(profile, 'Haal de 1e code weg');
    expect(counts).to.deep.equal([1, 0]);
  });
});

describe('the invitation of a workshop', () => {
  const here = () => location.href.split('#')[0]!;

  it('leads to this page, and with an address of its own to that', async () => {
    const profile = await mountWorkshop();
    expect(byRole(profile, 'heading', 'Scan om mee te doen')).to.exist;
    expect(invitedTo(profile)).to.equal(here());
    for (const [invite, address] of [
      ['/quickscan', new URL('/quickscan', location.href).href],
      ['https://example.org/scan?x=1#deel', 'https://example.org/scan?x=1#deel'],
      ['', here()],
    ] as const) {
      profile.invite = invite;
      await until(() => invitedTo(profile) === address, `an invitation to ${address}`);
    }
  });

  it('leads there without a workshop too', async () => {
    const profile = await mountProfile('invite="/quickscan"');
    await press(profile, 'Toon een QR-code van deze pagina');
    await until(() => allByRole(profile, 'img', 'QR-code').length > 0, 'the QR code');
    expect(invitedTo(profile)).to.equal(new URL('/quickscan', location.href).href);
  });

  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'mailto:a@example.org',
    'http://',
  ]) {
    it(`refuses ${address} with one warning, and leads to this page`, async () => {
      const heard = hear();
      const profile = await mountWorkshop([], `invite="${address}"`);
      profile.invite = address;
      await settled(profile);
      expect(heard).to.deep.equal([
        `<outreach-profile> can't invite to invite="${address}", only to an address with http or https. It invites to this page.`,
      ]);
      expect(profile.invite).to.equal('');
      expect(invitedTo(profile)).to.equal(here());
    });
  }

  it('refuses a mode that it doesn’t know with one warning', async () => {
    const heard = hear();
    const profile = await mountProfile('mode="steps"');
    expect(heard).to.deep.equal([`<outreach-profile> doesn't know mode="steps", only workshop. It uses none.`]);
    expect(heading(profile)).to.equal('Profielen naast elkaar');
  });
});

describe('the picture in a workshop', () => {
  it('is that of a team, also of two with dates', async () => {
    const [one, two] = teamOf(2) as [Result, Result];
    const profile = await mountPhase(
      [TO_REVEAL],
      [
        { ...one, recordedAt: '2026-01-15T12:00:00Z' },
        { ...two, recordedAt: '2026-09-15T12:00:00Z' },
      ],
    );
    expect(heading(profile)).to.equal('Teambeeld van 2 resultaten');
    expect(allByRole(profile, 'radio')).to.be.empty;
    expect(inSight(profile)).to.contain(PURPOSE);
  });

  it('can’t be taken along with fewer than five results, and says why', async () => {
    const profile = await mountPhase([TO_REVEAL], teamOf(4));
    expect(allByRole(profile, 'button', /Download|Kopieer|Deel|Afdrukken/)).to.be.empty;
    expect(inSight(profile)).to.contain('Vanaf 5 codes, of 5 per groep, kun je dit beeld bewaren en delen.');
  });

  it('of too few says nothing of what a picture is for', async () => {
    const profile = await mountPhase([TO_REVEAL], teamOf(2));
    profile.results = teamOf(1);
    await settled(profile);
    expect(inSight(profile)).to.not.contain(PURPOSE);
  });

  it('isn’t on paper with fewer than five results', async function () {
    const profile = await mountPhase([TO_REVEAL], teamOf(4));
    if (!(await emulateMedia({ type: 'print' }))) this.skip();
    expect(allByRole(profile, 'table')).to.be.empty;
  });

  it('can be taken along with five', async () => {
    const profile = await mountPhase([TO_REVEAL], teamOf(5));
    expect(allByRole(profile, 'button', /Download/)).to.have.length(4);
    expect(inSight(profile)).to.not.contain('Vanaf 5 codes');
  });

  it('offers nothing to take along in the other phases', async () => {
    const profile = await mountWorkshop(teamOf(8));
    for (const next of [undefined, TO_REVEAL, TO_TALK, TO_AGREE]) {
      if (next) await press(profile, next);
      if (next !== TO_REVEAL) expect(allByRole(profile, 'button', /Download|Kopieer|Deel|Afdrukken/)).to.be.empty;
    }
  });
});

describe('talking in a workshop', () => {
  it('begins where the team is furthest apart, says why, and ends where it is of one mind', async () => {
    const profile = await mountPhase([TO_REVEAL, TO_TALK]);
    expect(heading(profile)).to.equal('Locatie 1 van 3');
    expect(inSight(profile)).to.contain('Hier lopen jullie het verst uiteen: 4 kozen ‘Online’, 4 niet.');
    expect(inSight(profile)).to.contain('Hoe ben je online aanwezig zonder dat mensen zich bekeken voelen?');
    expect(inSight(profile)).to.contain(PURPOSE);
    expect(split(profile)).to.deep.equal([
      'Privaat 0 van 8',
      'Semi-publiek 0 van 8',
      'Publiek 8 van 8',
      'Online 4 van 8',
    ]);
    await press(profile, 'Volgende vraag');
    expect(focusIn(profile)).to.equal(heading(profile));
    expect(inSight(profile)).to.contain(
      '6 kozen ‘Vraaggericht’ en 1 koos ‘Aanbodgericht’. Beantwoord in 7 van 8 resultaten.',
    );
    await press(profile, 'Volgende vraag');
    expect(inSight(profile)).to.contain('Hier antwoordden jullie hetzelfde. Alle 8: ‘Maatschappijgericht’.');
    expect(byRole(profile, 'button', 'Volgende vraag')).to.have.property('disabled', true);
    await press(profile, 'Vorige vraag');
    expect(heading(profile)).to.contain('2 van 3');
  });

  it('names every answer that ties with those that most people chose', async () => {
    const profile = await mountPhase([TO_REVEAL, TO_TALK], teamOf(8));
    const reasonOf = async (results: OutreachProfileElement['results']) => {
      profile.results = results;
      await settled(profile);
      return textOf(profile.shadowRoot!.querySelector('.reason')!);
    };
    const thresholds = (...answers: string[]) =>
      answers.map((answer) => checklist({ 'access.online': answer as 'absent' }));
    const furthest = 'Hier lopen jullie het verst uiteen:';
    expect(await reasonOf(thresholds('absent', 'partial', 'present'))).to.equal(
      `${furthest} 1 koos ‘Geen drempel’, 1 koos ‘Deels een drempel’ en 1 koos ‘Wel een drempel’.`,
    );
    const all = ['absent', 'partial', 'present', 'unknown'];
    expect(await reasonOf(thresholds(...all, ...all))).to.equal(
      `${furthest} 2 kozen ‘Geen drempel’, 2 kozen ‘Deels een drempel’, 2 kozen ‘Wel een drempel’ en 2 kozen ‘Weten we niet’.`,
    );
    expect(await reasonOf(thresholds('partial', 'present', 'present', 'unknown'))).to.equal(
      `${furthest} 2 kozen ‘Wel een drempel’, 1 koos ‘Deels een drempel’ en 1 koos ‘Weten we niet’.`,
    );
    expect(await reasonOf(thresholds('present', 'present', 'present', 'partial', 'partial', 'unknown'))).to.equal(
      `${furthest} 3 kozen ‘Wel een drempel’ en 2 kozen ‘Deels een drempel’.`,
    );
    const locations = [['public'], ['private'], ['public', 'online'], ['private', 'online']] as const;
    expect(await reasonOf(locations.map((location) => scan({ location })))).to.equal(
      `${furthest} 2 kozen ‘Privaat’, 2 niet. 2 kozen ‘Publiek’, 2 niet. 2 kozen ‘Online’, 2 niet.`,
    );
    expect(profile.shadowRoot!.querySelectorAll('.reflection-question')).to.have.length(2);
  });

  it('stays at its question when a late code changes the order', async () => {
    const profile = await mountPhase([TO_REVEAL, TO_TALK, 'Volgende vraag']);
    const [name] = heading(profile).split(' ');
    profile.results = [...teamOf(8), ...Array.from({ length: 5 }, () => scan({ direction: 'supply-led' }))];
    await settled(profile);
    expect(heading(profile)).to.equal(`${name} 1 van 3`);
  });

  it('gives the amounts of a question, without who gave them', async () => {
    const timed = teamOf(6).map((result, index) =>
      scan({ ...result.answers, 'time-frame.limit': index % 2 ? 'limited' : 'unlimited' }),
    );
    const profile = await mountPhase([TO_REVEAL, TO_TALK, 'Volgende vraag'], timed);
    expect(inSight(profile)).to.match(/4 tot 9 uur per week \(6 antwoorden, in het midden 6,5\)/);
  });

  it('asks what goes with a threshold, and with a part of the definition', async () => {
    const thresholds = [checklist({ 'access.online': 'present' }), checklist({ 'access.online': 'absent' })];
    const profile = await mountPhase([TO_REVEAL, TO_TALK], thresholds);
    expect(inSight(profile)).to.contain('Welke weg naar jullie is er voor wie niet online kan of wil?');
    profile.results = [definition({ wellbeing: 'present' }), definition({ wellbeing: 'absent' })];
    await settled(profile);
    expect(profile.shadowRoot!.querySelectorAll('.reflection-question')).to.have.length(1);
  });

  it('says so if no question was answered by two', async () => {
    const profile = await mountPhase(
      [TO_REVEAL, TO_TALK],
      [scan({ location: ['public'] }), scan({ direction: 'demand-led' })],
    );
    expect(inSight(profile)).to.contain('Er is nog geen vraag die minstens twee mensen beantwoordden.');
  });

  it('knows a question to ask for each option of each instrument', async () => {
    const { words } = await import('../../../src/content/nl/later/outreach-profile-workshop.ts');
    for (const { id, parameters } of instruments) {
      const asked = words.reflection[id as keyof typeof words.reflection] as Record<string, object | string>;
      for (const question of parameters.flatMap(({ questions }) => questions))
        expect(asked[question.id], question.id).to.exist;
    }
  });
});

describe('agreeing in a workshop', () => {
  it('offers the questions that the team talked about, and keeps what is agreed in the page', async () => {
    const profile = await mountPhase([TO_REVEAL, TO_TALK, 'Volgende vraag', TO_AGREE]);
    await press(profile, 'Schrijf een afspraak op');
    const about = byRole(profile, 'combobox', 'Waar gaat de afspraak over?') as HTMLSelectElement;
    expect(textsOf(about.options)).to.deep.equal(['Maak een keuze', 'Locatie', 'Regie']);
    about.selectedIndex = 1;
    about.dispatchEvent(new Event('change'));
    const words = byRole(profile, 'textbox', 'Wat spreken jullie af?') as HTMLTextAreaElement;
    words.focus();
    await type('Vanaf maandag samen online');
    await press(profile, 'Voeg de afspraak toe');
    expect(inSight(profile)).to.contain('Vanaf maandag samen online Over: Locatie');
    expect(JSON.stringify(history.state)).to.not.contain('samen online');
    await pressByKey(profile, 'Terug naar de vragen');
    await press(profile, TO_AGREE);
    expect(inSight(profile)).to.contain('Vanaf maandag samen online');
    if (await emulateMedia({ type: 'print' })) {
      expect(inSight(profile)).to.contain('Vanaf maandag samen online');
      await emulateMedia({ type: 'screen' });
    }
    await press(profile, /^Verwijder: Vanaf maandag/);
    await until(() => inSight(profile).includes('Zet terug'), 'the way back');
    expect(profile.shadowRoot!.activeElement!.matches('.agreements .notice')).to.be.true;
  });

  for (const size of [8, 2])
    it(`prints and copies what is agreed, and nothing of the picture of ${size}`, async () => {
      const profile = await mountPhase([TO_REVEAL, TO_TALK, TO_AGREE], teamOf(size));
      expect(allByRole(profile, 'button', 'Afdrukken')).to.be.empty;
      await press(profile, 'Schrijf een afspraak op');
      const about = byRole(profile, 'combobox', 'Waar gaat de afspraak over?') as HTMLSelectElement;
      about.selectedIndex = 1;
      about.dispatchEvent(new Event('change'));
      (byRole(profile, 'textbox', 'Wat spreken jullie af?') as HTMLTextAreaElement).focus();
      await type('Samen online');
      await press(profile, 'Voeg de afspraak toe');
      const copied = catchCopies();
      await press(profile, 'Kopieer als tekst');
      expect(copied[0]).to.match(
        /^Quickscan outreachend werken\n+Afgesproken\n+Samen online\n+Over: Locatie\n+Naar De Maeyer/,
      );
      expect(inSight(profile)).to.contain('Gekopieerd.');
      let printed = '';
      const print = window.print.bind(window);
      afterThisTest(() => (window.print = print));
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        printed = inSight(profile);
      };
      const isOnPaper = await emulateMedia({ type: 'print' });
      profile.shadowRoot!.querySelector<HTMLElement>('.export button')!.click();
      await until(() => printed !== '', 'what is printed');
      if (isOnPaper) expect(printed.trim()).to.equal('Afspreken Afgesproken Samen online Over: Locatie');
    });

  it('makes a calendar file without a code or a link of anybody', async () => {
    const profile = await mountPhase([TO_REVEAL, TO_TALK, TO_AGREE]);
    const downloads = catchDownloads();
    await press(profile, 'Kies een dag om opnieuw te kijken');
    await press(profile, 'Download voor je agenda');
    const text = await downloads[0]!.text();
    expect(text).to.contain('BEGIN:VEVENT');
    expect(text).to.not.match(/#|http/);
    for (const { code } of teamOf(8)) expect(text).to.not.contain(code);
  });
});

describe('the full screen of a workshop', () => {
  const stub = (profile: OutreachProfileElement, outcome: () => Promise<void>) =>
    (profile.shadowRoot!.querySelector<HTMLElement>('.base')!.requestFullscreen = outcome);

  it('hides what is aside where the page may not fill the screen, says so, and ends with Escape', async () => {
    const profile = await mountPhase([TO_REVEAL]);
    stub(profile, () => Promise.reject(new TypeError('not allowed')));
    await press(profile, 'Vul het scherm');
    await until(() => /mag het scherm niet vullen/.test(shown(profile)), 'why');
    expect(focusIn(profile)).to.equal('Verlaat het volle scherm');
    expect(profile.shadowRoot!.querySelectorAll('details.aside')).to.be.empty;
    expect(allByRole(profile, 'button', /Download/).filter((each) => each.checkVisibility())).to.be.empty;
    await pressKeys('Escape');
    await settled(profile);
    expect(profile.shadowRoot!.querySelectorAll('details.aside')).to.have.length(1);
    expect(shown(profile)).to.not.contain('mag het scherm niet vullen');
    expect(focusIn(profile)).to.equal('Vul het scherm');
  });

  it('is all of the element and nothing else, until the button or the browser leaves it', async function () {
    // Some engines give tests no screen to fill.
    if (!document.fullscreenEnabled) this.skip();
    const profile = await mountPhase([TO_REVEAL]);
    const base = profile.shadowRoot!.querySelector<HTMLElement>('.base')!;
    const asides = () => profile.shadowRoot!.querySelectorAll('details.aside').length;
    const toggle = async (name: string, isFull: boolean) => {
      byRole(profile, 'button', name).focus();
      await pressKeys('Enter');
      await until(() => base.matches(':fullscreen') === isFull, `${name} has its effect`);
      await until(() => asides() === Number(!isFull), 'what is aside follows');
    };
    await toggle('Vul het scherm', true);
    expect(document.fullscreenElement).to.equal(profile);
    const { width, height } = base.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    expect(shown(profile)).to.not.contain('mag het scherm niet vullen');
    await press(profile, TO_TALK);
    expect([base.matches(':fullscreen'), step(profile)]).to.deep.equal([true, 'Bespreken']);
    await toggle('Verlaat het volle scherm', false);
    await toggle('Vul het scherm', true);
    // As a browser does when somebody presses Escape.
    await document.exitFullscreen();
    await until(() => asides() === 1, 'what is aside is back');
    expect(byRole(profile, 'button', 'Vul het scherm')).to.exist;
  });

  it('is refused in a frame without permission, where everything else works', async function () {
    if (!document.fullscreenEnabled) this.skip();
    let page = await openPage('<outreach-profile mode="workshop"></outreach-profile>');
    // What a frame of another origin has by itself.
    (page.frameElement as HTMLIFrameElement).allow = "fullscreen 'none'";
    page = await reload(page);
    if (page.document.fullscreenEnabled) this.skip();
    await page.customElements.whenDefined('outreach-profile');
    const profile = page.document.querySelector('outreach-profile')!;
    profile.results = teamOf(5);
    await profile.updateComplete;
    await until(() => allByRole(profile, 'img', 'QR-code').length > 0, 'the invitation');
    byRole(profile, 'button', 'Vul het scherm').click();
    await until(() => /mag het scherm niet vullen/.test(shown(profile)), 'why');
    await press(profile, TO_REVEAL);
    expect(step(profile)).to.equal('Tonen');
    expect(profile.shadowRoot!.querySelectorAll('details.aside')).to.be.empty;
    await press(profile, 'Verlaat het volle scherm');
    expect(profile.shadowRoot!.querySelectorAll('details.aside')).to.have.length(1);
  });

  it('leaves by the same button', async () => {
    const profile = await mountPhase([TO_REVEAL]);
    stub(profile, () => Promise.reject(new TypeError('not allowed')));
    await press(profile, 'Vul het scherm');
    await press(profile, 'Verlaat het volle scherm');
    expect(byRole(profile, 'button', 'Vul het scherm')).to.exist;
  });
});

describe('a workshop on a beamer', () => {
  const SIZE = { width: 1280, height: 720 };

  beforeEach(async () => {
    await setViewport(SIZE);
  });

  const sizes = (profile: OutreachProfileElement, selector: string) =>
    [...profile.shadowRoot!.querySelectorAll<HTMLElement>(selector)]
      .filter((each) => each.checkVisibility() && textOf(each))
      .map((each) => parseFloat(getComputedStyle(each).fontSize));

  it('has text of 28 px and numbers of 40 px, or larger', async () => {
    const profile = await mountPhase([]);
    expect(Math.min(...sizes(profile, '.number, .phase > div > p, [part=heading]'))).to.be.at.least(28);
    expect(Math.min(...sizes(profile, '.number strong'))).to.be.at.least(40);
    await press(profile, TO_REVEAL);
    expect(Math.min(...sizes(profile, '.purpose, .picture td, .picture th, .agreement :is(li, p)'))).to.be.at.least(28);
    expect(Math.min(...sizes(profile, '.picture td > small'))).to.be.at.least(40);
    await press(profile, TO_TALK);
    expect(Math.min(...sizes(profile, '.reason, .split span, .reflection-question, .purpose'))).to.be.at.least(28);
    expect(Math.min(...sizes(profile, '.count strong'))).to.be.at.least(40);
  });

  it('grows in all that is read or pressed', async () => {
    const profile = await mountPhase([TO_REVEAL, TO_TALK, TO_AGREE]);
    expect(Math.min(...sizes(profile, '.phases li, .phase p'))).to.be.at.least(28);
    expect(Math.min(...sizes(profile, '.phase button, .moves button'))).to.be.at.least(20);
    await press(profile, 'Terug naar de vragen');
    expect(Math.min(...sizes(profile, '.phases li, .position'))).to.be.at.least(28);
    expect(Math.min(...sizes(profile, '.phase button, .moves button'))).to.be.at.least(20);
    await press(profile, 'Terug naar het beeld');
    await press(profile, 'Terug: verzamel nog codes');
    expect(Math.min(...sizes(profile, '.dictation .quiet, .phase button, .moves button'))).to.be.at.least(20);
  });

  for (const lang of ['nl', 'fr', 'de', 'en'])
    it(`has the way on in sight while codes are collected, in ${lang}`, async () => {
      const profile = await mountProfile(`mode="workshop" lang="${lang}" invite="https://example.org/quickscan"`, {
        results: teamOf(7),
      });
      await until(() => allByRole(profile, 'img').length > 0, 'the invitation');
      const { style } = profile.parentElement!;
      style.cssText = 'position: fixed; inset: 0; padding: 24px';
      const onward = profile.shadowRoot!.querySelector('.moves button')!;
      const isInSight = (what: string) =>
        expect(onward.getBoundingClientRect().bottom, what).to.be.at.most(SIZE.height - 24);
      isInSight('before');
      const typed = profile.shadowRoot!.querySelector<HTMLTextAreaElement>('#dictation')!;
      typed.focus();
      await type('QSRDNFVX');
      await settled(profile);
      isInSight('a wrong code');
      await pressKeys('Backspace');
      await type('F');
      await pressKeys('Enter');
      await until(() => profile.results.length === 8, 'the code');
      await settled(profile);
      isInSight('an added code');
      [...profile.shadowRoot!.querySelectorAll<HTMLElement>('.dictation .buttons button')].at(-1)!.click();
      await settled(profile);
      isInSight('one taken away');
    });

  for (const lang of ['nl', 'de'])
    it(`cuts nothing off, at any question of any instrument, in ${lang}, also on a phone`, async () => {
      const everyone = (question: string, option: string) => ({ [question]: option });
      const { thresholdChecklist } = await import('../../../src/model/index.ts');
      const all = (option: string) =>
        checklist(
          Object.assign(
            {},
            ...thresholdChecklist.parameters.flatMap(({ questions }) =>
              questions.map(({ id }) => everyone(id, option)),
            ),
          ) as object,
        );
      const profile = await mountProfile(`mode="workshop" lang="${lang}"`, {
        results: [all('present'), all('absent')],
      });
      await settled(profile);
      const next = (name: string) => profile.shadowRoot!.querySelector<HTMLElement>(name)!;
      for (let phase = 0; phase < 2; phase++) {
        next('.moves [part~=primary]').click();
        await settled(profile);
      }
      for (const width of [SIZE.width, 320]) {
        profile.parentElement!.style.width = `${Math.min(width, innerWidth)}px`;
        for (let at = 0; at < 18; at++) {
          const base = profile.shadowRoot!.querySelector<HTMLElement>('.base')!;
          expect(base.scrollWidth, heading(profile)).to.be.at.most(base.clientWidth + 1);
          for (const each of profile.shadowRoot!.querySelectorAll<HTMLElement>('.split span, .phase p, .phase button'))
            expect(each.scrollWidth, textOf(each)).to.be.at.most(Math.max(each.clientWidth, each.offsetWidth) + 1);
          [...profile.shadowRoot!.querySelectorAll<HTMLElement>('.phase .buttons button')]
            .at(width === 320 ? 0 : -1)!
            .click();
          await settled(profile);
        }
      }
    });
});

describe('a workshop for everybody', () => {
  const phases: Record<string, readonly string[]> = {
    collecting: [],
    reveal: [TO_REVEAL],
    talk: [TO_REVEAL, TO_TALK],
    agreements: [TO_REVEAL, TO_TALK, TO_AGREE],
  };

  for (const [name, steps] of Object.entries(phases)) {
    it(`has no accessibility problems axe can find: ${name}`, async function () {
      if (!runsAxe) this.skip();
      const profile = await mountPhase(steps);
      await expectAccessible(profile);
      profile.shadowRoot!.querySelectorAll('details').forEach((each) => (each.open = true));
      await expectAccessible(profile);
    });

    it(`has contrast in the dark, and fits on a phone: ${name}`, async function () {
      const profile = await mountPhase(steps);
      profile.parentElement!.style.width = '320px';
      await settled(profile);
      const base = profile.shadowRoot!.querySelector<HTMLElement>('.base')!;
      expect(base.scrollWidth).to.be.at.most(base.clientWidth + 1);
      if (!runsAxe) return;
      profile.parentElement!.style.cssText += '; color-scheme: dark; color: CanvasText; background: Canvas';
      await expectAccessible(profile);
    });
  }
});
