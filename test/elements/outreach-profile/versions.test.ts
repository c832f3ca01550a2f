import { ContextEvent } from '@lit/context';
import { expect } from 'chai';
import '../../../src/define/outreach-scope.ts';
import '../../../src/define/quick-scan.ts';
import { importDeferred } from '../../../src/elements/base/inner.ts';
import { OutreachProfileElement, type OutreachScopeElement } from '../../../src/index.ts';
import type { Result } from '../../../src/model/index.ts';
import { scopeContext } from '../../../src/scope/scope-context.ts';
import { byRole } from '../../support/by-role.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { putAt } from '../../support/fragment.ts';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { scan2, wordedQuickScan2 } from '../../support/quick-scan-2.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { CSV, JSON_FILE, SVG, download } from './downloads.ts';
import {
  addText,
  cells,
  mountProfile,
  openList,
  refusals,
  rowNames,
  scan,
  settled,
  shown,
  textOf,
  textsOf,
  title,
} from './outreach-profile.ts';

/** A profile that knows a second version of the quick scan, by its data and its texts. */
class BothVersionsElement extends OutreachProfileElement {
  protected override async [importDeferred](): ReturnType<OutreachProfileElement[typeof importDeferred]> {
    const deferred = await super[importDeferred]();
    const textsOf: typeof deferred.textsOf = (words) => {
      const texts = deferred.textsOf(words);
      return { ...texts, instruments: [...texts.instruments, wordedQuickScan2] };
    };
    return { ...deferred, textsOf };
  }
}
customElements.define('both-versions-profile', BothVersionsElement);

async function mountBoth(results: readonly Result[], attributes = ''): Promise<OutreachProfileElement> {
  const profile = await mount<OutreachProfileElement>(`<both-versions-profile ${attributes}></both-versions-profile>`);
  profile.results = results;
  await settled(profile);
  return profile;
}

/** What stayed the same, in the words of both versions, and what didn't. */
const OLD = scan(
  {
    location: ['private', 'public'],
    referral: ['own-observation'],
    'target-group.unit': ['family'],
    objective: 'society-oriented',
    direction: 'demand-led',
    'time-frame.outreach-hours': 8,
    'time-frame.contact-duration': { value: 6, unit: 'weeks' },
    'time-frame.project-duration': { value: 1, unit: 'months' },
  },
  '2026-01-15T12:00:00Z',
);
const NEW = scan2(
  {
    location: ['public', 'on-the-move'],
    'referral.first-contact': ['self-referral'],
    'target-group.unit': ['group'],
    objective: 'target-group-oriented',
    company: 'together',
    'time-frame.outreach-hours': 12,
    'time-frame.contact-duration': 3,
  },
  '2026-09-03T12:00:00Z',
);
const OTHERS = [
  scan({ location: ['public'], objective: 'society-oriented', direction: 'demand-led' }),
  scan2({ location: ['on-the-move'], objective: 'society-oriented', company: 'together' }),
];
const TEAM = [OLD, NEW, ...OTHERS];

describe('outreach-profile of a second version', () => {
  it('opens codes, documents and links of both versions', async () => {
    await putAt(`#outreach-profile=${OTHERS.map(({ code }) => code).join(',')}`);
    const profile = await mountBoth([OLD], `codes="${scan2({ company: 'alone' }).code}"`);
    await addText(
      profile,
      `${scan({ location: ['online'] }).code}\n#quick-scan=${scan2({ location: ['online'] }).code}`,
    );
    expect(profile.results.map(({ version }) => version).sort()).to.deep.equal([1, 1, 1, 2, 2, 2]);
    expect(title(profile)).to.equal('Teambeeld van 6 resultaten');
    expect(refusals(profile)).to.be.empty;
  });

  it('shows one of each in its own words', async () => {
    const profile = await mountBoth([NEW]);
    expect(cells(profile, 'Locatie')).to.include.members(['Publiek (gekozen)', 'Onderweg (gekozen)']);
    expect(cells(profile, 'Gezelschap')).to.deep.equal(['Alleen (niet gekozen)', 'Samen (gekozen)']);
    expect(rowNames(profile).join()).not.to.match(/Regie|versie/);
    profile.results = [OLD];
    await settled(profile);
    expect(cells(profile, 'Locatie')).to.have.length(4);
    expect(cells(profile, 'Regie')).to.include('Vraaggericht (gekozen)');
    expect(shown(profile)).not.to.contain('versie');
  });

  it('counts a team of one version as it always does', async () => {
    const profile = await mountBoth([NEW, OTHERS[1]!, scan2({ location: ['online'] })]);
    expect(cells(profile, 'Locatie Verschillend')).to.include.members(['Onderweg 2 van 3', 'Online 1 van 3']);
    expect(shown(profile)).not.to.contain('versie');
  });

  it('adds up for a team of both only what is asked alike, and says so', async () => {
    const profile = await mountBoth(TEAM);
    expect(shown(profile)).to.contain(
      'er zijn resultaten van versie 1 en 2. Opgeteld is alleen wat in elke versie gelijk',
    );
    // The same in both.
    expect(cells(profile, /^Prioritaire doelstelling/)).to.deep.equal([
      'Maatschappijgericht 3 van 4',
      'Doelgroepgericht 1 van 4',
    ]);
    // One more option.
    expect(cells(profile, /^Locatie Waar werk je meestal\? \(versie 2\)/)).to.deep.equal([
      'Privaat 0 van 2',
      'Semi-publiek 0 van 2',
      'Publiek 1 van 2',
      'Online 0 van 2',
      'Onderweg 2 van 2',
    ]);
    expect(cells(profile, /^Locatie Waar werk je meestal\? \(versie 1\)/)).to.deep.equal([
      'Privaat 1 van 2',
      'Semi-publiek 0 van 2',
      'Publiek 2 van 2',
      'Online 0 van 2',
    ]);
    // Reworded, one option fewer, new, and gone.
    expect(cells(profile, /leerden jullie elkaar kennen\? \(versie 2\)/)).to.include('Eigen observatie 0 van 1');
    expect(cells(profile, /in contact gekomen met de doelgroep\? \(versie 1\)/)).to.include('Eigen observatie 1 van 1');
    expect(cells(profile, /Met wie werk je\? \(versie 2\)/)).to.deep.equal(['Individueel 0 van 1', 'In groep 1 van 1']);
    expect(cells(profile, /Met wie werk je\? \(versie 1\)/)).to.include('Gezin? 1 van 1');
    expect(cells(profile, /^Gezelschap \(versie 2\)/)).to.deep.equal(['Alleen 0 van 2', 'Samen 2 van 2']);
    expect(cells(profile, /^Regie \(versie 1\)/)).to.include('Vraaggericht 2 van 2');
    expect(shown(profile)).not.to.match(/NaN|undefined/);

    const agreement = textOf(profile.shadowRoot!.querySelector('[part=agreement]')!);
    expect(agreement).to.match(/eens .*Gezelschap \(versie 2\).*Regie \(versie 1\).*verschillen/);
    expect(agreement).to.match(/verschillen .*Locatie: Waar werk je meestal\? \(versie 2\).*Prioritaire doelstelling/);
  });

  it('says for two results, one of each version, how each question changed', async () => {
    const profile = await mountBoth([NEW, OLD]);
    expect(title(profile)).to.equal('Wat er verschoof');
    expect(shown(profile)).to.contain('Van 15 januari 2026 naar 3 september 2026.');
    expect(shown(profile)).to.contain('je ziet versie 1 naast versie 2');
    // Only where versions ask alike can answers have moved; only there does a cell say that something is new or gone.
    expect(rowNames(profile)).to.include('Prioritaire doelstelling Verschoven');
    expect(cells(profile, /^Prioritaire doelstelling/)).to.deep.equal([
      'Maatschappijgericht (verdwenen)',
      'Doelgroepgericht (nieuw)',
    ]);
    expect(rowNames(profile)).to.include.members([
      '(Aan)melding Hoe leerden jullie elkaar kennen? (versie 2) Anders gevraagd',
      '(Aan)melding Hoe ben je in contact gekomen met de doelgroep? (versie 1) Anders gevraagd',
      'Locatie Waar werk je meestal? (versie 2) Anders gevraagd',
      'Locatie Waar werk je meestal? (versie 1) Anders gevraagd',
      'Gezelschap (versie 2) Nieuwe vraag',
      'Regie (versie 1) Niet meer gevraagd',
      'Doelgroep Zijn deze mensen al gekend? (versie 1) Niet meer gevraagd',
    ]);
    expect(cells(profile, /^Locatie .*versie 2/))
      .to.include('Onderweg (gekozen)')
      .and.include('Privaat (niet gekozen)');
    expect(cells(profile, /^Locatie .*versie 1/)).to.include('Privaat (gekozen)');
    expect(cells(profile, /mag ik outreachen/)).to.deep.equal(['8 uur per week → 12 uur per week']);
    expect(cells(profile, /^Hoe lang mag ik.*versie 2/)).to.deep.equal(['3 maanden (Anders gevraagd)']);
    expect(cells(profile, /^Hoe lang mag ik.*versie 1/)).to.deep.equal(['6 weken (Anders gevraagd)']);
    expect(cells(profile, /project/)).to.deep.equal(['1 maand (Niet meer gevraagd)']);

    await click(byRole(profile, 'radio', 'Van verschillende mensen'));
    await settled(profile);
    expect(cells(profile, /^Prioritaire doelstelling/)).to.include('Maatschappijgericht 1 van 2');
  });

  it('swaps new and gone if the later result is of the earlier version', async () => {
    const later = scan(OLD.answers, '2026-12-01T12:00:00Z');
    const profile = await mountBoth([NEW, later]);
    expect(shown(profile)).to.contain('je ziet versie 2 naast versie 1');
    expect(rowNames(profile)).to.include.members([
      'Gezelschap (versie 2) Niet meer gevraagd',
      'Regie (versie 1) Nieuwe vraag',
    ]);
  });

  it('says which version each result in the list is of, if there are two', async () => {
    const profile = await mountBoth([OLD, NEW]);
    await openList(profile);
    const listed = textsOf(profile.shadowRoot!.querySelectorAll('[part=results] li'));
    expect(listed[0]).to.contain('versie 1, 15 januari 2026');
    expect(listed[1]).to.contain('versie 2, 3 september 2026');
  });

  it('says the same in files', async () => {
    const files = catchDownloads();
    const profile = await mountBoth(TEAM);
    const drawing = (await (await download(profile, files, SVG)).text()).replace(/<[^>]*>|\s/g, '');
    expect(drawing).to.contain('Opgeteldisalleenwat').and.to.contain('(versie1)').and.to.contain('Onderweg');
    const lines = (await (await download(profile, files, CSV)).text()).split('\r\n');
    expect(lines).to.include.members([
      'Locatie;Waar werk je meestal? (versie 2);Onderweg;2;2',
      'Locatie;Waar werk je meestal? (versie 1);Publiek;2;2',
      'Prioritaire doelstelling;Welke doelstelling beoogt de organisatie door outreachend te gaan werken?;Maatschappijgericht;3;4',
    ]);
    const documents: unknown = JSON.parse(await (await download(profile, files, JSON_FILE)).text());
    expect(documents).to.deep.equal(TEAM);

    profile.results = [OLD, NEW];
    await settled(profile);
    const answers = (await (await download(profile, files, CSV)).text()).split('\r\n');
    expect(answers.filter((line) => line.includes(NEW.code)).join()).to.contain(
      'Waar werk je meestal? (versie 2);Onderweg',
    );
    expect(answers.filter((line) => line.includes(OLD.code)).join()).to.contain(
      'Waar werk je meestal? (versie 1);Privaat',
    );
  });

  it('follows a host’s words for an id that both have, and not for what was reworded', async () => {
    const scope = await mount<OutreachScopeElement>(
      '<outreach-scope><both-versions-profile></both-versions-profile></outreach-scope>',
    );
    scope.content = {
      'quick-scan': {
        questions: { location: { options: { public: { label: 'Straat' } } }, referral: { text: 'Wie belde jullie?' } },
      },
    };
    const profile = scope.querySelector<OutreachProfileElement>('both-versions-profile')!;
    profile.results = TEAM;
    await scope.updateComplete;
    await settled(profile);
    expect(cells(profile, /^Locatie .*versie 1/)).to.include('Straat 2 van 2');
    expect(cells(profile, /^Locatie .*versie 2/)).to.include('Straat 1 van 2');
    expect(rowNames(profile).join())
      .to.contain('Wie belde jullie? (versie 1)')
      .and.contain('elkaar kennen? (versie 2)');
  });
});

describe('an unknown version', () => {
  it('is refused by name, and never counted for another', async () => {
    for (let profiles = 0; profiles < 2; profiles++) {
      expectConsole('warn', /can't read results\[1\]\.version \(unknown-version\)/);
    }
    const profile = await mountProfile('', { results: [OLD, NEW] });
    await addText(profile, NEW.code);
    expect(profile.results).to.deep.equal([OLD]);
    const refusing = await mountProfile('', { results: [OLD, NEW] });
    expect(refusals(refusing)).to.deep.equal(['Nummer 2: dit resultaat is van een andere versie van de vragenlijst.']);
  });

  it('may be in a scope, from another copy of the library, and is not in the profile', async () => {
    const scope = await mount('<outreach-scope><p></p><outreach-profile></outreach-profile></outreach-scope>');
    const [stranger, profile] = [scope.querySelector('p')!, scope.querySelector('outreach-profile')!];
    const report = (result: Result) =>
      stranger.dispatchEvent(new ContextEvent(scopeContext, stranger, ({ report }) => report(stranger, result), false));
    profile.results = [OLD, OTHERS[0]!];
    await settled(profile);
    report(NEW);
    await settled(profile);
    expect(profile.results).to.deep.equal([OLD, OTHERS[0]]);
    profile.results = [];
    await settled(profile);
    expect(profile.results).to.be.empty;
    expect(shown(profile))
      .to.contain('Nog geen resultaten')
      .and.not.to.match(/NaN|undefined/);
    report(OLD);
    await settled(profile);
    expect(profile.results).to.deep.equal([OLD]);
  });
});
