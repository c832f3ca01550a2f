import { correction, generate } from 'lean-qr';

/** The modules of a QR code as one path, one unit per module, without the quiet zone around it. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/**
 * A QR code of a text that tolerates some damage. `undefined` if the text is too long for one.
 *
 * @param maxVersion the largest that it may be: a version has 4 modules a side more than the one before
 */
export function qrCode(text: string, maxVersion = 40): QrCode | undefined {
  try {
    const bitmap = generate(text, { minCorrectionLevel: correction.M, maxVersion });
    let path = '';
    for (let y = 0; y < bitmap.size; y++) {
      for (let x = 0; x < bitmap.size; x++) if (bitmap.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
    }
    return { size: bitmap.size, path };
  } catch {
    return undefined;
  }
}
