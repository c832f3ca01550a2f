import { expect } from 'chai';
import { formatCode } from '../../../src/model/index.ts';
import { scan2 } from '../../support/quick-scan-2.ts';
import { follow } from '../../support/fragment.ts';
import { noticeIn } from '../harness.ts';
import { STARTED, mountScan } from './quick-scan.ts';

const NEW = scan2({ location: ['on-the-move'], objective: 'society-oriented' }, '2026-11-22T10:00:00Z');
const TOLD = 'Dit resultaat is van een andere vragenlijst of versie. Je antwoorden zijn niet veranderd.';

describe('quick-scan given a result of another version', () => {
  const ways: Record<string, (scan: HTMLElement & { value: string; result: unknown }) => unknown> = {
    'as a code': (scan) => (scan.value = NEW.code),
    'as a code that is typed over': (scan) => (scan.value = formatCode(NEW.code).toLowerCase()),
    'as a document': (scan) => (scan.result = NEW),
    'as the text of a document': (scan) => (scan.result = JSON.stringify(NEW)),
    'by a link': () => follow(`#quick-scan=${NEW.code}`),
  };
  for (const [way, give] of Object.entries(ways)) {
    it(`says so, and keeps what was there: ${way}`, async () => {
      const scan = await mountScan(`value="${STARTED}"`);
      await give(scan);
      await scan.updateComplete;
      expect(noticeIn(scan)).to.equal(TOLD);
      expect(scan.value).to.equal(STARTED);
    });
  }
});
