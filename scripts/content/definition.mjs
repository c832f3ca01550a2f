// The definition and what other sources say, as the screen shows them.

import { inner, nl, load } from './built.mjs';
import { elementOf, scopeWith, transcript } from './screen.mjs';

const [
  { outreachDefinition, quickScan, toCode, createResult },
  { definitionViews },
  { OutreachDefinitionElement },
  { textIn },
  { words },
] = await Promise.all([
  load('model/index'),
  load('model/definition-views'),
  load('index'),
  load('elements/outreach-definition/outreach-definition-text-deferred'),
  nl('later/outreach-definition-text'),
]);
const [{ definitionLinks, partReflection }, { closePart, quotation, citation }, { result }, { attributions }] =
  await Promise.all([nl('outreach-definition-parts'), nl('outreach-definition'), nl('result'), nl('attributions')]);

/** The part that is shown beside a quick scan. */
const BESIDE = 'participatory-attitude';

/** The check of one's own practice, with one answer for the first part and another for all others. */
const checkWith = (first, option) =>
  elementOf(OutreachDefinitionElement, {
    reflect: true,
    value: toCode(
      outreachDefinition,
      Object.fromEntries(outreachDefinition.parameters.map(({ id }, index) => [id, index === 0 ? first : option])),
    ),
  });

export async function writeDefinition(document) {
  const element = await elementOf(OutreachDefinitionElement, { reflect: true });
  const { title, lead, attribution, questions, parameters, toResult } = element[inner.shownContent];
  document.heading(2, document.text('outreach-definition.title', title));
  document.write(document.text('outreach-definition.lead', lead));
  document.write(`> “${quotation.map((piece) => piece.words ?? piece).join('')}”`);
  document.write(document.text('citation', citation));
  document.write(document.text('outreach-definition.attribution', attribution));
  document.write(`Wie de eigen praktijk ernaast legt, leest eerst: ${element[inner.wording].later.reflectLead}`);
  document.write('Op elke vraag kan een team dit antwoorden:');
  document.list(Object.values(questions[BESIDE].options).map(({ label, help }) => `${label}: ${help}`));
  for (const { id } of outreachDefinition.parameters) {
    const { text, options } = questions[id];
    document.heading(3, document.text(id, parameters[id]));
    document.write(
      transcript(element[inner.deferred].module.partView(id, element[inner.wording].later, undefined, false)),
    );
    document.write(
      `**${document.text(`${id}.question`, text)}** ${element[inner.setup].noteOn(questions[id], element[inner.wording].first)}`,
    );
    for (const [option, { help }] of Object.entries(options)) document.text(`${id}.${option}.help`, help);
    document.write(`In het resultaat: ${document.text(`${id}.reflection`, partReflection[id])}`);
  }
  document.heading(3, 'Het resultaat');
  document.write(`Knoppen: ${toResult} / ${closePart}.`);
  for (const [first, others] of [
    ['absent', 'partial'],
    ['partial', 'present'],
    ['present', 'present'],
  ]) {
    const { label } = questions[outreachDefinition.parameters[0].id].options[first];
    const other = questions[outreachDefinition.parameters[1].id].options[others].label;
    document.write(`Bij ‘${label}’ op het eerste deel en ‘${other}’ op de andere:`);
    document.write(
      transcript((await checkWith(first, others))[inner.views].result())
        .split(`**${result.reflection}**`)[0]
        .trim(),
    );
  }
  document.write(`Bij de reflectievragen: ${element[inner.wording].later.own.reflectionOrigin}`);
  document.heading(3, 'Een deel naast een quickscan op dezelfde pagina');
  const attributed = attributions.explained[1].trim();
  const scan = createResult(quickScan, { 'working-relationship': ['voluntary', 'coercive'] });
  document.write(
    transcript(element[inner.deferred].module.partView(BESIDE, element[inner.wording].later, scopeWith([scan]), true))
      .split(attributed)[1]
      .trim(),
  );
  document.write(`Bij één keuze, en bij meer: ${[1, 2].map(definitionLinks.asked).join(' / ')}`);
}

export async function writeViews(document) {
  document.heading(2, 'Wat andere bronnen zeggen');
  for (const view of definitionViews.filter((each) => each !== 'definition')) {
    document.write(`\`view="${view}"\``, '', transcript(textIn(view, words, 3)));
  }
}

/** Each part and its question, with each answer. */
export async function definitionStatements() {
  const { questions, parameters } = (await elementOf(OutreachDefinitionElement, { reflect: true }))[inner.shownContent];
  return outreachDefinition.parameters.map(({ id }) => [
    `${questions[id].text} (${parameters[id]})`,
    Object.values(questions[id].options).map(({ label }) => label),
  ]);
}
