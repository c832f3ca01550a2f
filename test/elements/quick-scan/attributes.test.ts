import { expect } from 'chai';
import { allByRole, byRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { COMPLETE, STARTED, loaded, mountScan, press } from './quick-scan.ts';

const levels = (root: ParentNode) => allByRole(root, 'heading').map(({ localName }) => localName);

describe('attributes of quick-scan', () => {
  it('have defaults', async () => {
    const { mode, headingLevel, name, required, disabled, readonly, value } = await mountScan();
    expect({ mode, headingLevel, name, required, disabled, readonly, value }).to.deep.equal({
      mode: 'steps',
      headingLevel: 2,
      name: '',
      required: false,
      disabled: false,
      readonly: false,
      value: '',
    });
  });

  it('mode: set, invalid, removed', async () => {
    const scan = await mountScan('mode="page"');
    expect(scan.mode).to.equal('page');
    expectConsole('warn', /<quick-scan> .*mode="wizard"/);
    scan.setAttribute('mode', 'wizard');
    expect(scan.mode).to.equal('steps');
    scan.setAttribute('mode', 'page');
    scan.removeAttribute('mode');
    await scan.updateComplete;
    expect(scan.mode).to.equal('steps');
    expect(byRole(scan, 'navigation', 'Parameters')).to.exist;
  });

  it('heading-level: set, invalid, removed', async () => {
    const scan = await mountScan('heading-level="4"');
    expect(levels(scan)).to.deep.equal(['h4', 'h5']);
    scan.setAttribute('heading-level', '6');
    await scan.updateComplete;
    expect(levels(scan)).to.deep.equal(['h6', 'h6']);
    for (const invalid of ['0', '7', '2.5', 'two', '']) {
      expectConsole('warn', new RegExp(`<quick-scan> .*heading-level="${invalid}"`));
      scan.setAttribute('heading-level', invalid);
      expect(scan.headingLevel).to.equal(2);
    }
    scan.setAttribute('heading-level', '1');
    scan.removeAttribute('heading-level');
    await scan.updateComplete;
    expect(levels(scan)).to.deep.equal(['h2', 'h3']);
  });

  it('name: set, removed', async () => {
    const scan = await mountScan('name="scan"');
    expect(scan.name).to.equal('scan');
    scan.name = 'other';
    expect(scan.getAttribute('name')).to.equal('other');
    scan.removeAttribute('name');
    expect(scan.name).to.equal('');
    await scan.updateComplete;
    expect(scan.hasAttribute('name')).to.be.false;
  });

  it('value: the answers at the start, until someone changes them', async () => {
    const scan = await mountScan(`value="${STARTED}"`);
    expect(scan.value).to.equal(STARTED);
    scan.setAttribute('value', 'qf5z-zzzh');
    expect(scan.value).to.equal(COMPLETE);
    scan.removeAttribute('value');
    expect(scan.value).to.equal('');
    scan.value = STARTED;
    scan.setAttribute('value', COMPLETE);
    expect(scan.value).to.equal(STARTED);
    expect(scan.defaultValue).to.equal(COMPLETE);
  });

  it('value: broken, tells the visitor and keeps what was there', async () => {
    const scan = await mountScan(`value="${STARTED}"`);
    scan.setAttribute('value', 'QF5ZZZZG');
    await loaded(scan);
    expect(scan.value).to.equal(STARTED);
    expect(scan.shadowRoot!.textContent).to.contain('Deze resultaatcode klopt niet.');
  });

  it('disabled and readonly: nothing can be answered, everything can be read', async () => {
    for (const attribute of ['disabled', 'readonly'] as const) {
      const scan = await mountScan(`${attribute} value="${STARTED}"`);
      const boxes = () => [...scan.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
      expect(boxes().every((box) => box.matches(':disabled'))).to.be.true;
      expect(byRole(scan, 'button', 'Volgende')).to.have.property('disabled', false);
      scan.showResult();
      await loaded(scan);
      expect(byRole(scan, 'table', 'Profiel')).to.exist;
      expect(allByRole(scan, 'button', 'Begin opnieuw')).to.be.empty;
      await press(scan, 'Terug naar de vragen');
      scan[attribute] = false;
      await scan.updateComplete;
      expect(scan.hasAttribute(attribute)).to.be.false;
      expect(boxes().every((box) => box.matches(':enabled'))).to.be.true;
    }
  });

  it('survive hostile values', async () => {
    expectConsole('warn', /mode=/);
    expectConsole('warn', /heading-level=/);
    const scan = await mountScan(
      `mode="&lt;img src=x onerror=alert(1)&gt;" heading-level="constructor" value="__proto__" name="&quot;&gt;"`,
    );
    expect(scan.value).to.equal('');
    expect(scan.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

describe('properties of quick-scan', () => {
  it('value takes a code in any spelling, and gives it in one', async () => {
    const scan = await mountScan();
    scan.value = ' qf5z zzzh ';
    expect(scan.value).to.equal(COMPLETE);
    expect(scan.result.complete).to.be.true;
    scan.value = '';
    expect(scan.result.answered).to.equal(0);
  });

  it('result takes a document, its JSON text, or null', async () => {
    const scan = await mountScan(`value="${COMPLETE}"`);
    const { result } = scan;
    scan.result = null;
    expect(scan.value).to.equal('');
    scan.result = JSON.stringify(result);
    expect(scan.result).to.deep.equal(result);
    scan.result = null;
    scan.result = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(scan.result).to.deep.equal(result);
  });

  it('mode and headingLevel are forgiving, as frameworks set what they are given', async () => {
    const scan = await mountScan();
    Object.assign(scan, { mode: 'wizard', headingLevel: '3' });
    await scan.updateComplete;
    expect(byRole(scan, 'navigation', 'Parameters')).to.exist;
    expect(levels(scan)).to.deep.equal(['h3', 'h4']);
    Object.assign(scan, { mode: undefined, headingLevel: undefined, value: undefined, result: undefined });
    await scan.updateComplete;
    expect(levels(scan)).to.deep.equal(['h2', 'h3']);
    expect(scan.shadowRoot!.querySelector('[part=notice]')!.textContent.trim()).to.equal('');
  });

  it('result brings its date, also to answers that are there already', async () => {
    const { result } = await mountScan(`value="${COMPLETE}"`);
    const scan = await mountScan(`value="${COMPLETE}"`);
    scan.result = { ...result, recordedAt: '2026-11-22T10:00:00Z' };
    expect(scan.result.recordedAt).to.equal('2026-11-22T10:00:00Z');
    scan.value = 'broken';
    scan.value = COMPLETE;
    expect(scan.result.recordedAt).to.equal('2026-11-22T10:00:00Z');
    await loaded(scan);
    expect(scan.shadowRoot!.querySelector('[part=notice]')!.textContent.trim()).to.equal('');
  });

  it('what is broken is told, and nothing is lost', async () => {
    const scan = await mountScan(`value="${STARTED}"`);
    const broken: [property: 'value' | 'result', given: unknown, told: string][] = [
      ['value', 'QF5ZZZZG', 'Deze resultaatcode klopt niet.'],
      ['value', 'x'.repeat(1_000_000), 'Deze resultaatcode klopt niet.'],
      ['result', '{', 'Dit is geen resultaat'],
      ['result', 42, 'Dit is geen resultaat'],
      ['result', { ...scan.result, instrument: 'other' }, 'Dit resultaat is van een andere vragenlijst'],
      ['result', { ...scan.result, version: 2 }, 'Dit resultaat is van een andere vragenlijst'],
      ['result', { ...scan.result, answers: {} }, 'Dit is geen resultaat'],
    ];
    for (const [property, given, told] of broken) {
      (scan as unknown as Record<string, unknown>)[property] = given;
      await loaded(scan);
      expect(scan.value, String(given).slice(0, 20)).to.equal(STARTED);
      expect(scan.shadowRoot!.querySelector('[part=notice]')!.textContent).to.contain(told);
    }
  });
});
