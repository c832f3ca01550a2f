import 'outreach-elements/define/outreach-profile.js';
import 'outreach-elements/define/quick-scan.js';
import type {} from 'outreach-elements/types/solid';
import { Show, createSignal } from 'solid-js';
import type { QuickScan, Result } from 'outreach-elements/model';

export function Practice() {
  const [result, setResult] = createSignal<Result<QuickScan> | null>(null);
  return (
    <>
      <quick-scan
        mode="page"
        heading-level={3}
        allow-saving
        prop:result={result()}
        on:quick-scan-change={({ detail }) => setResult(detail)}
      >
        <p slot="introduction">Vul hem samen in.</p>
      </quick-scan>
      <Show when={!!result()?.answered && result()}>
        {(shown) => <outreach-profile prop:results={[shown()]} heading-level={3} readonly />}
      </Show>
    </>
  );
}
