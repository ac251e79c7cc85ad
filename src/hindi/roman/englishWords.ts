/**
 * English words that Hindi papers print in Devanagari, the commoner ones of a sound first. Plurals in -s and
 * forms in -er and -ing of these are found by rule and not listed.
 */
export const ENGLISH_WORDS = `
police station court bail judge justice high supreme case file report commission committee council board
department ministry minister cabinet parliament assembly election vote voter poll booth ballot candidate
party congress leader rally campaign manifesto ticket seat alliance coalition government governor president
prime chief secretary director general officer inspector constable commissioner collector deputy assistant
superintendent magistrate district division block ward zone town city metro municipal corporation mayor
village budget tax income goods service custom duty revenue finance bank loan credit debit card account
cheque cash currency dollar rupee pound euro rate interest policy insurance premium claim market share stock
index fund mutual investment investor trade trader company limited private public industry factory plant
unit product production project scheme mission plan planning tender contract contractor agreement deal
business manager management staff union strike labour employee employer salary bonus pension provident
office meeting conference summit forum seminar workshop training trainer session agenda minutes notice
notification circular order document certificate license permit passport visa form format application
registration online offline internet website web portal link login password user email mail message
mobile phone smartphone telephone call video audio photo camera digital computer laptop tablet software
hardware program programme programmer programming data database server network system technology technical
technique engineer engineering science scientist scientific research laboratory lab test testing sample
result rank merit list cutoff exam examination paper question answer sheet key admit entrance admission
college university school class classroom course degree diploma student teacher professor lecturer principal
vice chancellor hostel library campus education syllabus semester counselling scholarship coaching academy
institute institution center centre national international global world asia africa europe america
india indian hindu muslim christian church temple mosque father mother sister brother uncle aunty
doctor nurse hospital clinic medical medicine surgery surgeon operation patient ward bed oxygen cylinder
ventilator ambulance emergency vaccine vaccination virus corona covid dengue malaria cancer tumor tumour
diabetes sugar blood pressure heart attack stroke liver kidney lung brain bone skin eye transplant donor
infection fever flu fitness health healthy diet protein vitamin calcium iron mineral calorie fat cholesterol
tablet capsule injection dose drug drugs test positive negative isolation quarantine lockdown unlock mask
sanitizer kit lab pathology scan xray
train railway rail engine coach platform track signal junction express passenger local superfast special
bus truck lorry car jeep van taxi auto rickshaw bike motorcycle scooter scooty cycle tractor trolley bulldozer
driver conductor traffic road highway expressway flyover bridge overbridge underpass toll plaza parking
petrol diesel gas pump oil battery electric electricity power grid transformer current voltage meter bill
solar panel energy nuclear reactor thermal hydro coal mine mining steel cement copper aluminium gold silver
platinum diamond plastic rubber glass paper cotton silk jute polyester fabric design designer fashion
airport airline airlines flight plane aircraft helicopter pilot crew runway terminal boarding landing takeoff
ship boat port cargo container tanker navy naval army air force military soldier commander commando captain
major colonel brigadier lieutenant marshal admiral general sergeant regiment battalion brigade corps command
missile rocket satellite space orbit launch launcher lander rover bomb blast bullet gun pistol rifle tank
fighter jet drone radar sensor laser terror terrorist attack target encounter arrest remand custody jail
prison crime criminal gang gangster mafia murder fraud scam corruption bribe raid seal search warrant summon
notice trial witness evidence lawyer advocate attorney solicitor bar bench petition appeal review hearing
cricket match test one day series cup trophy final semi quarter league premier team captain coach player
batsman batter bowler bowling batting fielding wicket keeper run over ball bat century half six four umpire
referee score innings spin spinner fast pitch stadium ground club football hockey tennis badminton
basketball volleyball kabaddi chess boxing boxer wrestling wrestler shooting archery athlete athletics
marathon olympic olympics games game gold medal silver bronze champion championship tournament open grand
slam double single mixed goal goalkeeper striker defender midfielder penalty corner kick foul win winner
film movie cinema theatre hero heroine actor actress director producer production studio shooting set
scene script story dialogue song music musical album singer band rock pop jazz concert guitar piano violin
drum dance dancer choreographer stage show reality television channel anchor reporter news media press
journalist editor editorial magazine newspaper newsletter cover column columnist feature interview exclusive
live breaking update headline trailer teaser release box office collection blockbuster hit flop award oscar
filmfare festival fest celebrity star superstar model modelling ramp makeup fan follower social facebook
twitter instagram youtube whatsapp google microsoft apple amazon netflix telegram app application download
upload share like comment post tweet troll viral trend trending hashtag selfie status profile page blog
blogger vlog podcast influencer content creator subscribe subscriber
hotel restaurant cafe coffee tea menu chef kitchen cook cooking recipe food pizza burger sandwich noodles
pasta soup salad cake pastry biscuit cookie chocolate cream ice butter cheese bread toast jam sauce
ketchup vinegar egg chicken mutton fish soft drink cold juice soda water bottle wine whisky beer rum vodka
plate spoon fork cup mug jug glass cooker oven microwave fridge refrigerator freezer cooler fan heater
machine washing mixer grinder iron press table chair sofa bed almirah cupboard curtain carpet lamp bulb tube
light switch plug socket wire cable fuse inverter generator motor pump pipe tap tank filter bathroom toilet
flush shower soap shampoo cream powder lotion perfume lipstick
shirt pant pants jeans tshirt coat jacket sweater suit tie belt shoe sandal slipper cap hat bag purse wallet
watch ring bracelet necklace button zip pocket collar uniform dress frock skirt top size number
zero one two three four five six seven eight nine ten hundred thousand million billion percent dozen
first second third last next new old good bad best better super great big small long short high low
red green blue black white yellow pink orange purple brown grey golden
january february march april may june july august september october november december
sunday monday tuesday wednesday thursday friday saturday today tomorrow night morning evening
minute hour week weekend month year season summer winter spring holiday christmas valentine birthday
anniversary party gift
yes no okay please thank thanks sorry hello hi bye welcome good boy girl man woman men women gentleman
lady madam sir miss mister mrs baby child children kid teenager friend boyfriend girlfriend wife husband
couple partner family member relation relationship love romance romantic affair breakup divorce marriage
life lifestyle style dream hope peace power strong smart cool hot sexy beautiful beauty cute sweet lovely
happy sad angry serious funny comedy comedian joke fun enjoy tension stress depression anxiety mood
emotional emotion feeling feel sense nonsense idea concept theory practical formula logic magic mystery
history geography civics economics political politics science physics chemistry biology mathematics maths
algebra geometry english hindi grammar language literature novel poetry poem poet writer author book
notebook copy pen pencil eraser scale ruler geometry calculator board marker chalk duster desk bench
account accountant accounting audit auditor balance profit loss turnover capital asset liability equity
bond debenture dividend broker brokerage demat trading intraday bull bear sensex nifty rally crash
inflation recession growth economy economic economist fiscal deficit subsidy relief package stimulus
reform reserve repo liquidity exchange export import exporter importer tariff quota dumping
startup entrepreneur venture angel unicorn valuation revenue merger acquisition takeover partnership
franchise outlet retail retailer wholesale wholesaler distributor dealer dealership showroom mall
supermarket shop shopping shopkeeper store storage warehouse godown logistics delivery courier parcel
packet packing box carton customer consumer client service center call toll free offer discount sale coupon
cashback wallet payment gateway scanner code transaction transfer deposit withdrawal minimum maximum limit
brand branding advertisement advertising ad marketing promotion promoter sponsor sponsorship banner poster
hoarding pamphlet brochure catalogue invoice receipt bill ledger voucher
account hacker hacking hack cyber security privacy encryption algorithm artificial intelligence robot
robotics automation machine learning deep cloud computing quantum processor chip chipset semiconductor ram
memory storage display screen touch resolution pixel megapixel lens flash sensor fingerprint face unlock
battery charger charging adapter headphone earphone earbuds speaker microphone bluetooth wifi hotspot
router modem broadband fiber fibre optic spectrum auction telecom operator recharge prepaid postpaid plan
validity sim slot port dual android windows linux browser chrome firefox operating version beta update
patch bug error crash install uninstall setup reset restart reboot format backup restore folder file copy
paste delete edit editing save print printer scanner mouse keyboard monitor desktop pendrive drive disk
disc hard floppy graphics animation cartoon gaming gamer console
vehicle sedan hatchback suv model variant petrol hybrid mileage gear gearbox clutch brake accelerator
steering tyre tire tube wheel alloy airbag seatbelt sunroof headlight bumper bonnet boot torque
horsepower cylinder turbo engine automatic manual transmission suspension chassis body spare parts garage
mechanic service showroom launch booking delivery waiting period
weather climate temperature degree celsius fahrenheit monsoon cyclone storm alert warning red orange
yellow rain flood drought earthquake landslide tsunami volcano avalanche pollution pollutant smog carbon
emission greenhouse ozone environment ecology ecosystem forest tiger lion leopard cheetah panther elephant
rhino sanctuary park safari zoo reserve wildlife animal bird species dinosaur fossil
accident rescue operation disaster fire brigade cylinder blast leak short circuit collision injury injured
death dead body postmortem suicide attempt hanging poison acid rape molestation harassment abuse violence
kidnapping ransom robbery theft chain snatching loot dacoity smuggler smuggling drugs heroin cocaine ganja
sting operation secret agent agency intelligence spy detective investigation investigator forensic
narco polygraph lie detector
administration administrative administrator authority autonomous bureau bureaucrat bureaucracy cadre
chairman chairperson charge charter civil clerk code convener coordinator coordination counter
development executive expert extension federal federation foundation grant grievance guideline helpline
helpdesk identity implementation infrastructure initiative inquiry inspection institute joint jurisdiction
land law legal legislation legislative level lieutenant local management mandate master member memo
memorandum mode model module monitor monitoring nodal nominee objection observer opposition ordinance
organisation organization package panel parole patrol patrolling pending permission permanent personal
personnel post posting prefect principal priority private probation procedure process property proposal
protest protocol provision quality quota recruitment reference referendum regional register registrar
regulation regulator regulatory relief representative reservation resident residential resolution
resort response responsibility retirement retired return reward role roster route rule ruling sanction
schedule scheduled section sector senior junior sergeant service shift site slot smart society source
special specialist spokesperson squad standard standing statement statistics statutory stay structure
sub subject submit supply supplier support supporter survey surveyor suspend suspension suspended
task temporary tenure term territory total tour tourism tourist toll transfer transport transportation
treasury treaty trend tribal tribunal trust trustee urban rural usage vacancy valid variety verification
version veto victory view vigilance violation visit visitor volunteer wing working worker yojana
active activist activity actual adjust advance advanced adventure advice advisor adviser advisory aerial
affidavit affiliate again age aid aim alarm alcohol alert alien allowance alpha alternate aluminum amateur
amendment analysis analyst anatomy ancient angle annual antenna anthem anti antibiotic antibody antique
apartment appointment apprentice approach approval arcade architect architecture archive area arena argument
arrangement art article artist artistic arts aspect asphalt assault assignment association astronaut
astronomy atlas atmosphere atom atomic attach attachment attendance attendant attention attitude auction
audience audition auditorium automobile avatar average aviation award awareness
background bacteria badge baggage bakery balcony ballistic balloon ban bandage banker banking banquet bar
barack barbecue barrack barrel barricade barrier base basic basin basket batch baton bay beach beam beat
beautician bed bedroom belt beverage bid bigg bill bio biological biometric birth blackmail blackmailing
blackout blade blank blanket blazer block blockade board body boiler bold bollywood hollywood tollywood
bonus book booking booklet booster border bore boring boss bottom boulevard bouncer boundary bowl box
branch brand brave break breakfast breath breeding brief briefing brigade bright broad broadcast broadcaster
broadcasting brochure broker bronze browser brush bucket buffer bug build builder building bulletin bullion
bully bumper bungalow bunker bureau burn bus butcher buyer bypass bypoll
calendar caller calm calendar camp canal cane canteen canvas canyon cap capacity caption capture caravan care
career carrier cart carry cartel case cashier casino cast caste casual catch category catering cattle caution
cave ceasefire ceiling cell cellular censor census central ceramic ceremony chain challenge challenger chamber
champagne chance change chapter character charge chargesheet charity chart chase chassis chat check checking
checkpost cheer cheerleader chemical chemist cherry chess chest chip chit choice choose chorus chronic
cigarette circle circuit circular circus citizen citizenship civilian claim clash classic classical classified
clause clean cleaner cleaning clear clearance clever click client climax clinical clip clock clone close closing
clothes cloud cluster coalition coast coastal cobra cocktail code coin collaboration collapse collective colony
colonial color colour combat combination combo comet comfort comic comics commentary commentator commerce
commercial commitment commodity common commonwealth communal communication communist community compact
comparison compass compensation competition competitive competitor complaint complete complex component
composer composition compound comprehensive compressor compromise compulsory computerised concentration
concern concession conclave concrete condition conditioner conduct confidence confidential confirm
confirmation conflict confusion congratulation connect connection connectivity conservation conservative
consider consortium constituency constitution construction consul consulate consult consultancy consultant
consultation contact contain contemporary contest context continent continue contraband contribution control
controller controversy convention convert conveyor convoy cool cooperation cooperative cop copper
copyright cord core corner coronation corporate corporator correct correction corridor corrupt cosmetic cosmic
cost costume cottage couch counsel counselor count counter country county coup courage cover coverage crack
craft crane crash crater crazy cream create creation creative credit crew crisis criteria critic critical
criticism crop cross crossing crore crowd crown crude cruise crush crystal cube culture cultural curator
curfew cure custody cut cutter cutting cybercrime cyclist cylinder
daily dairy dam damage damper danger dangerous dark dash dashboard date dating daughter dead deadline dealer
dean dear debate debut decade decision deck declaration decoration decrease dedicated deep default defeat
defence defense defender deficiency definition delegate delegation delete delight delta deluxe demand demo
democracy democratic demolition den dental dentist departure deportation depot depth derby desert designation
desi desire desperate destination destroy detail detain detention detergent developed developer device devil
diagnosis diagnostic diagram dial dialysis diary dictator dictionary die diesel difference different digit
dignity dining dinner dioxide dipper diploma diplomacy diplomat diplomatic direct direction directorate
directory dirty disability disable disc discharge discipline disco discovery discuss discussion disease dish
dispatch dispensary dispute distance distilled distribution disturb divider dividend divine doc dock
documentary dog domain domestic domicile dominion donation door dope doping dormitory dose dot down draft
drafting dragon drain drainage drama dramatic draw drawing dress dressing drill drop dropout dry dryer duck
due duel duet dump dumper duplicate durable dust duty dwarf dynamic dynamite dynasty
eagle earth east eastern easy eco edge edition effect effective efficiency effort ego elastic electoral
electrical electrician electron electronic electronics element elevated elevator elite embassy emperor empire
employment empowerment enclave encyclopedia endorsement enforcement engagement enterprise entertainment
entertainer entry envelope envoy episode equal equality equation equator equipment era escort essay essential
estate estimate ethics ethnic evacuation evaluation event evolution exact excellence excellent exception
excess exchange excise excuse execute exercise exhibition exile existence exit expansion expectation
expedition expense expensive experience experiment expiry explanation exploration explosion explosive expo
export exposure expose external extra extreme extremist
fabric facility fact factor faculty fail failure fair fairy faith fake fall fame fancy fantastic fantasy
far fare farm farmer farming farmhouse fast fastag fault favor favour favourite favorite fax fear federal fee
feed feedback fellow fellowship female feminine feminist fence fencing ferry fertility fertilizer fibre fiction
field fight figure fill filling filmmaker fine finger finish firm firing fishery fission fit fix fixed fixing
flag flagship flame flat flavour flavor fleet flesh flexi flexible flight floor flora flour flow flower fluid
flute fly flying focus fog folk follow following font foot footage footpath force foreign forensic forest form
formal formation former fort forward fossil foundation founder fountain fraction fracture frame framework free
freedom freestyle freight frequency fresh fresher fridge fries friendly friendship front frontier frozen fruit
frustration fuel full fully function functional fundamental funeral fungal fungus furnace furniture fuse fusion
future
gadget galaxy gallantry gallery gallon gamma gap garden gardener garment gate gateway gay gel gem gender gene
generation genetic genetics genius genome gentle genuine geo geological geology ghost giant glacier gladiator
glamour glamorous glimpse globe globalization glory glove glucose glycerine goat god goddess goggles golf
goodwill gospel gossip governance grace grade grader graduate graduation grain gram graph graphic grass
gravity gravel grease green greeting grenade grill gross ground group grow guarantee guard guardian guerrilla
guess guest guidance guide guild gulf gum guru gutter gym gymkhana gymnast gymnastics gynecologist
habit habitat hair haircut hall hallmark hammer hand handicap handicraft handle handler handloom handset hang
hanger happy harbour harbor hard harmony harvest harvester hat hate head headache headmaster headquarter
headquarters heading heal healing hear heat heaven heavy hectare height heir helmet help helper hemoglobin herbal
herb here heritage hernia hide hierarchy highlight hike hill hint hip hire historic historical historian hit
hobby hold holder holding hole holy home homeopathy honest honey honeymoon honor honour hood hook horizon
hormone horn horror horse horticulture hospitality host hosting hostess hot hotline house household housewife
housing hub hug human humanity humidity humor humour hunger hunt hunter hurricane husband hydraulic
hydrogen hygiene hyper hypertension hypothesis
icon ideal identification ideology idiot idol illegal illusion image imagine imaging immigration immune immunity
impact impeachment imperial import important impossible impression improvement impulse inauguration inbox inch
incentive incident inclusive increase increment independence independent indicator individual indoor industrial
infant infantry inflation informal information infra infrared injection inland inner innocent innovation input
insect inside insight inspection inspiration install installation instant instinct instruction instructor
instrument insulin insult intake integrated integration intellectual intense intensive inter interactive interest
interesting interface interim interior intermediate intern internal internship intervention intra intro
introduction invention inventory invest invitation invite ion irrigation island isle issue item
jail jamboree jar jealous jean jelly jet jewel jeweller jewellery job jockey join joiner joining joint joker
journal journalism journey joy jubilee judgement judgment judicial judiciary judo juice jump jumper jumbo
jungle jury just juvenile
karate keen keep kernel kick kidnap kill killer kilo kilogram kilometer kilometre kind king kingdom kiss kit
knife knight knock knot know knowledge
label lack lad lake lamb lamp lane lantern large latest latin lattice laugh laughter launch laundry lava
lawn layer layout lead leadership leading leaf leaflet leak leakage learn learner lease leather leave lecture
left leg legacy legend legendary leg lemon length lens lesbian lesson letter leukemia lever liaison liberal
liberation liberty lieutenant lift light lighter lighting lily lime line liner lineup linguistic lion lip
liquid liquor listing listed liter litre literacy literary lithium litigation little living load loader loading
lobby lobbying location lock locker locket logical logo lonely look loop loose lord lottery lotus loud lounge lover
low loyal loyalty luck lucky luggage lunar lunch luxury lyrics lyricist
macho mad magazine magnesium magnet magnetic maid maiden main mainstream maintain maintenance majority make maker
male mall mammoth manager mango mansion manual manufacture manufacturer manufacturing many map marble
margin marine mark market marketplace marry martial martin mass massage massive master mastermind masterpiece match
material maternity matrix matter mature maximum meal mean measles measure meat mechanical mechanism mediation
mediator medium mega melody membership memorial memory mental mentor merchandise merchant mercury merge metal
metallic meteor meteorological methane method methodology metric metropolis metropolitan micro microscope middle
mid midnight migrant migration mile milestone militant military milk mill millennium miller milligram millimeter
mind miner miner mini minor minority mint minus miracle mirror miss missing mission mixture mob mobility mock
modern moderate modernization moisture molecular molecule moment momentum monetary money monkey monopoly monster
monument moon moral mortgage mortuary motel motion motivate motivation motivational motive motto mount mountain
move movement mud multi multimedia multinational multiplex municipality muscle museum mushroom musician mutation
mutual myth mythology
nail naked name nano napkin narrow nation nationality nationalist native natural nature navigation near neck need
needle negotiation neighbour nerve nest net neural neuro neurology neurologist neutral neutron nickel nickname
nil nitrogen nobel noble noise nominate nomination nominated nominee non normal north northern nose note nothing
nova novelist now nuclear nude nuisance null nursery nursing nutrition nylon
oath obesity object objective observation observatory occupation ocean off offense offence offensive officer
official offset often oldest olive omega once onion open opener opening opera operate operational opinion
opponent opportunity oppose optical option optional oral orange orchestra ordinary organ organic organised
organiser organizer orientation origin original orphan orthopedic other out outbreak outdoor outer output
outsider outstanding outsourcing oval overall overdraft overdose overflow overhead overload overtake overtime
owner oxide oxford oxygen
pace pack pad paddy paid pain paint painter painting pair palace pale palm pan pancreas pandemic panic
panorama paper parachute parade paradise paragraph parallel parameter parcel parent parents parental park part
partial participate participation particle particular partition party pass passbook passage passing passion past
pastor patch patent path pathologist pathway pattern patrol pause pay payload payroll peace peacock peak
pearl pedal pediatric pediatrician peer penal pencil penguin peninsula people pepper per perfect perform
performance performer period periodic permit person personality perspective petrochemical petroleum petrolling
pet phase phenomenon philosopher philosophy phosphate phosphorus photocopy photographer photography photon photoshop
phrase physical physician physicist physiology physiotherapy pick pickup picnic picture piece pig pigeon pigment pile
pill pillar pillow pin pine ping pioneer pit pistol place plain plane planet plantation planner plasma plaster
platelet platelets play playback playboy playground playlist playoff pleasure plot plum plumber plural plus pocket
point poisoning polar pole policeman polish polite politician pollen polo poly polymer polytechnic pond pool poor
popcorn pope popular popularity population porn porter portfolio portion portrait position possible postal postcard
postman pot potash potato potassium potential pottery poultry poverty powerful powerhouse practice prayer preach
precaution precious predict prediction prefabricated preference pregnancy pregnant preliminary prep preparation
presence present presentation presenter preserve presidency prestige prevention preview price pride priest primary
primer prince princess principle priority prism prize pro probe problem proceeding professional profession
profit progress progressive prohibition projector prominent promise promo promote promoter promotion prompt proof
propaganda proper prosecution prosecutor prospectus prostate prosthetic protect protection protector protestant
proton prototype proud prove province provincial provisional prudential psycho psychiatric psychiatrist
psychology psychologist pub publication publicity publish publisher publishing pulp pulse pump punch puncture
punishment pupil puppet purchase pure purpose push puzzle pyramid
quake qualification qualifier qualify qualified quality quantity quarry quartz queen query quest quick quiet
quit quiz quote quotation
rabbit race racer racing racism rack racket radiation radical radio radium radius rag rage ragging railing
rainbow raise rampage ranch random range ranger ranking rapid rapper rare rash rating ratio ration rationing raw
ray reach reaction reactor read reader reading ready real realistic realty reason rebel rebate recall receipt
receive receiver recent reception receptionist record recorder recording recover recovery rectangle recycle
recycling redeem reduce reel refer refinery reflection reform refresh refresher refuge refugee refund regiment
region regular rehab rehabilitation rehearsal reject rejection related relative relativity relax relay relevant
reliable reliance religion religious remake remark remedy remind reminder remix remote remove renewal renewable
renovation rent rental repair repeat replace replacement replay reply reporting republic republican reputation
request require requirement reservoir residence resign resignation resist resistance resort resource respect
responsible rest restaurant restriction retail retain retake retest retire retreat reunion reuse reveal revenge
reverse revision revolution revolutionary revolver rhythm rice rich ride rider riding right rights rigid riot rise
risk ritual rival river roadmap roadshow roadways roam roaming roast robot rocky rod roll roller romance roof room
root rope rose rotation round routine row royal royalty rubbish ruby rugby ruin rumour rush
sacrifice safe safety sail saint salon salt salute same sample sand sanitary sanitation satin satisfaction
satisfied saturation sauce saving savings scale scandal scanning scary scholar scheme school scope scorecard
scorer scorpion scotch scout scrap scratch screening screenshot screw scrutiny sculpture sea seafood seal season
seaside seating second secondary secretariat secular secure sedan seed segment select selected selection selector
self sell seller semifinal senate senator sensation sensational sensitive sentence sentiment separate separatist
sequence sequel serial serve setting settle settlement settler sewage sewer sex sexual shade shadow shaft shake
shame shampoo shape shark sharp sharpener shed shelf shell shelter shield shiny shipping shock shoot shooter shore
shortage shortcut shortlist shot shoulder shout showcase shuffle shut shutdown shutter shuttle sick side
sidewalk siege sight sign signature signing silent silicon silly simple simulation simulator since sing
sink sister site situation sixer skeleton skill skip sky slab slang slash slave sleep sleeper slice slide slim
slip slogan slow slowdown slum smash smell smile smoke smoking smooth smuggle snack snacks snake sniper snow soap
soccer socialism socialist sociology sodium soil solid solo solution solve solvent sonata song sonic soul
sound soup source south southern souvenir sovereign spa spacecraft spam span spark speak speaking specialty
specific specification spectrum speech speed spell spelling spend sperm sphere spice spicy spider spike spinal spine
spiral spirit spiritual splendid splendor split spoil spokesman sponge spoof sport sports sportsman spot spray spread
springs sprint sprinter sprinkler spyware square squash stability stable stadium staffer stain stainless stamp
stand standby standup staple stapler start starter starting startup state station stationary stationery statue steal
stealth steam steel stem stent step stepney stereo sterilization steroid stick sticker still stimulate stitch
stomach stone stool stop stopper stopwatch storm straight strain stranger strategic strategy stream streaming street
strength stretch stretcher strict strip string stripe striker stroke structural struggle stubble stuff stunt
stuntman stylish stylist submarine subscription subsidiary substitute suburb suburban subway success successful
succession sucker suffer sugarcane suggest suggestion suite suitcase sulphur sum summary sun sunglasses sunlight
sunny sunrise sunset sunscreen supercomputer superhero superman supervise supervision supervisor supplement
supplementary supplementry support suppose surface surge surplus surprise surrender surrogacy surrounding
surveillance survival survivor suspect suspense suspicious sustainable swap swear sweep swim swimmer swimming swing
swiss syllable symbol sympathy symphony symptom syndicate syndrome synthesis synthetic syringe syrup
tabla tablet table tackle tactical tag tail tailor take talent talented talk tan tandem tape target tariff tarot
taste tattoo taxation taxpayer teach teaching team tear tech technician technological technologist
tectonic teen teenage telecast telecommunication telescope telephonic teller temper temple tempo tenant tend
tender tendency tense tent terminate terminator terminology terrace terrain terrible terrorism testimony text
textbook textile texture theater theatrical theft theme then theology theorem theoretical therapist therapy thermometer
thermostat thesis thick thief thin thing think thinker thirteen thread threat thrill thriller throat throne
through throw thumb thunder tide tight tile till timber time timeline timer timing timetable tin tiny tip
tired tissue titanic titanium title toe toilet token tolerance tomato tone tonic tonne tool toolkit tooth
toothpaste topic topper topping torch tornado torture touch tough toughest tournament towel tower toxic toy trace
tracker tracking trackman trade trademark tradition traditional trafficking tragedy trail trailer trainee trait
tram tramp transaction transcript transform transformation transgender transistor transit transition translate
translation translator transmission transmitter transparency transparent transporter transporting trap trauma
travel traveler traveller treasure treat treatment tree trek trekker trekking tremendous triangle tribe tribute
trick tricolor trigger trilogy trim trio trip triple tripod triumph troop trophy tropical trouble trouser truce
true trump trumpet trunk trustee truth try tub tuition tumble tune tuner tunnel turbine turbulence turn
turning turtle tutor tutorial twelve twenty twin twist twister type typhoid typhoon typical typing typist
ugly ulcer ultimate ultimatum ultra ultrasound ultraviolet umbrella unable uncertain unconditional under
undercover underground understand understanding undertaking undertrial underwater underwear underworld
unemployment unfair unfit unfortunately unhappy unicode unidentified uniform unilateral unique unit united unity
universal universe unknown unlimited unlucky unnatural unofficial unrest unseen unstable until up upgrade upper
upset uranium urgent urine urology usual usually utility utilization
vacant vacation vaccinate vacuum vague valley valuable value valve vampire vandalism vanilla vanish vanity vapor
variable variation vault vector vegan vegetable vegetarian vein velocity velvet vendor vent ventilation venue
verbal verdict verify verse versus vertical vessel vest veteran veterinary via vibe vibrant vibration vicious
victim victor video videography vigilant villain vintage vinyl violent violet viper viral virgin virtual visible
vision visionary visual vital vivid vocabulary vocal vocational voice void volcanic volley volt volume vote voting
vulgar vulnerable
wafer wage wagon wait waiter waitress wake walk walker walking wall want war warden wardrobe warehouse warm warming
warrior warship wash washer washroom waste watchman waterfall waterproof watt wave wax way weak wealth weapon wear
web webcam webinar wedding weight welfare well west western wet whale wheat wheel wheelchair when where whistle
whistleblower wholesale why wicked wide widow width wild will willow wind window windscreen winger winning
wire wireless wise wish witch withdraw wolf wonder wonderful wood wooden wool word work workforce workload workout
workplace worm worry worse worship worst worth wound wrap wrestle wrist write writing wrong
yacht yard yarn yellow yen yeti yield yoga young youth
zebra zero zinc zombie zonal zoology zoom
ware software hardware
communications communicate communicator corporation cooperate computerized configuration consequence
consistent conspiracy constable constituent contractual contraceptive contrast controlled conventional
conversion cornea cosmopolitan craftsman creature cricketer crimson crocodile crossover crypto cryptocurrency
curriculum cyber cycling daredevil dealing debt declared decoder dedication deer default defender deferred
deflation delivery dementia demographic density dermatologist descriptive detector determination develop
developing dialect digestion digitalisation digitization dimension disciplinary discrimination disorder display
dissolve domination dominant downtown drawer dropbox earphone earbud ecological edible educational educator
efficient elect elector electrolyte electromagnetic eligibility eligible eliminate eliminator embargo emblem
embryo emission encounter encouragement endocrine endless engage enzyme epic epidemic equity escalator
establishment evening evidence examiner excursion exempt exhaust expand expander exploit explorer extract
facial facilitator feasibility felt ferrous filtration financial financier firewall firework flashback
flexibility flex fluctuation forecast foreigner foreman formation formula freelance freelancer frequency
friction fried fruits fulfil functioning futures gaming gastric gauge generic genre gesture gland glue gluten
goodbye grammar graduate grandmaster grandslam graphite guitarist gunman haemoglobin halal handball handbook
handling harassment hardcore hardware hardline headquarters heartbeat hexagon highlights hijack holdings
homework homicide honorary horizontal hormonal hospitalised houseful hypersonic iceberg identical idiom ignition
illness illustration imitation immune impulse inaugural incense inclusion incomplete indication indigo
infertility informative ingredient inhaler initial inning inspect insulated integrity intent interceptor
intercity interpretation interval intruder invisible invoice involve ionic irony isolated isotope italic
jetty jogging junction kingdom kickstart knockout landlord landmark landscape lasting lateral launchpad
leaflet lecturer legendary licence lifetime lightning limestone limousine linear lineage lipid loaded lockup
logistic logistics longitude lottery lumpy lymph macro magma magnitude mainframe makeover manipulation manuscript
mapping marital mask masterclass masterstroke maternal mayonnaise meaningful mechanics medal median meditation
melt membrane memoir mentality mesh messenger metamorphosis metre microbe microprocessor microwave midday
midway migrate mileage mindset miniature ministerial misfire mistake mobile moderate modular module molecules monarch
mortality mosquito motorbike motorist mountaineer mountaineering mouth multinational multipurpose municipal
mystical narrative narrator nationwide nebula neuron newborn newsprint nightmare nitrate nitrite nostalgia notable
notebook nucleus nugget numeric nutrient nutritionist obsession occupied offline oncology online onshore
opaque operational optics optimism orbital orchid ordinance organism organizing ornament orthodox outfit outlook
ovary overcome overcoat overloaded override overview ovulation oyster package padded paddock pancake
pantry paradox parasite parity parliamentary participant passive paste patriotic patriot pavilion peanut
pectin pendant pending perennial perimeter perpetual persistent petition pharma pharmaceutical pharmaceuticals
pharmacist pharmacy phantom phonetic phosphoric pituitary plaintiff plank planned plaque playful playing plugin
pneumonia poisonous poker polarisation polarization polluted polythene portray posture potent powerplay
practising precision predator premature premises prescription pressurised preventive primitive printing
privatisation privatization privilege proactive procurement producer productive productivity professionalism
proficiency profiling programming progression projection prone propeller proportion prosperity protestant
provider provoke pulmonary purchasing purification purifier quadruple qualifying quantitative rabies racket
radar radiant radiography radiologist radiology ragtime raincoat rallying ramadan rangoli readymade realism
rebellion receivable recipe recruit recruiter rectangular redemption referral refrigeration regime registry
reinforcement relation relegation remand remarkable remission removal renowned reproductive rescue reservation
reset residue resilience resin respiratory restore restoration restructuring resume retention retina retro
returns returning reusable reversal revive revival revolving rewind rhetoric ribbon righteous ringtone rivalry
robotics rocker romantic rotary rotavirus runner runway rupture saber sabotage saffron salad salmon satire
savage scaffolding scanner scenario scenic scientific scooter scorching scouting scramble screenplay scripted
scroll sculptor seasonal seasoning secondhand secrecy secretary sedative seismic selfless seminar semester
sensitivity separation serene sergeant setback severe sexuality shareholder shatter sheet shield shoe shoes shopper
shortlisted showroom shrink sibling sickness sidebar signify silencer silver simplify sincere singles
singular sitcom sketch skating skateboard skeletal skilled skin skyline slate slavery sliding slope smart smoker
sneaker snooker soaking socialite socket sofa solar solstice somatic soprano sorrow spaceship spaghetti
spearhead species spectacle spectacular speculation speedometer spellbound spillway spinach spokesperson sporting
spotlight squadron stability stall stamina standard standoff starvation steep stereotype stethoscope stewardess stimulus
stipend stockpile strand strap streak striking striped stripper stroll structural studio stump stumping
subcommittee subcontinent subconscious sublime subsidised substance subtitle sulfur summit sunflower superfast
superior supernova superpower supersonic supervised supplier supremacy supreme surfing surgical surrender surrogate
suspended sustainability swag swine swipe switch sword symbolic synagogue sync taboo tackling tactic talkies
talkative tandoori tangible tanning tapestry taster taxi taxiway teammate teapot technically technicolor tedious
telegraph temptation tenacity tennis tension tentative termite territorial testament testament thanksgiving
therapeutic thermocol thesaurus thigh threshold throttle thyroid ticketing tiebreaker tierce tigress tilt tissue
tobacco toggle tolerant tonnage topical torso touchscreen toughness tourism townhall townhouse toxin
traction tractor tradeoff trader trailblazer trailer tranquil transcription transformer transient transistor
translator transplant transporter traverse trawler treadmill treason trench trending trespass trial tribute
trillion trilogy tripartite troll trooper tropic trousers truck trunk trustworthy tuberculosis tulip tumor tuning
tunic turbo turf turmoil turnout tusk tutor twelve twilight tycoon tyranny unicorn unification uniform unionist
unisex unite units unlocked unopposed unpaid unplugged unprecedented unsold upcoming upgrade upload upright
uprising upstream urbanisation usage user uterus vaccine validation vandal vapour vascular vaudeville
vegetation ventilated verbatim veteran vetting viability vicar viceroy videogame viewer viewership vigilante
vintage violation violinist virologist virtue visibility visiting visualisation vitality vlogger vocalist volatile
voltage voluntary vortex waive warehouse warhead warranty wasteland watch waterfront waterlogging weaver webpage webseries
website weekly weightlifter weightlifting welcome welder welding whiplash whirlpool whiteboard widescreen
wilderness windfall windmill windscreen wingman winter wireframe wisdom withdrawal witness woollen wordpress
workbook working workshop worldwide worthy wrench wrestling xenon yearly yielding yorker youngster youtuber zenith zonal
angels cooling coolest convent contra cartoonist cartoons carnival against bargain bargaining attend itch kitty
polling killing bells influenza infinity epilepsy forestry brandy cryogenic narcotic peptic poetic metabolic islamic
garlic emoji eon even eleven ethanol ebola agri agro agree aids add ads adult alter altar after aftershave rear pier
clicks coke cousin cradle curve decide delay democrat dolphin driving enter escape eyes failed fans fielder
fighting fireman fishing footballer fortune friends gain garbage gloves grip grocery guidelines guy halt handbag
headset heating hiking improve incubator influence ink intelligent jackpot jacuzzi junk kids kiln knee late lodge log
lose lost made magical making married mate math max medallist mild millionaire mix mixing modeling nightclub noted
nut offside omelette outside overseas parlour pedestrian phd pianist pilgrim pipeline pledge pointer pose previous
processing prostitute pudding pull queue rap realtor repeater roman running sack saw scenery schooling send servant
shallow sharing shave shine shorts shy silence singing siren sitting skate sole somewhere spending spoiler spoken
stair stake static steady steps strange study stupid suitable summons sure surf surround sustain swab sweets swift
talking tall tell trash tray undertaker urea viewers villa vulture wallpaper whip who within without
`;
