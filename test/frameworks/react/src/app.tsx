import 'outreach-elements/define/outreach-scope.js';
import { Suspense, lazy, useState } from 'react';

const screen = new URLSearchParams(location.search).get('screen');
const content = { 'quick-scan': { title: 'Onze quickscan' } };

const define = () => import('outreach-elements/define/quick-scan.js');
const Screen = lazy(async () => {
  if (screen === 'example') return { default: (await import('./example')).Practice };
  if (screen === 'binding') await define();
  return { default: (await import('./binding')).Binding };
});

export function App() {
  const [shown, setShown] = useState(true);
  return (
    <>
      <button onClick={() => setShown(!shown)}>{shown ? 'Verberg' : 'Toon'}</button>
      <button onClick={define}>Definieer</button>
      <outreach-scope content={content}>
        <Suspense>{shown && <Screen />}</Suspense>
      </outreach-scope>
    </>
  );
}
