import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { until } from '../../support/eventually.ts';
import { putAt } from '../../support/fragment.ts';
import { emulateMedia, press as pressKeys } from '../../support/input.ts';
import { decode as decodeDrawing } from '../../support/qr.ts';
import { BEFORE, focusIn, mountProfile, press, settled, shown } from './outreach-profile.ts';

const SHOW = 'Toon een QR-code van deze pagina';
const HIDE = 'Verberg de QR-code';

async function show(profile: OutreachProfileElement): Promise<void> {
  await press(profile, SHOW);
  await until(() => allByRole(profile, 'button', HIDE).length > 0, 'the QR code');
}

const decode = (profile: OutreachProfileElement): string =>
  decodeDrawing(byRole(profile, 'img', 'QR-code') as unknown as SVGSVGElement);

const here = (): string => location.href.split('#')[0]!;

describe('the invitation of outreach-profile', () => {
  it('loads the code that makes it only on request', async () => {
    const loaded = () => performance.getEntriesByType('resource').filter(({ name }) => /qr-code/.test(name)).length;
    const profile = await mountProfile('', { results: [BEFORE] });
    expect(loaded()).to.equal(0);
    await show(profile);
    expect(loaded()).to.be.above(0);
  });

  it('holds exactly the address of the page, without results', async () => {
    const profile = await mountProfile('', { results: [BEFORE] });
    for (const address of [location.href, `${here()}#outreach-profile=${BEFORE.code}`, `${here()}&é=%20+ü#top`]) {
      await putAt(address);
      await show(profile);
      expect(decode(profile)).to.equal(here());
      expect(profile.shadowRoot!.querySelector('[part=invitation] code')!.textContent).to.equal(here());
      await press(profile, HIDE);
      expect(allByRole(profile, 'img')).to.be.empty;
    }
  });

  it('opens and closes with the keyboard, and keeps the focus', async () => {
    const profile = await mountProfile();
    const button = byRole(profile, 'button', SHOW);
    expect(button.ariaExpanded).to.equal('false');
    button.focus();
    await pressKeys('Enter');
    await until(() => allByRole(profile, 'button', HIDE).length > 0, 'the QR code');
    expect(byRole(profile, 'button', HIDE).ariaExpanded).to.equal('true');
    expect(byRole(profile, 'heading', 'Scan om mee te doen')).to.exist;
    expect(focusIn(profile)).to.equal(HIDE);
    await pressKeys('Enter');
    await settled(profile);
    expect(focusIn(profile)).to.equal(SHOW);
  });

  it('is black on white, with four modules of white around it, even in the dark', async () => {
    const profile = await mountProfile();
    profile.parentElement!.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
    await show(profile);
    const drawing = byRole(profile, 'img', 'QR-code') as unknown as SVGSVGElement;
    const [paper, modules] = [drawing.querySelector('rect')!, drawing.querySelector('path')!];
    expect(getComputedStyle(paper).fill).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(modules).fill).to.equal('rgb(0, 0, 0)');
    const { x, y, width, height } = paper.getBBox();
    const view = drawing.viewBox.baseVal;
    expect([x, y, width, height]).to.deep.equal([view.x, view.y, view.width, view.height]);
    const dark = modules.getBBox();
    expect([dark.x - x, dark.y - y]).to.deep.equal([4, 4]);
    expect([dark.width, dark.height]).to.deep.equal([width - 8, height - 8]);
    expect(decode(profile)).to.equal(here());
  });

  it('is black on white in forced colours', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const profile = await mountProfile();
    await show(profile);
    expect(decode(profile)).to.equal(here());
    const paper = byRole(profile, 'img', 'QR-code').querySelector('rect')!;
    expect(getComputedStyle(paper).fill).to.equal('rgb(255, 255, 255)');
  });

  it('is large enough to scan from a screen, and no wider than its room', async () => {
    const profile = await mountProfile();
    await show(profile);
    const { width, height } = byRole(profile, 'img', 'QR-code').getBoundingClientRect();
    expect(width).to.be.at.least(300);
    expect(Math.abs(width - height)).to.be.below(1);
  });

  it('says so if the address is too long, and gives the link', async () => {
    const profile = await mountProfile();
    await putAt(`${here()}&long=${'x'.repeat(3_000)}`);
    await show(profile);
    expect(allByRole(profile, 'img')).to.be.empty;
    expect(byRole(profile, 'alert').textContent).to.equal(
      'Het adres van deze pagina is te lang voor een QR-code. Deel de link:',
    );
    expect(shown(profile)).to.contain(here());
  });

  it('says so if the page has no address for others, and gives no link anywhere', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><title>Frame</title><script type="module" src="/tags/outreach-profile.js"></script><outreach-profile></outreach-profile>`;
    const ready = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    afterThisTest(() => frame.remove());
    await ready;
    const profile = frame.contentDocument!.querySelector('outreach-profile')!;
    profile.results = [BEFORE];
    await until(() => allByRole(profile, 'button', SHOW).length > 0, 'the profile in the frame');
    await until(() => profile.results.length > 0, 'its result');
    await profile.updateComplete;
    expect(allByRole(profile, 'button', /link|Delen/)).to.be.empty;
    byRole(profile, 'button', SHOW).click();
    await until(() => allByRole(profile, 'alert').length > 0, 'why there is no QR code');
    expect(byRole(profile, 'alert').textContent).to.equal('Deze pagina heeft geen adres dat anderen kunnen openen.');
    expect(profile.shadowRoot!.querySelectorAll('[part=invitation] code')).to.be.empty;
  });
});
