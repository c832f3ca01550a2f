import 'outreach-elements/define/outreach-profile.js';
import 'outreach-elements/define/quick-scan.js';
import type {} from 'outreach-elements/types/preact';
import { useState } from 'preact/hooks';
import type { QuickScan, Result } from 'outreach-elements/model';

export function Practice() {
  const [result, setResult] = useState<Result<QuickScan> | null>(null);
  return (
    <>
      <quick-scan
        mode="page"
        heading-level={3}
        allow-saving
        result={result}
        onquick-scan-change={({ detail }) => setResult(detail)}
      >
        <p slot="introduction">Vul hem samen in.</p>
      </quick-scan>
      {!!result?.answered && <outreach-profile results={[result]} heading-level={3} readonly />}
    </>
  );
}
