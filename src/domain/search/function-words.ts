import type { Lang } from './stem.ts';
import { wordsOf } from './words.ts';

/** Words that carry a question without saying what it is about. Written as people write them; compared folded. */
const FRENCH = `
  a à abord afin ai aie ailleurs ainsi alors apparemment après arrive arriver as assez au aucun aucune aujourd'hui auquel aura aurai
  auraient aurais aurait aurez aurions aurons auront aussi autant autre autrement autres aux avaient avais avait avant avec avez aviez
  avions avoir avons ayant
  bah beaucoup ben besoin bien bonjour bonsoir
  ça car ce ceci cela celle celles celui cependant certes ces cet cette ceux chacun chacune chaque cherche chercher chez chose choses ci
  combien comme comment concernant coucou
  d dans de dedans définition déjà depuis des dès desquelles desquels dessus devez devons devra devrai devraient devrait devrais devriez
  devrions dit dire dis doit dois doivent donc dont du duquel durant
  également elle elles en encore entre es est estce et étaient étais était étant étiez étions être eu eux exactement existe façon façons
  fais faire faisait faisant faisons fait faites fallait falloir fallu faudra faudrait faut fera ferai feraient ferais ferait ferez feront
  fois font furent fut genre grâce
  hein hop hui ici il ils importe j jamais je jusque juste l la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu
  lorsque lui
  m ma maintenant mais malgré manière me même mes merci met mets mettez mettre mien mieux moi moins mon
  n ne néanmoins ni non nos notre nôtre nous ok okay on ont or ou où oui
  par parce parfois parmi pas pendant peu peut peuvent peux plait plupart plus plusieurs plutôt possible pour pourquoi pourra pourrai
  pourraient pourrait pourrais pourrez pourriez pourrions pourtant pouvez pouvoir pouvons près presque pu puis puisqu puisque qqch qqn
  qu quand quant que quel quelconque quelle quelles quelqu quelque quelques quels qui quiconque quoi quoiqu quoique rien
  s sa sais sait salut sans savez savoir se selon sera serai seraient serais serait seras serez seriez serions serons seront ses seulement
  si sien signifie sinon soi soient sois soit son sont sous souvent soyez stp suis sur surtout svp
  t ta tandis tant te tel telle tellement tes tien tiens toi ton toujours tous tout toute toutes très trop trouve trouver truc trucs tu
  un une va vais vas vers veulent veut veux via voici voilà voir voire vont vos votre vôtre voudrais voudrait voulez vouloir voulons vous
  vraiment vs y`;

const ENGLISH = `
  a able about across actually after again against ago ah ain all almost along already also although always am among an and any anybody
  anymore anyone anything anyway anywhere apart are aren around as aside at away basically
  be became because become becomes been before being beside besides best better between beyond both but by came can cannot come comes
  coming concerning could couldn deal dealing define definition despite did didn do does doesn doing don done down during
  each either else enough especially etc even ever every everybody everyone everything exactly example except far few find finding for
  from get gets getting give go goes going gone gonna got gotta guys had hadn happen happened happening happens has hasn have haven having
  he hello hence her here hers herself hey hi him himself his how however
  i if im in including indeed instead into is isn it its itself ive just kind know least less let lets like ll look looking lot
  lots m make many may maybe me mean meaning means might mine more most much must mustn my myself near
  need needs neither never nevertheless no nor not nothing now obviously of off often oh ok okay on once one only onto or other otherwise
  ought our ours ourselves out over per perhaps
  please possible probably put quite rather re really regarding s same say says seem seems several shall she should shouldn simply since
  so some somebody someday somehow someone something sometimes somewhere sort still stuff such suppose supposed sure
  t tell telling than thank thanks that the their them themselves then there therefore these they thing things this those though through
  til till to today together too toward towards tried try trying
  under unless until up upon us use usually ve very via want wants was wasn way we well were weren what whatever when whenever where
  whereas wherever whether which whichever while who whoever whom whomever whose why will
  with within without won would wouldn yeah yes yet you your yours yourself yourselves`;

const LISTS: Record<Lang, ReadonlySet<string>> = { fr: new Set(wordsOf(FRENCH)), en: new Set(wordsOf(ENGLISH)) };

/** True of a folded word that a search can do without. */
export function isFunctionWord(word: string, lang: Lang): boolean {
  return LISTS[lang].has(word) || (word.length === 1 && !/\d/.test(word));
}
