/** Families of French words by what they speak of, whatever the key: they let a word never met stand with those that were. */
export const FRENCH_SENSES: Readonly<Record<string, string>> = {
  sKin: 'mari femme epou* conjoint* compagn* copain copine pere papa mere maman parent* beau-pere belle-mere gendre bru fils fille frere soeur cousin* oncle tante tata tonton neveu niece grand-mere grand-pere mamie papi papy meme pepe bebe nourrisson enfant* gosse* gamin* gamine* petit petits petite loulou* bout* ado ados jumeau* jumelle* famille* bambin* mioche* minot* drole chum blonde',
  sPeople:
    'client* cliente* clientele usager* abonne* adherent* locataire* proprietaire* voisin* voisine* passager* passagere* voyageu* patient* eleve* etudiant* visiteu* invite* internaute* lecteu* monsieur madame dame homme femme gens personne* monde public quelqu* autrui habitant* riverain* touriste* convive* spectateu* residents resident',
  sJob: 'technicien* plombier* electricien* chauffagiste* mecano* mecanicien* garagiste* livreu* chauffeur* conduct* coursier* facteur* factrice* vendeu* caissier* caissiere* serveu* cuisinier* cuisto* chef* patron* gerant* directeur* directrice responsable* conseill* secretaire* comptable* stagiaire* apprenti* alternant* collegue* equipe* employe* salarie* agent* hotess* receptionn* magasinier* boulanger* patissi* boucher* opticien* pharmacien* infirm* docteur medecin* dentiste* coiffeu* prof* enseignant* animat* educat* moniteur* monitrice* guide* gardien* concierge* bibliothec* libraire* fleuriste* veterinaire* couturi* cordonni* menuisi* charpenti* couvreur* peintre* maçon* macon* jardinier* monteur* soudeur* informatic* developpeu* community-manager moderateur* operateur* operatrice* telephoniste* standardiste* manutention* cariste* preparateur* preparatrice* regisseu* projectionn* maire adjoint* elu* president* tresori*',
  sPlace:
    'magasin* boutique* agence* atelier* depot* entrepot* usine* bureau* guichet* comptoir* accueil caisse* rayon* vitrine* cuisine* salle* chambre* hotel* restaurant* resto* bar bars cafe* terrasse* gare* quai* station* aeroport* port parking* garage* hopital clinique* cabinet* pharmacie* ecole* creche* college* lycee* cantine* mairie prefecture* mediatheque* bibliotheque* musee* theatre* cinema* piscine* gymnase* stade* camping* gite* ferme* marche* immeuble* hall escalier* etage* palier* cave* appart* appartement* logement* maison* studio* cour rue* quartier* ville* village* commune* siege secretariat standard showroom chantier* cabine* vestiaire* parc zoo laverie* poste banque* succursale*',
  sGoods:
    'colis paquet* carton* commande* produit* article* piece* pneu* batterie* moteur* chaudiere* radiateur* chauffe-eau ballon* pompe* robinet* fuite* tuyau* joint* vanne* compteur* disjoncteur* prise* lampe* ampoule* frigo* congel* four* lave-linge machine* seche-linge aspirateur* velo* trottinette* voiture* auto* camion* scooter* lunette* verre* monture* chaussure* botte* semelle* robe* costume* manteau* veste* pull* chemise* pantalon* jupe* bague* montre* bijou* meuble* canape* matelas lit* table* chaise* armoire* etagere* store* volet* fenetre* porte* serrure* cle* clef* telephone* portable* ordinateur* ordi* ecran* imprimante* cartouche* console* jouet* poupee* livre* bd magazine* journal billet* ticket* carte* badge* bouquet* fleur* plante* graine* sapin* bois stere* buche* granule* fioul',
  sFood:
    'pain* baguette* croissant* brioche* gateau* tarte* eclair* galette* pizza* burger* frite* steak* viande* poulet* jambon saucisse* poisson* saumon* crevette* moule* huitre* salade* soupe* fromage* yaourt* lait beurre oeuf* farine sucre sel sauce* riz pates legume* carotte* tomate* pomme* fruit* banane* fraise* vin* biere* cidre* jus cafe* the menu* plat* dessert* entree* repas diner* dejeuner* gouter* sandwich* kebab* couscous traiteur* panier* conserve* confiture* miel chocolat* glace* cuisson froid* cru crue brule* perime* moisi*',
  sPaper:
    'dossier* contrat* facture* devis* bon bons formulaire* attestation* certificat* document* courrier* lettre* mail* mel courriel* message* sms notice* mode emploi reglement* condition* cgv clause* page* alinea ligne* fiche* carnet* registre* planning* agenda* calendrier* affiche* affichette* panneau* etiquette* ordonnance* passeport* permis licence* releve* rib iban cheque* recu* ticket* bordereau* quittance* bail pv proces-verbal compte-rendu photo* video* capture* pj piece-jointe justificatif*',
  sMoney:
    'euro* argent prix tarif* cout* coute* frais somme* montant* solde* credit* debit* dette* impaye* arriere* loyer* caution* acompte* arrhes virement* prelevement* carte cheque* especes liquide rembours* avoir* remise* rabais reduction* ristourne* promo* bon achat* cadeau* gratuit* gratis offert* offre* offrir geste* commercial* compens* dedommag* indemn* penalit* amende* payer paye* paie pay* regle* facture* encaiss* preleve* debite* balles thune* pognon sous piasse*',
  sHealth:
    'sante malade* maladie* douleur* mal blessure* blesse* brulure* allergi* asthme diabet* cancer chimio traitement* medicament* comprime* dose* ordonnance* analyse* prise sang resultat* tension tumeur fracture* plaie* enceinte grossesse accouch* handicap* fauteuil depress* burn-out anxie* arret hospitalis* operation* opere* urgence* ambulance* pompier* samu vaccin* symptome* intoxic* gastro vomi* malaise* pansement* appareil auditif dentier cataracte myop* dent dents poux seropos* addict* alcool* avort* fausse-couche deces decede* mort* obseques deuil',
  sTimeUnit:
    'seconde* minute* min mn heure* demi-heure quart-heure jour* journee* matin* matinee* midi apres-midi aprem soir* soiree* nuit* semaine* quinzaine mois trimestre* annee* an ans week-end weekend we dimanche samedi lundi mardi mercredi jeudi vendredi hier demain aujourd lendemain veille surlendemain rentree noel paques ete hiver printemps automne janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  sSoon:
    'bientot vite rapidement prochainement incessamment asap fissa illico presto sous-peu tantot prompt* promptement urgence immediat* sitot aussitot delai* plus-tot au-plus incessament rapidos',
  sPast:
    'etait etaient avait avaient etais avais fut eurent hier avant-hier dernier* derniere* passe autrefois jadis deja naguere recemment',
  sLater:
    'ensuite apres plus-tard ulterieur* prochain* prochaine* futur* avenir desormais dorenavant maintenant partir jamais-plus',
  sCall: 'appel* rappel* telephon* joindre joign* joins recontact* contact* sonn* decroch* ring biper',
  sWrite: 'ecri* redig* envo* envoi* renvo* mail* transmet* transm* adress* poste* publi* note* notifi* signal* copi*',
  sSpeak:
    'dire dis dit dites disons parl* racont* expliqu* demand* repond* repon* reponse* repliqu* confirm* annonc* precis* indiqu* mentionn* affirm* promet* promis* promes* jur* assur* garanti* previen* prevenu* preven* avert* inform* conseill* rassur* discut* echang* entend* ecout* taire tais',
  sRepair:
    'repar* repare* depann* remplac* chang* refai* refait* reprend* repris* corrig* rectifi* remont* demont* pose* poser install* branch* soud* recoud* recous* recoll* colle* resserr* visse* debouch* purg* nettoy* nettoi* desinfect* retap* ponc* repein* calfeutr* regl* ajust* calibr* redemarr* reboot* reinitial* debloqu* deblocage restaur* consolid* isol* colmat*',
  sMove:
    'pass* vien* vient venir venu* arriv* part* partir va vais vont rend* ramen* apport* depos* livr* recuper* cherch* charg* emmen* emport* expedi* achemin* transport* conduis* conduit* monte* monter descend* descen* deplac* rentre* entre* sort* sortir retourn* quitte* traverse* saut* file filer fonc* debarqu* rapplique*',
  sCheckAct:
    'verifi* control* regard* examin* cherch* enquet* inspect* test* relis* relire relu* compar* mesur* pese* peser compt* epluch* fouill* creus* analys* diagnosti* interrog* visionn* ecout* consult* recoup* tirer eclairc*',
  sStop:
    'arret* stopp* suspend* bloqu* retir* retire* coup* coupe* ferm* annul* resili* interromp* isol* debranch* rappel* geler gele* cess* supprim* enlev* effac* ote* vire* deprogramm*',
  sGive:
    'donn* offr* offert* prete* preter propos* fourni* remet* remis* rend* rendu* rembours* vers* credit* paye* pay* accord* octroi* consen* laiss* glisse* rajout* ajout*',
  sPlan:
    'reserv* planifi* program* prevoi* prevu* inscri* cale* caler fix* fixe* organis* prepar* anticip* decal* report* avanc* prolong* bloque* garde* garder',
  sFail:
    'oubli* rat* loup* plant* tromp* gour* manqu* confond* confus* melang* invers* perd* perdu* egar* cass* abim* casse* laiss* neglig* bacl* zapp* merd* foir* deconn* derap* echou* omis omet* tard* traine* ignor* bugu* deform* ecras* rompu* fuit* ecourt*',
  sFault:
    'erreur* faute* tort* oubli oublis negligen* couac* loupe* rate bourde* boulette* bevue* gaffe* maladress* betise* connerie* bug* panne* dysfonction* defaut* defaillan* manquement* ratage* cafouill* souci* probleme* pepin* incident* accident* retard* lacune* faille* imprud* distraction inattention etourd*',
  sSorryW: 'desol* navr* excus* pardon* regret* regrett* confus honte honteu* gene* penaud* contrit* culpa mortifi*',
  sNegEval:
    'mauvais* nul nuls nulle nulles mal pire* horrible* affreu* lamentable* honteu* scandal* inadmiss* inaccept* anormal* indign* minable* pourri* moche* pitoyable* deplorable* catastroph* ridicul* absurd* debile* insupportable* intoler* inexcus* impardonn* injust* bacle* sale sales degueu* degout* ignoble* infect* faux fausse* incorrect* incomplet* insuffis* ratee* lent* lente* absent* introuv* injoign* opaque* flou* floue*',
  sPosEval:
    'bon bonne* bien beau belle* super* genial* parfait* excellent* formidable* top meilleur* mieux joli* agreable* sympa* gentil* aimable* clair* claire* juste* normal* correct* propre* precis* rapide* efficace* utile* precieu* exact* honnete* solide* fiable* ravi* heureu* content* fier* fiere*',
  sHardFeel:
    'colere* fach* furieu* enerv* agac* exasper* irrit* indign* revolt* frustr* decu* decep* triste* peine* chagrin* bless* humili* vexe* vexant* angoiss* inquiet* inquiet stress* peur* panique* effray* epuis* fatig* creve* use usant* lass* desempar* degout* rage* rager rageant* enrag* desesper* ecoeur* abattu* bouleverse* penible* dur dure* eprouv* galere* cauchemar* enfer supplice* calvaire* soul* relou chiant* lourd* long longue* embet* ennuy* gach* plomb* poireaut* attendre attente* patient* transi* grelott* trempe*',
  sSoft:
    'petit petite leger legere simple* minime* mineur* banal* anodin* quelque* certain* eventuel* possible* peut-etre relatif* moindre contretemps desagrement* inconvenient* malentendu* maladress* gene desagre*',
  sDegree:
    'tres vraiment tellement trop si tant bien fort franchement completement totalement entierement absolument sincerement profondement infiniment enormement beaucoup plus assez carrement grave vachement ben mauditement',
  sEmpty:
    'oeuvre satisfaction qualite service* demarche* amelioration continue* exigence* engagement* coeur valeur* priorite* attentif* ecoute disposition confiance fidelite comprehension consideration bienveillance professionnalisme excellence optimal* privilegi* interlocuteur* competent* concerne* ressenti experience* attente* besoin* solution* accompagn* personnalis* meilleur* delais bref* attention* soin* soucieu* mobilis* pleinement transmis* remonte* dument veuillez agreer salutations distingu* sentiments hesitez reception accuse* accusons',
  sLaw: 'avocat* juge* justice tribunal* proces plainte* poursui* poursuite* huissier* juridi* judiciaire* juriste* diffam* calomni* injur* denigr* loi lois legal* illegal* code penal* civil article alinea droit* mise-demeure demeure sommation* prejudice* dommages interets passible sanction* amende* delit* police gendarm* plaignant* assign* constat* avocate',
  sMockW:
    'bravo felicit* champion* genie* expert* einstein sherlock poete* artiste* princesse* altesse* majeste star medaille* oscar* cesar palme violon* mouchoir* larme* pleur* chial* pleurnich* drame* tragedie* roman* feuilleton* cinema theatre* comique* clown* rigol* mdr lol ptdr haha hihi bouhou snif ouin chapeau champion* heros heroine* aventur* poesie lunettes gps boussole dico dictionnaire orthograph* grammaire apprenez apprendre ecole maternelle respire* tisane yoga zen verveine',
  sInsultW:
    'idiot* imbecile* cretin* abruti* debile* con conne* connard* connass* boulet* mytho* menteu* mente* mensong* hypocrit* rageu* haineu* jalou* aigri* frustre* troll* parano* hyster* folle fou malade mental* ignar* inculte* plouc* pouffe* pigeon* radin* voleu* escroc* profiteu* assist* mauvaise-foi delir* ridicul* pathetiq* pitoyabl* minabl* tare* nase* gonfl* casse-pied* chiant* emmerd* ferme-la gueule boucle',
  sDelete:
    'supprim* retir* retire* efface* effac* enlev* modif* modifi* edit* corrig* change* remont* remett* rehauss* revis* revoy* revoir transform* ote* vire* masqu* depubli* rectif* annul* desist* renonc* abandon* oubli* taire tais silence discret discretion muet',
  sReviewW:
    'avis commentaire* note* etoile* post* message* publication* tweet* video* temoign* critique* evaluation* recension* retour* story stories signalement* plainte* reclam* petition*',
  sContact:
    'mp prive* privee* message* messag* messenger inbox mail* courriel* email* telephone* tel numero* ligne* standard* formulaire* whatsapp sms oral vive-voix face direct* particulier* tete confiden* discret* aparte comptoir* guichet* accueil bureau* cote',
  sData:
    'numero* num nom prenom adresse* telephone* portable* mail* courriel* email* commande* dossier* client* reservation* reference* ref contrat* identifi* mot-passe code* naissance iban rib carte* immatricul* plaque* matricul* allocat* adherent* secu securite sociale coordonnees date chambre* place siege compte*',
  sPublicHere:
    'ici commentaire* com coms dessous ci-dessous publiq* public post fil mur reponse* suite bas visible tout-monde',
  sUnknown:
    'sais savons sait ignor* ignore inconnu* incertain* flou* cherch* encore stade instant moment cause* raison* origine* pourquoi comment hypothese* piste* confirm* verifi* certain* sur sure surs preuve* clair* eclairc* doute* apparemment semble* probabl* diagnosti* enquete*',
  sChange:
    'desormais dorenavant maintenant depuis partir change* changer nouveau* nouvelle* nouvel ajout* modifi* revu* revoir relisons relit double* systematiq* chaque toujours avenir plus-jamais prochain* instaur* mis-place affich* form* forme* formation recrut* embauch* suppri* remplac* installe* regle* regles procedure* consigne* etape* controle*',
  sThanksW:
    'merci* remerci* grace reconnaiss* gratitude chapeau signal* alert* prevenu* precis* detail* photo* remarqu* repere* franchise patience temps',
  sLink:
    'travaill* boss* bosse employ* salari* embauch* paye* patron* employeur* boite maison entreprise societe collegue* equipe associe* actionnaire* fondat* gerant* proprietaire* stagiaire* apprenti* alternant* interim* fournisseur* partenaire* sous-traitan* conjoint* mari femme fils fille neutre* objectif* impartial* juge partie interet* parti-pris transparenc* precise* precision avoue* casquette*',
  sImper:
    'donnez donne indiquez communiquez laissez mettez postez ecrivez precisez envoyez contactez appelez rappelez dites transmettez fournissez tapez notez passez venez retirez supprimez enlevez effacez modifiez corrigez changez lisez relisez verifiez regardez attendez patientez calmez arretez cessez cherchez demandez essayez allez revenez prenez gardez faites soyez sachez pensez oubliez apprenez consultez repondez presentez',
  sYouFault:
    'auriez deviez devriez pouviez aviez fallait suffit suffisait suffi appartenait incombe oublie* lisez lu lire verifie* attention regarde* compris comprendre demande* dit prevenu* annonce* indique* ecrit affiche* stipule* conditions notice page',
};
