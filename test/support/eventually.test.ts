import { expect } from 'chai';
import { runCleanups } from './cleanup.ts';
import { eventually, explainTimeout, until } from './eventually.ts';

const timeout = () => Object.assign(new Error('Timeout of 1ms exceeded.'), { code: 'ERR_MOCHA_TIMEOUT' });
const fail = (message: string) => {
  throw new Error(message);
};

/** What a test would report if it took too long right now. */
function explained(error: Error = timeout()): string {
  explainTimeout(error);
  return error.message;
}

describe('waiting', () => {
  it('returns what is found, however often it has to look', async () => {
    let looks = 0;
    expect(await eventually(() => (++looks < 3 ? fail('not yet') : looks))).to.equal(3);
    await until(() => ++looks === 6, 'six');
    expect(looks).to.equal(6);
  });

  it('says what it waited for in vain, if the test takes too long', () => {
    void until(() => false, 'the sixth');
    expect(explained()).to.equal('Timeout of 1ms exceeded.\nIt waited in vain: the sixth');
    void eventually(() => fail('There is no button.'));
    expect(explained()).to.match(/\nIt waited in vain: There is no button\.$/);
  });

  it('says nothing about what came, nor after another failure', async () => {
    let looks = 0;
    await until(() => ++looks === 2, 'the second');
    expect(explained()).to.equal('Timeout of 1ms exceeded.');
    void until(() => false, 'the sixth');
    expect(explained(new Error('Other.'))).to.equal('Other.');
  });

  it('ends with the test', async () => {
    let looks = 0;
    void until(() => ++looks < 0, 'a count below zero');
    await runCleanups();
    await until(() => true, 'a turn');
    const before = looks;
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    expect(looks).to.equal(before);
    expect(explained()).to.equal('Timeout of 1ms exceeded.');
  });
});
