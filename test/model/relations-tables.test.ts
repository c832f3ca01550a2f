import { expect } from 'chai';
import { accessibilitiesOfThreshold, partOfMeasures, partOfOption, thresholdsOfOption } from '../../src/model/index.ts';

// The tables of this project's reading, as an expert checked them: any change of a relation has to be made here too.

/** Question, option: the part of the definition it bears on, then the thresholds it can lower, without their groups. */
const OPTIONS = `
  working-relationship, voluntary: participatory-attitude, fear lost-trust
  working-relationship, assertive: active-approach, no-perceived-need dropping-out
  working-relationship, leverage: participatory-attitude, –
  working-relationship, coercive: participatory-attitude, –
  referral, own-observation: under-reached, not-known no-perceived-need
  referral, self-referral: active-approach, –
  referral, professional-network: under-reached, fragmented support-ended
  referral, informal-network: active-approach, not-known no-perceived-need
  target-group.unit, individual: vulnerable-groups, not-tailored
  target-group.unit, group: vulnerable-groups, shame
  target-group.unit, family: vulnerable-groups, fragmented
  target-group.acquaintance, known: under-reached, dropping-out support-ended
  target-group.acquaintance, unknown: under-reached, not-known
  location, private: values-and-norms, shame appointments online
  location, semi-public: lifeworld, lost-in-the-system appointments online
  location, public: values-and-norms, lost-trust not-known
  location, online: lifeworld, shame not-known
  actions, direct-service: wellbeing, lost-in-the-system
  actions, indirect-service: mutual-attunement, fragmented support-ended language
  actions, lifeworld-participation: lifeworld, lost-trust earlier-experience
  actions, structural-work: mutual-attunement, hard-to-keep waiting-list insufficient-offer
  objective, society-oriented: wellbeing, –
  objective, target-group-oriented: wellbeing, not-tailored
  direction, supply-led: mutual-attunement, –
  direction, demand-led: participatory-attitude, not-tailored hard-to-keep
  focus.theme, theme-specific: mutual-attunement, lacking-expertise
  focus.theme, integral: vulnerable-groups, fragmented
  focus.reach, categorical: vulnerable-groups, lacking-expertise
  focus.reach, territorial: mutual-attunement, not-known
  time-frame.limit, limited: participatory-attitude, –
  time-frame.limit, unlimited: participatory-attitude, support-ended earlier-experience
`;

/** Each threshold, and which of the seven B's it is about. */
const THRESHOLDS = `
  unknown-offer.not-known: awareness
  unknown-offer.lost-in-the-system: availability awareness comprehensibility
  unknown-offer.no-perceived-need: availability
  not-daring.fear: trustworthiness
  not-daring.shame: affordability trustworthiness
  not-daring.earlier-experience: trustworthiness
  not-daring.lost-trust: trustworthiness
  rules.hard-to-keep: availability affordability
  rules.dropping-out: availability trustworthiness
  rules.support-ended: availability trustworthiness
  access.waiting-list: availability
  access.language: comprehensibility
  access.appointments: reachability
  access.online: reachability
  mismatch.fragmented: availability comprehensibility
  mismatch.not-tailored: usability
  mismatch.lacking-expertise: usability
  mismatch.insufficient-offer: availability
`;

const linesOf = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('the tables of relations', () => {
  it('list for every option the part it bears on and the thresholds it can lower', () => {
    const lowered: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = thresholdsOfOption;
    const withoutGroup = (threshold: string) => threshold.split('.')[1]!;
    const lines = Object.entries(partOfOption).flatMap(([question, parts]) =>
      Object.entries(parts).map(([option, part]) => {
        const thresholds = lowered[question]![option]!.map(withoutGroup).join(' ');
        return `${question}, ${option}: ${part}, ${thresholds || '–'}`;
      }),
    );
    expect(lines).to.deep.equal(linesOf(OPTIONS));
    expect(partOfMeasures).to.equal('participatory-attitude');
  });

  it('list for every threshold which of the seven B’s it is about', () => {
    const lines = Object.entries(accessibilitiesOfThreshold).map(
      ([threshold, each]) => `${threshold}: ${each.join(' ')}`,
    );
    expect(lines).to.deep.equal(linesOf(THRESHOLDS));
  });
});
