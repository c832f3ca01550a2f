import { expect } from 'chai';
import type { Language } from '../../src/content/languages.ts';
import { isBase, isLinkAddress } from '../../src/embed/snippets.ts';
import { HASHES, VERSION, attributesIn, filled, plain, read, snippetsFor } from './snippet-choices.ts';

describe('the snippets for a website', () => {
  for (const address of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
  ]) {
    it(`lead to the tag's own page instead of to ${JSON.stringify(address)}`, () => {
      expect(isLinkAddress(address)).to.be.false;
      const { here } = snippetsFor({ ...plain, link: { address } }).data;
      expect(attributesIn(here, 'a')['href']).not.to.match(/^\s*javascript:/i);
    });
  }

  it('lead to whatever a link may lead to', () => {
    const good = ['/contact', 'contact.html', '#contact', '?a=b', 'https://a.be/é?x="y"', 'mailto:a@b.be', 'tel:+3200'];
    for (const address of good) {
      expect(isLinkAddress(address), address).to.be.true;
      expect(attributesIn(snippetsFor({ ...plain, link: { address } }).script.here, 'a')['href']).to.equal(address);
    }
    for (const address of ['data:text/html,x', 'vbscript:x', 'blob:x', 'file:///etc', 'https://', 'about:blank']) {
      expect(isLinkAddress(address), address).to.be.false;
    }
  });

  it('refuse a folder that cannot have scripts', () => {
    for (const base of ['/', '/outreach/', 'https://a.be/x', 'http://localhost:8000/']) {
      expect(isBase(base), base).to.be.true;
    }
    const bad = [
      '',
      'outreach/',
      '//a.be/',
      '/\\a.be/',
      'javascript:alert(1)//',
      'data:,x',
      'file:///C:/x/',
      '/a?b',
      '/a#b',
      '/a b/',
    ];
    for (const base of bad) {
      expect(isBase(base), base).to.be.false;
      expect(() => snippetsFor({ ...plain, base })).to.throw(TypeError);
    }
  });

  it('refuse to leave out a hash that was asked for', () => {
    expect(() => snippetsFor({ ...plain, hashes: {} })).to.throw(TypeError, 'no hash of');
  });

  it('are short if nothing was chosen', () => {
    const { script, data, frame, link: page } = snippetsFor({ ...plain, base: '/outreach/' });
    expect(script.here).to.equal(
      '<script type="module" src="/outreach/quick-scan.js"></script>\n' +
        '<quick-scan lang="nl"><a href="/outreach/frames/quick-scan.html">Doe de quickscan outreachend werken</a></quick-scan>',
    );
    expect(data).to.deep.equal({
      form: 'data',
      once: '<script src="/outreach/loader.js" defer></script>',
      here: '<div class="outreach" data-outreach="quick-scan" data-lang="nl"><p><a href="/outreach/frames/quick-scan.html">Doe de quickscan outreachend werken</a></p></div>',
    });
    expect(frame.once).to.equal('<script src="/outreach/frame-host.js" defer></script>');
    expect(page.here).to.equal('<a href="/outreach/frames/quick-scan.html">Doe de quickscan outreachend werken</a>');
  });

  it('have what was chosen', () => {
    const { script, data, frame } = snippetsFor({ ...filled, link: { text: 'Samen & "snel"', address: '/contact' } });
    expect(script.here).to.equal(
      '<link rel="stylesheet" href="https://www.example.org/outreach/themes/gent.css">\n' +
        '<script type="module" src="https://www.example.org/outreach/quick-scan.js"></script>\n' +
        '<quick-scan mode="page" heading-level="3" allow-saving lang="nl" theme="gent">' +
        '<a href="/contact">Samen &amp; &quot;snel&quot;</a></quick-scan>',
    );
    expect(data.here).to.equal(
      '<div class="outreach" data-outreach="quick-scan" data-mode="page" data-heading-level="3" ' +
        'data-allow-saving="" data-lang="nl" data-theme="gent"><p><a href="/contact">Samen &amp; &quot;snel&quot;</a></p></div>',
    );
    expect(attributesIn(frame.here, 'iframe')['src']).to.equal(
      'https://www.example.org/outreach/frames/quick-scan.html?mode=page&heading-level=3&allow-saving&theme=gent',
    );
  });

  describe('with hashes, as a script and a tag', () => {
    const scriptsOf = (language: Language, languages?: readonly Language[]) =>
      read(
        snippetsFor({ ...plain, language, base: '/outreach/', hashes: HASHES, ...(languages && { languages }) }).script
          .here,
      )
        .elements.filter(({ name }) => name === 'script')
        .map(({ attributes }) => {
          const file = attributes['src']!.replace('/outreach/', '');
          expect(attributes).to.include({ type: 'module', integrity: HASHES[file], crossorigin: 'anonymous' });
          return file;
        });

    it('bring the words of each language that a visitor may choose, before the tag’s own script', () => {
      expect(scriptsOf('nl')).to.deep.equal(['quick-scan-complete.js']);
      expect(scriptsOf('nl', ['nl'])).to.deep.equal(['quick-scan-complete.js']);
      expect(scriptsOf('nl', ['nl', 'fr'])).to.deep.equal(['quick-scan-words.fr.js', 'quick-scan-complete.js']);
      expect(scriptsOf('en', ['en', 'nl', 'de'])).to.deep.equal([
        'quick-scan-words.nl.js',
        'quick-scan-words.de.js',
        'quick-scan-complete.en.js',
      ]);
    });

    it('bring the Dutch that a translation shows beside itself', () => {
      expect(scriptsOf('fr')).to.deep.equal(['quick-scan-words.nl.js', 'quick-scan-complete.fr.js']);
      expect(scriptsOf('fr', ['fr', 'de'])).to.deep.equal([
        'quick-scan-words.nl.js',
        'quick-scan-words.de.js',
        'quick-scan-complete.fr.js',
      ]);
    });
  });

  describe('ask for one version or for those that can replace it', () => {
    const srcOf = (version: string, base: string, hashes?: typeof HASHES) =>
      attributesIn(snippetsFor({ ...plain, base, version, hashes }).data.once!, 'script')['src'];

    for (const [version, pinned, floating] of [
      ['0.1.0', '/0.1.0/', '/0.1/'],
      ['0.12.3', '/0.12.3/', '/0.12/'],
      ['1.2.3', '/1.2.3/', '/1/'],
      ['12.0.0', '/12.0.0/', '/12/'],
    ] as const) {
      it(`${version}, from either folder`, () => {
        for (const base of [pinned, floating, `https://cdn.example.org${pinned}`]) {
          const before = base.startsWith('/') ? '' : 'https://cdn.example.org';
          expect(srcOf(version, base, HASHES)).to.equal(`${before}${pinned}loader.js`);
          expect(srcOf(version, base)).to.equal(`${before}${floating}loader.js`);
        }
      });
    }

    it('in the same folder if that has no version in its name', () => {
      for (const base of ['/outreach/', '/0.1.0/outreach/', '/0.2/', '/v0.1.0/']) {
        expect(srcOf(VERSION, base, HASHES)).to.equal(`${base}loader.js`);
        expect(srcOf(VERSION, base)).to.equal(`${base}loader.js`);
      }
    });
  });
});
