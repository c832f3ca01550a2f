// What somebody can work out who has the published counts, and knows the rules: by linear programming, the least and the most that
// each count can be that was left out.

import loadHighs from 'highs';

const highs = await loadHighs();

/**
 * @param version of a count document
 * @param rules of the document
 * @param areComplete whether it is known that all answered every question
 * @returns for each count that was left out, its name, and the least and the most that it can be
 */
export function attack({ results, questions }, { least, roundedTo }, areComplete = false) {
  const constraints = [];
  const bounds = [];
  const hidden = [];
  const margin = Math.floor((roundedTo - 1) / 2);
  const variable = (name, shown) => {
    if (shown === null) hidden.push(name);
    // A count that was published is one that the rules let through.
    bounds.push(shown === null ? `${name} >= 0` : `${Math.max(least, shown - margin)} <= ${name} <= ${shown + margin}`);
    return name;
  };
  const addUp = (name, months) =>
    constraints.push(`${months.map((_, index) => `${name}_in${index}`).join(' + ')} - ${name}_all = 0`);

  variable('people_all', results);
  const [{ months }] = questions;
  for (const index of months.keys()) bounds.push(`people_in${index} >= 0`);
  addUp('people', months);
  for (const [number, { select, answered, options, months }] of questions.entries()) {
    const block = (suffix, counts) => {
      const all = variable(`answered${number}_${suffix}`, counts.answered);
      const each = Object.keys(options).map((option, index) =>
        variable(`option${number}_${index}_${suffix}`, counts.options[option]),
      );
      constraints.push(`people_${suffix} - ${all} ${areComplete ? '=' : '>='} 0`);
      constraints.push(`${each.join(' + ')} - ${all} ${select === 'one' ? '=' : '>='} 0`);
      if (select === 'many') {
        for (const [index, shown] of Object.values(counts.options).entries()) {
          const others = `others${number}_${index}_${suffix}`;
          if (shown === null) hidden.push(others);
          bounds.push(`${others} >= ${shown === null ? 0 : least}`);
          constraints.push(`${all} - ${each[index]} - ${others} = 0`);
        }
      }
    };
    block('all', { answered, options });
    for (const [index, month] of months.entries()) block(`in${index}`, month);
    addUp(`answered${number}`, months);
    for (const index of Object.keys(options).keys()) addUp(`option${number}_${index}`, months);
  }

  const rows = constraints.map((each, index) => ` c${index}: ${each}`).join('\n');
  const solve = (goal, name) => {
    const { Status, ObjectiveValue } = highs.solve(
      `${goal}\n ${name}\nSubject To\n${rows}\nBounds\n${bounds.map((each) => ` ${each}`).join('\n')}\nEnd`,
    );
    if (Status !== 'Optimal') throw new Error(`${goal} ${name}: ${Status}`);
    return ObjectiveValue;
  };
  return hidden.map((name) => ({ name, min: solve('Minimize', name), max: solve('Maximize', name) }));
}

/** Those that somebody can tell more about than that they were left out. */
export const recovered = (version, rules, areComplete) =>
  attack(version, rules, areComplete).filter(({ min, max }) => min > 1e-6 || max < rules.least - 1 - 1e-6);
