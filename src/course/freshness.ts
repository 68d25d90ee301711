/** How long ago what the course says was checked: a year is a warning, two years of law stop the build. */
import type { Fault } from './fault.ts';
import type { Content } from './load.ts';

const DAY = 86_400_000;

/** `today` as `2026-11-24`. */
export function checkFreshness(content: Content, today: string): Fault[] {
  const dated = [
    ...content.lessons.map(({ file, source, lineOf }) => ({ file, line: lineOf(['checked']), ...source, law: false })),
    ...content.pages.map(({ file, source, lineOf }) => ({ file, line: lineOf(['checked']), ...source, law: false })),
    ...content.rules.map(({ file, source, lineOf }) => ({ file, line: lineOf(['checked']), ...source, law: false })),
    ...(content.platforms
      ? [{ file: 'platforms/platforms.yaml', line: 1, checked: content.platforms.reviewed, law: false }]
      : []),
    ...(content.crisis
      ? [{ file: 'crisis/premiere-heure.yaml', line: 1, checked: content.crisis.reviewed, law: false }]
      : []),
    ...content.figures.map(({ file, data }) => ({ file, line: 1, checked: data.checked, law: false })),
    ...content.sources.map(({ file, source, lineOf }) => ({
      ...{ file, line: lineOf(['checked']), checked: source.checked },
      law: source.kind === 'law',
    })),
  ];
  return dated.flatMap(({ file, line, checked, law }): Fault[] => {
    const days = Math.floor((Date.parse(today) - Date.parse(checked)) / DAY);
    if (law && days > 2 * 365)
      return [
        {
          ...{ file, line },
          fr: `Ce repère de droit a été vérifié le ${checked}, il y a plus de deux ans : faites-le relire par un juriste, puis changez la date.`,
          en: `This point of law was checked on ${checked}, more than two years ago: have it reread by a lawyer, then change the date.`,
        },
      ];
    if (days > 365)
      return [
        {
          ...{ file, line, level: 'warning' as const },
          fr: `Vérifié le ${checked}, il y a plus d’un an : relisez, puis changez la date.`,
          en: `Checked on ${checked}, more than a year ago: reread it, then change the date.`,
        },
      ];
    return [];
  });
}

export const today = () => new Date().toISOString().slice(0, 10);
