// What a camera reads in a QR code on the page.

import jsqr from 'jsqr';

/** By the name that its types know: it is a CommonJS module. */
const { default: jsQR } = jsqr;

/** Reads a drawn code from its pixels, with its quiet zone. */
export function decode(drawing: SVGSVGElement): string {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const scale = 4;
  const canvas = document.createElement('canvas');
  canvas.width = scale * width;
  canvas.height = scale * height;
  const context = canvas.getContext('2d')!;
  context.setTransform(scale, 0, 0, scale, -scale * x, -scale * y);
  const [paper, modules] = [drawing.querySelector('rect')!, drawing.querySelector('path')!];
  context.fillStyle = getComputedStyle(paper).fill;
  const box = paper.getBBox();
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = getComputedStyle(modules).fill;
  context.fill(new Path2D(modules.getAttribute('d')!));
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, canvas.width, canvas.height)?.data ?? 'no code';
}
