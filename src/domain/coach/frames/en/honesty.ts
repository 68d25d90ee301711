import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    WE: 'i we',
    D: 'monday tuesday wednesday thursday friday saturday sunday tomorrow',
    CLAIM:
      'promise guarantee say tell swear confirm commit explain vouch offer answer judge determine claim know call piece assure put rule attest see predict comment speculate speak make',
    KNOWN:
      'known sure certain confirmed clear established proven settled final definite decided firm positive identified determined resolved',
    FACT: 'idea clue notion answer answers explanation info information reason cause word news date timescale diagnosis lead leads trace guarantee guarantees details detail evidence proof picture view update eta certainty confirmation results result',
    CHECKV:
      'checking investigating looking finding digging verifying tracing examining comparing waiting hunting reviewing chas* diagnos* search* query* inquir* enquir* trying going* speaking',
    MAYBE: 'maybe perhaps possibly probably might could may likely apparently seemingly presumably',
  },
  yes: [
    '{WE} (?:do|did|still|just|really|truly|honestly|simply|genuinely|personally|am|are|have|can|could|would) (?:still |just |yet |really |honestly |truly |simply )?not (?:yet |quite |really |fully |actually |at all |even )?(?:know|understand|sure|certain|have|got|remember|able|clear|in a|heard|had|see|found|seen|the faintest|hold)(?! (?:you|how to|that you|why you)| enough| to hide)',
    '(?:do|does|did|not yet|never|havent|have not|has not|not) (?:yet )?(?:know|known|sure|certain) (?:yet|why|what|when|how|where|who|if|whether|for|exactly|the)(?! to read| you)',
    '(?<=^ )(?:do not know|not sure|no idea|no clue|not certain|beats me|dunno|unknown|unclear|hard to (?:say|tell|know)|too (?:early|soon)|cannot say|can not say|cant say|still (?:trying|looking|checking|investigating|waiting|digging|chasing)|mystery|haven ?t|couldnae|search me|correction|erratum|update|scratch that|ignore (?:my|that)|typo|maybe|might|could be|may be|best guess|looks like|rather|not a single|mixed|thought|best i|i stand corrected|nobody knows|as far as|nae idea|looking into|checking)(?! (?:you|demain|tomorrow|it|the (?:ferry|train))| problem)',
    '(?:no|not (?:a|an|any|the|enough|much)|without|any|never a|nae|haven t a|zero|nor) (?:single |clear |firm |definite |real |exact |more |further |foggiest |faintest |bank |full |official )?{FACT}(?! (?:about it)|s? (?:error))',
    '(?:have|has|got|havent|haven t|hasn t) (?:not |no )?(?:yet |got )?(?:a |an |the |any |all the )?{FACT} (?:yet|so far|for you|to give|at (?:this|the))',
    '{WE} (?:can|could|would|dare) not (?:yet |honestly |really |in good faith |ever |presently |currently |truly |hand on heart )?(?:yet )?{CLAIM}(?! (?:you|on|off|it|sense|ashamed) (?:tomorrow|help)| (?:able|sorry))',
    '(?:not|nothing|nobody|no one|none|neither|is|are|remains?|still|yet) (?:is |are |has |been |was |yet |quite |at all |fully |to be |being |can be |it |here ){0,3}{KNOWN}(?! (?:that|they|by|about it|on our|reply)| ,? (?:be))(?<! (?:is|are) (?:clear|sure|final|firm|definite|settled|confirmed|known|certain|positive|resolved))',
    '(?:unknown|unclear|uncertain|unconfirmed|unsure|undetermined|a mystery|open question|in the dark|flying blind|bit blind|stumped|puzzled|baffled|scratching our|to be confirmed|tbc|pinch of salt|grain of salt|hold me to|do not quote|bet on it|bank on|jury is out|jury out|guess is as good|above my pay|none the wiser|your guess|best guess|educated guess|half the (?:picture|story)|beats me|no telling|no guaranteeing|no knowing|fair warning|subject to confirmation|not ruled out|too (?:early|soon) to|hard to (?:tell|say|know)|difficult to (?:say|tell)|remains to be|in two minds)(?! (?:to the|lady)| on us)',
    '(?:was|is|were|got|been|it) (?:wrong|incorrect|mistaken|incomplete|out of date|not (?:the|what)|inaccurate)(?=.*(?:it is|:|;|,|i |we |real|my|there is))(?! item)',
    '{WE} (?:wrote|said|posted|gave|mentioned|quoted|told you|stated|typed|answered|put|claimed|announced) .* (?:wrong|actually|it is|was|not|meant|should|five|last year|daft|incomplete|mistaken|error|in fact)',
    '{WE} (?:was|were|am|are) (?:wrong|mistaken|certain|incorrect|too quick|hasty|misinformed|less so|too hasty)',
    '{WE} (?:spoke|jumped|answered|replied|promised|committed|posted|said) (?:it |that )?(?:too soon|too early|too fast|too quickly|out of turn|the wrong|the gun|in haste)',
    '(?:stand corrected|let me (?:correct|qualify|rephrase|amend|find|check|look|see|dig|read|ask|verify|retract)|i take (?:that|it) back|to correct (?:myself|my)|mixed up (?:two|the)|my mistake , it|turned? out|turns out|as i (?:claimed|said|wrote|thought)|wrong (?:question|number|answer|price|date) (?:there|from me|in my)|my (?:first|last|earlier|previous) (?:answer|post|reply|message|comment)|(?:ignore|disregard|forget) (?:my|what i|that|the) )',
    '{WE} (?:thought|believed|assumed|think|believe|suspect|reckon|suppose|imagine|had excluded|had assumed|understood|figured|doubt)(?! (?:it is best|you should|we do a|your)| you)',
    '(?:suspects?|believes?|thinks?|reckons?|version) .* (?:but|i (?:would|have)|though|not|doubts?|nothing|rather|dont|cannot)',
    '{WE} (?:am |are |have |m |re |will |shall |going to |need to |want to |must |would like to |have to |is )(?:still |just |now |currently |also |not |presently |going to |rather |away |all |personally |off |to |yet ){0,3}(?:{CHECKV}|get(?:ting)? to the bottom|in the middle of|none|only)(?! (?:for an? (?:apprentice|new)|after|forward|your (?:satisfaction)|it out|guests|you in))',
    'to (?:find out|check|get to the bottom|look into|see what|know what|read ~ before|work out (?:what|why|how))(?! your)',
    '(?:rather|prefer) (?:to )?(?:not )?(?:check|look|admit|than guess|wait|verify|not tell)',
    '(?:what|all) (?:i|we) (?:do not|do|know|have|can)(?: know)? (?:so far|is|now|:|for|yet|,)',
    '{WE} (?:only )?(?:have|know) (?:only |so far )?(?:half|part|one side|the driver|a theory|only|some|one)',
    '{MAYBE} .* (?:{MAYBE}|not|or not|do not|dont)',
    '(?:it|they|that|this|he|she) (?:may|might|could) (?:well |still |yet )?(?:have (?!been|caused)|break|not|take|need|come)',
    '(?:looks|seems|appears) (?:like|to|that|as if)(?! (?:you|have misread))',
    '(?:will|ll) (?:know|tell) (?:more|whether|us|if|the rest)',
    '(?:we|i|they|it) (?:have |has )?(?:never|not yet|no) (?:know|confirmed|been told|heard|proved|proven|proof)',
    '(?:one|another) (?:gap|question|unknown|version)|two versions|rule (?:it|that) out|either way|other half|half the|not picking up|not the why|what we (?:know|do not)|sworn|swear (?:to|the|that|it)|could not tell (?:us|ye|you)|not attest|make one up|before (?:(?:i|we) (?:say|claim|judge|answer|promise|conclude|comment)|concluding|announcing|claiming)|than a guess|new to (?:me|this)|only assuming|worked it out|an? opinion ~ not|less (?:sure|so)|no guarantee|not quite|going to ask|away and ask|in a position|found no trace|have my doubts|not buy|giving it a go',
    '(?:has|have) (?:not|nothing) (?:yet )?(?:reached|come|been|opened|confirmed|arrived|replied|answered)(?= .*(?:yet|us|so far|up)|)',
    'not yet (?:know|change|decided)|we dey check|no (?:decision|change|date|timescale|firm|delay) (?:to|yet|set)|nothing firmer|not before {D}|never know wetin|is likely , no|(?:was|were) not : |got the info|(?:truly|honestly|really|simply) do not know|can not (?:promise|guarantee) {D}|can not give you a (?:date|time)|have not seen the|nobody has given|have not (?:improved|changed) ~ yet|dunno if|missing from our|(?:no|found no) trace of|nothing proves',
    '{WE} (?:am|are) asking (?:those|whoever|around|the people)|(?:at|by) HOUR , our ~ say',
    '\\d+ not \\d+|not from \\d+|the \\d+ ~ , not',
  ],
  no: [
    'you (?:do not|did not|never|are not|can not|have no|are|ca) (?:know|sure|how|have|proof|checking|everything)|you never know|who knows|your own|you think|you wrote|do you|have you|did you (?!r)|your (?:doctor|daughter|son|account|call never)|wish you|if (?:i|we|you)|nothing to hide|know exactly|know what (?:we|i)|know how|how to (?:read|wait|ring)|not know you|nobody (?:knows|can promise)|in all transparency|back then|no doubt|all clear|word of a lie|of course|no error|it should|an apprentice|always (?:check|verify)|check (?:in guests|tickets|your)|annual|on board|for your information|in the terms|on the sign|have no doubt|to the romans|be honest , you|pressed|press hard|see why you',
    '\\?',
    '(?:courier|driver did|shop next|downstairs|haulier|police|guard|patrol|mechanic|competitor) (?:is |did |has )?(?:[a-z]+ ){0,2}(?:not know|no idea|running|searching|checked|ignores|know)',
  ],
};
