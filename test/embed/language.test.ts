// Which files load for a language, and that no others do.

import { expect } from 'chai';
import { byRole } from '../support/by-role.ts';
import { DUTCH, FRENCH, GERMAN, titled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { openFrame } from '../support/host-page.ts';
import { pinnedLoader } from '../support/pinned.ts';
import { filesOf, openStrictPage } from '../support/strict-page.ts';

const LOADER = '<script src="/dist/embed/loader.js" defer></script>';

describe('the loader, for a language', () => {
  for (const [name, body] of [
    ['around a tag', '<div lang="fr-BE"><quick-scan></quick-scan></div>'],
    ['of a tag', '<quick-scan lang="fr"></quick-scan>'],
    ['of a place', '<div data-outreach="quick-scan" data-lang="fr"></div>'],
  ] as const) {
    it(`${name} loads the file with its first words, and no Dutch`, async () => {
      const page = await openStrictPage(LOADER, body);
      const scan = await titled(page, FRENCH);
      await scan.updateComplete;
      const files = filesOf(page);
      expect(files).to.include.members(['quick-scan.fr.js', 'quick-scan-later.fr.js', 'quick-scan-deferred.js']);
      expect(files.filter((file) => /^quick-scan(\.js|-\w+\.nl\.js)$/.test(file))).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('loads one file for a tag in two languages, which loads the other words', async () => {
    const page = await openStrictPage(
      LOADER,
      '<div lang="fr"><quick-scan></quick-scan></div><div lang="de"><quick-scan></quick-scan></div>',
    );
    await titled(page, FRENCH);
    await titled(page, GERMAN);
    expect(filesOf(page).filter((file) => /^quick-scan\.\w+\.js$/.test(file))).to.have.length(1);
  });

  it('loads the complete file of a language by its hash when it is pinned itself', async () => {
    const page = await openStrictPage(await pinnedLoader('dist/embed'), '<quick-scan lang="de"></quick-scan>', {
      policy: "default-src 'none'; script-src 'self'; style-src 'self'",
    });
    await titled(page, GERMAN);
    // Firefox may list a file twice that it began to load before it had read the whole page.
    const files = new Set(filesOf(page));
    expect(files).to.deep.equal(new Set(['loader.js', 'loader-pins.js', 'quick-scan-complete.de.js']));
  });
});

describe('a script of one language', () => {
  it('waits for the words of another before it asks anything', async () => {
    const page = await openStrictPage(
      '<script type="module" src="/dist/embed/quick-scan.fr.js"></script>',
      '<quick-scan lang="de"><p>Wird geladen</p></quick-scan>',
    );
    const scan = await titled(page, GERMAN);
    await scan.updateComplete;
    expect(filesOf(page)).to.include.members(['quick-scan-first.de.js', 'quick-scan-later.de.js']);
  });

  it('loads the Dutch when the page becomes Dutch, and keeps the answers', async () => {
    const page = await openStrictPage(
      '<script type="module" src="/dist/embed/quick-scan.fr.js"></script>',
      '<main lang="fr"><quick-scan></quick-scan></main>',
    );
    const scan = await titled(page, FRENCH);
    await scan.updateComplete;
    byRole(scan, 'checkbox', 'Contrainte').click();
    const { value } = scan;
    expect(value).not.to.equal('');
    page.document.querySelector('main')!.lang = 'nl';
    await titled(page, DUTCH);
    expect(scan.value).to.equal(value);
  });
});

describe('the page of a frame', () => {
  it('exists in each language, and declares it', async () => {
    const page = await openFrame('/dist/embed/frames/quick-scan.de.html');
    await titled(page, GERMAN);
    expect(page.document.documentElement.lang).to.equal('de');
    expect(page.document.title).to.equal(GERMAN);
  });

  it('is the one in the language that its address asks for', async () => {
    const page = await openFrame('/dist/embed/frames/quick-scan.html?lang=fr-BE&mode=page');
    // It may be in French before it makes way for the other page.
    await eventually(() => expect(page.location.pathname).to.match(/quick-scan\.fr\.html$/));
    const scan = await titled(page, FRENCH);
    expect(scan.mode).to.equal('page');
  });
});
