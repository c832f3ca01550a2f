/** More than a team can keep to is no agreement. */
export const MOST_AGREEMENTS = 3;
