import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { instruments } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { mount } from '../../support/mount.ts';
import { type DownloadedFile, catchDownloads } from '../../support/downloads.ts';
import { PNG, SETS, SVG, download, mountRelabelled } from './downloads.ts';
import {
  AFTER,
  BEFORE,
  OTHER,
  addText,
  checklist,
  definition,
  mountProfile,
  scan,
  textOf,
  title,
} from './outreach-profile.ts';

async function parsedSvg(file: DownloadedFile): Promise<Element> {
  const parsed = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return parsed.documentElement;
}

/** The text of a drawing, without the spaces at which it broke lines. */
const wordsOf = (svg: Element): string =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent.replace(/\s/g, '')).join('');
const unspaced = (text: string): string => text.replace(/\s/g, '');

/** The labels of the options in the table on the page. */
const labelsOn = (profile: OutreachProfileElement): string[] =>
  allByRole(byRole(profile, 'table'), 'cell')
    .filter((cell) => !cell.matches('.measured'))
    .map((cell) => textOf(cell).replace(/ \([^)]*\)$| \d+ van \d+$/, ''));

describe('the picture of outreach-profile', () => {
  const sets = {
    ...SETS,
    'one checklist': [checklist({ 'rules.dropping-out': 'unknown' })],
    'a team of definitions': (['present', 'partial', 'absent'] as const).map((wellbeing) => definition({ wellbeing })),
  };
  for (const [name, results] of Object.entries(sets)) {
    it(`is a drawing with everything in it: ${name}`, async () => {
      const files = catchDownloads();
      const profile = await mountProfile('', { results });
      const file = await download(profile, files, SVG);
      expect(file.blob.type).to.equal('image/svg+xml');
      const svg = await parsedSvg(file);
      expect(svg.localName).to.equal('svg');
      expect(svg.getAttribute('role')).to.equal('img');
      expect(svg.querySelector('title')!.textContent).to.equal(title(profile));
      const words = wordsOf(svg);
      const labels = labelsOn(profile);
      const { questions } = instruments.find(({ id }) => id === results[0].instrument)!.parameters[0];
      expect(labels).to.have.length.above(questions[0].options.length);
      for (const label of labels) expect(words).to.contain(unspaced(label));
      for (const remark of byRole(profile, 'table').querySelectorAll('em'))
        expect(words).to.contain(unspaced(remark.textContent));
    });
  }

  it('marks what moved, and shows counts with bars', async () => {
    const files = catchDownloads();
    const profile = await mountProfile('', { results: [AFTER, BEFORE] });
    const drawing = await parsedSvg(await download(profile, files, SVG));
    const told = drawing.querySelector('desc')!.textContent;
    expect(told)
      .to.contain('Van 15 januari 2026 naar 3 september 2026.')
      .and.to.match(/Nieuw: [^.]*‘Online’/);
    const moved = wordsOf(drawing);
    expect(moved).to.contain('−Privaat').and.to.contain('✓Publiek').and.to.contain('+Online');
    expect(moved).to.contain(unspaced('Van 15 januari 2026 naar 3 september 2026.'));
    expect(moved).to.contain(unspaced('✓ gebleven, + nieuw, − verdwenen'));

    await addText(profile, OTHER.code);
    const svg = await parsedSvg(await download(profile, files, SVG));
    expect(wordsOf(svg)).to.contain('3van3').and.not.to.contain('✓');
    expect(svg.querySelector('desc')!.textContent).to.contain('3 resultaten.').and.to.contain(' (3 van 3)');
    const bars = [...svg.querySelectorAll('rect[height="6"]')].map((bar) => Number(bar.getAttribute('width')));
    expect(new Set(bars).size).to.be.above(2);
    expect(bars.every((width) => width > 0)).to.be.true;
  });

  it('draws the amounts of a team as dots', async () => {
    const files = catchDownloads();
    const results = [4, 4, 12].map((hours) =>
      scan({ 'time-frame.limit': 'limited', 'time-frame.outreach-hours': hours }),
    );
    const profile = await mountProfile('', { results });
    const svg = await parsedSvg(await download(profile, files, SVG));
    expect(wordsOf(svg)).to.contain(unspaced('4 tot 12 uur per week (3 antwoorden, in het midden 4)'));
    const [four, twelve] = [...svg.querySelectorAll('circle')].map((dot) =>
      ['cx', 'r'].map((name) => Number(dot.getAttribute(name))),
    );
    expect(four![0]).to.be.below(twelve![0]!);
    expect(four![1]).to.be.above(twelve![1]!);
  });

  it('stays within its edges', async () => {
    const files = catchDownloads();
    const label = `${'Hottentottententententoonstelling'.repeat(3)} en nog wat`;
    const profile = await mountRelabelled(label, [BEFORE, AFTER, OTHER]);
    const svg = await parsedSvg(await download(profile, files, SVG));
    expect(wordsOf(svg)).to.contain(unspaced(label));
    // As the browser lays it out on a page.
    const drawn = await mount<SVGSVGElement>(document.importNode(svg, true) as SVGSVGElement);
    const { width, height } = drawn.viewBox.baseVal;
    for (const shape of drawn.querySelectorAll<SVGGraphicsElement>('rect, text, circle')) {
      const box = shape.getBBox();
      const sides = [box.x, box.y, box.x + box.width, box.y + box.height];
      expect(sides[0], shape.outerHTML).to.be.at.least(0);
      expect(sides[1], shape.outerHTML).to.be.at.least(0);
      expect(sides[2], shape.outerHTML).to.be.at.most(width);
      expect(sides[3], shape.outerHTML).to.be.at.most(height);
    }
  });

  it('shows a host’s words as text, whatever is in them', async () => {
    const files = catchDownloads();
    const label = '</text><script>alert(1)</script>&amp;"\'\u0000\u0008\u001b\u0085\ud800\udfff\ufffe\uffff]]>';
    const profile = await mountRelabelled(label, [BEFORE]);
    const svg = await parsedSvg(await download(profile, files, SVG));
    expect(svg.querySelector('script') === null).to.be.true;
    expect(wordsOf(svg)).to.contain('</text><script>alert(1)</script>&amp;"\'').and.to.contain(']]>');
  });

  for (const [name, results] of Object.entries(SETS)) {
    it(`is a PNG of twice the size: ${name}`, async () => {
      const files = catchDownloads();
      const profile = await mountProfile('', { results });
      const svg = await parsedSvg(await download(profile, files, SVG));
      const { blob } = await download(profile, files, PNG);
      expect(blob.type).to.equal('image/png');
      const signature = new Uint8Array(await blob.slice(0, 8).arrayBuffer());
      expect([...signature]).to.deep.equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      const bitmap = await createImageBitmap(blob);
      expect([bitmap.width, bitmap.height]).to.deep.equal(
        ['width', 'height'].map((side) => 2 * Number(svg.getAttribute(side))),
      );

      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 4).join();
        colours.set(colour, (colours.get(colour) ?? 0) + 1);
      }
      expect([...data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
      // Chosen and counted options are filled, in the elements' colours of the two kinds.
      for (const kind of ['0,101,107,255', '107,63,135,255']) expect(colours.get(kind)).to.be.above(1000);
    });
  }
});
