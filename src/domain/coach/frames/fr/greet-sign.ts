import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  yes: [
    "(?<=^ )(?:(?!dites|dire|quel|un)[a-z']+ (?:, )?){0,2}(?:{HI}|bon matin|bonne arrivee|mes hommages|bonne nuit|good morning)(?: ,| !| \\.| {HI}| {WHO}|(?= $))",
    '(?<=^ )(?:{HI}|bon matin|re ,|toc toc)(?! le | les )',
    '{MA} (?:NAME )?(?:, )?(?:bonjour|bonsoir|salut|coucou)',
    '(?<=^ )(?:mon |ma |mes )?{DEAR} (?:{MA}|parents|client[a-z]*|abonne[a-z]*|voisin[a-z]*|ami[a-z]*|locataire[a-z]*|adherent[a-z]*|usager[a-z]*)',
    '(?:ici|moi c est|moi|toujours|c est moi|signe|signe :|de la part de|presente :|enchantee? ,?|re ,|c est encore|c est) (?:, |: )?NAME(?! {VERB}| qui (?:devait|a|aurait|est)| , (?:et on|notre))',
    '(?:ici|moi c est|moi ,|c est|moi) (?:encore |bien |toujours |NAME ,? ?)?(?:la |le |l |un |une |votre |ton |les |ta )?(?:nouve[a-z]+ |petite? )?{JOB}(?! qui (?:a|est|n|ont))',
    '(?<=^ )(?:bonjour |moi )?(?:je m appelle|je me presente|mon nom est|mon prenom est|je me nomme)',
    '(?:a l appareil|au clavier|(?:prends|prend) la plume|qui (?:vous |te )(?:repond|ecrit|parle|a servie?|avez eue?)|(?:NAME|{JOB}) (?:qui )?vous repond|a votre service(?! ,)|que vous parlez|qui repond)',
    '(?<=^ )(?:[—-] )?(?:moi , )?NAME (?:NAME )?(?:, |\\( )(?:(?:l |a l |a la |au |du |de la |de l |la |le |ton |votre )?(?:[a-z\\d]+ )?{JOB}|du|de|des|au|a la|a l|celui|celle|qui vous)(?! qui)',
    '(?<=^ )(?:[—-] )?[a-z]+ , (?:l |du |a l |au |de la |de l |la |le )?(?:{JOB})(?= [.,]| $| d| a| au)',
    '(?<=^ )(?:[—-] )?NAME(?: NAME)?(?: [.!])?(?= $)',
    '(?<=^ )[—-] (?:NAME|le|la|l|votre|[a-z]+ ,)',
    '(?:{BYE}|bien (?:a (?:vous|toi)|cordialement)|bonne (?:soiree|journee)|a bientot|salutations [a-z ]+) (?:, |\\. |— |- )?(?:(?:la |le |votre |l )?{JOB}|NAME)',
    '(?<=^ )(?:votre|ton|ta|le|la|l) {JOB} (?:[a-z]+ ){0,4}(?:, NAME|(?:lui|elle) - meme)(?= [,.!]| $)',
  ],
  no: [
    '(?:dites|dire|disait|pas|meme|aucun|ni|sans|souhaiter|mot|un|votre|commencez par) (?:[a-z]+ )?(?:un |de |le )?(?:bonjour|bonsoir|salut|coucou|bienvenue)(?! a |hier)',
    '(?:bonjour|bonsoir|salut|adieu|ciao|hello) (?:[,:] )?(?:c est le nom|est|c etait|manque|tristesse|la compagnie|dans le|les files|obligatoire|dit|QUOTE|militaire)',
    '(?:qui est|demandez|si vous voyez|si un|s appelle bien|faute d) ~ NAME',
    'la (?:maison|boulangerie|boutique|gare|poste) NAME',
  ],
  families: {
    HI: 'bonjour bonjours bonsoir bonsoirs rebonjour rebonsoir salut salutations coucou hello hola hey allo yo wesh ciao salam buongiorno adessias adieu gruezi slt bjr bsr namaste hi',
    MA: 'madame monsieur mesdames messieurs mademoiselle docteur maitre mme mr mlle msieur NAME',
    DEAR: 'cher chere chers cheres',
    WHO: 'NAME vous a tous toutes la le les l ma mon voisin voisine maman papa tonton tata chef patron ami amis docteur et chere cher tout bien',
    JOB: 'gerant* directeur directrice direction chef cheffe patron* conseill* caissi* vendeu* stagiaire* apprenti* alternant* salarie* employe* techni* mecan* plombi* chauffagiste livreu* comptab* compta assistant* secretaire bibliothecaire infirmier* pharmacien* opticien* boulang* cuisin* chauffeu* conduct* agent* guichet facteu* factrice depot atelier magasin boutique agence communication moderat* animat* monteu* serveu* libraire fleuriste coiffeu* magasini* referent* coordina* proprio* proprietaire fondat* gardien* concierge dentiste veto veterinaire maitresse instit* prof* responsable* charge* brigadier accueil caisse standard moniteu* educat* medecin electricien* garagiste jardini* bouch* maire adjoint* service sav support chai regie logistique reception',
    BYE: 'cordialement amities amicalement bises bisous respectueusement sincerement salutations hommages',
    VERB: 'est a ont sont avait vient passe rappelle rouvre vous nous viendra va repare revient s n ne c dit aurait devait',
  },
};
