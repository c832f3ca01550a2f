/**
 * Every success criterion of levels A and AA, with the version of WCAG that introduced it. EN 301 549 V3.2.1 adopts those
 * of 2.0 and 2.1 as its chapter 9; 2.2 dropped 4.1.1.
 */
export const wcagCriteria = [
  ...since('2.0', 'A', '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2'),
  ...since('2.0', 'A', '2.1.1 2.1.2 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4'),
  ...since('2.0', 'A', '3.1.1 3.2.1 3.2.2 3.3.1 3.3.2 4.1.1 4.1.2'),
  ...since('2.0', 'AA', '1.2.4 1.2.5 1.4.3 1.4.4 1.4.5 2.4.5 2.4.6 2.4.7 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4'),
  ...since('2.1', 'A', '2.1.4 2.5.1 2.5.2 2.5.3 2.5.4'),
  ...since('2.1', 'AA', '1.3.4 1.3.5 1.4.10 1.4.11 1.4.12 1.4.13 4.1.3'),
  ...since('2.2', 'A', '3.2.6 3.3.7'),
  ...since('2.2', 'AA', '2.4.11 2.5.7 2.5.8 3.3.8'),
];

function since(version, level, ids) {
  return ids.split(' ').map((criterion) => ({ criterion, level, since: version }));
}
