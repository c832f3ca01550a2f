import { type TemplateResult, css, html, nothing } from 'lit';
import type { GroupsTexts } from '../../content/texts.ts';
import { type Group, LEAST_COMPARED, SMALL, distancesOf, furthestOf, groupsOf } from '../../model/groups.ts';
import { chosenAt } from '../../model/answers.ts';
import type { Question } from '../../model/instrument.ts';
import type { Entry } from '../../model/result-set.ts';
import { createSession } from '../../model/session.ts';
import { joinAnswers } from '../../model/versions.ts';
import { dayOf } from '../../output/day.ts';
import { jsonExport } from '../../output/exports.ts';
import { type GroupsWords, furthestInWords, groupsChart, nameOf } from '../../output/groups-chart.ts';
import { groupsExport } from '../../output/groups-csv.ts';
import { groupsInWords } from '../../output/groups-in-words.ts';
import { heading } from '../heading.ts';
import { toggleButton } from '../more-buttons.ts';
import { questionIn } from './agreement-view.ts';
import { groupsTable } from './groups-table.ts';
import type { Picture, ShownTogether } from './picture-view.ts';
import type { ProfileState } from './profile-state.ts';

/** In a workshop the whole room reads along, and the picture of a small group is what a person chose. */
export const hiddenGroups = ({ workshop, intake: { set } }: ProfileState, texts: GroupsTexts): string =>
  workshop && Math.min(...set.groups.values()) < LEAST_COMPARED ? texts.hidden(LEAST_COMPARED) : '';

/** The pictures of groups side by side, with where they are furthest apart above them. */
export function groupsPicture(view: ProfileState, shown: ShownTogether, texts: GroupsTexts, note: string): Picture {
  const { intake, headingLevel } = view;
  const { set } = intake;
  const { profile, inWords, result } = view.texts;
  const { content } = shown;
  const words: GroupsWords = { groups: texts, team: profile.team, inWords };
  const groups = groupsOf(set, shown.joined);
  const distances = distancesOf(
    shown.instrument,
    groups.map(({ tallies }) => tallies),
  );
  const furthest = furthestOf(distances);
  const title = texts.title(groups.length, set.size);
  const told = furthest.map(
    (each) => [questionIn(shown, inWords, each), furthestInWords(shown, words, groups, each)] as const,
  );
  const namesBelow = (least: number) => groups.filter(({ size }) => size < least).map((group) => nameOf(words, group));
  const [few, leftOut] = [namesBelow(SMALL), namesBelow(LEAST_COMPARED)];
  const small = [
    few.length > 0 ? texts.small(few) : '',
    leftOut.length > 0 ? texts.leftOut(leftOut, LEAST_COMPARED) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const nowhere = distances.length > 0 ? texts.nowhere : texts.tooFew(LEAST_COMPARED);
  const asked = canShowNames(view, shown) && view.groups.asked.showsNames;
  const whoIn = asked ? whoSaid(view, shown, texts) : undefined;
  const chart = groupsChart(shown, words, title, groups, furthest);
  return {
    chart,
    subtitle: [content.title, note, small].filter(Boolean).join(' · '),
    view: html`${heading(headingLevel, title)}
      <p class="quiet">${profile.of(content.title)} ${shown.caution} ${profile.difference}</p>
      ${note ? html`<p>${note}</p>` : nothing}
      <div class="furthest">
        ${furthest.length > 0 ? heading(headingLevel + 1, texts.furthest) : nothing}
        ${
          furthest.length > 0
            ? html`<ul class="plain-list">
                ${told.map(([name, said]) => html`<li><strong>${name}</strong> <span>${said}</span></li>`)}
              </ul>`
            : html`<p>${nowhere}</p>`
        }
        ${small ? html`<p class="quiet">${small}</p>` : nothing}
      </div>
      ${
        canShowNames(view, shown)
          ? toggleButton(
              asked ? texts.hideNames : texts.names,
              () => view.groups.ask({ showsNames: !view.groups.asked.showsNames }),
              !!asked,
            )
          : nothing
      }
      ${groupsTable(whoIn ? groupsChart(shown, words, title, groups, furthest, whoIn) : chart, result, content.step)}
      ${view.exports && !view.readonly ? html`<p class="quiet on-screen">${texts.linkHint}</p>` : nothing}`,
    csv: groupsExport(shown, words, groups),
    json: () => jsonExport(createSession('', dayOf(new Date().toISOString()), set.entries)),
    telling: () =>
      groupsInWords({ ...shown, inWords }, words, content.title, groups, told, nowhere, [
        note,
        inWords.results(set.size),
        small,
      ]),
  };
}

/**
 * Who said what is for a conversation about thresholds, or about what a definition asks: only if there are names, and somebody asks; and
 * not in a workshop, where the whole room reads along.
 */
function canShowNames({ exports, readonly, workshop, intake }: ProfileState, { instrument }: ShownTogether): boolean {
  if (
    !exports ||
    readonly ||
    workshop ||
    !instrument.parameters.every(({ questions }) => questions.every(({ extents }) => extents))
  )
    return false;
  for (const { name } of intake.set.entries) if (name) return true;
  return false;
}

function whoSaid({ intake: { set } }: ProfileState, { joined }: ShownTogether, texts: GroupsTexts) {
  const answered = [...set.entries].map((entry) => {
    const answers = joinAnswers(joined, set.instrumentOf(entry.result)!, entry.result.answers);
    return { ...entry, answers };
  });
  return ({ name: group }: Group, question: Question, option: string): TemplateResult => {
    const those = answered.filter((each) => each.group === group && chosenAt(question, each.answers).includes(option));
    const names = those.flatMap(({ name }: Entry) => name || []);
    const unnamed = those.length - names.length;
    const said = [...names, ...(unnamed > 0 ? [texts.unnamed(unnamed)] : [])].join(', ');
    return html`<small class="who">${said}</small>`;
  };
}

export const groupsStyles = css`
  .furthest {
    margin: var(--_space) 0;
  }
  .furthest li > * {
    display: block;
  }
  .furthest + button {
    margin-bottom: var(--_space);
  }
  .grouped tr .kind {
    width: auto;
  }
  .grouped td span {
    font-weight: 600;
  }
  .grouped .who {
    display: block;
    margin-top: 0.3em;
    color: inherit;
  }
  @container (width <= 42em) {
    .grouped tr {
      grid-template-columns: repeat(auto-fit, minmax(7.5em, 1fr));
    }
  }
  .grouped tr .measured {
    flex: 1 1 auto;
    grid-column: 1 / -1;
  }
  @media print {
    .grouped .who,
    .on-screen {
      display: none;
    }
  }
`;
