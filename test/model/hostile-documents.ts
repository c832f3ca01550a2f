import fc from 'fast-check';
import type { Result } from '../../src/model/index.ts';
import { prototypeKeys } from './mutated-documents.ts';

/*
 * Documents as a broken file, a forged message or somebody's script might give them.
 * None is JSON with merely a wrong value in it: those are the `mutated` results.
 */

const keys = [
  ...['instrument', 'version', 'recordedAt', 'complete', 'answered', 'total', 'answers', 'code', 'value', 'unit'],
  ...['location', 'objective', 'time-frame.outreach-hours', 'time-frame.contact-duration'],
  ...prototypeKeys,
];

/** Any JavaScript value. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  maxDepth: 3,
  maxKeys: 6,
  key: fc.oneof(fc.constantFrom(...keys), fc.string()),
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

export const withAnythingAtOneKey = (result: Result): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...keys), anything)
    .map(([key, value]) =>
      key in result ? { ...result, [key]: value } : { ...result, answers: { ...result.answers, [key]: value } },
    );

const damage = fc.oneof(
  fc.constantFrom('', '"', ',', '{', '}', '[', ']', ':', '\\', '-', '0', '1', '9', '.5', 'e9', 'null', 'true', '-0'),
  fc.constantFrom('ſ', '\u212a', 'ı', '１', '\u0000', '\ud800', '\\u0070', '"__proto__":1,', '"code":"Q",', '1e400'),
);

/** The text of a result in which up to three stretches are replaced. */
export const damagedTexts = (result: Result): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2, 9), damage), { maxLength: 3 }).map((changes) =>
    changes.reduce((text, [at, removed, added]) => {
      const index = at % text.length;
      return text.slice(0, index) + added + text.slice(index + removed);
    }, JSON.stringify(result)),
  );

const fail = (error: unknown) => (): never => {
  throw error;
};

/**
 * A function that makes a result with getters, proxies and a `toJSON` that throw or return something else each time, or with a
 * cycle. A function, because fast-check inspects what it generates and would fall into the trap itself.
 */
export function trapped(result: Result): fc.Arbitrary<() => unknown> {
  const key = fc.constantFrom(...Object.keys(result), ...prototypeKeys);
  const trap = fc.constantFrom<keyof ProxyHandler<object>>(
    'get',
    'has',
    'ownKeys',
    'getOwnPropertyDescriptor',
    'getPrototypeOf',
  );
  const traps = fc.constantFrom<(key: string, trap: keyof ProxyHandler<object>, value: unknown) => unknown>(
    (key, _, error) => withGetter(result, key, fail(error)),
    (key) => withGetter(result, key, changing(result.code, 'moon', {}, null)),
    (key) => cyclic(result, key),
    (_, trap, error) => new Proxy({ ...result }, { [trap]: fail(error) }),
    (_, trap, value) => new Proxy({ ...result }, { [trap]: () => value }),
    (_, trap, error) => ({ ...result, answers: new Proxy({ ...result.answers }, { [trap]: fail(error) }) }),
    (_, __, error) => ({ ...result, toJSON: fail(error) }),
    (_, __, value) => ({ ...result, toJSON: () => value }),
    (_, __, value) => ({ ...result, answers: Object.assign([], { toJSON: () => value }) }),
    () => revoked(result),
  );
  return fc.tuple(traps, key, trap, anything).map(
    ([make, ...parts]) =>
      () =>
        make(...parts),
  );
}

const withGetter = (result: Result, key: string, get: () => unknown): unknown =>
  Object.defineProperty({ ...result }, key, { enumerable: true, get });

function changing(...values: readonly unknown[]): () => unknown {
  let reads = 0;
  return () => values[reads++ % values.length];
}

function cyclic(result: Result, key: string): unknown {
  const cycle = { ...result };
  return Object.defineProperty(cycle, key, { enumerable: true, value: cycle });
}

function revoked(result: Result): unknown {
  const { proxy, revoke } = Proxy.revocable({ ...result }, {});
  revoke();
  return proxy;
}
