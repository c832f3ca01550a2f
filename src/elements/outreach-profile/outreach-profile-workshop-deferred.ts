import { agreementsStyles } from '../../views/agreements/agreements-frame.ts';
import { workshopStyles } from '../../views/profile/workshop/workshop-styles.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';

/*
 * What a profile shows and does in a workshop.
 */
export { Workshop } from '../../views/profile/workshop/workshop.ts';

export const styleSheet = styleSheetOf([agreementsStyles, workshopStyles]);
