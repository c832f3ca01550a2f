import { expect } from 'chai';
import { formatCode } from '../../../src/model/index.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { scan2 } from '../../support/quick-scan-2.ts';
import { STARTED, loaded, mountScan } from './quick-scan.ts';

const NEW = scan2({ location: ['on-the-move'], objective: 'society-oriented' }, '2026-11-22T10:00:00Z');
const TOLD = 'Dit resultaat is van een andere vragenlijst of versie. Je antwoorden zijn niet veranderd.';

describe('quick-scan given a result of another version', () => {
  const ways: Record<string, (scan: HTMLElement & { value: string; result: unknown }) => void> = {
    'as a code': (scan) => (scan.value = NEW.code),
    'as a code that is typed over': (scan) => (scan.value = formatCode(NEW.code).toLowerCase()),
    'as a document': (scan) => (scan.result = NEW),
    'as the text of a document': (scan) => (scan.result = JSON.stringify(NEW)),
    'by a link': () => {
      afterThisTest(() => history.replaceState(null, '', location.pathname + location.search));
      history.replaceState(null, '', `#quick-scan=${NEW.code}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
    },
  };
  for (const [way, give] of Object.entries(ways)) {
    it(`says so, and keeps what stood there: ${way}`, async () => {
      const scan = await mountScan(`value="${STARTED}"`);
      give(scan);
      await loaded(scan);
      expect(scan.shadowRoot!.querySelector('[part=notice]')!.textContent.trim()).to.equal(TOLD);
      expect(scan.value).to.equal(STARTED);
    });
  }
});
