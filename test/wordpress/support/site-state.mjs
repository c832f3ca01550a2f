// What one part of the test passes on to the next.

/** Posts that the author published, by name. */
export const posts = {};

/** The content of the database before there was a plugin. */
export const before = {};
