import type {} from 'outreach-elements/types/react';
import { useState } from 'react';

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
        <input name="team" aria-label="Team" value={team} onChange={(event) => setTeam(event.target.value)} />
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
