import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * Puts a downloaded case where the guide says, in a copy of the content, lists it in a module, and runs what the guide says
 * to run. Gives what was printed; throws with it when there is a fault.
 */
export async function checkedInTheCourse(id: string, files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-own-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    for (const name of ['src', 'node_modules', 'package.json', 'docs']) symlinkSync(resolve(name), join(folder, name));
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(folder, 'content/scenarios', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    const course = join(folder, 'content/course.yaml');
    writeFileSync(course, readFileSync(course, 'utf8').replace(/scenarios: \[(?=\w)/, `scenarios: [${id}, `));
    const { stdout } = await promisify(execFile)('npm', ['run', 'check:scenarios', '--', id], { cwd: folder });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
