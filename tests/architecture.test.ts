import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms each room may import; `i18n:words` is the words themselves, which islands only receive as props. */
const doors: Record<string, readonly string[]> = {
  domain: ['domain'],
  schemas: ['schemas', 'domain'],
  i18n: ['i18n', 'i18n:words'],
  browser: ['browser', 'domain'],
  islands: ['islands', 'domain', 'browser', 'i18n'],
  course: ['course', 'domain', 'schemas', 'i18n', 'i18n:words'],
  components: ['components', 'course', 'domain', 'islands', 'browser', 'i18n', 'i18n:words'],
  layouts: ['layouts', 'components', 'course', 'islands', 'browser', 'i18n', 'i18n:words', 'styles'],
  views: ['views', 'layouts', 'components', 'course', 'domain', 'islands', 'browser', 'i18n', 'i18n:words', 'styles'],
  pages: ['views', 'layouts', 'components', 'course', 'i18n:words'],
  integrations: ['integrations', 'course', 'domain', 'i18n'],
};
/** The form in which a group writes a case is the one island that reads and checks files as the build does. */
const readsCases = (file: string, to: string) =>
  file.startsWith('src/islands/case/') && /^src\/schemas\/(scenario|yaml)\.ts$/.test(to);
const files = globSync('src/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(file, 'utf8');
const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];

function imports(file: string): { to: string; typeOnly: boolean }[] {
  const found = [...read(file).matchAll(/import\s+(type\s)?[^'"]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g)];
  return found.flatMap(([, type, still, lazy]) => {
    const to = still ?? lazy ?? '';
    if (to.startsWith('#')) return [{ to: `src/${to.slice(1)}`, typeOnly: !!type }];
    if (to.startsWith('.'))
      return [{ to: relative('.', join(dirname(file), to)).replaceAll('\\', '/'), typeOnly: !!type }];
    return [];
  });
}

describe('the house', () => {
  it('lets each room import only through its doors', () => {
    const trespasses = files.flatMap((file) => {
      const room = roomOf(file);
      const allowed = room && doors[room];
      if (!allowed) return [];
      return imports(file)
        .filter(({ to, typeOnly }) => {
          const target = roomOf(to) ?? '';
          if (target === 'i18n' && !/\/(lookup|french|translated)\.ts$/.test(to))
            return !typeOnly && !allowed.includes('i18n:words');
          return !allowed.includes(target) && !readsCases(file, to);
        })
        .map(({ to }) => `${file} imports ${to}`);
    });
    expect(trespasses).toEqual([]);
  });

  it('keeps clocks and chance out of the domain, which is given its moment and its seed', () => {
    const found = files.filter(
      (file) => file.startsWith('src/domain/') && /Date\.now|new Date\(|Math\.random/.test(read(file)),
    );
    expect(found).toEqual([]);
  });

  it('names the window and its storage in one room', () => {
    const found = files.filter(
      (file) =>
        !/^src\/browser\//.test(file) &&
        !file.endsWith('.astro') &&
        /\b(window|localStorage|sessionStorage)\b[.[(]/.test(read(file)),
    );
    expect(found).toEqual([]);
  });

  it('gives no island an id that differs between its two runtimes', () => {
    expect(files.filter((file) => /\buseId\b/.test(read(file)))).toEqual([]);
  });

  it('has no room whose name means nothing', () => {
    expect(
      files.filter((file) =>
        /\/(utils?|helpers?|common|shared|misc|lib|managers?|services?|types)(\/|\.ts)/.test(file),
      ),
    ).toEqual([]);
  });

  it('keeps routes to fifteen lines', () => {
    const long = files.filter((file) => file.startsWith('src/pages/') && read(file).split('\n').length > 20);
    expect(long).toEqual([]);
  });
});
