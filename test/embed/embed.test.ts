import { expect } from 'chai';
import type { OutreachDefinitionElement, QuickScanElement } from '../../src/index.ts';
import { byRole } from '../support/by-role.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { eventually } from '../support/eventually.ts';
import { click } from '../support/input.ts';
import { openStrictFile, openStrictPage } from '../support/strict-page.ts';

describe('the built script, on a page that allows only its own scripts and styles', () => {
  it('works from the first answer to the profile, without violations', async () => {
    const page = await openStrictFile('strict-page.html');
    await eventually(() => byRole(page.document, 'checkbox', 'Vrijwillig'));
    const scan = page.document.querySelector<QuickScanElement>('quick-scan')!;
    await click(byRole(scan, 'checkbox', 'Vrijwillig'));
    await eventually(() => expect(page.events).to.have.length(1));
    expect(page.events).to.deep.equal([scan.result]);

    await click(byRole(scan, 'button', 'Bekijk het profiel'));
    await eventually(() => byRole(scan, 'table', 'Profiel'));
    expect(page.errors).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
  });

  it('joins every tag with one script: opens, answers, compares, draws and saves without violations', async () => {
    const page = await openStrictFile('strict-page-all.html');
    const find = <E extends Element>(selector: string) => page.document.querySelector<E>(selector)!;
    await eventually(() => byRole(find('outreach-profile'), 'heading', 'Profiel'));

    await eventually(() => byRole(find('[view]'), 'heading', 'Verder lezen'));
    // This comes with the deferred file, and from then on nothing moves under the pointer.
    await find<OutreachDefinitionElement>('outreach-definition').updateComplete;
    await click(byRole(find('outreach-definition'), 'link', 'actieve benadering'));
    await click(await eventually(() => byRole(find('outreach-definition'), 'radio', 'Deels')));

    await click(byRole(find('threshold-checklist'), 'button', 'Bekijk het overzicht'));
    await eventually(() => byRole(find('threshold-checklist'), 'heading', 'Overzicht van jullie drempels'));

    await click(await eventually(() => byRole(find('outreach-profile'), 'button', 'Toon een QR-code van deze pagina')));
    await eventually(() => byRole(find('outreach-profile'), 'img', 'QR-code'));

    const files: string[] = [];
    const { HTMLAnchorElement: Anchor } = page;
    Anchor.prototype.click = function () {
      files.push(this.download);
    };
    await click(byRole(find('outreach-profile'), 'button', 'Download als afbeelding (PNG)'));
    await eventually(() => expect(files).to.have.length(1));

    afterThisTest(() => localStorage.clear());
    await click(byRole(find('quick-scan'), 'button', 'Bewaar op dit toestel'));
    await eventually(() => byRole(find('quick-scan'), 'checkbox', /QSRD-NFVF$/));

    expect(page.errors).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
  });
});

describe('the built script, without what it loads later', () => {
  for (const [tag, attributes] of [
    ['outreach-definition', 'view="summary"'],
    ['outreach-profile', 'codes="QSRDNFVF"'],
  ] as const) {
    it(`says so in <${tag}>, and keeps what the page has there`, async () => {
      const page = await openStrictPage(
        `<script type="module" src="/without-deferred/${tag}.js"></script>`,
        `<${tag} ${attributes}><p>Vraag het aan de balie.</p></${tag}>`,
      );
      const element = page.document.querySelector(tag)!;
      const { textContent } = await eventually(() => byRole(element, 'alert'));
      expect(textContent).to.equal('Niet alles is geladen. Probeer het opnieuw. Lukt dat niet? Herlaad dan de pagina.');
      expect(byRole(element, 'button', 'Probeer opnieuw').checkVisibility()).to.equal(true);
      const own = element.querySelector('p')!;
      expect(own.assignedSlot).not.to.equal(null);
      expect(own.checkVisibility()).to.equal(true);
    });
  }
});
