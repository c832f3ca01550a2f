import { expect } from 'chai';
import fc from 'fast-check';
import { PAUSE, inTurns } from '../../src/model/time-slices.ts';
import { replace } from '../support/replace.ts';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Longer than any turn. */
const LONG = 1000;

/** Makes time pass only through work. */
function workTakes(): (milliseconds: number) => void {
  let now = 0;
  replace(performance, 'now', () => now);
  return (milliseconds) => void (now += milliseconds);
}

const never = (): AbortSignal => new AbortController().signal;

describe('inTurns', () => {
  it('does every item once, in order, however long each takes', async () => {
    const take = workTakes();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ item: fc.anything(), time: fc.nat(20) })), async (items) => {
        const seen: unknown[] = [];
        const told: number[] = [];
        const finished = await inTurns(
          items,
          (each) => {
            seen.push(each);
            take(each.time);
          },
          { signal: never(), onTurn: (done) => void told.push(done === seen.length ? done : NaN) },
        );
        expect(finished).to.be.true;
        expect(seen.length).to.equal(items.length);
        expect(seen.every((each, index) => each === items[index])).to.be.true;
        // Between turns it reports how many are done: never none, nor the same number twice.
        expect(told.every((done, index) => done > (told[index - 1] ?? 0))).to.be.true;
        expect(told.every((done) => done < items.length)).to.be.true;
      }),
      { numRuns: 50 },
    );
  });

  it('ends a turn at a pause too, which is not an item', async () => {
    const take = workTakes();
    const seen: string[] = [];
    let turns = 0;
    function* rarely() {
      for (const item of ['a', 'b']) {
        take(LONG);
        yield PAUSE;
        take(LONG);
        yield item;
      }
    }
    const onTurn = (done: number) => {
      turns++;
      expect(done).to.equal(seen.length);
    };
    expect(await inTurns(rarely(), (item) => void seen.push(item), { signal: never(), onTurn })).to.be.true;
    expect(seen).to.deep.equal(['a', 'b']);
    expect(turns).to.equal(4);
  });

  it('stops when asked to, at the end of the turn', async () => {
    const take = workTakes();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.nat(25), async (length, at) => {
        const stopping = new AbortController();
        const seen: number[] = [];
        const finished = await inTurns(
          Array.from({ length }, (_, index) => index),
          (item) => {
            seen.push(item);
            take(LONG);
            if (item === at) stopping.abort();
          },
          { signal: stopping.signal, onTurn: () => {} },
        );
        const stopped = at < length - 1;
        expect(finished).to.equal(!stopped);
        expect(seen).to.have.length(stopped ? at + 1 : length);
      }),
      { numRuns: 50 },
    );
  });

  it('lets the page have a task between two turns', async () => {
    const take = workTakes();
    const order: string[] = [];
    const work = (item: string) => {
      order.push(item);
      take(LONG);
      setTimeout(() => order.push(`task after ${item}`));
    };
    await inTurns(['a', 'b'], work, { signal: never(), onTurn: () => {} });
    await nextTask();
    expect(order).to.deep.equal(['a', 'task after a', 'b', 'task after b']);
  });

  it('does a short list before it returns', () => {
    workTakes();
    const seen: number[] = [];
    void inTurns([1, 2, 3], (item) => seen.push(item), { signal: never(), onTurn: () => seen.push(NaN) });
    expect(seen).to.deep.equal([1, 2, 3]);
  });

  it('takes no more from an endless source than it needs, and closes it', async () => {
    const take = workTakes();
    const stopping = new AbortController();
    let [given, done, closed] = [0, 0, false];
    function* source() {
      try {
        for (;;) yield given++;
      } finally {
        closed = true;
      }
    }
    const work = () => {
      take(LONG);
      if (++done === 7) stopping.abort();
    };
    expect(await inTurns(source(), work, { signal: stopping.signal, onTurn: () => {} })).to.be.false;
    // One was taken but not worked on.
    expect({ given, done, closed }).to.deep.equal({ given: 8, done: 7, closed: true });
  });

  it('fails if the work does', async () => {
    const failure = inTurns(
      [1],
      () => {
        throw new Error('work');
      },
      { signal: never(), onTurn: () => {} },
    ).catch(String);
    expect(await failure).to.equal('Error: work');
  });
});
