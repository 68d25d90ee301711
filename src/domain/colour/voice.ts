/**
 * A company's colour as the course may use it, for the light and the dark theme, or nothing when white text on it, and it
 * on our paper, would be under 4.5:1 (WCAG 2.2, success criterion 1.4.3). In the dark it is mixed with white.
 */
export function voiceFrom(colour: unknown): string | undefined {
  if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  return contrast(luminance(colour), PAPER) >= 4.5
    ? `light-dark(${colour}, color-mix(in oklab, ${colour} 40%, white))`
    : undefined;
}

/** Relative luminance of the light paper (#fbf8f3), a little under white's. */
const PAPER = luminance('#fbf8f3');

/** Relative luminance, 0 to 1, of `#rrggbb`. Source: WCAG 2.2, definition of relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, two: number): number {
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
