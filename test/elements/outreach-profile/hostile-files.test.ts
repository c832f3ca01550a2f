import { expect } from 'chai';
import {
  COMPLETE,
  choose,
  codesField,
  drop,
  mountProfile,
  press,
  refusals,
  replace,
  shown,
  textFile,
  untilAdded,
} from './outreach-profile.ts';
import { problems } from './problems.ts';

describe('useless files', () => {
  it('of 50 MB are refused unread', async () => {
    const profile = await mountProfile();
    const chunk = new Uint8Array(1_000_000).fill(0x51);
    const file = textFile('huge.json', ...Array.from({ length: 50 }, () => chunk));
    expect(file.size).to.equal(50_000_000);
    let reads = 0;
    for (const way of ['text', 'arrayBuffer', 'stream', 'bytes', 'slice'])
      replace(Blob.prototype, way, () => void reads++);
    replace(FileReader.prototype, 'readAsText', () => void reads++);
    drop(profile, file);
    await untilAdded(profile, `1 bestand is niet toegevoegd: huge.json: ${problems['too-large']}`);
    expect(reads).to.equal(0);
  });

  it('that are not text are refused', async () => {
    const profile = await mountProfile();
    for (const bytes of [
      [0x51, 0, 0x46],
      [0x89, 0x50, 0x4e, 0x47],
    ]) {
      choose(profile, textFile(`${bytes[0]}.txt`, new Uint8Array(bytes)));
      await untilAdded(profile, `1 bestand is niet toegevoegd: ${bytes[0]}.txt: ${problems['not-text']}`);
    }
  });

  it('that cannot be read say so', async () => {
    const profile = await mountProfile();
    replace(Blob.prototype, 'arrayBuffer', () => Promise.reject(new DOMException('', 'NotReadableError')));
    choose(profile, textFile('gone.txt', COMPLETE));
    await untilAdded(profile, '1 bestand is niet toegevoegd: gone.txt: dit bestand kon niet gelezen worden.');
  });

  it('may have any name', async () => {
    const profile = await mountProfile();
    choose(profile, textFile('<img src=x onerror=alert(1)>.json', '{'));
    await untilAdded(profile, /onerror=alert\(1\)>\.json: dit is geen JSON/);
    expect(profile.shadowRoot!.querySelector('img') === null).to.be.true;
  });

  it('of one endless line do not hold up the page', async () => {
    const profile = await mountProfile();
    for (const [name, line, problem] of [
      ['spaces.txt', `a${' '.repeat(9_999_990)}b`, 'no-code'],
      ['more.txt', `a${' '.repeat(10_000_000)}b`, 'too-large'],
      ['colons.txt', ':'.repeat(9_999_990), 'no-code'],
      ['tabs.txt', `a${'\t'.repeat(9_999_990)}b`, 'no-code'],
      ['brackets.txt', '['.repeat(9_999_990), 'not-json'],
      ['more-brackets.txt', '[{},'.repeat(2_400_000), 'not-json'],
      ['hashes.txt', '#'.repeat(9_999_990), 'no-code'],
    ] as const) {
      choose(profile, textFile(name, line));
      await untilAdded(
        profile,
        new RegExp(`^1 (?:regel|bestand) is niet toegevoegd: ${name}.*: ${problems[problem]}$`),
      );
    }
    expect(shown(profile).length).to.be.below(5_000);
  });

  it('pasted as text are refused as well', async () => {
    const profile = await mountProfile();
    // Not on the page: how a browser renders such a field isn't tested here.
    replace(codesField(profile), 'value', 'Q'.repeat(10_000_001));
    await press(profile, 'Voeg toe');
    expect(refusals(profile)).to.deep.equal([`‘${'Q'.repeat(24)}…’: ${problems['too-large']}`]);
  });
});
