// XHTML pages, and a first render that fails.

import { expect } from 'chai';
import { byRole } from '../support/by-role.ts';
import { answerIn, scansOn, settled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { click } from '../support/input.ts';
import { LINK, isSeen } from '../support/place-page.ts';
import { type StrictWindow, openStrictPage, openXhtmlPage } from '../support/strict-page.ts';

const script = (name: string) => `<script src="/dist/embed/${name}.js" defer="defer"></script>`;

/** What went wrong on a page, and the console output about it. */
const complaintsOn = ({ errors, said, violations }: StrictWindow) => [...errors, ...said, ...violations];

const ways: Readonly<Record<string, readonly [head: string, body: string]>> = {
  'a tag that is written directly': [script('quick-scan'), `<quick-scan>${LINK}</quick-scan>`],
  'a place that the loader fills': [script('loader'), `<div data-outreach="quick-scan">${LINK}</div>`],
};

describe('an XHTML page', () => {
  for (const [way, [head, body]] of Object.entries(ways)) {
    it(`shows the quick scan, and its result: ${way}`, async () => {
      const page = await openXhtmlPage(head, body);
      const [scan] = await scansOn(page);
      expect(await answerIn(scan)).not.to.equal('');
      scan.showResult();
      await scan.updateComplete;
      expect(byRole(scan, 'table', 'Profiel')).to.exist;
      await click(byRole(scan, 'button', 'Terug naar de vragen'));
      expect(complaintsOn(page)).to.deep.equal([]);
    });
  }

  for (const [tag, heading] of Object.entries({
    'threshold-checklist': 'Drempelchecklist voor jullie aanbod',
    'outreach-definition': 'Wat is outreachend werken?',
    'outreach-profile': 'Profielen naast elkaar',
  })) {
    it(`shows ${tag}`, async () => {
      const page = await openXhtmlPage(script(tag), `<${tag}>${LINK}</${tag}>`);
      await eventually(() => byRole(page.document.body, 'heading', heading));
      await settled(page);
      expect(complaintsOn(page)).to.deep.equal([]);
    });
  }
});

/** Something that an author can hide, and Lit can't do without. */
const BROKEN = '<img name="createComment" alt="">';

describe('a first render that fails', () => {
  for (const tag of ['quick-scan', 'threshold-checklist', 'outreach-definition', 'outreach-profile']) {
    it(`keeps what the host put in ${tag} in sight, and says so once`, async () => {
      const page = await openStrictPage(
        script(tag),
        `${BROKEN}<${tag}>${LINK}<p slot="introduction">Welkom</p></${tag}>`,
        { policy: "script-src 'self'" },
      );
      const element = page.document.querySelector(tag)!;
      await eventually(() => expect(page.customElements.get(tag)).to.exist);
      await settled(page);
      element.setAttribute('heading-level', '3');
      element.setAttribute('lang', 'nl');
      await settled(page);
      expect(isSeen(element.querySelector('a'))).to.equal(true);
      expect(isSeen(element.querySelector('p'))).to.equal(true);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.contain(`<${tag}>`);
      expect(page.errors).to.deep.equal([]);
    });
  }

  for (const [how, content] of Object.entries({ 'as it is': LINK, 'in a paragraph': `<p>${LINK}</p>` })) {
    it(`leaves the link of a place where it was: ${how}`, async () => {
      const page = await openStrictPage(script('loader'), `${BROKEN}<div data-outreach="quick-scan">${content}</div>`, {
        policy: "script-src 'self'",
      });
      await eventually(() => expect(page.customElements.get('quick-scan')).to.exist);
      await settled(page);
      expect(isSeen(page.document.querySelector('a'))).to.equal(true);
      expect(page.said).to.have.length(1);
      expect(page.errors).to.deep.equal([]);
    });
  }
});
