'use client';
import { QuickScan } from 'outreach-elements/react';
import { useState } from 'react';

export function Practice({ lang }: { lang: string }) {
  const [code, setCode] = useState('');
  return (
    <>
      <QuickScan lang={lang} mode="page" onQuickScanChange={({ detail }) => setCode(detail.code)}>
        <a href="https://example.org/contact">Faites le quickscan avec nous</a>
      </QuickScan>
      <output id="code">{code}</output>
    </>
  );
}
