import type { Lang } from '#domain/scenario/model.ts';
import { fold as foldWord } from '#domain/search/words.ts';

/** A word, a number or a sign, where it stands in the text, and the form under which the coach compares it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents, abbreviations written out: `jai` is two tokens, `j` and `ai`. */
  readonly form: string;
  readonly kind: 'word' | 'number' | 'sign' | Special;
  /** Written with a capital. */
  readonly capital: boolean;
}

/** What is told by its shape alone. Lengths and forms are those of French and British usage. */
export type Special =
  | 'email'
  | 'link'
  | 'phone'
  | 'hour'
  | 'money'
  | 'percent'
  | 'date'
  | 'address'
  | 'reference'
  | 'emoji';

const SHAPES: readonly (readonly [Special, string])[] = [
  ['email', '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+'],
  ['link', 'https?://\\S+|www\\.\\S+'],
  ['phone', '(?<![\\p{N}])(?:\\+\\p{N}{2}[ .-]?|0)\\(?\\p{N}{1,4}\\)?(?:[ .-]?\\p{N}{2,4}){2,4}(?!\\p{N})'],
  [
    'address',
    "(?<!\\p{N})\\p{N}{1,3}(?: ?(?:bis|ter|[a-d]))?,? (?:rue|avenue|av\\.|boulevard|bd|impasse|place|chemin|allée|allee|quai|route|cours|square)(?: (?:de|des|du|la|les|le|l['’]))* ?\\p{L}[\\p{L}'’-]*|(?<!\\p{N})\\p{N}{1,3}[a-d]?,? (?:\\p{Lu}[\\p{L}'’-]+ ){1,2}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Crescent|Terrace|Gardens|Way|Court|Row|Mews)\\b",
  ],
  [
    'money',
    '(?:[€$£]|eur) ?\\p{N}+(?:[ .,]\\p{N}+)*k?|(?<!\\p{N})\\p{N}+(?:[ .,]\\p{N}+)* ?(?:€|\\$|£|euros?\\b|eur\\b|balles\\b|quid\\b|pounds?\\b|dollars?\\b|pence\\b|piastres\\b|francs?\\b|chf\\b|bucks?\\b|rupees?\\b|naira\\b)',
  ],
  ['percent', '(?<!\\p{N})\\p{N}+(?:[.,]\\p{N}+)? ?(?:%|p\\. ?cent|pour ?cent|percent|per cent)'],
  [
    'hour',
    "(?<![\\p{N}.,])(?:[01]?\\p{N}|2[0-4]) ?(?:h(?![\\p{L}])|heures?(?= (?:pile|tapantes?|précises?|du|au|max|\\p{N}{2}))|[:h] ?[0-5]\\p{N}(?!\\p{N}))(?: ?[0-5]\\p{N}(?!\\p{N}))?|(?<![\\p{N}.,])(?:1[0-2]|0?\\p{N})(?:[.:][0-5]\\p{N})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o['’]?clock|ish)(?!\\p{L})|(?<=\\b(?:by|at|before|until|till|around) )(?:1[0-2]|\\p{N})[.:][0-5]\\p{N}(?!\\p{N})",
  ],
  [
    'date',
    '(?<!\\p{N})(?:[0-3]?\\p{N}[/.][01]?\\p{N}(?:[/.]\\p{N}{2,4})?(?!\\p{N})|(?:1er|[0-3]?\\p{N})(?:st|nd|rd|th)?(?: of)? (?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|janv|févr|juil)(?!\\p{L})(?: \\p{N}{4})?)',
  ],
  [
    'reference',
    '(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}/_-]*\\p{N}{2})(?:[\\p{Lu}]{1,5}[-/ ]?)?\\p{N}{4,}(?:[-/]?[\\p{L}\\p{N}]+)*(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])\\p{Lu}{1,4}-?\\p{N}{2,}(?:-\\p{N}+)*(?![\\p{L}\\p{N}])|(?:n°|nº|#|№) ?\\p{L}{0,4}-?\\p{N}+',
  ],
  [
    'emoji',
    '\\p{Extended_Pictographic}(?:\\u200d\\p{Extended_Pictographic}|\\ufe0f)*|[:;]-?[)(DPp/](?![\\p{L}\\p{N}])',
  ],
];
const PIECE = new RegExp(
  `${SHAPES.map(([name, shape]) => `(?<${name}>${shape})`).join('|')}|(?<number>\\p{N}+(?:[.,]\\p{N}+)*(?:er|st|nd|rd|th|e|ème)?(?!\\p{L}))|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*['’]?)|(?<sign>\\.{2,}|…|[^\\s\\p{L}\\p{N}])`,
  'giu',
);

/** Words, numbers, shapes and signs of a text, in order. A form that stands for two words gives two tokens at one place. */
export function tokens(text: string, lang: Lang): Token[] {
  const found: Token[] = [];
  const shouted =
    /\p{Lu}{4}/u.test(text) && text.replace(/[^\p{Lu}]/gu, '').length > text.replace(/[^\p{Ll}]/gu, '').length;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    const capital = /^\p{Lu}/u.test(piece);
    const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] as Token['kind'];
    if (kind !== 'word') {
      found.push({ start, end, form: kind === 'sign' || kind === 'number' ? fold(piece) : kind, kind, capital });
      continue;
    }
    let opening = true;
    for (const part of wordsOf(fold(piece), lang)) {
      const at = part.length < piece.length ? fold(piece).indexOf(part) : -1;
      const inside = at >= 0 && fold(piece).length === piece.length;
      found.push({
        start: inside ? start + at : start,
        end: inside ? start + at + part.length : end,
        form: part,
        kind: 'word',
        capital: capital && opening && !shouted,
      });
      opening = false;
    }
  }
  return found;
}

/** As search folds words, with straight apostrophes. */
export function fold(text: string): string {
  return foldWord(text).replace(/[’ʼ‘]/g, "'");
}

/** What haste writes, and what it means. */
const SHORT: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  fr: spread(
    'jai j ai|javais j avais|jaurais j aurais|jarrive j arrive|jappelle j appelle|jespere j espere|jirai j irai|jen j en|jy j y|jignore j ignore|jassume j assume|jecris j ecris|jenvoie j envoie|jetais j etais|nai n ai|navons n avons|navez n avez|nest n est|netait n etait|na n a|sest s est|cest c est|cetait c etait|setait s etait|ct c etait|c c est|g j ai|ge je|jsais je sais|jsuis je suis|jvais je vais|jvous je vous|jte je te|jme je me|jpeux je peux|jfais je fais|jpasse je passe|jregarde je regarde|chais je sais|chui je suis|chuis je suis|shui je suis|vs vous|ns nous|pr pour|ds dans|qd quand|qqn quelqu un|qqun quelqu un|qq quelque|qqch quelque chose|tt tout|ts tous|tte toute|ttes toutes|tjs toujours|tjr toujours|tjrs toujours|svp s il vous plait|stp s il te plait|dsl desole|desoler desole|desolee desole|desoles desole|desolees desole|pb probleme|pbs problemes|pbm probleme|msg message|mess message|rdv rendez vous|rv rendez vous|bjr bonjour|bjour bonjour|bsr bonsoir|slt salut|cdt cordialement|cdlt cordialement|mr monsieur|m monsieur|mme madame|mlle mademoiselle|mp message prive|dm message prive|pv message prive|num numero|adr adresse|cde commande|cmd commande|auj aujourd hui|ajd aujourd hui|aujourd aujourd hui|aprem apres midi|lun lundi|ven vendredi|dim dimanche|pcq parce que|pck parce que|pk pourquoi|pq pourquoi|ke que|ki qui|koi quoi|kon qu on|keske qu est ce que|kelle qu elle|kil qu il|pa pas|mm meme|mem meme|bcp beaucoup|mtn maintenant|mnt maintenant|dc donc|cmt comment|cb combien|ok ok|oki ok|asap asap|sav service apres vente|tkt t inquiete|nn non|ouai oui|ouais oui|vraiement vraiment|vrm vraiment|vrt vraiment|bq beaucoup|rep reponse|dispo disponible|resa reservation|hs hors service',
  ),
  en: spread(
    "im i am|i'm i am|ive i have|i've i have|i'll i will|id i would|i'd i would|we're we are|weve we have|we've we have|we'll we will|we'd we would|youre you are|you're you are|youve you have|you've you have|youll you will|you'll you will|you'd you would|youd you would|theyre they are|they're they are|they've they have|they'll they will|they'd they would|hes he is|he's he is|shes she is|she's she is|he'll he will|she'll she will|it's it is|its it is|it'll it will|it'd it would|that's that is|thats that is|that'll that will|there's there is|theres there is|what's what is|whats what is|who's who is|where's where is|here's here is|heres here is|let's let us|lets let us|dont do not|don't do not|doesnt does not|doesn't does not|didnt did not|didn't did not|cant can not|can't can not|cannot can not|couldnt could not|couldn't could not|wont will not|won't will not|wouldnt would not|wouldn't would not|shouldnt should not|shouldn't should not|isnt is not|isn't is not|arent are not|aren't are not|wasnt was not|wasn't was not|werent were not|weren't were not|havent have not|haven't have not|hasnt has not|hasn't has not|hadnt had not|hadn't had not|aint is not|ain't is not|mustn't must not|needn't need not|shouldve should have|should've should have|couldve could have|could've could have|wouldve would have|would've would have|shoulda should have|coulda could have|gonna going to|gotta got to|wanna want to|gimme give me|lemme let me|dunno do not know|innit is not it|u you|ur your|r are|ya you|yer your|yous you|youse you|y'all you|yall you|ye you|pls please|plz please|thx thanks|ty thanks|tks thanks|cheers thanks|ta thanks|soz sorry|sry sorry|sozz sorry|apols apologies|tmrw tomorrow|tmr tomorrow|tmw tomorrow|tomo tomorrow|2moro tomorrow|2morrow tomorrow|2nite tonight|tonite tonight|wk week|wks weeks|hr hour|hrs hours|min minutes|mins minutes|mon monday|tue tuesday|tues tuesday|wed wednesday|weds wednesday|thu thursday|thur thursday|thurs thursday|fri friday|msg message|msgs messages|pm'd messaged|dm'd messaged|dmd messaged|addr address|acct account|acc account|ref reference|cust customer|svc service|mgr manager|mgmt management|dept department|appt appointment|b4 before|bc because|cos because|cuz because|coz because|w with|w/o without|wi with|wee little|nae no|didnae did not|cannae can not|dinnae do not|wisnae was not|havnae have not|willnae will not|wasnae was not|isnae is not|couldnae could not|ken know|aye yes|gov government|thru through|tho though|nvm never mind|fyi for your information|idk i do not know|tbh to be honest|imo in my opinion|eod end of day|cob end of day|eob end of day|asap asap|recieved received|recieve receive|definately definitely|appologies apologies|appologise apologise|apologize apologise|apologizing apologising|apologized apologised|realize realise|organize organise|recognize recognise",
  ),
};

function spread(list: string): Record<string, string> {
  return Object.fromEntries(
    list.split('|').map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
  );
}

function wordsOf(folded: string, lang: Lang): string[] {
  const word = folded.replace(/(.)\1{2,}/g, '$1$1').replace(/'$/, '');
  const whole = SHORT[lang][word];
  if (whole !== undefined) return whole.split(' ');
  if (!word.includes("'")) return word === '' ? [] : [word];
  if (lang === 'en') return word.endsWith("'s") ? [word.slice(0, -2)] : [word.replaceAll("'", '')];
  if (word === "aujourd'hui") return ['aujourd', 'hui'];
  return word.split("'").filter((part) => part !== '');
}
