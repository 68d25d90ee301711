/** Families of English words, folded, as in the French file: `forg*` is every word that begins so. */
export const ENGLISH: Readonly<Record<string, string>> = {
  WE: 'i we me us myself ourselves',
  OUR: 'our my ours mine',
  YOU: 'you yourself',
  YOUR: 'your yours',
  HE: 'he she they him her them their theirs his hers',
  IT: 'it this that these those',
  BE: 'is are was were be been being am',
  HAVE: 'have has had having',
  WILL: 'will shall going',
  WOULD: 'would could might may',
  SHOULD: 'should ought supposed meant',
  CAN: 'can able',
  DO: 'do does did done',
  NOT: 'not no never none nobody nothing neither nor hardly barely',
  WITHOUT: 'without',
  IF: 'if unless whether in-case suppose supposing assuming were should',
  MAYBE:
    'maybe perhaps possibly probably likely might may apparently seems seem potentially guess reckon presumably supposedly',
  BUT: 'but however though although yet except',
  BECAUSE: 'because so since as therefore',
  THAT: 'that which',
  WHO: 'who what why how when where which',
  SAY: 'say says said saying write wrote writing claim* tell telling think thinking suggest* mention* accus* alleg* according quote state stating believe feel complain* reckon insist* imply implying implies',
  THANK: 'thank thanks thankyou grateful appreciate* cheers',
  PLEASE: 'please kindly',
  HELLO: 'hello hi hey hiya morning afternoon evening dear greetings howdy alright gday namaste hullo',
  MADAM: 'mr mrs ms miss sir madam mx dr doctor',
  BYE: 'regards best cheers sincerely yours bye wishes faithfully kind',
  ROLE: 'manager manageress owner team head customer service services care support desk reception receptionist workshop depot warehouse shop store branch driver mechanic plumber engineer technician fitter chef baker barista librarian nurse pharmacist optician teacher director supervisor assistant apprentice trainee intern clerk cashier bookings accounts accounting billing dispatch kitchen front editor curator landlord landlady warden secretary treasurer coach trainer duty press communications social media moderator admin founder partner boss gaffer foreman conductor porter steward postie postmaster',
  STAFF:
    'technician engineer fitter colleague colleagues driver drivers workshop manager kitchen team teams support warehouse depot accounts billing boss gaffer foreman plumber mechanic chef baker nurse crew branch dispatch reception supervisor director head lad lads lass apprentice electrician staff office bookings plant',
  THIRD:
    'courier couriers supplier suppliers manufacturer manufacturers competitor competitors carrier council bank insurer insurance platform factory landlord neighbour neighbours tenant husband wife sister brother mother father son daughter friend cousin customs post weather customer customers guest guests contractor agency airline they user users',
  FAULTV:
    'forgot forget forgotten miss missed missing mix mixed lose lost broke break broken fail failed failing botch* botched mess messed screw screwed bungle* bungled fluff* fluffed cock cocked drop dropped mislaid misplace* misread misheard misjudg* mistook delay* delayed muddle* muddled overlook* overlooked neglect* ignore ignored left leave let wrong stuffed stuff blew blow slipped slip fell short duff mangle* mangled overcharg* undercook* overbook* doublebook* double-booked overpromis* underdeliver* wreck* wrecked ruin* ruined damag* damaged scratch* goof* goofed flub* muck* mucked foul* fouled fudge* dithered sat bodged bodge* stuffed-up cocked-up blundered blunder*',
  FAULTN:
    'mistake mistakes error errors fault faults delay delays oversight slip blunder cock-up cockup mess failure failures failing mix-up mixup responsibility blame carelessness negligence howler clanger lapse glitch bug misjudgement balls-up slip-up',
  ASSUME: 'own admit admits accept responsible accountable guilty blame hands hold shoulder confess culpa',
  BADLY:
    'wrong late poor poorly bad badly shoddy sloppy careless useless rubbish dreadful shocking inexcusable unacceptable woeful shambles disgraceful pathetic',
  OURSIDE: 'end side part us me behalf',
  TELL: 'tell told call called ring rang warn warned check checked answer answered reply replied let inform informed respond responded listen listened explain explained follow followed keep kept read update updated say said notify notified phone phoned chase chased write wrote pass passed test tested send sent turn turned show showed label labelled',
  SORRY:
    'sorry apolog* regret regrets regretted ashamed gutted embarrassed mortified pardon forgive sorrow contrite remorse mea',
  PITY: 'unfortunately sadly shame afraid regrettably',
  FEELINGS:
    'feel feels felt offend* offended upset hurt caused cause taken took taking perceiv* misinterpret* misunderstood misunderst* disappoint* disappointed think thought see saw find found sensitive interpretation impression way wrong context joke meant intended intention perception read',
  GENE: 'inconvenience* inconvenienced any trouble offence offense misunderstanding distress disruption may might banter',
  EFFECT:
    'frustrating upsetting stressful hard worrying confusing annoying exhausting hurtful humiliating maddening infuriating miserable grim horrible awful dreadful rotten rough tough unfair scary frightening nightmare gutting galling tiring draining unbearable unpleasant rubbish poor distressing embarrassing disappointing demoralising nerve-wracking tedious irritating crushing bleak long ages unacceptable wrong ridiculous outrageous heartbreaking tiresome wearing harrowing brutal rage-inducing scunnered vexing',
  EMOTION:
    'anger angry frustration frustrated disappointment disappointed worry worried reaction impatience concern annoyance upset fury furious livid fed cross fuming hacked raging annoyed scared stress stressed exhausted gutted scunnered bealin feelings',
  LEGIT:
    'sense understandable justified fair legitimate normal right reasonable natural wonder blame every entitled deserve*',
  UNDERSTAND: 'understand see realise imagine hear get appreciate picture understands recognise know',
  INYOURPLACE:
    'place shoes same too spitting raging furious livid position boat climbing wall walls tether rope head either anyone anybody parent',
  LIFE: 'night nights days day hours hour morning evening weekend week weeks month months baby child children kid kids little toddler family cold dark rain bus school party birthday wedding christmas holiday meal trip travel work wait waiting waited queue stairs water light heating fridge power platform flight boiler shower',
  CALM: 'calm relax chill breathe',
  ACTV: 'call* ring ringing rings phon* check* send* sending sent refund* look looking looks ask* fix* replac* tak* taking open* reopen* block* remov* prepar* bring* suspend* stop* contact* repair* deliver* cancel* post* publish* report* writ* messag* invit* meet* correct* review* read* visit* come coming comes chas* sort* pick* pass* escalat* isolat* warn* email* drop* swap* pull* pulled book* rebook* order* reorder* reprint* print* credit* void* waiv* extend* move* moving mov* put* putting get* getting go going find* hunt* trac* track* dig* digging test* count* recount* clean* wash* re-* redo* remake* rebak* bak* cook* fit* fitting install* weld* sew* stitch* patch* deploy* roll* restart* reset* reboot* switch* turn* turning lock* unlock* change* chang* add* adding flag* log* logg* raise* raising speak* speaking talk* sit* walk* drive* driving pop* collect* fetch* return* recall* withdr* bin* binn* throw* tape* hang* keep* keeping hold* holding set* setting arrang* assign* hire* hir* train* retrain* explain* follow* watch* monitor* stay* wait* pay* paying reimburs* transfer* ship* shipp* dispatch* courier* load* unload* re-send resend* reissu* rewrit* re-do updat* amend* draft* sign* chang* swapp* compar* listen* pull* go-through interview* review* walk* climb* crawl* defrost* drain* bleed* unblock* mend* glue* paint* re-paint* grit* salt* fill*',
  EFFORT:
    'best everything utmost effort efforts strive* working hard maximum possible available satisfaction solution resolve resolution matter process* processed handle* handled investigate* attention dealt',
  IMPER:
    'give send post leave drop put tell message email call ring contact dm reply comment share provide pop text write fill type confirm remove delete take change edit bump update come try wait look read check ask go let see',
  COULDYOU: 'could can would need mind please just what',
  DATAN:
    'number numbers phone mobile landline address email e-mail mail order booking reservation file contract account customer name surname postcode zip details card iban id passport birth dob invoice plate registration reg reference ref room membership policy licence license nhs code member tenancy patient prescription',
  HEREPUB: 'here below comment comments thread publicly public underneath replies under post wall',
  PRIVATE:
    'private privately message messages messaging messaged dm dms inbox phone call ring email line form offline aside text whatsapp person counter desk shop office messenger pm face quiet quietly confidence',
  HOUR: 'noon midnight hour morning afternoon evening lunchtime lunch breakfast teatime opening closing close midday dawn end play business day tonight shift bedtime',
  DAY: 'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday weekend fortnight',
  UNIT: 'minute minutes min mins hour hours day days week weeks month half quarter fortnight second tick',
  NUMW: 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty-eight twenty-four half first couple an a next',
  WITHIN: 'by at before within around until till from no-later in on inside latest max maximum sharp end first thing',
  PAST: 'yesterday last ago since previous earlier back',
  EVERY: 'every open opens closed closes usually always normally generally hours most daily',
  VAGUE:
    'soon shortly asap promptly course earliest quickly quick possible eventually momentarily sometime fast immediately urgently time sooner later near future bit while jiffy pronto haste shake delay patience bear patient now-now presently imminently directly when whenever',
  KNOW: 'know knows knew idea sure certain confirm* establish* identif* found clear understand unclear unknown unsure tell clue figure worked',
  YET: 'yet still stage point moment now far',
  CHECK: 'check* investigat* look* find* dig* chas* verif* trac* ask* diagnos* examin* test*',
  CORRECT: 'correct* correction wrong early hasty mistaken retract* scratch update amend* rather actually instead',
  PROMISE: 'promis* guarantee* swear commit* vow',
  STOCK:
    'satisfaction feedback seriously hesitate strive valued value advised assured pursuant accordance reach assured committed pride exceptional experience* continuous improvement inconvenience convenience earliest patronage custom loyalty matter matters opinion apologise sincerely understanding bear standards highest quality noted relevant department team forwarded escalated dedicated delight delighted appreciate touch bottom importance important utmost priority patience experience journey please every endeavour regret concerns raised channels',
  BLAMEV:
    'should needed must failed misread misunderstood forgot read checked asked followed looked bothered could supposed remembered told warned told-you',
  BLAMEN:
    'stated mentioned indicated per terms conditions policy contract quote manual instructions page label sign website clearly fault problem responsibility faith nothing print written email confirmation signage notice explained advised',
  ALONE: 'only other others else nobody everyone everybody first single one customers guests complain* complaint',
  LAW: 'lawyer* solicitor* legal sue suing sued court courts defam* libel* slander* cease desist reserve rights action proceedings barrister prosecut* police consequences claim damages tribunal attorney* letter hearing liable law unlawful',
  INSULT:
    'liar* lying lies idiot* ridiculous pathetic moron* stupid troll* jealous clown* hysterical loser* nonsense fool* dumb thick muppet* numpty twit* pillock whing* whin* moan* moron* drama snowflake* karen entitled rude ignorant bitter sad deluded delusional crazy mental nutter* eejit* dafty plonker* cheapskate* scroung* crybab* hypocrit* time-waster* chancer* rubbish tosh codswallop pish gobby ungrateful grow',
  MOCK: 'bravo congratulations congrats expert genius sherlock einstein detective clap slow oscar medal violin violins tissue tissues boo hoo tragedy tragic hero sweetie love darling hun princess majesty highness diddums oh wow riveting fascinating thrilling novel poet artist bless heart lol lmao haha hilarious charming clever champ champion hat wonderful amazing brilliant well gold star prize fan lovely keyboard warrior awh aww calm breathe yawn sure',
  APPRENDRE: 'learn reading read glasses spell spelling grammar school dictionary google specsavers',
  GIFT: 'voucher vouchers discount goodwill gesture free gratis complimentary gift gifts credit off promo house treat refund compensat* freebie* upgrade* coupon* points reward* bonus extra round drink coffee dessert meal night month pass tickets ticket hamper bottle cake tenner fiver quid token offer offering on-us',
  DUE: 'part repair repairing replacement replace* refund* invoice owed due price cost costs warranty charge charged',
  REMOVE:
    'remov* delet* chang* edit* take taking took bump* pop updat* amend* withdraw* drop* rais* quiet silence forget retract* scrub* pull* hide up down back revise* reconsider* lose',
  REVIEW:
    'review reviews comment comments post stars star rating message video complaint tweet story thread words feedback',
  EXCHANGE: 'exchange return if once when condition provided then swap deal favour scratch',
  EMPLOYED:
    'work works working employee employed employer staff company firm owner manager payroll paid pay pays boss founder partner shareholder apprentice disclosure disclose full biased bias neutral impartial objective transparency transparent honest wear wearing job wages uniform husband wife family',
  LOOP: 'now since from starting because thanks change* changing changed added adding new rewritten moved double every each never next future longer onwards flag* flagging spotting pointing telling raising photo detail catch',
  GOODFAITH: 'really truly so very deeply genuinely sincerely properly wholeheartedly hugely',
};
