import type { Code } from '#domain/scenario/codes.ts';

/** What is seen of a scenario before it can be played, or beside it. The names are as permanent as those of the linter. */
export const CASE_CODES = [
  'cut-by-hash',
  'cut-by-comma',
  'needs-quotes',
  'bad-shape',
  'no-rule',
  'stale-translation',
  'unpractised-rule',
  'scenario-in-no-module',
  'code-taken',
] as const;

/** A fault is a value with an address; only the edge (the build, the check command) turns faults into a message. */
export interface Fault {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** The permanent name of the fault, for those about scenarios. */
  readonly code?: Code | (typeof CASE_CODES)[number];
  readonly fr: string;
  readonly en: string;
  /** A warning is printed and does not stop the build. */
  readonly level?: 'warning';
}

/** `stopped` says what the blocking faults have prevented, in each language. */
export function report(
  faults: readonly Fault[],
  stopped = { fr: 'rien n’a été construit', en: 'nothing was built' },
): string {
  const sorted = [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const lines = sorted.map(
    (fault) =>
      `  content/${fault.file}:${fault.line}${fault.code ? ` [${fault.code}]` : ''}\n    ${fault.fr}\n    ${fault.en}`,
  );
  const blocking = sorted.filter((fault) => fault.level !== 'warning').length;
  const head =
    blocking === 0
      ? `${faults.length} avertissement(s) dans le contenu / warning(s) in the content`
      : `Le contenu a ${blocking} faute(s) : ${stopped.fr}. / The content has ${blocking} fault(s): ${stopped.en}.`;
  return `${head}\n\n${lines.join('\n\n')}\n`;
}

export class ContentFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`\n\n${report(faults)}`);
    this.name = 'ContentFaults';
    this.faults = faults;
  }
}
