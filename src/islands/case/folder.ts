/** A case as a folder in a zip, ready for the course. Fetched when somebody takes one away. */
import { strToU8, zipSync } from 'fflate';
import type { Draft } from '#domain/own-case/draft.ts';
import { yamlOf } from '#domain/own-case/yaml.ts';
import { readScenario } from '#schemas/scenario.ts';
import { readYaml } from '#schemas/yaml.ts';

/** The text of its scenario.yaml, or undefined while the course could not read it. */
export function fileOf(draft: Draft): string | undefined {
  const text = yamlOf(draft, HEADINGS[draft.lang]);
  const yaml = readYaml('scenario.yaml', text);
  return yaml.faults.length === 0 && 'scenario' in readScenario(yaml.data) ? text : undefined;
}

/** The same bytes for the same case: an archive dates what it holds, and this is the first day that one can write. */
const DATED = new Date(1980, 0, 1);

/** `notre-cas/scenario.yaml`, and what to do with it in both languages. */
export function folderOf({ file, lang }: Draft, yaml: string): Uint8Array<ArrayBuffer> {
  const files = {
    [`${file}/scenario.yaml`]: strToU8(yaml),
    [`${file}/README.txt`]: strToU8(readme(file, lang)),
  };
  return zipSync(files, { mtime: DATED });
}

const HEADINGS = {
  fr: ['Écrit avec le formulaire « Notre cas ». Se reprend dans le formulaire, ou se retouche à la main.'],
  en: ['Written with the “Our own case” form. It can be taken up again there, or edited by hand.'],
} as const;

function readme(id: string, lang: Draft['lang']): string {
  return `FRANÇAIS

Ce dossier est une situation à jouer, écrite en ${lang === 'fr' ? 'français' : 'anglais'} seulement.
Avant tout : les noms, les lieux et les dates sont-ils changés ? Demandez une relecture aux RH.

Pour la mettre dans le cours :
1. copiez le dossier « ${id} » dans content/scenarios/ ;
2. dans content/course.yaml, ajoutez ${id} à la ligne « scenarios » d'un module ;
3. lancez : npm run check:scenarios -- ${id}
   puis : npm run check:content
   Chaque phrase dit quoi changer. Si le code est déjà pris, gardez le z et changez le second signe.
4. reconstruisez le site.

Pour la reprendre dans le formulaire : « Notre cas », puis « Reprendre un fichier ».


ENGLISH

This folder is a scenario to play, written in ${lang === 'fr' ? 'French' : 'English'} only.
First of all: have names, places and dates been changed? Ask HR to read it.

To put it into the course:
1. copy the folder "${id}" into content/scenarios/;
2. in content/course.yaml, add ${id} to the "scenarios" line of a module;
3. run: npm run check:scenarios -- ${id}
   then: npm run check:content
   Each sentence says what to change. If the code is taken, keep the z and change the second character.
4. build the site again.

To take it up again in the form: "Our own case", then "Bring in a file".
`;
}
