import { expect } from 'chai';
import { expectAccessible } from './axe.ts';
import { mount } from './mount.ts';

describe('expectAccessible', () => {
  it('explains what is wrong in a shadow root', async () => {
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

  it('refuses an element that is not defined', async () => {
    const failure = await expectAccessible(await mount('<never-defined></never-defined>')).catch(String);
    expect(failure).to.equal('Error: Not defined: <never-defined>');
  });
});
