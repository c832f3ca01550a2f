// What a definition says by itself, by view and language, for what a CMS puts inside the tag. To be run by Vite, as it imports our modules.

import { languages } from '../src/content/languages.ts';
import { definitionViews } from '../src/model/definition-views.ts';
import { withoutScript } from '../src/without-script/index.ts';

export const texts = Object.fromEntries(
  await Promise.all(
    languages.flatMap((lang) =>
      definitionViews.map(async (view) => [
        `${view}.${lang}`,
        await withoutScript('outreach-definition', { lang, view }),
      ]),
    ),
  ),
);
