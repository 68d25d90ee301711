import { type Lang, stem } from './stem.ts';
import { wordsOf } from './words.ts';

/**
 * One family a line: what an employee types beside what the course writes. Inflected forms are found by their stem, so
 * each word is written once, except where the stem changes (répondre, réponse). Short on purpose: a synonym that is
 * right half of the time brings more noise than pages.
 */
const FRENCH = `
  supprimer suppression effacer masquer enlever retirer cacher censurer
  client personne internaute consommateur acheteur clientèle
  avis note étoile commentaire
  commentaire message publication post tweet
  répondre réponse
  fâché mécontent colère énervé furieux agressif indigné furax râleur
  patron direction dirigeant chef hiérarchie manager responsable boss gérant
  perso personnel privé
  insulte injure grossier vulgaire
  critique reproche plainte réclamation
  entreprise société boîte employeur maison pme
  compte profil
  salarié employé collègue collaborateur
  erreur faute tort panne bourde gaffe
  excuse désolé pardon regret
  délai attente attendre retard heure temps
  vite rapide urgent urgence rapidement
  mensonge mentir faux fake bidon
  rumeur intox désinformation infox hoax
  dédommager dédommagement compenser compensation geste rembourser remboursement indemniser indemnisation
  journaliste presse média
  juriste avocat loi légal droit juridique
  partager relayer republier repartager retweeter
  aimer liker like
  transmettre remonter alerter prévenir signaler
  publier poster écrire
  ironie humour blague moquerie plaisanter sarcasme
  astreinte soir nuit week weekend dimanche samedi férié
  troll provocateur malveillant hater
  crise emballement buzz scandale polémique tollé
  capture screenshot screen
  menace menacer intimider intimidation
  modération modérer modérateur
  copier modèle recopier template
  pseudo anonyme anonymat déguiser
  licencier licenciement virer viré virée
  sanction punir punition
  recruter recrutement embaucher embauche
  candidat candidature postuler
  emploi job boulot
  salaire rémunération
  stagiaire alternant apprenti
  rh drh ressources
  syndicat cse
  obliger obligatoire obligation imposer
  interdire interdit interdiction
  autoriser autorisation permission
  refuser refus
  surveiller surveillance espionner
  dénoncer alerte lanceur
  charte policy
  évangéliste référent
  ambassadeur ambassadrice
  influenceur influence
  publicité pub sponsorisé
  cadeau offert
  ia intelligence artificielle chatgpt chatbot robot
  usurper usurpation imposteur
  pirater piratage hacker cyber
  rgpd cnil
  confidentiel confidentialité secret
  photo image
  vidéo film filmer
  enfant mineur
  racisme raciste discrimination haine
  harcèlement harceler acharnement
  diffamation diffamer calomnie
  tribunal procès juge justice
  police gendarmerie
  danger dangereux péril
  secours pompier samu
  panne bug coupure dysfonctionnement
  accident blessé
  préparer préparation anticiper prévoir
  exercice entraînement simulation
  débriefing debrief rex retex
  vérifier vérification contrôler confirmer
  corriger correction rectifier rectification
  trier tri classer
  calmer apaiser désamorcer
  clore clos clôturer conclure
  remplaçant suppléant suppléance
  santé malade maladie
  prix tarif
  prouver preuve
  promettre promesse
  empathie compassion compatir
  transparence transparent honnête honnêteté sincère
  bannir bloquer
  plateforme réseau
  abonné follower fan
  chiffre statistique stats
  indicateur kpi mesure
  objectif but
  coût budget dépense
  concurrent concurrence
  partenaire partenariat
  visibilité notoriété
  repos déconnexion déconnecter congé vacances
  fatigue épuisement stress
  téléphone téléphoner appeler appel
  mail courriel email
  parler exprimer expression
  tutoyer vouvoyer tutoiement vouvoiement`;

const ENGLISH = `
  delete deletion remove hide erase censor
  customer client person people consumer buyer
  review rating star comment
  comment message post publication
  reply answer respond response
  angry unhappy upset furious annoyed complaining mad frustrated
  boss manager management director executive supervisor
  personal private own
  insult abuse rude swear offensive
  criticism complaint complain criticise
  company firm employer business organisation organization
  account profile
  employee colleague staff worker coworker teammate
  mistake error fault wrong blunder
  apology apologise apologize sorry regret
  delay wait late long time
  fast quick urgent urgency
  lie false fake untrue
  rumour rumor misinformation hoax gossip
  compensate compensation refund gesture voucher reimburse
  journalist press media reporter
  lawyer legal law right
  share repost relay retweet
  like endorse
  escalate forward alert report warn
  publish post write
  irony humour humor joke mock sarcasm sarcastic
  standby night evening weekend sunday saturday
  troll provoke hater
  crisis firestorm backlash scandal uproar outcry
  screenshot capture screengrab
  threat threaten intimidate
  moderation moderate moderator
  copy template boilerplate
  pseudonym anonymous anonymity disguise
  fired sacked dismiss dismissal
  sanction punish punishment disciplinary
  recruit recruitment vacancy
  applicant candidate application
  wage salary
  intern trainee apprentice
  union council representative
  mandatory compulsory obligatory oblige
  forbid forbidden prohibited
  allow permission authorise authorize
  refuse decline
  monitor spy surveillance
  whistleblower whistleblowing denounce
  charter policy
  evangelist conductor
  ambassador advocate
  influencer influence
  advert advertising advertisement ad ads sponsored
  gift freebie
  ai artificial intelligence chatgpt chatbot bot
  impostor impersonate impersonation
  hack hacker hacked cyberattack
  gdpr privacy data
  confidential confidentiality secret
  photo picture image photograph
  video film footage photo picture
  child children kid
  racist racism discrimination hatred
  harassment harass bully bullying
  defamation defame libel slander
  court judge lawsuit tribunal
  danger dangerous unsafe
  outage breakdown glitch downtime
  announce announcement
  prepare preparation anticipate
  exercise drill rehearsal simulation practise rehearse
  debrief postmortem
  check verify confirm
  correct correction rectify
  appease calm defuse
  solve resolve settle
  deputy substitute
  health illness sick
  proof evidence prove
  promise commitment pledge
  empathy compassion sympathy sympathise sympathize
  transparency transparent honest honesty sincere
  ban block
  platform network
  follower fan subscriber
  figure statistic
  indicator metric kpi measure
  objective goal aim
  average median
  cost budget expense
  competitor competition rival
  partner partnership
  holiday vacation
  stress burnout exhausted
  phone telephone ring
  email mail
  password login credentials
  speak talk`;

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
