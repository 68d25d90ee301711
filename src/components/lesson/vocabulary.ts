/** The words authors may use in a lesson; the page hands them to MDX, so that a lesson imports nothing. */
import AVous from './AVous.astro';
import Carte from './Carte.astro';
import Evangeliste from './Evangeliste.astro';
import Fait from './Fait.astro';
import Idee from './Idee.astro';
import Illustration from './Illustration.astro';
import Lien from './Lien.astro';
import Maison from './Maison.astro';
import Modeles from './Modeles.astro';
import Mot from './Mot.astro';
import Objectifs from './Objectifs.astro';
import Point from './Point.astro';
import Prequestion from './Prequestion.astro';
import Quiz from './Quiz.astro';
import Regle from './Regle.astro';
import Reponse from './Reponse.astro';
import Situation from './Situation.astro';
import Sources from './Sources.astro';
import Table from './Table.astro';
import Terme from './Terme.astro';

export const lessonVocabulary = {
  ...{ AVous, Carte, Evangeliste, Fait, Idee, Illustration, Maison, Modeles, Mot, Objectifs, Point, Prequestion },
  ...{ Quiz, Regle, Reponse, Situation, Sources, Terme },
  a: Lien,
  table: Table,
};

/** Those of them that a page of words may use. */
export const textVocabulary = { Carte, Fait, Maison, Regle, Reponse, Sources, Terme, a: Lien, table: Table };
