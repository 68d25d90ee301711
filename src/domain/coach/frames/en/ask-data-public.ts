import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    HARD: 'number numbers no num mobile phone tel email e-mail address postcode eircode zip surname iban pin id passport reg ref reference plate login log-in imei bvn aadhaar pan digits whatsapp contact details prescription licence license policy dob ssn username ids cell line landline names unit',
    GIVE: 'give gis gimme gie post drop leave put share send tell provide confirm comment reply write type state list pop stick supply mention tag attach add let mail enter include submit paste upload quote',
    HERE: 'here below underneath under comments comment thread reply beneath',
    YO: 'your ur yer ya you youre yr u',
  },
  yes: [
    '{GIVE} (?:us |me |in |here |with |have |please |just |up |out |over |a |the |down |under |and )*(?:[a-z]+ ){0,5}?(?:{HARD}|name|card|code|bill|claim number)',
    '(?:what|which|whats|wots|who) (?:is |was |are |s )?(?:{YO} |the |wee one |child )?(?:[a-z]+ ){0,3}?(?:{HARD}|name|pin|room are you)',
    '(?:under |in |to )?(?:what|which|whose) (?:name|surname|email|mobile|number|room|address|account)',
    '(?:need|require|required|requires|want|waiting on|waiting for|help|got|have you got|after|missing|can not find|can we have|may i have|can i (?:get|have|take)|could we have|lacking) (?:[a-z]+ ){0,4}?(?:{HARD}|name on|sort code|acc|account number|customer code|to know who you are)',
    '(?:could|can|would|may|might) (?:you|u|we|i|ye) (?:[a-z]+ ){0,5}?(?:{HARD}|name)',
    '(?<=^ )(?:and |so |for the [a-z]+ : |can not find you \\. )?(?:{YO} |the |full |last )?(?:[a-z]+ ){0,3}?(?:{HARD}|name|names|code|id|four digits)(?: (?!is |was |are |changed |runs |s |has |have |stay |not |wrong |missing |welcome |on the wall )[a-z\\d]+){0,6}(?: ,)?(?: (?:please|ta|sir|mate|love|ma am|madam|ma|am|thanks|quick|and [a-z ]+))*(?: [?!.])* $',
    '(?<=^ )(?:{YO} |the |for the [a-z]+ : )?(?:[a-z]+ )*?(?:{HARD}|name|id|code|address)(?: [a-z]+)* (?:,|and) (?:and )?(?:then )?(?:i |we |so |let |street|address|please|love|ta|name|number|maiden|log|reg|house)',
    '(?:where|what road|which road|which street) (?:exactly )?(?:do|d|are) (?:you|ye) (?:live|stay|staying)',
    '(?:house number|street|surname|postcode|ref|tel|number|full name|id|plate|name|reference|no)(?: [a-z]+)? \\?',
    '(?:dates did you stay|account holder|birth date|who are you \\?|know who you are :|name and street|name is tenancy|maiden name)',
    '(?:comment|reply|reply here|post|list|type|write|tag)(?: [a-z]+){0,3} (?:with|under|in|below|beneath) ',
    '(?:photo|screenshot|picture|copy|scan|sight) of (?:your |the |ur )?(?:id|bill|card|ticket|invoice|prescription|passport|licence)',
  ],
  no: [
    '(?:private|privately|dm|inbox|messaged|by phone|reception|ring the|email the|call the|chat|pm|messages|message)(?= )',
    '(?:not|never|no|nobody|without|nor|neither) (?:[a-z]+ ){0,4}?(?:{HARD}|needed|name|here|card|wanted)',
    '(?:our|EMAIL|PHONE|platform|wifi|promo|part number|shop|loaf)(?= )(?! details)',
    '(?:take|delete|hide|keep|remove|hang|fraud|scam|cancel it)(?= )',
    '(?:you ask|you say|you have given|you are cross|the form|we had|i wrote|lost|wanted your|if we needed|asks your|asked you|asking for|took|take your|mislaid|read out|want the|changed|on file|aloud)',
    '(?:what|which) (?:day|shop|size|colour|flavour|platform|aisle|gate|breed|branch|season)',
    'till|a chance',
  ],
};
