/**
 * Families of French words, folded. `oubli*` is every word that begins so; the others are whole. A family is what a
 * pattern speaks of when any of its words would do: the doer, the fault, the day.
 */
export const FRENCH: Readonly<Record<string, string>> = {
  WE: 'je j nous on moi me m',
  OUR: 'notre nos mon ma mes notre nôtre notres',
  YOU: 'vous vou tu te toi t',
  YOUR: 'votre vos ton ta tes votres',
  HE: 'il elle ils elles lui leur eux celui celle ceux celles',
  IT: 'ce c ca cela ceci',
  BE: 'est sont etait etaient etre ete serait seront sera soit suis sommes etes etais etions es fut',
  HAVE: 'ai as a avons avez ont avais avait avions aviez avaient eu aura aurons aurai aurez auront ayant ayons ayez aie ait aient',
  WOULD:
    'aurais aurait aurions auriez auraient serais serions seriez devrais devrait devrions devriez pourrais pourrait pourrions pourriez voudrais voudrait souhaiterait souhaiterions aimerait aimerions faudrait',
  GO: 'vais va allons allez vont irai ira irons',
  MUST: 'dois doit devons devez doivent devais devait devions faut fallait faudra falloir du due',
  CAN: 'peux peut pouvons pouvez peuvent pouvait pouvions pourra pourrons pourrez',
  WANT: 'veux veut voulons voulez veulent voudra voulait souhait* desir*',
  NOT: 'pas ne n ni jamais plus rien aucun aucune personne guere nullement point',
  ONLY: 'que seulement juste uniquement',
  WITHOUT: 'sans',
  IF: 'si s',
  MAYBE:
    'peut-etre eventuellement probablement possible possiblement potentiellement peutetre peutêtre supposons hypothese admettons sait-on doute apparemment semble semblerait parait paraitrait',
  BUT: 'mais cependant toutefois neanmoins pourtant or sauf quoique',
  BECAUSE: 'parce car puisque donc alors',
  THAT: 'que qu',
  WHO: 'qui quel quelle quels quelles quoi dont lequel laquelle ou comment pourquoi combien',
  SAY: 'dites dit dire disiez disant ecrivez ecriviez affirm* pretend* racont* soutenez soutient croyez pensez pensiez estimez considerez trouvez accus* reproch* parlez parliez evoqu* mentionn* racontez signalez supposez jurez selon apres lis lit insinu*',
  THANK: 'merci mercis remerci*',
  PLEASE: 'svp plait prier prie veuillez',
  HELLO: 'bonjour bonsoir salut coucou hello bonjours rebonjour rebonsoir allo bonsoirs hey hola chere cher',
  MADAM: 'madame monsieur mesdames messieurs mademoiselle docteur maitre',
  BYE: 'cordialement bien bonne journee soiree bientot amicalement salutations',
  ROLE: 'service responsable gerant gerante gerants directeur directrice chef cheffe patron patronne conseiller conseillere conseillers accueil caissier caissiere vendeur vendeuse equipe equipier equipiere stagiaire apprenti apprentie alternant alternante salarie salariee salaries employe employee employes technicien technicienne mecanicien mecanicienne plombier chauffagiste livreur livreuse standard comptable compta comptabilite assistant assistante secretaire bibliothecaire infirmiere infirmier pharmacien pharmacienne opticien opticienne boulanger boulangere boulange caviste cuisinier cuisiniere cuisine chauffeur conducteur agent agente guichet facteur factrice depot atelier magasin boutique agence logistique support communication moderateur moderatrice community manager animateur animatrice monteur serveur serveuse barman regisseur libraire fleuriste coiffeur coiffeuse magasinier magasiniere referent referente coordinateur coordinatrice proprio proprietaire fondateur fondatrice associe associee',
  STAFF:
    'atelier equipe equipes technicien technicienne techniciens collegue collegues livreur livreurs conseiller conseillere compta comptabilite comptable direction cuisine depot magasin support service responsable directeur directrice chef cheffe monteur plombier electricien chauffagiste mecano mecanicien patron patronne gerant gerante chauffeur conducteur facteur agent secretariat accueil apprenti stagiaire associe boulanger boulangere caissier caissiere entrepot sav standard agence boutique guichet serveur',
  THIRD:
    'transporteur transporteurs fournisseur fournisseurs fabricant fabricants concurrent concurrents constructeur prestataire prestataires mairie prefecture banque assureur assurance plateforme usine editeur syndic voisin voisine voisins locataire mari femme soeur frere mere pere fils fille ami amie cousin beau-frere douane poste meteo operateur livreurs proprietaire internaute internautes stagiaire ancien client cliente clients clientes',
  FAULTV:
    'oubli* rat* loup* plant* tromp* gour* manqu* confond* melang* invers* tard* traine* trainer egar* perd* perdu* cass* abim* laiss* merd* foir* fail* bacl* neglig* zapp* delaiss* omis omettre mele* embrouill* casse* merder deconn* cafouill* pein* chou* vautr* viand* emmel* echou* abandonn* ignor* salop* bousill* derap* fourvoy* mepris* mepren* tapé* plante* planter ratee rates gauf* manque',
  FAULTN:
    'erreur erreurs faute fautes oubli oublis retard retards negligence couac loupe loupes rate rates bourde boulette bevue bourdes gaffe manquement defaillance dysfonctionnement cafouillage ratage maladresse bug incident raté coquille betise conneries connerie bavure etourderie imprudence impair distraction inattention responsabilite tort torts faille defaut lacune',
  ASSUME:
    'assum* reconn* avou* admet* admett* endoss* culpa avoue plaide coupable coupables responsables fautif fautifs fautive',
  BADLY:
    'mal trop tard faux fausse faussement incorrect* mauvais mauvaise mauvaises travers envers insuffisant* nul nulle nuls nulles lamentable lamentables indigne minable pitoyable honteux inexcusable inadmissible inacceptable catastrophique impardonnable',
  OURSIDE: 'cote chez part interne',
  TELL: 'preven* previen* rappel* repond* reponse inform* avert* appel* dit dire avis* signal* ecrit ecrire donn* lu lire verif* ecout* entend* entendu tenu tenir respect* relu relire suivi suivre fait faire control* recontact* transm* pass* remis envoy* lance expliqu*',
  SORRY:
    'desol* navr* pardon* excus* regrett* regret regrets confus confuse confuses penaud penaude penauds contrit* honte deplor*',
  FORGIVE: 'pardonn* excusez excuse excuser',
  PITY: 'dommage malheureusement helas',
  FEELINGS:
    'offens* heurt* choqu* bless* froiss* deplu deplaire derang* vex* vise* visee vises concern* pris prise prit interpret* compris perc* percu* sensib* susceptib* decu* decue ressent* sentir senti* indispos* incommod* attrist* contrari* mecontent*',
  GENE: 'gene genes desagrement desagrements inconvenient inconvenients occasionne* occasionnee cause* causee suscit* malentendu quiproquo contexte ironie humour second degre intention',
  EFFECT:
    'penible rageant rageante enervant agacant stressant frustrant inquietant deroutant eprouvant blessant humiliant enervant dur dure durs difficile fatigant epuisant usant lourd longuet long longue insupportable intenable desagreable vexant decourageant decevant angoissant flippant chiant relou galere galeres galerer saoulant soulant pénible cauchemar enfer horrible affreux desespérant desesperant ridicule intolerable inacceptable anormal injuste violent triste tristes gachis gachee gache gacher plombe plomber moche embetant ennuyeux embarrassant rude glacial rageants insensé absurde kafkaien ingerable inconfortable effrayant tannant plate poche platte navrant exasperant',
  EMOTION:
    'colere agacement deception inquietude frustration impatience reaction enervement peur tristesse ras-le-bol exasperation amertume lassitude fatigue stress angoisse humiliation indignation desarroi incomprehension mecontentement ressenti emotion sentiment rage deroute epuisement',
  LEGIT: 'legitime legitimes normal normale logique comprehensible justifi* fond* merit* raison raisons naturel',
  UNDERSTAND:
    'comprend* comprenons compren* mesur* imagin* concoi* concev* vois voit entend entends entendons realis* reconnais saisis saisit devine sens',
  INYOURPLACE:
    'place pareil autant aussi furieux furieuse rale raler rouspet* grogn* peste pester hurle hurler craqu* explos* fulmin* rage fache fachee enerve enervee',
  LIFE: 'nuit nuits jours jour heures heure matin soir week-end semaine semaines mois bebe enfant enfants gosse gosses gamin gamine petit petite famille froid noir pluie bras dos attente attendre attendu poireaut* trajet deplacement boulot travail ecole rentree anniversaire mariage noel vacances repas fete rendez quai gare escalier eau lumiere chauffage frigo electricite',
  CALM: 'calmez calme calmer detendez zen doucement relax',
  ACTV: 'appel* rappel* verif* regard* repren* reprend* renvoi* renvoy* rembours* envoi* envoy* passe passerai passerons passera passons pass* cherch* demand* transmet* corrig* retir* bloqu* rouvr* ouvr* remplac* prepar* suspend* control* contact* recontact* repar* livr* annul* mets mettons remets remettons reviens revient reviendra revenons vois arret* isol* coup* signal* publi* ecris ecrivons propos* invit* recoi* recev* refai* relanc* debloqu* tri* lis relis relisons avert* prevenons previens prevoi* occup* charge depos* deposer apport* amen* ramen* cherche recuper* recommand* command* rachet* achet* chang* pose poser posera install* remont* demont* rang* nettoi* nettoy* jet* rappell* not* inscri* enregistr* imprim* affich* telephon* joins joint convoqu* interrog* question* examin* fouill* epluch* tir* compt* recompt* mesur* teste* tester essai* sors sort sortons file filer debarqu* vien* viens vient viendra venons descend* mont* attend* rest* suivr* suis suit veill* accompagn* ressor* paie payons regl* credit* recredit* prolong* decal* report* ajout* supprim* ferm* eteins allum* rallum* branch* rebranch* soud* ressoud* recous* coud* refond* cuis* recuit* emball* expedi* bouge bosse planch* mont* reserv* gard* met mettre ferai fera ferons fais faisons fait prend prends prenons pris refait refaite creus* remplir remplace retrouv* retourn* rattrap* rattrape file organis* planifi* tien* tiens tienne garder guett* surveill* echang* arrang* reimprim* resynchronis* redemarr* reinitial* migr* deploi* patch* renouvel* valid* revalid* saisi* resaisi* basculer bascul* affect* missionn* mandat* envoie enverra enverrai poste postons postera colle ramasse dedouan* scann* classe',
  EFFORT:
    'effort efforts maximum mieux possible oeuvre moyens satisfaire efforc* mobilis* pleinement necessaire attention soin demarche ecoute disposition solution solutions traitement traite traitee prise prises charge compte',
  PASSIVE: 'sera seront ete etre',
  IMPER:
    'donnez indiquez communiquez laissez mettez postez ecrivez precisez envoyez contactez appelez joignez rappelez dites transmettez fournissez rentrez tapez notez copiez collez balancez filez filer mp-moi passez venez retirez supprimez enlevez effacez modifiez corrigez remettez montez changez mettre indiquer preciser communiquer fournir rappeler donne envoie mets dis laisse publiez rajoutez ajoutez inscrivez partagez repondez presentez faites essayez attendez patientez allez regardez lisez relisez verifiez consultez',
  COULDYOU: 'pouvez pourriez pourrais peux puis-je puis auriez avez besoin faudrait aurait faut',
  DATAN:
    'numero numeros telephone portable mobile fixe adresse mail mails e-mail email courriel courriels commande reservation dossier contrat client nom prenom coordonnees iban rib carte vitale identifiant identifiants mot passe naissance facture immatriculation plaque matricule reference ref code postal chambre allocataire adherent abonne abonnement ordonnance secu',
  HEREPUB:
    'ici commentaire commentaires com coms dessous ci-dessous publication post fil mur reponse public publiquement bas suite',
  PRIVATE:
    'prive privee privees message messages messagerie mp dm inbox messenger telephone tel mail courriel ligne standard formulaire boite oral voix fil face comptoir guichet magasin bureau discret discretement secret cote texto sms whatsapp coup appel aparte',
  HOUR: 'midi minuit hour matinee matin soir soiree apres-midi aprem midi ouverture fermeture aube dejeuner gouter journee',
  DAY: 'demain aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche apres-demain surlendemain lendemain ce soir cesoir week-end we tantot',
  UNIT: 'minute minutes min mn heure heures h jour jours semaine semaines mois journee quart demi-heure demi seconde quinzaine',
  NUMW: 'un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante-huit quarante vingt-quatre premiere premier',
  WITHIN:
    'avant ici dans sous des entre vers pour jusqu jusque tard maximum max maxi grand plus tard pile tapante precises courant fin debut',
  PAST: 'hier avant-hier dernier derniere passe passee depuis il-y-a',
  EVERY:
    'tous toutes chaque ouvert ouverte ouverts ouvrons ferme fermes fermee horaires habituellement habitude normalement general toujours',
  VAGUE:
    'vite rapidement bientot peu possible prochainement incessamment delais delai tot urgence immediat* immediatement rapide tarder tardera temps moment plus-vite bref brefs meilleurs semaine* jours patience patienter quand plutot prochain prochains suivre venir asap fissa illico dare-dare trop sitot aussitot',
  KNOW: 'sais savons sait savez savoir ignor* ignore idee certain certaine certains sur sure surs confirm* etabli* identifi* compris connait connais connaissons trouve determine clair comprendre su',
  YET: 'encore stade instant moment cette-heure heure actuellement present la-dessus toujours',
  CHECK:
    'verif* enquet* cherch* control* creus* examin* analys* expert* investigu* recherche* diagnosti* renseign* recoup* tirer',
  CORRECT: 'rectif* corrige corriger correction trompe erreur faux fausse tot avance vite dement* erratum',
  PROMISE: 'promet* promess* promettre garanti* engage* jur* assur* certif*',
  STOCK:
    'soucieux soucieuse satisfaction oeuvre serieux hesitez hesiter reception agreer croire expression sentiments distingue* distinguees oblige* utiles manquerons constater conformement desagrement coeur demarche amelioration continue offrir garantir experience exception optimale unique privilegi* confiance fidelite accusons accuse bonne note compte importe precieux precieuse precieuses ecoute disposition prestation* qualite excellence attachons importance remarque* remontee remontees retour feedback interlocuteur competent concerne concernes transmis transmise dument meilleurs delais comprehension avance ressenti mobilisee mobilisees mobilise pleinement sincerement regrettons vivement toute toutes navres professionnalisme exigence',
  BLAMEV:
    'auriez deviez suffisait suffit fallait appartenait incombe lisiez lu lire verifie regarde consulte demande prevenu compris respecte suivi attendu aviez-vous exag* oubli* tromp* savez auriez-du',
  BLAMEN:
    'faute mauvaise foi probleme ressort responsabilite tort notice conditions cgv contrat devis mode-emploi reglement consigne consignes page article mention affichage caracteres etiquette stipul* indiqu* precis* mentionn* ecrit rappel* annonc* explique affiche',
  ALONE: 'seul seule seuls seules premier premiere autre autres unique personne aucun aucune jamais plainte',
  LAW: 'avocat avocats avocate plainte plaintes poursuite poursuites poursuivre poursuivr* tribunal tribunaux huissier commissaire justice diffam* denigr* judiciaire* juridique* juriste juristes demeure passible proces assign* prejudice penal penale loi police gendarmerie calomni* injure injur* delit delits article dommages-interets reserv* droit droits suites reputation atteinte',
  INSULT:
    'ment* idiot* ridicule* pathetique* imbecile* connar* conn* abrut* rageu* jalou* troll* nul nulle nuls clown* malade* hyster* mytho* menteu* mauvaise-langue aigri* frustre* debile* cretin* blaireau* boulet* guignol* charlot* grossier* ignare* inculte* pleurn* chial* geign* rale* raleur* raleuse* pleureuse* hypocrite* ivrogne* gueul* parano* delir* fantais* mensonge* mensonger* bouffon* plouc* niais* pitoyabl* ahuri* beauf* mesquin*',
  MOCK: 'bravo felicitations champion expert experte genie sherlock einstein chapeau artiste poete chef victime pauvre chouchou princesse majeste altesse scandale drame tragedie mouchoir mouchoirs violon violons larme larmes pleurer youpi oscar cesar medaille monsieur-je-sais-tout specialiste justicier heros heroine courage respire respirez tisane cirque theatre comedie roman imagination passionnant fascinant palpitant captivant rire rigoler rigole marrant lol mdr ptdr haha hihi ahah',
  APPRENDRE: 'apprenez apprendre lunettes lire ecrire dictionnaire orthographe grammaire ecole relisez',
  GIFT: 'bon bons avoir avoirs geste remise reduction ristourne rabais cadeau cadeaux offr* offert offerte offerts gratuit* gratuite gratis dedommag* compens* code promo promotion gratuitement remboursement goodies surclasse* surclass* upgrade invit* cafe verre dessert repas nuit mois places billet billets carte credit points abonnement croissant* viennoiserie* bouteille apero apéro panier degustation bonus ticket tickets tournee fleur',
  DUE: 'piece reparation reparer remplac* rembours* facture du due prix coute coutait garantie charge frais',
  REMOVE:
    'supprim* retir* modifi* effac* enlev* vire virez corrige* chang* remont* remettez remett* remonter rectifi* edit* ote otez fai* disparaitre abandonn* renonc* classer oubl* tais taire silence discret reviens-sur',
  REVIEW:
    'avis commentaire commentaires post message publication etoile etoiles note video poste story tweet plainte reclamation temoignage critique mots propos notation',
  EXCHANGE: 'contre echange condition contrepartie moyennant alors retour si quand des une-fois donnant',
  EMPLOYED:
    'travaille bosse travaillons employeur salari* employ* collaborat* collabor* gerant gerante proprietaire patron patronne boite maison entreprise embauch* associe* actionnaire fondateur fondatrice paie payer paye remuner* partenaire partenariat neutre impartial objectif objective juge partie interet interets transparence honnetete precise precision mari femme conjoint fils fille soeur frere',
  LOOP: 'depuis desormais dorenavant partir maintenant jamais plus prochaine fois avenir nouvelle nouveau changer chang* ajout* modifi* corrig* revu revoyons revu mise mis double relisons relit relis chaque systemat* grace permis aide aidee aides servi utile signal* alert* detail precision photo prevenu repere releve remonte pointe',
  GOODFAITH: 'sincere* vraiment platement profond* infiniment encore mille plates toutes',
};
