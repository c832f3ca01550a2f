// How to read the document, and the sources as the screen names them.

import { nl } from './built.mjs';

const [{ sourceNames }, { citations }] = await Promise.all([nl('sources'), nl('citations')]);
const cited = ({ around: [before, after], title = '' }) => before + title + after;

export function writeSources(document) {
  document.heading(1, 'Inhoud');
  document.write(
    'Alle teksten van de elementen, om na te lezen. Dit document wordt gemaakt met `npm run build:content`:',
    'verander de teksten in `src/content/`, niet hier. Wat hier van wie heet, is wat het scherm zegt: dezelfde code schrijft het.',
  );
  document.write('Drie soorten woorden, die op elk scherm uit elkaar gehouden worden:');
  document.list([
    'een citaat: “…”, met wie het schreef;',
    'een feit uit een bron in onze woorden: ‘Naar: …, in woorden van dit project.’;',
    'woorden van dit project alleen: ‘uitleg van dit project’, ‘Voorbeeld: dit project’, ‘Vraag van dit project’.',
  ]);
  document.heading(2, 'Bronnen');
  document.table(
    ['naam', 'zoals ze op het scherm staat', 'link'],
    Object.entries(citations).map(([id, each]) => [sourceNames[id], cited(each), each.url ?? '']),
  );
}
