'use client';
import { OutreachProfile, QuickScan } from 'outreach-elements/react';
import { useState } from 'react';
import type * as model from 'outreach-elements/model';

export function Practice() {
  const [result, setResult] = useState<model.Result<model.QuickScan> | null>(null);
  return (
    <>
      <QuickScan
        mode="page"
        headingLevel={3}
        allowSaving
        result={result}
        onQuickScanChange={({ detail }) => setResult(detail)}
      >
        <p slot="introduction">Vul hem samen in.</p>
      </QuickScan>
      {!!result?.answered && <OutreachProfile results={[result]} headingLevel={3} readonly />}
    </>
  );
}
