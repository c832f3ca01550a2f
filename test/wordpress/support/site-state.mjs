// What one part of the test leaves for the next.

/** Posts that the author published, by name. */
export const posts = {};

/** What stood in the database before there was a plugin. */
export const before = {};
