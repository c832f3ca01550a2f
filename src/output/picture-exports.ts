import type { Chart } from './chart.ts';
import { drawingOf, toPng, toSvg } from './drawing.ts';
import type { Export } from './exports.ts';

/** A chart as pictures, with what is said above and under it. They stand apart: drawing takes more than the other exports together. */
export function pictureExports(chart: Chart, subtitle: string, footer: string): readonly Export[] {
  const drawing = () => drawingOf(chart, subtitle, footer);
  return [
    { format: 'png', type: 'image/png', content: () => toPng(drawing()) },
    { format: 'svg', type: 'image/svg+xml', content: () => toSvg(drawing()) },
  ];
}
