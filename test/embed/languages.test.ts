// A visitor's choice of languages, in each form in which a page can have a tag.

import { expect } from 'chai';
import { byRole } from '../support/by-role.ts';
import { DUTCH, FRENCH, GERMAN, titled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { openFrame } from '../support/host-page.ts';
import { pinnedLoader, pinnedScript } from '../support/pinned.ts';
import { filesOf, openStrictPage } from '../support/strict-page.ts';
import { textOf } from '../support/words.ts';
import { plain, snippetsFor } from './snippet-choices.ts';

const LOADER = '<script src="/dist/embed/loader.js" defer></script>';

/** Answers, chooses a language, and expects the answer in it. */
async function choose(page: Window, name: string, title: string): Promise<void> {
  const scan = await titled(page, DUTCH);
  await scan.updateComplete;
  byRole(scan, 'checkbox', 'Stok achter de deur').click();
  const { value } = scan;
  expect(value).not.to.equal('');
  (await eventually(() => byRole(scan, 'button', name))).click();
  expect(await titled(page, title)).to.equal(scan);
  expect(scan.value).to.equal(value);
  expect(scan.shadowRoot!.querySelector('[part=languages] [aria-current]')!.textContent.trim()).to.equal(name);
}

const lacking = (file: string) =>
  `<quick-scan> can't ask for ${file} here. Put that script, with its hash, before the tag's.`;

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

describe('the choice of languages', () => {
  it('comes with a place', async () => {
    const page = await openStrictPage(LOADER, '<div data-outreach="quick-scan" data-languages="nl fr"></div>');
    await choose(page, 'français', FRENCH);
    expect(filesOf(page)).to.include.members(['quick-scan.js', 'quick-scan-first.fr.js', 'quick-scan-later.fr.js']);
    expect(page.errors).to.deep.equal([]);
  });

  it('comes with a place that gets it later, and loads nothing before a choice is made', async () => {
    const page = await openStrictPage(LOADER, '<div data-outreach="quick-scan"></div>');
    const scan = await titled(page, DUTCH);
    page.document.querySelector<HTMLElement>('[data-outreach]')!.dataset['languages'] = 'nl de';
    await eventually(() => byRole(scan, 'button', 'Deutsch'));
    expect(filesOf(page).filter((file) => /\.(fr|de|en)\.js$/.test(file))).to.deep.equal([]);
    await choose(page, 'Deutsch', GERMAN);
  });

  it('holds in a scope of places', async () => {
    const page = await openStrictPage(
      LOADER,
      `<div data-outreach="outreach-scope" data-languages="nl fr">
        <div data-outreach="quick-scan"></div><div data-outreach="outreach-profile"></div></div>`,
    );
    await choose(page, 'français', FRENCH);
    const profile = page.document.querySelector('outreach-profile')!;
    await eventually(() =>
      expect(profile.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')).to.equal('fr'),
    );
  });

  it('is on the page of a frame if its address asks for it', async () => {
    const page = await openFrame('/dist/embed/frames/quick-scan.html?languages=nl%20fr');
    await choose(page, 'français', FRENCH);
    const scan = await titled(page, FRENCH);
    scan.showResult();
    await eventually(() => expect(byRole(scan, 'heading', 'Profil')).to.exist);
  });

  it('is that of the page of a frame too, and of its title, also after a reload', async () => {
    const page = await openFrame('/dist/embed/frames/quick-scan.html?languages=nl%20fr');
    const spoken = ({ document }: Window) => [document.documentElement.lang, document.title];
    expect(spoken(page)).to.deep.equal(['nl', DUTCH]);
    await choose(page, 'français', FRENCH);
    await eventually(() => expect(spoken(page)).to.deep.equal(['fr', FRENCH]));
    const frame = page.frameElement as HTMLIFrameElement;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    page.location.reload();
    await loaded;
    const reloaded = frame.contentWindow!;
    await titled(reloaded, FRENCH);
    await eventually(() => expect(spoken(reloaded)).to.deep.equal(['fr', FRENCH]));
    (await eventually(() => byRole(reloaded.document.querySelector('quick-scan')!, 'button', 'Nederlands'))).click();
    await eventually(() => expect(spoken(reloaded)).to.deep.equal(['nl', DUTCH]));
  });

  it('holds for all tags in a frame with all of them', async () => {
    const page = await openFrame('/dist/embed/frames/outreach-scope.html?languages=nl%20en');
    await choose(page, 'English', 'Quick scan of outreach work');
    for (const tag of page.document.querySelectorAll('threshold-checklist, outreach-definition, outreach-profile')) {
      await eventually(() => expect(tag.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')).to.equal('en'));
    }
  });

  it('loads words by their hash if the loader has one', async () => {
    const page = await openStrictPage(await pinnedLoader('dist/embed'), '<quick-scan languages="nl fr"></quick-scan>', {
      policy: POLICY,
    });
    await choose(page, 'français', FRENCH);
    expect(filesOf(page)).to.deep.equal([
      'loader.js',
      'loader-pins.js',
      'quick-scan-complete.js',
      'quick-scan-words.fr.js',
    ]);
    const words = page.document.querySelector<HTMLScriptElement>('script[src*="-words.fr.js"]')!;
    expect(words.integrity).to.match(/^sha256-/);
  });

  it('finds its words in a script of the page where the tag’s own has a hash', async () => {
    const page = await openStrictPage(
      (await pinnedScript('quick-scan-words.fr.js')) + (await pinnedScript('quick-scan-complete.js')),
      '<quick-scan languages="nl fr"></quick-scan>',
      { policy: POLICY },
    );
    await choose(page, 'français', FRENCH);
    expect(filesOf(page)).to.have.members(['quick-scan-words.fr.js', 'quick-scan-complete.js']);
    expect([...page.said, ...page.errors, ...page.violations]).to.deep.equal([]);
  });

  it('offers no language whose words the page lacks, and names their script once', async () => {
    const page = await openStrictPage(
      (await pinnedScript('quick-scan-words.fr.js')) + (await pinnedScript('quick-scan-complete.js')),
      '<quick-scan languages="nl fr de"></quick-scan><quick-scan languages="nl de"></quick-scan>',
      { policy: POLICY },
    );
    const offered = (scan: Element) => {
      const root = scan.shadowRoot!;
      expect(root.querySelector('[part~=base]')).to.exist;
      return [...root.querySelectorAll('[part=languages] button')].map((button) => button.textContent.trim());
    };
    const [first, second] = page.document.querySelectorAll('quick-scan');
    await eventually(() => expect(offered(first!)).to.deep.equal(['Nederlands', 'français']));
    expect(offered(second!)).to.deep.equal([]);
    await choose(page, 'français', FRENCH);
    expect(page.said).to.deep.equal([lacking('quick-scan-words.de.js')]);
    expect(page.errors).to.deep.equal([]);
  });

  it('of a host names the script whose words the page lacks', async () => {
    const page = await openStrictPage(
      await pinnedScript('quick-scan-complete.js'),
      '<quick-scan lang="fr"></quick-scan><quick-scan lang="fr-BE"></quick-scan>',
      { policy: POLICY },
    );
    await titled(page, DUTCH);
    await eventually(() => expect(page.said).to.deep.equal([lacking('quick-scan-words.fr.js')]));
    expect(page.errors).to.deep.equal([]);
  });

  it('keeps the language, and says so, where its words don’t come', async () => {
    const page = await openStrictPage(
      '<script type="module" src="/without-words/quick-scan-complete.js"></script>',
      '<quick-scan languages="nl fr"></quick-scan>',
      { policy: POLICY },
    );
    const scan = await titled(page, DUTCH);
    await scan.updateComplete;
    byRole(scan, 'button', 'français').click();
    const said = scan.shadowRoot!.querySelector('[part=languages] [aria-live]')!;
    await eventually(() => expect(textOf(said)).to.contain('Deze taal kan nu niet laden.'));
    await titled(page, DUTCH);
    expect(scan.shadowRoot!.querySelector('[part=languages] [aria-current]')!.textContent).to.contain('Nederlands');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(textOf(said)));
    observer.observe(said, { childList: true, subtree: true, characterData: true });
    byRole(scan, 'button', 'français').click();
    await eventually(() => expect(heard.at(-1)).to.contain('Deze taal kan nu niet laden.'));
    observer.disconnect();
    expect(filesOf(page)[0]).to.equal('quick-scan-complete.js');
    expect(page.errors).to.deep.equal([]);
  });

  it('is in every snippet that is made with it', () => {
    const made = snippetsFor({ ...plain, languages: ['nl', 'fr'] });
    expect(made.script.here).to.contain(' languages="nl fr"');
    expect(made.data.here).to.contain(' data-languages="nl fr"');
    expect(made.frame.here).to.contain('languages=nl%20fr');
    expect(made.link.here).to.contain('languages=nl%20fr');
    expect(snippetsFor({ ...plain, languages: ['nl'] }).data.here).not.to.contain('languages');
  });
});

describe('a page with a pinned loader and two languages', () => {
  it('shows each tag in its own language', async () => {
    const page = await openStrictPage(
      await pinnedLoader('dist/embed'),
      '<div lang="fr"><quick-scan></quick-scan></div><div lang="de"><quick-scan></quick-scan></div>',
      { policy: `${POLICY}; require-trusted-types-for 'script'` },
    );
    for (const title of [FRENCH, GERMAN]) await titled(page, title);
    const files = filesOf(page).filter((file) => file.startsWith('quick-scan'));
    expect(files).to.deep.equal(['quick-scan-complete.fr.js', 'quick-scan-words.de.js']);
    for (const script of page.document.querySelectorAll<HTMLScriptElement>('script[src*="quick-scan"]')) {
      expect(script.integrity, script.src).to.match(/^sha256-/);
    }
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });
});
