import { expect } from 'chai';
import { allByRole, byRole } from '../../support/by-role.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { nameOf, textsOf } from '../../support/words.ts';
import { press } from '../harness.ts';
import { COMPLETE, GROUPS, STARTED, mountChecklistResult } from './threshold-checklist.ts';

describe('the table of threshold-checklist', () => {
  it('has the five groups, with a row for each threshold', async () => {
    const checklist = await mountChecklistResult(`value="${COMPLETE}"`);
    const table = byRole(checklist, 'table', 'Overzicht van jullie drempels');
    expect(textsOf(allByRole(table, 'columnheader'))).to.deep.equal(['Groep', 'Antwoorden']);
    const groups = allByRole(table, 'rowgroup').slice(1);
    expect(groups.map((group) => allByRole(group, 'rowheader').map(nameOf))).to.deep.equal(
      Object.entries(GROUPS).map(([group, statements]) => [group, ...statements.map(([statement]) => statement)]),
    );
  });

  it('shows for each threshold what was answered, or that it is open', async () => {
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    const row = (name: RegExp) => {
      const header = byRole(checklist, 'rowheader', name);
      return textsOf([header, ...allByRole(header.closest('tr')!, 'cell')]);
    };
    expect(row(/^Mensen schamen zich/)).to.deep.equal([
      'Mensen schamen zich om de stap naar ons te zetten.',
      'Geen drempel (niet gekozen)',
      'Deels een drempel (niet gekozen)',
      'Wel een drempel (niet gekozen)',
      'Weten we niet (gekozen)',
    ]);
    expect(row(/^Mensen zijn bang/)[2]).to.equal('Deels een drempel (gekozen)');
    expect(row(/^Mensen haken af/)).to.deep.equal([
      'Mensen haken af door onze regels. Nog open',
      'Geen drempel (niet gekozen)',
      'Deels een drempel (niet gekozen)',
      'Wel een drempel (niet gekozen)',
      'Weten we niet (niet gekozen)',
    ]);
  });

  it('is below what is still open, which leads to its group', async () => {
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    const open = checklist.shadowRoot!.querySelector('.open')!;
    expect(allByRole(open, 'button').map(nameOf)).to.deep.equal([
      'De stap niet durven zetten',
      'Regels en afspraken',
      'Praktische drempels',
      'Het aanbod past niet',
    ]);
    await press(checklist, 'Praktische drempels');
    expect(byRole(checklist, 'heading', 'Groep 4 van 5 Praktische drempels')).to.exist;
  });
});

describe('the table of threshold-checklist for Excel', () => {
  it('has a row for each answer, with its group and its threshold', async () => {
    const files = catchDownloads();
    const checklist = await mountChecklistResult(`value="${STARTED}"`);
    await press(checklist, 'Download voor Excel (CSV)');
    const csv = await files[0]!.text();
    expect(csv.split('\r\n').slice(1)).to.deep.equal([
      `;${STARTED};Het aanbod is niet gekend;;Mensen kennen ons aanbod niet, of niet goed genoeg.;Wel een drempel;`,
      `;${STARTED};Het aanbod is niet gekend;;Mensen vinden de weg niet tussen regelingen, loketten en spreekuren.;Geen drempel;`,
      `;${STARTED};Het aanbod is niet gekend;;Mensen zien zelf geen reden om hulp te vragen.;Geen drempel;`,
      `;${STARTED};De stap niet durven zetten;;Mensen zijn bang om de stap naar ons te zetten.;Deels een drempel;`,
      `;${STARTED};De stap niet durven zetten;;Mensen schamen zich om de stap naar ons te zetten.;Weten we niet;`,
      `;${STARTED};Het aanbod past niet;;Ons aanbod is niet op maat van mensen.;Wel een drempel;`,
      '',
    ]);
  });
});
