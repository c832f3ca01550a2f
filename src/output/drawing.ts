import type { Cell, Chart, DrawnSpread, Row } from './chart.ts';
import { escaped } from './escaped.ts';

/** A chart as shapes, to write as SVG or paint as PNG, so that both show the same. */
export interface Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

type Shape = Box | Words | Circle;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly dashed?: boolean;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: string;
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly fill: string;
  readonly text: string;
}

const FONT = 'Arial, Helvetica, sans-serif';
const [INK, MUTED, LINE, PAPER] = ['#1c2b33', '#4a5b64', '#c9d2d6', '#ffffff'];
/** The colours of the elements on a light page. */
const KINDS = { dynamic: '#00656b', static: '#6b3f87' };
const WIDTH = 1000;
const MARGIN = 32;
const LABELS = 240;
const GAP = 6;
/** The least that a moment takes. */
const COLUMN = 104;
const MARKS: Partial<Record<Cell['state'], string>> = { chosen: '✓ ', kept: '✓ ', added: '+ ', removed: '− ' };

/** What is chosen is filled, unless it says that something doesn't wholly hold. */
const LIGHTER: Readonly<Record<string, string>> = { partial: '#d9e8e9', absent: PAPER, unknown: PAPER };

/** Draws a chart, with a title and subtitle above it and a footer below. */
export function drawingOf(
  chart: Chart,
  subtitle: string,
  footer: string,
  breakable: (label: string) => string,
): Drawing {
  const shapes: Shape[] = [];
  const { columns = [] } = chart;
  const pageWidth = Math.max(WIDTH, 2 * MARGIN + LABELS + columns.length * COLUMN);
  const inner = pageWidth - 2 * MARGIN;
  let y = MARGIN;

  /** Writes a text in lines, one below another, and returns their total height. */
  const write = (text: string, x: number, width: number, style: Omit<Words, 'x' | 'y' | 'text'>, top = y): number => {
    const lines = wrap(text, width, style.size, style.bold);
    const height = style.size * 1.35;
    lines.forEach((line, index) => shapes.push({ ...style, x, y: top + height * index + style.size, text: line }));
    return height * lines.length;
  };

  y += write(chart.title, MARGIN, inner, { size: 26, bold: true, fill: INK }) + 4;
  if (subtitle) y += write(subtitle, MARGIN, inner, { size: 15, fill: MUTED }) + 8;

  /** Draws amounts as dots on a line, the larger the more people gave it, with a line at the middle; returns their height. */
  const drawDots = ({ dots, middle }: DrawnSpread, x: number, width: number, top: number, fill: string): number => {
    const height = 26;
    const centre = top + height / 2;
    const across = (place: number) => x + 10 + place * (width - 20);
    shapes.push({ x, y: centre - 0.5, width, height: 1, radius: 0, fill: MUTED });
    shapes.push({ x: across(middle) - 0.5, y: top + 3, width: 1, height: height - 6, radius: 0, fill: INK });
    const most = Math.max(...dots.map(({ count }) => count));
    for (const { at, count } of dots)
      shapes.push({ x: across(at), y: centre, r: 2 + 6 * Math.sqrt(count / most), fill });
    return height;
  };

  const drawRow = (row: Row, kind: string) => {
    const labelWidth = LABELS - 16;
    const head = row.repeated ? '' : breakable(row.label);
    const labels = [
      { text: head, style: { size: 15, bold: true, fill: INK } },
      { text: row.detail ?? '', style: { size: 13, fill: MUTED } },
      { text: row.remark ?? '', style: { size: 13, fill: MUTED } },
    ].filter(({ text }) => text);
    let labelHeight = 0;
    for (const { text, style } of labels) labelHeight += write(text, MARGIN, labelWidth, style, y + labelHeight);

    const left = MARGIN + LABELS;
    if (row.measured !== undefined) {
      const spreads = row.spreads ?? [{ said: row.measured }];
      let height = 0;
      for (const spread of spreads) {
        height += write(spread.said, left, inner - LABELS, { size: 15, bold: true, fill: INK }, y + height);
        if ('dots' in spread) height += drawDots(spread, left, inner - LABELS, y + height, kind);
      }
      y += Math.max(labelHeight, height) + GAP;
      return;
    }
    const cellWidth = (inner - LABELS - GAP * (row.cells.length - 1)) / row.cells.length;
    const texts = row.cells.map((cell) => `${MARKS[cell.state] ?? ''}${breakable(cell.label)}`);
    const lines = texts.map((text) => wrap(text, cellWidth - 16, 14, true).length);
    const counted = row.cells.some(({ share }) => share !== undefined);
    const height = Math.max(44, Math.max(...lines) * 19 + 20 + (counted ? 30 : 0), labelHeight);
    row.cells.forEach((cell, index) => {
      const x = left + index * (cellWidth + GAP);
      const isNew = cell.state === 'added';
      const surface = LIGHTER[cell.extent ?? ''];
      const filled = isNew || (cell.state === 'chosen' && !surface);
      const stroke = MARKS[cell.state] ? kind : LINE;
      const dashed = cell.state === 'removed' || cell.extent === 'unknown';
      const box = { radius: isNew ? 0 : 8, fill: filled ? kind : (surface ?? PAPER) };
      shapes.push({ ...box, x, y, width: cellWidth, height, stroke, dashed });
      if (isNew) shapes.push({ ...box, x: x + 5, y: y + 5, width: cellWidth - 10, height: height - 10, stroke: PAPER });
      const fill = filled ? PAPER : cell.state === 'open' ? MUTED : INK;
      const top = y + (height - lines[index]! * 19 - (counted ? 30 : 0)) / 2;
      const style = { size: 14, bold: cell.state !== 'open', centred: true, fill };
      const textHeight = write(texts[index]!, x + cellWidth / 2, cellWidth - 16, style, top);
      if (cell.share === undefined) return;
      write(cell.said, x + cellWidth / 2, cellWidth, { size: 13, centred: true, fill: MUTED }, top + textHeight);
      const track = { x: x + 10, y: y + height - 14, height: 6, radius: 3 };
      shapes.push({ ...track, width: cellWidth - 20, fill: LINE });
      if (cell.share > 0) shapes.push({ ...track, width: (cellWidth - 20) * cell.share, fill: kind });
    });
    y += height + GAP;
  };

  /** Writes what stands above the cells, and returns its height. */
  const drawColumns = (): number => {
    const width = (inner - LABELS + GAP) / columns.length;
    const style = { size: 13, bold: true, centred: true, fill: INK };
    const heights = columns.map((column, index) =>
      write(column, MARGIN + LABELS + (index + 0.5) * width - GAP / 2, width - GAP, style),
    );
    return Math.max(...heights);
  };

  for (const { kind = 'dynamic', label, isLower, rows } of chart.groups) {
    y += 10;
    const style = isLower ? { size: 15, bold: true, fill: INK } : { size: 16, bold: true, fill: KINDS[kind] };
    if (label) y += write(label, MARGIN, inner, style) + 6;
    if (columns.length > 0 && !isLower) y += drawColumns();
    for (const row of rows) drawRow(row, KINDS[kind]);
  }
  y += 10;
  y += write(footer, MARGIN, inner, { size: 12, fill: MUTED });
  return { title: chart.title, width: pageWidth, height: Math.ceil(y + MARGIN), shapes };
}

/** The drawing as a self-contained file, with a description for those who can't see it. */
export function toSvg({ title, width, height, shapes }: Drawing, description: string): string {
  const drawn = shapes.map((shape) => {
    if ('text' in shape) {
      const { x, y, size, bold, centred, fill, text } = shape;
      const weight = bold ? ' font-weight="700"' : '';
      const anchor = centred ? ' text-anchor="middle"' : '';
      return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight}${anchor} fill="${fill}">${inXml(text)}</text>`;
    }
    if ('r' in shape)
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.r)}" fill="${shape.fill}"/>`;
    const { x, y, width: w, height: h, radius, fill, stroke, dashed } = shape;
    const border = stroke ? ` stroke="${stroke}" stroke-width="2"${dashed ? ' stroke-dasharray="6 4"' : ''}` : '';
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${radius}" fill="${fill}"${border}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONT}">
<title>${inXml(title)}</title>
<desc>${inXml(description)}</desc>
<rect width="${width}" height="${height}" fill="${PAPER}"/>
${drawn.join('\n')}
</svg>
`;
}

/** The drawing as pixels, at twice its size. Painted here, because a page with a strict policy refuses an SVG as an image. */
export async function toPng({ width, height, shapes }: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  const context = canvas.getContext('2d')!;
  context.scale(2, 2);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    context.fillStyle = shape.fill;
    if ('text' in shape) {
      context.font = fontOf(shape.size, shape.bold);
      context.textAlign = shape.centred ? 'center' : 'left';
      context.fillText(shape.text, shape.x, shape.y);
      continue;
    }
    context.beginPath();
    if ('r' in shape) context.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
    else context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
    context.fill();
    if ('r' in shape || !shape.stroke) continue;
    context.setLineDash(shape.dashed ? [6, 4] : []);
    context.lineWidth = 2;
    context.strokeStyle = shape.stroke;
    context.stroke();
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

const fontOf = (size: number, bold = false): string => `${bold ? 'bold ' : ''}${size}px ${FONT}`;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Without what XML doesn't allow: control characters, lone surrogates, and two noncharacters. */
const inXml = (text: string): string => escaped(text.replace(/(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' '));

let ruler: CanvasRenderingContext2D | null | undefined;

function wrap(text: string, width: number, size: number, bold = false): string[] {
  ruler ??= document.createElement('canvas').getContext('2d');
  ruler!.font = fontOf(size, bold);
  const fits = (line: string) => ruler!.measureText(line).width <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    for (const [index, piece] of broken(word, fits).entries()) {
      const longer = line && index === 0 ? `${line} ${piece}` : piece;
      if (line && (index > 0 || !fits(longer))) {
        lines.push(line);
        line = piece;
      } else line = longer;
      // A piece that is still wider than its cell is broken anywhere.
      while (!fits(line) && line.length > 1) {
        let end = line.length - 1;
        while (end > 1 && !fits(line.slice(0, end))) end--;
        lines.push(line.slice(0, end));
        line = line.slice(end);
      }
    }
  }
  return line ? [...lines, line] : lines;
}

/** A word in pieces: whole if it fits, or else broken at its soft hyphens into pieces that each fit on a line. */
function broken(word: string, fits: (line: string) => boolean): string[] {
  const [first = '', ...more] = word.split('\u00ad');
  const whole = first + more.join('');
  if (fits(whole)) return [whole];
  const pieces = [first];
  for (const part of more) {
    const longer = pieces.at(-1)! + part;
    if (fits(`${longer}-`)) pieces.splice(-1, 1, longer);
    else pieces.push(part);
  }
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece}-` : piece));
}
