/** Takes up a case from a file: a folder in a zip, a lone scenario.yaml, or a draft. Fetched when somebody chooses one. */
import type { Draft } from '#domain/own-case/draft.ts';
import { type Beyond, draftOf } from '#domain/own-case/from-scenario.ts';
import { readDraft } from '#domain/own-case/read.ts';
import { bilingual, type Lang } from '#i18n/lookup.ts';
import { readScenario } from '#schemas/scenario.ts';
import { readYaml } from '#schemas/yaml.ts';
import { entriesOf, opened } from './archive.ts';

export interface Refused {
  readonly why: (typeof WHYS)[number];
  /** The file or path at fault. */
  readonly name?: string;
  readonly faults?: readonly { readonly line: number; readonly fr: string; readonly en: string }[];
  readonly beyond?: readonly Beyond[];
}
export const WHYS = [
  ...(['size', 'unreadable', 'bomb', 'path', 'noCase', 'several', 'binary', 'yaml'] as const),
  ...(['beyond', 'translation', 'newer', 'reader', 'damaged'] as const),
] as const;

/** Bytes once open, and files: more is an attack or a mistake. */
const MOST = 50 * 1024 * 1024;
const MOST_FILES = 1000;
/** A text of a case is a few dozen kilobytes. */
const MOST_TEXT = 2 * 1024 * 1024;
/** Version of a draft's file. */
const VERSION = 1;

type Found = { readonly draft: Draft } | Refused;

/** Never throws, whatever the bytes are. */
export function importCase(name: string, bytes: Uint8Array, lang: Lang): Found {
  try {
    if (bytes.byteLength > MOST) return { why: 'size' };
    const text = isZip(bytes) ? fromZip(bytes) : textOf(bytes);
    if (typeof text !== 'string') return text;
    return text.trimStart().startsWith('{') ? fromDraft(text, lang) : fromYaml(name, text);
  } catch {
    return { why: isZip(bytes) ? 'damaged' : 'unreadable' };
  }
}

/** The draft as it is, for a case that is not yet one. */
export function draftFile(draft: Draft): string {
  return `${JSON.stringify({ what: 'porte-voix-draft', version: VERSION, draft }, null, 1)}\n`;
}

/** The one scenario.yaml of an archive. The list is judged before anything is opened, and no path is ever followed. */
function fromZip(bytes: Uint8Array): string | Refused {
  const entries = entriesOf(bytes);
  const outside = entries.find(({ name }) => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(name));
  if (outside) return { why: 'path', name: outside.name };
  const sum = entries.reduce((total, { size }) => total + size, 0);
  if (entries.length > MOST_FILES || sum > MOST) return { why: 'bomb' };
  const [only, second] = entries.filter(({ name }) => isCase(name));
  if (only === undefined) return { why: 'noCase' };
  if (second) return { why: 'several' };
  const folder = only.name.replace(/scenario\.yaml$/, '');
  const translation = entries.find(({ name }) => name === `${folder}fr.yaml` || name === `${folder}en.yaml`);
  if (translation) return { why: 'translation', name: translation.name };
  return only.size > MOST_TEXT ? { why: 'bomb' } : textOf(opened(bytes, only));
}

/** What a system adds of its own (`__MACOSX`) is no case. */
function isCase(name: string): boolean {
  return /(^|\/)scenario\.yaml$/.test(name) && !name.startsWith('__MACOSX/');
}

function fromYaml(name: string, text: string): Found {
  const yaml = readYaml(name, text);
  if (yaml.faults.length > 0) return { why: 'yaml', faults: yaml.faults };
  const read = readScenario(yaml.data);
  if ('issues' in read) {
    const faults = read.issues.map(({ path, message }) => ({
      ...bilingual(message),
      line: yaml.lineOf(path),
    }));
    return { why: 'yaml', faults };
  }
  const found = draftOf(read.scenario, read.words);
  return 'beyond' in found ? { why: 'beyond', beyond: found.beyond } : found;
}

function fromDraft(text: string, lang: Lang): Found {
  const { what, version, draft } = JSON.parse(text);
  if (what !== 'porte-voix-draft') return { why: 'noCase' };
  if (version !== VERSION) return { why: 'newer' };
  return { draft: readDraft(draft, lang) };
}

/** UTF-8, or a refusal: a picture renamed is not a case. */
function textOf(bytes: Uint8Array): string | Refused {
  if (bytes.byteLength > MOST_TEXT) return { why: 'size' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [...text].some(isControl) ? { why: 'binary' } : text;
  } catch {
    return { why: 'binary' };
  }
}

/** A character that no text holds, line feeds and tabs apart. */
function isControl(character: string): boolean {
  return character < ' ' && !'\t\n\r\f\v'.includes(character);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
