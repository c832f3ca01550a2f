import { expect } from 'chai';
import { expectAccessible, expectContrast, runsAxe } from './axe.ts';
import { mount } from './mount.ts';

describe('expectAccessible', () => {
  it('explains what is wrong in a shadow root', async function () {
    if (!runsAxe) this.skip();
    const host = await mount('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
    const failure = await expectAccessible(host).catch(String);
    expect(failure)
      .to.match(/^Error: label \(critical\)/)
      .and.contain('>>> input');
  });

  it('passes accessible content', async () => {
    await expectAccessible(await mount('<label>Name <input></label>'));
  });

  it('has a part that finds what is too faint, and nothing else', async function () {
    if (!runsAxe) this.skip();
    const page = await mount('<p>Faint, beside a field without a label <input></p>');
    await expectContrast(page);
    page.style.cssText = 'color: #ccc; background: #fff';
    expect(await expectContrast(page).catch(String)).to.match(/^Error: color-contrast/);
  });

  it('refuses an element that is not defined', async () => {
    const failure = await expectAccessible(await mount('<never-defined></never-defined>')).catch(String);
    expect(failure).to.equal('Error: Not defined: <never-defined>');
  });
});
