// What elements say around questions and results: words of this project that don't belong to any instrument.

import { nl } from './built.mjs';
import { around, textsIn } from './modules.mjs';

export async function writeAround(document) {
  document.heading(2, 'Woorden rond de vragen en resultaten');
  document.write('Alles hier is van dit project. Een … staat voor wat de pagina zelf invult.');
  for (const name of around) {
    document.heading(3, `\`${name}.ts\``);
    document.table(
      ['waar', 'tekst'],
      [...textsIn(await nl(name), '')].map(([where, words]) => [`\`${where}\``, document.text(where, words)]),
    );
  }
}
