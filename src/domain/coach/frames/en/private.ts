import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    PLACE:
      'private privately dm dms pm pms inbox messenger chat whatsapp phone email e-mail text portal messages message form telephone direct',
    CALLING:
      'ring call phone text dm pm email message ringing calling phoning texting dming messaging emailing telephone telephoning contacting contact bell buzz',
  },
  yes: [
    '(?:in|by|via|through|over|on|to|into|as) (?:a |the |my |our |your |ya |yer |private |direct |secure |hidden |account )*(?:private|dm|dms|pm|inbox|messenger|chat|whatsapp|phone|email|e-mail|portal|messages|message|text|telephone|chat)(?= )(?! covers| signal| to the| to them| company| we sent| my| twice| once| and the)',
    '(?:NAME|[a-z]+) (?:will |am |are |shall |is |be |can |could |gonna |ll |going to |would like to |am going to |will be )+(?:be |just |also )?(?:{CALLING}|giving you a)(?: (?:you|ye|ya|u|your|about)|ing)(?= )',
    "(?:dmd|dm d|dm'd|pmd|pm d|pm'd|texted|emailed|messaged|dropped|replied to|popped) (?:to )?(?:you|ya|ye|u|your|yer)(?= )",
    '(?:{CALLING}|giving|give|gie) (?:you|ya|u|us|ye|me)(?: a)? (?:bell|call|ring|tinkle|buzz|phone|back|about|at|on|this|today|in|for|within|tomorrow|monday|noon|nine|[.!]|$)',
    '(?:could|can|would) you (?:dm|pm|message|text|email|inbox|ring|phone|call)(?= )',
    '(?:dropping|sending|shooting|writing) (?:you|ya|u) (?:a )?(?:message|line|dm|note|text|email)',
    'sent (?:you|ya|u|ye) (?:a|an|the|my) (?:dm|pm|message|private|note|text|email|NAME|list)',
    '(?:rings|phones|calls|texts|emails|flashes) (?:you|ya|ye)',
    '(?:[a-z]+|NAME) will (?:be )?(?:ring|call|phone|flash|telephone|dm|text)(?:ing)?(?= [.,!]| $| at| in| before| tomorrow| when| you| tonight)',
    '(?:when you call|and we will ring|is calling you|and text you|calls when|i will dm)',
    '(?:by e - mail|come inbox|door shut|closed door|under NAME|log in and write|under QUOTE|ring (?:his|her) [a-z]+ tutor|ring the (?:school|surgery|office|ward|clinic|depot|secretary|branch))',
    '(?<=^ )(?:please |just |pls |kindly |and |or )?(?:dm|pm|message|msg|inbox|ring|text|whatsapp|email|call|phone|contact|write(?= me| us| to (?:me|us|lettings|EMAIL)))(?: to)? (?:us|me|the|NAME|in|at|lettings|EMAIL|PHONE)(?= )',
    '(?:dm|pm|message|msg|inbox|ring|text|email|call|phone|write|contact) (?:to )?(?:us|me)(?= [.,!?]| $| (?:on|at|in|by|direct|instead|with|for|back|oga|your|the|privately|from|over|via|and))',
    "(?:pop|drop|send|share|slide|shoot|tell|put|give|write|type|hit|use|check|look) (?:[a-z']+ ){0,6}?(?:private|dm|dms|inbox|pm|chat|messages|portal|form|email|envelope|bell|line|EMAIL|PHONE)(?= )",
    '(?:EMAIL|(?:on|:|is|at|to|line) PHONE)(?! (?:burns|saved|goes|is|three))',
    '(?:rather than here|, not here|, never here|off this page|off the thread|out of earshot|face to face|one to one|only us two|talk low|not on the wall|never here|under this post|where only you|only you can see|for my eyes only|too many eyes|between us|keep it private|stays private|in my office|(?<!happened )at my desk|back office|on the quiet|out of it)',
    '(?:come|step|bring|pull|catch|round|call|pop) (?:by |to |into |in |over |round |along |me |us |at |the |your |and |see |down |to see me |back |out |up )*(?:desk|shop|store|depot|branch|office|counter|gate|surgery|workshop|reception|school|in to see|by friday|yard|property)(?= )',
    '(?:your|yer|ya) (?:inbox|messages|phone will|dms|landline|mobile)(?= )',
    '(?:message waiting|mail from me|my dms|dms are open|direct message|private message|private chat|private note|private line|secure mail|secure form|patient messages|my own phone|extension \\d+|registered post|a letter marked|best done by phone|pick this up by phone)',
    '(?<=^ )(?:dm|pm|inbox|phone me|dming|pmd|calling you)(?= )',
    '(?:phone|email|message|dm)(?: is| s)? (?:best|safer|better)',
  ],
  no: [
    '(?:not|never|no|nobody|without|nor|cannot) (?:[a-z]+ ){0,4}?(?:{PLACE}|dm|ring|rang|call|called|phones|calls|inbox|reply|rung)(?= )(?! your| publish)(?! , ring)',
    'you (?:wrote|say|have called|called|dm d|dmd|rang|would rather|ask|should not have|write|shouldn)(?= )',
    '(?:below and|leave your|what is your|order number \\?|post it here|we will phone)',
    '(?:he|they|she|inspector|carrier|caller|everyone|gp|whoever|somebody) (?:[a-z]+ )?(?:called|rang|calls|told|texted|phoned|keeps)',
    '(?:scam|fraud|closed(?! door)|broken|chat is shut|half price|weak|centre|cost|were down|was wrong|wrong|typo|garbled|should have|would have|might have been|forgot|from us)(?= )',
    '(?:in the comments|have is|your line|mobile on|got your|had no|we rang|nobody emailed|emailed your boss|beforehand|ombudsman|to the paper|call us [a-z]+s)(?= )',
  ],
};
