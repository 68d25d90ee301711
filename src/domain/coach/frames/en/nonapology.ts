import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  families: {
    SOR: 'sorry sory sorri soory sry soz apolog* aplog* appolog* regret regrets regretted pardon forgive excuse',
    FEEL: 'feel* felt think thought disappointed unhappy displeased dissatisfied upset offended offence offense cross annoyed angry took taken take see saw consider deem find found perceive* perception impression interpret* misinterpret* misunderst* misread misheard enjoy like liked expecting expected expectations hoping hoped resort* choose chose believe* reckon miffed insulted hurt umbrage huff received image convince* satisfied seem* appear* struck strike distant bugged bothers annoys ruffled literally happy mockery proportion excessive unclear frustrat* standards liking taste experienced experience live view viewed sensitive bored confused',
  },
  yes: [
    '{SOR} (?:[a-z]+ ){0,6}(?:, )?(?<!(?:and|even|you know|tell me) )(?:if|in case|in the event|should (?:you|any|our)|to the extent)(?! (?:fri|sat|sun|mon|tues|wednes|thurs)[a-z]*| you would (?:like|rather|prefer)| you (?:want|like|need|prefer))',
    '(?:if (?:we have|we did|our|you|ye|u|anyone|anybody|somebody|someone|any|it|the|mistakes|errors|that|i|something|some|sir|my)|should (?:any|our|it|the|anyone)|whoever|to those who|anyone|any resident) … {SOR}',
    '{SOR} (?:[a-z]+ ){0,3}(?:, )?(?:but|however|although|yet)(?! that is (?:our|on|my)| it is (?:our|on|my)| not surprised| what | we (?:forgot|broke|lost))',
    '{SOR} (?:[a-z]+ ){0,2}(?:, )?(?:not your|not my|not our|can not control|it was busy|we did warn|rules are)',
    '{SOR} (?:that |to hear |we are |for |about |how |the |our |some |my |your |what |whatever |it |this |a |of |things have been |to all those who |to anyone who )*(?:[a-z]+ ){0,5}?(?:are |have |had |were |did not |do not |was |has |is |been |be |could |so |such |much |really |not |to )*{FEEL}(?! (?:you |him |her )?(?:waiting|to carry)| on| out| off)',
    '{SOR} (?:[a-z]+ )*(?:inconv[a-z]*) (?:[a-z]+ )?(?:caused|occasioned|suffered|this)',
    '{SOR} … (?:any|potential|perceived|so called|inconvenience caused|for the inconvenience|the confusion caused|the misunderstanding|(?:tiny|minor|small|slight|little) (?:hiccup|delay|mix|misunder|wait|glitch|blip|issue|problem|mistake|slip|bump|snag|hitch|inconv|bother)[a-z]*|hiccup|misunderstanding on|blown out|off day|(?:how|way) (?:it|this|that) (?:was|has|came))(?! of )',
    '{SOR} (?:to |for |also |that )*(?:anyone|anybody|those (?:who|that|offended|affected|upset)|those ,|whoever|any|people|all those|some (?:people|of you)|the slight|the distress)(?! of (?:this|that|it))',
    '{SOR} (?:that |if )?(?:you|ye|u|sir) (?:are|were|have|had|did|do|took|feel|felt|think|thought|chose|see|saw|misread|find|caught|believe|consider|took)(?! (?:to (?:carry|wait|walk|chase|come|sleep|go)|no |been (?:kept|left)|waiting|waited|treated|missed|left|stuck|given))',
    '(?:out of context|may have (?:caused|come|offended|been|felt)|might have (?:felt|been|caused)|could have (?:been perceived|seemed)|no offen[cs]e meant|never our intention|not our intention|only a joke|only banter|that is what you want|if you insist|only a little) … {SOR}',
    '{SOR} … (?:out of context|may have|might have|might cause|as you claim|you say|on your side|your side|wanting more|only (?:banter|a (?:joke|little joke|wee joke))|perhaps|maybe|always been loud|comes off with|not be helped|fast enough|not to your|to your taste|to your liking|i guess|happy now|in advance|had to feel|so negative|the computer decides|we are not|never lies|waits? their turn|not us (?:who|that))',
    '(?:fine|shame|pity|unfortunate) (?:[a-zA-Z]+ ){0,6}(?:, )?{SOR}',
  ],
  no: [
    '(?<!(?:can i|point|be|now) )\\?',
    '(?:sorry|regret) to (?:say|inform|see|be blunt|tell|lose)(?! you are| you did)',
    '(?:no|not|thanks for|need to say|for|thank you for|you) (?:buts|need|QUOTE|sorry QUOTE|if|taking|having to|apologise|ifs)',
    '(?:nobody deserves|if only|even though|even if|no need|no apology|if (?:we|i) had broken|deserve better|the mayor|she regrets|nothing to|who do i|had i been|if the inquiry|if as you say|we would apolog|safe than|would be (?:sorry|a regret)|not an excuse|as the song|(?:but|yesterday) my colleague told|for that , but|the first to|will apologise|when the facts)',
  ],
};
