/** The works that the texts rest on. */
export type SourceId =
  | 'kennisplein'
  | 'antwerpen'
  | 'quick-scan-2013'
  | 'definition-2012'
  | 'stam'
  | 'sam'
  | 'factsheet'
  | 'sociaalnet'
  | 'vvsg';

/** One of those, or two together, for thresholds that both name. */
export type ThresholdSource = SourceId | 'sam-antwerpen';

/** The source of a threshold that names no other. */
export const thresholdSource = 'sam' satisfies ThresholdSource;

/** Where a text comes from: a published source or two, or this project itself. */
export type Origin = ThresholdSource | 'project';
