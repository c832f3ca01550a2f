/** Says whose words a text is: a fact of a source in our words, or a term of a source that we explain. */
export const attributions = {
  /** Before and after the name of the source, which can be a link. */
  retold: ['Naar: ', ', in woorden van dit project.'],
  explained: ['De woorden vooraan: ', '. De uitleg erachter: dit project.'],
} as const;
