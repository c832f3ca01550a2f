/**
 * The part of Lit that templates need. Views that load later, in a file of their own, are handed it by their element:
 * so that file works beside any script, at any address, without a second Lit.
 */
export type LitTags = Pick<typeof import('lit'), 'css' | 'html' | 'svg' | 'nothing'>;
