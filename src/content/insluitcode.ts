/** The forms in which a snippet can put a tag on a page. */
export const forms = ['script', 'data', 'frame', 'link'] as const;

export type Form = (typeof forms)[number];

/** Where an editor pastes a snippet. */
export const systems = ['wordpress', 'drupal', 'ckeditor', 'tinymce'] as const;

export type System = (typeof systems)[number];

/** Whether what an editor pastes survives in each system. */
export const survival = {
  script: { wordpress: 'sometimes', drupal: 'sometimes', ckeditor: 'sometimes', tinymce: 'no' },
  data: { wordpress: 'yes', drupal: 'sometimes', ckeditor: 'sometimes', tinymce: 'yes' },
  frame: { wordpress: 'sometimes', drupal: 'sometimes', ckeditor: 'sometimes', tinymce: 'no' },
  link: { wordpress: 'yes', drupal: 'yes', ckeditor: 'yes', tinymce: 'yes' },
} as const satisfies Record<Form, Record<System, string>>;

/** Two lines that say what to do. */
export interface Instruction {
  readonly lines: readonly [string, string];
  /** If a form doesn't always survive: when it doesn't, and which form does. */
  readonly warning?: string;
}
