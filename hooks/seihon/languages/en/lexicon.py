"""The ideas of ``languages.ja.lexicon`` with the English words that say them.

A word is the beginning of words, in lower case: ``delet`` is delete, deletes,
deletion. One with a full stop is a whole word, or its plural: ``form.`` is
form and forms, but not format. Up to three letters are a whole word, too.
"""

from __future__ import annotations

#: Each line: the name of the idea, then its words.
CONCEPTS = """
a-word: word. brief comment remark
abbreviate: abbreviat acronym short
abdomen: abdom stomach belly
aboard: inside board vehicle train
above: above preced previous foregoing ~more least aforement earlier greater ~such
absence-none: ~without lack absen ~none nothing ~no ~not ~any
absent: absen
absent-from: absen unavailab away vacan
absolute: absolut ~never definit certain unconditional strict ~under
absorb: absorb
abstain: refrain abstain
abstract: abstract
abundant: rich abundan plenty plentiful ample extensive wealth full
abuse: abus misus exploit mistreat
abusive-words: abus verbal insult offensive language threat
academic-background: educat academ school degree
accent: accent emphas
accept: accept receiv recept host taking ~takes admit welcom admission intake
acceptance: accept inspect
access: access connect visit reach
accessibility: accessib
accessories: accessor attachment suppl equipment fixture
accessory-jewel: bracelet jewel accessor ring. rings
accident: accident incident
accident-prevention: prevent accident recur avoid repeat
accompany: accompan associat involv incident result ancillar entail
accord-with: accord line. comply consist ~along based
account: account
account-holder: holder name account held
account-suspension: suspen restrict account
accountant: account
accounting: account
accounting-books: book accounting record
accumulate: accumul save. saved saving store storing storage collect build pile pool.
accuse: accus charg alleg
accustomed: accustom familiar used proficien experienc skill master
achieve: achiev attain accomplish realiz reach fulfil
acquire: obtain ~get acquir gain earn receiv procur available ~got acquis receipt recept
acquisition: acqui takeover taken took taking
act-law: act acts law laws
acting: act acting perform play. role.
acting-for: behalf act agent agenc proxy substitut perform
action: action
action-effect: action effect function work act
activate: activat enabl
active: active proactive positive
active-service: active current service serving
activity: activit work effort action campaign initiativ
actor: actor
actress: actress actor
actual: actual real practice practical fact
acute: acute
ad: ad ads advert market
adapt: adapt modif alter
adapt-to: adapt
adapt-work: adapt
add: add added adding append includ extra further ~more addition plus add. inclus
add-facility: add adding addit expan extend extens extra. instal
addiction: addict depend
address: address locat domicil resid
adequacy: adequa
adhere: adher attach stick. stuck deposit cling
adhesive: adhesi stick. sticky glue bond persist
adjust: adjust coordinat tune tuning reconcil mediat arrang
adjustment: adjust degree moderat extent
administrative: administrativ
administrator: admin
admit: admit recogni acknowledg accept admiss
adopt: adopt employ hire hiring recruit accept use used using
adult: adult
adult-entertainment: adult entertain sex moral custom
adultery: adulter affair infidel cheat extramarital unfaithful
advance-payment: advance prepay prepaid upfront
advance-progress: advanc progress promot proceed process move procedur
advanced-level: advanced senior high. upper superior
advantageous: advantag favor benefi profit
adventure: adventur
advertise: advertis promot publici
advice: advi counsel
advocate: advocat
affect: affect impact influenc
affiliate: affiliat group related associated parent subsidiar compan
after: after ~since later ~from following ~then subsequent onward
aftercare: after. aftercare follow support care. caring cared
afternoon: afternoon
age: age aged old year. years
agency: agency authorit
agency-worker: agency dispatch temp
agenda: agenda
agent: agent represent attorney proxy behalf agenc deputy
agree: agree consent
agree-endorse: agree support endors favor approv
agree-match: match. matches agree consisten coincid identical correspond unanim
agreement: agree
agriculture: agricultur farm
aim: aim aims aimed strive seek goal sought
air: air atmospher
air-force: air force
air-raid: air raid bomb strike
air-temperature: temperature
airframe: aircraft airframe drone body unmanned
album: album
alcohol: alcohol drink drunk liquor
algorithm: algorithm
alias: alias another alternat known name. common
all: all every ~any entire each whole full always
all-present: all everyone whole entire
all-right: alright ok okay fine. safe acceptable problem right permitted
allergy: allerg
allergy-food: allergen
alley: alley lane
allot: allocat assign distribut allot
allowance: allowance benefit stipend pay commut paid payment
alloy: alloy
ally: ally. alli friend side. support
almost: almost most nearly hardly virtually little
alone: alone individual own owned owner owning
along-line: ~along line. railway
alphabet: alphabet letter roman latin
alphanumeric: alphanumeric letter number
already-done: already complet done finish
alternate: alternat turn. rotat shift
always: always constant continu ever. every. sure ~must all
amateur: amateur lay layperson nonprofession untrained layman
ambition: ambition aspir
amend: amend revis modif
american: states america ~us usa
amount: amount sum quantit volume size
analyst: analy
analytics: analy
analyze: analy
ancestor: ancest forebear forefather
ancient: ancient old antiqu
anger: angr anger rage outrage upset scold
angle: angle
anguish: anguish distress suffer agon worry worri troubl concern
animal: animal pet
animal-cry: bark. barking cry cries call. sound nois
animation: animat anime
ankle: ankle
anonymize: anonymi anonymous
anonymous: anonym
answer: answer respon repl
answer-reply: answer respon reply
antibiotic: antibiotic antibacterial antimicrob
antislip: slip skid anti
antisocial: organized gang crime yakuza anti boryokudan group criminal syndicat
antitrust: antitrust monopol cartel exclusive
anus-medical: anus anal. rectum rectal
any-time: ~any time occasion needed
anyone: anyone anybody everyone nobody person
apartment: apartment condominium flat. housing complex
apologize: apolog sorry
apology: apolog sorry regret excus
appeal: appeal
appeal-promote: appeal promot highlight emphas
appear: appear emerg
appear-seem: seem appear
appearance: aesthetic appearance visual exterior outward look
appellation: name. named naming appel term. title designat denominat nominal
appendix: appendix annex schedule attach appended
applicant: candidat appl entrant submit submiss seek
application: appl request entr submit prospective candidat submiss
application-form: form appl
application-software: app apps appl
application-use: use purpos appl
apply-adapt: appl adapt use
apply-to: appl fall. relevant correspond match eligible subject constitut enforce operat
appoint: appoint nominat elect select designat
appreciate-art: appreciat view watch enjoy listen
approach: approach close near access proxim contact
approach-bring: approach stop drop bring near submit receiv close visit contribut
appropriate: appropriat proper suitable adequate reasonable correct right
approve: approv authori accept recogni endors ratif
approximately: approximat ~about rough general most almost ~around
apron: apron work cloth
aquaculture: aquacultur farm cultur
arbitrary: permission arbitrar unauthor unilateral own selfish convenien ~without consent ~will
arbitration: arbitrat
arcade: arcade gallery
archipelago: archipel island
architect: architect
architecture: architect structure
archive: archiv
area: area region field zone
area-surface: area floor surface site land. premises
argue: argu discuss debat disput
armed: arms armed weapon
armor: armor armour
army: army armed militar troop
around: surround peripher environ nearby
arouse: arous raise raising draw. drawn drawing drew call. attract evok stimulat
arrange: plac arrang deploy assign locat
arrange-music: arrang adapt
arrest: arrest detain detent
arrive: arriv reach
arrogant: arrogan haught overbear insolen
art: art arts artistic
article: article section clause
artificial: artificial man human synthetic ~made
artificial-intelligence: artificial intelligence ai
artist: artist
as-much-as: unlimit free ~all
as-stated: follow accord ~as ~per stated below describ manner
asia: asia
ask: ask asked asking question inquir enquir
assemble-team: assembl team set arrang pair form. formed forming formation partner compos build
assembly: assembl meeting gather
assert-against: against assert counter perfect oppos compet rival respon
assertion: assertion
asset: asset propert estate fortune financ belonging possession
assign-right: assign transfer
assign-task: assign allocat entrust leave left
assist: assist help aid aided aiding support
associate-with: associat date. dating accompan company social relation friend keep
association-org: association society
at-least: least
at-once: ~once all together single stroke simultan
at-that-time: time. timing ~then back.
athlete: athlete player
atmosphere: atmosphere environment
atomic-victim: radiation expos atomic bomb
attach: attach accompan enclos includ append accessor inclus
attach-put: attach affix add added adding ~put append
attached-be: attach accompan com comes stick stuck includ adher ~have
attached-facility: attach adjoin annex alongside adjacent together
attack: attack insult offens
attack-go: attack assault raid offen
attack-invasion: attack raid assault invasion strike hit
attempt: attempt trial tries tried trying try
attend: attend
attend-school: attend enrol school study student studi
attendance: attend present absence work presence
attendance-record: attend presen
attention: attention note. care consider caution mind notic aware beware
attire-look: appearance dress cloth attire look. outfit groom wear
attitude: attitud stance demeanor approach
attract-invite: attract invit bring lure host. hosting hosted
attraction: attraction ride
attractive: attract appeal charm
attribute: attribut
auction: auction foreclos public
audience: audience viewer
audience-seat: seat audience
audit: audit inspect
audit-trail: trail log logged logging logs
auditor: audit statutory supervis overs
authentication: authentic login password sign log logged logging logs certif credential verif passcode passphrase valid
authenticator: authenticator
author: author writer creator written wrote writing
authority-body: authorit agency
authority-power: authorit power. authoriz privileg permission
automated-decision: automat decision
automatic: auto
autumn: autumn fall.
autumn-leaves: autumn leaves foliage
auxiliary: auxiliar assist support subsid aid
availability: availab
average: average mean.
aviation: air airline aviation flight airport aircraft
avoid: avoid prevent circumvent bypass workaround refrain
awaken: awak wake woke
award: award prize
awareness: aware conscious recogni mind.
away-from-home: absen away home. house answering
baby: baby infant newborn
babysit: babysit child care. caring cared nanny nurser daycare
back-body: back. behind
back-rear: ~back rear reverse
backache: back. backache lumbar waist
background: background context circumstanc history
background-circumstances: circumstanc reason background motive mitigat situation history detail context
backup: spare copy copies duplicat reproduc replicat back
bad: bad poor wrong evil advers wors malicious negativ vicious harmful serious
badge: badge id tag tagged tagging
bag: bag bags handbag
baggage: baggage luggage parcel packag cargo belong goods bag item
balance: balanc
balcony: balcon veranda
ball-games: basketball badminton baseball ball. ballgame
ballot: ballot vote voting
ban: ban banned bans prohib
bangs-hair: bangs fringe hair forelock
bank: bank
bank-account: account bank
bank-name: bank branch
bank-statement: statement
bank-transfer: transfer remit wire bank
bankrupt: bankrupt insolven rehabilit reorgani liquidat civil proceed procedur
bankruptcy: bankrupt insolv
banner-ad: banner
bar-association: bar association lawyer attorney
bar-tavern: bar bars. pub pubs tavern izakaya
bare-hands: bare hand. hands unarmed glove
barely: barely last. lasts ~just limit
base: base. based basis basing fundament accord found ground pursuant ~under principl basic primar
base-foundation: foundation base. basis infrastructure platform based
bath: bath tub
battery: batter cell.
be-alert: alert caution guard vigilan wary beware warn precaution
be-broken: break broke crack split divi shatter
be-complete: complet gather collect ready align available ~all prepar
be-completed: complet finish ready done
be-divided: divi split separat branch part.
be-effective: effect work
be-found: found find discover detect
be-given: receiv obtain get got ~given accept ~have request ask please
be-listed: list. listed publish post. posted posting appear place put record print includ
be-taught: learn taught teach
beacon: beacon
bear-burden: bear borne assum incur responsib owe bore
bear-in-mind: mind. strive endeavor try tries effort take attention guideline rules
beautiful: beaut aesthet scenic attractive cleanup
beauty-care: beaut cosmet salon hair esthetic
bed: bed beds bedding futon mattress
beef: beef
beer: beer
before: before prior previous advance earlier pre former
before-after: ~around before after approximate ~about
beginner: introduc begin start began begun
beginning-cause: begin start origin trigger
behaviour: behav action act acted acting acts conduct activit operat work deed ~do
belief: belie creed conviction thought ideolog opinion thinking philosoph faith
believe: believ think thought consider belief feel felt deem
belong: belong affiliat member vest attribut department division unit section organi assign post
belongings: belonging possession item personal property effect baggage luggage carry carried carries
belt: belt
bend: bend bent turn curv twist distort
benefit: benefit profit interest advantag gain good
benefit-payment: benefit pay paid provid payment grant supply suppli
bereavement: bereave condol funeral
best: best optim utmost
beta: beta
betray: betray breach trust faith disloyal
betting-ticket: betting bet ticket
beverage: beverage drink juice soft
beyond-side: beyond ~other side. over. next opposite
bias: bias
bicycle: bicycl bike cycl
bid: bid bidd tender
big-data: big data
bill-note: bill. note. draft. promissory bills banknote paper
billing: bill charg invoic claim request demand credit receivable receipt recept
binary: binar
biodiversity: biodiversity
biometric: biometric
birth: birth born dob
birthplace: birth origin hometown ~from native born
bisexual: bisex
bit: bit
bitcoin: bitcoin
bitter: bitter
bizarre: bizarre strange odd unusual abnormal peculiar exceptional
black: black
black-person: black people african
blacklist: black block
blame: blame
blank: blank empty gap
blend: blend mix compound formula combin proportion
blessing: bless benefit favor favour gift bestow
blindfold: blindfold screen cover conceal mask
blizzard: blizzard snow
block: block
blockchain: block chain
blog: blog
blood: blood
blood-pressure: blood
blood-relative: blood relat
blood-type: blood
bloom: bloom flower blossom
blue: blue
board: board director meeting
board-games: ~go shogi chess mahjong board
board-panel: board
bodily: bodil injury person human physical
body: body physic person safety health bodi
body-size: body size
boil: boil cook. cooked cooking cooker simmer
boiler: boiler
bond-chain: chain
bonus: bonus gratuit
book: book. books booked booking reserv
booklet: booklet brochure pamphlet leaflet
bookmark: bookmark
bookshelf: bookshel shelf shelves
bookstore: bookstore bookshop book.
booth: booth stand
border-kata: border boundar line.
bored-of: tire. tired bored weary satiat
borne: bear assum liab borne bore
borrow: borrow
borrow-money: borrow loan
bottom: bottom lower foot
bouquet: bouquet flower
box: box boxes
box-office: box show. showed shown showing perform entertain promot
boxing: boxing box
boy: boy juvenil minor youth young male. boys
boyfriend: boyfriend partner
brake: brak
branch: branch office store shop business location establish base site place
branch-code: branch
branch-off: divid split branch separat diverge fork part.
branch-tree: tree branch
brand-new: new brand unused
brawl: brawl fight fought quarrel fist
breach-contract: default breach failure
breach-report: leak breach
break-away: leave leaving left withdraw withdrew secede exit depart
break-damage: break broke damag
breakfast: breakfast
breath: breath respirat
brewing: brew distill
bribe: brib corrupt
brick: brick
bright: bright light cheerful ~well
bring: bring brought result lead led
bring-forth: creat produc generat
bring-near: approach near. nearby close. closer bring
broadcast: broadcast stream deliver distribut ad ads advert send serv
browse: brows view visit read access inspect consult see seen
browse-history: histor record brows search log logs view access operation
browser: browser
brush: brush
buddy: buddy buddies partner companion mate.
budget: budget
buffet: buffet eat
bug: bug fail defect error disab outage problem issue fault malfunction trouble breakdown broke
build: construct establish creat buil erect
building: building facilit equipment premises installat built
bullet-train: bullet shinkansen train
bulletin-post: post. posted posting display notice bulletin publish
bulletproof: bullet
bully: bull mobbing
burden: burden cost bear borne bore charge expense load strain
bureau-branch: branch bureau office
bureaucrat: bureaucra official servant government
burial-mound: burial mound buried ruins archaeolog tumulus site
buried: bury buri fill hidden
burn: burn incinerat fire bake roast grill combust
burn-injury: burn
burst: burst ruptur explo
bus-stop: bus stop
business: business enterprise operat work service dut task activit job
business-card: business card
business-cycle: economy economic business conditions
business-interruption: stoppage interrupt suspen clos
business-operator: business operator entity enterprise provider company vendor service
business-partner: partner customer client vendor supplier business counterpart
business-secret: trade secret business confiden
business-transfer: transfer business assign sale
business-trip: trip travel
business-type: industr business type sector field category line.
busy: busy peak
button: button
buy-up: purchas buy bought buyback repurchas
buyer: buyer purchaser
bylaw: bylaw article statute rules constitution
bypass: bypass circumvent detour
byte: byte
cabinet: cabinet government
cabinet-meeting: cabinet meeting decision
cabinet-minister: cabinet minister
cable: cable cord. wire
cache: cach
cafe: cafe coffee
caffeine: caffein
cake: cake pastr
call: call refer nam name known ~say ~said mean
call-out: call. appeal urge invit
calm: calm settl composed cool peace rational quiet relax
calm-settle: calm settle compos cool. relax
camera: camera cctv surveil monitor
campaign: campaign event promot
cancel-event: cancel
cancellation-fee: cancel fee charge penalt
candidate: candidat possible nomin prospective suggest option propos appl
canned: canned can tin tins
cannon: cannon gun artiller
capacity: capacit volum storage memory number
capacity-number: capacity maximum number
capital: capital
capital-city: capital metropolitan
capital-decrease: capital
carbon-dioxide: carbon dioxide
card: card
cardboard: cardboard carton corrugat box boxes
care-treat: car care consider attention sensitiv
career: career
careful: careful cautio prudent care. caring deliberate
careless: careless neglig
carnival: carnival festiv
carpenter: carpent
carrier-telecom: carrier operator telecom
carry-aboard: ride. board passenger ~give carr
carry-bring: bring carr brought
carry-out: carr execut perform implement conduct
carry-over: carr roll forward over.
carry-tinge: bear. bearing borne carry carried carries assum tak taken taking
case: case event circumstanc upon wheneve instance ~if ~when ~where ~should
case-law: precedent case. judicial court
cash: cash
cash-flow: cash flow. flowing
cash-on-delivery: cash delivery
cashback: cash back. refund return
cassette: cassette cartridge
cast-throw: cast. casting throw threw invest
caste: caste
cat-animal: cat cats kitten feline
catch: catch caught captur
catch-sight: see seen notic find found spot encounter appear
category: categor
caught: caught catch trap fall. falling fallen fell. hook deceiv snag
causation: caus
cause: cause. caused causing causes reason ~due attribut
cause-attributable: attributable fault
cause-bring: caus bring result ~give inflict brought
cause-of-death: cause. death
cease-extinct: cease extinct die died dies perish ruin disappear
celebrate: celebrat commemorat anniversar congratulat
celebrity: celebrit talent famous performer personalit
cell: cell.
cell-culture: cultur cultivat incubat
center: cent middle
centimeter: centimet cm
century: centur
ceremony: ceremon ritual rite
certificate: certif
certificate-digital: proof document credential certif
certificate-residence: residen certificate
certify: certif accredit prov recogni verif
chain-store: chain franchis
chair: chair seat
chairperson: chair president head
challenge-try: challeng try tries attempt tackle
champagne: champagne sparkling wine.
chance-accident: chance accident coinciden random incidental fortuit contingen
change: chang modif amend revis updat alter edit fix fixed fixing fixes correct convert differ convers
change-become: chang turn
change-money: change
channel: channel
chaos: chaos chaotic confus
chapter: chapter section
character: character. letter.
character-fiction: character persona avatar
charge-battery: charg recharg
charge-of: charge. responsib handl manag.
charging-station: charg station
charity: charit philanthrop
chart: chart graph figure diagram table
charter: charter constitution
chartered: charter private exclusiv reserv hire
chat: chat
cheap: cheap inexpensive low affordab
check: check confirm verif review validat inspect audit ensur sure identif test examin acknowledg find know see seen
    seeing found knew
check-in: check
checkbox: box check
cheer-support: support cheer back. backing assist encourag root
chemical: chemical chemist
cheque: cheque check
chicken: chicken poultry
child: child kid
child-age: ~under less below ~than
child-labour: child labor labour
child-parent: parent guardian
childcare: nursery child parent care
childcare-leave: childcare parental
childhood-friend: childhood friend
china: china chinese
chinese: china chinese
chip: chip
chocolate: chocolate
choose: choos select choice option pick opt opted opting opts elect chose
chorus: chorus choir choral
christmas: christmas
chronic: chronic
church: church chapel religious
circle: circle round
circuit: circuit
citizen: citizen national resident public people
city: city cities municipal urban town
civil: civil
civil-engineering: civil engineering construct works
civil-rehabilitation: rehabilit
civil-war: civil insurrect rebell unrest
civilization: civili
claim: claim assert alleg argu complain petition
clan: famil clan. relativ
class: class grade rank
class-action: class action collective group
class-lesson: class lesson lectur course school
classic: classic
classify: classif categor level divi sort type
classroom: class
clause: clause provision section article paragraph term item
clay: clay
clean: clean wash
clean-beautiful: clean beautiful tidy neat pure hygien
cleaner: clean
cleaning-kata: clean laundry wash dry
clear: clear explicit obvious express specif evident
clear-pass: clear pass. passed passing meet. satisf overcome complet
clear-sky: clear sunny fine.
clerical: administrat clerical office affair work business paperwork
click: click press tap tapping select
client: client customer
climate: climat
climax: climax peak height
climb: climb mountaineer ascen hik
clinical-trial: clinical trial
clock: clock watch
close-application: clos deadline end due
close-fight: fierce battle contest close. hard. harder fight
close-related: close. closely
close-shop: clos
close-shut: clos shut
closing-session: clos adjourn
clothing-items: sweater pajama pyjama hat hats. cap tie cloak
cloud: cloud
club: club
clumsy: clums awkward poor bad unskil
cluster: cluster outbreak
co-star: appear together perform star.
coal: coal.
coast: coast beach shore seaside
code: code source coding
coefficient: coefficient factor
coexist: coexist live. lived living symbio compatib balance
coffee: coffee
cohabitant: cohabit household living live resid
coin: coin change
cold: cold cool chill low
collaborator: collaborat partner
collapse: collaps fall. fell. fallen breakdown destruct topple
collar-pet: collar leash lead. leading leader
collate: check compar match collat verif reconcil cross light
collateral: collateral secur pledg mortgag lien encumb hypothec
colleague: colleague cowork fellow worker peer
collect: collect gather obtain retriev captur acqui
collection: collect
collide: colli crash conflict
collude: collu rigging cartel bid rig
colon: colon
color: color colour
colorful: color colour vivid bright
column: column
combat: combat battle fight hostilit
combine: combin merg
combo: pair duo combi
come: come. comes coming came visit arriv reach attend
come-away: come. detach remov take obtain off get disconnect uninstall release
come-into-force: force effect enforc implement commenc
come-off: omit miss. missed missing leav left exclud omission ~without remov drop skip pull withdraw come. coming comes
    off take taking took detach undress
come-to-light: discover reveal found light expos detect
comfortable: comfort
comic: comic manga cartoon
command: command
command-lead: command direct instruct lead supervis order control
commander: command
comment: comment
commercial: commerc profit business trade sales
commercial-ad: commercial advert
commercial-adj: commerc profit
commercial-broadcaster: commercial private broadcast television
commercial-code: commercial code. business practice
commissioner: commissioner director secretary general head. administrator
commit: commit
committee: committee board commission council member panel
commodity-prices: price cost. costly living inflation
common: common joint shar
common-cold: cold flu
common-sense: common sense reason generally accept social norm
communicate: communicat contact correspond
communication-line: communicat line telecommunicat network circuit connect transmission
community: communit region local
commute: commut travel
commuter-bus: bus commut shuttle
company: compan corporat entit business organiz enterpris firm inc vendor
company-split: split demerg divi
compare: compar
compatibility-person: compatib match suit. affinity chemistry
compatible: compatib
compensate: compensat ~make offset
compensation: compens damag indemn liab reimburs repar
compensatory: compensat measure
compete: compet
competition: compet
compilation: compilat omnibus highlight
compile: compil collect
complain: complain grievanc dissatisf appeal object claim
complete: complet finish end ended ~done end. terminat expir conclu clos
completely: complet full entire whole total perfect all
complex: complex complicat complian comply
compliance: observ adher compl follow enforc abide
complicit: complic aid aided aiding abet assist particip conspir accomplice support
comply-ask: accept grant listen agree heed
compose: compos consist compris constitut form
compose-music: compos songwrit music
composition-essay: essay composition writing
compound-chem: compound chemical combin
comprehensive: comprehensive overall general inclusive blanket whole cover total integrat
compromise: compromis concess meet conced
computer: pc comput
conceal: conceal hide hidd hiding hid cover withhold suppress destr
concentrate: concentrat focus
concept: concept notion idea
concert: concert perform recital play
conclude: conclud enter execut sign mad ~make conclus
conclusion: conclu result
concrete: specif concret detail
condition: condition state status situation term circumstanc provided subject
condition-state: condition state shape health feel tone working
condolence: condolence sympathy mourn
confectionery: sweet confection snack candy candies dessert
conference: meeting confer
confess: confess admit admiss
configuration: config setting compos consist constitut structur member compris
confiscate: confiscat seiz forfeit take. took taken taking impound
conflict: conflict disput contradict clash
conflict-interest: conflict interest stake
conform: conform compl accord suitab match meet met
conform-group: conform agree align sync tune sympath
confuse: confus disrupt chaos
connect: connect link
consecutive: consecutiv continu success uninterrupt row straight series
consensus: consens
consent: consent agree accept acknowledg permission consensus understand approv understood authori
consent-form: consent form written
consequential: consequen derivativ
consider: consider account review examin think ~take ~taking thought
consideration: price consider payment amount value cost fee charge sum compensat proceed procedur
consideration-care: consider care. caring cared thoughtful concern attenti
consist: consist
consistency: consisten coheren
console: consol comfort solace
constitution: constitution
constitution-body: constitution predispos culture nature
constraint: constrain restrict bound bind limit
construction-work: construct work engineering install build
constructive: constructiv
consult: consult advis talk discuss inquir contact concern rais help counsel enquir advic
consultant: advis counsel consult expert specialist professional knowledge advic
consume: consum
consumer: consumer consumpt
consumer-center: consumer center consumpt
consumption-tax: tax vat consumpt
contact: contact inquir enquir reach question touch communicat notif ask asked asking email exposure
contact-details: contact reach inquir address detail enquir
contact-lens: contact lens
contain: contain hold includ held inclus
contaminate-mix: contaminat mix foreign adulterat enter introduc
content: content material detail ~what information subject
contest: contest competit
contest-match: match game contest compet confront fight versus
context: context
continue: continu keep ongoing remain persist sustain ~still kept proceed
contract: contract agreement warrant
contract-document: contract agreement
contract-employee: contract fixed
contract-party: contract party subscrib subscript
contractor: subcontractor contract
contractor-word: contract outsourc subcontract entrust consign vendor service commission trustee processor
contradiction: contradict inconsisten conflict contrar
contrary: contrary against contraven violat breach
contrast: contrast compar against
contribute: contribut donat help involv committ particip
contributor: contribut
control: control
controller: controller administrator manager
controller-device: controller remote
convalescence: rest. resting convalesc recuperat
convenience: convenien
convenience-store: convenience store
convert: conver chang shift switch
convert-cash: cash convert exchange redeem money
convey: convey tell communicat transmi inform pass told
convinced: convinc satisf understand understood agree accept persuad consent
cook: cook cuisin
cook-person: cook chef
cook-rice: rice cook. cooked cooking cooker
cookie: cookie
cooling-off: cool off
cooperate: cooperat collaborat coordinat
cooperation: cooperat collaborat joint together coordinat partner work share help
coordinate: coordinat
copy: copy copi reproduc duplicat replic clone photocop
copy-machine: print
copyright: copyright trademark patent design utility right author mark
copyright-violation: copyright infring violat
core-central: core. central center centre nucleus heart pivot
corner: corner section area
corner-part: corner part. section
correct: correct right proper exact precis true accura
correct-answer: correct answer right
correct-data: correct rectif revis amend fix fixed fixing fixes remed modif
correlation: correlat
corruption: corrupt
cost: cost expens
cost-price-paid: price compens cost. costly sacrific repar
costume: costume cloth outfit dress
counseling: counsel therap
counselor: counsel advis advic
count: total calculat comput aggregat sum tall count
countermeasure: measure countermeasure
countries: countr nation
country: countr nation state domestic international land
country-origin: origin country
countryside: countr rural village
coup: coup. overthrow
couple: couple partner spouse husband wife married
coupling: coupling pairing
coupon: coupon voucher gift discount certif
courage: courag brave
court: court judic lawsuit litigat jurisdict trial suit.
cousin: cousin
cover: cover
cover-letter: motivation cover letter
cover-page: cover page
cram: cram pack stuff fill
crash: crash
create: creat ~make ~making generat produc ~made build built writ draft prepar author form construct establish wrote
creation: creat original work fiction
credit: credit trust
credit-card: card credit
credit-limit: credit
credit-union: credit union bank cooperative shinkin
creditor: credit claim receivable receipt recept
creed: creed belief
cremation: cremat
crew: crew
crew-duty: board. crew duty duties driv drove
crime: crime criminal offen
crime-prevention: crime prevent secur
crime-victim: crime victim suffer damage harm
criminal: crim illegal unlawful offens
criminal-adj: criminal penal
criminal-record: crimin crime record offen convict
criticism: critic
criticize: critici blame condemn
crop: crop. crops harvest produce. yield
cross: cross. crosses crucif
cross-border: border cross international
crowded: crowd congest busy full pack
crowdfunding: crowdfund
crown: crown
crown-prince: crown prince
crude-oil: crude oil petroleum
cruel: cruel inhuman brutal
crush: crush shatter smash grind pulveriz shred
crustacean: shrimp prawn crab crustacean
cry: cry cries cried crying tears weep
crypto-asset: crypto virtual asset currenc
crystal: crystal quartz
cube: cub cube cubic
cultural-property: cultural propert heritage asset
culture-art: art arts cultur
cup: cup glass
cure: cure curing heal. healed healing recover
currency: currenc money
current: current ~now present today existing already
current-affairs: current affairs event. news. topical
current-status: current state situation status actual
curve: curv
custom-made: custom order bespoke ~made special
customer: customer client
customer-service: customer service support
customize: custom
customize-fit: special dedicat
customs: tariff duty duti custom clear
cut: cut cuts cutting turn off hang trim disconnect
cut-cost: cut cuts cutting reduc decreas curtail
cut-down: cut cuts cutting reduc trim shav scrap delet remov
cute: cute lovely pretty adorabl
cutting-machine: cut
cyberattack: attack cyber
cycle-racing: bicycle cycl keirin race racing
daily-allowance: daily ~per diem allowance
daily-change: daily day chang
daily-report: daily report
damage: damag loss harm injur victim suffer
dance: danc
danger: danger hazard risk harm cris
dangerous: danger hazard risk unsafe
dare: dare deliberate
dark: dark dim
dark-pattern: dark pattern decept
darkness: dark
dashboard: dashboard panel
data: data information
data-portability: portab
data-protection-officer: protection officer
data-subject: subject principal individual person concerned
database: database
dataset: data set
date: date day time january february march april ~may june july august september october november december
date-day: date day
dating: dating dates date.
daughter: daughter
day-after-tomorrow: day after. tomorrow second
day-before-yesterday: day before yesterday two
day-business: business working weekday
day-off: holiday vacation off break leave absen rest. resting closed
daytime: day daytime noon
dead-line: deadline ~due date
dealer: dealer distributor retail store shop sell vendor resell sale. sold
death: dead death die died dies dying deceas
death-penalty: death penalty execut capital punish
debit: debit
debtor: debt obligat
debug: debug
decade: decade years age group
deceased: deceased dead. decedent
deceive: deceiv decept deceit trick fraud cheat mislead scam
decide: deci determin
decide-finally: final last eventual end ended ending ultimate
decide-upon: decid proceed ~go resort
decided: decid determin set settl fix agree rule arrang depend
decision: deci determin judg resol discret ~set setting choos choice chose
deck: deck
declare: declar express stat. state announc represent
declare-openly: declar state openly public clear assert affirm explicit
decline-refrain: refrain declin hesitat reserv avoid please feel
decode: decod decipher decrypt crack
decompile: decompil
decrease: decreas reduc declin less fewer drop
decrease-sharp: sharp drop decreas plung
dedicate-offer: dedicat devot offer sacrific
dedicated: dedicated exclusive special
deduct: deduct withh subtract
deep: deep profound thorough
deep-sea: deep sea seabed ocean
defame: defam slander libel reputat
default: default standard
default-payment: unpaid default non failure delinquen arrear overdue nonpay outstanding
defeat: los lose losing lost loss defeat beat fail ~give destroy crush knock
defect: defect fault flaw bug nonconform deficien non lack malfunction trouble issue
defective: defect poor bad fault nonperform delinquen
defend: defen protect advoca
defendant: defendant respondent accused respons defens
defense-guard: defen guard protect
deficit: loss. deficit
definition: defin
definitions-terms: defin term
degree: degree extent level ~about sever serious grav weight amount
degree-academic: degree graduat educat academ school background
delay: delay late default
delegate: delegat represent
delete: delet remov eras purg drop clear takedown destr eliminat expung taken took taking
delete-account: withdraw leav clos cancel delet withdrew left unsubscri resign quit
delete-permanently: permanent
deliver: deliver ship transport hand supply
delivery-date: deliver deadline due ship
delivery-place: place deliver location destination
deluxe: deluxe luxur
demand: demand
demise-end: end demise cessation
democratic: democra
demotion: demot downgrad
denial-of-service: denial service dos deny
dentist: dent
deny: deny deni repudiat negat reject
depart: depart leav exit left
depart-arrive: depart arriv
department: department division section unit.
department-store: department store
departments-belong: department belong affiliat section
depend: depend rel rely relian vary
depend-due: depend due base. based accord cause
dependency: depend
dependent-family: dependent support maintain mainten
dependents: depend support famili
deploy: deploy roll develop expand expans
depopulation: depopul sparse population rural
deposit: deposit
deposit-money: deposit guarant earnest secur bond
depressed: depress drop fall. fell. decline ~down
depression: depress gloom melanchol
deprive: depriv rob robbed robbery robbing take strip steal plunder loot seiz revok forfeit
derivative: derivat secondary
derive: deriv origin result
describe: descri
deserve: deserv worth
design: design
design-right: design
designate: designat specif appoint indicat
designation: designat
designer: designer
desirable: desirabl prefer ~should ideal
desire: desire ~want need
desktop: desktop
despair: despair hopeless disappoint
destination: destination
destroy: destr damage
destructive: destr damag break harm impair deteriorat injur broke
detail: detail learn information ~more particulars
detail-part: detail particular specific
detect: detect discover find found early identif
detective: detective investigat private
detention-long: deten restrain
develop: develop engineer hack grow evol creat grew
develop-mature: develop grow
developer: develop
development-dept: develop
deviate: deviat depart off outside lose miss. missed missing come. comes coming beyond stray
device-id: device terminal equipment computer machine pc pcs laptop apparatus gadget
devout-deep: deep devout generous warm. warmly critical cordial
dexterous: dexter skill handy
diagnosis: diagnos certificate
dialogue: dialog talk. discuss interact speak spoke speech convers
dialogue-line: line. dialog script
diameter: diameter caliber
diamond: diamond
diary: diary journal log daily
dice: dice die
die: die died dies dying dead. death deceas pass. passed passing corpse body bodies
diesel-oil: diesel
diet-weight: diet weight slim los lose losing
differ: differ vary vari other distinct discrepanc
difference: diff gap
different-opinion: objection dissent disagree
difficult: difficult hard challeng tough
difficulty-level: difficult
digest: digest use used consum exhaust summary highlight abridg
digestive: gastrointest stomach digest intestin
digit: digit number figure
digital: digital
dignity: dignit decen decor human right
dimension: dimension
dinner: dinner supper
diploma: diploma certif
diplomacy: diplom foreign
diplomatic: diplomat foreign relation
direct: direct
direct-damages: direct damage
direct-debit: debit
direct-stage: direct stag production present effect
direction: direct orient ~way course area side. region
direction-compass: direction bearing compass orient
direction-field: direction area field aspect region
director: director officer board executive
director-media: director
dirty: dirt stain soil unclean filth damage pollut
disability: disab impair handicap failure fault outage disorder malfunction obstacle
disable: disabl deactivat
disadvantage: disadvantag detriment adverse unfavo prejudic
disagree: disagree
disappear: disappear vanish lost los lose delet gone run cease extinguish exhaust
disassemble: disassembl
disassemble-break: disassembl break broke dismantl decompos demoli
disaster: disaster
disaster-natural: disaster
disaster-tragic: disaster tragedy tragic catastroph
disciplinary: disciplin action sanction
disciplinary-dismissal: dismiss disciplin
disclaim: disclaim liab exempt immun indemn exclu waive
disclose: disclos releas reveal expos access publi announc
discomfort: uncomfortab uneas anxi worr dissatisf discontent frustrat concern
discomfort-odd: discomfort uncomfort uneas odd strange wrong off incongru
disconnect: disconnect cut block shut
discontinue: discontinu terminat cut cuts cutting end ended ending cancel stop clos
discontinue-cut: discontinu terminat end ended cut cancel stop ceas close
discount: discount reduc rebate
discourage: discourag deter
discretion: discretion
discuss: discuss debat consult negotiat talk convers
disease: disease illness sick condition
disguise: disguis pretend costume guise sham. feign simulat pos posing fake
dishonest: dishonest unfaithful disingenu bad
dishonor: dishonor dishonour bounc unpaid
dislike: dislik hate. hatred avers disgust unwilling unwant uncomfort reluct
dismiss: dismiss terminat remov discharg layoff fire firing resign
disobey: disobey breach violat contraven against betray
disperse: dispers scatter
dispose: dispos sell sold action sanction measure disciplin sale.
dispute: disput object complain appeal conflict contest controvers trouble disagree problem
disrespectful: disrespect rude impolite
dissemination: spread dissemin popular wide promot diffus adopt penetrat use
dissolve: dissol liquidat wind
dissolve-melt: melt dissol
distance: distan remote
distinguish: distin differen identif
distort: distort warp skew twist deform
distribute: distribut redistribut circulat deliver ship
distribute-lend: distribut lend lent loan rent lease
distribute-spread: distribut dispers decentral
distribution: distribut
disturbance: disturb commotion riot trouble noise fuss uproar
diverse: divers variety various varied range differ many
diversity: divers
divert-misuse: divert diversion misappropriat misus repurpos use convert
divide: divi split separat
divide-society: divi split fragment sever disrupt
dividend: dividend divis
do: perform conduct carr implement execut ~doing ~did undertak engag ~make mad ~made fulfil accomplish held hold
    undertook place do does done
do-not: refus reject deny declin
doctor: doctor physician medical specialist
doctorate: doctor phd
document: document paper material doc docs writ letter record form.
dojo: dojo training hall. gym
doll-toy: doll toy toys stuffed
domain: domain
dome: dome
domestic-overseas: domestic overseas abroad inside outside foreign home. internal
domestic-worker: maid domestic housekeeper
donate: donat contribut
dormitory: dormitor residence hall. boarding housing
double: double twice dual duplicat
double-increase: doubl twofold twice
double-suicide: suicide murder
doubt: doubt suspic alleg question
down-server: ~down outage crash
download: download
downtime: downtime
draft: draft
drama: drama series show.
draw-depict: draw. drawn drew drawing depict paint describ portray illustrat
drawing: drawing blueprint design plan
drawing-plan: drawing plan blueprint
dress: cloth dress attire uniform garment
drift: drift float waft
drink: drink drank drunk tak take swallow consum ingest intak
drive: driv drove
drive-into: drive force corner push
drive-out: expel drive kick evict exclud drove out oust vacat
driver: driver
driver-licence: licen driv
driver-license: driv licen
driver-person: driver
drop-by: stop drop visit call. called calling
drown: drown
drug: drug narcotic stimulant
drug-illegal: drug narcotic
drunk: drunk intoxicat inebri influence alcohol
dry: dry dried drying dries hang
dubbing: dub dubs dubbed dubbing
duel: duel
during-life: life alive living death ~during
dust: dust
dustproof: dust
duty-attend: work. working attend duty service
duty-job: duty duti task. job function. mission
duty-role: duty duti serve serving act role.
dyeing: dye dyed dyes dyeing color colour stain
dynasty: dynast
each: each every individual respectiv separat
each-other: each mutual ~among ~between fellow ~other together ~one
early: early soon prompt quick
early-rising: early rise rising morning
early-soon: early soon advance prompt ahead
earn: earn
earnest: serious earnest sincer diligen genuin honest
earth-sand: earth sand. sediment landslide mudslide soil debris
earthquake: earthquake tsunami quake tidal seism
east: east
east-exit: east exit entrance gate
easy: ease easy easi simpl
eat: eat eats eaten ate eating consum
echo-ultrasound: echo ultrasound ultrason sonograph
economy: econom financ
edge: edge end border
edit: edit
edition: edition
education: educat train teach taught
education-level: education academ
education-ministry: education ministry culture science
effect: effect impact influen affect force
effective-adj: effectiv
effective-date: effect force enforce date commence
efficient: efficien effectiv
effort: effort endeavo strive work. working commit seek try tries tried trying aim aimed aiming initiativ attempt sought
effort-labour: effort labor trouble work time
elaborate: elaborat devot stiff
elapse: elaps after pass progress process course lapse pending
elder-brother: brother
elder-sister: sister
elderly: elder senior aged older old age
election: elect
electric-powered: electric power motor
electromagnetic: electromagnet
electronic: electron digital electromagnet
electronic-form: electro magnetic digital
elegant: elegan grace. graceful refined dignif tasteful
element: element factor component
elementary-pupil: elementary primary school pupil
eliminate: eliminat exclu remov eradicat
email: mail email message inbox
embarrass: embarrass sham humiliat
embed: embed incorporat built integrat includ
embezzle: embezzl misappropriat breach
emblem: emblem crest badge logo
emergency: emergen urgen
emission: emission emit discharg
emoji: emoji emoticon sticker stamp
emotion: emotion feel sentiment atmosphere
empathy: empath sympath resonat relate agree
emperor: emperor imperial monarch
emphasize: emphas importan priorit stress value
empire: empire imperial
employee: employee staff worker personnel servant
employer: employer
employment: employ labor labour work hire hiring job hir recruit
enable: enabl activat
encounter: encounter fac face facing meet confront met
encourage: encourag urge prompt promot recommend
encrypt: encrypt crypt cipher key encod
encryption: encrypt cipher crypt
encryption-communication: communic secre
encyclopedia: encyclop dictionar
end: end ended ending close finish
end-finish: end ended finish complet clos conclu
end-of-life: end final terminal
endure: endur toler withstand bear borne bore
energy: energ electric power
energy-vigor: energ vigor vital
enforce: enforc execut
engage: involv engag participat concern
engage-in: engag employ work
engine: engine motor
engineer: engineer technician
english-lang: english
engrave: engrav stamp carv inscri etch mark. chop
enlist: enlist join. joined joining enrol enter militar
enrich: enrich enhanc improv fulfil expan full strengthen complet
ensure: ensur secur sure guarant certain assur confirm
entangle: entangl involv link connect tie tied ties relat
enter-competition: participat compet enter entry
enter-market: enter advanc expan entry market
enter-room: enter join
enterprise-kata: enterprise
entertainment: entertain hospitalit
entertainment-leisure: entertain amusement
enthusiasm: enthusias passion motivat eager zeal willing
enthusiast: enthusias passion
entire-agreement: entire
entitle: entitl right
entity-subject: subject entit bod actor data.
entrance: entran enter admission entry
entrepreneur: entrepreneur startup found venture
entrust: entrust outsourc subcontract delegat commission consign trust contract assign master
entrust-leave: delegat entrust mandat commission
entrust-to: entrust leave leaving left.
entry-exit: enter exit room entr access leav
environment: environm setting
epicenter: epicent hypocent source
epidemic: infect disease plague epidem contag pandem
episode: episod
equal: equal same equivalent similar identical likewise ~like
equality: equal
equipment: device equip hardware terminal smartphone phone machine computer mobile authenticator
era: era eras age period time. timing epoch generation days
erase: eras delet dispos discard destr scrap dismiss throw shred cancel remov deregist
error: error mistak wrong incorrect fault typo false bug fail
escalator: escalator elevator lift
escape: escap evad avoid
escapism: escap flight avoid evasion
espionage: intelligence espionage spy spies spying
essay: essay
essential: essential indispensab vital necess integral
establish: establish ~set sets found provid determin stipulat creat defin prescrib institut install enact prescript
established: establish form. formed formation conclu effect enact valid pass. passed passing consummat complet creat
    exist
estate-heritage: estate heritage inherit legacy propert
estimate: estimat presum guess assum
estimate-doc: quotation quote estimat
eternal: perman perpetu indefinit forever etern everlasting
ethics: ethic moral
ethnicity: ethnic race. tribe people racial
european: europe eu
evacuate: evacuat
evacuation: evacuat
evaluate: evaluat assess review rate. rated rating judg apprais examin valu screen select deliberat audit rat
evaluation-hr: personnel human hr talent people
evening: evening night
event: event confer meet gather session met
event-type: event. discipline item categor
eventually: eventual ultimate end final result conclu
every-day: daily day everyday
every-month: month
every-time: every. each time. timing always occasion whenever
every-week: week
every-year: annual year
evidence: eviden proof prov certif trail
evolve: evol advanc develop progress
exaggerate: exaggerat overstat hyperbol inflat mislead
exam-take: exam. examin test. sit taking ~takes tests entrance
examinee: examin candidat test. tested testing tak taking sit exam.
example: example ~such instance ~like eg sample case ~as
exceed: exceed ~over ~more beyond excess above surpass
exceed-over: exceed ~over excess
excellency: excellency
excellent: excellent superior outstanding great wonderful good
except: except unless exclud other. exclus
excessive: excess undue over unreasonabl
excessive-demand: demand excess unreason
exchange: exchang swap interact communicat replac
exchange-change: exchang chang replac return convert redeem
exchange-market: exchange
exchange-mutual: exchang conclud make sign.
exchange-rate: exchange currenc rate forex foreign
excite: excit agitat arous stimul thrill
exclude: exclud except other exempt unless exclus apart ~without
exclusive: exclusiv
execute: execut run running runs perform implement carr enforc fulfil practice ran
executive: officer director management executiv operating
executive-person: executive management
exempt: exempt waiv exclu immun
exercise: exercis
exert: demonstrat exert exercis show. showed shown showing display use maximiz fulfil
exhibition: exhibit booth display show perform screen play
exist: exist presence present ~there entity
existing: already exist previous conventional
exit-leave: exit leav left
expand: expan exten broad spread
expand-swell: expan swell inflat increas bloat
expect: expect anticipat hope assum intend estimat intent
expel: expel expuls ban banned banning remov eject
expense: expens expenditur disburs
expense-actual: actual expens cost out fee charge
experience: experienc
experience-level: experience
experiment: experiment test trial
expert: expert profession speciali
expire: expir lapse terminat end complet invalid
expiry-date: expir valid date
explain: expla descri detail document clarif understand tell instruct understood told
exploit: exploit
explore: explor probe. probing investigat search seek inquir sound.
explosive: explos bomb danger hazard gunpowder
expo: expo. expos fair.
export: export
exposure: expos reveal
express: express represent state
expression-face: expression face. facial look
extend: exten postpon prolong defer
extension: exten
extinguish: extinguish extinct disappear laps terminat expire cease
extra-issue: extra. special outside
extra-large: extra. large big oversize
extra-surplus: extra. excess surplus spare remain redundan
extract: extract
extreme: extrem radical limit utmost ultimate height
extreme-heat: heat hot extreme
face: face. facial
face-image: photo face facial
face-members: face. honor honour reput pride members
face-photo: photo image pictur portrait likeness face facial video footage
face-up: fac face. faced faces facing confront address deal. dealing cope. coping
facility: facilit installation equipment
facing: face. facing direct toward orient suit. intend ~for aim
fact: truth fact matter
factor: factor
factory: factor plant
fail: fail neglect default unsuccess
faint: faint unconscious lose loss lost consciousness pass. passed passing passes
fair: fair impartial equit ~just justice
fair-use: fair
fairy-tale: fairy tale. tales children story
fake: fake fals counterfeit bogus
fall-drop: fall drop fell
fall-over: fall. falling fallen fell. tumbl trip. topple collaps
false: fals inaccurat untru lie lies lying fictit fake mislead misrepresent
family: famil relative kin kinship household bereaved relation
family-register: family regist
family-relation: relative. relatives kin relation
fan: fan fans follower enthusiast supporter
fan-club: fan fans club
fan-device: fan fans blower
fan-work: fan derivat work secondary
fantasy: fantas imagin daydream fiction
far: far distant
farm-land: farm orchard plantation ranch
farmer: farmer peasant
fascinate: fascinat charm captivat attract appeal enchant allur
fashion: fashion cloth style
fat: fat fats lipid
fate: fate. destin fortune
father-mother: father mother
fatigue: tire. tired fatigue exhaust overwork weary
favorite: favorit bookmark preferred favourite first choice
fax: fax facsimile
feature: feature characteristic
federation: federat union league alliance
fee: fee charge commission price remunerat toll reward pay rate tariff paid payment
feedback: feedback comment opinion
feel: feel felt sense impression
feel-really: feel felt experience realiz sense actual
feeling: feel felt sentiment emotion mind. mood
fence: fence wall barrier hedge enclos
ferry: ferry
fertilizer: fertili manure compost
festival: festiv event celebrat
field: field. area. domain sector
field-data: field column box
fierce: fierce intense violent severe heavy harsh hard. harder
fight: fight fought battle struggle combat war contest
file: file
file-name: file name
fill-in: fill pack cover bury buried stuff appl allocat devot
film: film
film-show: screen show exhibit project
filter: filter
final-round: final
finance: financ
financial-adj: financ monetar pecuniar money
financial-statements: statement balance sheet income financ account profit
find-out: find found discover
fine: fine. fines penalt
fine-detailed: detail fine. small minute close. careful
fine-quality: fine. high. higher highly superior quality excellent premium luxur finest superb
fine-small: fine. detail small minor minute precise
fine-splendid: fine. excellent good. splendid outstanding
fingerprint: finger biometr iris voice face facial print
fingerprinting: fingerprint
fingertip: finger
finish-race: finish complet goal
fire: fire
fire-extinguish: extinguish fire
fire-extinguisher: extinguish
fire-kata: fire
firefighter: fire. firefighter
firewall: firewall
fireworks: firework firecracker
first: first initial begin start primar began begun
first-aid: first aid emergency
first-come: first come. coming arriv order. ordering
first-generation: first founder original
first-half: first half early earlier
first-meeting: first meet met time.
first-of-all: first foremost
first-part: first part. half
first-place: first top lead. leading leader number place
first-time: first initial
fiscal-year: fiscal year
fish-food: salmon fish. fishing fisher fishes
fisher: fisher
fishery: fish. fisher fishing
fishing: fish
fit: fit fits match suits suitab
fit-kata: fitness gym
fit-settle: fit fits settle subsid converg within contain end ended calm resolv
fitness: fitness suitab
fix-fixed: fix fixed fixing fixes static
fixed-amount: fixed flat amount rate.
flash-news: news breaking flash bulletin alert preliminar report
flat: flat level
flavor: season flavor flavour tast
flee: escap evacuat flee fled
flexible: flexib
flexible-work: flex
flextime: flex
flood: flood water inundat
flow: flow. flowing stream process procedure course sequence current flows
flow-pour: flow. flowing run pour flush drain play. broadcast spread stream wash
fluorescent: fluorescen
fly: fly flight
flyer: flyer leaflet brochure pamphlet
focus: focus emphas concentrat
fold-break: fold. folding folded break broke bend
folder: folder director
follow: follow compl accord obey adher conform observ abid pursuant therefor thus
follow-behind: follow pursue
follow-list: follow below next ~under less lower
follow-up: follow support
follower: follow
food: food meal eat eating drink diet beverage
food-supply: food provision ration
football: football soccer
footprint: footprint trace. track
force: compel compuls coer forc press requir mandat
force-majeure: force majeure god natural disaster act calamit catastroph
force-through: force forcing forcibl push
forecast: forecast predict expect anticipat foresee project estimat outlook
foreclosure: foreclos enforc execut
foreign: foreign overseas alien abroad
foreign-capital: foreign capital owned invest
foreman: forem master boss
forest: forest
forge: forg counterfeit falsif alter tamper
forget: forg
forgive: permi allow tolerat forgiv accept condon
forgive-debt: forgiv waiv exempt
fork: fork
forklift: forklift
form-document: form. sheet paper
form-make: form. forms formed formation
format: format form. style template
former: former
former-site: former site old
formulate: formulat establish enact draft develop ~set setting
fortress: fort. fortress stronghold
fortune: fortune
fortune-telling: fortune tell divinat horoscop psychic
forum: forum board
forward-positive: positiv forward constructiv
foster-parent: foster adopt
foul: foul violat infraction offens
found-establish: found establish creat
foundation-org: foundation fund
fraction: fraction
fragment: fragment piece shard scrap bit bits
fragrance: fragranc scent perfum aroma smell
framework: framework
frank: frank candid honest open straightforward
fraud: fraud improper illegal dishonest cheat malicious wrong misconduct decei decept fals swindl trick scam irregular
    unlawful illicit unfair unauthor scandal
free: free charge royalty cost gratis
free-at-will: free. freed freely ~will flexib
free-software: free libre
freedom: free libert libre
freedom-conscience: conscience inner freedom
freelance: freelanc independent sole proprietor
freely: free
freeze: freez froz
freight: freight deliver transport carriage postage fare. logistic carried carry shipp
french: french france
frequent: frequen often regular
frequent-use: frequen heavy heavi extensiv overus much
fresh: fresh perish
friction: friction
friday: friday
friend: friend peer fellow colleague
friendly: friend
frightened: frighten scare. scared scary afraid fear cower
front: front
front-desk: front desk. reception
front-line: front forefront
fruit-apple: apple fruit
fuel: fuel
fulfil: meet. meets met satisf fulfil
full-effort: effort best full utmost strength ~all
full-scale: full serious authentic genuine earnest proper
full-time-employee: regular full permanent employee staff
full-time-occupation: full. fully sole. solely exclusiv dedicat special
function: function featur abilit capabil
function-work: work function operat run running ran
fur: fur furs leather hide.
furniture: furnitur fixture
future: future forward later upcoming onwards ahead
future-ahead: future ahead hereafter forward
gait: gait walk
gambling: gambl bet
game: game match
gang: gang antisocial organized crime
gang-member: member gangster
garage: garage parking park. parked bicycle
gardening: garden horticult landscap plant.
garlic-ginger: garlic ginger
gasoline: gas gasoline petrol
gasoline-station: gas gasoline petrol station
gate: gate.
gateway: gateway
gather-meet: gather meet assembl met
gay: gay homosex lesbian
gaze: gaze eye eyes look perspective viewpoint
gender: gender sex sexual
gender-identity: gender identit
gene: genom gene heredit
general: general common usual normal ordinar typical public
general-affairs: general administrat affair
general-military: general shogun
general-rules: general
generation: generation age
genre: genre categor field
genuine: genuine authentic regular legitimate official
german: german
get-done: finish complet done settle already suffic ended over. end
get-drunk: drunk intoxicat alcohol inebriat influence
get-in: enter ~get slip penetrat intrud creep
get-off: ~get alight disembark off exit
get-on: board. boarded boarding embark ~get rid
get-through: through via lead connect understood reach familiar
gift: gift donat present entertain money goods hospital reward meal gratuit giveaway ~give giving gave souvenir prize
gift-certificate: gift voucher certificate
girl: girl minor female young
girlfriend: girlfriend partner she her
give-humble: ~give gave giving present offer provid
give-up: ~give giving gave abandon ~up forgo renounc
glad: glad happ pleas delight joy grateful welcome
glass-material: glass window
glasses: glasses eyeglass eyewear spectacles
global: global world
go-direct: direct straight
go-down: fall. falls fell. fallen falling declin decreas lower drop ~down reduc step descend ~go ~get issue render
go-in: enter entr approach ingress intru
go-into: enter join. joined joining joins fall. within includ com comes
go-out: out outing ~go leav left. outside
go-over: exceed cross over. beyond surpass pass. passed passing break
go-through: pass. passed passing passes through travers ~go traffic passage accept approv
go-to-tokyo: tokyo capital move moving ~go goes ~going
go-up: amount. reach climb rise rising rose ascen increas total ~up
goal: goal finish
god: god gods deity
going-in-out: entrance exit enter access come. coming comes ~going
gold: gold.
golf: golf
good: good ~well best better great fine often nice ok right
good-faith: faith good sincer honest integrity
good-news: good. news.
goods: good. goods merchandis item. suppl product
gorgeous: gorgeous showy flashy flamboyant splendid glamor
gothic: gothic sans
governance: govern
governing-law: governing governed law appl
government: govern administ public official agenc authorit
government-bond: government bond national debt treasur public
governor: governor
grade-rank: rank grade class tier level
grades: grade. result score mark. transcript
gradual: gradual loose gentle moderate slow
graduate: graduat complet
graduation-certificate: diploma graduat degree
grand: grand. magnificent lavish large splend luxur
grandchild: grandchild grandson
grandparent: grandparent grandfather grandmother
grant: grant issu award deliver ~give
grasp: understand grasp identif know monitor track understood knew
grateful: grateful thank appreciat welcome
green: green
greenhouse: greenhouse warming
greet-welcome: welcom greet meet. receiv reach pick
greeting: greet address remark courtesy speech say
grid: grid
gross-negligence: gross neglig
ground-army: army
ground-soil: ground soil foundation subsoil base.
ground-surface: ground above surface
groundbreaking: groundbreak breakthrough revolution epoch innovat landmark novel
group: group
group-circle: circle club group
grow: grow develop advanc grew
grow-old: age aged aging ageing old dilapidat deteriorat
grow-up: grow grew develop rais
guarantee: guarant warrant secur collateral suret joint
guard: guard securit
guard-maintain: mainten conserv preserv maintain after support inspect servic
guardian: guardian parent custod represent legal agent
guess: guess speculat infer
guess-estimate: estimat guess idea. direction
guest: guest customer visitor invite
guidance: guid
guide-document: guide manual handbook instruct
guide-lead: guid instruct lead supervis led direct teach taught overs
guideline-procedure: guideline outline procedur essential instruct point. terms
guild: guild
guitar: guitar
habit: habit custom practice routine
habitual-phrase: habit phrase favorite saying
hacker: hacker attacker
hacking: hack crack intru
hair: hair
hair-removal: hair removal epilat depilat laser
half: half
hall: hall. auditorium
hallucination: hallucinat illusion delusion
halve: half halv
handle: handl address deal treat cope respon manag process
hands-off: hand. hands off unconditional ~without
handy: handy useful valued convenien
hang-apply: hang hung appl put cost. costs multipl spend place insur impos call
hangover: hangover alcohol influence breath
happen: occur happen aris cause result incur rise generat arose
happiness: happ welfare wellbe fulfil
harassment: harass discriminat abus
hard-disk: disk drive hard usb memor sd card
hardship: hardship difficult effort trouble struggl suffer
hardware: hardware
harmful: harm injur adverse prejudic damag detriment
hash: hash
hat: hat hats cap headwear
hate-speech: hate hatred
hatred: hatred hate animosity loath
have: ~have ~has ~had hold own owned owner owning possess ~with retain held retent
have-burden: ~have ~has ~had hold held hug embrac face. facing suffer feel carr harbor
hazardous: hazard danger toxic harmful
head: head.
headphone: headphone earphone headset
headquarters: head office principal main central
heal: heal. healed healing cure. curing recover
health: health medic infect covid disease
health-adj: health
health-center: health center centre public
health-check: health examin screen medical check
health-insurance: insurance insured health
health-insurance-card: health insurance card
health-status: health condition physic feel medical
hear: hear. heard hearing listen ask asked asking interview
heart-organ: heart cardiac
heart-rate: heart pulse
heating: heat
heavy-kata: heavy
heavy-oil: heavy oil fuel
height: height
height-body: height
height-weight: height weigh tall
heir: heir inherit succe bereaved estate
helmet: helmet hard hat
help: help assist aid aided aiding support
help-serve: serv help contribut
heresy: heres heretic unorthodox
hesitate: hesitat
hesitate-lost: hesitat lost doubt unsur undecided wonder stray
heyday: heyday peak prime
hide: hide hidd hiding conceal
high: high advanced great strong ~more
high-definition: high. higher highly quality image resolution definition
high-pressure: high. higher highly pressure coerciv overbear voltage
high-school: high. secondary senior student
high-side: high. higher highly
high-tech: high. higher highly techn advanced cutting
high-temperature: high. higher highly heat hot temperature fever
highest: highest peak top pinnacle
highlight: highlight
highway-old: highway road route
hijack: hijack tak taken takeover compromis seiz
hijack-takeover: hijack take taking took compromis seiz account
hiragana: hiragana
hire: employ hir hire hiring recruit
historical: histor
history: histor
history-in: histor ever
hit-against: hit strike struck correspond constitut fall. allocat collid apply guess ~when ~upon
hit-match: hit hits match strike result
hit-target: hit hits accura correct right. target
hobby: hobb interest taste preferenc inclination concern
hold-baby: hold. holding held hug carry carried carries embrac ~have
hold-event: held hold host organi conven place took
holder: holder held
holiday: holiday
home: home house residence parent family
home-appliance: applianc home household electr
home-loan: mortgage home housing loan
home-of: authentic home. birthplace genuine origin
home-visit: door visit sale. home. return homecoming hometown
homeland: homeland home. country native motherland
hometown: hometown local home. native birthplace region
honest: honest frank candid sincer truth straightforward obedien
honor: honor honour reput dignity
honor-title: titl honor degree name. named naming
hope-desire: dream hope
hope-for: wish ~want desir hope request ~like prefer ~would
horror: horror gore
horse-carriage: horse carriage
horse-racing: racing race
hospital: hospital clinic medical doctor healthcare institution
hospital-ward: ward. room
hospitalization: hospital outpatient admit
host: host
hot: hot heat high. warm
hot-spring: spring spa thermal onsen
hot-water: hot water
hotel: hotel accommodat lodg
hotline: hotline line.
hour: hour time
hourly-speed: speed kilomet hour kph km mph
house: hous home residen
household: household home
housekeeping: housekeep housework household domestic chore home.
how-much: much many. price cost. costly ~however
how-to-use: use using usage how
however: ~however ~but provided ~although though except unless ~yet ~still
hug-contact: contact touch
huge: huge enormous massive giant vast
human-being: human mankind
human-resources-dept: human hr personnel
human-right: right respect dignity polite courteous
human-rights: human rights
humanities: humanit liberal arts. art
humble: humble humbly humil modest
hunting: hunt poach
hurry: hurry urgen rush prompt soon quick hast immediate
hurt: hurt injur damag strain harm. harmful harmed
husband: husband owner master
hygiene: hygien sanita health
ice: ice
icon: icon
id-card: identif id card ids badge pass identity credential document.
idea: idea think thought consider feel believ ~want intend opinion concept felt belief intent conceiv inspir
ideal: ideal
identifier: identif id ids user
identity: identi
identity-expression: expression
ignore: ignor disregard
illegal-copy: pirat
illustrate: illustrat exempl example
illustration: illustrat drawing image artwork picture figure
illustrator: illustrator artist painter
image: image picture photo figure graphic diagram
image-photo: image photo picture figure
imagine: imagin
imitate: imitat copy copi mimic counterfeit
immature: immatur inexperien
immediate: immediate prompt instant
immediately-after: immediate after right soon directly ~just
immediately-before: immediate before prior ~just last. lasts right preced
immense: immense enormous great tremendous huge considerab
immigrant: immigra migra entry
immovable: immovab steadfast unwaver firm. firmly
imperial-family: imperial royal famil household
impersonate: pretend imperson spoof disguis pos identity
impertinent: impertinen cheeky insolen rude impuden
implement: implement introduc deploy install adopt
import: import
import-export: export import
important: import critical major serious key essential crucial material valuable precious ~care significan matter
impose: impos levy
impossible: impossib unable incapab
impression: impression
imprisonment: imprison prison
improve: improv enhanc better strengthen upgrad reinforc refin remed correct
in-flight: flight board cabin aircraft plane
in-law: law affinity
in-light-of: light. lights lighting lit illuminat shine shone compar view accord against
in-parallel: parallel concurrent simultan
in-plain-view: view visible expos plain see seen full. fully
in-the-middle: middle ~during midst ~while course
in-trouble: trouble problem difficult need. distress hardship struggl inconvenien help
in-writing: writ wrote
inaccurate: inaccura imprecis inexact incorrect
inactive: inactiv dormant disabl idle deactivat
inappropriate: inappropria improper unsuitab unfit undue
inch: inch
incident: incident event case
incidentals: incident sundr miscellan expens
incite: incit instigat abet encourag provok
include: includ contain compris encompass ~such consist inclus
include-in: includ incorporat factor
included: includ inclusiv
inclusion: inclus
income: income revenue earn salar annual
income-expenditure: income expend balance revenue expense receipt
incoming-call: incoming call. called calling receiv
incompatible: incompatib
incomplete: incomplet unfinish partial imperfect
inconsistent: inconsisten contradict incompatib discrepan conflict mismatch
inconvenience: inconvenien trouble problem hindranc interfer obstacl malfunction defect bug
inconvenient: inconven
increase: increas grow rise raise ~more grew
incumbent: incumbent current present office employ serving sitting
indemnify: indemn compensat reimburs
independent: independen
independent-adj: independ autonom voluntar
indirect: indirect
indiscriminate: indiscrimin
indispensable: indispens essential vital
individuality: individual personalit unique character
induce: induc caus trigger provok attract
industry: industr
inequality: inequal unequal imbalanc dispari
inevitable: inevit unavoid
infect: infect contag communicable
infection: infect covid coronavirus virus positiv
infer: infer deduc presum
inflow: inflow influx flow. flowing enter
influence: influenc affect impact effect
influenza: flu influenza
information: inform data
infrared: infrared
infringe: infring violat breach invas compromis intru
infringe-free: noninfring
ingredient: ingredient component constitu content
inhale: inhal smok breath suck
inhale-suck: inhal suck suction smok vacuum absorb breath
inherit-tradition: inherit succe pass. passed carry carried carries take taking over. hand. handed transfer
initial: initial beginning early default first origin
injury: injur harm wound
injury-illness: injur ill sick disease wound accident hurt condition ailment
inner-conflict: conflict struggle dilemma
inner-side: inner inside internal interior mind. conscience heart
innovate: innovat
input: enter input fill typing type entry key
inquirer: inquir enquir
inseparable: inseparab indivis
insert: insert ~put enter includ inclus
inside: internal ~within inside
insider: insider
insider-trading: insider
inspection: inspect examin check verif test accept review
install: install setup deploy introduc ~set setting
installation: install set mount establish place fit assembl
installer: install
installment: instal split divi
instant: instant
instant-death: instant death immediate die died kill
instant-moment: moment instant second
instead: instead alternativ replac place. substitut lieu
instruct: instruct direct. directed direction order command
instructor: instruct lectur speaker teacher master trainer
insufficient: inadequa lack missing fail insuffici short
insult: insult demean derogat defam slander libel abus offend disparag offens
insurance: insur
insurance-card: insurance card
insurance-premium: insurance premium contribution
integrate: integrat merg unif consolidat combin
integrity: integrit consisten complet
intellectual: intellect
intellectual-property: intellectual property
intense: intens violent severe fierce strong heavy
intention: intent intend ~will wish purpos deliberat willful
interaction: interact exchange engag
intercept: intercept eavesdrop wiretap
interest: interest concern
interest-rate: interest
interesting: interest fun funny amus entertain enjoy
interface: interface
interior-decor: interior decor furnish fitout
intern: trainee intern apprentic student study studi
internal-audit: internal audit
international: internation foreign abroad oversea outside global
internet: internet online net web
interpersonal: interperson relation human
interpret: interpret constru
interval: interval period
intervene: interven intermedi involv
interview: interview person meet face consult appointment
introduce: introduc present refer guid placement recommend inform notice invit direct announce
intrude: intru invad hack break trespass broke
invalid: invalid void null disabl ineffect
invention: invent
inventory: inventor stock
invest-in: invest ~put putting
investigate: investigat research stud consider survey review examin explor analy discuss look
investigation-agency: investigat law enforcement
investigation-cost: investigat cost expens survey research
investment-fund: fund
investor: investor
invisible: invisib hidden unseen non
invite: invit solicit
invoice: invoice bill deliver
involuntary: unwilling reluctan involuntar unavoid inevit
involve-drag: involv drag caught entangl
iris-eye: iris
iron-metal: iron.
irradiate: irradiat expos shine light. lights lighting lit
irregular: irregular abnormal anomal unusual
irreparable: irrepar irrevers recover irrevoc undo
irreversible: irrevers
irrevocable: irrevoc
island: island isle
ism: principl doctrin ideolog ism approach belief philosoph
issue: issu
issue-ticket: issue ticket
it-dept: information technology
item: entr element article item field categor data matter
itself: ~itself themsel
jacket: jacket coat. cover
jailbreak: jailbreak root escap
japan: japan
japanese-descent: japanese nikkei descent
japanese-lang: japanese
japanese-sweets: japanese sweet confection
jar: jar jars bottle
jealousy: jealous envy envi
jet: jet
jewel: jewel gem gems precious
job-offer: offer
job-seeker: seek candidat job appl sought
job-title: title position role post rank job
job-type: job duty duties work type position role function service content responsib occup
join: join enter member admission enrol regist
join-company: join. joined joining joins company hire hiring employ enter
joint-controller: joint controller
joint-several: joint severa solidar
joint-struggle: joint struggle together alliance fight
joint-venture: joint venture allianc partner cooperat tie
joke: joke humor
journalist: journalist reporter
judge: judge. justice
judge-decide: determin judg decid ruling consider deem find discretion assess decis
judgment: ruling decision judg
judicial: judic justice
jump: jump bounce leap hop
jump-off: jump leap plung
junior: junior
junior-colleague: junior younger
junior-high: junior middle secondary school student
junior-person: junior younger
jurisdiction: jurisdiction venue competent court
kanji: kanji chinese character
katakana: katakana
keep-custody: keep kept hold. holding held custod receiv entrust take store
kernel: kernel
kerosene: kerosene paraffin
key: key
keyboard: keyboard
keyword: keyword search term.
kill: kill murder homicid slay assassin manslaughter death massacre
killed-in-action: kill action war fallen
kilometer: kilomet km
kind: categor type kind sort class varie
kind-nice: kind polite courte empath considerate
kindergarten: kindergarten nursery preschool daycare child care. caring
kingdom: kingdom
kitchen: kitchen
knit: knit
knock: knock
knock-down: knock defeat overthrow topple push ~down
know: know learn aware familiar understand find knew understood found
know-how: know how
knowledge-rules: rule guideline guidance instruct know understand attitude etiquette precept
known: know knew famous
korea: korea
labor-insurance: labor labour employ worker unemploy compensat
lack: lack absence miss
lady: lady ladies women
land: land real estate property
landing: land. landed landing
landlord: landlord lessor owner
landscape: landscape scene. scenery scenic view townscape
language: languag japanese english spanish speak spoke speech
language-level: language
language-study: language linguis
lapse: lapse expire invalid
laptop: laptop notebook
large: larg big major wide huge size sizing massive great heavy bulk oversize
large-amount: large amount sum substantial high. higher highly significant huge expensive
large-difference: large great big difference margin wide
last: last. lasts final
last-night: last. lasting night yesterday evening
last-place: last. lasting place bottom lowest
last-time: previous last. lasts prior preceding earlier
last-week: last. lasts week previous
last-year: last previous year
late: late. later
late-payment: late overdue default delay interest delinquen damages
lately: recent late. later lately nowadays
lateness: late. lateness tardy tardiness
latent: potential latent
later-on: later after. future subsequent date. dated afterward course
latin: latin
latter: latter
laugh: laugh smile smiling ridicul mock
launch: start launch boot activat
launch-fire: fire. fired firing launch shoot shot discharg
laundry: laundr wash clean
law: law legal legislat statut act acted acting acts lawful jurisdict
law-change: amend repeal enact revis establish abol reform chang modif promulgat
law-of-nature: law laws rule principle
lawn: lawn grass turf meadow
lawyer: lawyer attorney counsel legal solicitor patent law judicial scrivener
lax-sweet: sweet lax lenient indulgen naive loose
layoff-redundancy: layoff laid redundan dismiss reduc workforce staff
layout: layout arrang
lead-guide: lead led guid
leader: lead represent head chair led
leader-ship: leadership
leaf: leaf. leaves
league: league
leak: leak breach disclos compromis loss divulg reveal
learn: learn stud acquir acquis
lease: leas rent tenan
leave: leav depart left away
leave-early: early ~leave
leave-holiday: leave holiday vacation left closure absen paid business
leave-unattended: leav left neglect unattended abandon ignor negligen
lecture: lecture talk. talks seminar course session
left-side: left
left-wing: left. wing.
legal-adj: legal law
legal-dept: legal
legal-fees: attorney lawyer legal fee court litigation
legal-person: legal corporat entit juridical compan
legible: read. reading legib readab
legislation: legislat lawmak
legitimate: legitimate lawful justif legal proper valid ~due
legitimate-interest: legitimate interest
leisure: leisure recreation free. freed
lend: lend lent loan lease
lender: lender lessor lent loan
length: length duration period term long time valid retention
let-go: release separat detach dispos relinquish let lets. letting away
let-through: through pass. passed passing let admit show. showed shown showing thread via
letter: letter correspond
letter-mail: letter. mail correspond
level: level standard
lgbt: sexual minorit lgbt
liability-debt: liabilit debt obligat
liberate: releas liberat free open emancipat
librarian: librarian
library: librar
license: licens licenc permission grant
life: live. lives living life
life-death: life lives human
lifeline: lifeline utilit essential
lifetime: lives permanent life whole
lift-elevator: lift elevator hoist
light-minor: light minor slight mild small less reduc mitigat
light-ray: ray rays light. lights lighting lit beam sunlight
lighter: lighter writer
lighting: light lamp illuminat
lighting-on: light. lights lighting lit flash turn lamp illuminat
lightning: lightning thunder
lights-out: light. lights lighting lit off turn out
like: ~like liked likes liking fond love prefer enjoy favor pleas
limit: limit restrict ~only extent long constrain except far bound necessarily
limited-express: express limited train
line: line row queue
line-up: line. queue rank side.
link: link hyperlink
link-associate: associat link combin connect relat
liquidate: liquidat wind
list: list index tabl
list-up: list. listed enumerat cit mention ~set setting
listen: listen hear
literature: literat
litigation: litigat lawsuit sue sued suing legal suit action proceed procedur
live-broadcast: live. living livestream stream broadcast realtime commentar concert
live-exist: live. living lived surviv alive exist
live-reside: resid liv live living dwell
load-data: load read. reading import
loan: loan lend lent borrow credit financ
local-adj: local
local-chief: head. heading mayor governor chief
local-government: local municipal government public prefectur entit
localization: locali
location: location position place
location-data: location position gps geolocat route path
location-info: location position
lock: lock key keys
lockout: lockout
lodging: lodg accommod hotel overnight
log: log logs logg
log-in: login log logged logging logs sign. signing signat signed
log-record: log logs record histor
logbook: log logs logbook journal diary daily
logic: logic
lonely: lonel isolat alone solitude
long: long. longer length prolong extended
long-distance: long. longer distance far remote
long-time: long. time. timing first many. year ~while
long-wish: wish desire long. hope await dream request
long-work: long. full. fully length feature
longest: longest maxim ~up ~most
longevity: longev long. longer life
look-after: care. look
look-for: search look seek find sought found
look-like: look. appear
look-of: seem appear state condition look. situation
look-up: look ~up
lose: lose. loses losing lost loss forfeit lapse
lose-weight: weight thin slim los lose losing
loss: loss lost lose misplac mislay mislaid missing
loss-perish: loss lost destr
loss-ruin: loss lost destr disappear forfeit
lost-child: lost child missing
lottery: lotter draw raffle drew lot
lounge: lounge wait room break
love: love affection loving
lover: partner lover romantic significant
low: low lower lowest reduc decreas less
low-side: low lower
low-temperature: low cold temperature cool. chill
low-voice: low quiet soft. softly softer voice whisper
lower-raise: lower reduc cut take ~down decreas withdraw drop bring hang unload
lucky-bag: lucky bag bags surprise
lump-sum: lump single bulk ~once batch together collective full
lunch: lunch noon meal
lunch-box: lunch box boxed bento meal
luxury: luxur high. premium deluxe quality class extravagan
lyrics: lyric song
lyrics-writing: lyric songwrit
machine: machin equipment mechanic device
machine-learning: machine learning
mad-deviate: deviat disorder mad disrupt wrong disarray upset
mad-out-of-order: mad insane crazy disorder deviat upset order
magazine: magazine
magic: magic
magnetic: magnet
mail-order: mail order online shopping distance
mailing-list: mailing list
main: main major key primar principal core chief cent flagship
main-body: body main. unit. base. principal ~itself
maintain: maintain keep kept retain preserv sustain remain mainten retent
maintainer: maintain mainten
maintainers: maintain mainten
major: major
major-company: major leading large compan big
majority: majorit
make-build: make ~made build built creat construct produc
make-known: known inform publi notif announc aware disseminat
make-out: understand understood know knew find found clear learn tell identif
maker: manufactur maker
makeup: make cosmetic
malice: malic bad intent willful wilful deliberat ill purpose
malware: malware virus malicious
man: man men male
manage: manag administ maintain operat control run running ran govern handl oversee keep custod mainten kept
management: manag administ
manager-chief: head manager director chief general leader
manager-person: manager administrator
managing-director: managing director senior executive
maneuver: maneuver manipulat craft work scheme operation construct machine machining
manners: manner etiquette courte conduct polite
manual: manual hand.
manufacture: manufactur produc ~made ~make mak fabricat
manufacturing-dept: manufactur produc
many: many ~most lot ~more major number numerous multiple often several much lots large plenty
map: map mapped mapping
marathon: marathon
march: march parade procession queue
marital: marri marital divorc spous wed husband wife marry
mark: mark
market: market
market-price: market value price rate current
marketing: market promot sales advert
martial-arts: martial art arts. karate kendo judo combat
mask: mask
mass-media: media press mass.
mass-produce: mass. produc volum
massage: massag
master: master
master-expert: master expert
mastermind: mastermind ringleader wirepuller behind
match-fit: match
maternity: matern prenatal postnatal childbirth
maternity-harassment: matern harass
mathematics: math
matter: matter item issue. subject. particular. detail information case. thing
matter-incident: matter news. notice word. incident order. ordering
maximum: maxim highest ~most full. fullest ~up limit
mayonnaise: mayonnaise sauce dressing
mayor: mayor
meal: meal lunch dinner breakfast food rice
meaning: mean sense signif
meaningless: meaningless pointless useless senseless
means: means measure ~way method tool
meanwhile: ~during meantime meanwhile interim period time ~while recent ~other ~day
measure: measure. action. step. countermeasure polic
measure-gauge: measur metric
measuring-instrument: measur instrument gauge meter equipment
meat: meat.
mechanism: mechanis device trick set setup organi agency institut
media: media press medium news
media-storage: medi storage record device drive
mediation: mediat conciliat
mediator: intermedia mediat broker
medical-certificate: medical diagnos note certif
medical-history: medical illness disease histor record clinical health
medical-science: medic
medicine: drug medic prescri pharma
meditation: meditat
meet-person: meet. meets met meeting
meeting: meet met
meeting-point: meet assembl gather
melody: melod tune
member: member staff team regist enrol join withdraw withdrew
memorandum: memo agreement
memorial-service: memorial mourn pray commemorat
memorize: memori
memory: memor rememb
men-and-women: men women gender sex ~both man woman male. female
menstrual: menstru period
mental: mental psycholog emotion spirit psychiatr moral
mental-adj: mental psych emotion
mentor: mentor
menu: menu
merchantability: merchantab
merge: merg integrat
merger: merg consolidat amalgamat integrat
message: message mail commit
messenger: messenger envoy emissary
messy: mess. messy chaos disorder reckless absurd unreasonab
metal: metal
meter: meter metre
method: method ~way means ~how manner approach procedure techni
metric: metric indicator measure
metropolis: metropol large major city cities urban
microphone: microphone mic mics
mid-level: mid middle medium core.
mid-term: medium mid term. intermediate middle
middle: middle cent intermedi mid interim
midway: middle midway halfway ~during course ~way before early process partway mid
migrate: migrat transition move
mild-degree: mild slight minor
mile: mile
milestone: milestone
military: militar armed arms
military-base: base. bases station facilit
military-officer: officer
military-operation: operation strateg plan. plann tactic
milk: milk dair formula
millimeter: millimet mm
million: million
mind-body: mind. mental physical body psych
mind-care: mind. care. caring bother matter concern worry
mind-set: mind. mindset mentality
minimum: minim least. lowest
mining: mining mine. extract excavat
minister: minister
ministry: ministr
minor: minor age child year kid ~under old older oldest underage young youth
minor-age: minor underage child
minor-person: minor
minority: minorit
minus: minus negative
minute: minute
minutes: minutes record proceed procedur
mirror: mirror
mislead: mislead misunderstand confus mistak
missile: missile ballistic
mission: mission
mistake-fault: mistake fault error wrong
mistaken: mistak misunderst error wrong misconcept
mistrust: distrust mistrust doubt suspic suspect question
mix: mix blend mingl combin
mix-in: mix includ exchang involv together combin
mixed-up: mix ~among lost slip confus blend
mobile: mobile cell smartphone phone
mobile-force: mobil agil flexib maneuver
mode: mode.
model: model
model-type: model
moderator: moderator chair
modern: modern contempor
modify: modif correct fix fixed fixing fixes edit chang revis amend rectif alter patch adapt
modify-word: modif alter chang adapt
module: modul component part
mold: mold die tool
moment: moment instant
momentum: moment force vigor energy impetus power influence
monarch: king. kings queen monarch royal crown sovereign ruler
monday: monday
money: money fund dollar yen financ payment cash usd
money-laundering: launder
monitor: monitor surveil watch supervis overs
monitor-screen: monitor display screen
monochrome: monochrom black white
month: month january february march april ~may june july august september october november december
monthly-income: month income salar pay
mood: mood feel felt ill unwell offen
moral-rights: moral author right person charac dignity individual
more: ~more further additional ~also moreover
morning: morning
most-part: most almost majorit nearly large
most-recent: recent latest last. lasting immediate nearest preced
most-superlative: ~most best
mostly: most. mostly general usual approximat
mother-tongue: native mother
motivation: motivat enthusias willing desire eager
motorcycle: motorcycl bike scooter motorbike moped
mountain: mountain
mounted: equip mount install load fitted featur built wear carr attach gear
mouse: mouse
movable: movable personal property chattel
movable-part: movable moving mobile
move: move moving transfer relocat migrat
move-emotion: mov moved moving impress touched inspir emotion
move-off: start depart launch move moving off
move-up-date: advanc earlier early forward move ~up round prepay
movie: movie film cinema theat
moving-house: mov move moving relocat change address
multi: multi
multi-factor: multi factor two
multiple: multiple several various variet many different some number ~more divers
multiple-layer: multip layer
murder: murder homicid kill
muscle: muscl
museum: museum
music: music song lyric
musical-instrument: instrument music
musician: musician
must: ~must always necessar sure ensure ~without
mutual: mutual each. other. ~one inter reciproc another
my-number: number individual ~my
name: name naming title call
name-full: full name
name-give: name. named naming nam
narration: narrat
narrow: narrow small limited restrict
nation: nation state people
national-established: national state
national-politics: national politic government
national-treasure: national treasure important cultural
nationality: national citizen foreign
native: native
natural: natur course
natural-obvious: natural obvious course matter granted expected taken
natural-person: natural individual person private
nature: nature. propert character qualit essen
navy: navy naval
nda: confidential nondisclosure disclosure
near: near close. vicinity
necessary: need necess requir ~must ~have ~should
necessary-scope: extent necessary scope
need: need requir necess
needs: need. needs demand require
negligence: neglig fault gross careless inadvert
negotiate: negotiat deal. dealing
neighbor: neighbo nearby adjacent next vicinity resident
neighborhood: neighbor neighbour town local
nephew-niece: nephew niece
nerve: nerv neuro neural
network: network communic internet telecommunicat transmission correspond
neurodiversity: neuro
never-taken-out: secret confidential ~never
new: new newly newer newest novel latest fresh
new-graduate: new graduate recent fresh
new-home: new home. house residence
new-work: new newly latest release
newly-joined: new newly freshm recruit entrant
newly-written: newly new written write wrote original
news: news
newsletter: newsletter magazine mail bulletin
newspaper: article news magazine press
next: next following subsequent
next-door: adjacent adjoin next neighbor neighbour contiguous
next-week: next week following
next-year: next following year
ngo: nonprofit ~non profit ngo
nickname: nickname pet handle name. named naming
night-travel: night overnight nocturnal
night-work: night
no-name: anonym unnam nameless
noise: nois
nominate: nominat propos
non-transferable: transfer
noncommercial: noncommercial
nonexclusive: exclusiv nonexclusiv
nonprofit: nonprofit charit
nonpublic: private undisclos unpublish unreleas nonpublic confident unoffic informal
noon: noon midday twelve
normal: normal proper correct regular
normal-usual: ordinary usual normal common
north: north
northeast: north east
northern: north
northward: north
northwest: north west
not-allowed: ~not ~no ~cannot must allow permit good. bad useless prohibit forbid
not-good-at: weak poor good. difficult dislike uncomfort struggl
notarize: notar
notary: notar
notation: notat state. stated descri indicat writ display entry label express mark.
notebook: note. notebook
notice: notic realiz aware discover
notice-remark: notic aware realiz discover
notification-official: notif report submi file registration
notification-push: push notif
notify: notif notic inform contact announc communicat tell report alert ~let letting news messag warn told advise
    advance advic
notify-purpose: purpose notif notice
novel-book: novel story stories fiction tale. narrat
novel-fiction: novel fiction literar literature
nowadays: today ~now current present
nuance: nuance shade
nuclear: nuclear
nuclear-plant: nuclear plant power
nuisance: nuisance trouble annoy inconvenien disturb
nullify: revok rescind cancel void annul nullif revoc withdraw retract undo terminat withdrew
number: number count id many amount
number-count: number count times many frequen case. how
number-plate: number plate
nurse: nurs
nursery: nursery daycare child preschool center day
nursing-care: care nurs
nurture: nurtur foster develop cultivat grow grew rais bring rear.
nutrient: calcium sodium mineral vitamin nutri
nutrition: nutri
nuts: nut nuts peanut
oath: oath swear sworn affirm
obesity: obes overweight fat weight
object: subject target object covered eligible goal
objection: object counter disagree oppos challeng
objective-adj: objectiv
obligation: obligat duty duti
oblige: oblig requir impos mandat
obliterate: obliterat erase eradicat eliminat wipe kill
obscene: obscen indecen lewd porn
observe: observ
observe-seem: see seen observ seem appear notice
obsession: obsess attach persist cling insist adher fixat
obstruct: interfer obstruct disrupt hinder imped disturb prevent
obvious: obvious clear evident apparent plain
occasionally: occasional sometimes time.
occupation: job vocation employ work trade occup profess
occupy: occup tak take account
occurrence: event incident happening occurr
odor: odor odour smell scent
offender: offend culprit criminal perpetrat suspect
office: office
officer-employee: officer personnel executive director staff employee
official: official formal
official-person: official servant officer
official-residence: residence official office company housing dormitor
offline: offline
offset: offset ~set setting
old: old older oldest former earl prior previous outdated obsolete legacy past
olympics: olympic
omission-entry: omi missing leav incomplet gap
omit: omit abbreviat skip omiss
omitted-middle: omit omission
on-the-other: other hand. ~while whereas ~one meanwhile
on-water: water aquatic surface
one-after-another: success series another string consecutive repeat rash.
one-line: line. ~one row
one-way: ~one ~way single
only: only ~just sole exclusiv mere simply alone limit
open: open public
open-doors: open doors
open-flame: fire flame ignit
open-shop: open
open-source: source open oss foss
opening: open start begin
opening-session: open
operate: operat run running ran manag
operating-system: operating system
operation: operat run manipulat work interact ran
operator: operator
opinion: opinion comment feedback view thought input
opportunity: opportunit chance occasion
oppose: oppos against contrar object conflict revers
oppress: oppress suppress repress crackdown persecut
opt-in: opt opted opting opts
opt-out: opt opted opting opts refus reject declin deny deni object block
optimization: optim
option: option choice alternative
optional: optional voluntar free. arbitrary discretion choos ~any chose choice
or-less: less ~most below ~under ~within ~not
or-more: ~more least above ~over exceed greater excess
orange: orange
orchestra: orchestra symphon
ordeal: ordeal trial hardship challeng test. tested testing
order: order. ordered
order-command: order command
order-form: order purchas acknowledg
order-sequence: order. sequence
ordinance: ordinance order. decree
ordinary-damage: ordinar direct normal
ordinary-people: public general
ordinary-plain: ordinar common mediocr plain usual
organism: organism biolog living life. creature animal
organization: organi institut agenc body bodi entit group authorit society enterpris
organization-mechanism: organi mechanis structur institut agency
organizational: organi
organize-form: organi form. formation compos compil
organize-tidy: organi arrang sort tidy clean clear order put consolidat reduc liquidat
organizer: organi host
orientation: orient direct intent aim
origin: origin. ancestr descent birth
original: origin source initial raw upstream former
original-text: original source
original-work: original work. author source
originate-send: send sent. transmi originat disseminat call outgoing dial post. posted posting
originator: originator founder pioneer original forerunner
orphan: orphan
orthodox: orthodox legitimate tradition authentic
other: other another else additional miscellaneous
other-side: other party counterpart ~you side.
our-side: ~our ours ~us ~we party side. part.
out-of-area: outside area range out coverage
outbreak: outbreak break broke erupt sudden
outdated: outdat obsole old dated
outflow: outflow flow. flowing drain
outpatient: outpatient visit hospital
output: output
outside: third outsid extern abroad
outsider: outside third unauthorized unrelated external
outsource: outsourc entrust subcontract consign commission contract
over-indebted: multiple debt overindebt heavily
overflow: overflow flood full fill
overlap: overlap duplicat
overlook: overlook miss. missed missing condon ignor toler connive neglect tacit oversight
overnight-stay: stay overnight lodg night
overseas-trip: travel trip overseas
overtime: overtime hours after holiday extra outside
overwhelming: overwhelm dominan vast
overwork: overwork excess
owner: owner proprietor
oxygen: oxygen
pace: pace speed
pack: pack
package: packag bundle
packaging: pack wrap
packing: pack wrap
page: page site
paid-leave: paid leave holiday vacation
pain: pain suffer distress anguish
painful: pain. painful hurt ache sore hard. difficult suffer tough
paint: paint coat. appl
painter: painter artist
panel: panel
paperback: paperback pocket book.
paragraph: paragraph
paralympic: paralymp olympic
parameter: parameter argument variable
parasite: parasit pest. pests insect
parent: parent
parent-company: parent holding held
parentheses: parenthes bracket
park: park.
parka: hood. parka
parking: park. parking parked
parliament: parliament diet congress assembly
parody: parody parodi
part: part portion some section piece certain
part-time: part. temporary
part-timer: contract fixed employee term part timer casual hourly temp job
part-ways: part. parted parting separat break farewell split leav
participant: participant attend member
participate: particip join attend involv engag ~take contribut
participate-join: join participat
participation-fee: fee participat
partner: partner allian
partner-life: partner
parts: part. component
party-assertion: say claim argument side. version case.
party-event: party parties banquet gather social event drink
party-leader: party leader head. heading president
party-member: party member
party-other: party parties other recipient person opponent counterpart involv concerned
pass-away: pass. passed passing passes die died dies dying death deceas
pass-exam: pass. passed passing success qualif admit accept
pass-hand: pass. passed hand. handed deliver ~give
pass-on: sentence pronounc render notif order impos
pass-time: pass. passed passing elaps after exceed past over.
pass-vote: pass. passed passage adopt approv vote
passport: passport
password: password passcode pin credential authentic
past: past previous former last histor
paste: paste affix attach stick. post. posted posting
patch: patch fix fixed fixing fixes
patent: patent
patent-attorney: patent attorney
pathetic: pathetic shameful deplorab pitiful regrettab
patient: patient
patient-adj: patien
patrol-car: patrol police car
pattern: pattern type
pattern-design: pattern design
pay: pay paying paya payer payee fee charg cost paid pric expens fund money settle remit payment
pay-cut: pay reduc salary cut wage paid payment
pay-in: pay paid payment deposit
payment: pay pays payment paying paid remit settle repay
payment-in: deposit payment credit receiv receipt paid pay
payment-info: pay settle transaction paid payment
payroll: payroll salar pay wage paid payment
payslip: payslip salar withh tax certif
peace: peac
pearl: pearl jewel gem gems precious metal
peculiar: unique own inherent proper original independent specif
pedal: pedal
pedigree: pedigree bloodline lineage descent
pedometer: step. pedom
penalty: penal sanction punish imprison fine
penalty-contract: penalt liquidated
pencil: pencil
penetration-test: penetrat test
peninsula: peninsula
pension: pension retirement annuit
per: ~per each
percent: percent rate ratio proportion
perfect: perfect complet thorough flawless
perform-appear: appear perform star. featur guest act cast.
performance: perform
performance-stage: perform show. showed shown showing stage theat present play event
performing-arts: entertain perform celebrit art arts show.
period: period time term deadline durat long window
period-stage: period time. timing season stage
periodic: regular period routine
perk: benefit perk reward privilege bonus offer advantage
permission-official: permit licens approv authoriz permiss
permit: permi allow grant licens authoriz recogni approv accept ~let letting admit admiss
persecute: persecut
persistent: persist insisten stubborn repeat relentless
person: person individual human principal anyone everyone somebody man men user party parties people ~those
person-concerned: concerned involved related relevant interested stakeholder
person-in-charge: person charge contact staff responsib manager officer handl head represent
person-people: people person human individual ~those
personal-data: personal private identif pii
personality: personality character temperament nature. disposition
personalize: personali custom tailor
personification: personif anthropomorph
personnel-measure: human personnel people
persuade: persua convinc
pesticide: pesticid agrochem insecticid herbicid agricultur
petition: petition motion request claim file filing appeal counter object report appl
petroleum: oil petrol crude
pharmacist: pharmac
phenomenon: phenomen event
philosophy: philosoph principle ideal
phishing: phish
phobia: phobia phobic fear
photo-id: photo
photograph: photo shoot film take. took taken taking
physical: physical tangib
physical-education: physical education gym gymnas exercise sport
physical-measure: physical
physical-strength: physical strength stamina fitness
piano: piano
pierce: pierc stick. stuck stab. stabbing stabbed prick puncture
pile-up: repeat pile accumulat overlap stack load build layer
pilgrimage: pilgrim
pilot: pilot operat control fly steer
pimple: acne pimple
pink: pink
piping: pip pipe. piping plumb
pirate: pira
piston: piston
pitch: pitch pace
place: plac location ~where site space venue spot
place-fixed: place. placed install set sets setting maintain unchanged defer
place-put: place. placed ~put locat install
plaintiff: plaintiff claimant petitioner appl
plan: schedul intend intent expect program ~will plan contemplat due
plan-document: plan
plane-surface: plane flat surface
planning-dept: plan
plant: plant
plant-industrial: plant. facilit
platform: platform
play: play game recreat fun gaming
play-role: activ play success role. contribut thrive succeed excel
player: player
player-music: musician perform play
plaza: plaza square
pleasant: enjoy fun pleas joy
pledge: pledge promise vow vowed commit oath undertak covenant written undertook secur collateral
plugin: plug addon extension add
plunder: plunder loot rob robbed robber take taking seiz depriv snatch
plus: plus positiv add
pocket: pocket
poem: poem poet haiku verse
poet: poet
point-of-contact: contact point connection touch interface
point-out: point. pointed pointing indicat identif
point-time: time moment point
poison: poison toxic
poisoning: poison addict intoxic depend
police: police law investigat
police-chief: chief police head. heading director
police-kata: police officer
police-officer: police officer
policy: polic guideline guidance principle
polish: polish brush refin hone sharpen improve grind
political-activity: politic elect campaign
political-party: party politic partie
politics: politic
politics-world: politic
pollution: pollut contaminat
pool: pool
pop-up: pop popup
popular: popular famous
population: population
pork: pork pig
pornography: porn adult
port: port. ports harbor
port-software: port. ports ported porting
portfolio: portfolio
portrait: portrait likeness image public right
pose: pose posing pause
position: standpoint perspective place status role. post position standing
possession: possess occup
possible: possib ~could able ~might allow abilit enabl potential capab available ~let can may
post-mail: send sent mail post registered letter certif
post-position: post. posted posting position mailbox
post-write: post submi contribut writ wrote
postage-stamp: stamp postage
postal-code: zip post
postcard: postcard card.
poster: poster
posterity: posterity future generation descend later
postpone: postpon defer delay
postwar: postwar wartime war
pot: pot pan pans kettle frying cookware
potato: potato
potential: potential
pouch: pouch
pour: pour devot fill direct. put puts
powder: powder dust
power: power force strength
power-generation: power generat plant electric
power-harassment: power harass bully
power-motive: power driv motive engine
power-outage: outage power blackout electric
power-source: power
power-strong: strong power strength force
powerful: powerful mighty strong
powerless: powerless incompet helpless
practical: practic
practice: practic custom
praise: prais commend appreciat
pray: pray worship wish
precede: prior preced advance ahead earlier lead
predation: prey predat capture catch caught trap
predetermined: default prescrib predetermin certain fixed designated ~given prescript specif
predict: predict forecast foresee prognos
prefecture: prefectur
preference: prefer taste
pregnancy: pregnan childbirth birth deliver matern
prejudice: prejudic bias
preliminary-round: preliminar qualif heat first
premise: premise assum presuppos prerequisite precondition based
premium: premium extra surcharge additional
prep-school: prep. preparatory cram school tutor
prepaid: prepaid
prepare: prepar provid read. ready arrang maintain develop establish mainten
prescription: limitation statute prescri
prescription-medical: prescri
present-show: present show. showed shown showing propos produc offer indicat submit display
presentation: presentation present.
president: president chair
press: press media news
press-conference: press conference interview news
press-coverage: interview report press media cover
pressure: pressur
pretend: pretend disguis feign pose pos fake faking make appear posing impersonat mask
pretext: pretext excuse
prevail: prevail preced govern
prevent: prevent avoid stop precaut against protect deter
prey: prey catch game. quarry
prey-on: food prey exploit
price: pric cost fee worth
price-fall: fall. fell. declin drop depreciat decreas
price-reduction: reduc decreas lower discount
priest: priest clerg monk pastor minister cleric
prime-minister: prime minister
principal-school: principal headmaster president head. dean
principle: princip rule general
printer: printer
prior-consent: prior consent
priority: priorit preced prefer prevail
prison: prison jail detention correctional penal imprison incarcerat
prison-release: releas prison discharg
prisoner: prisoner inmate convict detainee
privacy: privacy private
privacy-violation: privacy infring invasion violat
private: private personal
private-house: private house home. dwelling resident
private-life: private personal
private-lodging: private lodging home. vacation rental guesthouse accommodat
privilege: privileg permission authorit right
prize: prize gift award giveaway reward ~given gave giving
probability: probabil likelihood chance odds rate.
probation: trial probat test
problem: problem issu matter concern challeng question troubl bug topic
procedure: procedure process step instruct
process: process handl treat procedure dispos
process-modify: process modif edit alter work machining
processing-goods: process modif edit alter. altered manufactur transform
processor: processor contractor subcontractor
proclaim: proclaim proclamation promulgat decree announc declar
procure: procur purchas sourc
produce: produc generat creat yield bear borne bore
producer-media: producer
product: goods item. merchandise article. produc
product-name: name item goods description produc
production-agency: production agency
production-env: production actual live. living real. really
productive: produc
profession: profession
professor: professor lectur teach
profile: profil career background
profit: profit gain earning
profitable: profit earn. earned earning money lucrat mak ~making make
program-show: program show. broadcast
programmer: programmer developer
programming: program cod coding
prohibit: prohibit forbid ban banned banning ~not ~may disallow prevent ~must
project: project business program
project-image: project reflect show
promise: promis commit pledg undertak undertook
promissory-note: note. bill. promissory draft.
promote: promot encourag facilitat advanc foster further
promotion-job: promot raise advanc increase
promotion-rank: promot
proof: proof prove evidence verif support
property: own owned owner owning asset possess title propriet propert
property-assets: property asset
prophecy: prophe predict
proposal: propos suggest motion resolution recommend offer submi file filing bring brought rais institut initiat pending
proposal-submit: offer request propos appl
pros-cons: pros. cons. approv ~whether propriety appropriateness merits ~yes right. wrong
prosecution: prosecut indict
prosecutor: prosecut attorney court tribunal judicial judge
prospective-employee: prospect offer
prosper: prosper flourish thriv
protect: protect safeguard secur keep defend kept defens
protective-gear: protect equip gear
protest: protest complain object
protocol: protocol
prototype: trial prototyp
provide: offer ~give giving grant suppl deliver service furnish ~make shar gave feed provi disclos
provider: provider supplier
provision: provision clause stipulat
provisional-attachment: provisional preliminary
provisional-disposition: provisional injunct disposition interim preliminary disposal
proxy: prox
proxy-mandate: proxy power attorney mandate delegat
pseudonym: pseudonym
puberty: pubert adolescen
public-adj: public
public-bath: public bath hot spring
public-domain: public domain
public-finance: financ fiscal
public-interest: public interest welfare
public-key: public private key
public-morals: moral order disciplin public
public-notice: public notice announc gazette
public-order: public order moral
public-relations: public relation press communic
public-safety: public safe secur order
public-task: public task
public-transmission: public transmi broadcast communicat
publication: publi issu press
publicity: public
publish-post: post publish list content contribut upload comment submi
pull: pull draw drew
pull-request: pull
punch-hit: punch hit beat struck strike
punitive: punitiv exemplar
puppy: puppy puppies dog dogs canine
purchase: purchas buy buying buyer sale sell bought order sold procur
purchase-buy: buy buying buyer purchas bought
purchase-history: purchas transaction order usage history
purchasing-dept: purchas procure material
pure: pure genuine true pur
purpose: purpos goal aim aimed aiming intend objective order target mission intent
pursue: pursu
push: push
push-notice: push notif
put-in: put puts putting insert enter includ add added place introduc pour
put-on-sale: releas launch sale. sales sell sold. market
put-out: issu submit send sent. put emit produc releas ~give gave take out bring ~make ~present cause express
put-right: fix fixed correct repair revis again mend rewrit redo
pyramid-scheme: pyramid multilevel
qualification: qualif eligib certif licen
qualify: qualif eligib
qualities: qualit aptitude qualif competenc talent disposition
quality: quality perform
quantity: amount. quantit volume mass bulk number.
quarrel: quarrel fight argu disput brawl
question: question ask asked asking doubt inquir wonder enquir quer
quick: prompt quick immediat fast soon rapid expedit speed early ~without delay
quiet: quiet silen calm
quiz: quiz
quorum: quorum
quota: quota target sales
quotation-saying: quot saying famous proverb maxim word
quote-from: excerpt extract quot cit reprint reproduc republish repost
race: race. racial
race-run: race. racing run horse
racketeer: racketeer sokaiya
radiation: radia radioact
radio-tv: tv television radio broadcast
radio-wave: radio wave signal frequenc electromagnet
radius: radius
railway: rail train.
rain: rain fall. fell. precipit heavy
raise: rais increas improv enhanc lift elevat
range: scope extent range ~within limit area coverage bound
rank: rank order
ransomware: ransom
rape: rape sexual forc assault
rapid-train: rapid fast. faster quick high. higher highly
rare: rare unusual uncommon scarc unique
rate: rate ratio percent proportion share
raw-material: raw material ingredient resource component part. supply supplies
reach: reach arriv attain extend extens
reach-limit: reach
react: react respon
react-against: backlash repel oppos resist resent rebound
reaction: react respon
read: read brows view access
read-aloud: read. reading reader recit aloud
read-book: read. reading book.
read-only: read
read-out: read. reading scan captur interpret
reader: reader
reading-way: read. reading reader pronunc furigana phonetic
real-ability: abil skill capabil force competen merit
real-estate: real estate property
real-name: real. really name legal true truly naming actual
realtime: real. really time. timing
reason: reason ~why cause ~because ground basis ~due ~having founded
reasonable: reasonabl
rebellion: rebel revolt insurg mutiny treason uprising
rebound: rebound backlash reaction
recapture: recaptur regain retak recover retriev ~get back.
receipt: receipt
receipt-reception: accept recept recei intake take desk front counter took taking
receive: receiv accept ~get obtain subject recept undergo ~taken receipt
receive-benefit: receiv benefi collect draw. drawn drawing
receive-humble: accept receiv take taking hear. heard hearing acknowledg handle
receive-payment: receipt receiv paid payment
receive-stock: arriv stock receiv restock deliver
recent: recent latest lately
receptionist: recept
recession: recession slump depress downturn
recipe: recipe
recipe-formula: formula recipe blend
recipient: recipient receiver beneficiar receipt recept
reckless: reckless gross
recognize: recogni aware acknowledg understand perceiv admit know accept understood knew admiss percept
recommend: recommend encourag suggest advis advic ~feature ~pick
recommendation: recommend advis advic
recommendation-letter: recommend reference
reconstruction: reconstruct rebuil recover restor
record: record log logged logging logs histor track document regist
record-capture: record includ contain compil captur
record-disc: record
recording: record
recruit: recruit invit solicit call. calls job opening raise hir employ adopt select vacanc screen use appl
recurrence: recur prevent reoccur repeat
recycle: recycl reuse
red: red
redo: redo again start over. remake retry repeat
reduce: reduc decreas lower mitigat diminish cut alleviat minimi
reference: refer consult quot cit cite citation guid see seen seeing mutatis apply
reference-letter: reference letter recommend
referrer: introduc refer
refined: refin sophisticat polish elegan
reflect: reflect incorporat
reform: reform innovat renew transform
refrain: refrain avoid
refresher: refresh
refreshing: refresh
refrigerator: refrigerat fridge cold chill
refuel: refuel fuel gas gasoline petrol fill oil
refugee: refugee
refund: refund return reimburs repay
regardless: regardless irrespective notwithstanding despite ~whether
regime: government administration regime power
region: region area. local district zone
register: regist enrol sign record subscrib enter subscript
register-official: regist list ledger roster book log direct
registered-domicile: domicil permanent family regist
regret: regret unfortunat
regular-use: regular habitual daily common use
regulation: regul provi rule specif stipul prescri control
rehearsal: rehears drill run practice
relate-legal: relat pertain concern regard connect involv respect
relation: relat relevant concern regard ~about associat pertain respect connect involv
relax-ease: relax ease. eased easing mitigat alleviat loose lax reduc
relay: relay broadcast transmi live. living
release: releas publi announc disclos open post launch issu expos available
relief: peace. safe secur assur comfort confidence
religion: faith belie relig worship creed relian rely
religious-solicit: religi proselyt missionar relian rely
relocation: relocat move remov transfer reassign
rely-on: rely relie relia depend turn
remain: remain rest. left surviv
remain-left: remain rest. residual
remain-residual: residu remain stay retain
remark: remark comment speech mention ~say ~said state
remarry: remarr
remember: remember memor recall
remind: remind
remodel: alter modif remodel remak tamper
remote: remote telework home distance
renew: renew updat extend continu prolong extens
rent: rent lease
reopen: resum reopen restart
repair: repair fix fixed fixing fixes restor mend refurbish
repeal: repeal discontinu abol terminat abrogat remov rescind end eliminat withdraw clos discard dispos withdrew
repeat: repeat again recurr repetit
repel: repel repuls drive drove fight ward.
replace: replac exchang substitut swap
replace-item: replac substitut alternat exchang swap
replace-person: success substitut act acting deput replac
reply: reply replies respon answer
report: report notif flag
report-document: report notif filing notice submit file inform submiss
reporter: report
repository: repositor archive
represent: represent behalf agent act acted acting acts
representative: represent president head ceo director leader
reprimand: reprimand warn admon rebuk censur scold caution
reproduce: reproduc copy copi replicat reprint
reproduction-bio: reproduc breed fertil
reputation: reputat honor honour fame credit trust dignity good
request: request ask asked asking demand requir appl call claim seek need ~want urge urging ~su sought solicit opinion
    view comment suggest wish feedback relie relia rely plea
request-disclosure: disclos request
require: requir need necess ~must mandator essential demand ~have ~should
rescind: cancel terminat rescind rescis dissol lift releas unsubscrib
rescue: rescue emergenc relief remed save aid help relian rely
rescue-help: help rescue save relief remed relian rely
research: research academ stud
research-institute: laborator institut research lab labs
researcher: researcher
resell: resell resale resold
resemble: similar resembl likewise equally ~also same alike ~like close.
reserve: reserv book.
reserve-allowance: provision reserv allowance allocat
reset: reset initializ restor
residence: residen domicil address
residence-card: residen visa immigra status card
residence-status: residen status visa
resident-of: resident citizen
resident-record: residen certif
resign: resign withdraw declin withdrew leav left separat quit depart retir
resignation: resign
resin: resin plastic
resist: resist
resolve-determination: resol determin decid decis prepared readiness
resolve-ready: prepar ready resol determin resign accept
resource: resource
respect: respect esteem admir
respond: respon address support compl handl correspond accept react depend accord deal action
responsibility: liab obligat duty duti account bound held respons fault attribut
rest-break: break rest broke
restaurant: restaurant
restore: restor recover resum reinstat
result: result outcome consequen effect finding output
resume: cv resume curricul career history record resumpt
resuscitate: resuscitat reviv
retain: retain hold held keep kept stor preserv retent
retaliate: retaliat reprisal disadvant unfavo advers detriment unfair prejudic
retire: retir resign leav left separat withdraw
retiree: retire former ex left leav separat resign depart past
retirement-age: retire
retirement-allowance: retire severance separation allowance benefit
retroactive: retroactiv
return: return ~back revert
return-home: return home back. leav left ~way
return-lend: lent loan lend issued provid
return-regress: return regress revert back.
reuse-password: reus same share
revenge: reveng retaliat vengeance
revenge-porn: reveng intimate porn
revenue: revenue sales proceed procedur
revenue-stamp: stamp revenue
reverse: revers opposite invert
reverse-engineer: reverse engineer
reverse-engineering: decompil disassembl revers engineer
review-again: review revis reconsider reassess
review-comment: review
revive: reviv restor reinstat return resurg resurrect reactivat
revolution: revolution
reward: reward repay recompens compens
reward-return: return exchang reward compens consider collateral quid
rewrite-renew: rewrit rewrot overwrit renew replac alter. altered altering alterat update transfer
rich: rich wealth affluent abundan
ride: ride board.
right: right entitl privileg power author copyright title
right-holder: holder owner held
right-or-wrong: propriety merit right wrong ~whether appropriat please approv advisab pros
right-side: right
right-to-be-forgotten: forgotten eras
right-wing: right. wing.
rigorous: strict rigor stringent thorough severe tight
ring-jewelry: ring. rings
ring-sound: ring. rang. sound blow blew play honk
riot: riot civil unrest
rise: rise rising increas
rise-emerge: rise rising emerg gain. gained gaining
risk: risk danger threat hazard
rival: rival compet
river: river stream
road: road street ~way
road-surface: road surface street pavement
roadmap: roadmap
robot: robot bot
role: role. part. function
roll-over: roll overturn capsize
roller: roller
romance: romant romance love dating relationship date. affair
ronin-student: exam. student retak unemploy
roof: roof
room: room chamber guest
room-margin: room margin leeway
room-share: share room
root: root fundamental
rotate: rotat turn
rough: rough violen rude aggress
rough-guide: guide standard approximat rough estimate benchmark target indicat
round-trip: round trip. return ~both ~way
route: route line.
royalty: royalt fee
rule: rule regulat code norm
run-away: run ran running flee fled flight escap abscond
run-fast: run ran running gallop dash driv drove
run-move: run running drive ran
run-out: expir run out cut disconnect exhaust lapse terminat break runs ran deplet end
runaway: reckless runaway rampage control
runway: runway taxi glid slide slid. sliding
rush-into: enter rush plung break storm thrust jump
rush-to: rush hurry hurried arriv scene
sacrifice: sacrific victim expense cost. costs casualt
sad: sad sadden grief sorrow griev
sad-news: sad news. death obituar bad
safe-box: safe. vault strongbox treasur
safe-sound: safe success ~without ~well smooth alive good. health
safe-word: safe. safely safety
safeguard: safeguard security control measure
said-company: company said
salad: salad
sale-promotion: sale. sales bargain discount
sales-dept: sales business
sales-floor: sales floor counter store section shop department
sales-person: sales clerk
salt: salt
salt-content: salt sodium
same-day: same day immediate date.
same-feeling: agree same feel. feeling
sample: sampl specimen example
sandal: sandal flip
sanitation: health safety hygien
satellite: satellit
saturday: saturday
save: save saving
say-humble: say said state tell told express offer inform
say-un: say said. says saying tell
say-word: ~say ~said tell state told
scale: scale. size
scan: scan
scared: scare. scared afraid fear frighten terrif terror dread intimidat horr
scary: scare. scared scary fear afraid frighten terrif terror dread
scatter: scatter spread spray sow disperse dissem strew
scenario: scenario case
scene: scene situation scenar case. circumstanc
schedule: schedul agenda calendar timetable program
scholar: scholar academ scientist researcher
scholarship: scholarship
school: school universit college research academ institut
school-building: school building classroom campus premises
school-class: class. classes classroom
school-high: school
school-subject: subject. course. discipline department
science: scien
science-subject: science scientific
scientific: scien academ
scientist: scientist
scoop: scoop exclusive
scope-application: scope appl extent range cover within limit
scope-purpose: scope beyond ~within outside other
score: score point
scream: scream shout yell. yelled yelling cry loud voice
screen: screen display
screen-resolution: resolution
screenshot: screen capture
script: script screenplay
scrivener: scrivener judicial administrat
scroll: scroll
sea: sea marine ocean maritime
seal: stamp sign seal name
seal-certificate: seal certif
seal-closure: seal close. closer closely block contain
seal-registered: seal
search: search look find seek quer found sought
search-police: investigat search
season: season quarter
seasoning: season condiment miso
seat: seat
seat-reservation: seat
seaweed: seaweed kelp nori algae
second-part: second last. lasting latter part. half
second-time: second
secondary-use: secondary derivative reuse
secondment: second. secondment transfer
secret: secre privat sensitive confiden
secretary: secretar office
secretion: secretion secretor secretes excret
section: section chapter part
securities: securit bond share stock debentur
security: secur safe
security-guarantee: guarant secur ensur protect assur
security-treaty: security treaty
see: see seen seeing refer look view find consult found visit discover watch check review
seed: seed
seizure: seiz attach sequestr garnish foreclos lien
selection: select screening recruit hiring
self-confidence: confiden
self-government: autonom self. govern residents neighborhood association
self-inflicted: self. inflict own fault consequence
self-own: own owned owner owning self
self-published: fan self. publish doujin indie same person
self-reflection: reflect remorse regret repent review lesson
self-restraint: refrain self. restrain voluntar abst
sell: sell sale sold commerc vend trade purchas
seller: seller vendor retailer sale. sold
semiconductor: semiconduct chip
semifinal: semifinal final qualif preliminar round
send: send sent transmi deliver submit transfer forward mail distribut post stream broadcast submiss
send-back: return refund repay restitu ~give send back surrender gave giving
sender: sender
senior-colleague: senior older predecessor experienc elder
senior-person: senior elder older predecessor
sense: sens feel percept
sensitive: sensitive special
sensor: sensor
separate: separat divi
series: ~set sequence serie serial
serious: serious severe grave significant critical major
serious-illness: serious severe grave critical
serious-kata: serious earnest sincer diligent
serve-care: free. feel hesitat felt
server: server host network
service: servic
session: session
session-event: session subcommittee
session-training: course training session
set-bundle: set sets bundl packag kit pair group
set-complete: ~set complete kit suite
set-off-emit: emit emission releas radiat discharg fire shoot
set-question: question set sets setting exam. test. tested testing
setting: ~set setting config preference option establish specif
settle-suffice: finish complet settle suffic done sorry
settlement: settle compromis reconcil
settlement-accounts: settlement financial account
seven: seven
severability: sever separab
severable: sever
severe-bad: severe terribl serious cruel bad awful gross extreme harsh significant
severe-degree: severe serious profound heavy
sex-life: sex sexual
sexual: sexual
sexual-harassment: sexual harass
sexual-orientation: sexual orientation gender identit
shaft: shaft axle axis.
shake-assign: shake wave assign allocat distribut swing sort
shake-tremble: trembl shak shiver sway vibrat
shape: form. shape
share: shar disclos
share-part: share. portion apportion
shareholder: sharehold stockhold investor meeting member equity
shareholders-meeting: general meeting assembl
sheet: sheet
shellfish: oyster shellfish clam.
shelter: shelter evacuat refuge water station
shift: shift change transition
shift-work: shift
ship: ship. shipping shipped shipment dispatch transport send sent
ship-boat: ship. vessel boat
shipping-destination: deliver ship destination address recipient send
shipping-fee: shipping deliver postage freight
shock: shock impact blow
shoe: shoe. shoes footwear
shoes: shoe footwear slipper
shoot-down: shoot shot. ~down
shoot-fire: fire firing shoot shot. gun
shopping: shop purchas buy
short: short
short-work: short. brief
shortage: shortage lack scarc
shortcut: shortcut
shortest: shortest minim quick fast. faster ~least
show: show display indicat present demonstrat view express illustrat appear label depict attribut list reveal
show-business: show. entertain perform box promot
show-event: show. exhibit
show-face: face. camera appear show
shower: shower
shrine: shrine
shrine-temple: shrine temple
sibling: brother sister sibling
side: side. aspect part. party
side-effect: side. effect adverse react
sign: sign
sign-mark: sign. signs signage mark. marker plate label
signal: signal traffic light sign.
signature: sign. signs signed signing signat
signboard: sign. signs signboard signage billboard plate
silence: silen tacit implied implicit quiet remain
similar-way: likewise similar same
simple: simple plain modest sober
simply: simpl mere ~just ~only
since: since after ~from ever
sing: sing. sings singing singer sang sung song karaoke vocal
singer: singer vocal
singing: sing. singing singer song vocal sang sung
single: single ~one sole ~only unique alone
single-marital: single unmarried
single-minded: single devot earnest steadily wholehearted
single-sign-on: single sign.
sink: sink sank sunk submerg
sit: sit seat
site-field: site field scene spot location ground actual workplace onsite
situation: situation circumstanc state condition case.
size: size dimension
skiing: ski
skill: skill abilit capabil competen qualif licen certif credential capacit eligib status
skilled-expert: skill experienc expert proficien veteran master
skillful: skill good. ~well clever expert adept profici better strong skilful dexter ingenious cunning subtle craft
skin-color: skin color colour
skirt: skirt
sky: sky skies heaven air overhead
slander: defam slander libel
slavery: slave
sleep: sleep slept asleep bed doze dozing lay
slim: slim thin. slender lean. leaning narrow
slip: slip slide slid. sliding skid
slip-out: slip ~get escap leave left. out exit
slow-down: slow decelerat reduc speed
slump: slump stagna sluggish declin stall
small: small little minor tiny minimal
small-amount-money: small low minor amount
small-medium: small medium sme smes
small-quantity: small little quantit amount trace. minor
small-size: small compact
smoking: smok tobacco cigar
smooth: smooth seamless
snow: snow
snowboard: snowboard
soap: soap detergent clean
social: societ social
social-adj: social
social-media: social
social-security-number: social security pension
socio-economic: socio econom
sofa: sofa couch chair seat
soft: soft. softly softer gentle flexib tender
soft-drink: soda soft. softly softer drink carbonat
software: softw program app
soil: soil land
sokaiya: sokaiya racketeer extort blackmail
solar: solar sun sunlight photovolt
solatium: damages compens consol solatium pain. painful emotion mental moral
soldier: soldier militar troop
solicit: solicit invit canvass recruit
solidarity: unite unity uniti solidar organi associat together union
solo-assignment: alone unaccompan solo. single family
solo-exhibition: solo. exhibition
solve: solv resol fix fixed fixing fixes address settle troubleshoot
some: some several certain few part
some-little: some. few little small slight minor less
someone: someone somebody anyone person
someone-else: other. others another someone
something: some ~any
sometimes: sometimes occasional
son: son sons child
song: song ballad music tune
soon: soon shortly immediate prompt
sort: sort order arrang
sound: sound voice audio record
sound-health: sound health
sound-quality: sound audio quality
sound-valid: appropriat valid adequa reasonab proper sound equivalent correspond equal consider
soup: soup
source-citation: source citation reference attribution
source-code: source code revers engineer decompil disassembl
source-out: source origin provenance releas
south: south
southeast: south east
southwest: south west
soy-sauce: soy sauce
soybean: soy soya soybean
space: space room
spam: spam junk unsolicit
spanish-lang: spanish
spare-part: part. spare component
speak: speak spoke talk speech
speaker: speaker presenter spoke speech
special: specia particular certain especial specif
special-damages: special lost profit loss indirect incident consequen
special-feature: special feature
special-made: special ~made custom
special-price: special price bargain sale. discount
specification: spec
specify: specif stat. state clear identif indicat provid prescrib prescript
speculation-motive: expect intention speculat calculat motive
speech-expression: speech express press.
speed: speed fast quick rapid
speed-up: accelerat speed
spend: spen invest
spend-time: spen pass. passed passing enjoy stay live. living lived elaps
spend-use: spend spent use used using expend expens disburse
spice: spice season condiment
spinal: spin. spinning spinal spine
spiritual: spirit psychic occult
spiritual-sales: spirit fraud sales scam
split: split divi spin demerger
sponsor: sponsor
sport: sport athlet compet exercis physical
spot-place: spot place
spot-point: place. spot. part. location point reward
spouse: spouse husband wife marri marry
spread-harm: spread expan
spread-info: spread dissemin diffus prolifer circulat share. distribut
spring-season: spring
spy: spy spies spying espionage intelligence
spyware: spyware
square: square plaza
stable: stable stabilit stead
staff: staff personnel member crew
stage: stage. step. phase. process level
stainless: stainless
stairs: stair step
stake: interest stake equity contribut invest
stakeholder: stakeholder interested concerned related party parties
stalk: stalk follow harass nuisanc annoy bully
stalking: stalk follow
stamina: stamina strength endur physical fitness
stand: stand. stood
stand-booth: stand booth kiosk stall station
standard: standard criteri norm level base. based basis basing default
standard-clauses: standard contract clause
standard-spec: standard specif norm
start: start begin began initiat commenc launch open first begun
state: state country nation
state-look: state condition appear look. situation circumstanc scene aspect behav
state-of-mind: state mind. feel. feeling sentiment emotion mental
state-organ: government administrat public agenc state authorit national body country office organ.
state-run: state run government national public owned
statement-defense: explain defen hear statement excuse justif explan
station: station stop
statistical: statis
statistics: statist aggregat compil
status-social: status standing social origin family position
statute: law laws statut regulat legislat
stay: stay remain spent
stay-remain: stay remain limit confin stop ~only
steady: steady steadil persist sound solid
steal: steal theft stole thiev misappropriat thief burglar
steam: steam vapor vapour
steel: steel
step-count: step
step-down: step ~down withdraw leav replac
step-into: step enter delve intrud trespass
step-path: step. pace path. progress histor walk
stereo: stereo
stereotype: stereotyp
still: ~still static stationary quiet silen
stimulate: stimul irritat
stock: stock share. shares
stone-wall: stone wall
stop-halt: stop halt ceas suspend suspens
stop-provision: ceas stop suspen discontinu halt provid
stop-quit: stop quit resign leav cease left
storage: storage
store: stor save saving retain keep kept preserv hold maintain reten archiv held custod sav mainten
store-shop: store. shop. retail
straight: straight direct
strange: strange odd mysterious wonder unusual curious
strategy: strateg
stream: stream
stream-flow: stream
street-side: street public roadside
strength-point: strength strong advantage merit asset
stress: stress
stretch-extend: exten stretch lengthen grow grew increas develop postpon
strike: strike labor dispute labour industrial
strike-labor: strike dispute
strike-type: hit hits strike beat type. typing typed knock tap key enter
strive: striv strug effort hard. harder fight
strong-wind: strong wind. gale. high. higher highly
strongest: most powerful strong
structure: structur mechanism system framework
structure-on-land: structure
stubborn: stubborn obstina
student: student pupil study studi
student-high: high. school student
student-id: student study studi
studio: studio atelier workshop
study: study studies studied student learn
study-abroad: study student abroad international overseas exchange foreign
sturdy: sturd robust strong durable solid firm. firmly tough
style: style
stylist: stylist hairdress beautician barber
sub-processor: processor subcontract
subcontract: subcontract sub ~re outsourc further
subdue: subdu suppress control quell
subject-line: subject title
subjective: subjectiv
subjugate: subjugat conquer conquest suppress
sublicense: sublicen
submit: submi present file. filed filing hand. provid
subordinate: lower subordinat report staff
subparagraph: subparagraph each following item
subscribe: subscri sign join
subscriber: subscriber member subscript
subscription: subscri
subsidiary: subsidiar
subsidy: subsid grant
substance: substan matter material object
substantial: substan material effective
substantially: substantial significant drastic great considerab major large
substitute: substitut alternat replac
subtle: subtle delicate slight small minor
suburb: suburb outskirt vicinity nearby
subway: subway metro underground
succeed-right: succe inherit transfer assum
success: succe
suffer: suffer incur sustain
suffice: suffic enough adequa worthy
sufficient: sufficien adequa enough full
sugar: sugar carbohydrate
suggest-imply: suggest imply impli hint allu insinuat indicat
suicide: suicid self
suit: appropriat suits suited suitab
suit-clothes: suit. suits
suitcase: suitcase bag bags luggage
summarize: summar compil
summary: summar overview outline abstract gist descri profile
summary-overall: summar overall general sum
summer: summer
summit-meeting: summit
summit-top: summit top peak
summon: summon subpoena
sunday: sunday
sunrise: sunrise dawn
sunset: sunset dusk
superior: superior higher boss supervis manag head overs
superior-position: superior advantag domina upper prevail
supermarket: super store
supervise: supervis monitor overs surveil
supplement: supplement complement addition
supplementary-provisions: miscellan supplement
supplier: vendor provider suppl procure
supply-chain: supply chain
support: support help assist respon address aid aided aiding second sponsor
support-prop: support sustain help prop. back.
suppress: suppress curb control reduc restrain limit hold keep prevent contain deter minimiz
sure-certain: certain sure confiden convinced reliab definit fix fixed fixing fixes determin relian rely positiv confirm
    true
surface: surface face.
surfing: surf
surge-price: soar surge. surging surged rise rising rose sharp jump skyrocket increas
surge-trending: surge. surging surged rapid sharp rise soar trend increas
surgery: operation surg
surgical: surg orthop
surname: surname family last. lasting
surplus-waste: waste soil surplus debris
surprise: surpris unexpect
surround: surround enclos
surroundings: ~around surround nearby vicinit area others people environ neighbor ~about
survey: survey poll questionnair research investig
survival: surviv life. alive
survive: surviv alive live. lived living lives
suspect: suspect doubt question alleg
suspend: temporar interrupt suspen discontinu break stop broke
suspend-use: suspen ceas stop discontinu restrict disabl halt
suspension-work: suspen leave home stand absence
suspicious: suspic doubt question dubious alleg
sustainability: sustainab
swallow: swallow
sweetness: sweet
swell: swell swoll inflam expand bulg
swim: swim swam swum bath
swimwear: swimsuit swimwear bathing
switch: switch chang toggle convert shift turn
symbol: symbol sign. mark. signat signed
symptom: symptom
sync: sync
synthesis: synth compos combin
system: system scheme program framework institution regime organi
t-shirt: shirt
tab: tab
table: table
tableware: tableware dish. dishes crockery plate. utensil
tag: tag tagged tagging label
take: take took taking obtain get got adopt acquir pick receiv remov keep
take-away-police: taking take escort brought bring custod
take-down-claim: withdraw withdrew drop
take-in-adopt: adopt incorporat introduc accept
take-medicine: tak taking take dose ingest administ drink drank drunk
take-office: take taking took assum office post. position engage start new
take-out: remov carr take taking bring out brought took
take-over-collect: collect pick take. taken took accept takeover
take-place-of: replac substitut instead turn. swap chang
take-remove: remov detach exclud exclus
take-root: root establish retention retain settle fix
take-up: take took pick featur cover address discuss deal. dealing taking confiscat raise raising
takeoff: take taking depart off
talent: talent abilit gift personnel human staff people
talk: talk chat convers
tamper: tamper falsif alter manipulat forg doctor
tamper-craft: craft tamper manipulat work
tampering: tamper alter falsif
tank: tank
tape: tape
target: target goal objective
targeted-ad: target behavio
task: task
taste-sense: taste flavor flavour palat
tasty: delicious tasty good.
tattoo: tattoo
tavern: bar bars pub pubs tavern izakaya
tax: tax levy duties dues
tax-accountant: tax account cpa public certif
tax-delinquency: delinquen arrear overdue
tax-inclusive: tax inclus
tax-number: taxpayer tax
tax-return: tax return declar
taxi: taxi cab
tea-drink: tea teas
teach: teach educat learn train stud school tell taught told
teacher: teacher faculty instructor taught
team: team group
technical: techn
technology: techn engineer skill
teen: teen adolesc
telemetry: telemetr
telephone: phone telephone call tel number
telework: telework remote home
tell-announce: tell told announc inform notif declar
temperature: temperature
temple: temple
temporary: tempor provisional interim
temporary-staff: dispatch agency temp seconded send sent
tenant: tenant lessee borrower
tenderer: bidder
tension: tense tension nerv strain
term-office: term. tenure
terminal: terminal station
terminate: terminat end ended ending cancel stop discontinu finish clos abort suspen halt ceas block ban banned banning
    disabl revok resci shut ~over drop interrup
terms: terms agreement conditions
terrorism: terror
test: test trial exam try tries tried trying experiment
test-result: test result exam
testimony: testi state witness
text: text. wording body
text-message: short text message sms
textbook: text material teaching book.
thank: thank grateful appreciat gratitude
that-day: day date. same ~very
the-other-day: ~other ~day recent earlier previous
the-said: relevant concerned ~such appl ~said correspond pertinent
theater: theat drama play.
theme: theme topic subject
theory: theor reason
therapy: therap treat
thesis: paper thesis article
thick: thick generous heavy
thin: thin light weak pale dilut slim narrow
third: third other anyone someone party parties
third-country: third foreign
third-kata: third
this-document: document policy agreement terms
this-matter: matter case. ~this present issue hereof
this-time: time. timing occasion current present ~now recent hereby ~this
this-year: ~this year
thought: thought ideolog idea. view.
thought-feeling: thought feel wish hope desire idea sentiment
thousand: thousand
thread: thread
threaten: threat intimidat blackmail extort coer duress menac
three-dimensional: three dimension solid
throw: throw threw toss cast. litter discard hurl
thrust: thrust poke stab. stabbing stabbed push strike struck hit
thursday: thursday
thyroid: thyroid
ticket: ticket
tidy-up: tidy tidi clean clear put puts away dispos order. ordering arrang organiz
tie: link connect tie associat
tie-score: tie tied draw. drawn drawing equal
tilt: tilt lean. leaning inclin slope
time: time hour ~when moment period
time-being: time. being ~now present moment currently temporar interim immediate
timely: time. timely
timestamp: time stamp
timetable: timetable schedule
timetable-operation: operat service run status driv
timing: timing time. moment
tip-gratuity: tip tips gratuit
tire: tire. tyre
title: title caption head subject topic
title-post: title position post. rank
titled: titl entitl
tobacco: tobacco cigar
today: today
together: together ~along ~with jointly ~also combin simultaneous
toilet: toilet restroom bathroom lavator washroom
token: token
tolerant: toleran generous lenien open
toll-free: toll dial free
tomorrow: tomorrow next following
tool: tool util
tool-implement: tool instrument equipment implement utensil
tooth-brushing: tooth teeth brush dental
top: top head. leader best chief home highest
top-class: top class. classes classroom leading first rate.
top-upper: top upper above
topic: topic theme subject issue
torment: torment suffer pain. painful distress afflict torture
torture: tortur abus
touch: touch contact mention come. comes coming refer violat contraven expos handl
touch-feel: feel. feeling touch texture impression
tour: tour travel trip package
tourism: touris travel trip
toward: against toward regard respect ~for ~to
towel: towel
town: town village
town-street: town city. urban street
toy: toy toys
track: trac follow
traction: tow tows towed towing tract lead. leading leader led pull
trade: trade trading transaction deal
trade-name: trade name corporate company business firm
trade-union: union
trademark: trademark brand logo mark
tradition-hand: tradition hand. handed pass. passed transmi folklore
traditional: tradition convention
traffic: traffic transport
traffic-control: control traffic
trafficking: traffick smuggl
trailer-vehicle: trailer
train: train educat learn grow sound develop nurtur foster upbring course seminar workshop drill grew
train-practice: practic train rehears drill exercis
train-prepare: prepar train stock plant. load
trainee: train
training-discipline: train disciplin apprentic practic
trajectory: trajector path. track locus course orbit
transaction: transaction deal trad business
transcend: transcend surpass beyond exceed
transcript: transcript grade score result mark. performance record academic
transfer: transfer assign move moving migrat transition conve succe sell sale inherit dispos takeover alienat acqui
    receiv receipt recept sold taken took taking
transfer-job: transfer reassign relocat second personnel move change rotation
transform: transform reform chang revolution
transgender: transgend
translate: translat locali adapt
translation-official: translat
translator: translat interpret
transparent: transparen
transport: transport carr
transport-agency: transport traffic transit
travel: travel trip
travel-expense: travel transport expens business trip
treason: treason rebel revolt betray mutiny disobe
treasure: treasur
treasurer: treasur
treatment: treat medical care therap cure recuperat
treaty: treaty convention agreement
tremble: trembl shak shook quake sway
tremendous: tremend terrib terrific extreme enormous fierce incredib amazing
trend: trend tendenc climate current
trial-try: trial test. tested testing
tribe-indigenous: indigenous native
trigger: trigger opportun occasion prompt catalyst
trivial: trivial minor slight small
troop: unit. troop corps force squad team
trouble-effort: hardship effort hard. harder work trouble difficult
troubled-mind: worr trouble concern problem distress suffer anxi
trousers: trouser pants underwear
truck: truck
true: true truth real actual
true-identity: identit true real. really
true-nature: true. truly nature. real. really identity colors
true-real: true real genuine
true-story: true. truly story fact. real. really
trunk: trunk boot. suitcase
trust: trust rely confiden credit reli depend
trust-believe: believ trust faith belief
try: try tries tried trying attempt
tube: tube. pipe. duct.
tuesday: tuesday
tunnel: tunnel
turn-circle: turn circl rotat
turn-off: turn disabl switch
turn-on: turn enabl switch
turn-out: found find turn. turns turned known reveal discover determin identif light ~become became prove
turn-out-erase: delet eras remov clear turn extinguish
turn-rotate: turn rotat circulat pass. passed passing ~around ~go patrol spin visit
twins: twin
two: two ~both second ~either
two-factor: two factor step authent verif
type-kind: type model kind. kinds
typhoon: typhoon storm hurricane
typo-omission: error mistake typo misspell clerical incorrect wrong
ugly: ugl unsight repuls unseem
ultimate: ultimate
ultraviolet: ultraviolet uv
unacceptable: unaccepta inadmissib intolerab
unapproved: unapprov unauthor permission
unattainable: unachiev undeliver unattain miss
unauthorized: unauthor illegal improper ~without illicit fraud access intru hack penetrat
uncle-aunt: uncle aunt
unclear: unclear ambig vague uncertain obscur
unconditional: uncondition unlimit unrestrict
unconscious: unaware uncon
under-less: ~under less below
under-umbrella: ~under umbrella affiliat subsidiar group control
underground: underground basement subterran bury buri
underling: underling subordinat follower henchm tool agent pawn
understand: understand understood comprehen acknowledg know knew
understand-agree: understand understood agree consent acknowledg accept
undertake: undertak undertook handl work deal. dealing engag
undertake-handle: handl undertak undertook work deal. dealing engag produc
underwear: underwear undergarment lingerie
undesirable: undesir unwant unwelcom objectiona
unexpected: unexpect contingen unforesee unanticipat surpris
unfair: unfair unjust undue unreasonab improper
unfriendly: hostil unfriend enem
unidentifiable: unidentif anonym deidentif
uniform-sailor: sailor uniform school
uniformly: uniform ~across flat equal standard blanket same
unintended: unintend unintention inadvert accident careless neglig
union: association partnership union labor cooperative
union-labor: union
unique: unique peculiar distinct special own particular
unique-one: unique ~only sole
unit: unit.
unit-price: unit price
unite: unit. unite uniting union combin merg solidar
units-count: number unit. quantit count. vehicle machine
universal: universal
universe: space universe outer cosm
university: university universities college graduate
university-president: president rector chancellor
university-student: university college student undergraduate
unknown: unknown unclear uncertain
unlawful: unlawful illegal illicit
unlimited: unlimit infinit unrestrict indefinit endless
unlucky: unfortunat unhapp regret
unmanned: unmanned unattend unstaff
unnecessary: unnecessar needless unneed superfluous redundan
unofficial: unoffic informal
unpaid: unpaid outstand overdue arrear
unpleasant: unpleasant offens unwelcom annoy nuisance uncomfortab disturb
unreadable: illegib unreadab
unrelated: unrelat irrelevan unconnect
unresolved: unresolv open outstand pending unsettl
unskilled: unskill poor bad inexper clumsy
unsolicited: unsolicit spam unrequest junk
unstable: unstab instab
unsubscribe: unsubscri
unsupported: unsupport
unused: unus idle
unveil: present show. showed shown showing unveil introduc display
unverified: unverif unconfirm untest unproven
unwelcome: unwelcome unwanted
upcoming: upcoming next forthcoming
update: updat renew latest new newly newer newest upgrad recent current refresh
upload: upload
upper-limit: limit maxim cap caps upper ceiling most exceed ~up excess
upstream: upstream
urban-area: urban city town built downtown
urge: urge prompt remind demand notice notif
urine: urin
usability: usab ease easy
usage-right: right use licen usage
use: use used using usage usable reus available exploit user leverag adopt ~take run running ran uses utili employ make
use-tsukau: use used usage using spend
used-secondhand: used second preowned
useful: useful helpful beneficial benefit help. convenient valuable
useless: unnecessary need. unneeded require
user: user customer individual consumer visitor subject ~you consumpt
usually: usual ordinar normal regular everyday daily always routine continued ~time. ~timing
utility-bill: utilit bill
utility-model: utility model
vacancy: vacan
vaccination: vaccin immuniz
vaccine: vaccin immuni inocul
valid: valid enabl effect force activ expir
valley: valley ravine gorge
valuable: valuable precious
value: worth valu
value-conversion: convert convers
valve: valve
variable-amount: variab fluctuat chang
various-all: various all sort. kind. etcetera miscellan
various-places: various place region ~across area location
vector: vector direction
vegetable: vegetable produce onion carrot
vehicle: vehicle car cars automobile motor
vehicle-body: vehicle body car chassis
vein: vein venous
vending-machine: vending machine
venture: venture startup
venue: venue place site hall
verbal: verbal oral
verbal-abuse: abus insult verbal
verifier: verif
version: version release edition
very: ~very extremely highly great ~much really
veteran: veteran
veterinarian: veterinar
via: via ~through
vibration: vibrat
victim: victim damage suffer
video: video movie film
view-attend: view watch attend see spectat appreciat
view-gaze: look view gaze. gazing watch
view-scenery: view scener landscape look
viewpoint: viewpoint perspective point standpoint view.
vigorous: health energ ~well vigor lively active spirit
villain: villain evil wicked wrongdoer bad malicious
violate: violat infring breach contra break against complian abus offend offens comply broke
violence: violen assault abus physical attack
violent-act: violen rampage riot
virtual: virtual
visibility: visib readab legib
visible: visib see seen apparent
vision: vision
visit: visit come
vital-interest: vital interest
vitalize: activ vital revitaliz stimul
vivid: vivid clear sharp bright
voice-actor: actor voice performer
voiceprint: voice
volunteer: volunteer unpaid
vote: vote voting elect ballot poll choos select chose choice
vote-down: reject defeat vote
voter: voter eligible elector constituen
votes-obtained: vote
vulgar: vulgar crude coarse crass indecent tasteless distasteful
vulnerability: vulnerab
vulnerable: vulnerab weak
wage: wage salar pay remunerat compensat allowance bonus paid payroll payment
wait: wait await standby
waiting-list: wait queue line. list. listed listing
waiting-room: waiting lobby
waive: waiv abandon renounc relinquish relian rely
wake-event: happen occur caus wake
wake-up: wake woke wak awake
walk: walk stroll
walk-stroll: walk stroll foot. pedestrian
wallet: wallet purse
want: ~want wish ~like desir ~would hope need prefer intend ~please ~in intent
war: war wars armed riot terror insurrect civil unrest rebellion
war-world: war
warehouse: storage warehous depot
warn: warn alert caution notic
warrant-writ: warrant writ
warranty: warrant guarant assur ensur assert represent
wash: wash
waste: waste garbage trash
waste-spend: waste squander extravag lavish futil vain.
waste-useless: wast useless futil unnecessar vain
wastewater: wastewater drain effluent
watch: watch view see look
water: water
waterproof: water resist
wave-motion: wave radio
way-home: ~way home. return back. ~go goes ~going
way-manner: method ~way ways manner mode approach
way-of-saying: wording express phras word. tone say language ~put speech
way-of-speaking: ~way speak speech tone. manner language say saying
way-of-thinking: think thought view idea approach concept policy philosophy position opinion
way-should-be: ~should ideal ~way nature approach role. form.
weak: weak vulnerab disadvantag frail
weaken: weak declin diminish fad
weakness-point: weak shortcom drawback fault defect flaw disadvant
wealthy: wealth rich affluent
weapon: weapon arms firearm gun knife arm
wear: wear worn dress wore
wear-feet: wear wore worn put shoe footwear slipper
weather: weather meteorolog condition inclement
web-beacon: beacon
website: site website web page webpage home
wedding: wedding marriage reception ceremony
wednesday: wednesday
week: week
weekend: weekend saturday
weekly: week
weep: cry cries cried weep tear. tears
weigh: weigh balanc
weight: weigh
weight-body: weight
welcome: welcom
welcome-newcomer: newcomer beginner novice new newly newer newest
weld: weld
welfare: welfare benefit wellbeing ~well fringe
well-received: popular ~well favor received accla
west-exit: west exit entrance gate
western-music: western music foreign
wheat: wheat flour
wheel: wheel tire. tyre
wheelchair: wheelchair
whereabouts: whereabouts location missing
whim-idea: idea. think thought whim come. coming
whimsical: whim capric arbitrar
whistleblow: whistle report inform notif alert accus call
white: white
white-person: white caucasian people
whole: whole entire full overall total all every complete
whole-body: whole entire body full
widow: widow
width: width range
width-broad: wide broad extensive
wield: wield swing swung brandish shake exercis
wife: wives spouse wife
wild-animal: wolf wolves fox wild. wildlife animal
will: ~will intent wish volition
willful: willful wilful intent deliberate
win: win winn won victor champion prevail
win-lottery: win winn won hit elect select prize drawn
win-prize: win winn won prize award plac
win-rate: win winning rate. percent
wind-roll: wind. wound roll wrap
window: window
window-desk: contact counter point window office desk helpdesk channel hotline service
wine: wine.
winter: winter
wired: wire. wired wiring cable
wireless: wireless radio
wise: wise prudent sensib smart
withdraw: withdraw revok cancel revoc undo retract withdrew
withdraw-exit: withdraw withdrew pull exit retreat evacuat remov
withdraw-money: withdraw withdrew draw. drew drawn pull elicit
withhold: withh reserv hold refrain suspend held tax income suspens
within-area: within area range zone
within-city: city. municipal prefectur within tokyo metropolitan
within-year: within year end
witness: witness presence attend
witness-see: witness
woman: wom female
wonderful: wonder great excellent nice lovely splendid admirabl outstanding amaz fine. impressive superb
wooden: wood timber lumber
word: word. term. language wording vocabular expression
word-ending: ending end
work: work job task busines labor operation employ duties
work-hard: effort hard. try tries tried trying
work-history: career work experien employ background resume cv profession record identit resumpt histor
work-on: encourag approach urge work influenc lobb effort
work-piece: work. works creation
worker: employ staff worker person
workflow: workflow
working-hours: hours overtime work time
workplace: work office employ place job location
workplace-employer: employ work company
workshop: workshop
world: world global wide
world-society: world society public people general
worldwide: world global
worldwide-free: nonexclus
worm: worm
worry: concern worr anxi fear apprehens
worsen: worsen deteriorat degrad aggravat decline
worst: worst
wrap: wrap packag parcel envelop
wrestling: wrestl sumo
write: writ describ fill specif list enter indicat note mention rewrite wrote stat entr contain set descript
writing-tools: stationer pen pencil writ
writer: writ author novelist
written-pledge: pledge oath declarac
wrong-assumption: assum belief preconcep misconcep mistak misunderst prejudic convinc
year: year annual age ~since
year-before-last: year before last. lasting two
year-by-year: year annual
yellow: yellow
yesterday: yesterday last previous
yield-transfer: yield transfer ~give gave giv assign concede hand. handed over. acquir
you: ~you yourself
young: young youth junior juvenil adolescen
youth-legal: young youth minor. juvenile adolesc teen
zero: zero
zipper: zipper fastener zip
"""
