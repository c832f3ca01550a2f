/*
 * What a workshop and the counts of a sector have in common with the rest of a profile. It is handed over, so that their files needn't have
 * it once more, and the first file stays whole.
 */
export { joinTallies } from '../../model/versions.ts';
export { pictureExports } from '../../output/picture-exports.ts';
export { tallyRows } from '../../output/tally-csv.ts';
export { chartInColumns } from '../../output/timeline-chart.ts';
export { addingView } from './adding-view.ts';
export { columnsTable } from './columns-table.ts';
export { invitationTo, shownInvitation } from './invitation-view.ts';
export { listView } from './list-view.ts';
export { pictureView, shownIn } from './picture-view.ts';
export { viewInOriginal } from './profile-view.ts';
export { shownOf } from './shown-of.ts';
export { addTyped, isEntered, longTextIn, optionsFor } from './typed-results.ts';

/** All of that. */
export type ProfileParts = typeof import('./profile-parts.ts');
