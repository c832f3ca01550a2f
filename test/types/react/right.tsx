import type { OutreachDefinitionOpenEvent, QuickScanElement } from 'outreach-elements';
import type {} from 'outreach-elements/types/react';
import { OutreachScope, QuickScan } from 'outreach-elements/react';
import { createRef } from 'react';

const scan = createRef<QuickScanElement>();
const nothing = undefined as string | undefined;
const opened = (event: OutreachDefinitionOpenEvent): string => event.detail.part;
const saving = false as boolean;

export const right = [
  <quick-scan />,
  <quick-scan ref={scan} key="scan" id="scan" className="wide" style={{ color: 'red' }} aria-label="Scan" hidden />,
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
  <quick-scan headingLevel={1} heading-level="6" allowSaving={saving} allow-saving={saving} />,
  <quick-scan form="registration" theme="gent" onquick-scan-change={(event) => event.currentTarget.value} />,
  <outreach-scope theme="gent" content={null} onquick-scan-change={(event) => event.currentTarget.results} />,
  <quick-scan value={null} defaultValue={nothing} onInput={(event) => event.currentTarget.value} />,
  <quick-scan value="QSRDNFVF" onquick-scan-complete={({ detail }) => detail.answers.location?.includes('online')} />,
  <threshold-checklist onthreshold-checklist-change={({ detail }) => detail.answers['not-daring.fear']} />,
  <outreach-definition view="dutch-view" reflect={false} onoutreach-definition-open={opened} />,
  <outreach-profile codes={['QSRDNFVF', 'RM375J68H6GW']} instrument="" results="[]" />,
  <outreach-profile codes="QSRDNFVF RM375J68H6GW" onoutreach-profile-change={({ detail }) => detail[0]?.code} />,
  <outreach-scope
    onquick-scan-change={({ detail }) => detail.answers.location}
    lang="nl-BE"
    languages="nl fr"
    content={{ 'quick-scan': { title: 'Onze quickscan' } }}
  >
    <quick-scan data-place="first" onClick={() => {}} />
  </outreach-scope>,
  <OutreachScope languages="nl fr">
    <QuickScan form="registration" onQuickScanComplete={(event) => event.currentTarget.value} />
    <QuickScan ref={scan} className="wide" mode="page" required value={null} languages="nl fr" onChange={() => {}} />
  </OutreachScope>,
];
