import type { Lang } from './stem.ts';
import { wordsOf } from './words.ts';

/** Words that carry a question without saying what it is about. Written as people write them; compared folded. */
const FRENCH = `
  a à afin ai aie ainsi alors après as assez au aucun aucune aujourd'hui auquel aussi autre autres aux avait avant avec avez avoir avons
  bah beaucoup ben bien bonjour
  ça car ce ceci cela celle celles celui ces cet cette ceux chaque chez chose choses ci combien comme comment concernant
  d dans de déjà depuis des devons devrait devrais dit dire dis doit dois doivent donc dont du
  elle elles en encore entre es est estce et était être eu eux
  fais faire fait faites fallait falloir faudra faudrait faut font
  hein hui ici il ils j je jusque juste l la là laquelle le lequel les lesquels leur leurs lors lorsque lui
  m ma mais me même mes merci mettre mieux moi moins mon
  n ne ni non nos notre nous on ont ou où oui
  par parce pas pendant peu peut peuvent peux plus plutôt possible pour pourquoi pourrait pourrais pouvez pouvoir pouvons près puis puisque
  qu quand que quel quelle quelles quelqu quelque quelques quels qui quiconque quoi
  s sa sans se sera serait ses si sinon soi soit son sont sous suis sur
  t ta tant te tel telle tes toi ton toujours tous tout toute toutes très trop truc trucs tu
  un une va vais vas vers veut veux via voici voilà vont vos votre voudrais vous vraiment vs y`;

const ENGLISH = `
  a about after again all already also always am an and any anybody anyone anything are as at
  be because been before being between both but by can cannot could couldn did didn do does doesn doing don done down
  each else even ever every everyone for from get gets getting give go going got had has hasn have haven having he hello her here him his how
  i if in instead into is isn it its just kind know let like ll look m make many may maybe me might mine more most much must my
  need needs never no not now of off often ok on once one only onto or other our ours out over
  please possible quite rather re really s same say says she should shouldn since so some somebody someone something sort still such sure
  t tell than thank thanks that the their them then there these they thing things this those though through to today too
  under until up upon us use ve very via want wants was wasn way we well were weren what when where whether which while who whom whose why will
  with without won would wouldn yes yet you your yours`;

const LISTS: Record<Lang, ReadonlySet<string>> = { fr: new Set(wordsOf(FRENCH)), en: new Set(wordsOf(ENGLISH)) };

/** True of a folded word that a search can do without. */
export function isFunctionWord(word: string, lang: Lang): boolean {
  return LISTS[lang].has(word) || (word.length === 1 && !/\d/.test(word));
}
