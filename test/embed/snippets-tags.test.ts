import { expect } from 'chai';
import { type PlacedTag, attributesOf, placedTags, values } from '../../src/embed/snippets.ts';
import * as elements from '../../src/index.ts';
import { eventually } from '../support/eventually.ts';
import { openStrictPage } from '../support/strict-page.ts';
import { filled, snippetsFor } from './snippet-choices.ts';

describe('the snippets for a website', () => {
  describe('know of each tag', () => {
    const classes: Readonly<Record<PlacedTag, CustomElementConstructor & { observedAttributes: readonly string[] }>> = {
      'quick-scan': elements.QuickScanElement,
      'threshold-checklist': elements.ThresholdChecklistElement,
      'outreach-definition': elements.OutreachDefinitionElement,
      'outreach-profile': elements.OutreachProfileElement,
    };

    for (const tag of placedTags) {
      it(`the attributes that <${tag}> observes`, () => {
        const { observedAttributes } = classes[tag];
        const known = Object.keys(values).filter((name) => observedAttributes.includes(name));
        // A profile has a mode of its own, for whoever leads a workshop, and no steps or page.
        expect(attributesOf(tag)).to.have.members(
          tag === 'outreach-profile' ? known.filter((name) => name !== 'mode') : known,
        );
      });

      it(`what <${tag}> does without an attribute, and each value that it takes`, () => {
        // Under another name, so that the tag itself stays undefined for other tests.
        const name = `known-${tag}`;
        if (!customElements.get(name)) customElements.define(name, class extends classes[tag] {});
        const element = document.createElement(name) as HTMLElement & Record<string, unknown>;
        for (const attribute of attributesOf(tag)) {
          const property = attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());
          expect(element[property], attribute).to.equal(values[attribute][0]);
          for (const value of values[attribute]) {
            if (typeof value === 'boolean') element.toggleAttribute(attribute, value);
            else element.setAttribute(attribute, String(value));
            expect(element[property], `${attribute}=${value}`).to.equal(value);
          }
        }
      });
    }
  });

  for (const pinned of [false, true]) {
    it(`give the same element in three forms, ${pinned ? 'with hashes' : 'without hashes'}`, async () => {
      const hashes = pinned ? await hashesOf(['loader.js', 'frame-host.js', 'quick-scan-complete.js']) : undefined;
      const base = `${location.origin}/dist/embed/`;
      const { script, data, frame } = snippetsFor({ ...filled, base, hashes, link: { text: 'Doe mee' } });
      const page = await openStrictPage(
        data.once + frame.once!,
        `<section>${script.here}</section><section>${data.here}</section><section>${frame.here}</section>`,
        {
          policy:
            "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; require-trusted-types-for 'script'",
        },
      );
      const [inScript, inPlace] = [...page.document.querySelectorAll('section')];
      const iframe = page.document.querySelector('iframe')!;
      // When something above a place grows, the place moves out of the viewport again, and a frame gets another document as it
      // loads: look for both each time.
      const definedIn = (place: Element, root: () => ParentNode | null = () => place) =>
        eventually(() => {
          place.scrollIntoView();
          const scan = root()?.querySelector<elements.QuickScanElement>('quick-scan:defined');
          expect(scan).to.exist;
          return scan!;
        });

      const first = await definedIn(inScript!);
      const second = await definedIn(inPlace!);
      const third = await definedIn(iframe, () => iframe.contentDocument);

      for (const scan of [first, second, third]) {
        const { mode, headingLevel, allowSaving } = scan;
        expect({ mode, headingLevel, allowSaving }).to.deep.equal({ mode: 'page', headingLevel: 3, allowSaving: true });
        expect(Object.fromEntries([...scan.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
          mode: 'page',
          'heading-level': '3',
          'allow-saving': '',
          ...(scan !== third && { lang: 'nl' }), // which the page in the frame declares itself
          theme: 'gent',
        });
        await eventually(() =>
          expect(getComputedStyle(scan).getPropertyValue('--outreach-accent').trim()).to.equal('#005ba9'),
        );
      }
      // Two scripts that each define the tag may both be loading before either has done so.
      const said = page.said.filter((text) => text !== '<quick-scan> is already defined; the first definition stays.');
      expect([...page.violations, ...page.errors, ...said]).to.deep.equal([]);
    });
  }
});

async function hashesOf(names: readonly string[]): Promise<Record<string, string>> {
  const entries = names.map(async (name) => {
    const bytes = await (await fetch(`/dist/embed/${name}`)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    return [name, `sha384-${btoa(String.fromCharCode(...hash))}`] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
