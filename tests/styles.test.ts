import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The tokens as written, and WCAG 2's contrast between two of them, in light and dark. */
const css = readFileSync('src/styles/tokens.css', 'utf8');
type Colour = readonly [number, number, number];
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): (?:light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)|oklch\(([^)]+)\));/g)].map(
    ([, name = '', light, dark, both]) => [
      name,
      [light ?? both ?? '', dark ?? both ?? ''].map((text) => text.split(' ').map(Number) as unknown as Colour),
    ],
  ),
);

/** OKLCH to linear sRGB (Ottosson 2020), then relative luminance (WCAG 2.2). */
function luminance([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const red = clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, two: string, scheme: 0 | 1): number {
  const [a, b] = [one, two].map((name) => luminance(tokens.get(name)?.[scheme] as Colour)) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in %s', (_name, scheme) => {
  it.each(['paper', 'card', 'voice-tint', 'signal-tint', 'calm-tint'])(
    'running text is at least 7:1 on %s',
    (ground) => {
      expect(contrast('ink', ground, scheme)).toBeGreaterThanOrEqual(7);
    },
  );
  it.each(['paper', 'card'])('softer text is at least 7:1 on %s', (ground) => {
    expect(contrast('soft', ground, scheme)).toBeGreaterThanOrEqual(7);
  });
  it.each([
    ['voice', 'paper'],
    ['voice', 'card'],
    ['voice', 'voice-tint'],
    ['signal', 'paper'],
    ['signal', 'card'],
    ['signal', 'signal-tint'],
    ['signal', 'voice-tint'],
    ['calm', 'paper'],
    ['calm', 'card'],
    ['calm', 'calm-tint'],
    ['on-voice', 'voice'],
  ])('%s on %s is at least 4.5:1', (one, two) => {
    expect(contrast(one, two, scheme)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['paper', 'card'])('the edge of a control stands out from %s', (ground) => {
    expect(contrast('edge', ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});
