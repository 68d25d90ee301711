import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    HI: 'hello hi hey hiya hullo hallo howdy alright alrite gday greetings greeting namaste wotcha yo hola ciao morning mornin afternoon evening evenin heya oi howya salaam ahoy',
    MA: 'mr mrs ms miss sir madam maam dr doctor mister NAME',
    JOB: 'manager* owner* head desk reception* workshop depot warehouse shop store branch driver* mechanic* plumber* engineer* technician* fitter* chef baker* barista librarian* nurse* vet pharmacist optician* teacher* director* supervisor* assistant* apprentice* trainee* intern clerk* cashier* bookings accounts billing dispatch kitchen editor curator landlord landlady warden secretary treasurer* coach bursar porter steward* postie postman postmaster stationmaster conductor ranger midwife electrician* carpenter gardener guard* boss gaffer foreman founder* partner moderator* admin claims lettings counter bay office housekeeping salon pool till stall cellar yard lad lass crew delivery rental ceramics moderat* rep agent* farmer butcher groom* keeper caretaker janitor mayor clinic parts service* support',
    BYE: 'regards best cheers sincerely yours faithfully thanks ta peace warmly love signed xx x bye',
    VERB: 'is was will has had did does who left took dropped rings rang said comes and to misread',
  },
  yes: [
    '(?<=^ )(?:och |oh |why |well )?{HI}(?= [,.!?]| (?:{MA}|there|again|all|both|folks|love|pal|mate|lads|hun|dear|from|to|you|its|it|i|this|neighbo[a-z]+|everyone|friend[a-z]*|auntie|uncle|so|me|my|we|on|team|guys|sorry|pet|hen|duck|thanks|{JOB})(?= ))',
    '(?:good|top of the|gud) (?:morning|afternoon|evening|day)(?= [,.!]| {MA}| (?:to|from|all|neighbours|auntie|uncle|everyone|sir|madam|mister)| $)',
    '{MA} (?:, )?(?:NAME )?(?:, )?(?:hello|hi|good (?:morning|day|evening|afternoon))',
    '(?<=^ )dear (?:{MA}|all|parents|customer|both|neighbour[a-z]*|friend[a-z]*|member[a-z]*|guest[a-z]*|passenger[a-z]*)',
    '(?<=^ )(?:ey up|g day|good day|aye aye|how are (?:ye|you|ya)|how do|ow do|what about (?:ye|you)|how far|how now|what cheer|kia ora|top of|hi ya|how is it going|long time)',
    '(?:it is|this is|this|i am|i m|im|myself|me|me again|my name is|name is|i go by|call me|here is|its me|again) (?:, )?(?:again )?(?:, )?NAME(?! {VERB})',
    '(?:i am|im|this is|it is|its|you are speaking to|you are talking to|you have got|was me|with you is) (?:the |your |a |an |one of the )?(?:[a-z]+ )?{JOB}(?! (?:closed|that|is|was))',
    '(?:my name is|i go by|is the name|name is NAME|they call me|myself NAME|signing off|signed ,|sent by NAME|at your service)',
    'i (?:just )?(?:run|do|drive|look after|sort|fix|manage|own|keep|mind|teach|handle|work) (?:on |in |at )?(?:the|this|these|your|our) [a-z]+(?= (?:here|in|on|at|[,.!])| $)',
    '(?:NAME|{JOB}|owner) (?:[a-z]+ ){0,5}?(?:here|speaking|writing|typing|replying|on the line|answering)(?= [,.!]| $| (?:from|in|at|on|with|and|again))',
    '(?<=^ )(?:[—-] )?NAME (?:NAME )?(?:, |\\( |from |at |in |on |off )(?!{VERB} )(?:the |a |t )?(?:[a-z\\d]+ ){0,2}?{JOB}',
    '(?<=^ )(?:[—-] )?NAME (?:NAME )?(?:[.!] )?$',
    '[—-] NAME',
    '(?<=^ )(?:kind |fond |warm |best |many )?{BYE} (?:[a-z]+ )?(?:, |\\. |— |- )?(?:NAME|the {JOB}|the [a-z]+ {JOB})',
    '(?<=^ )yours (?:faithfully|sincerely|truly|ever)? ?,',
    '(?<=^ )(?:your|ur) {JOB} (?:, )?(?:NAME|this)',
    '(?<=^ )from NAME(?= )',
    '{HI} NAME',
  ],
  no: [
    '(?:say|says|said|saying|tell|not|no|nobody|without|a|was|is|we) (?:[a-z]+ ){0,4}?(?:hello|hi|hiya|good (?:morning|evening)|greeting)(?= [,.]| $| to | from the)',
    '(?:hello|hi|hey|good ?evening|goodnight|greetings|morning|evening) (?:kitty|vis|fi|jude|cards|bus|gloves|sickness|was|is|are|s)',
    '(?:did|does|was|who is|ask for|if you see|tell|called|which) (?:it )?(?:a )?(?:[a-z]+ )?NAME',
    'the team',
    '(?:dear me|dear is|good evenings|best before)',
  ],
};
