import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    HARD: 'numero* num matricule* telephone telephones tel naissance portable natel adresse* mail e-mail email courriel* coordonnee* iban rib nip identifiant* reference* ref immatriculation plaque whatsapp pdl prenom* prenoms passeport imei gsm cellulaire',
    GIVE: 'donne[rz]? indique[rz]? communique[rz] laisse[rz]? mets mettez mettre poste[rz]? ecrivez ecris ecrire precise[rz]? envoye[rz] envoie dis dites transmettez transmettre fournissez fournir tapez? notez copiez balancez? filez? renseigne[rz] listez confirme[rz] mentionnez partagez ajoutez inscrivez publiez joignez completez marquez collez refile',
    NP: 'de du d des la le l les votre vos ton ta tes vot et ou puis , - ° n client cliente complet complete exacte exact postal postale electronique famille jeune fille adherent allocataire abonne abonnement commande suivi dossier contrat bail serie police carte membre patient parent compte colis billet sinistre reservation permis ticket facture lot classe licence casier insee assure assurance etudiant usager appartement chambre rue nom noms date retrait cheque mandat piece identite securite sociale secu fiche siege dos code e pointure boite sous QR NAME',
  },
  yes: [
    '{GIVE} (?:- )?(?:nous |moi |m |en |en reponse |ci - dessous |qui est |juste |bien |donc |vite |la |ici )*(?:ici |dessous |en [a-z]+ |sous ce post )*(?:[a-z]+ ){0,4}?(?:{HARD}|nom|noms|(?:la |votre |ton )?(?:capture|photo|copie|scan) (?:[a-z]+ ){1,4}|n °|n|NAME du|reference|06|titulaire|carte (?:vitale|d|de)|ordonnance|contact|dates de sejour|code [a-z]+|bon de livraison|identite)',
    '(?:quel|quelle|quels|quelles|c est|quoi|koi|laquelle|lequel) (?:est |etait |sont |le |la |les |l ){0,2}(?:(?:votre|vos|vot|ton|ta|tes) )?(?:[a-z]+ ){0,2}?(?:{HARD}|nom|rib|code barre|numero de fiche)(?! (?:du pain|de la boutique|du magasin))',
    '(?:besoin|faudrait|faut|manque|attends|attendons|cherche|cherchons|voudrais|veux|voudrions|recois|requis|necessit[a-z]*|veut) (?:[a-z]+ ){0,4}?(?:{HARD}|ref|nom|code de retrait|savoir qui vous etes|rib|num)',
    '(?:pouvez|pourriez|pourrais|peux|peut|puis|auriez|avez|aurais|avoir) (?:- )?(?:vous |tu |on |je )?(?:[a-z]+ ){0,5}?(?:{HARD}|nom|puce)',
    '(?<=^ )(?:et |alors |bonjour , )?(?:(?:{NP}) )*(?:{HARD}|nom|noms|dossier|licence|0[67]|fiche|facture|identifiants|classe)(?: (?:{NP}|{HARD}))*(?: (?:svp|s il (?:te|vous) plait|please|merci|monsieur|madame|hein))*(?: [?!.])*(?= $)',
    '(?<=^ )(?:pour [a-z ]+ , )?(?:{NP} )*(?:{HARD}|identifiants|licence|06|nom)(?: (?:{NP}|{HARD}))* (?:et je|je(?! n)|on(?! l | la | a | vous a)|que (?:je|le)|s il vous plait|sans quoi|qu on|merci|vite|s il|c est laquelle|ecrivez|en reponse|en commentaire|ici)',
    '(?:quelle|a quelle|vous etes a quelle|dans quelle) chambre',
    '(?:vous |tu )(?:habitez|logez|restez|restes|habites|loges|residez) (?:ou|a|dans|quel[a-z]*) ',
    '(?:nom|noms) (?:, |et |ou )(?:le )?(?:prenom[s]?|classe|numero|rue|adresse|tel|telephone|lots|date|matricule)',
    '(?:numero|n°|tel|telephone|nom|reference|date de naissance|immatriculation|ref|rib|matricule)(?: [a-z]+){0,3} \\?',
    '(?:code|chiffres) (?:[a-z]+ ){0,4}(?:sms|carte|retrait)',
    'n ° (?:de |d |client|du )',
    '(?:votre|ton) dossier , c est|s appelle comment',
    '(?:veux|voudrais) (?:bien )?(?:ton|votre) (?:ref|code|06|mail)',
    '(?:dates de sejour|nom de reservation|nom de famille|nom de jeune fille)',
  ],
  no: [
    '(?:prive|privee|mp|dm|inbox|messagerie|guichet|accueil|email|telephone ,|message|a l oreille|par telephone|au telephone|par mail|portail|formulaire)(?= )(?! avez)(?! \\d)(?!.*ici)',
    '(?:ne|n(?! °)|pas|jamais|aucun|aucune|sans|ni|rien|surtout pas|inutile|eviter|evitez) (?:[a-z]+ ){0,4}?(?:{HARD}|nom|code|secu|contact|dossier|ici|besoin|coordonnees)',
    '(?:notre|nos|mon(?! frere)|du site|du magasin|du catalogue|du quai|de la rue|EMAIL|PHONE)(?= )(?! cote| prochain)',
    '(?:supprimez|effacez|enlevez|retirez|gardez|cachez|masquez|arnaque|escroc|mefiance|raccrochez|promo|wifi)',
    '(?:vous demandez|vous reproch[a-z]*|on vous a|vous nous avez|vous avez deja|demandait|exige|aurait fallu|perdu|reclamer|si on|si quelqu un|il vous demande|a perdu|j ai note|deja|redemand[a-z]*)',
    'appelez … (?:reference|nom|numero)',
    '(?:j ai note|mal (?:note|ecrit)|avez donne|au nom de|si j|on a la|perdu|a votre|note votre|rayez|otez|chaque recu|du pain|a la reference|vous avez la|demandez pourquoi)',
    'vous nous avez|c est vous|derriere|faute d|vous envoie|au livreur|QUOTE mais',
    '(?:donnez nous|donnez - nous) (?:jusqu|une chance|un peu|le temps)',
    '(?:quelle|quel) (?:gare|boutique|jour|heure|taille|ligne|marque|couleur|panne|rayon|parfum|saison|porte|etage|modele)',
  ],
};
