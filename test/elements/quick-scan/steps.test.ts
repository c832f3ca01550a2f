import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import { focusIn, textOf } from '../../support/words.ts';
import { headingOf, openPage, press, visit } from '../harness.ts';
import { COMPLETE, mountVisitedScan, quickScanTag } from './quick-scan.ts';

const stepHeading = (scan: QuickScanElement) => byRole(scan, 'heading', /^Parameter \d van 9/);

describe('quick-scan in steps', () => {
  it('shows one parameter at a time, in the order of the source', async () => {
    const scan = await mountVisitedScan();
    for (const index of quickScanTag.labels.keys()) {
      expect(textOf(stepHeading(scan))).to.equal(headingOf(quickScanTag, index));
      if (index < 8) await press(scan, 'Volgende');
    }
    expect(allByRole(scan, 'button', 'Volgende')).to.be.empty;
  });

  it('goes back and forth without loss', async () => {
    const scan = await mountVisitedScan();
    await click(byRole(scan, 'checkbox', 'Aanklampend'));
    await press(scan, 'Volgende');
    await click(byRole(scan, 'checkbox', 'Eigen observatie'));
    await press(scan, 'Vorige');
    expect(byRole(scan, 'checkbox', 'Aanklampend')).to.have.property('checked', true);
    expect(byRole(scan, 'checkbox', 'Vrijwillig')).to.have.property('checked', false);
    byRole(scan, 'button', 'Volgende').click();
    await scan.updateComplete;
    expect(byRole(scan, 'checkbox', 'Eigen observatie')).to.have.property('checked', true);
  });

  it('leads to any parameter from the overview, which shows what is answered', async () => {
    const scan = await mountVisitedScan();
    await click(byRole(scan, 'checkbox', 'Dwang'));
    await scan.updateComplete;
    await press(scan, '4 Locatie, nog open');
    expect(stepHeading(scan).textContent).to.contain('Locatie');
    expect(byRole(scan, 'button', '4 Locatie, nog open').ariaCurrent).to.equal('step');
    expect(byRole(scan, 'button', '1 Werkrelatie, beantwoord').ariaCurrent).to.equal(null);
    expect(byRole(byRole(scan, 'navigation', 'Parameters'), 'list')).to.exist;
  });

  it('shows the first question with all its options on the first screen of a phone, and nothing above the next', async () => {
    const { element: scan } = await openPage(quickScanTag, 'body { margin: 0 }', 390);
    await visit(scan);
    const { top } = scan.getBoundingClientRect();
    const bottom = () => allByRole(scan, 'checkbox').at(-1)!.closest('.option')!.getBoundingClientRect().bottom - top;
    expect(bottom()).to.be.below(844);
    await press(scan, 'Volgende');
    const heading = stepHeading(scan);
    const question = heading.parentElement!.querySelector('fieldset')!;
    expect(question.previousElementSibling).to.equal(heading);
    expect(question.getBoundingClientRect().top - top).to.be.below(120);
    expect(bottom()).to.be.below(844);
  });

  it('reports the visitor’s progress', async () => {
    const scan = await mountVisitedScan();
    expect(scan.shadowRoot!.textContent).to.contain('0 van 9 beantwoord');
    await click(byRole(scan, 'checkbox', 'Dwang'));
    await scan.updateComplete;
    expect(scan.shadowRoot!.textContent).to.contain('1 van 9 beantwoord');
  });

  it('explains dynamic and static parameters in a sentence each', async () => {
    const scan = await mountVisitedScan();
    const section = () => stepHeading(scan).closest('section')!.textContent;
    expect(section()).to.contain('Dynamisch').and.to.contain('meer dan één antwoord kiezen');
    await press(scan, '7 Regie, nog open');
    expect(section()).to.contain('Statisch').and.to.contain('Je kiest één antwoord per vraag.');
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
    expect(focusIn(scan)).to.equal('Aanbodgericht'); // the button has disappeared
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
});

describe('quick-scan on one page', () => {
  it('shows every parameter, and the profile below once all are answered', async () => {
    const scan = await mountVisitedScan(`mode="page" value="${COMPLETE}"`);
    expect(allByRole(scan, 'heading', /^Parameter \d van 9/)).to.have.length(9);
    expect(allByRole(scan, 'navigation')).to.be.empty;
    expect(byRole(scan, 'table', 'Profiel')).to.exist;
    await click(byRole(scan, 'checkbox', 'Gekend'));
    await click(byRole(scan, 'checkbox', 'Niet gekend'));
    await scan.updateComplete;
    expect(allByRole(scan, 'table')).to.be.empty;
    expect(byRole(scan, 'button', 'Bekijk het profiel')).to.exist;
  });
});
