/** Families of English words by what they speak of, whatever the key, as in the French file. */
export const ENGLISH_SENSES: Readonly<Record<string, string>> = {
  sKin: 'husband* wife* wives partner* missus hubby dad* daddy mum* mom* mammy mother* father* parent* son sons daughter* brother* sister* cousin* uncle* aunt* aunty nephew* niece* gran granny grandad grandma nan nana grandmother* grandfather* baby* babies infant* toddler* child* kid kids kiddo* bairn* wean* wee little lad* lass* boy* girl* twin* family families teenager* fiance* boyfriend* girlfriend* ex',
  sPeople:
    'customer* client* guest* visitor* passenger* traveller* patient* tenant* resident* neighbour* neighbor* subscriber* member* user* reader* pupil* student* shopper* buyer* diner* caller* people person* folk* public everyone everybody someone somebody anyone anybody nobody gentleman lady man woman men women bloke* sir madam',
  sJob: 'technician* engineer* fitter* plumber* electrician* mechanic* driver* courier* postie* postman postwoman rider* cashier* seller* assistant* waiter* waitress* server* cook* chef* baker* butcher* manager* boss* owner* director* head supervisor* adviser* advisor* agent* clerk* secretary accountant* bookkeeper* intern* trainee* apprentice* colleague* team* staff crew* employee* worker* receptionist* nurse* doctor* dentist* vet* optician* pharmacist* hairdresser* barber* teacher* tutor* coach* guide* warden* caretaker* porter* librarian* florist* tailor* cobbler* joiner* carpenter* builder* roofer* painter* gardener* welder* developer* moderator* operator* picker* packer* loader* guard* conductor* steward* curator* mayor councillor* chair* treasurer* landlord* landlady foreman gaffer lifeguard* instructor* volunteer*',
  sPlace:
    'shop* store* branch* workshop* depot* warehouse* factory* plant* office* counter* desk* reception till* aisle* window* kitchen* room* hotel* restaurant* pub* bar cafe* terrace station* platform* airport* port pier* car-park garage* hospital* clinic* surgery ward* pharmacy school* nursery college* canteen* town-hall council library* museum* theatre* cinema* pool* gym* stadium* campsite* cottage* farm* market* building* lobby stairs stairwell floor* landing* basement* cellar* flat* apartment* house* home* studio* yard* street* road* lane* town* village* city estate* headquarters hq showroom* site* cabin* ward* park zoo launderette* bank* post-office depot*',
  sGoods:
    'parcel* package* box* order* product* item* part* tyre* battery* engine* boiler* radiator* heater* tank* pump* tap* leak* pipe* seal* valve* meter* fuse* socket* lamp* bulb* fridge* freezer* oven* washer* washing-machine dryer* hoover* bike* bicycle* scooter* car* van* lorry truck* bus* train* glasses lens* frame* shoe* boot* sole* dress* suit* coat* jacket* jumper* shirt* trousers skirt* ring* watch* jewel* furniture sofa* mattress* bed* table* chair* wardrobe* shelf shelves blind* shutter* window* door* lock* key* phone* mobile* laptop* computer* screen* printer* console* toy* doll* book* magazine* paper* ticket* card* badge* bouquet* flower* plant* seed* tree* wood log* pellet*',
  sFood:
    'bread* loaf* roll* croissant* bun* cake* tart* pie* pizza* burger* chip* steak* meat* chicken* ham sausage* fish* salmon prawn* salad* soup* cheese* yoghurt* milk butter egg* flour sugar salt sauce* rice pasta veg* vegetable* carrot* tomato* apple* fruit* banana* wine* beer* pint* juice* coffee* tea* menu* dish* dessert* pudding* starter* meal* dinner* lunch* breakfast* brunch sandwich* kebab* curry* takeaway* hamper* jam honey chocolate* ice-cream raw undercooked burnt stale mouldy cold',
  sPaper:
    'file* contract* invoice* bill* quote* estimate* form* certificate* document* letter* email* message* text* notice* manual* instruction* rule* term* condition* clause* page* paragraph line* sheet* log* register* rota* diary calendar* poster* sign* label* tag* prescription* passport* permit* licence* license* statement* receipt* slip* lease* record* photo* picture* video* screenshot* attachment* proof* paperwork policy',
  sMoney:
    'pound* quid euro* dollar* money price* fee* cost* charge* sum amount* balance* credit* debit* debt* arrears rent deposit* transfer* payment* cash cheque* refund* voucher* discount* rebate* coupon* promo* offer* gift* free gratis complimentary goodwill gesture* compensat* reimburs* penalty* fine* pay paid paying owe* owed owing bill* tenner fiver grand bucks rupee* naira',
  sHealth:
    'health* ill illness sick* disease* pain* hurt* injur* wound* burn* allerg* asthma* diabet* cancer chemo* treatment* medicine* medication* tablet* dose* prescription* blood* bloods test* result* pressure tumour* fracture* pregnan* birth* disab* wheelchair depress* anxi* stress* burnout leave signed-off hospital* operation* surgery emergency ambulance* vaccine* jab* symptom* poison* vomit* faint* dressing* hearing cataract* tooth teeth lice addict* alcohol* miscarr* death* died dead funeral* grief* bereave* insulin inhaler therapy counsell*',
  sTimeUnit:
    'second* minute* hour* half-hour quarter day* morning* noon afternoon* evening* night* week* fortnight month* quarter year* weekend* sunday* saturday* monday* tuesday* wednesday* thursday* friday* yesterday tomorrow today tonight christmas easter summer winter spring autumn january february march april june july august september october november december',
  sSoon:
    'soon shortly asap quickly quick promptly fast speedily swiftly pronto imminently presently urgently immediate* directly earliest eventually sometime jiffy instant* whenever course',
  sPast: 'was were had did yesterday ago last previous* earlier former* once already recently used',
  sLater: 'then after later next future onwards henceforth now-on hereafter',
  sCall: 'call* ring rings ringing rang rung phone* phoning bell buzz* dial* contact* reach* hail',
  sWrite:
    'write* writing wrote written send* sent email* mail* messag* post* publish* note* noting notif* flag* copy* copied forward* type* drop*',
  sSpeak:
    'say* said tell* told talk* speak* spoke* explain* ask* answer* reply* replied respond* confirm* announc* state* mention* claim* promis* swear* assur* guarantee* warn* inform* advis* reassur* discuss* chat* hear* heard listen*',
  sRepair:
    'repair* fix* mend* replac* swap* chang* redo* redone remak* remade correct* rectif* refit* reassembl* install* fit fitted fitting connect* weld* sew* sewn stitch* glue* tighten* unblock* bleed* clean* disinfect* sand* repaint* paint* adjust* calibrat* restart* reboot* reset* unlock* restor* patch* seal* reinstat* resol*',
  sMove:
    'come* coming came go goes going gone went leave* leaving arriv* bring* brought take* taking took deliver* drop* collect* fetch* pick* ship* shipp* dispatch* transport* drive* driving drove carry* carried climb* walk* move* moving return* pop* nip* head* swing* travel* run* running',
  sCheckAct:
    'check* look* inspect* examin* search* investigat* test* re-read reread read* compar* measur* weigh* count* comb* dig* trac* track* analys* diagnos* question* interview* watch* review* verif* listen* chas*',
  sStop:
    'stop* halt* suspend* block* withdraw* withdrew pull* cut* clos* cancel* freez* froze* isolat* unplug* recall* remov* delet* scrap* bin* quarantin* shut*',
  sGive:
    'give* giving gave given offer* lend* lent suppl* provid* hand* return* refund* pay* credit* grant* add* throw* slip* treat* lay* award*',
  sPlan:
    'book* plan* schedul* arrang* reserv* set sets setting organis* prepar* pencil* slot* extend* postpon* reschedul* hold* keep* pencil*',
  sFail:
    'forg* forgot* miss* mix* confus* swap* lose* losing lost broke* break* damag* ruin* drop* fail* botch* mess* screw* bungl* fluff* muddl* overlook* ignor* neglect* delay* mislaid misread* mishear* misjudg* blunder* slip* wreck* spoil* spilt leak* crash* stall*',
  sFault:
    'mistake* error* fault* blame* slip* oversight* blunder* mess* cock-up* mix-up* failure* failing* bug* glitch* breakdown* defect* flaw* lapse* delay* problem* issue* trouble* accident* incident* carelessness negligen* howler* clanger* shambles',
  sSorryW: 'sorry apolog* regret* forgiv* pardon* asham* embarrass* gutted mortif* remorse* culpa contrite',
  sNegEval:
    'bad badly poor* worse* worst awful* terrible* horrible* dreadful* shock* disgrac* unaccept* appalling* rubbish useless hopeless pathetic shoddy sloppy dirty filthy disgust* wrong* false* incorrect* incomplete late* slow* rude* unfair* ridicul* absurd* stupid* lousy* grim* inexcus* shameful* woeful* missing absent vague* unclear* misleading* broken cold',
  sPosEval:
    'good* great* nice* fine* lovely perfect* excellent* brilliant* fantastic* best better right* fair* clear* proper* correct* clean* precise* quick* useful* valuable exact* honest* solid* reliable* glad* happy* pleased proud*',
  sHardFeel:
    'anger* angry cross furious* livid* fum* annoy* irritat* frustrat* disappoint* sad* upset* hurt* humiliat* anxious* worr* stress* scar* fear* frighten* panic* exhaust* tired* weary fed-up sick-of helpless disgust* rage* raging despair* devastat* heartbr* miserabl* hard* tough* rough* painful* nightmare* hell* ordeal* awful* rotten* dragging long wait* queue* shiver* soak* freez* spoilt ruined hack* scunner* gutting galling madden* infuriat* grim* unbearabl*',
  sSoft:
    'small little slight* minor* simple mere* some certain any possible possibl* potential* perhaps maybe relative* hiccup* inconvenien* misunderst* trouble blip*',
  sDegree:
    'very really so too truly deeply extremely absolutely completely totally utterly entirely properly sincerely terribly awfully dead pure well quite such fierce proper',
  sEmpty:
    'strive* satisf* quality service* journey* improvement* continuous commit* heart value* valued priority priorities attention* dispos* confidence loyalty understanding considerat* care professional* excellence optimal* dedicat* relevant department* feedback experience* expectation* need* solution* support* tailor* best-possible earliest convenience utmost endeavour* delight* hesitate* reach advised assured rest pride seriously importan* appreciat* thank patience custom forward* escalat* noted receipt acknowledge* channels standards',
  sLaw: 'lawyer* solicitor* barrister* judge* justice court* tribunal* trial* complaint* prosecut* sue* suing legal* illegal* law* defam* libel* slander* code* clause section cease desist damages liab* sanction* fine* offence* police criminal* rights reserve* proceed* writ* injunction* counsel',
  sMockW:
    'bravo congrat* champ* genius* expert* einstein sherlock detective* poet* artist* princess* highness majesty star* medal* oscar* award* violin* tissue* tear* cry* boo hoo sob* drama* tragic* tragedy* novel* film* comedy clown* laugh* lol lmao haha hehe hilarious joke* hero* adventure* glasses map compass dictionary spelling grammar learn* school yoga calm* breathe* darling sweetie love hun pet bless diddums aw aww oh ooh wow gosh slow clap cute adorable',
  sInsultW:
    'idiot* moron* fool* stupid* dumb* thick* muppet* numpty* twit* twat* pillock* prat* plonker* eejit* liar* lie lies lying hypocrit* troll* hater* jealous* bitter* paranoid hysteric* crazy mad mental nutter* ignorant* karen* snowflake* scroung* cheapskate* chancer* moan* whin* whing* entitled* pathetic ridicul* deluded sad* loser* crook* thief thieves cheat* nonsense rubbish tosh bollocks pish garbage shut* gob*',
  sDelete:
    'delet* remov* take* taking took edit* chang* amend* updat* revis* reconsider* bump* up back withdr* drop* retract* rais* hide* hiding silence* quiet* forget* scrub* wipe* pull* lose* rethink* tweak* alter*',
  sReviewW:
    'review* comment* rating* star* post* message* publication* tweet* video* testimon* critic* feedback* story stories thread* complaint* petition* score*',
  sContact:
    'dm* pm* private* message* messag* messenger inbox email* phone* number* line* form* whatsapp text* person* face direct* confiden* discreet* aside counter* desk* reception office* offline in-store door',
  sData:
    'number* name* surname* address* phone* mobile* email* order* file* account* booking* reference* ref* contract* login* password* code* birth dob iban card* plate* registration reg* member* policy nhs passport* postcode zip details date room* seat* pin id licence*',
  sPublicHere:
    'here below comment* comments underneath thread* publicly public post* wall reply replies visible everyone',
  sUnknown:
    'know* knew unknown* unsure uncertain* unclear* find* finding yet still stage moment cause* reason* why how hypothes* lead* confirm* check* certain* sure proof evidence clear* doubt* apparent* seem* probab* diagnos* investigat* guess* figur*',
  sChange:
    'now from since start* starting change* changing changed new add* adding added amend* review* double* system* every each always future never-again next introduc* display* train* training recruit* hire* hiring remov* replac* install* rule* procedure* step* instruction* check* sign*',
  sThanksW:
    'thank* thanks grateful* gratitude appreciat* flag* spot* report* point* raise* raising warn* tip* detail* photo* notic* honesty patience time cheers ta',
  sLink:
    'work* working employ* staff hire* paid pay* payroll boss employer* company firm colleague* team* partner* sharehold* founder* manager* owner* own owns trainee* apprentice* intern* supplier* contract* married husband wife son daughter neutral* objectiv* impartial* bias* interest* declar* disclos* transparen* honest* upfront hat wage* uniform',
  sImper:
    'give send post leave drop put tell message email call ring contact dm reply comment share provide pop text write fill type remove delete take change edit bump update come try wait look read check ask go let see calm stop learn keep make get be remember',
  sYouFault:
    'should must ought needed supposed had could read reading check* look* ask* follow* noticed remember* forgot* told warned stated written clear* sign* terms page instructions manual policy website bothered',
};
