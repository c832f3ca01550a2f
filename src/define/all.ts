export * from './quick-scan.ts';
