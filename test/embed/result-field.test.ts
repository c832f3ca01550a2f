// A field of a form that holds the code of an element, in what the loader fills and on a page that is still being read.

import { expect } from 'chai';
import type { QuickScanElement } from '../../src/index.ts';
import { byRole } from '../support/by-role.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { eventually } from '../support/eventually.ts';
import { click } from '../support/input.ts';
import { openStrictPage } from '../support/strict-page.ts';

const CODE = 'QSRDNFVF';

describe('the result field of a place', () => {
  it('gets the code of what a visitor fills in', async () => {
    const {
      document: page,
      violations,
      said,
    } = await openStrictPage(
      '<script src="/dist/embed/loader.js" defer></script>',
      `<form><input type="hidden" id="code" name="code"></form>
      <div data-outreach="quick-scan" data-result-field="code"><p><a href="/contact">Doe de quickscan</a></p></div>`,
    );
    const scan = await eventually(
      () => page.querySelector<QuickScanElement>('quick-scan:defined')!.shadowRoot!.host as QuickScanElement,
    );
    await scan.updateComplete;
    await click(await eventually(() => byRole(scan, 'checkbox', 'Vrijwillig')));
    await eventually(() => expect([...new FormData(page.forms[0])]).to.deep.equal([['code', scan.value]]));
    expect(scan.value).not.to.equal('');
    expect([...violations, ...said]).to.deep.equal([]);
  });
});

describe('a page that is still being read', () => {
  it('may have the field, with a code in it, after the element', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    afterThisTest(() => frame.remove());
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><html lang="nl"><title>Traag</title><script type="module" async src="/dist/embed/quick-scan.js"></script>
      <quick-scan result-field="code" mode="page"></quick-scan>`);
    const scan = page.querySelector<QuickScanElement>('quick-scan')!;
    await eventually(() => byRole(scan, 'button', /profiel/));
    await scan.updateComplete;
    expect(page.readyState).to.equal('loading');
    page.write(`<form><input type="hidden" id="code" name="code" value="${CODE}"></form>`);
    page.close();
    await eventually(() => expect(scan.value).to.equal(CODE));
  });
});
