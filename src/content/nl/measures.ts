import type { QuickScan } from '../../model/quick-scan.ts';
import type { MeasureContent, MeasureTexts } from '../content.ts';

const decimal = (value: number) => String(value).replace('.', ',');

export const measuring: MeasureContent = {
  optional: 'Weet je dit ook? Het mag open blijven.',
  unit: '(eenheid)',
  problems: {
    'not-a-number': () => 'Vul een getal in, bijvoorbeeld 7,5.',
    'too-small': ({ min }) => `Vul een getal in vanaf ${decimal(min)}.`,
    'too-large': ({ max }) => `Vul een getal in tot en met ${decimal(max)}.`,
    'between-steps': ({ stepsPerUnit }) => `Rond af op een veelvoud van ${decimal(1 / stepsPerUnit)}.`,
  },
};

export const quickScanMeasures: MeasureTexts<QuickScan> = {
  measures: {
    'time-frame.outreach-hours': { text: 'Hoeveel uur per week mag ik outreachen?', origin: 'antwerpen' },
    'time-frame.contact-hours': { text: 'Hoeveel uur per week mag ik met 1 cliënt/groep werken?', origin: 'antwerpen' },
    'time-frame.contact-duration': { text: 'Hoe lang mag ik met 1 cliënt/groep werken?', origin: 'antwerpen' },
    'time-frame.project-duration': { text: '(Hoe lang duurt ons project?)', origin: 'antwerpen' },
  },
  units: { 'hours-per-week': 'uur per week', weeks: 'weken', months: 'maanden' },
};
