import type {} from 'outreach-elements/types/solid';
import { createSignal } from 'solid-js';

export function Binding() {
  const [team, setTeam] = createSignal('');
  const [code, setCode] = createSignal('');
  const clear = () => {
    setTeam('');
    setCode('');
  };
  return (
    <>
      <form onReset={clear}>
        <input name="team" aria-label="Team" value={team()} onInput={(event) => setTeam(event.currentTarget.value)} />
        <quick-scan
          name="scan"
          mode="page"
          prop:value={code()}
          on:input={(event) => setCode(event.currentTarget.value)}
        />
        <button type="button" onClick={() => setCode('QSRDNFVF')}>
          Voorbeeld
        </button>
        <button type="reset">Begin opnieuw met alles</button>
      </form>
      <output id="team">{team()}</output>
      <output id="code">{code()}</output>
    </>
  );
}
