import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    SOR: 'desol* dezol* dsl* navr* pardon* excus* escus* exus* scus* cusez mexcuse sexcuse regrett* regrets deplor* confus* peine* mortifi* sorry',
    FEEL: 'ressent* senti* sentis pris preniez prenez compris percu* percev* decu* decue* decepti* offens* vex* froiss* choqu* sembl* paru parait mecontent* insatisf* satisfait* deplu plu apprecie* vecu viviez jugiez jugez trouviez trouviez trouvez voyiez impression interpret* perception convenance convaincu* attentes gout image estimez estimiez consider* pensiez pensez croyez croyiez heurt* contrari* fach* saoule* lesee* arriviez recue* humour enerve* derange derangee vise visee vises visees incommod* agace* attendiez proportions',
    THIN: 'contretemps malentendu quiproquo couac souci retard incident desagrement* gene genes inconfort nuisance* inconvenient* confusion malaise ressenti eventuel* eventuelle*',
  },
  yes: [
    '{SOR} (?:[a-z-]+ ){0,6}(?:[,!] )?(?<!(?:meme|et|dites - moi|dites moi|ecrivez - nous|savoir|voir) )(?:si|s)(?= )(?! excus| en (?:veut|mord)| est | etait | il (?:vous|te) plait| seulement)',
    '(?:si|s|c est que) (?:vous|tu|t|ta|il|quelqu|qqn|nos|notre|un|une|l un|cela|ca|jamais|d aventure|erreur|faute|certain[a-z]*|on|nous|la|le) … {SOR}',
    '{SOR} (?:[a-z-]+ ){0,5}(?:, )?(?:bon |hein |une fois )?(?:, )?(?:mais|toutefois|cependant|cela dit|neanmoins|pourtant)(?! c est (?:bien )?(?:notre|ma|nous|moi|de notre)| pas surpris| surtout| quel| rien n| sinc)',
    '{SOR} (?:[a-z]+ ){0,3}(?:que|qu|pour|de|du|d|a|aupres) (?:[a-z,]+ )*?{FEEL}(?! en compte)',
    '{SOR} (?:[a-z]+ ){0,3}(?:que|qu) … (?:ait pu|aient pu|ayez pu|ayez du ressentir|ait ete (?:mal|pris)|ait laissee?s? sur|ayez pas (?:passe|aime|trouve|eu|ete)|soyez (?:pas|tombe)|aurait|auraient)[a-z]*',
    '(?:toute|toutes|tout|tous|eventuel[a-z]*|quelconque) (?:[a-z]+ )?{THIN}',
    '{SOR} … (?:la|les|le|l|ce|un|une|ces|cette|des|d) (?:[a-z]+ ){0,2}(?:(?:petit|leger|simple|minuscule) (?:petit )?{THIN}|leger|gene|genes|desagrement[a-z]*|inconvenient[a-z]*|inconfort|malentendu|contretemps|soi - disant|soi disant|soit disant|nuisance[a-z]*|deception|ressenti|facon dont)(?! que le)',
    '(?:a|aupres de|pour) (?:ceux|celles|quiconque|toute personne|toutes les personnes|tous ceux|toutes celles|la clientele|certains) … (?:offens|heurt|sent|vis|les|choqu|contrari|bless|trouv|vexe|estim|pein|gen)[a-z]*',
    '(?:contexte|mal (?:percu|compris|interprete|pris|lu|passee?|recu|vecu)[a-z]*|travers|premier degre|dans l hypothese|ont pu|a pu|aurait pu|avez cru|malaise) … {SOR}',
    '(?:dommage|malheureux) que vous … {SOR}',
    '(?:{SOR} … (?:dans l hypothese|par hypothese)|(?:regrett|deplor)[a-z]* (?:l|la|les|votre|vos) (?:interp|percep|lecture|tournure|sensib)[a-z]*|faut nous excuser si|s il y a eu|si erreur|a votre idee)',
  ],
  no: [
    '(?<!quoi bon )\\?',
    '(?:pas|plus|non) (?:de |un |vous servir (?:de |un )?)(?:si|mais|QUOTE)(?= )',
    '(?:pas une excuse|presenterons|excuserais|pas besoin de|en prenons note|les pieds)',
    '(?:si seulement|sans vouloir|meme si c est|inutile de vous|nul besoin de|vous vous excusez|vous avez ecrit|elle regrette|s est excuse[a-z]*|dites moi si|dites - moi si|si (?:samedi|vendredi|lundi|mardi|jeudi|mercredi|dimanche|c etait a refaire|vous (?:voulez|preferez|souhaitez|avez besoin)))',
    '(?:vous n avez rien mal|ce n est pas que|etre direct|aucune excuse|ne nous excuserons)',
  ],
};
