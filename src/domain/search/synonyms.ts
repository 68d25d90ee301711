import { type Lang, stem } from './stem.ts';
import { wordsOf } from './words.ts';

/**
 * One family a line: what an employee types beside what the course writes. Inflected forms are found by their stem, so
 * each word is written once, except where the stem changes (répondre, réponse). Short on purpose: a synonym that is
 * right half of the time brings more noise than pages.
 */
const FRENCH = `
  supprimer suppression effacer masquer enlever retirer cacher censurer
  client personne internaute consommateur acheteur
  avis note étoile commentaire
  commentaire message publication post
  répondre réponse
  fâché mécontent colère énervé furieux agressif indigné
  patron direction dirigeant chef hiérarchie manager responsable
  perso personnel privé
  insulte injure grossier
  critique reproche plainte réclamation
  entreprise société boîte employeur maison
  compte profil
  salarié employé collègue collaborateur
  erreur faute tort panne
  excuse désolé pardon regret
  délai attente attendre retard heure temps
  vite rapide urgent urgence
  mensonge mentir faux
  rumeur intox désinformation
  dédommager dédommagement compenser compensation geste rembourser remboursement
  journaliste presse média
  juriste avocat loi légal droit
  partager relayer republier
  aimer liker like
  transmettre remonter alerter prévenir signaler
  publier poster écrire
  ironie humour blague moquerie plaisanter
  astreinte soir nuit week weekend dimanche samedi
  troll provocateur malveillant hater
  crise emballement buzz scandale polémique
  capture screenshot
  menace menacer
  modération modérer modérateur
  copier modèle recopier
  pseudo anonyme déguiser`;

const ENGLISH = `
  delete deletion remove hide erase censor
  customer client person people consumer buyer
  review rating star comment
  comment message post publication
  reply answer respond response
  angry unhappy upset furious annoyed complaining
  boss manager management director executive
  personal private own
  insult abuse rude
  criticism complaint complain criticise
  company firm employer business
  account profile
  employee colleague staff worker
  mistake error fault wrong
  apology apologise apologize sorry regret
  delay wait late long time
  fast quick urgent urgency
  lie false fake
  rumour rumor misinformation
  compensate compensation refund gesture
  journalist press media reporter
  lawyer legal law right
  share repost relay
  like endorse
  escalate forward alert report warn
  publish post write
  irony humour humor joke mock sarcasm
  standby night evening weekend sunday saturday
  troll provoke hater
  crisis firestorm backlash scandal
  screenshot capture
  threat threaten
  moderation moderate moderator
  copy template
  pseudonym anonymous disguise`;

function familiesOf(lines: string): readonly string[][] {
  return lines.trim().split('\n').map(wordsOf);
}

const FAMILIES: Record<Lang, readonly string[][]> = { fr: familiesOf(FRENCH), en: familiesOf(ENGLISH) };

/** The other words of each family that holds the folded word, in the list's order, itself and its inflections left out. */
export function synonymsOf(word: string, lang: Lang): string[] {
  const root = stem(word, lang);
  const kin = FAMILIES[lang].filter((family) => family.some((other) => stem(other, lang) === root)).flat();
  return [...new Set(kin)].filter((other) => stem(other, lang) !== root);
}
