// Writes docs/inhoud.md: every text that a visitor can read, with its origin, for an expert to check. Fails on a text that
// is missing, and with --check when the document isn't what the content says. Reads the built modules.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const file = new URL('../docs/inhoud.md', import.meta.url);
const loaded = new Set();
const load = (path) => {
  loaded.add(path);
  return import(new URL(`../dist/${path}.js`, import.meta.url));
};

const [model, { overridden }, { sourceNames }, { citations }, { consequenceOrigin, origins }, { references }] =
  await Promise.all(
    [
      'model/index',
      'content/override',
      'content/sources',
      'content/citations',
      'content/origins',
      'content/references',
    ].map(load),
  );
const { accessibilities, accessibilitiesOfThreshold, parametersOfThreshold, partOfOption, partsOfParameter } = model;
const nl = (name) => load(`content/nl/${name}`);

const [scan, scanHelp, scanMeasures, scanReflection] = await Promise.all(
  ['quick-scan', 'quick-scan-help', 'quick-scan-measures', 'quick-scan-reflection'].map(nl),
);
const [checklist, checklistHelp, checklistResult] = await Promise.all(
  ['threshold-checklist', 'threshold-checklist-help', 'threshold-checklist-result'].map(nl),
);
const [definition, definitionHelp, definitionParts, definitionViews] = await Promise.all(
  ['outreach-definition', 'outreach-definition-help', 'outreach-definition-parts', 'outreach-definition-views'].map(nl),
);

/** Texts that belong to no instrument: what elements say around them. */
const around = [
  'answering',
  'short-questions',
  'notices',
  'measures',
  'result',
  'comparing',
  'saving',
  'profile',
  'embedding',
];

/** How numbers are written, and what only an editor or an administrator of a website reads. */
const elsewhere = ['decimal', 'accessibility-paragraph', 'insluitcode', 'installation'];

const missing = [];
const lines = [];

const write = (...written) => lines.push(...written, '');
const heading = (level, text) => write(`${'#'.repeat(level)} ${text}`);
const table = (columns, rows) =>
  write(
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  );
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A text that has to be there. */
function text(where, value) {
  if (typeof value === 'string' && value.trim()) return value.trim();
  missing.push(where);
  return '**ONTBREEKT**';
}

/** What a text comes from, which has to be known. */
function origin(where, id) {
  if (id === 'project') return 'dit project';
  if (sourceNames[id]) return sourceNames[id];
  missing.push(`${where}: source`);
  return '**BRON ONTBREEKT**';
}

/** What a function says: its own words, with `…` for what it is given. */
function spoken(value) {
  if (typeof value === 'string') return value;
  const literals =
    String(value).match(/`(?:[^`\\$]|\\.|\$(?!\{)|\$\{(?:[^{}`]|`[^`]*`)*\})*`|'(?:[^'\\]|\\.)*'/g) ?? [];
  return literals
    .map((literal) => literal.slice(1, -1).replace(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, '…'))
    .filter((words) => /\p{Letter}{3}/u.test(words) && !/^(nl-BE|long)$/.test(words))
    .join(' / ');
}

/** All texts in a module or object, with the path to each. */
function* textsIn(value, path) {
  if (typeof value === 'string') yield [path, text(path, value)];
  else if (typeof value === 'function') {
    const words = spoken(value);
    if (words) yield [path, words];
  } else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path ? `${path}.${key}` : key);
}

function own(rows) {
  table(
    ['waar', 'tekst', 'bron'],
    rows.map(([where, words, id = 'project']) => [`\`${where}\``, text(where, words), origin(where, id)]),
  );
}

heading(1, 'Inhoud');
write(
  'Alle teksten van de elementen, met hun bron, om na te lezen. Dit document wordt gemaakt met `npm run build:content`:',
  'verander de teksten in `src/content/`, niet hier. Een … staat voor wat de pagina zelf invult.',
);
heading(2, 'Bronnen');
table(
  ['naam', 'zoals ze op het scherm staat'],
  [
    ...Object.entries(sourceNames).map(([id, name]) => [name, citations[id].text]),
    ['dit project', 'De woorden zijn van dit project, niet van de auteurs. Op het scherm staat dat erbij.'],
  ],
);

/* The quick scan. */
{
  const { quickScan } = model;
  const content = overridden(scan.quickScanContent, {
    questions: scanHelp.quickScanHelp,
    kinds: scanHelp.quickScanKindsHelp,
  });
  const { labels, help, reflection } = origins['quick-scan'];
  const asked = scanReflection.quickScanReflection;
  heading(2, text('quick-scan.title', content.title));
  own([
    ['quick-scan.lead', content.lead],
    ['quick-scan.attribution', content.attribution],
    ...['dynamic', 'static'].flatMap((kind) => [
      [`quick-scan.kinds.${kind}`, content.kinds[kind].label, labels],
      [`quick-scan.kinds.${kind}.explanation`, content.kinds[kind].explanation, help],
    ]),
    ...textsIn(scanReflection.quickScanResult, 'quick-scan.result'),
  ]);
  for (const { id, kind, questions, measures = [] } of quickScan.parameters) {
    heading(3, `${text(id, content.parameters[id])} (${content.kinds[kind].label.toLowerCase()})`);
    write(
      `Bron van de naam: ${origin(id, labels)}. Delen van de definitie (dit project): ${partsOfParameter[id].map(partName).join(', ')}.`,
    );
    for (const question of questions) {
      const { text: words, origin: from, options } = content.questions[question.id];
      write(`**${text(question.id, words)}** (${origin(question.id, from)})`);
      table(
        [
          'antwoord',
          'bron',
          `uitleg (${origin(id, help)})`,
          `reflectievraag (${origin(id, reflection)})`,
          'over dit deel',
        ],
        question.options.map((option) => {
          const where = `${question.id}.${option}`;
          const only = asked.only[question.id]?.[option];
          return [
            text(where, options[option]?.label),
            origin(where, labels),
            text(`${where}.help`, options[option]?.help),
            text(`${where}.reflection`, asked.questions[question.id]?.[option]) +
              (only ? ` Alleen dit gekozen: ${only}` : ''),
            partName(partOfOption[question.id][option]),
          ];
        }),
      );
    }
    if (measures.length > 0) {
      own(
        measures.map(({ id: measure }) => {
          const { text: words, origin: from } = scanMeasures.quickScanMeasures.measures[measure];
          return [measure, words, from];
        }),
      );
    }
  }
  own([...textsIn(scanMeasures.quickScanMeasures.units, 'quick-scan.units')]);
}

/* The checklist. */
{
  const { thresholdChecklist } = model;
  const content = overridden(checklist.thresholdChecklistContent, { questions: checklistHelp.thresholdChecklistHelp });
  const { labels, help, reflection } = origins['threshold-checklist'];
  const { checklistResult: result, thresholdChecklistResult, thresholdChecklistReflection } = checklistResult;
  heading(2, text('threshold-checklist.title', content.title));
  own([
    ['threshold-checklist.lead', content.lead],
    ['threshold-checklist.attribution', content.attribution],
    ...textsIn(thresholdChecklistResult, 'threshold-checklist.result'),
  ]);
  const [[first]] = thresholdChecklist.parameters.map(({ questions }) => questions);
  heading(3, 'Antwoorden');
  table(
    ['antwoord', `uitleg (${origin('', help)})`],
    first.options.map((option) => {
      const { label, help: words } = content.questions[first.id].options[option];
      return [text(option, label), text(`${option}.help`, words)];
    }),
  );
  for (const { id, questions } of thresholdChecklist.parameters) {
    heading(3, text(id, content.parameters[id]));
    write(`Bron van de groep: ${origin(id, labels)}.`);
    table(
      [
        'drempel',
        'bron',
        `uitleg (${origin(id, help)})`,
        `reflectievraag (${origin(id, reflection)})`,
        'B’s',
        'kan helpen',
      ],
      questions.map(({ id: item }) => {
        const { text: words, origin: from, help: explained } = content.questions[item];
        return [
          text(item, words),
          origin(item, from),
          text(`${item}.help`, explained),
          text(`${item}.reflection`, thresholdChecklistReflection[item]),
          accessibilitiesOfThreshold[item].map((each) => result.accessibility[each].label).join(', '),
          parametersOfThreshold(item)
            .map((parameter) => scan.quickScanContent.parameters[parameter])
            .join(', '),
        ];
      }),
    );
  }
  const { accessibility, consequenceExplanation, ...others } = result;
  heading(3, 'De zeven B’s');
  table(
    ['B', 'bron van het woord', 'uitleg (dit project)'],
    accessibilities.map((each) => {
      const { label, explanation } = accessibility[each];
      return [text(each, label), origin(each, 'vvsg'), text(`${each}.explanation`, explanation)];
    }),
  );
  heading(3, 'Rond het resultaat');
  own([
    ...consequenceExplanation.map((words, index) => [`consequenceExplanation.${index}`, words, consequenceOrigin]),
    ...textsIn(others, 'threshold-checklist'),
  ]);
}

/* The definition. */
{
  const { outreachDefinition } = model;
  const content = overridden(definition.outreachDefinitionContent, {
    questions: definitionHelp.outreachDefinitionHelp,
  });
  const { labels, help, reflection } = origins['outreach-definition'];
  heading(2, text('outreach-definition.title', content.title));
  write(`> ${definition.quotation.map((piece) => piece.words ?? piece).join('')}`);
  write(text('citation', definition.citation));
  own([
    ['outreach-definition.lead', content.lead],
    ['outreach-definition.reflectLead', definitionHelp.reflectLead],
    ['outreach-definition.attribution', content.attribution],
    ['outreach-definition.closePart', definition.closePart],
    ...textsIn(definitionParts.definitionResult, 'outreach-definition.result'),
    ...textsIn(definitionParts.definitionLinks, 'outreach-definition.links'),
  ]);
  for (const { id, questions } of outreachDefinition.parameters) {
    const { lead, items, note } = definitionParts.parts[id];
    heading(3, text(id, content.parameters[id]));
    write(
      `Bron van de woorden: ${origin(id, labels)}. Uitleg volgt: ${origin(id, 'antwerpen')}, in woorden van dit project.`,
    );
    if (lead) write(lead);
    write(...items.map((item, index) => `- ${text(`${id}.items.${index}`, item)}`));
    if (note) write(`Noot (${origin(id, note.source)}): ${note.text}`);
    const [question] = questions;
    const { text: words, origin: from, options } = content.questions[question.id];
    write(`**${text(`${id}.question`, words)}** (${origin(id, from)})`);
    write(
      ...question.options.map(
        (option) =>
          `- ${text(`${id}.${option}`, options[option]?.label)}: ${text(`${id}.${option}.help`, options[option]?.help)} (${origin(id, help)})`,
      ),
    );
    write(
      `Reflectievraag (${origin(id, reflection)}): ${text(`${id}.reflection`, definitionParts.partReflection[id])}`,
    );
  }
  heading(3, 'Andere weergaven');
  for (const [view, { title, sections }] of Object.entries(definitionViews.views)) {
    heading(4, `${text(view, title)} (\`view="${view}"\`)`);
    for (const { heading: name, paragraphs = [], items = [], links = [], source } of sections) {
      write(`${name ? `**${name}** ` : ''}(${origin(view, source)})`);
      for (const paragraph of paragraphs) write(text(view, paragraph));
      if (items.length > 0) write(...items.map((item) => `- ${text(view, item)}`));
      for (const link of links) write(`[${text(view, link.text)}](${link.url})`);
    }
  }
  heading(4, `${text('references', definitionViews.referencesTexts.title)} (\`view="references"\`)`);
  write(text('references', definitionViews.referencesTexts.lead));
  table(
    ['auteur', 'jaar', 'titel', 'in', 'uitgever', 'bron'],
    references.map(
      ({
        authors,
        year = definitionViews.referencesTexts.undated,
        title,
        container = '',
        place,
        publisher,
        source,
      }) => [
        text('references.authors', authors),
        year,
        text(`references.${authors}`, title),
        container,
        [place, publisher].filter(Boolean).join(': '),
        origin('references', source),
      ],
    ),
  );
}

heading(2, 'Woorden rond de vragen en resultaten');
for (const name of around) {
  for (const [exported, value] of Object.entries(await nl(name))) {
    heading(3, `\`${name}.ts\`, ${exported}`);
    own([...textsIn(value, '')]);
  }
}

// A module that this script doesn't know holds texts that nobody would read here.
for (const name of readdirSync(new URL('../dist/content/nl/', import.meta.url))) {
  const module = name.replace(/\.js$/, '');
  if (name.endsWith('.js') && !loaded.has(`content/nl/${module}`) && !elsewhere.includes(module))
    missing.push(`all of ${module}`);
}

const document = `${lines.join('\n').trim()}\n`;
if (missing.length > 0) {
  console.error(`Missing texts or sources:\n  ${missing.join('\n  ')}`);
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) writeFileSync(file, document);
else if (readFileSync(file, 'utf8') !== document) {
  console.error('docs/inhoud.md is not what the content says: run `npm run build:content`.');
  process.exitCode = 1;
}
console.log(`${document.split('\n').length} lines, ${missing.length} missing`);

function partName(part) {
  return definition.partLabels[part];
}
