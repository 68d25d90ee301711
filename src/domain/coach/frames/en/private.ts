import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    PLACE:
      'private privately dm dms pm pms inbox messenger chat whatsapp phone email e-mail text portal messages message form telephone direct',
    IMP: 'message msg dm pm text email mail write ring call phone ping inbox whatsapp contact drop send pop share tell slide shoot give gie use come step bring ask reply check look log hit catch answer kindly put go knock see pass',
    CALLING:
      'ring call phone text dm pm email message ringing calling phoning texting dming messaging emailing telephone telephoning contacting contact bell buzz',
  },
  yes: [
    '(?:in|by|via|through|over|on|to|into|as) (?:a |the |my |our |your |ya |yer |private |direct |secure |hidden |account )*(?:private|dm|dms|pm|inbox|messenger|chat|whatsapp|phone|email|e-mail|portal|messages|message|text|telephone|chat)(?= )(?! covers| signal)',
    '(?:i|we|NAME|nurse [a-z]+|head|bursar|manager|tutor|colleague|[a-z]+) (?:will |am |are |shall |is |be |can |could |gonna |ll |going to |would like to |am going to |will be )+(?:be |just |also )?(?:{CALLING}|giving you a)(?: (?:you|ye|ya|u|your|about)|ing)(?= )',
    "(?:i|we|have|ive|just)? ?(?:have )?(?:sent|dmd|dm d|dm'd|pmd|pm d|pm'd|texted|emailed|messaged|dropped|wrote|written|replied to|popped) (?:to )?(?:you|ya|ye|u|your|yer)(?= )",
    '(?:{CALLING}|giving|give|gie) (?:you|ya|u|us|ye|me)(?: a)? (?:bell|call|ring|shout|tinkle|buzz|phone|back|about|at|on|this|today|in|for|within|tomorrow|monday|noon|nine|[.!]|$)',
    '(?<=^ )(?:please |just |pls |kindly |and |or )?(?:dm|pm|message|msg|inbox|ring|text|whatsapp|email|call|phone|write|contact)(?: to)? (?:us|me|the|NAME|in|at|lettings|EMAIL|PHONE)(?= )',
    '(?:dm|pm|message|msg|inbox|ring|text|email|call|phone|write|contact) (?:to )?(?:us|me)(?= )',
    "(?:pop|drop|send|share|slide|shoot|tell|put|give|write|type|hit|use|check|look) (?:[a-z']+ ){0,6}?(?:private|dm|dms|inbox|pm|chat|messages|portal|form|email|envelope|bell|line|EMAIL|PHONE)(?= )",
    '(?:EMAIL|PHONE)',
    '(?:rather than here|not here|off this page|off the thread|out of earshot|face to face|one to one|only us two|closed door|door shut|talk low|not on the wall|never here|never under this post|where only you|only you can see|for my eyes only|too many eyes|between us|keep it private|stays private|in my office|my desk|back office|on the quiet|out of it)',
    '(?:come|step|bring|pull|catch|round|call|ring|pop) (?:[a-z]+ ){0,5}?(?:desk|branch|office|counter|gate|surgery|workshop|reception|school|in to see|by friday|yard|property)(?= )',
    '(?:your|yer|ya) (?:inbox|messages|phone will|dms|landline|mobile)(?= )',
    '(?:message waiting|mail from me|my dms|dms are open|direct message is open|private message|private chat|private note|private line|secure mail|secure form|hear my voice|patient messages|my own phone|extension \\d+|registered post|a letter marked|best done by phone|pick this up by phone)',
    '(?<=^ )(?:dm|pm|inbox|phone me|dming|pmd|calling you)(?= )',
    '(?:phone|email|message|dm)(?: is| s)? (?:best|safer|better)',
  ],
  no: [
    '(?:not|never|no|nobody|without|nor|cannot) (?:[a-z]+ ){0,4}?(?:{PLACE}|dm|ring|rang|call|called|phones|calls|inbox|reply|rung)(?= )(?! your| publish)(?! , ring)',
    '(?:private|privately) (?:car|school|parties|owned|sector|walker|tenants|clinic|tutor|beach|road|party|property)',
    'you (?:wrote|say|have called|called|dm d|dmd|rang|would rather|ask|should not have|write|shouldn)(?= )',
    '(?:below and|leave your|what is your|order number \\?|post it here|we will phone)',
    '(?:he|they|she|inspector|carrier|caller|everyone|gp|whoever|somebody) (?:[a-z]+ )?(?:called|rang|calls|told|texted|phoned|keeps)',
    '(?:scam|fraud|closed|broken|shut \\.|half price|weak|centre|cost|were down|was wrong|wrong|typo|garbled|should have|would have|might have been|forgot|from us)(?= )',
    '(?:close call|calling it|call your landlord|read your email|ask the maker)',
  ],
};
