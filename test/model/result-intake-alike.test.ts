import { expect } from 'chai';
import { type Result, instruments } from '../../src/model/index.ts';
import type { ResultIntake } from '../../src/model/result-intake.ts';
import { rememberedOf } from '../../src/model/result-memory.ts';
import { candidatesIn, candidatesInFiles, candidatesInFragment } from '../../src/model/result-reader.ts';
import { A, B, give, newIntake, paste, scan } from './intake.ts';

const DATED = scan({ location: ['public'] }, '2026-11-22T10:00:00Z');

const giveCodes = (intake: ResultIntake, text: string) => intake.add(candidatesIn(instruments, text), 'host');
const drop = (intake: ResultIntake, ...texts: string[]) =>
  intake.add(candidatesInFiles(instruments, texts.map(fileOf)), 'visitor');
const open = (intake: ResultIntake, ...codes: string[]) =>
  intake.add(
    candidatesInFragment(instruments, `#outreach-profile=${codes.join(',')}`, () => true),
    'link',
  );
const again = (intake: ResultIntake) => intake.add(intake.report.doubles, 'visitor', { again: true });
const fileOf = (text: string) => new File([text], 'list');
const codesIn = ({ set }: ResultIntake) => set.results.map(({ code }) => code);
const doublesIn = ({ report }: ResultIntake) => report.doubles.length;

const table = (...rows: string[]) => ['Datum;Code;Stap;Soort;Vraag;Antwoord;Eenheid', ...rows].join('\r\n');

describe('people who answered alike', () => {
  const three = [A.code, A.code, A.code, B.code];

  it('count as often as a host gives them, in codes and in documents, and no more when it gives them again', async () => {
    const ways: Record<string, (intake: ResultIntake) => Promise<unknown>> = {
      codes: (intake) => giveCodes(intake, three.join('\n')),
      documents: (intake) => give(intake, A, A, { ...A }, B),
      'documents of one moment': (intake) => give(intake, DATED, DATED, DATED, B),
      JSON: (intake) => giveCodes(intake, JSON.stringify([A, A, A, B])),
    };
    for (const [way, give] of Object.entries(ways)) {
      const intake = newIntake();
      for (const time of ['first', 'second', 'third']) {
        await give(intake);
        expect(codesIn(intake), `${way}, ${time}`).to.deep.equal(three);
        expect(intake.report.refusedCount).to.equal(0);
      }
    }
  });

  it('become fewer when the host gives fewer', async () => {
    const intake = newIntake();
    await give(intake, A, A, A, B);
    await give(intake, A, B, A);
    expect(intake.set.results).to.deep.equal([A, B, A]);
  });

  it('count as often as they occur in a file of any kind', async () => {
    const files: Record<string, string> = {
      JSON: JSON.stringify([A, A, A, B]),
      'JSON of one moment': JSON.stringify([DATED, DATED, DATED, B]),
      codes: three.join('\n'),
      'a table with names': `Naam;Code\r\nAn;${A.code}\r\nBo;${A.code}\r\nCis;${A.code}\r\nDirk;${B.code}`,
      'a downloaded table': table(
        ...[A, A, A, B].map(({ code }) => `2026-11-22;${code};Locatie;Dynamisch;Waar?;Publiek;`),
      ),
    };
    for (const [kind, text] of Object.entries(files)) {
      const intake = newIntake();
      await drop(intake, text);
      expect(codesIn(intake), kind).to.deep.equal(three);
      expect(doublesIn(intake), kind).to.equal(0);
      await drop(intake, text);
      expect(codesIn(intake), `${kind}, again`).to.deep.equal(three);
      expect(doublesIn(intake), `${kind}, again`).to.equal(4);
      await again(intake);
      expect(intake.set.size, kind).to.equal(8);
    }
  });

  it('count as often as they occur in pasted JSON or a pasted table', async () => {
    for (const text of [JSON.stringify([A, A, B]), table(...[A, A, B].map(({ code }) => `;${code};L;S;V;A;`))]) {
      const intake = newIntake();
      await paste(intake, text);
      expect(codesIn(intake)).to.deep.equal([A.code, A.code, B.code]);
    }
  });

  it('are asked about if they were already present: that many, and no more', async () => {
    const intake = newIntake();
    await give(intake, A);
    await drop(intake, [A.code, A.code, B.code].join('\n'));
    expect(codesIn(intake)).to.have.members([A.code, A.code, B.code]);
    expect(doublesIn(intake)).to.equal(1);
    // If two files have the same, the visitor is asked about the second.
    const other = newIntake();
    await drop(other, JSON.stringify([A, A]), JSON.stringify([A, B]));
    expect(codesIn(other)).to.deep.equal([A.code, A.code, B.code]);
    expect(doublesIn(other)).to.equal(1);
  });

  it('count as often as they occur in a link', async () => {
    const intake = newIntake();
    await open(intake, A.code, A.code, B.code);
    expect(codesIn(intake)).to.deep.equal([A.code, A.code, B.code]);
    await open(intake, A.code, A.code, B.code);
    expect(intake.set.size).to.equal(3);
  });

  it('are asked about in typed or pasted lines: a message may contain a code and its link', async () => {
    const intake = newIntake();
    await paste(intake, `${A.code}\nhttps://example.org/#quick-scan=${A.code}`);
    expect(codesIn(intake)).to.deep.equal([A.code]);
    expect(doublesIn(intake)).to.equal(1);
  });

  it('stay when the host sets what an event gave it, and when it gives its own again', async () => {
    const intake = newIntake();
    await give(intake, A);
    await paste(intake, A.code);
    await again(intake);
    expect(intake.set.size).to.equal(2);
    // In another order: its own are at the end by now.
    await give(intake, A);
    await give(intake, A);
    expect(intake.set.size).to.equal(2);
    await give(intake, ...intake.set.results);
    await give(intake, ...intake.set.results);
    expect(intake.set.size).to.equal(2);
    await give(intake, A);
    expect(intake.set.size).to.equal(1);
  });

  it('are one with what is in the scope', async () => {
    const intake = newIntake();
    intake.follow([A]);
    await give(intake, A);
    await give(intake, A);
    expect(intake.set.size).to.equal(1);
    await give(intake, A, A);
    expect(intake.set.size).to.equal(2);
  });

  const givers: Record<string, (intake: ResultIntake, ...results: Result[]) => Promise<unknown>> = {
    host: (intake, ...results) => give(intake, ...results),
    link: (intake, ...results) => open(intake, ...results.map(({ code }) => code)),
  };
  for (const [origin, giveAgain] of Object.entries(givers)) {
    it(`are all present after a reload, if a ${origin} gives them again`, async () => {
      const intake = newIntake();
      await giveAgain(intake, A, A, B);
      await paste(intake, A.code);
      await again(intake);
      expect(intake.set.size).to.equal(4);
      let remembered = rememberedOf(intake.set);
      for (const time of ['once', 'twice']) {
        const reloaded = newIntake();
        reloaded.recall(remembered);
        await giveAgain(reloaded, A, A, B);
        expect(codesIn(reloaded), time).to.have.members([A.code, A.code, A.code, B.code]);
        remembered = rememberedOf(reloaded.set);
      }
    });
  }

  it('are not more after a reload, if the host kept what the visitor added and gives everything', async () => {
    const intake = newIntake();
    await give(intake, A);
    await paste(intake, A.code);
    await again(intake);
    const reloaded = newIntake();
    reloaded.recall(rememberedOf(intake.set));
    await give(reloaded, A, A);
    expect(reloaded.set.size).to.equal(2);
  });
});
