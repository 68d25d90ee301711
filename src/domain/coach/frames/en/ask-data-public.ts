import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    HARD: 'number numbers num mobile phone tel email e-mail address postcode eircode zip surname iban pin id passport reg ref reference plate login log-in imei bvn aadhaar pan digits whatsapp contact details prescription licence license policy dob birth ssn username ids landline names unit',
    NP: 'the your ur yer ya a an of on to and or , - & my full last first house order account acc no booking customer client case claim policy card street road maiden family parent tracking parcel collection patient file roll student cheque check locker medicare nhs national social security insurance driver membership member meter serial tenancy contract invoice job room flat ticket chip dog child class staff shoe size transaction four six date below under QR NAME for log in with exact delivery billing home',
    GIVE: 'give gis gimme gie post drop leave put share send tell provide confirm comment reply write type state list pop stick supply mention tag attach add let mail enter include submit paste upload quote',
    YO: 'your ur yer ya you youre yr u',
  },
  yes: [
    '{GIVE} (?:us |me |in |here |with |have |please |just |up |out |over |a |the |down |under |and )*(?:[a-z]+ ){0,5}?(?:{HARD}|name|card|code|bill|claim number|i would (?:here|in|below|[.!?])|amount)',
    '(?:what|which|whats|wots|who) (?:is |was |are |s )?(?:{YO} |the |wee one |child )?(?:[a-z]+ ){0,3}?(?:{HARD}|name|pin|room are you)',
    '(?:need|require|required|requires|want|waiting on|waiting for|help|got|have you got|after|missing|can not find|can we have|may i have|can i (?:get|have|take)|could we have|lacking) (?:[a-z]+ ){0,4}?(?:{HARD}|name on|sort code|acc|account number|customer code|to know who you are)',
    '(?:could|can|would|may|might) (?:you|u|we|i|ye) (?:[a-z]+ ){0,5}?(?:{HARD}|name)',
    '(?<=^ )(?:and |so |for the [a-z]+ : )?(?:{NP} )*(?:{HARD}|name|names|code|i would)(?: (?:{NP}|{HARD}|name|code))*(?: (?:please|thanks|sir|mate|love|madam|maam|handy|quick))*(?: [?!.])*(?= $)',
    '(?<=^ )(?:{NP} )*(?:{HARD}|name|i would|code)(?: (?:{NP}|{HARD}|name|code|i would))* (?:and |then )?(?:i(?! would)|we|so|let|reply|post|here|below|type)',
    '(?:where|what road|which road|which street) (?:exactly )?(?:do|d|are) (?:you|ye) (?:live|stay|staying)',
    '(?:house number|street|surname|postcode|ref|tel|number|full name|id|plate|name|reference|no)(?: [a-z]+)? \\?',
    '(?:dates did you stay|account holder|birth date|who are you \\?|know who you are :|name and street|name is tenancy|maiden name)',
    '(?:comment|reply|list|type|write|attach) (?:[a-z]+ ){0,3}(?:below|beneath|underneath|under (?:this|here))',
    '(?:order|acc|customer|phone|account|job|card|case) no(?= [,.?!]| $| to| please)',
    '(?:student|customer|transaction|your|staff|order) i would(?= [,.?!]| here| $)',
    '{YO} (?:[a-z]+ ){0,2}(?:number|no|ref|id) would (?:help|be)',
    '(?:four|six|last|few) (?:- )?digits?',
    '(?:eircode|bvn|aadhaar|digits under|where dyou live)',
    '(?:photo|screenshot|picture|copy|scan|sight) of (?:your |the |ur )?(?:id|bill|card|ticket|invoice|prescription|passport|licence)',
  ],
  no: [
    '(?:private|privately|dm|inbox|messaged|by phone|reception|ring the|email the|call the|chat|pm|messages|secure mail|envelope|by email)(?= )',
    '(?:not|never|no|nobody|without|nor|neither) (?:[a-z]+ ){0,4}?(?:{HARD}|needed|name|here|card|wanted)',
    '(?:our|EMAIL|PHONE|platform|wifi|promo|part number|shop|loaf)(?= )(?! details)',
    '(?:take (?!a peek)|delete|hide|keep|remove|hang|fraud|scam|cancel it)(?= )',
    '(?<=^ )did ',
    '(?:on the badge|amount out|waiting list|wrong|we now|had your|it was in|got no|driver name|kindly find|that email|the app|post in|in it|we have got)(?= )',
    '(?:you ask|you say|you have given|you are cross|the form|we had|i wrote|lost|wanted your|if we needed|asks your|asked you|asking for|took|take your|mislaid|read out|want the|changed|on file|aloud)',
    '(?:what|which) (?:day|shop|size|colour|flavour|platform|aisle|gate|breed|branch|season)',
    'till|a chance',
  ],
};
