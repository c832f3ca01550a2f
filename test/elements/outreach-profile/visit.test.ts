import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { createResult, formatCode, quickScan, toCode } from '../../../src/model/index.ts';
import { LONGEST_MEMORY } from '../../../src/model/result-memory.ts';
import { byRole } from '../../support/by-role.ts';
import { eventually } from '../../support/eventually.ts';
import { goesBackInFrames, untilHistoryCountsAnew } from '../../support/history.ts';
import { addText, press } from './outreach-profile.ts';
import { type Page, leaveAndComeBack, openPage, reload } from '../visits.ts';

const [ONE, TWO, THREE] = (['private', 'public', 'online'] as const).map((place) =>
  toCode(quickScan, { location: [place] }),
) as [string, string, string];

const tag = 'outreach-profile';

async function profileIn(page: Page): Promise<OutreachProfileElement> {
  await page.customElements.whenDefined(tag);
  const profile = page.document.querySelector(tag)!;
  await profile.updateComplete;
  return profile;
}

const openList = (profile: OutreachProfileElement): void =>
  profile.shadowRoot!.querySelectorAll('details').forEach((list) => (list.open = true));

/** Each result with its name. */
const listIn = (profile: OutreachProfileElement): string[] => {
  const names = [
    ...profile.shadowRoot!.querySelectorAll<HTMLInputElement>('.results input.field:not([type=date])'),
  ].map(({ value }) => value);
  return profile.results.map(({ code }, index) => `${names[index]}: ${code}`);
};

describe('a visit of outreach-profile', () => {
  before(untilHistoryCountsAnew);

  for (const [name, go] of Object.entries({
    'a reload': reload,
    ...(goesBackInFrames && { Back: leaveAndComeBack }),
  })) {
    it(`has the codes and the names again after ${name}`, async () => {
      let page = await openPage(`<${tag}></${tag}>`);
      await addText(await profileIn(page), `Anna: ${ONE}\nBert: ${TWO}\n${THREE}`);
      page = await go(page);
      const profile = await profileIn(page);
      expect(listIn(profile)).to.deep.equal([`Anna: ${ONE}`, `Bert: ${TWO}`, `: ${THREE}`]);
      await addText(profile, `Carla: ${toCode(quickScan, { location: ['semi-public'] })}`);
      expect((await profileIn(await go(page))).results).to.have.length(4);
    });
  }

  it('joins what the page gives with what a visitor added, each once', async () => {
    let page = await openPage(`<${tag} codes="${ONE} ${TWO}"></${tag}>`);
    const profile = await profileIn(page);
    openList(profile);
    const name = byRole(profile, 'textbox', new RegExp(formatCode(ONE))) as HTMLInputElement;
    name.value = 'Anna';
    name.dispatchEvent(new Event('change'));
    await addText(profile, `Carla: ${THREE}`);
    const before = listIn(profile).toSorted();
    expect(before).to.include(`Anna: ${ONE}`);
    page = await reload(page);
    expect(listIn(await profileIn(page)).toSorted()).to.deep.equal(before);
  });

  it('remembers what a visitor removed as removed', async () => {
    let page = await openPage(`<${tag}></${tag}>`);
    const profile = await profileIn(page);
    await addText(profile, `Anna: ${ONE}\nBert: ${TWO}`);
    openList(profile);
    await press(profile, 'Verwijder Anna');
    page = await reload(page);
    expect(listIn(await profileIn(page))).to.deep.equal([`Bert: ${TWO}`]);
  });

  it('keeps the date of a result', async () => {
    let page = await openPage(`<${tag}></${tag}>`);
    const dated = createResult(quickScan, { location: ['public'] }, '2026-11-22T10:00:00Z');
    await addText(await profileIn(page), JSON.stringify(dated));
    page = await reload(page);
    expect((await profileIn(page)).results).to.deep.equal([dated]);
  });

  it('stores nothing that the page gives by itself', async () => {
    const page = await openPage(`<${tag} codes="${ONE} ${TWO}"></${tag}>`);
    await profileIn(page);
    page.document.dispatchEvent(new page.Event('visibilitychange')); // what waits is written now
    expect(page.history.state).to.equal(null);
  });

  it('warns before what is too much to remember would be lost, and only then', async () => {
    const page = await openPage(`<${tag}></${tag}>`);
    const profile = await profileIn(page);
    const isHeld = () => !page.dispatchEvent(new page.Event('beforeunload', { cancelable: true }));
    await addText(profile, ONE);
    expect(isHeld()).to.be.false;
    const many = Array.from({ length: LONGEST_MEMORY }, (_, index) =>
      toCode(quickScan, { 'time-frame.outreach-hours': index / 20 }),
    );
    await addText(profile, many.join('\n'));
    await eventually(() => expect(profile.results.length).to.be.above(LONGEST_MEMORY));
    await eventually(() => expect(isHeld()).to.be.true);

    profile.requestUpdate(); // ends when it is no longer on the page
    profile.remove();
    await profile.updateComplete;
    expect(isHeld()).to.be.false;
    page.document.body.append(profile);
    expect(isHeld()).to.be.true;
  });
});
