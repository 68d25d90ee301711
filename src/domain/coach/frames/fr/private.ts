import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    PLACE:
      'prive privee mp mps dm dms inbox messagerie messenger tchat chat whatsapp texto sms aparte prives messages formulaire portail tel telephone telegram courriel mail mails e-mail email bureau',
    CALL: 'appelle appelles appellerai appellera appelons rappelle rappellerai rappelons telephone telephones telephonera telephonerai contacte contacterai contactera contactons joins joint joindrai joindra sonne sonnerai bigophone texte texterai dm mp ecris rejoins rejoint atteins whatsappe phone bipe passe',
    IMP: 'appelez appelle appeler appelons rappelez ecrivez ecris ecrire contactez contacter telephonez telephone sonnez joignez textez texte envoyez envoie envoyer passez passe venez viens venir demandez demande poussez adressez glissez glisser mettez faites dites parlez parlons discutons voyons repondez composez tapez donnez checkez regardez ouvrez laissez mail rejoignez consultez',
  },
  yes: [
    '(?:en|par|via|sur|dans|dans vos|dans mes|dans la|dans ma|en message|messages?|message) (?:ta |votre |la |vos |un |notre |voie de |petit )?(?:message |messages |boite )?(?:{PLACE}|message prive|message direct|directs?|cachee?|priv[a-z]*)(?! des?| du)',
    '(?:je|j|on|nous|moi|jte|jvous|lui|NAME|conseiller|conseillere|infirmiere|psy|proviseur|directeur|directrice|chef|cheffe|[a-z]+) (?:vous|te|t) (?:{CALL})(?= )(?! (?:dit|quoi|encore|la)(?= ))(?! ici)',
    '(?:je|j|on|nous) (?:vous|t|te) (?:ai|avons|a) (?:deja |bien )?(?:envoye|ecrit|laisse|repondu|adresse|mp|dm|contacte)[a-z]* (?:un |une |en |dans |ya )',
    '{IMP} (?:- )?(?:nous|moi|m|me|le|la|les|NAME)?(?: [a-z]+){0,6}? (?:prive|privee|mp|dm|inbox|messagerie|messenger|tchat|telephone|mail|courriel|EMAIL|PHONE|bureau|secretariat|agence|guichet|comptoir|atelier|magasin|depot|loge|local|appli|portail|espace|message|messages|direct|chat|formulaire)',
    '(?<=^ )(?:alors |et |allez )?(?:{IMP}) (?:- )?(?:nous|moi|NAME|le secretariat|l atelier|jacky)(?= )',
    '(?:appelez|appelle|sonnez|telephonez|textez|joignez|ecrivez) (?:- )?(?:moi|nous|NAME|au|a|le|la)(?= )',
    '(?<=^ )(?:hop |zou |allez |go |vite )?(?:, )?(?:en |par )?(?:mp|dm|dms|prive|message prive|inbox|message direct)(?= [!.,]| $| (?:svp|please|s il|envoye|pour|stp))',
    '(?:mp|dm|message|message prive|message direct|courriel|mail)(?: [a-z]+){0,3} (?:envoye|parti|adresse|laisse)[a-z]*',
    '(?:dans|vos|tes|ma|sur) (?:vos|tes|ta|votre|ma)? ?(?:mp|dm|dms|messages|inbox|boite)(?= )(?! je| ,)',
    '(?:au telephone|de vive voix|entre quatre yeux|tete a tete|par texto|a l oreille|porte close|en aparte|entre nous|au bureau|vous et moi|a deux|hors d ici|a l abri|espace (?:perso|client|locataire|adherent)|coup de (?:fil|telephone)|coup de bigo)',
    '(?:mon|ma|notre) (?:courriel|mail|ligne directe|numero|poste|adresse mail|boite)(?: [a-z]+)* (?:: |est |c est )',
    '(?:PHONE|EMAIL)',
    '(?:on|nous) (?:se |s )(?:parle|cause|telephone|appelle|rejoint|voit|ecrit)(?= )',
    '(?:votre|ton) (?:telephone|portable|cellulaire|natel) (?:va|sonne|sonnera)',
    '(?:natel|cellulaire|telephone) (?:proche|en main|pres)',
    '(?:pli|courrier) (?:ferme|recommande|confidentiel)',
    '(?:formulaire|canal|portail|messagerie) (?:securise|chiffre|patient|locataire|confidentiel)',
    '(?:rendez vous) (?:dans|a) (?:vos|mon|tes)',
    'la suite (?:dans|en)',
  ],
  no: [
    '(?:ne|n|pas|plus|jamais|personne|aucun) (?:[a-z]+ ){0,4}?(?:{PLACE}|appel|appele|telephone|telephoner|rappele|rappeler|dm|appels)(?= )(?! que| svp)(?! : appelez)',
    '(?:parking|plage|ecole|jardin|salon|secteur|clinique|entree|vol|cours|puits|parti|vie) (?:prive|privee|prives|privees)',
    '(?:prive|privee|prives) (?:de|d) (?=chauffage|eau|[a-z]+ en)',
    'vous (?:m |nous )?(?:avez|aviez|avait|a|preferez|invitez|me demandez|nous invitez|ne voulez|dites)(?= )(?! recu mon)',
    '(?:aurait|aurions|auriez|aurais|oublie|aurait du|avait appele|a appele|a eu au bout|dit vous avoir|a telephone|ferme|fermee|fermes|en panne|suffi|faute|faux|etait|etaient) ?',
    '(?:en public ou|reponds ici|devant tout le monde|contactez le fabricant|votre banque|faute)',
    '(?:ici|commentaire) (?:on|je) (?:rappelle|vous rappelle)',
    '(?:est ouvert|de relance|de confirmation|d alerte|aux voyageurs|en promo|du quai)',
    'disait',
  ],
};
