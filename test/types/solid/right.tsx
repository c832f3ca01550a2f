import type { OutreachDefinitionOpenEvent, QuickScanElement } from 'outreach-elements';
import type {} from 'outreach-elements/types/solid';

let scan: QuickScanElement | undefined;
const nothing = undefined as string | undefined;
const opened = (event: OutreachDefinitionOpenEvent): string => event.detail.part;
const saving = false as boolean;

export const right = () => [
  scan,
  <quick-scan />,
  <quick-scan ref={scan} id="scan" class="wide" style={{ color: 'red' }} aria-label="Scan" hidden />,
  <quick-scan
    mode="steps"
    lang="nl"
    languages="nl fr"
    name="scan"
    result-field="code"
    required
    disabled
    readonly
    history
  />,
  <quick-scan heading-level="6" allow-saving={saving} />,
  <quick-scan prop:headingLevel={1} prop:allowSaving={saving} prop:mode="page" />,
  <quick-scan form="registration" theme="gent" on:quick-scan-change={(event) => event.currentTarget.value} />,
  <outreach-scope theme="gent" prop:content={null} on:quick-scan-change={(event) => event.currentTarget.results} />,
  <quick-scan prop:value={null} prop:defaultValue={nothing} onInput={(event) => event.currentTarget.value} />,
  <quick-scan value="QSRDNFVF" on:quick-scan-complete={({ detail }) => detail.answers.location?.includes('online')} />,
  <threshold-checklist on:threshold-checklist-change={({ detail }) => detail.answers['not-daring.fear']} />,
  <outreach-definition view="dutch-view" reflect={false} on:outreach-definition-open={opened} />,
  <outreach-profile prop:codes={['QSRDNFVF', 'RM375J68H6GW']} instrument="" results="[]" />,
  <outreach-profile codes="QSRDNFVF RM375J68H6GW" on:outreach-profile-change={({ detail }) => detail[0]?.code} />,
  <outreach-scope
    on:quick-scan-change={({ detail }) => detail.answers.location}
    lang="nl-BE"
    languages="nl fr"
    prop:content={{ 'quick-scan': { title: 'Onze quickscan' } }}
  >
    <quick-scan data-place="first" onClick={() => {}} />
  </outreach-scope>,
];
