import { expect } from 'chai';
import {
  OutreachDefinitionChangeEvent,
  OutreachDefinitionCompleteEvent,
  QuickScanChangeEvent,
  QuickScanCompleteEvent,
  ThresholdChecklistChangeEvent,
  ThresholdChecklistCompleteEvent,
} from '../../../src/index.ts';
import { parseResult } from '../../../src/model/index.ts';
import { byRole } from '../../support/by-role.ts';
import { click } from '../../support/input.ts';
import { listen, typesOf } from '../../support/listen.ts';
import { mount } from '../../support/mount.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  answerFirst,
  choose,
  markupOf,
  mountTag,
  mountVisited,
  noticeIn,
  optionIn,
  press,
  setResult,
} from '../harness.ts';

const classes = {
  'quick-scan': [QuickScanChangeEvent, QuickScanCompleteEvent],
  'threshold-checklist': [ThresholdChecklistChangeEvent, ThresholdChecklistCompleteEvent],
  'outreach-definition': [OutreachDefinitionChangeEvent, OutreachDefinitionCompleteEvent],
} as const;

for (const tag of answeringTags) {
  const { instrument, first, last, complete, started, allButLast, labels } = tag;
  const [change, completes] = [`${tag.tag}-change`, `${tag.tag}-complete`] as const;
  const [ChangeEvent, CompleteEvent] = classes[tag.tag];
  const hear = () => listen(change, completes);

  describe(`events of ${tag.tag}`, () => {
    it('fire for every answer of a person, with the result', async () => {
      const events = hear();
      const element = await mountVisited(tag);
      const before = Date.now();
      await answerFirst(tag, element);
      expect(typesOf(events)).to.deep.equal([change]);
      const [event] = events;
      expect(event).to.be.instanceOf(ChangeEvent);
      expect(event).to.include({ bubbles: true, composed: true });
      expect(event!.target === element).to.be.true;
      const { detail } = event!;
      expect(detail === element.result).to.be.true;
      expect(detail).to.include({
        instrument: instrument.id,
        version: instrument.version,
        complete: false,
        total: labels.length,
      });
      expect(detail.answers).to.deep.equal(first.answers);
      // To the second.
      expect(Date.parse(detail.recordedAt!)).to.be.within(before - 1000, Date.now());
      expect(parseResult([instrument], JSON.stringify(detail))).to.deep.equal(detail);
    });

    it('fire once when it is complete, and again if it was incomplete in the meantime', async () => {
      const events = hear();
      const element = await mountVisited(tag, `value="${allButLast}"`);
      await tag.goTo(element, labels.length - 1);
      const question = last.questions.at(-1)!;
      await choose(element, question, last.options[0]);
      await choose(element, question, last.options[1]);
      await press(element, tag.clear);
      expect(typesOf(events)).to.deep.equal([change, completes, change, change]);
      expect(events[1]).to.be.instanceOf(CompleteEvent);
      expect(events[1]).to.include({ bubbles: true, composed: true });
      expect(events[1]!.detail).to.include({ complete: true, answered: labels.length });
      expect(events[3]!.detail).to.include({ complete: false, answered: labels.length - 1 });

      events.length = 0;
      for (const each of last.questions) await choose(element, each, last.options[1]);
      expect(typesOf(events)).to.deep.equal([...last.questions.map(() => change), completes]);
      expect(events.at(-1)!.detail === element.result).to.be.true;
    });

    it('do not fire for what a script sets', async () => {
      const events = hear();
      const element = await mountTag(tag, `value="${started}"`);
      element.value = complete;
      const { result } = element;
      for (const given of [result, null, result, JSON.stringify(result), '{']) setResult(element, given);
      element.setAttribute('value', allButLast);
      element.value = 'broken';
      element.formResetCallback();
      element.value = complete;
      await element.updateComplete;
      expect(element.value).to.equal(complete);
      expect(events).to.be.empty;
    });

    it('do not fire for steps, or for the result', async () => {
      const events = hear();
      const element = await mountVisited(tag, `value="${started}"`);
      await tag.goTo(element, 0);
      await press(element, 'Volgende');
      await press(element, 'Vorige');
      await press(element, tag.toResult);
      expect(byRole(element, 'table', tag.resultTitle)).to.exist;
      await press(element, 'Terug naar de vragen');
      expect(events).to.be.empty;
    });

    it('do not fire for what changes nothing', async () => {
      const events = hear();
      const element = await mountVisited(tag, `value="${complete}"`);
      await tag.goTo(element, labels.length - 1);
      const chosen = byRole(element, 'group', last.questions[0]).querySelector<HTMLInputElement>('input:checked')!;
      await click(chosen);
      expect(chosen.checked).to.be.true;
      expect(element.value).to.equal(complete);
      expect(events).to.be.empty;
    });

    it('leave a listener free to set another result', async () => {
      const element = await mountVisited(tag);
      document.addEventListener(change, () => setResult(element, null), { once: true });
      await answerFirst(tag, element);
      expect(element.value).to.equal('');
      expect(optionIn(element, first.question, first.option).checked).to.be.false;
    });

    it('leave everything in place if a listener sets what it received, as frameworks do', async () => {
      const element = await mountVisited(tag);
      await tag.goTo(element, 0);
      const same: (() => void)[] = [
        () => (element.value = String(element.value)),
        () => setResult(element, JSON.parse(JSON.stringify(element.result))),
      ];
      for (const set of same) {
        document.addEventListener(change, set, { once: true });
        const option = optionIn(element, first.question, first.option);
        await click(option);
        await element.updateComplete;
        expect(element.result.recordedAt).to.be.a('string');
        expect(element.shadowRoot!.activeElement === option).to.be.true;
        expect(option.isConnected).to.be.true;
        expect(noticeIn(element)).to.equal('');
        setResult(element, null);
        await element.updateComplete;
      }
    });

    it('fire when the page matches what they say', async () => {
      const element = await mountVisited(tag, `value="${allButLast}"`);
      await tag.goTo(element, labels.length - 1);
      element.value = 'broken';
      await element.updateComplete;
      expect(noticeIn(element)).to.match(/^Deze resultaatcode klopt niet\./);
      const seen: unknown[] = [];
      for (const type of [change, completes] as const) {
        element.addEventListener(type, () => {
          const { checked } = optionIn(element, last.questions.at(-1)!, last.options[0]);
          const progress = element.shadowRoot!.querySelector('[part=progress]')!.textContent;
          seen.push([checked, progress, noticeIn(element)]);
        });
      }
      await choose(element, last.questions.at(-1)!, last.options[0]);
      const all = [true, `${labels.length} van ${labels.length} beantwoord`, ''];
      expect(seen).to.deep.equal([all, all]);
    });

    it('cross shadow boundaries', async () => {
      const events = hear();
      const host = await mount('<div></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = markupOf(tag);
      const element = host.shadowRoot!.querySelector<AnsweringElement>(tag.tag)!;
      await element.updateComplete;
      await answerFirst(tag, element);
      expect(typesOf(events)).to.deep.equal([change]);
      expect(events[0]!.target === host).to.be.true;
    });
  });
}

describe('the types of events', () => {
  it('know the answers of each tag', async () => {
    const heard: unknown[] = [];
    // Here, an id or an answer that an instrument doesn't have wouldn't compile.
    const hear = {
      scan: ({ detail: { answers } }: QuickScanChangeEvent) => {
        const answer: readonly ('voluntary' | 'assertive' | 'leverage' | 'coercive')[] | undefined =
          answers['working-relationship'];
        heard.push(answer);
      },
      checklist: ({ detail: { answers } }: ThresholdChecklistChangeEvent) => {
        const answer: 'absent' | 'partial' | 'present' | 'unknown' | undefined = answers['unknown-offer.not-known'];
        heard.push(answer);
      },
      definition: ({ detail: { answers } }: OutreachDefinitionChangeEvent) => {
        const answer: 'present' | 'partial' | 'absent' | undefined = answers['active-approach'];
        heard.push(answer);
      },
    };
    document.addEventListener('quick-scan-change', hear.scan, { once: true });
    document.addEventListener('threshold-checklist-change', hear.checklist, { once: true });
    document.addEventListener('outreach-definition-change', hear.definition, { once: true });
    for (const tag of answeringTags) await answerFirst(tag, await mountVisited(tag));
    expect(heard).to.deep.equal([['coercive'], 'present', 'present']);
  });
});
