import fc from 'fast-check';
import { type Result } from '../../src/model/index.ts';

/** Names of properties that every object has. */
export const prototypeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'toJSON', 'then'] as const;

/** What something might be replaced by. */
const wrongValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1, 1.5, 0.05, 168, 168.05, true, false, [], {}, [[]], 'one', ['x']),
  fc.constantFrom<unknown>('quick-scan', 'location', 'public', ['public'], ['public', 'public'], 'limited', 2, '1'),
  fc.constantFrom<unknown>({ value: 1, unit: 'weeks' }, { value: 105, unit: 'weeks' }, { value: 1, unit: 'years' }),
  fc.constantFrom<unknown>('2026-02-31T00:00:00Z', '2026-11-22T10:00:00Z', '2026-11-22', 'QA333332', 'Q0000000'),
  fc.constantFrom<unknown>(...prototypeKeys),
  fc.jsonValue({ maxDepth: 2 }),
);

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

function containersIn(value: unknown): Container[] {
  return isContainer(value) ? [value, ...Object.values(value).flatMap(containersIn)] : [];
}

function setKey(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** One change to a document, in place. `where` chooses the object or list and the key in it. */
function mutate(document: unknown, kind: string, where: readonly [number, number], value: unknown, key: string): void {
  const containers = containersIn(document);
  const container = containers[where[0] % containers.length]!;
  const keys = Object.keys(container);
  const chosen = keys[where[1] % keys.length] ?? key;
  if (kind === 'replace') setKey(container, chosen, value);
  else if (Array.isArray(container)) mutateList(container, kind, value);
  else if (kind === 'remove') delete container[chosen];
  else if (kind === 'add') setKey(container, key, value);
  else if (kind === 'reorder') {
    for (const entry of Object.entries(container).reverse()) {
      delete container[entry[0]];
      setKey(container, ...entry);
    }
  }
}

function mutateList(list: unknown[], kind: string, value: unknown): void {
  if (kind === 'remove') list.pop();
  else if (kind === 'add') list.push(value);
  else if (kind === 'reorder') list.reverse();
}

/** A result's document after a few changes. Some of these leave it valid. */
export const mutated = (result: Result): fc.Arbitrary<unknown> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('replace', 'remove', 'add', 'reorder'),
        fc.tuple(fc.nat(99), fc.nat(99)),
        fc.oneof(
          wrongValues,
          fc.constantFrom<unknown>(...(Object.values(result) as unknown[]), ...Object.values(result.answers)),
        ),
        fc.oneof(fc.constantFrom(...prototypeKeys), fc.constantFrom(...Object.keys(result)), fc.string()),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((mutations) => {
      const document = copyOf(result);
      for (const [kind, where, value, key] of mutations) mutate(document, kind, where, copyOf(value), key);
      return copyOf(document);
    });
