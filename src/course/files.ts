/** The files of the content folder, by their path from it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, type YamlFile } from '#schemas/yaml.ts';
import type { Fault } from './fault.ts';

export function list(folder: string, sub: string, end: string): string[] {
  const path = join(folder, sub);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(end) && !name.startsWith('.'))
        .sort()
    : [];
}

export function readFile(folder: string, file: string, faults: Fault[]): YamlFile | undefined {
  const path = join(folder, file);
  if (existsSync(path)) return readYaml(file, readFileSync(path, 'utf8'));
  faults.push({ file, line: 1, fr: 'Ce fichier manque : créez-le.', en: 'This file is missing: create it.' });
  return undefined;
}
