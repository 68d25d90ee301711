/** Faults in the posts of the triage drill: what they refer to, their codes, their twins, and whether the tone gives the answer away. */
import { sideOfPost } from '#domain/triage/post.ts';
import type { Fault } from './fault.ts';
import { missing } from './lesson-checks.ts';
import type { Content } from './load.ts';
import type { Course } from './model.ts';

/** Chance alone leaves a fourfold table beyond this one time in twenty (chi-square, one degree). */
const CHANCE = 3.84;

export function checkTriage(course: Course, content: Content): Fault[] {
  return [...content.triage.flatMap((entry) => checkKind(entry, content)), ...checkCodes(content), ...balance(course)];
}

function checkKind({ file, lineOf, source, translation }: Content['triage'][number], content: Content): Fault[] {
  const twin = file.replace('.yaml', '.en.yaml');
  const faults = Object.entries(source.posts).flatMap(([code, { rule, lesson, known }]): Fault[] => {
    const line = (field: string) => lineOf(['posts', code, field]);
    const en = translation?.posts[code];
    return [
      ...(content.has('lessons', lesson) ? [] : [missing(file, line('lesson'), ['La leçon', 'The lesson'], lesson)]),
      ...(rule && !content.has('rules', rule) ? [missing(file, line('rule'), ['La règle', 'The rule'], rule)] : []),
      ...(translation && !en ? [untold(twin, code)] : []),
      ...(en && !en.known !== !known ? [unlike(twin, code)] : []),
    ];
  });
  const strays = Object.keys(translation?.posts ?? {}).filter((code) => !source.posts[code]);
  return [
    ...faults,
    ...strays.map((code) => ({
      ...{ file: twin, line: 1 },
      fr: `Le message « ${code} » n’existe pas dans le fichier source.`,
      en: `Post "${code}" does not exist in the source file.`,
    })),
  ];
}

const untold = (file: string, code: string): Fault => ({
  ...{ file, line: 1 },
  fr: `Il manque la traduction du message « ${code} ».`,
  en: `The translation of post "${code}" is missing.`,
});

const unlike = (file: string, code: string): Fault => ({
  ...{ file, line: 1 },
  fr: `Message « ${code} » : ce que la vérification a donné (« known ») se dit dans les deux langues, ou dans aucune.`,
  en: `Post "${code}": what checking gave ("known") is said in both languages, or in neither.`,
});

/** Saved answers are made of codes: one code, one post, over all classes. */
function checkCodes(content: Content): Fault[] {
  const first = new Map<string, string>();
  return content.triage.flatMap(({ file, source, lineOf }) =>
    Object.keys(source.posts).flatMap((code): Fault[] => {
      const home = first.get(code);
      first.set(code, home ?? file);
      if (!home) return [];
      return [
        {
          ...{ file, line: lineOf(['posts', code]) },
          fr: `Le code « ${code} » est déjà celui d’un message de ${home} : choisissez-en un autre.`,
          en: `Code "${code}" already belongs to a post of ${home}: choose another.`,
        },
      ];
    }),
  );
}

/** Warnings: whoever adds three posts is told of a drift, and is not stopped by it. */
function balance({ triage }: Course): Fault[] {
  const posts = triage.flatMap((kind) => kind.posts);
  const count = (taken: boolean, rude: boolean) =>
    posts.filter((post) => (sideOfPost(post) === 'taken-up') === taken && (post.tone === 'rude') === rude).length;
  const [a, b, c, d] = [count(true, true), count(true, false), count(false, true), count(false, false)];
  const place = { file: 'triage', line: 1, level: 'warning' as const };
  const faults: Fault[] = [];
  if (chiSquare(a, b, c, d) > CHANCE)
    faults.push({
      ...place,
      fr: `Le ton annonce la réponse : à prendre en charge, ${a} messages rudes et ${b} calmes ; à laisser ou signaler, ${c} et ${d}. Rééquilibrez.`,
      en: `Tone gives the answer away: to take up, ${a} rude posts and ${b} calm ones; to leave or report, ${c} and ${d}. Even them out.`,
    });
  const sizes = triage.map((kind) => kind.posts.length);
  if (Math.max(0, ...sizes) > 2 * Math.min(...sizes, Number.MAX_SAFE_INTEGER))
    faults.push({
      ...place,
      fr: `Les familles de messages vont de ${Math.min(...sizes)} à ${Math.max(...sizes)} messages : chacune compte autant dans un tirage, les plus petites reviendront trop souvent.`,
      en: `Classes hold from ${Math.min(...sizes)} to ${Math.max(...sizes)} posts: each counts as much in a draw, and the smallest will come back too often.`,
    });
  return faults;
}

/** Pearson's, for a table of two by two; 0 when a margin is empty. */
function chiSquare(a: number, b: number, c: number, d: number): number {
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  return margins === 0 ? 0 : ((a * d - b * c) ** 2 * (a + b + c + d)) / margins;
}
