import { expect } from 'chai';
import '../../src/define/all.ts';
import { byRole } from '../support/by-role.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { eventually } from '../support/eventually.ts';
import { mount } from '../support/mount.ts';

/** A style of WordPress's own themes. In some browsers it also matches an element that contains the focus. */
const RING = ':where(*:focus) { outline: 2px solid; }';

describe('a page with its own focus ring', () => {
  for (const [tag, role, name] of [
    ['quick-scan', 'checkbox', 'Dwang'],
    ['threshold-checklist', 'button', 'Volgende'],
    ['outreach-definition', 'link', 'actieve benadering'],
    ['outreach-profile', 'textbox', 'Resultaatcodes of links, elk op een regel'],
  ] as const) {
    it(`leaves <${tag}> to show the focus inside it`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(RING);
      document.adoptedStyleSheets.push(sheet);
      afterThisTest(() => void document.adoptedStyleSheets.pop());
      const element = await mount(`<${tag}></${tag}>`);
      (await eventually(() => byRole(element, role, name))).focus();
      await eventually(() => {
        expect(element.matches(':focus-within')).to.equal(true);
        expect(getComputedStyle(element).outlineStyle).to.equal('none');
      });
    });
  }
});
