export * from './outreach-definition.ts';
export * from './outreach-profile.ts';
export * from './outreach-scope.ts';
export * from './quick-scan.ts';
export * from './threshold-checklist.ts';
