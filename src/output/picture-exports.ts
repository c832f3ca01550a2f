import type { Chart } from './chart.ts';
import type { Export } from './exports.ts';

/**
 * A chart as pictures, with a subtitle above it and a footer below. The code that draws them loads on demand.
 * @param breakable puts soft hyphens in a label
 * @param inWords what an SVG says to those who can't see it
 */
export function pictureExports(
  chart: Chart,
  subtitle: string,
  footer: string,
  breakable: (label: string) => string,
  inWords: () => string,
): readonly Export[] {
  const drawn = async () => {
    const { drawingOf, toPng, toSvg } = await import('./drawing.ts');
    return { drawing: drawingOf(chart, subtitle, footer, breakable), toPng, toSvg };
  };
  return [
    { format: 'png', type: 'image/png', content: () => drawn().then(({ drawing, toPng }) => toPng(drawing)) },
    {
      format: 'svg',
      type: 'image/svg+xml',
      content: () => drawn().then(({ drawing, toSvg }) => toSvg(drawing, inWords())),
    },
  ];
}
