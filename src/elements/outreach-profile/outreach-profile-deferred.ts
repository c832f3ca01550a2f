import type { ReactiveElement } from 'lit';
import { noMeasures } from '../../content/instrument-content.ts';
import { overridden } from '../../content/override.ts';
import type { OutreachProfileFirst, OutreachProfileLater } from '../../content/words.ts';
import type { Instrument } from '../../model/instrument.ts';
import { outreachDefinition } from '../../model/outreach-definition.ts';
import { quickScan } from '../../model/quick-scan.ts';
import { thresholdChecklist } from '../../model/threshold-checklist.ts';
import { ObjectsAsText } from '../../scope/objects-as-text.ts';
import type { Scope } from '../../scope/scope-context.ts';
import { chartStyles } from '../../views/chart-table.ts';
import { comparisonStyles } from '../../views/comparison-view.ts';
import { ExportController } from '../../views/export-controller.ts';
import { exportStyles } from '../../views/export-view.ts';
import { fieldStyles } from '../../views/field-styles.ts';
import { interactionStyles } from '../../views/interaction-styles.ts';
import { LanguageController } from '../../views/language-controller.ts';
import { listStyles } from '../../views/list-styles.ts';
import { noticeStyles } from '../../views/notice-view.ts';
import { Original } from '../../views/original.ts';
import { printStyles } from '../../views/print-styles.ts';
import { addingStyles } from '../../views/profile/adding-view.ts';
import { agreementStyles } from '../../views/profile/agreement-view.ts';
import { Example } from '../../views/profile/example.ts';
import { GroupsController } from '../../views/profile/groups-controller.ts';
import { resultListStyles } from '../../views/profile/list-view.ts';
import { pictureStyles } from '../../views/profile/picture-view.ts';
import * as parts from '../../views/profile/profile-parts.ts';
import type { ProfileViewTexts } from '../../views/profile/profile-state.ts';
import { profileStyles } from '../../views/profile/profile-view.ts';
import { SectorController } from '../../views/profile/sector-controller.ts';
import { spreadStyles } from '../../views/profile/spread-view.ts';
import { timelineStyles } from '../../views/profile/timeline-view.ts';
import { proseStyles } from '../../views/prose-styles.ts';
import { qrStyles } from '../../views/qr-view.ts';
import { resultStyles } from '../../views/result-styles.ts';
import type { Spoken } from '../../views/spoken.ts';
import { translationStyles } from '../../views/translation-view.ts';
import { tickStyles } from '../../views/tick-styles.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';

/*
 * Everything that a profile shows and does.
 */
export { candidatesIn, candidatesInFragment, candidatesOf } from '../../model/result-reader.ts';
export { ResultIntake } from '../../model/result-intake.ts';
export { isTooMuchToRemember, rememberedOf } from '../../model/result-memory.ts';
export { parts };
export { profileView } from '../../views/profile/profile-view.ts';

export const styleSheet = styleSheetOf([
  proseStyles,
  interactionStyles,
  noticeStyles,
  tickStyles,
  listStyles,
  resultStyles,
  chartStyles,
  comparisonStyles,
  exportStyles,
  fieldStyles,
  resultListStyles,
  addingStyles,
  qrStyles,
  pictureStyles,
  agreementStyles,
  spreadStyles,
  timelineStyles,
  profileStyles,
  translationStyles,
  printStyles,
]);

/** What a profile consists of besides its results. */
export function controllersOf(
  host: ReactiveElement,
  spoken: Spoken<OutreachProfileFirst, OutreachProfileLater>,
  scope: () => Scope | undefined,
  instruments: readonly Instrument[],
  onProblem: (problem: string) => void,
) {
  new ObjectsAsText(host);
  return {
    exports: new ExportController(host),
    example: new Example(host),
    sector: new SectorController(host, parts, instruments, onProblem),
    groups: new GroupsController(host, () => import('./outreach-profile-groups-deferred.ts')),
    languages: new LanguageController(host, spoken, scope),
    original: new Original(host, spoken),
  };
}

/** The texts of a profile, with the instruments that it knows. */
export const textsOf = (words: OutreachProfileLater): ProfileViewTexts =>
  ({
    ...words,
    instruments: [
      {
        instrument: quickScan,
        content: words.scan,
        measures: words.scanMeasures,
        caution: words.profile.noRanking,
      },
      { instrument: thresholdChecklist, content: words.checklist, measures: noMeasures },
      {
        instrument: outreachDefinition,
        content: overridden(words.definition, {
          title: words.definitionTitle,
          questions: words.definitionQuestions,
        }),
        measures: noMeasures,
      },
    ],
  }) as unknown as ProfileViewTexts;
