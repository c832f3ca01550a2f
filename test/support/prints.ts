import { replace } from './replace.ts';

/** Prints without asking anything, until the test has ended. Tells how often. */
export function countPrints(): () => number {
  let prints = 0;
  replace(window, 'print', () => {
    prints++;
    dispatchEvent(new Event('beforeprint'));
  });
  return () => prints;
}
