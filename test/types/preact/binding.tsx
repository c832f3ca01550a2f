import type {} from 'outreach-elements/types/preact';
import { useState } from 'preact/hooks';

export function Binding() {
  const [team, setTeam] = useState('');
  const [code, setCode] = useState('');
  const clear = () => {
    setTeam('');
    setCode('');
  };
  return (
    <>
      <form onReset={clear}>
        <input name="team" aria-label="Team" value={team} onInput={(event) => setTeam(event.currentTarget.value)} />
        <quick-scan name="scan" mode="page" value={code} onInput={(event) => setCode(event.currentTarget.value)} />
        <button type="button" onClick={() => setCode('QSRDNFVF')}>
          Voorbeeld
        </button>
        <button type="reset">Begin opnieuw met alles</button>
      </form>
      <output id="team">{team}</output>
      <output id="code">{code}</output>
    </>
  );
}
