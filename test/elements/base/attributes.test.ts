import { expect } from 'chai';
import { createResult, formatCode, fromCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  headingOf,
  mountTag,
  noticeIn,
  parametersIn,
  questionsIn,
  setResult,
} from '../harness.ts';

/** Its first heading, and that of the parameters. */
const levels = (element: AnsweringElement) => [
  ...new Set(allByRole(element, 'heading').map(({ localName }) => localName)),
];

for (const tag of answeringTags) {
  const { instrument, complete, started, labels, atStart } = tag;
  const all = labels.map((_, index) => headingOf(tag, index));
  const broken = complete.slice(0, -1) + (complete.endsWith('0') ? '1' : '0');
  const other = answeringTags.find((each) => each !== tag)!.complete;
  const warnsOf = (attribute: string) => expectConsole('warn', new RegExp(`^<${tag.tag}> .*${attribute}`));

  describe(`attributes of ${tag.tag}`, () => {
    it('have defaults', async () => {
      const { mode, headingLevel, allowSaving, name, required, disabled, readonly, value, defaultValue } =
        await mountTag(tag);
      expect({
        mode,
        headingLevel,
        allowSaving,
        name,
        required,
        disabled,
        readonly,
        value,
        defaultValue,
      }).to.deep.equal({
        mode: 'steps',
        headingLevel: 2,
        allowSaving: false,
        name: '',
        required: false,
        disabled: false,
        readonly: false,
        value: '',
        defaultValue: '',
      });
    });

    it('mode: set, invalid, removed', async () => {
      const element = await mountTag(tag, 'mode="page"');
      expect(element.mode).to.equal('page');
      expect(parametersIn(element)).to.deep.equal(all);
      warnsOf('mode="wizard", only page, steps\\. It uses steps\\.$');
      element.setAttribute('mode', 'wizard');
      await element.updateComplete;
      expect(element.mode).to.equal('steps');
      expect(parametersIn(element)).to.deep.equal(all.slice(0, atStart));
      element.setAttribute('mode', 'page');
      element.removeAttribute('mode');
      await element.updateComplete;
      expect(element.mode).to.equal('steps');
      expect(parametersIn(element)).to.have.length(atStart);
    });

    it('heading-level: set, invalid, removed', async () => {
      const element = await mountTag(tag, 'heading-level="4" mode="page"');
      expect(levels(element)).to.deep.equal(['h4', 'h5']);
      element.setAttribute('heading-level', '6');
      await element.updateComplete;
      expect(levels(element)).to.deep.equal(['h6']);
      for (const invalid of ['0', '7', '2.5', 'two', '']) {
        warnsOf(`heading-level="${invalid}", only 1, 2, 3, 4, 5, 6\\. It uses 2\\.$`);
        element.setAttribute('heading-level', invalid);
        expect(element.headingLevel).to.equal(2);
      }
      element.setAttribute('heading-level', '1');
      await element.updateComplete;
      expect(levels(element)).to.deep.equal(['h1', 'h2']);
      element.removeAttribute('heading-level');
      await element.updateComplete;
      expect(levels(element)).to.deep.equal(['h2', 'h3']);
    });

    it('name: set, removed', async () => {
      const element = await mountTag(tag, 'name="naam"');
      expect(element.name).to.equal('naam');
      element.name = 'anders';
      expect(element.getAttribute('name')).to.equal('anders');
      element.removeAttribute('name');
      expect(element.name).to.equal('');
      await element.updateComplete;
      expect(element.hasAttribute('name')).to.be.false;
    });

    it('required, disabled, readonly: follow their properties, and the other way round', async () => {
      const element = await mountTag(tag);
      for (const attribute of ['required', 'disabled', 'readonly'] as const) {
        element[attribute] = true;
        expect(element.hasAttribute(attribute), attribute).to.be.true;
        element.removeAttribute(attribute);
        expect(element[attribute], attribute).to.be.false;
      }
    });

    it('value: the answers at the start, until someone changes them', async () => {
      const element = await mountTag(tag, `value="${started}"`);
      expect(element.value).to.equal(started);
      element.setAttribute('value', formatCode(complete).toLowerCase());
      expect(element.value).to.equal(complete);
      expect(element.result).to.include({ complete: true, answered: labels.length });
      element.removeAttribute('value');
      expect(element.value).to.equal('');
      element.value = started;
      element.setAttribute('value', complete);
      expect(element.value).to.equal(started);
      expect(element.defaultValue).to.equal(complete);
    });

    it('value: broken or of another instrument, tells the visitor and keeps what was there', async () => {
      const element = await mountTag(tag, `value="${started}"`);
      element.setAttribute('value', broken);
      await element.updateComplete;
      expect(noticeIn(element)).to.match(/^Deze resultaatcode klopt niet\./);
      element.setAttribute('value', other);
      await element.updateComplete;
      expect(noticeIn(element)).to.match(/^Dit resultaat is van een andere vragenlijst of versie\./);
      expect(element.value).to.equal(started);
      element.setAttribute('value', complete);
      await element.updateComplete;
      expect(noticeIn(element)).to.equal('');
    });

    it('allow-saving: set, once there is an answer to save, and removed', async () => {
      const element = await mountTag(tag, 'allow-saving');
      expect(allByRole(element, 'heading', 'Op dit toestel')).to.be.empty;
      element.value = started;
      await element.updateComplete;
      expect(byRole(element, 'heading', 'Op dit toestel')).to.exist;
      element.value = '';
      await element.updateComplete;
      expect(byRole(element, 'heading', 'Op dit toestel')).to.exist;
      element.removeAttribute('allow-saving');
      await element.updateComplete;
      expect(allByRole(element, 'heading', 'Op dit toestel')).to.be.empty;
    });

    it('survive hostile values', async () => {
      warnsOf('mode=');
      warnsOf('heading-level=');
      const element = await mountTag(
        tag,
        `mode="&lt;img src=x onerror=alert(1)&gt;" heading-level="constructor" value="__proto__" name="&quot;&gt;"`,
      );
      expect(element.value).to.equal('');
      expect(element.shadowRoot!.querySelector('img') === null).to.be.true;
      expect(parametersIn(element)).to.have.length(atStart);
    });
  });

  describe(`properties of ${tag.tag}`, () => {
    it('value takes a code in any spelling, and returns it in one', async () => {
      const element = await mountTag(tag);
      for (const spelled of [formatCode(complete), ` ${formatCode(complete).replaceAll('-', ' ').toLowerCase()} `]) {
        element.value = spelled;
        expect(element.value).to.equal(complete);
        expect(element.result.complete).to.be.true;
        element.value = '';
        expect(element.result.answered).to.equal(0);
      }
    });

    it('result takes a document, its JSON text, or null', async () => {
      const element = await mountTag(tag, `value="${complete}"`);
      const { result } = element;
      for (const document of [result, JSON.stringify(result), JSON.parse(JSON.stringify(result))] as unknown[]) {
        setResult(element, null);
        expect(element.value).to.equal('');
        setResult(element, document);
        expect(element.result).to.deep.equal(result);
        expect(element.value).to.equal(complete);
      }
      await element.updateComplete;
      await tag.goTo(element, 0);
      expect(questionsIn(element)[0]!.querySelector('input:checked') !== null).to.be.true;
    });

    it('result brings its date, even if the answers stay the same', async () => {
      const element = await mountTag(tag, `value="${complete}"`);
      const recordedAt = '2026-11-22T10:00:00Z';
      setResult(element, createResult(instrument, fromCode([instrument], complete).answers, recordedAt));
      expect(element.result.recordedAt).to.equal(recordedAt);
      element.value = 'broken';
      element.value = complete;
      expect(element.result.recordedAt).to.equal(recordedAt);
      await element.updateComplete;
      expect(noticeIn(element)).to.equal('');
    });

    it('mode and headingLevel are forgiving, as frameworks set whatever they are given', async () => {
      warnsOf('mode="wizard"');
      const element = await mountTag(tag);
      for (const [given, heading] of [
        [{ mode: 'wizard', headingLevel: '3' }, 'h3'],
        [{ mode: undefined, headingLevel: undefined, value: undefined, result: undefined }, 'h2'],
        [{ mode: null, headingLevel: null, value: null, result: null, name: null, required: undefined }, 'h2'],
      ] as const) {
        Object.assign(element, given);
        await element.updateComplete;
        expect(parametersIn(element)).to.deep.equal(all.slice(0, atStart));
        expect(levels(element)[0]).to.equal(heading);
        expect(noticeIn(element)).to.equal('');
      }
    });

    it('a broken value is reported, and nothing is lost', async () => {
      const element = await mountTag(tag, `value="${started}"`);
      const { result } = element;
      for (const [property, given, message] of [
        ['value', broken, 'Deze resultaatcode klopt niet.'],
        ['value', 'x'.repeat(1_000_000), 'Deze resultaatcode klopt niet.'],
        ['value', other, 'Dit resultaat is van een andere vragenlijst'],
        ['result', '{', 'Dit is geen resultaat'],
        ...[0, NaN, false, 42, true, {}, []].flatMap((given) =>
          (['value', 'result'] as const).map((property) => [property, given, 'zijn niet veranderd.'] as const),
        ),
        ['result', { ...result, instrument: 'other' }, 'Dit resultaat is van een andere vragenlijst'],
        ['result', { ...result, version: 99 }, 'Dit resultaat is van een andere vragenlijst'],
        ['result', { ...result, answers: {} }, 'Dit is geen resultaat'],
      ] as const) {
        Object.assign(element, { [property]: given });
        await element.updateComplete;
        expect(element.value, JSON.stringify(given).slice(0, 20)).to.equal(started);
        expect(noticeIn(element)).to.contain(message);
      }
      expect(element.result === result).to.be.true;
    });
  });
}
