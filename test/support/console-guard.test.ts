import { expect } from 'chai';
import { compare, expectConsole } from './console-guard.ts';

describe('console guard', () => {
  it('complains about unexpected output', () => {
    const complaints = compare([{ kind: 'warn', text: 'Odd.' }], []);
    expect(complaints).to.deep.equal(['Unexpected warn: Odd.']);
  });

  it('complains about expected output that did not come', () => {
    const complaints = compare([{ kind: 'warn', text: 'Odd.' }], [{ kind: 'error', pattern: /Odd/ }]);
    expect(complaints).to.deep.equal(['Unexpected warn: Odd.', 'Expected error that did not come: /Odd/']);
  });

  it('matches an expectation with one output only', () => {
    const twice = [
      { kind: 'warn', text: 'Odd.' },
      { kind: 'warn', text: 'Odd.' },
    ] as const;
    const expected = { kind: 'warn', pattern: /Odd/ } as const;
    expect(compare(twice, [expected])).to.deep.equal(['Unexpected warn: Odd.']);
    expect(compare(twice, [expected, expected])).to.deep.equal([]);
  });

  it('catches warnings and errors', () => {
    expectConsole('warn', /^<x-y> 7$/);
    expectConsole('error', /^TypeError: no$/);
    console.warn('<x-y>', 7);
    console.error(new TypeError('no'));
  });

  it('catches unhandled rejections', () => {
    expectConsole('error', /An error was thrown in a Promise/);
    expectConsole('error', /Error: late/);
    void Promise.reject(new Error('late'));
  });

  it("catches violations of the page's content security policy", () => {
    expectConsole('csp violation', /^style-src-attr inline$/);
    document.body.insertAdjacentHTML('beforeend', '<br style="color: red">');
    document.body.lastElementChild!.remove();
  });
});
