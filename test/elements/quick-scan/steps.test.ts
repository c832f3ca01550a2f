import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click, press as pressKeys, type } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { COMPLETE, focusIn, loaded, mountVisitedScan, press } from './quick-scan.ts';

const TITLES = [
  'Werkrelatie',
  '(Aan)melding',
  'Doelgroep',
  'Locatie',
  'Acties',
  'Prioritaire doelstelling',
  'Regie',
  'Focus',
  'Tijdsbepaling',
];

const stepHeading = (scan: QuickScanElement) => byRole(scan, 'heading', /^Parameter \d van 9/);

describe('quick-scan in steps', () => {
  it('shows one parameter at a time, in the order of the source', async () => {
    const scan = await mountVisitedScan();
    for (const [index, title] of TITLES.entries()) {
      expect(stepHeading(scan).textContent?.replace(/\s+/g, ' ').trim()).to.equal(
        `Parameter ${index + 1} van 9 ${title}`,
      );
      if (index < 8) await press(scan, 'Volgende');
    }
    expect(allByRole(scan, 'button', 'Volgende')).to.be.empty;
  });

  it('moves the focus to the heading of each step, where a screen reader reads on', async () => {
    const scan = await mountVisitedScan();
    expect(focusIn(scan)).to.equal('');
    await press(scan, 'Volgende');
    expect(focusIn(scan)).to.equal('Parameter 2 van 9 (Aan)melding');
    await press(scan, 'Vorige');
    expect(focusIn(scan)).to.equal('Parameter 1 van 9 Werkrelatie');
  });

  it('goes back and forth without loss', async () => {
    const scan = await mountVisitedScan();
    await click(byRole(scan, 'checkbox', 'Aanklampend'));
    await press(scan, 'Volgende');
    await click(byRole(scan, 'checkbox', 'Eigen observatie'));
    await press(scan, 'Vorige');
    expect(byRole(scan, 'checkbox', 'Aanklampend')).to.have.property('checked', true);
    expect(byRole(scan, 'checkbox', 'Vrijwillig')).to.have.property('checked', false);
    await press(scan, 'Volgende');
    expect(byRole(scan, 'checkbox', 'Eigen observatie')).to.have.property('checked', true);
  });

  it('leads to any parameter from the overview, which tells what is answered', async () => {
    const scan = await mountVisitedScan();
    await click(byRole(scan, 'checkbox', 'Dwang'));
    await scan.updateComplete;
    await press(scan, '4 Locatie, nog open');
    expect(stepHeading(scan).textContent).to.contain('Locatie');
    expect(byRole(scan, 'button', '4 Locatie, nog open').ariaCurrent).to.equal('step');
    expect(byRole(scan, 'button', '1 Werkrelatie, beantwoord').ariaCurrent).to.equal(null);
    expect(byRole(byRole(scan, 'navigation', 'Parameters'), 'list')).to.exist;
  });

  it('says how far the visitor is', async () => {
    const scan = await mountVisitedScan();
    expect(scan.shadowRoot!.textContent).to.contain('0 van 9 beantwoord');
    await click(byRole(scan, 'checkbox', 'Dwang'));
    await scan.updateComplete;
    expect(scan.shadowRoot!.textContent).to.contain('1 van 9 beantwoord');
  });

  it('tells dynamic from static parameters in a sentence each', async () => {
    const scan = await mountVisitedScan();
    const section = () => stepHeading(scan).closest('section')!.textContent;
    expect(section()).to.contain('Dynamisch').and.to.contain('meer dan één antwoord kiezen');
    await press(scan, '7 Regie, nog open');
    expect(section()).to.contain('Statisch').and.to.contain('je kiest één antwoord');
  });

  it('takes many answers for a dynamic parameter and one for a static one, which can be cleared', async () => {
    const scan = await mountVisitedScan();
    await click(byRole(scan, 'checkbox', 'Vrijwillig'));
    await click(byRole(scan, 'checkbox', 'Dwang'));
    await click(byRole(scan, 'checkbox', 'Aanklampend'));
    await click(byRole(scan, 'checkbox', 'Dwang'));
    expect(scan.result.answers['working-relationship']).to.deep.equal(['voluntary', 'assertive']);

    await press(scan, '7 Regie, nog open');
    expect(allByRole(scan, 'button', 'Wis mijn keuze')).to.be.empty;
    await click(byRole(scan, 'radio', 'Aanbodgericht'));
    await click(byRole(scan, 'radio', 'Vraaggericht'));
    expect(scan.result.answers.direction).to.equal('demand-led');
    await scan.updateComplete;
    await press(scan, 'Wis mijn keuze');
    expect(scan.result.answers).not.to.have.property('direction');
    expect(focusIn(scan)).to.equal('Aanbodgericht'); // the button has gone
    expect(byRole(scan, 'radio', 'Vraaggericht')).to.have.property('checked', false);
  });

  it('describes each option, and groups the options under their question', async () => {
    const scan = await mountVisitedScan();
    const group = byRole(scan, 'group', 'Welke positie neem je in als werker?');
    expect(allByRole(group, 'checkbox')).to.have.length(4);
    const coercive = byRole(group, 'checkbox', 'Dwang');
    const help = scan.shadowRoot!.getElementById(coercive.getAttribute('aria-describedby')!);
    expect(help?.textContent).to.match(/opgelegd/);
  });

  it('marks the questions that are ours', async () => {
    const scan = await mountVisitedScan('mode="page"');
    const ours = [...scan.shadowRoot!.querySelectorAll('fieldset')]
      .filter(({ textContent }) => textContent.includes('Vraag van dit project, niet van de auteurs.'))
      .map((fieldset) => fieldset.querySelector('legend')!.textContent);
    expect(ours).to.deep.equal([
      'Met wie werk je?',
      'Zijn deze mensen al gekend?',
      'Werk je voor een groep of voor een gebied?',
    ]);
  });

  it('works with the keyboard alone', async () => {
    const scan = await mountVisitedScan();
    byRole(scan, 'checkbox', 'Vrijwillig').focus();
    await pressKeys(' ', 'Tab', ' ');
    expect(scan.result.answers['working-relationship']).to.deep.equal(['voluntary', 'assertive']);
    await pressKeys('Tab', 'Tab', 'Tab');
    expect(focusIn(scan)).to.equal('Volgende');
    await pressKeys('Enter');
    await scan.updateComplete;
    expect(stepHeading(scan).textContent).to.contain('(Aan)melding');

    await press(scan, '7 Regie, nog open');
    byRole(scan, 'radio', 'Aanbodgericht').focus();
    await pressKeys(' ', 'ArrowDown');
    expect(scan.result.answers.direction).to.equal('demand-led');
  });

  it('is entered and left with the Tab key', async () => {
    const page = await mount('<div><button>voor</button><quick-scan></quick-scan><button>na</button></div>');
    const scan = page.querySelector('quick-scan')!;
    byRole(page, 'button', 'voor').focus();
    await pressKeys('Tab');
    expect(focusIn(scan)).to.equal('1 Werkrelatie, nog open');
    byRole(page, 'button', 'na').focus();
    await pressKeys('Shift+Tab');
    expect(focusIn(scan)).to.equal('Bekijk het profiel');
    await pressKeys('Tab');
    expect(document.activeElement?.textContent).to.equal('na');
  });

  it('answers to a click anywhere on an option', async () => {
    const scan = await mountVisitedScan();
    const help = byRole(scan, 'checkbox', 'Dwang').parentElement!.querySelector('p')!;
    await click(help);
    expect(scan.result.answers['working-relationship']).to.deep.equal(['coercive']);
  });

  it('ends at the profile, and comes back from it', async () => {
    const scan = await mountVisitedScan(`value="${COMPLETE}"`);
    await press(scan, '9 Tijdsbepaling, beantwoord');
    await loaded(scan); // the measures, which stand above the button
    await press(scan, 'Bekijk het profiel');
    await loaded(scan);
    expect(focusIn(scan)).to.equal('Profiel');
    await press(scan, 'Terug naar de vragen');
    expect(stepHeading(scan).textContent).to.contain('Tijdsbepaling');
  });
});

describe('the focus in quick-scan', () => {
  it('stays in the scan when what had it goes', async () => {
    const scan = await mountVisitedScan(`value="${COMPLETE}"`);
    await press(scan, 'Volgende');
    byRole(scan, 'button', 'Volgende').focus();
    scan.mode = 'page';
    await scan.updateComplete;
    expect(focusIn(scan)).to.equal('Parameter 2 van 9 (Aan)melding');
  });

  it('is not taken from a visitor who is elsewhere on the page by then', async () => {
    const page = await mount('<div><quick-scan></quick-scan><input aria-label="elders" /></div>');
    const scan = page.querySelector('quick-scan')!;
    byRole(page, 'textbox', 'elders').focus();
    scan.showResult();
    await loaded(scan);
    expect(focusIn(scan)).to.equal('');
  });
});

describe('quick-scan on one page', () => {
  it('shows every parameter, and the profile under it once all are answered', async () => {
    const scan = await mountVisitedScan(`mode="page" value="${COMPLETE}"`);
    await loaded(scan);
    expect(allByRole(scan, 'heading', /^Parameter \d van 9/)).to.have.length(9);
    expect(allByRole(scan, 'navigation')).to.be.empty;
    expect(byRole(scan, 'table', 'Profiel')).to.exist;
    await click(byRole(scan, 'checkbox', 'Gekend'));
    await click(byRole(scan, 'checkbox', 'Niet gekend'));
    await scan.updateComplete;
    expect(allByRole(scan, 'table')).to.be.empty;
    expect(byRole(scan, 'button', 'Bekijk het profiel')).to.exist;
  });

  it('leaves the focus with the visitor once the result has had it', async () => {
    const scan = await mountVisitedScan('mode="page"');
    await loaded(scan);
    scan.showResult();
    await loaded(scan);
    scan.showResult();
    await loaded(scan);
    expect(focusIn(scan)).to.equal('Profiel');
    await click(byRole(scan, 'checkbox', 'Dwang'));
    await scan.updateComplete;
    expect(focusIn(scan)).to.equal('Dwang');
  });

  it('leads from an open parameter in the profile to its questions', async () => {
    const scan = await mountVisitedScan('mode="page"');
    await loaded(scan); // the measures, which stand above the button
    await press(scan, 'Bekijk het profiel');
    await loaded(scan);
    await press(scan, 'Focus');
    expect(focusIn(scan)).to.equal('Parameter 8 van 9 Focus');
  });
});

describe('measures', () => {
  const atMeasures = async (attributes = '') => {
    const scan = await mountVisitedScan(attributes);
    await press(scan, /^9 Tijdsbepaling/);
    await loaded(scan);
    return scan;
  };
  const hours = (scan: QuickScanElement) =>
    byRole(scan, 'textbox', 'Hoeveel uur per week mag ik outreachen?') as HTMLInputElement;
  const fill = async (scan: QuickScanElement, input: HTMLInputElement, text: string) => {
    input.focus();
    input.select();
    await type(text);
    await pressKeys('Tab');
    await scan.updateComplete;
  };
  const problemOf = (scan: QuickScanElement, input: HTMLInputElement) => {
    const ids = input.getAttribute('aria-describedby')!.split(' ');
    return scan.shadowRoot!.getElementById(ids.at(-1)!)!.textContent.trim();
  };

  it('take Dutch decimals, and are no part of completeness', async () => {
    const scan = await atMeasures();
    await fill(scan, hours(scan), '7,5');
    expect(scan.result.answers['time-frame.outreach-hours']).to.equal(7.5);
    expect(scan.result.answered).to.equal(0);
    expect(hours(scan).value).to.equal('7,5');
  });

  it('say what is wrong beside the field, keep what was typed, and hold nothing up', async () => {
    const scan = await atMeasures();
    for (const [text, problem] of [
      ['veel', 'Vul een getal in, bijvoorbeeld 7,5.'],
      ['169', 'Vul een getal in tot en met 168.'],
      ['-1', 'Vul een getal in vanaf 0.'],
      ['1,01', 'Gebruik stappen van 0,05.'],
    ] as const) {
      await fill(scan, hours(scan), text);
      expect(problemOf(scan, hours(scan))).to.equal(problem);
      expect(hours(scan).value).to.equal(text);
      expect(hours(scan).getAttribute('aria-invalid')).to.equal('true');
      expect(scan.result.answers).not.to.have.property('time-frame.outreach-hours');
    }
    await press(scan, 'Vorige');
    await press(scan, 'Volgende');
    expect(hours(scan).value).to.equal('1,01');
    await fill(scan, hours(scan), '1');
    expect(problemOf(scan, hours(scan))).to.equal('');
    expect(hours(scan).getAttribute('aria-invalid')).to.equal('false');
  });

  it('offer weeks and months where the source does', async () => {
    const scan = await atMeasures();
    const duration = byRole(scan, 'textbox', 'Hoe lang mag ik met 1 cliënt/groep werken?') as HTMLInputElement;
    const unit = byRole(scan, 'combobox', /^Hoe lang mag ik met 1/) as HTMLSelectElement;
    await fill(scan, duration, '110');
    expect(problemOf(scan, duration)).to.equal('Vul een getal in tot en met 104.');
    unit.focus();
    await pressKeys('m');
    await pressKeys('Tab');
    await scan.updateComplete;
    expect(unit.value).to.equal('months');
    expect(scan.result.answers['time-frame.contact-duration']).to.deep.equal({ value: 110, unit: 'months' });
    expect(problemOf(scan, duration)).to.equal('');
  });

  it('start anew with everything else', async () => {
    const scan = await atMeasures();
    await fill(scan, hours(scan), '7,5');
    await fill(scan, byRole(scan, 'textbox', /^Hoe lang mag ik/) as HTMLInputElement, 'lang');
    scan.showResult();
    await loaded(scan);
    await press(scan, 'Begin opnieuw');
    await press(scan, '9 Tijdsbepaling, nog open');
    expect(hours(scan).value).to.equal('');
    expect((byRole(scan, 'textbox', /^Hoe lang mag ik/) as HTMLInputElement).value).to.equal('');
    await press(scan, 'Terug naar mijn antwoorden');
    expect(hours(scan).value).to.equal('7,5');
    expect(focusIn(scan)).to.equal('Parameter 9 van 9 Tijdsbepaling');
  });

  it('show what was set by script', async () => {
    const scan = await atMeasures('value="QZF71R8Q0BE3000G"');
    expect(hours(scan).value).to.equal('7,15');
    expect((byRole(scan, 'combobox', /Hoe lang duurt ons project/) as HTMLSelectElement).value).to.equal('months');
    scan.value = '';
    await scan.updateComplete;
    expect(hours(scan).value).to.equal('');
  });
});
