/** The contrast ratio of WCAG 2 between two colours in hexadecimal notation, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (!digits) throw new Error(`Not a hexadecimal colour: ${colour}`);
  const width = digits.length / 3;
  const [red, green, blue] = [0, 1, 2].map((index) =>
    linear(parseInt(digits.slice(index * width, (index + 1) * width).padStart(2, digits[index]), 16) / 255),
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
