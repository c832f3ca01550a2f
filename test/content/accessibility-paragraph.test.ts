import { expect } from 'chai';
import { type AccessibilityParagraph, accessibilityParagraph } from '../../src/content/nl/accessibility-paragraph.ts';
import { tags } from '../../src/model/tags.ts';

const paragraph = (changed: Partial<AccessibilityParagraph> = {}): string =>
  accessibilityParagraph({ tags, version: '1.2.3', assessedOn: '2026-11-24', knownLimits: [], ...changed });

describe('the paragraph for a host’s accessibility statement', () => {
  it('names the elements on the website and no others, in one order', () => {
    const text = paragraph({ tags: ['outreach-profile', 'quick-scan'] });
    expect(text).to.contain(
      'versie 1.2.3: de quickscan outreachend werken (quick-scan) en profielen naast elkaar (outreach-profile).',
    );
    for (const other of ['threshold-checklist', 'outreach-definition', 'outreach-scope']) {
      expect(text).not.to.contain(other);
    }
  });

  it('names every element', () => {
    for (const tag of tags) expect(paragraph()).to.contain(`(${tag})`);
  });

  it('names the standard, the law and the day', () => {
    expect(paragraph())
      .to.contain('EN 301 549 V3.2.1')
      .and.to.contain('artikel II.16 van het Bestuursdecreet')
      .and.to.contain('24 november 2026');
  });

  it('never hides what wasn’t done', () => {
    expect(paragraph()).to.contain(
      'niet getest met andere schermlezers, niet met mensen met een beperking, en niet door een externe partij',
    );
  });

  it('lists the limits of the elements on the website', () => {
    const knownLimits = [
      { text: 'Van alles iets.' },
      { text: 'Van het profiel iets.', tags: ['outreach-profile'] },
    ] as const;
    expect(paragraph({ tags: ['quick-scan'], knownLimits }))
      .to.contain('\n- Van alles iets.')
      .and.not.to.contain('Van het profiel iets.');
    expect(paragraph({ tags: ['outreach-profile'], knownLimits })).to.contain(
      '\n- Van alles iets.\n- Van het profiel iets.',
    );
  });

  it('says so if there are none', () => {
    expect(paragraph()).to.contain('geen beperkingen bekend');
    expect(paragraph({ knownLimits: [{ text: 'Iets.' }] })).not.to.contain('geen beperkingen bekend');
  });
});
