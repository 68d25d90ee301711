import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    PLACE:
      'prive privee mp mps dm dms inbox messagerie messenger tchat chat whatsapp texto sms aparte prives messages formulaire portail tel telephone telegram courriel mail mails e-mail email bureau',
    CALL: 'appelle(?:s|ra|rai)? appelons rappelle(?:rai|ra)? rappelons telephone(?:s|ra|rai)? contacte(?:rai|ra)? contactons joins joint joindrai? sonne sonnerai bigophone texte texterai dm mp rejoins rejoint atteins whatsappe phone bipe biperai call rapelle rapel appel',
    IMP: 'appele[rz] appelle appelons rappelez ecrivez ecris ecrire contacte[rz] telephonez? sonnez joignez textez? envoye[rz] envoie passez? venez viens venir demandez? poussez adressez glisse[rz] mettez faites dites parlez parlons discutons voyons repondez composez tapez donnez checkez regardez ouvrez laissez mail rejoignez consultez',
  },
  yes: [
    '(?:en|par|via|sur|dans|messages?) (?:ta |ma |mes |tes |votre |la |vos |un |notre |voie de |petit )?(?:message |messages |boite )?(?:{PLACE}|NAME prive|messages? direct|directs?|cachee?|priv[a-z]*)(?! des?| du)',
    '(?:[a-z]+|NAME) (?:vous|te|t) (?:{CALL})(?= )(?! que| qu| ici| rapidement)',
    '{IMP} (?:- )?(?:nous|moi|m|me|le|la|les|NAME)?(?: [a-z]+){0,6}? (?:prive|privee|mp|dm|inbox|messagerie|messenger|tchat|telephone|mail|courriel|EMAIL|PHONE|bureau|secretariat|agence|guichet|comptoir|atelier|magasin|depot|loge|local|appli|portail|espace|message|messages|direct|chat|formulaire)',
    '(?:va|vas|vais|vont|allons|peux|pouvons|puis je|de|pour|viens) (?:vous|te|t) (?:r?appeler|biper|telephoner|joindre|contacter|texter|call)',
    '(?:pouvez|peux|pourriez|quand)(?: - vous| vous| tu)? (?:me |nous |m )?(?:appele[rz]|texter|telephoner|joindre|ecrire)',
    '(?:NAME|message) prive(?! n| de (?:chauffage|eau))',
    '(?:suis|bascule|rejoins|viens|file) (?:dans|sur|en) (?:vos |tes |votre )?(?:NAME|messages)',
    '(?:checkez|checke|regardez|regarde|voyez|ouvrez|consultez|surveillez) (?:vos|tes|votre|la|ta|le) (?:NAME|mp|dm|dms|messages|boite|petite enveloppe|enveloppe|inbox|telephone|mails)',
    '(?:laisse|mis|glisse|envoye) (?:un mot |mes questions |ca |tout )?(?:dans|sur) (?:la|votre|ta|vos) (?:messagerie|boite|messages|tchat)',
    '(?:votre|ta) boite (?:de reception|mail|privee|mp)',
    '(?:courriel|courrier|pli|mot|message) (?:confidentiel|ferme|recommande|prive|direct)',
    '(?:tchat du compte|repondez au (?:courriel|mail|sms|texto|message)|recu mon (?:pli|mail|message|courriel|sms)|on (?:s appelle|sappelle)|a mon bureau|rendez - vous (?:a l|au|a la) [a-z]+ (?:pour|,)|mon numero (?:de poste|direct)|a mon attention)',
    '(?:appelez|appelle|sonnez|telephonez|textez|joignez|ecrivez) (?:- )?(?:moi|nous|NAME|au|a|le|la)(?= )',
    '(?:mp|dm|message|message prive|message direct|courriel|mail)(?: [a-z]+){0,3} (?:envoye|parti|adresse|laisse)[a-z]*',
    '(?:(?:parler|parle|cause|discute|regle|vous|continue|causer|voir)[a-z]* (?:[a-z]+ ){0,3}(?:au telephone|au bureau)|de vive voix|entre quatre yeux|tete a tete|par texto|a l oreille|porte close|en aparte|(?:reste|restera|ca) entre nous|gardez votre (?:cellulaire|telephone)|vous et moi|a deux|hors d ici|a l abri|espace (?:perso|client|locataire|adherent)|coup de (?:fil|telephone)|coup de bigo)',
    '(?:EMAIL|(?:au|sur le|le|:|sur|composez|texto|numero) PHONE)(?! (?:consomme|est|tombe|trois))',
    '(?:on|nous) (?:se |s )(?:parle|cause|telephone|appelle|rejoint|ecrit)(?= [.,!?]| $| en| au| par| sur| la| demain)',
    '(?:passez?|viens|venez) (?:(?:me|nous) voir|(?:au|a l|a la) [a-z]+ , (?:je|j|on|nous|demande))',
    '(?:formulaire|canal|portail|messagerie) (?:securise|chiffre|patient|locataire|confidentiel)',
  ],
  no: [
    '(?:ne|n|pas(?! ici)|plus|jamais|personne|aucun) (?:[a-z]+ ){0,4}?(?:{PLACE}|NAME|appel|appele|telephone|telephoner|rappele|rappeler|dm|appels)(?= )(?! que| svp)(?! : appelez)',
    'vous (?:m |nous )?(?:avez(?! recu)|aviez|avait|preferez|invitez|me demandez|nous invitez|ne voulez|dites)(?= )(?! recu mon)',
    '(?:aurait|aurions|auriez|aurais|oublie|avait appele|a appele|a eu au bout|dit vous avoir|a telephone|est ferme|fermee|fermes|en panne|suffi|faute|faux|etait|etaient) ?',
    '(?:en public ou|reponds ici|contactez le fabricant|votre banque)',
    '(?:ici|commentaire) (?:on|je) (?:rappelle|vous rappelle)',
    '(?:est ouvert|se peut|des que votre|appelle a la|a ete lu|tout le monde|on a essaye|qu on a|votre ligne|nous a appeles|agence de|si vous voulez|mediateur|de relance|de confirmation|d alerte|aux voyageurs|en promo|du quai)',
    'disait',
  ],
};
