import 'outreach-elements/define/outreach-scope.js';
import { Show, createSignal, lazy } from 'solid-js';

const screen = new URLSearchParams(location.search).get('screen');
const content = { 'quick-scan': { title: 'Onze quickscan' } };

const define = () => import('outreach-elements/define/quick-scan.js');
const Screen = lazy(async () => {
  if (screen === 'example') return { default: (await import('./example')).Practice };
  if (screen === 'binding') await define();
  return { default: (await import('./binding')).Binding };
});

export function App() {
  const [shown, setShown] = createSignal(true);
  return (
    <>
      <button onClick={() => setShown(!shown())}>{shown() ? 'Verberg' : 'Toon'}</button>
      <button onClick={define}>Definieer</button>
      <outreach-scope prop:content={content}>
        <Show when={shown()}>
          <Screen />
        </Show>
      </outreach-scope>
    </>
  );
}
