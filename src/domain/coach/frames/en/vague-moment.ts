import type { Frames } from '../../frame.ts';

export const frames: Frames = {
  yes: [
    '(?:as |so )?(?:soon|quickly|fast|promptly|swiftly|rapidly) as (?:possible|humanly|practicable|practical|we|i|he|she|they|it|the|our|that|staff|NAME|poss|reasonably|may)(?! tell)',
    '(?:as and when|whenever|when|once|after|the (?:minute|moment|second|day)|soon as|as soon as|next time|until|till) (?:we|i|he|she|they|it|the|our|things|staff|staffing|another|that|there|a|NAME|my|stock|time|this) ~ {FREE}(?! (?:it is|was|were|came|paid|reopens))',
    '(?:once|soon as|as soon as|the (?:minute|moment|second)) (?:we|i|he|she|they|our|the (?:boss|road|snow|storm|system|part|line|manager|team)|NAME|another) ~ (?:[a-z]+)(?! (?:return|post))',
    '(?:will|shall|ll|to|be|get|gets|going|going to|are|is|am|again|you|sort|sorted|do|it|ready|fixed|contact|respond|reply|back|very|pretty|real|quite|fairly|right|all|him|her|them) (?:very |pretty |really |quite |as )?{SOON}(?! (?:as you|be (?:fifty|\\d+)|over|to (?:say|tell)))',
    '{SOON}(?= [.!,]| $)',
    '(?<=^ )(?:{SOON}|as soon as possible|in a bit|in a wee|in due course|any (?:day|minute|second|time)|coming (?:up|soon)|watch this|bear with|hang (?:on|tight)|pretty soon|very soon|when we|whenever (?:a|we|i))(?! (?:as you|to (?:say|tell)|it will be (?:fifty|\\d+)|on|did|was|is|the (?:line|bus)))',
    'in (?:due|good|short|the fullness|no time|the near|the (?:very )?near|a (?:bit|while|little|wee|jiffy|tick|sec|moment)|the (?:coming|next few|next couple|following|not|immediate)|good order|order|a timely|a reasonable|the interim|quick|double|a few|a couple)(?: of)? ?(?:course|time|order|future|while|bit|sec|moment|days|weeks|months|hours|minutes|manner|tick|jiffy|distant|too|fashion)?(?! hour)',
    '(?:in|within|over|for|during) (?:a|the|some) (?:reasonable|few|couple of|coming|next few|next couple of|foreseeable|acceptable) (?:time|period|days?|weeks?|months?|hours?|timeframe|timescale|while|future|minutes)',
    'at (?:the|our|your|his|her|some|a) (?:very )?(?:earliest|first|appropriate|right|proper|next|later|point|soonest|end)(?: (?:of the process|opportunity|convenience|time|chance|possible|date|stage|point|moment|available))?(?! (?:of (?:the )?(?:day|week|play)|stop))',
    '(?:before|for|not|in|be|taking|wont be|it won) (?:too |very |so )?long(?: now)?(?= [.,!]| [a-z]+)(?! (?:wait|queue|time|list|way|story|term))',
    '(?:without|with) (?:further |any |undue |all |due )?(?:delay|haste|speed|due|possible)(?: speed| haste)?',
    '(?:one|some) of these (?:days|mornings|weeks|fine)',
    '(?:one day soon|some day soon|any (?:day|minute|second|moment|time|hour) (?:now|soon)|any (?:minute|second|moment)|by and by|down the (?:line|road|track)|sooner or later|sooner rather than later|some ?time (?:next|this|soon|in|later)|later on|at a later|before you know it|quick as|when (?:time|staff)|next time i|whenever that|or whenever|when i get|later today|now now|just now|in the better season|in a spare moment)',
    '(?:on (?:its|it is|his|her|the|their|it|is) way|coming up|in the pipeline|watch this space|stay tuned|hang (?:tight|on|fire)|bear with|sit tight|leave it with|news is coming|more to follow|on it is way|it is coming|will turn up|along the now)(?! (?:monday|home))',
    '(?:give|gie) (?:it|us|me) (?:a|some|just a) (?:wee |little |bit|quick )?(?:while|tick|sec|second|minute|moment|time|bit|mo)',
  ],
  no: [
    '(?:HOUR|DATE)',
    '(?:by|before|on|until|this|come|is|it is|at|now) (?:{DAY}|noon|midday|four|six|two|ten|nine)',
    '{DAY} (?:at|morning|afternoon|noon|opening)',
    '(?:within|in) (?:exactly )?(?:one|two|ten|\\d+|an|eight|twenty|thirty) (?:hours?|minutes?|min|days)',
    '(?:too|not|never|no|nobody|nothing|tired of|regret|had we|should have come|kindly|please|thanks for|how) (?:\\S+ ){0,4}(?:soon|sooner|asap|speed|promptly?|prompt|later|presently|quick|faster|happening|convenience|expected)',
    '(?:any time|anytime) soon',
    '(?:you|we) (?:told|wrote|asked|felt|said|had|was|were|want|would like)',
    '\\?',
    'QUOTE',
    '(?:see you|speak|talk) (?:soon|later|shortly)|(?:once|when|as soon as|whenever) (?:it suits you|you)|be quick|soon - to|mums|recovery|next stop|speed limit|immediately on|last year|replied when|left too|pulled off|was (?:soon|quick)|were quick|discontinued|in its time|in it is time|rival[a-z]*|late fee',
  ],
  families: {
    SOON: 'soon soonish shortly presently asap promptly soonest momentarily eventually imminently directly swiftly speedily pronto quickly quick fast immediately urgently forthwith expeditiously',
    DAY: 'monday tuesday wednesday thursday friday saturday sunday tomorrow',
    FREE: 'can could free spare allow allows permit permits back sec second minute moment finished done signs calm calms clear clears quiet quietens frees breathe blows over passable through reopens lands reaches arrives gets settles quieter',
  },
};
