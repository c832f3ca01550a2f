// What a project does with the package, in TypeScript: the compiler checks it, and a browser runs it.

export const html = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8">
  <title>Nog niets gekozen</title>
  <quick-scan></quick-scan>
  <threshold-checklist></threshold-checklist>
  <outreach-profile></outreach-profile>
  <script type="module" src="/main.ts"></script>
</html>
`;

/** Puts the chosen locations in the title of the page. */
export const main = `
import 'outreach-elements/define/quick-scan.js';
import 'outreach-elements/define/threshold-checklist.js';
import 'outreach-elements/define/outreach-profile.js';
import { parseResult, quickScan } from 'outreach-elements/model';

document.querySelector('quick-scan')!.mode = 'page';

document.addEventListener('quick-scan-change', (event) => {
  const locations: readonly string[] | undefined = event.detail.answers.location;
  const parsed = parseResult([quickScan], JSON.stringify(event.detail));
  document.title = [locations, parsed.answers.location].join(' = ');
  document.querySelector('outreach-profile')!.results = [event.detail];
});

document.addEventListener('threshold-checklist-complete', (event) => {
  const fear: 'absent' | 'partial' | 'present' | 'unknown' | undefined = event.detail.answers['not-daring.fear'];
  document.title = String(fear);
});
`;

/** Every line below a comment is an error, or else the compiler objects to the comment. */
export const mistakes = `
import 'outreach-elements/define/quick-scan.js';
import { type Answers, type QuickScan } from 'outreach-elements/model';

document.addEventListener('quick-scan-change', ({ detail }) => {
  // @ts-expect-error -- no such option
  detail.answers.location?.includes('in-the-street');
  // @ts-expect-error -- no such question
  void detail.answers.locations;
});
// @ts-expect-error -- no such option
export const answers: Answers<QuickScan> = { location: ['in-the-street'] };
import 'outreach-elements/define/all.js';
document.addEventListener('outreach-definition-open', ({ detail }) => {
  // @ts-expect-error -- no such part
  void (detail.part === 'working-relationship');
});
// @ts-expect-error -- no such view
document.querySelector('outreach-definition')!.view = 'recommendation';
// @ts-expect-error -- no such instrument
document.querySelector('outreach-profile')!.instrument = 'scan';
// @ts-expect-error -- no such text
document.querySelector('outreach-scope')!.content = { 'quick-scan': { titel: 'Scan' } };
// @ts-expect-error -- no such mode
document.querySelector('quick-scan')!.mode = 'pages';
`;
