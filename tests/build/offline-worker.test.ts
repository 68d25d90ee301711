import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorker } from '../../src/integrations/offline.ts';
import { dist, exists } from '../support/site.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

describe('what is kept for a reload without network', () => {
  const [, list = '[]'] = /const files = (\[.*?\]);/.exec(read('sw.js')) ?? [];
  const files: string[] = JSON.parse(list);

  it('is both windows and the report in both languages, with all that they load, and nothing that does not exist', () => {
    for (const one of ['fr/animer/', 'fr/ecran/', 'fr/compte-rendu/', 'en/present/', 'en/projector/', 'en/report/'])
      expect(files).toContain(one);
    for (const kind of [/\/Windows\..*\.js$/, /\.css$/, /\.woff2$/])
      expect(
        files.some((file) => kind.test(file)),
        String(kind),
      ).toBe(true);
    expect(files.filter((file) => !exists(file.endsWith('/') ? `${file}index.html` : file))).toEqual([]);
  });

  it('has another name when a file changes, and only then', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'worker-'));
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    const name = async () => {
      await writeWorker(folder);
      return /version = "([0-9a-f]{12})"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1];
    };
    write('fr/animer/index.html', '<script src="../../_assets/a.js"></script>');
    write('_assets/a.js', 'import"./b.js"');
    write('_assets/b.js', '1');
    write('_assets/alone.js', '1');
    const first = await name();
    write('_assets/alone.js', '2');
    expect(await name()).toBe(first);
    write('_assets/b.js', '2');
    expect(await name()).not.toBe(first);
    rmSync(folder, { recursive: true });
  });
});
