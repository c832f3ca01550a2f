import { expect } from 'chai';
import { keepOnlyTexts } from './report.ts';

interface Failure extends Error {
  readonly actual?: unknown;
  readonly expected?: unknown;
}

function failureOf(check: () => void): Failure {
  try {
    check();
  } catch (error) {
    return error as Failure;
  }
  throw new Error('It passed.');
}

describe('what is reported of a failed test', () => {
  it('is not a page, even if an element or an event is not as expected', () => {
    for (const value of [[new Event('click')], document.body, { window }]) {
      const failure = failureOf(() => expect(value).to.equal('text'));
      expect(failure.actual).to.equal(value);
      keepOnlyTexts(failure);
      expect(failure).not.to.have.any.keys('actual', 'expected');
      expect(failure.message).to.contain("to equal 'text'");
    }
  });

  it('is both texts, to see where they differ', () => {
    const failure = failureOf(() => expect('one').to.equal('two'));
    keepOnlyTexts(failure);
    expect(failure).to.include({ actual: 'one', expected: 'two' });
  });
});
