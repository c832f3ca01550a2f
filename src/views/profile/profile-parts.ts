/*
 * What a workshop has in common with the rest of a profile. It is handed over, so that the file of a workshop needn't have it once more.
 */
export { joinTallies } from '../../model/versions.ts';
export { addingView } from './adding-view.ts';
export { invitationTo, shownInvitation } from './invitation-view.ts';
export { listView } from './list-view.ts';
export { pictureView, shownIn } from './picture-view.ts';
export { viewInOriginal } from './profile-view.ts';
export { addTyped, isEntered, optionsFor } from './typed-results.ts';
