import { expect } from 'chai';
import { define } from '../../../src/define/define.ts';
import { OutreachProfileElement as Source } from '../../../src/elements/outreach-profile/outreach-profile-element.ts';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { mount } from '../../support/mount.ts';
import {
  AFTER,
  BEFORE,
  COMPLETE,
  OTHER,
  addText,
  cells,
  codesOf,
  mountProfile,
  openList,
  settled,
  title,
} from './outreach-profile.ts';

let count = 0;

/** The element under a tag that nobody has used, so that it can still be defined late. */
const newTag = () => {
  const tagName = `outreach-profile-${++count}`;
  return [tagName, class extends Source {}] as const;
};

describe('outreach-profile before and after its definition', () => {
  it('shows the content of the tag until it has loaded', async () => {
    const [tagName, element] = newTag();
    const host = await mount(`<${tagName}><a href="#elsewhere">Naar de profielen</a></${tagName}>`);
    const link = host.querySelector('a')!;
    expect(link.checkVisibility()).to.be.true;
    customElements.define(tagName, element);
    await settled(host as OutreachProfileElement);
    expect(link.checkVisibility()).to.be.false;
  });

  it('takes over properties that were set before that', async () => {
    const [tagName, element] = newTag();
    const host = await mount<OutreachProfileElement>(`<${tagName} codes="${COMPLETE}"></${tagName}>`);
    Object.assign(host, { results: [BEFORE, AFTER], readonly: true, headingLevel: 3, instrument: 'quick-scan' });
    customElements.define(tagName, element);
    await settled(host);
    expect(codesOf(host)).to.have.members([BEFORE.code, AFTER.code, COMPLETE]);
    expect(host.readonly).to.be.true;
    expect(host.shadowRoot!.querySelector('[part=heading]')!.localName).to.equal('h3');
  });

  it('takes over an attribute with results', async () => {
    const [tagName, element] = newTag();
    const host = await mount<OutreachProfileElement>(`<${tagName}></${tagName}>`);
    host.setAttribute('results', JSON.stringify([BEFORE]));
    customElements.define(tagName, element);
    await settled(host);
    expect(host.results).to.deep.equal([BEFORE]);
  });

  it('keeps what was added, and its names, when it moves', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    await addText(profile, `An: ${AFTER.code}`);
    profile.parentElement!.append(document.createElement('hr'), profile);
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([BEFORE.code, AFTER.code]);
    await openList(profile);
    expect(profile.shadowRoot!.querySelectorAll<HTMLInputElement>('.list input')[1]!.value).to.equal('An');
    await addText(profile, OTHER.code);
    expect(title(profile)).to.equal('Teambeeld van 3 resultaten');
  });

  it('can be made and filled by script alone', async () => {
    const profile = document.createElement('outreach-profile');
    profile.results = [BEFORE, AFTER];
    await mount(profile);
    await settled(profile);
    expect(profile.outerHTML).to.equal('<outreach-profile></outreach-profile>');
    expect(cells(profile, /^Locatie/)).to.include('Online (nieuw)');
  });

  it('is one of several on a page, each with its own results', async () => {
    const [one, other] = [await mountProfile('', { results: [BEFORE, AFTER] }), await mountProfile()];
    await addText(other, OTHER.code);
    one.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]')[1]!.click();
    other.results = [AFTER];
    await settled(one);
    await settled(other);
    expect([title(one), title(other)]).to.deep.equal(['Teambeeld van 2 resultaten', 'Wat er verschoof']);
    expect([codesOf(one).length, codesOf(other).length]).to.deep.equal([2, 2]);
  });

  it('is defined once: a second copy says so and does not replace the first', async () => {
    define(customElements.get('outreach-profile') as typeof Source);
    expectConsole('warn', /<outreach-profile> is already defined/);
    define(class extends Source {
      static override readonly tagName = 'outreach-profile';
    });
    expect((await mountProfile()).results).to.be.empty;
  });
});
