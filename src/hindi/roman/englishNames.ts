/** Foreign names, firms and places that Hindi papers print in Devanagari, by their usual Roman spelling. */
export const ENGLISH_NAMES = `
america american britain british england english scotland wales ireland irish france french germany german italy
italian spain spanish portugal greece turkey russia russian ukraine poland sweden norway denmark finland
netherlands holland belgium switzerland austria hungary romania bulgaria serbia croatia albania armenia georgia
azerbaijan china chinese japan japanese korea korean taiwan mongolia vietnam thailand malaysia singapore
indonesia philippines myanmar cambodia laos australia australian newzealand canada canadian mexico brazil
argentina chile peru colombia venezuela bolivia uruguay paraguay ecuador cuba jamaica haiti panama costa rica
egypt libya tunisia algeria morocco nigeria kenya uganda tanzania ethiopia somalia zimbabwe zambia namibia
botswana mozambique madagascar mauritius maldives israel jordan syria lebanon saudi kuwait qatar oman bahrain
london paris berlin rome madrid moscow vienna geneva zurich brussels amsterdam dublin lisbon athens stockholm
oslo copenhagen helsinki warsaw prague budapest york newyork washington chicago boston houston dallas
california texas florida virginia carolina georgia alabama alaska arizona arkansas colorado connecticut
delaware hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania
tennessee utah vermont wisconsin wyoming francisco angeles vegas seattle detroit miami atlanta philadelphia
phoenix denver portland manhattan brooklyn hollywood toronto montreal vancouver ottawa sydney melbourne
brisbane perth adelaide canberra auckland wellington tokyo osaka beijing shanghai hongkong seoul bangkok manila
jakarta kualalumpur cairo johannesburg capetown nairobi dubai manchester liverpool birmingham chelsea arsenal
oxford cambridge harvard stanford princeton yale columbia cornell berkeley glasgow edinburgh
john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
donald steven steve paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob
gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander alex raymond
patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold ethan
carl keith roger gerald edwin terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert
willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley
dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia
kathleen amy shirley angela helen anna brenda pamela nicole samantha katherine emma ruth christine catherine
debra rachel carolyn janet virginia maria heather diane julie joyce victoria kelly christina lauren joan evelyn
olivia judith megan cheryl martha andrea frances hannah jacqueline gloria jean kathryn alice teresa sara janice
doris madison julia grace judy abigail marie denise beverly amber theresa marilyn danielle diana brittany natalie
sophia rose isabella alexis kayla charlotte
smith johnson williams brown jones miller davis wilson anderson taylor moore jackson martin lee thompson white
harris clark lewis robinson walker young allen king wright torres hill flores green adams nelson baker hall
campbell mitchell carter roberts phillips evans turner parker collins edwards stewart morris murphy cook rogers
morgan cooper peterson reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray hughes
price myers long foster sanders ross powell sullivan russell perry butler barnes fisher henderson coleman
simmons patterson jordan reynolds hamilton graham wallace cole west bryant gibson ellis stevens ford marshall
owens mcdonald harrison kennedy wells simpson porter hunter hicks crawford boyd mason dixon hunt black holmes
stone fox bush clinton obama trump biden reagan nixon lincoln roosevelt truman eisenhower johnson kamala
putin stalin lenin gorbachev hitler mussolini napoleon churchill thatcher blair cameron boris merkel macron
newton einstein darwin edison faraday maxwell galileo copernicus kepler tesla marconi curie pasteur fleming
freud marx engels plato aristotle socrates shakespeare wordsworth milton keats shelley byron dickens austen
hemingway picasso mozart beethoven chaplin spielberg cruise pitt jolie depp dicaprio titanic avatar avengers
spiderman batman superman harry potter madonna shakira beyonce rihanna jackson presley beatles
federer nadal djokovic murray williams sharapova ronaldo messi neymar beckham pele maradona tyson bolt phelps
woods schumacher hamilton ponting lara warne gilchrist lillee hayden mcgrath bradman sobers richards botham
flintoff pietersen root stokes anderson broad kallis smith pollock devilliers duplessis amla gayle pollard bravo
holder russell narine watson clarke lee starc cummins hazlewood finch maxwell warner williamson taylor guptill
boult southee vettori fleming mccullum
google microsoft apple amazon facebook samsung nokia sony motorola lenovo dell intel nvidia oracle adobe cisco
yahoo twitter linkedin wikipedia youtube netflix uber ola flipkart snapdeal paytm reliance airtel vodafone idea
jio tata mahindra maruti suzuki honda hyundai toyota nissan renault ford chevrolet mercedes benz bmw audi
volkswagen skoda jaguar rover ferrari lamborghini porsche harley davidson yamaha bajaj hero kawasaki ducati
boeing airbus lockheed martin rafale mirage pepsi coca cola nestle unilever cadbury britannia colgate dabur
pfizer moderna johnson astrazeneca novavax sputnik covaxin covishield remdesivir omicron delta
disney warner universal paramount marvel pixar nasa isro unesco unicef interpol nato opec brics saarc asean
jesus christ christian catholic protestant bible pope francis vatican islam buddhist jewish
newyork atlantic pacific arctic antarctica mediterranean caribbean sahara himalaya everest amazon nile mississippi
mars venus jupiter saturn neptune pluto uranus mercury apollo voyager hubble
windsor buckingham wembley wimbledon lords oval eden gardens wankhede
benjamin franklin jefferson madison monroe lincoln martin luther mandela gandhi lama dalai
helium lithium beryllium boron carbon nitrogen fluorine neon sodium magnesium silicon chlorine argon calcium
titanium chromium manganese cobalt nickel zinc gallium germanium arsenic bromine krypton silver cadmium iodine
xenon barium tungsten platinum mercury lead radon radium thorium uranium plutonium
scotland yard greenwich brexit watergate pentagon kremlin capitol
`;
