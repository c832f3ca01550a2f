/* global document -- in what runs in the page */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import { parse } from 'yaml';
import { definitionViews } from '../../../dist/model/definition-views.js';
import { engines, openPage } from '../../package/support/browser.mjs';
import { MODULE, filtered, htmlSupport, renderers } from '../support/drupal.mjs';
import { openEditor } from '../support/editors.mjs';
import { ADDRESS, forms } from '../support/forms.mjs';
import { publish } from '../support/site.mjs';
import { answer, assertGives, pageWith } from '../support/visitor.mjs';

const root = new URL('../../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const readModule = (path) => read(`integrations/drupal/outreach_elements/${path}`);

const manifest = JSON.parse(read('custom-elements.json'));

const outcomes = { link: 'link', iframe: 'link', script: 'link', data: 'link' };

describe('what Drupal leaves of a form', () => {
  for (const [format, texts] of Object.entries(filtered)) {
    for (const [form, text] of Object.entries(texts)) {
      const gives = text.includes('data-outreach') ? 'tool' : outcomes[form];
      it(`gives a visitor ${gives}: ${form} in ${format}`, () => assertGives(gives, text));
    }
  }

  it('is the whole data form, with our rule in its CKEditor 5', async () => {
    const editor = await openEditor({ editor: 'ckeditor', configuration: htmlSupport });
    const written = await editor.writeSource(forms.data);
    assert.deepEqual(await editor.lostFrom(forms.data, written), []);
    assert.equal(await editor.reopen(written), written);
  });
});

describe('the Drupal module', () => {
  const component = parse(readModule('components/outreach/outreach.component.yml'));
  const scope = parse(readModule('components/scope/scope.component.yml'));
  const { properties } = component.props;
  const nameOf = (prop) => prop.replaceAll('_', '-');

  it('attaches its own library, which keeps the loader beside the scripts', () => {
    const libraries = parse(readModule('outreach_elements.libraries.yml'));
    for (const { libraryOverrides } of [component, scope]) {
      assert.deepEqual(libraryOverrides.dependencies, ['outreach_elements/loader']);
    }
    for (const [name, { js, version }] of Object.entries(libraries)) {
      const [[path, options]] = Object.entries(js);
      assert.equal(path, `assets/${name}.js`);
      assert.ok(existsSync(new URL(`dist/embed/${name}.js`, root)), name);
      assert.equal(options.preprocess, false);
      assert.deepEqual(options.attributes, { defer: true });
      assert.equal(version, '@VERSION@', 'which the build fills in');
    }
    assert.deepEqual(Object.keys(libraries), ['loader', 'frame-host']);
    const info = parse(readModule('outreach_elements.info.yml'));
    assert.deepEqual([info.type, info.version], ['module', '@VERSION@']);
  });

  it('offers existing tools and themes', () => {
    const scripts = readdirSync(new URL('dist/embed/frames/', root));
    for (const tag of properties.tag.enum) assert.ok(scripts.includes(`${tag}.html`), tag);
    const themes = readdirSync(new URL('dist/embed/themes/', root)).map((file) => file.replace('.css', ''));
    for (const { theme } of [properties, scope.props.properties]) assert.deepEqual(theme.enum, ['', ...themes.sort()]);
  });

  it('offers every attribute of a tag that can be a prop', () => {
    const tags = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    const listened = tags.flatMap((tag) => tag.attributes.map(({ name }) => name));
    // Except a list of documents, and what no page that is made on a server turns off.
    const others = ['results', 'disabled'];
    const wanted = new Set([...listened, 'theme', 'lang'].filter((name) => !others.includes(name)));
    const props = Object.keys(properties).filter((name) => !['tag', 'link', 'link_text'].includes(name));
    assert.deepEqual(props.map(nameOf).sort(), [...wanted].sort());
    assert.deepEqual(properties.view.enum, [...definitionViews]);
  });

  it('has a word for every choice', () => {
    for (const [name, { enum: values, 'meta:enum': words }] of Object.entries(properties)) {
      if (values) assert.deepEqual(Object.keys(words), values, name);
    }
  });

  it('takes the props that it names, and no others', () => {
    const validator = new Validator({ ...component.props, additionalProperties: false }, '4');
    const accepts = (props) => validator.validate({ tag: 'quick-scan', link_text: 'Doe', ...props }).valid;
    assert.ok(accepts({}));
    assert.ok(accepts({ mode: 'page', heading_level: 3, theme: '', allow_saving: true, link: '/contact' }));
    assert.ok(accepts({ view: 'summary', reflect: true, codes: 'QSRDNFVF', name: 'scan', required: true }));
    assert.ok(accepts({ link: 'https://stad.example/scan' }));
    for (const wrong of [
      { tag: 'scan' },
      { heading_level: 7 },
      { link: 'javascript:alert(1)' },
      { view: 'all' },
      { colour: 'red' },
    ]) {
      assert.ok(!accepts(wrong), JSON.stringify(wrong));
    }
  });

  for (const [name, render] of Object.entries(renderers)) {
    describe(`rendered by ${name}`, () => {
      const template = readModule('components/outreach/outreach.twig');
      const link_text = 'Doe de quickscan';
      const pages = `/${MODULE}/assets/frames`;
      const hrefIn = (html) => /<a href="([^"]*)"/.exec(html)[1].replaceAll('&amp;', '&');
      let editor;
      before(async () => (editor = await openEditor({ editor: 'tinymce', configuration: '{}' })));

      it('is the data form, with the name of the component', async () => {
        const html = render(template, {
          tag: 'quick-scan',
          mode: 'page',
          heading_level: 3,
          theme: 'gent',
          allow_saving: false,
          link: ADDRESS,
          link_text,
        });
        assert.deepEqual(await editor.lostFrom(forms.data, html), ['div[data-component-id]']);
        assert.match(html, /<p><a [^>]*>Doe de quickscan<\/a><\/p>/);
        for (const engine of engines) await assertGives('tool', html, engine);
      });

      it('works with the loader at the address from Drupal', async () => {
        const { version } = JSON.parse(read('package.json'));
        const loader = `<script src="/${MODULE}/assets/loader.js?v=${version}" defer></script>`;
        const html = render(template, { tag: 'quick-scan', mode: 'page', link_text });
        const { page, complaints } = await openPage('chromium', publish(pageWith(html, loader)));
        await answer(page);
        await page.goto(new URL(hrefIn(html), page.url()).href);
        await answer(page);
        assert.deepEqual(complaints, []);
      });

      it('links to the page of the tool with the same choices, and nowhere that runs a script', () => {
        const choices = { tag: 'outreach-profile', heading_level: 2, readonly: true, link_text: '<b>Leg</b>' };
        for (const link of [undefined, '', 'javascript:alert(1)']) {
          const html = render(template, { ...choices, link });
          assert.equal(hrefIn(html), `${pages}/outreach-profile.html?heading-level=2&readonly=`);
          assert.match(
            html,
            /data-outreach="outreach-profile" data-heading-level="2" data-readonly="" data-lang="nl">/,
          );
          assert.ok(html.includes('&lt;b&gt;Leg&lt;/b&gt;'), html);
        }
      });

      it('has results in a fragment, which no server gets to see', () => {
        const profile = render(template, { tag: 'outreach-profile', codes: ' QSRDNFVF  Q"<>&?# ', link_text });
        assert.equal(hrefIn(profile), `${pages}/outreach-profile.html#outreach-profile=QSRDNFVF,Q%22%3C%3E%26%3F%23`);
        assert.ok(profile.includes('data-codes=" QSRDNFVF  Q&quot;&lt;&gt;&amp;?# "'), profile);
        const scan = render(template, { tag: 'quick-scan', mode: 'page', value: 'QSRDNFVF', link_text });
        assert.equal(hrefIn(scan), `${pages}/quick-scan.html?mode=page#quick-scan=QSRDNFVF`);
        assert.ok(scan.includes('data-value="QSRDNFVF"'));
      });

      it('names the field of a form, which the page of the tool doesn’t have', () => {
        const html = render(template, { tag: 'quick-scan', result_field: 'code', link_text });
        assert.ok(html.includes(' data-result-field="code"'), html);
        assert.equal(hrefIn(html), `${pages}/quick-scan.html`);
      });

      it('writes each choice as the tag has it', () => {
        const values = { type: 'x', boolean: true, integer: 4 };
        for (const [prop, { type }] of Object.entries(properties)) {
          if (['tag', 'link', 'link_text', 'codes', 'value', 'result_field', 'lang'].includes(prop)) continue;
          const html = render(template, { tag: 'quick-scan', link_text, [prop]: values[type] ?? 'woord' });
          const written = type === 'boolean' ? '' : String(values[type] ?? 'woord');
          assert.ok(html.includes(` data-${nameOf(prop)}="${written}"`), html);
          assert.equal(hrefIn(html), `${pages}/quick-scan.html?${nameOf(prop)}=${written}`);
        }
      });

      it('writes no choice that nobody made', () => {
        const html = render(template, { tag: 'quick-scan', link: '/contact', link_text });
        assert.match(
          html,
          /class="outreach" data-outreach="quick-scan" data-lang="nl">\s*<p><a href="\/contact">Doe de quickscan<\/a>/,
        );
      });

      it('has the language of the site, or the one that was chosen', () => {
        const place = (props, site) => {
          const html = render(template, { tag: 'quick-scan', link_text, ...props }, site);
          return [/ data-lang="([^"]*)"/.exec(html)[1], hrefIn(html).split('/').at(-1)];
        };
        assert.deepEqual(place({}, 'fr'), ['fr', 'quick-scan.fr.html']);
        assert.deepEqual(place({ lang: '' }, 'de'), ['de', 'quick-scan.de.html']);
        assert.deepEqual(place({ lang: 'en-GB', mode: 'page' }, 'nl'), ['en-GB', 'quick-scan.en.html?mode=page']);
        assert.deepEqual(place({ lang: 'nl' }, 'fr'), ['nl', 'quick-scan.html']);
        // Twing doesn't have the module's class.
        if (name === 'Twing') return;
        assert.deepEqual(place({ lang: 'fr-be' }, 'nl'), ['fr-BE', 'quick-scan.fr.html']);
        for (const [lang, site] of [
          ['', 'es'],
          ['es', 'fr'],
          ['', 'frp'],
          ['"><b>', 'fr'],
        ]) {
          assert.deepEqual(place({ lang }, site), ['nl', 'quick-scan.html'], lang + site);
        }
      });

      it('has the whole text of a definition, which makes way for the tool', async () => {
        // Twing doesn't have the module's class.
        if (name === 'Twing') return;
        const definition = (props) =>
          render(template, { tag: 'outreach-definition', link_text: 'Lees', ...props }, 'fr');
        const open = await import('../../../dist/without-script/index.js');
        for (const [props, options] of [
          [{}, { lang: 'fr' }],
          [
            { view: 'references', lang: 'nl', heading_level: 4 },
            { lang: 'nl', view: 'references', headingLevel: 4 },
          ],
          [{ view: '../composer', lang: 'de-BE', heading_level: 9 }, { lang: 'de' }],
        ]) {
          const text = await open.withoutScript('outreach-definition', options);
          assert.ok(definition(props).includes(`<div slot="without-script">${text}</div>`), JSON.stringify(props));
        }
        assert.ok(!render(template, { tag: 'quick-scan', link_text }).includes('without-script'));

        const html = definition({ lang: 'nl' });
        const loader = `<script src="/${MODULE}/assets/loader.js" defer></script>`;
        for (const engine of engines) {
          const { page, complaints } = await openPage(engine, publish(pageWith(html, loader)));
          await page.waitForSelector('outreach-definition >>> h2');
          await page.waitForFunction(() => !document.querySelector('.without-script').checkVisibility());
          assert.equal(await page.$eval('.outreach', (place) => place.innerText.trim()), '');
          assert.deepEqual(complaints, []);
        }
      });

      it('is a scope around what is put in it', () => {
        const html = render(readModule('components/scope/scope.twig'), { theme: 'gent', content: 'Samen.' });
        assert.match(
          html,
          /class="outreach" data-outreach="outreach-scope" data-theme="gent" data-lang="nl">\s*Samen\.\s*<\/div>/,
        );
      });
    });
  }
});
