import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  yes: [
    '{WE} (?:ne |n )?(?:{CLI} )?(?:(?:en |y )?{KNOW}) (?:pas|rien|plus|pantoute|pas encore|point|toujours pas)(?! (?:encore )?(?:lire|pourquoi vous|de quoi|combien vous))',
    '(?:chais pas|sais pas|sait pas|savons pas|j sais pas|sais pantoute|pas savoir|sais point|aucune idee|pas (?:la moindre )?idee|pas d idee|pas la moindre)',
    '{WE} (?:{CLI} )?ignor(?:e|ons)(?! (?:les regles))',
    '(?:aucune?|pas (?:encore )?(?:d|de|l|la)|manque (?:la|l|une|un|encore)|attend(?:s|ons)? (?:les?|la|l|d)|toujours pas (?:d|de|la|l)) (?:autre )?{FACT}(?! (?:de livraison|n est prevue))',
    '{WE} (?:ne |n )?(?:{CLI} )?(?:peux|peut|pouvons|puis|saurais|saurait|saurions|veux|voudrais|prefere|prefererais) (?:pas |rien |encore |donc |pas encore |aucunement |point ){1,2}(?:{CLI} )?(?:{CLAIM}|raconter|inventer)',
    '(?:impossible|difficile|dur|delicat|malaise|premature|trop tot|prematuree) (?:de|d|a|pour|encore) (?:{CLI} |me |nous )?(?:{CLAIM}|[a-z]+er|dire|savoir)',
    '(?:pas|rien|n est|ne sont) (?:n est |est |encore |de |du tout |la |a |ete |totalement |tout a fait |trop |tres |si ){0,3}{SURE}(?! (?:d avoir|que vous))',
    '(?:reste|demeure|est|sont|encore) (?:encore |toujours )?(?:une |un )?(?:inconnue?s?|flou|floue|partiel[a-z]*|incertaine?s?|incomplete?s?|a confirmer|a verifier|probable|mystere|indetermine[a-z]*|a determiner|un mystere|pas pose|en suspens)',
    '(?:(?<!un )inconnue?|mystere|incertain|incertitude|(?<!pensez )a confirmer|a prendre avec|sous (?:toutes )?reserves?|sauf erreur|au conditionnel|sans certitude|a priori|jusqu a preuve|si je ne m abuse|de memoire|naviguons a vue|dans le flou|dans le brouillard|une colle|plus que vous|main (?:au feu|a couper)|a verifier)(?! au bataillon| des| du)',
    '(?<=^ )(?:mystere|ce n est pas ~ comme|correction|rectificatif|rectification|errat[a-z]*|precision|mise au point|je (?:me )?(?:corrige|rectifie|reprends|nuance)|erreur de ma part|oubliez|pas (?:de )?certitude|a priori|apparemment|possible|p ?t ?etre|ptet|peut - etre|il se peut|pas sur)(?! (?:orthographique|ce que|demain))',
    '{WE} (?:me |m |nous |n |n en |y )?(?:suis|sommes|ai|avons|a|est|etais|avais|avions) (?:un peu |bien |trop |donc |d abord )?(?:{WRONG}|avance|ecrit|annonce|parle d|indique|dit (?:une|n importe|trop|que|HOUR|\\d)|croyais|exclu|repondu trop)(?=.*(?::| c est| ce sera|confirme|en fait|trompes|vraie|garantie|,))(?! (?:la |le |les |votre |vos )?(?:porte|rendez|livraison|travaux|facture))',
    '(?:c etait|etait|etaient) (?:faux|fausse|inexact|errone[a-z]*|incomplete?|incorrect|perime|une erreur)',
    '{WE} (?:{CLI} |nous )?(?:croyais|croyait|croyions|crois|croit|croyons|pense|pensons|pensais|suppose|supposons|soupconne|soupconnons|presume|imagine|supposent|doute|doutons)(?! (?:que vous|a vous|pas|de la qualite)| ~ (?:erreur de comprehension))',
    '(?:en fait|en realite|finalement|au temps pour moi|autant pour moi|contrairement a ce que|et non|et pas|pas du|pas la|au lieu de)(?= .* \\d| .* c (?:est|etait)| \\d+)',
    '{WE} (?:nous |me |m |{CLI} )?(?:{CHECKV}|tire ca au clair|mene l enquete|tire au clair)(?! (?:a |toujours les|un |une |vos|votre retour|la fin|de pied|des |le (?:paiement|colis)|sans)(?!cause|origine|explication)| apprenti)',
    '(?:laisse[a-z]*|donne[a-z]*) (?:- )?(?:moi|nous) ~ (?:pour |de |d |le temps |)(?:{CHECKV}|lire|eplucher|comprendre|voir)',
    '(?:avant|tant que|tant qu) (?:de |d |{WE} |le |la |l ).*(?:{CLAIM}|repondre|monte|passe|vu|verifie)',
    '(?:ce qu|ce que|le) (?:on|nous|je|quoi|reste) (?:sait|savons|ignor[a-z]*|sais|,)(?! fait| fais)',
    '(?:il se (?:peut|pourrait)|il semble(?:rait)?|il est possible|possible) que(?! vous)',
    '(?:peut - etre|p t etre|ptet|peut etre) .* (?:peut - etre|pas|ptet)',
    '(?:dit|disent|pense|pensent|croit|croient|suppose|hesite) .* (?:moi|mais|sans|donc nous|n en|rien confirme|jy crois|j y crois)',
    '(?:comptez pas|rien (?:ne prouve|n est (?:sur|etabli|certain|fixe|decide|confirme))|personne (?:ne |n )(?:sait|a (?:encore|vu|trouve))|nul (?:chez nous )?(?:ne |n )?|n a pas su|deux versions|trop tot|depasse ce que|connais pas|pas retrouve|pas linfo|(?:autre|une) (?:moitie|partie) manque|vraie reponse|je le suis moins|en fait c|nul (?:chez nous |ici )?|pas encore savoir|jsp|ne l a encore|une coquille|avais ecrit le|j attends (?:de savoir|les images|sa preuve|le feu|la (?:reponse|confirmation))|on attend(?= [.,!]| $)|toujours pas (?:trouve|retrouve)|pas encore (?:vu|chang|ouvert|lu|recu)[a-z]*|pas (?:encore )?(?:pour|avant) (?:tout de suite|bientot)|aucun delai|aucune decision|n en ai pas|en saurai|en saura|en saurons|aucune garantie|pas (?:de )?garantie|pas la garantie|refuse d en inventer|raconter d histoires|y voir clair|seulement probable|rien de sur)',
  ],
  no: [
    '(?:vous|tu) (?:ne |n )?(?:savez|ignorez|saviez|sais|doutez|avez (?:pas |aucune )|etes (?:pas )|n avez|n etes|vous trompez)',
    '(?:nul ne sait mieux|qui sait|sait - on jamais|savoir - faire|savons exactement|savons (?:ce|de quoi)|sait ce qu on|faut savoir|savez - vous|sans savoir|savons tout|rien a cacher|aucun doute|aucune erreur|pas de doute|inconnu des|inconnu au|n est plus a|ne doutons|pas sans savoir)',
    '\\?',
    '(?:concurrent|livreur|voisin|transporteur|police|medecin|votre (?:fille|fils|mari|medecin)|vigile|controleur) (?:[a-z]+ ){0,3}(?:ne |n )?(?:sai[a-z]*|ignor[a-z]*|verifi[a-z]*|cherch[a-z]*|mene|sav[a-z]*)',
    '(?:si (?:je|nous|on) (?:ne |n )?(?:sav|ne)|toujours les|a l epoque|une? apprenti|annuelle|faites le|pas promettre le soleil|vous promettre le)',
    '(?:votre|vos) (?:appel|propos|adresse|saisie|avis) ~ (?:jamais|incomplets|exag)',
    '(?:nous ne vous connaissons|maintiens|certificat a|formels|on sait ce)',
  ],
  families: {
    WE: 'je j on nous',
    CLI: 'vous t te le l la les en y lui',
    SURE: 'sur sure surs certain certaine certitude certitudes confirme confirmee confirmes prouve prouvee etabli etablie tranche tranchee arrete definitif acquis',
    CLAIM:
      'promettre garantir affirmer assurer jurer dire confirmer certifier expliquer repondre donner annoncer determiner preciser prononcer conclure savoir engager chiffrer dater avancer exclure localiser comprendre',
    KNOW: 'sais savons sait savions connais connaissons ignore ignorons comprends comprend comprenons pige vois trouve',
    CHECKV:
      'verifi* cherch* recherch* enquet* recoup* investig* examin* questionn* interrog* consult* renseign* inform* analys* epluch* creus* control* tatonn* fouill* reverif* diagnosti* recontrol*',
    FACT: 'cause raison origine explication reponse infos info information informations reponses piste idee date certitude preuve version avis explications visibilite details detail precision precisions nouvelles nouvelle trace heure',
    WRONG: 'tromp* avanc* gour* plant* confond* confus* corrig* emball*',
  },
};
