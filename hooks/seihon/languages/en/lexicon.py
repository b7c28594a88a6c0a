"""The ideas of ``languages.ja.lexicon`` with the English words that say them.

A word is the beginning of words, in lower case: ``delet`` is delete, deletes,
deletion. One with a full stop is a whole word, or its plural: ``form.`` is
form and forms, but not format. Up to three letters are a whole word, too.
"""

from __future__ import annotations

#: Each line: the name of the idea, then its words.
CONCEPTS = """
abbreviate: abbreviat acronym short
above: above preced previous foregoing ~more least aforement earlier greater ~such
absent: absen
absent-from: absen unavailab away vacan
abstain: refrain abstain
abstract: abstract
abuse: abus misus exploit mistreat
abusive-words: abus verbal insult offensive language threat
acceptance: accept inspect
access: access connect visit reach
accessibility: accessib
accessories: accessor attachment suppl equipment fixture
accident: accident incident
accident-prevention: prevent accident recur avoid repeat
accompany: accompan associat involv incident result ancillar entail
account: account
account-holder: holder name account held
account-suspension: suspen restrict account
accountant: account
accounting: account
accounting-books: book accounting record
accuse: accus charg alleg
achieve: achiev attain accomplish realiz reach fulfil
acquire: obtain ~get acquir gain earn receiv procur available ~got acquis receipt recept
acquisition: acqui takeover taken took taking
act-law: act acts law laws
activate: activat enabl
active: active proactive positive
activity: activit work effort action campaign initiativ
actor: actor
actual: actual real practice practical fact
ad: ad ads advert market
adapt: adapt modif alter
adapt-to: adapt
add: add added adding append includ extra further ~more addition plus add. inclus
address: address locat domicil resid
adequacy: adequa
adjust: adjust coordinat tune tuning reconcil mediat arrang
administrative: administrativ
administrator: admin
admit: admit recogni acknowledg accept admiss
adopt: adopt employ hire hiring recruit accept use used using
adult: adult
advance-payment: advance prepay prepaid upfront
advance-progress: advanc progress promot proceed process move procedur
advertise: advertis promot publici
advice: advi counsel
advocate: advocat
affect: affect impact influenc
affiliate: affiliat group related associated parent subsidiar compan
after: after ~since later ~from following ~then subsequent onward
afternoon: afternoon
age: age aged old year. years
agency: agency authorit
agenda: agenda
agent: agent represent attorney proxy behalf agenc deputy
agree: agree consent
agree-endorse: agree support endors favor approv
agree-match: match. matches agree consisten coincid identical correspond unanim
agreement: agree
agriculture: agricultur farm
aim: aim aims aimed strive seek goal sought
air: air atmospher
alcohol: alcohol drink drunk liquor
algorithm: algorithm
all: all every ~any entire each whole full always
allergy: allerg
allot: allocat assign distribut allot
allowance: allowance benefit stipend pay commut paid payment
alone: alone individual own owned owner owning
always: always constant continu ever. every. sure ~must all
amend: amend revis modif
american: states america ~us usa
amount: amount sum quantit volume size
analyst: analy
analytics: analy
analyze: analy
animal: animal pet
anonymize: anonymi anonymous
anonymous: anonym
answer: answer respon repl
answer-reply: answer respon reply
antisocial: organized gang crime yakuza anti boryokudan group criminal syndicat
antitrust: antitrust monopol cartel exclusive
any-time: ~any time occasion needed
anyone: anyone anybody everyone nobody person
apologize: apolog sorry
apology: apolog sorry regret
appeal: appeal
appear: appear emerg
appear-seem: seem appear
appearance: aesthetic appearance visual exterior outward look
appendix: appendix annex schedule attach appended
applicant: candidat appl entrant submit submiss
application: appl request entr submit prospective candidat submiss
application-form: form appl
application-software: app apps appl
application-use: use purpos appl
apply-to: appl fall. relevant correspond match eligible subject constitut enforce operat
appoint: appoint nominat elect select designat
appropriate: appropriat proper suitable adequate reasonable correct right
approve: approv authori accept recogni endors ratif
arbitration: arbitrat
architect: architect
architecture: architect structure
archive: archiv
area: area region field zone
argue: argu discuss debat disput
around: surround peripher environ nearby
arrange: plac arrang deploy assign locat
arrest: arrest detain detent
arrive: arriv reach
article: article section clause
artificial-intelligence: artificial intelligence ai
artist: artist
asia: asia
ask: ask asked asking question inquir enquir
assembly: assembl meeting gather
assertion: assertion
asset: asset propert estate fortune financ belonging possession
assign-right: assign transfer
assign-task: assign allocat entrust leave left
assist: assist help aid aided aiding support
association-org: association society
at-least: least
athlete: athlete player
atmosphere: atmosphere environment
attach: attach accompan enclos includ append accessor inclus
attach-put: attach affix add added adding ~put append
attack: attack insult offens
attempt: attempt trial tries tried trying try
attend: attend
attend-school: attend enrol school study student studi
attendance: attend present absence work presence
attention: attention note. care consider caution mind notic aware beware
attitude: attitud stance demeanor approach
attribute: attribut
auction: auction foreclos public
audience: audience viewer
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
auxiliary: auxiliar assist support subsid aid
availability: availab
average: average mean.
aviation: air airline aviation flight airport aircraft
avoid: avoid prevent circumvent bypass workaround refrain
award: award prize
baby: baby infant
back-rear: ~back rear reverse
background: background context circumstanc history
background-circumstances: circumstanc reason background motive mitigat situation history detail context
backup: backup ~back spare copy copies duplicat reproduc replicat
badge: badge id tag tagged tagging
balance: balanc
ballot: ballot vote voting
ban: ban banned bans prohib
bank: bank
bank-account: account bank
bank-name: bank branch
bank-statement: statement
bank-transfer: transfer remit wire bank
bankrupt: bankrupt insolven rehabilit reorgani liquidat civil proceed procedur
bar-association: bar association lawyer attorney
base: base. based basis basing fundament accord found ground pursuant ~under principl basic primar
base-foundation: foundation base. basis infrastructure platform
beacon: beacon
bear-burden: bear borne assum incur responsib owe bore
before: before prior previous advance earlier pre former
beginner: introduc begin start began begun
behaviour: behav action act acted acting acts conduct activit operat work deed ~do
belief: belie creed conviction thought ideolog opinion thinking philosoph faith
believe: believ think thought consider belief
belong: belong affiliat member vest attribut department division unit section organi assign post
benefit: benefit profit interest advantag gain good
benefit-payment: benefit pay paid provid payment grant supply suppli
best: best optim utmost
bias: bias
bid: bid bidd tender
billing: bill charg invoic claim request demand credit receivable receipt recept
binary: binar
biodiversity: biodiversity
biometric: biometric
birth: birth born dob
birthplace: birth origin hometown from native born
bisexual: bisex
blame: blame
blank: blank empty
block: block
blog: blog
blood: blood
blood-pressure: blood
blood-relative: blood relat
board: board director meeting
body: body bodies bodily physic person safety health
body-size: body size
bonus: bonus gratuit
book: book. books booked booking reserv
bookmark: bookmark
booth: booth stand
borne: bear assum liab borne bore
borrow: borrow
bottom: bottom lower foot
branch: branch office store shop business location establish base site place
branch-code: branch
branch-tree: tree branch
breach-contract: default breach failure
breach-report: leak breach
break-damage: break broke damag
bribe: brib corrupt
bring: bring brought result lead led
broadcast: broadcast stream deliver distribut ad ads advert send serv
browse: brows view visit read access inspect consult see seen
browse-history: histor record brows search log logs view access operation
browser: browser
budget: budget
bug: bug fail defect error disab outage problem issue fault malfunction trouble breakdown broke
build: build construct built establish creat
building: building facilit equipment premises installat built
bully: bull mobbing
burden: burden cost bear borne bore charge expense load strain
business: business enterprise operat work service dut task activit job
business-card: business card
business-interruption: stoppage interrupt suspen clos
business-operator: business operator entity enterprise provider company vendor service
business-partner: partner customer client vendor supplier business counterpart
business-secret: trade secret business confiden
business-transfer: transfer business assign sale
button: button
buyer: buyer purchaser
bylaw: bylaw article statute rules constitution
bypass: bypass circumvent detour
cache: cach
call: call refer nam name known ~say ~said mean
call-out: call. appeal urge invit
camera: camera cctv surveil monitor
campaign: campaign event promot
cancel-event: cancel
cancellation-fee: cancel
candidate: candidat possible nomin prospective suggest option propos appl
capital: capital
capital-decrease: capital
card: card
care-treat: car care consider attention sensitiv
careless: careless neglig
carry-bring: bring carr brought
carry-out: carr execut perform implement conduct
case: case event circumstanc upon wheneve instance ~if ~when ~where ~should
cash: cash
caste: caste
catch: catch caught captur
category: categor
cause: cause. caused causing causes reason ~due attribut
cause-attributable: attributable fault
cause-bring: caus bring result ~give inflict brought
celebrate: celebrat commemorat anniversar congratulat
center: cent middle
century: centur
certificate: certif
certificate-digital: proof document credential certif
certify: certif accredit prov recogni verif
chairperson: chair president head
change: chang modif amend revis updat alter edit fix fixed fixing fixes correct convert differ convers
change-become: chang turn
chapter: chapter section
character: character. letter.
charge-of: charge. responsib handl manag.
chart: chart graph figure diagram table
charter: charter constitution
chat: chat
cheap: cheap inexpensive low affordab
check: check confirm verif review validat inspect audit ensur sure identif test examin acknowledg find know see seen
    seeing found knew
chemical: chemical chemist
cheque: check. cheque
child: child kid
child-age: ~under less below ~than
child-labour: child labor labour
child-parent: parent guardian
childcare: nursery child parent care
china: china chinese
choose: choos select choice option pick opt opted opting opts elect chose
circle: circle round
citizen: citizen national resident public people
city: city cities municipal urban town
civil: civil
civil-war: civil insurrect rebell unrest
claim: claim assert alleg argu complain petition
classify: classif categor level divi sort type
clause: clause provision section article paragraph term item
clean: clean wash
cleaner: clean
clear: clear explicit obvious express specif evident
click: click press tap tapping select
client: client customer
climate: climat
clinical-trial: clinical trial
close-shut: clos shut
cloud: cloud
club: club
code: code source coding
cohabitant: cohabit household living live resid
collaborator: collaborat partner
collateral: collateral secur pledg mortgag lien encumb hypothec
colleague: colleague cowork fellow worker peer
collect: collect gather obtain retriev captur acqui
collide: colli crash conflict
collude: collu rigging cartel bid rig
color: color colour
column: column
combine: combin merg
come-into-force: force effect enforc implement commenc
comfortable: comfort
command: command
comment: comment
commercial: commerc profit business trade sales
commercial-adj: commerc profit
commit: commit
committee: committee board commission council member panel
common: common joint shar
communicate: communicat contact correspond
communication-line: communicat line telecommunicat network circuit connect transmission
community: communit region local
commute: commut travel
company: compan corporat entit business organiz enterpris firm inc vendor
compare: compar
compatible: compatib
compensate: compensat ~make offset
compensation: compens damag indemn liab reimburs repar
compete: compet
competition: compet
compile: compil collect
complain: complain grievanc dissatisf appeal object claim
complete: complet finish end ended ~done end. terminat expir conclu clos
completely: complet full entire whole total perfect all
complex: complex complicat complian comply
compliance: observ adher compl follow enforc abide
compose: compos consist compris constitut form
comprehensive: comprehensive overall general inclusive blanket whole cover total integrat
computer: pc comput
conceal: conceal hide hidd hiding hid cover withhold suppress destr
concentrate: concentrat focus
concept: concept notion idea
conclude: conclud enter execut sign mad ~make conclus
concrete: specif concret detail
condition: condition state status situation term circumstanc provided subject
conference: meeting confer
confess: confess admit admiss
configuration: config setting compos consist constitut structur member compris
conflict: conflict disput contradict clash
conflict-interest: conflict interest stake
conform: conform compl accord suitab match meet met
confuse: confus disrupt chaos
connect: connect link
consensus: consens
consent: consent agree accept acknowledg permission consensus understand approv understood authori
consent-form: consent form written
consequential: consequen derivativ
consider: consider account review examin think ~take ~taking thought
consideration: price consider payment amount value cost fee charge sum compensat proceed procedur
consist: consist
consistency: consisten coheren
constitution: constitution
constraint: constrain restrict bound bind limit
constructive: constructiv
consult: consult advis talk discuss inquir contact concern rais help counsel enquir advic
consultant: advis counsel consult expert specialist professional knowledge advic
consume: consum
consumer: consumer consumpt
consumer-center: consumer center consumpt
consumption-tax: tax vat consumpt
contact: contact inquir enquir reach question touch communicat notif ask asked asking email exposure
contact-details: contact reach inquir address detail enquir
contain: contain hold includ held inclus
content: content material detail ~what information subject
contest: contest competit
context: context
continue: continu keep ongoing remain persist sustain ~still kept
contract: contract agreement warrant
contract-document: contract agreement
contract-party: contract party subscrib subscript
contractor: subcontractor contract
contractor-word: contract outsourc subcontract entrust consign vendor service commission trustee processor
contradiction: contradict inconsisten conflict contrar
contrary: contrary against contraven violat breach
contribute: contribut donat help involv committ particip
contributor: contribut
control: control
controller: controller administrator manager
convenience: convenien
convey: convey tell communicat transmi inform pass told
cook: cook cuisin
cook-person: cook chef
cookie: cookie
cooperate: cooperat collaborat coordinat
cooperation: cooperat collaborat joint together coordinat partner work share help
copy: copy copi reproduc duplicat replic clone photocop
copy-machine: print
copyright: copyright trademark patent design utility right author mark
copyright-violation: copyright infring violat
correct: correct right proper exact precis true accura
correct-data: correct rectif revis amend fix fixed fixing fixes remed modif
corruption: corrupt
cost: cost expens
counselor: counsel advis advic
count: total calculat comput aggregat sum tall count
countermeasure: measure countermeasure
country: countr nation state domestic international land
country-origin: origin country
coupon: coupon voucher gift discount certif
court: court judic lawsuit litigat jurisdict trial suit.
cousin: cousin
cover: cover
cover-letter: motivation cover letter
cover-page: cover page
crash: crash
create: creat ~make ~making generat produc ~made build built writ draft prepar author form construct establish wrote
credit: credit trust
credit-card: card credit
credit-limit: credit
creditor: credit claim receivable receipt recept
crime: crime criminal offen
crime-prevention: crime prevent secur
crime-victim: crime victim suffer damage harm
criminal: crim illegal unlawful offens
criminal-adj: criminal penal
criminal-record: crimin crime record offen convict
criticism: critic
criticize: critici blame condemn
cross-border: border cross international
cruel: cruel inhuman brutal
culture-art: art arts cultur
currency: currenc money
current: current ~now present today existing already
current-status: current state situation status actual
customer: customer client
customer-service: customer service support
customize: custom
customize-fit: special dedicat
customs: customs tariff duty duti
cyberattack: attack cyber
damage: damag loss harm injur victim suffer
danger: danger hazard risk harm cris
dare: dare deliberate
data: data information
data-portability: portab
data-protection-officer: protection officer
data-subject: subject principal individual person concerned
database: database
date: date day time january february march april ~may june july august september october november december
date-day: date day
day-business: business working weekday
dead-line: deadline ~due date
dealer: dealer distributor retail store shop sell vendor resell sale. sold
death: dead death die died dies dying deceas
debtor: debt obligat
debug: debug
decade: decade years age group
decide: deci determin
decide-finally: final last eventual end ended ending ultimate
decision: deci determin judg resol discret ~set setting choos choice chose
declare: declar express stat. state announc represent
decompile: decompil
dedicated: dedicated exclusive special
deduct: deduct withh subtract
deep: deep profound thorough
defame: defam slander libel reputat
default: default standard
default-payment: unpaid default non failure delinquen arrear overdue nonpay outstanding
defect: defect fault flaw bug nonconform deficien non lack malfunction trouble issue
defend: defen protect advoca
defendant: defendant respondent accused respons defens
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
democratic: democra
demotion: demot downgrad
denial-of-service: denial service dos deny
dentist: dent
deny: deny deni repudiat negat reject
depart: depart leav exit left
department: department division section unit.
depend: depend rel rely relian vary
dependency: depend
dependent-family: dependent support maintain mainten
dependents: depend support famili
deploy: deploy roll develop expand expans
deposit: deposit
deposit-money: deposit guarant earnest secur bond
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
destroy: destr
destructive: destr damag break harm impair deteriorat injur broke
detail: detail learn information ~more particulars
detect: detect discover find found early identif
develop: develop engineer hack grow evol creat grew
developer: develop
development-dept: develop
device-id: device terminal equipment computer machine pc pcs laptop apparatus gadget
diagnosis: diagnos
dialogue: dialog talk. discuss interact speak spoke speech convers
differ: differ vary vari other distinct discrepanc
difference: diff gap
different-opinion: objection dissent disagree
difficult: difficult hard challeng tough
digit: digit number figure
digital: digital
dignity: dignit decen decor human right
diploma: diploma certif
direct: direct
direct-damages: direct damage
director: director officer board executive
disability: disab impair handicap failure fault outage disorder malfunction obstacle
disable: disabl deactivat
disadvantage: disadvantag detriment adverse unfavo prejudic
disagree: disagree
disassemble: disassembl
disaster: disaster
disaster-natural: disaster
disciplinary: disciplin action sanction
disclaim: disclaim liab exempt immun indemn exclu waive
disclose: disclos releas reveal expos access publi announc
discomfort: uncomfortab uneas anxi worr dissatisf discontent frustrat concern
disconnect: disconnect cut block shut
discount: discount reduc rebate
discourage: discourag deter
discretion: discretion
discuss: discuss debat consult negotiat talk convers
disease: disease illness sick condition
dishonest: dishonest unfaithful disingenu bad
dismiss: dismiss terminat remov discharg layoff fire firing resign
disperse: dispers scatter
dispose: dispos sell sold action sanction measure disciplin sale.
dispute: disput object complain appeal conflict contest controvers trouble disagree problem
disrespectful: disrespect rude impolite
dissolve: dissol liquidat wind
distance: distan remote
distinguish: distin differen identif
distribute: distribut redistribut circulat deliver ship
distribute-lend: distribut lend lent loan rent lease
distribute-spread: distribut dispers decentral
distribution: distribut
diverse: divers variety various varied range differ many
diversity: divers
divide: divi split separat
dividend: dividend divis
do: perform conduct carr implement execut ~do ~does ~done ~doing ~did undertak engag ~make mad ~made fulfil
    accomplish held hold undertook place
do-not: refus reject deny declin
doctor: doctor physician medical specialist
document: document paper material doc docs writ letter record form.
domain: domain
donate: donat contribut
double: double twice dual duplicat
download: download
draft: draft
drawing: drawing blueprint design plan
dress: cloth dress attire uniform garment
drive: driv drove
driver: driver
driver-licence: licen driv
driver-person: driver
drug: drug narcotic stimulant
duty-attend: work. working attend duty service
duty-job: duty duti task. job function. mission
each: each every individual respectiv separat
early: early soon prompt quick
earn: earn
earthquake: earthquake tsunami quake seismic tidal
easy: ease easy easi simpl
economy: econom financ
edge: edge end border
edit: edit
education: educat train teach taught
education-level: education academ
effect: effect impact influen affect force
effective-adj: effectiv
effective-date: effect force enforce date commence
efficient: efficien effectiv
effort: effort endeavo strive work. working commit seek try tries tried trying aim aimed aiming initiativ attempt sought
effort-labour: effort labor trouble work time
elapse: elaps after pass progress process course lapse pending
elderly: elder senior aged older
election: elect
electronic: electron digital electromagnet
electronic-form: electro magnetic digital
element: element factor component
eliminate: eliminat exclu remov eradicat
email: mail email message inbox
embezzle: embezzl misappropriat breach
emergency: emergen urgen
emission: emission emit discharg
emoji: emoji emoticon sticker stamp
emphasize: emphas importan priorit stress value
employee: employee staff worker personnel
employer: employer
employment: employ labor labour work hire hiring job hir recruit
enable: enabl activat
encounter: encounter fac face facing meet confront met
encourage: encourag urge prompt promot recommend
encrypt: encrypt crypt cipher key encod
encryption: encrypt cipher crypto
encryption-communication: communic secre
end: end ended ending close finish
end-finish: end ended finish complet clos conclu
endure: endur toler withstand bear borne bore
energy: energ electric power
enforce: enforc execut
engage: involv engag participat concern
engineer: engineer technician
english-lang: english
ensure: ensur secur sure guarant certain assur confirm
enter-room: enter join
entertainment: entertain hospitalit
enthusiast: enthusias passion
entire-agreement: entire
entitle: entitl right
entity-subject: subject entit bod actor data.
entrance: entran enter admission entry
entrepreneur: entrepreneur startup found
entrust: entrust outsourc subcontract delegat commission consign trust contract assign master
entrust-leave: delegat entrust mandat commission
entry-exit: enter exit room entr access leav
environment: environm setting
epidemic: epidemic pandemic infect disease plague contagio
equal: equal same equivalent similar identical likewise ~like
equality: equal
equipment: device equip hardware terminal smartphone phone machine computer mobile authenticator
erase: eras delet dispos discard destr scrap dismiss throw shred cancel remov deregist
error: error mistak wrong incorrect fault typo false bug fail
escape: escap evad avoid
essential: essential indispensab vital necess integral
establish: establish ~set sets found provid determin stipulat creat defin prescrib institut install enact prescript
estimate: estimat presum guess assum
estimate-doc: quotation quote estimat
eternal: perman perpetu indefinit forever eternal
ethics: ethic moral
ethnicity: ethnic race. tribe people racial
european: europe eu
evacuate: evacuat
evaluate: evaluat assess review rate. rated rating judg apprais examin valu screen select deliberat audit rat
evaluation-hr: personnel human hr talent people
evening: evening night
event: event confer meet gather session met
every-day: daily day everyday
every-month: month
every-week: week
every-year: annual year
evidence: eviden proof prov certif trail
example: example ~such instance ~like eg sample case ~as
exceed: exceed ~over ~more beyond excess above surpass
exceed-over: exceed ~over excess
excellent: excellent superior outstanding great wonderful good
except: except unless exclud other. exclus
excessive: excess undue over unreasonabl
exchange: exchang swap interact communicat replac
exchange-market: exchange
exchange-rate: exchange currenc rate forex foreign
exclude: exclud except other exempt unless exclus apart ~without
exclusive: exclusiv
execute: execut run running runs perform implement carr enforc fulfil practice ran
executive: officer director management executiv operating
executive-person: executive management
exempt: exempt waiv exclu immun
exercise: exercis
exhibition: exhibit booth display show perform screen play
exist: exist presence present ~there entity
existing: already exist previous conventional
exit-leave: exit leav left
expand: expan exten broad spread
expect: expect anticipat hope assum intend estimat intent
expel: expel expuls ban banned banning remov eject
expense: expens expenditur disburs
expense-actual: actual expens cost out fee charge
experience: experienc
experience-level: experience
experiment: experiment test trial
expert: expert profession speciali
expire: expir lapse terminat end complet invalid
explain: expla descri detail document clarif understand tell instruct understood told
exploit: exploit
explosive: explos bomb danger hazard gunpowder
export: export
express: express represent state
extend: exten postpon prolong defer
extension: exten
extract: extract
face: face. facial
face-photo: photo image pictur portrait likeness face facial video footage
facility: facilit installation equipment
fact: truth fact matter
factory: factor plant
fail: fail neglect default unsuccess
fair: fair impartial equit ~just justice
fair-use: fair
fake: fake fals counterfeit bogus
fall-drop: fall drop fell
false: fals inaccurat untru lie lies lying fictit fake mislead misrepresent
family: famil relative kin kinship household bereaved relation
family-relation: relative. relatives kin relation
far: far distant
farmer: farmer
father-mother: father mother
fax: fax facsimile
feature: feature characteristic
federation: federat union league alliance
fee: fee charge commission price remunerat toll reward pay rate tariff paid payment
feedback: feedback comment opinion
feel: feel felt sense impression
field: field. area. domain sector
field-data: field column box
file: file
file-name: file name
film-show: screen show exhibit project
filter: filter
finance: financ
financial-adj: financ monetar pecuniar money
financial-statements: statement balance sheet income financ account profit
fine: fine. fines penalt
fingerprint: finger biometr iris voice face facial print
fingerprinting: fingerprint
fire: fire
firefighter: fire. firefighter
firewall: firewall
first: first initial begin start primar began begun
first-time: first initial
fiscal-year: fiscal year
fit: fit fits match suits suitab
fitness: fitness suitab
fix-fixed: fix fixed fixing fixes static
flexible: flexib
flood: flood water inundat
fly: fly flight
flyer: flyer leaflet brochure pamphlet
focus: focus emphas concentrat
folder: folder director
follow: follow compl accord obey adher conform observ abid pursuant therefor thus
follow-behind: follow pursue
follow-list: follow below next ~under less lower
food: food meal eat eating drink diet beverage
force: compel compuls coer forc press requir mandat
force-majeure: force majeure god natural disaster act calamit catastroph
foreclosure: foreclos enforc execut
foreign: foreign overseas alien abroad
forest: forest
forge: forg counterfeit falsif alter tamper
forget: forg
forgive: permi allow tolerat forgiv accept condon
forgive-debt: forgiv waiv exempt
fork: fork
form-document: form. sheet paper
form-make: form. forms formed formation
format: format form. style template
former: former
formulate: formulat establish enact draft develop ~set setting
forum: forum board
forward-positive: positiv forward constructiv
found-establish: found establish creat
foundation-org: foundation fund
fraction: fraction
framework: framework
fraud: fraud improper illegal dishonest cheat malicious wrong misconduct decei decept fals swindl trick scam
    irregular unlawful illicit unfair unauthor scandal
free: free charge royalty cost gratis
free-software: free libre
freedom: free libert libre
freelance: freelanc independent sole proprietor
freely: free
freight: freight shipping deliver transport carriage postage fare. logistic carried carry
french: french france
frequent: frequen often regular
friday: friday
friend: friend peer fellow colleague
friendly: friend
front: front
fulfil: meet. meets met satisf fulfil
full-time-employee: regular full permanent employee staff
function: function featur abilit capabil
function-work: work function operat run running ran
furniture: furnitur fixture
future: future forward later upcoming onwards ahead
future-ahead: future ahead hereafter forward
gambling: gambl bet
game: game match
gang-member: member gangster
gather-meet: gather meet assembl met
gay: gay homosex lesbian
gender: gender sex sexual
gender-identity: gender identit
gene: genom gene heredit
general: general common usual normal ordinar typical public
general-affairs: general administrat affair
general-rules: general
genuine: genuine authentic regular legitimate official
german: german
gift: gift donat present entertain money goods hospital reward meal gratuit
global: global world
good: good ~well best better great fine often nice ok right
good-faith: faith good sincer honest integrity
governance: govern
governing-law: governing governed law appl
government: govern administ public official agenc authorit
graduate: graduat complet
grandchild: grandchild grandson
grandparent: grandparent grandfather grandmother
grant: grant issu award deliver ~give
grasp: understand grasp identif know monitor track understood knew
greenhouse: greenhouse warming
gross-negligence: gross neglig
group: group
grow: grow develop advanc grew
guarantee: guarant warrant secur collateral suret joint
guard: guard securit
guard-maintain: mainten conserv preserv maintain after support inspect servic
guardian: guardian parent custod represent legal agent
guess: guess speculat infer
guidance: guid
guide-document: guide manual handbook instruct
guide-lead: guid instruct lead supervis led direct teach taught overs
hair: hair
half: half
handle: handl address deal treat cope respon manag process
happen: occur happen aris cause result incur rise generat arose
harassment: harass discriminat abus
hard-disk: disk drive hard usb memor sd card
hardware: hardware
harmful: harm injur adverse prejudic damag detriment
hash: hash
hate-speech: hate hatred
have: ~have ~has ~had hold own owned owner owning possess ~with retain held retent
hazardous: hazard danger toxic
headquarters: head office principal main central
health: health medic infect covid disease
health-adj: health
health-check: health examin screen medical check
health-insurance: insurance insured health
health-insurance-card: health insurance card
health-status: health condition physic feel medical
hear: hear. heard hearing listen ask asked asking interview
heart-rate: heart pulse
height: height
height-weight: height weigh tall
heir: heir inherit succe bereaved estate
help: help assist aid aided aiding support
help-serve: serv help contribut
hesitate: hesitat
hide: hide hidd hiding conceal
high: high advanced great strong ~more
hire: employ hir hire hiring recruit
historical: histor
history: histor
hobby: hobb interest taste preferenc inclination concern
hold-event: held hold host organi conven place took
holder: holder held
holiday: holiday
honor: honor honour reput dignity
hope-desire: dream hope
hope-for: wish ~want desir hope request ~like prefer ~would
hospital: hospital clinic medical doctor healthcare institution
hospitalization: hospital outpatient
host: host
hotel: hotel accommodat lodg
hour: hour time
house: hous home residen
household: household home
however: ~however ~but provided although though except unless ~yet ~still
hug-contact: contact touch
huge: huge enormous massive giant vast
human-being: human mankind
human-resources-dept: human hr personnel
human-right: right respect dignity polite courteous
human-rights: human rights
hygiene: hygien sanita health
icon: icon
id-card: identif id card ids badge pass identity credential document.
idea: idea think thought consider feel believ ~want intend opinion concept felt belief intent
ideal: ideal
identifier: identif id ids user
identity: identi
identity-expression: expression
ignore: ignor disregard
illegal-copy: pirat
illustrate: illustrat exempl example
image: image picture photo figure graphic diagram
image-photo: image photo picture figure
imagine: imagin
immature: immatur inexperien
immediate: immediate prompt instant
immigrant: immigra migra entry
impersonate: pretend imperson spoof disguis pos identity
implement: implement introduc deploy install adopt
import: import
import-export: export import
important: import critical significant major serious key essential crucial material
impose: impos levy
impossible: impossib unable incapab
impression: impression
imprisonment: imprison prison
improve: improv enhanc better strengthen upgrad reinforc refin remed correct
in-law: law affinity
in-writing: writ wrote
inaccurate: inaccura imprecis inexact incorrect
inactive: inactiv dormant disabl idle deactivat
inappropriate: inappropria improper unsuitab unfit undue
incident: incident event case
incite: incit instigat abet encourag provok
include: includ contain compris encompass ~such consist inclus
inclusion: inclus
income: income revenue earn salar annual
incompatible: incompatib
incomplete: incomplet unfinish partial imperfect
inconsistent: inconsisten contradict incompatib discrepan conflict mismatch
inconvenience: inconvenien trouble problem hindranc interfer obstacl malfunction defect bug
inconvenient: inconven
increase: increas grow rise raise ~more grew
indemnify: indemn compensat reimburs
independent: independen
independent-adj: independ autonom voluntar
indirect: indirect
indiscriminate: indiscrimin
indispensable: indispens essential vital
industry: industr
inequality: inequal unequal imbalanc dispari
inevitable: inevit unavoid
infect: infect contag communicable
infection: infect covid coronavirus virus positiv
infer: infer deduc presum
influence: influenc affect impact effect
information: inform data
infringe: infring violat breach invas compromis intru
infringe-free: noninfring
initial: initial beginning early default first origin
injury: injur harm wound
injury-illness: injur ill sick disease wound accident hurt condition ailment
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
instead: instead alternativ replac place. substitut lieu
instruct: instruct direct. directed direction order command
insufficient: inadequa lack missing fail insuffici short
insult: insult demean derogat defam slander libel abus offend disparag offens
insurance: insur
insurance-premium: insurance premium contribution
integrate: integrat merg unif consolidat combin
integrity: integrit consisten complet
intellectual: intellect
intellectual-property: intellectual property
intention: intent intend ~will wish purpos deliberat willful
interaction: interact exchange engag
intercept: intercept eavesdrop wiretap
interest: interest concern
interest-rate: interest
interface: interface
intern: trainee intern apprentic student study studi
internal-audit: internal audit
international: internation foreign abroad oversea outside global
internet: internet online net web
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
investor: investor
invisible: invisib hidden unseen non
invite: invit solicit
invoice: invoice bill deliver
involuntary: unwilling reluctan involuntar unavoid inevit
iris-eye: iris
irregular: irregular abnormal anomal unusual
irreversible: irrevers
irrevocable: irrevoc
issue: issu
issue-ticket: issue ticket
it-dept: information technology
item: entr element article item field categor data matter
itself: ~itself themsel
japan: japan
japanese-lang: japanese
job-offer: offer
job-seeker: seek candidat job appl sought
job-title: title position role post rank job
job-type: job duty duties work type position role function service content responsib occup
join: join enter member admission enrol regist
joint-controller: joint controller
joint-several: joint severa solidar
joint-venture: joint venture allianc partner cooperat tie
joke: joke humor
journalist: journalist reporter
judge: judge. justice
judge-decide: determin judg decid ruling consider deem find discretion assess decis
judgment: ruling decision judg
jurisdiction: jurisdiction venue competent court
kernel: kernel
key: key
kind: categor type kind sort class varie
kind-nice: kind polite courte empath considerate
know: know learn aware familiar understand find knew understood found
know-how: know how
korea: korea
labor-insurance: labor labour employ worker unemploy compensat
lack: lack absence miss
land: land real estate property
language: languag japanese english spanish speak spoke speech
language-level: language
lapse: lapse expire invalid
large: larg big major wide huge size sizing massive great
last-year: last previous year
late: late. later
late-payment: late overdue default delay interest delinquen damages
latent: potential latent
latter: latter
launch: start launch boot activat
law: law legal legislat statut act acted acting acts lawful jurisdict
law-change: amend repeal enact revis establish abol reform chang modif promulgat
lawyer: lawyer attorney counsel legal solicitor patent law judicial scrivener
leader: lead represent head chair led
leader-ship: leadership
leak: leak breach disclos compromis loss divulg reveal
learn: learn stud acquir acquis
lease: leas rent tenan
leave: leav depart left away
leave-holiday: leave holiday vacation left closure absen paid business
lecture: lecture talk. talks seminar course session
left-side: left
legal-adj: legal law
legal-dept: legal
legal-fees: attorney lawyer legal fee court litigation
legal-person: legal corporat entit juridical compan
legitimate: legitimate lawful justif legal proper valid ~due
legitimate-interest: legitimate interest
lend: lend lent loan lease
lender: lender lessor lent loan
length: length duration period term long time valid retention
level: level standard
lgbt: sexual minorit lgbt
liability-debt: liabilit debt obligat
librarian: librarian
library: librar
license: licens licenc permission grant
life: live. lives living life
life-death: life lives human
lightning: lightning thunder
limit: limit restrict ~only extent long constrain except far bound necessarily
line: line row queue
link: link hyperlink
link-associate: associat link combin connect relat
liquidate: liquidat wind
list: list index tabl
list-up: list. listed enumerat cit mention ~set setting
listen: listen hear
litigation: litigat lawsuit sue sued suing legal suit action proceed procedur
live-reside: resid liv live living dwell
loan: loan lend lent borrow credit financ
local-adj: local
local-government: local municipal government public prefectur entit
localization: locali
location: location position place
location-data: location position gps geolocat route path
lock: lock key keys
log: log logs logg
log-in: login log logged logging logs sign. signing signat signed
long: long. longer length
look-after: care. look
look-for: search look seek find sought found
look-like: look. appear
lose: lose. loses losing lost loss forfeit lapse
loss: loss lost lose misplac mislay mislaid missing
loss-ruin: loss lost destr disappear forfeit
lottery: lotter draw raffle drew lot
low: low lower lowest reduc decreas less
lump-sum: lump single bulk once batch together collective
machine-learning: machine learning
magazine: magazine
mailing-list: mailing list
main: main major key primar principal core chief cent
maintain: maintain keep kept retain preserv sustain remain mainten retent
maintainer: maintain mainten
maintainers: maintain mainten
majority: majorit
make-known: known inform publi notif announc aware disseminat
maker: manufactur maker
malice: malic bad intent willful wilful deliberat ill purpose
malware: malware virus malicious
man: man men male
manage: manag administ maintain operat control run running ran govern handl oversee keep custod mainten kept
management: manag administ
manager-chief: head manager director chief general leader
manager-person: manager administrator
manual: manual hand.
manufacture: manufactur produc ~made ~make mak fabricat
manufacturing-dept: manufactur produc
many: many ~much ~most lot ~more major number numerous multiple often several
map: map mapped mapping
marital: marri marital divorc spous wed husband wife marry
mark: mark
market: market
market-price: market value price rate current
marketing: market promot sales advert
mask: mask
matter: matter item issue. subject. particular. detail information case. thing
maximum: maxim highest ~most full. fullest ~up limit
mayor: mayor
meaning: mean sense signif
meaningless: meaningless pointless useless senseless
means: means measure ~way method tool
measure: measure. action. step. countermeasure polic
measure-gauge: measur metric
measuring-instrument: measur instrument gauge meter equipment
media: media press medium news
media-storage: medi storage record device drive
mediation: mediat conciliat
mediator: intermedia mediat broker
medical-certificate: medical diagnos note certif
medical-history: medical illness disease histor record clinical health
medicine: drug medic prescri pharma
meet-person: meet. meets met meeting
meeting: meet met
member: member staff team regist enrol join withdraw withdrew
memorandum: memo agreement
memory: memor rememb
menstrual: menstru period
mental: mental psycholog emotion spirit psychiatr moral
mental-adj: mental psych emotion
mentor: mentor
menu: menu
merchantability: merchantab
merge: merg integrat
merger: merg consolidat amalgamat integrat
message: message mail commit
method: method ~way means ~how manner approach procedure techni
metric: metric indicator measure
migrate: migrat transition move
milestone: milestone
military: militar armed arms
million: million
minimum: minim least. lowest
minister: minister
ministry: ministr
minor: minor age child year kid ~under old older oldest underage young youth
minor-age: minor underage child
minor-person: minor
minority: minorit
minute: minute
minutes: minutes record proceed procedur
mirror: mirror
mislead: mislead misunderstand confus mistak
mission: mission
mistrust: distrust mistrust doubt suspic suspect question
mobile: mobile cell smartphone phone
model: model
model-type: model
moderator: moderator chair
modern: modern contempor
modify: modif correct fix fixed fixing fixes edit chang revis amend rectif alter patch adapt
modify-word: modif alter chang adapt
module: modul component part
moment: moment instant
monday: monday
money: money fund dollar yen financ payment cash usd
money-laundering: launder
monitor: monitor surveil watch supervis overs
month: month january february march april ~may june july august september october november december
moral-rights: moral author right person charac dignity individual
more: ~more further additional ~also moreover
morning: morning
most-superlative: ~most best
mother-tongue: native mother
movable: movable personal property chattel
move: move moving transfer relocat migrat
multi-factor: multi factor two
multiple: multiple several various variet many different some number ~more divers
museum: museum
music: music song lyric
musician: musician
must: ~must always necessar sure ensure ~without
mutual: mutual each. other. ~one inter reciproc another
my-number: number individual my
name: name naming title call
name-full: full name
nation: nation state people
nationality: national citizen foreign
natural: natur course
natural-person: natural individual person private
nature: nature. propert character qualit essen
nda: confidential nondisclosure disclosure
near: near close. vicinity
necessary: need necess requir ~must ~have ~should
necessary-scope: extent necessary scope
need: need requir necess
negligence: neglig fault gross careless inadvert
negotiate: negotiat deal. dealing
nephew-niece: nephew niece
network: network communic internet telecommunicat transmission correspond
neurodiversity: neuro
new: new newly newer newest novel latest fresh
news: news
newsletter: newsletter magazine mail bulletin
newspaper: article news magazine press
next: next following subsequent
next-year: next following year
ngo: nonprofit ~non profit ngo
no-name: anonym unnam nameless
noise: nois
nominate: nominat propos
non-transferable: transfer
noncommercial: noncommercial
nonexclusive: exclusiv nonexclusiv
nonprofit: nonprofit charit
nonpublic: private undisclos unpublish unreleas nonpublic confident unoffic informal
notarize: notar
notary: notar
notice: notic realiz aware discover
notification-official: notif report submi file registration
notification-push: push notif
notify: notif notic inform contact announc communicat tell report alert ~let letting news messag warn told advise
    advance advic
notify-purpose: purpose notif notice
nowadays: today ~now current present
nuclear: nuclear
nuisance: nuisance trouble annoy inconvenien disturb
nullify: revok rescind cancel void annul nullif revoc withdraw retract undo terminat withdrew
number: number count id many amount
number-count: number count times many frequen case. how
nurse: nurs
nursing-care: nursing care
nurture: nurtur foster develop cultivat grow grew
oath: oath swear sworn affirm
object: subject target object covered eligible goal
objection: object counter disagree oppos challeng
objective-adj: objectiv
obligation: obligat duty duti
oblige: oblig requir impos mandat
obscene: obscen indecen lewd porn
observe: observ
obstruct: interfer obstruct disrupt hinder imped disturb prevent
obvious: obvious clear evident apparent plain
occupation: profession job vocation employ work trade occup
odor: odor odour smell
office: office
officer-employee: officer personnel executive director staff employee
official: official formal
official-person: official servant officer
offset: offset ~set setting
old: old older oldest former earl prior previous outdated obsolete legacy past
omission-entry: omi missing leav incomplet gap
omit: omit abbreviat skip omiss
on-the-other: other hand. ~while whereas ~one meanwhile
once: once ~one
only: only ~just sole exclusiv mere simply alone limit
open: open public
open-source: source open oss foss
operate: operat run running ran manag
operating-system: operating system
operation: operat run manipulat work interact ran
operator: operator
opinion: opinion comment feedback view thought input
opportunity: opportunit chance occasion
oppose: oppos against contrar object conflict revers
opt-in: opt opted opting opts
opt-out: opt opted opting opts refus reject declin deny deni object block
optimization: optim
option: option choice alternative
optional: optional voluntar free. arbitrary discretion choos ~any chose choice
or-less: less ~most below ~under ~within ~not
or-more: ~more least above ~over exceed greater excess
order: order. ordered
order-command: order command
order-form: order purchas acknowledg
order-sequence: order. sequence
ordinance: ordinance order. decree
ordinary-damage: ordinar direct normal
ordinary-people: public general
organization: organi institut agenc body bodi entit group authorit society enterpris
organizational: organi
organizer: organi host
origin: origin. ancestr descent birth
original: origin source initial raw upstream former
original-text: original source
other: other another else additional miscellaneous
output: output
outside: third outsid extern abroad
outsource: outsourc entrust subcontract consign commission contract
overlap: overlap duplicat
overtime: overtime hours after holiday extra outside
owner: owner proprietor
package: packag bundle
packing: pack wrap
page: page site
pain: pain suffer distress anguish
paragraph: paragraph
parameter: parameter argument variable
parent: parent
parent-company: parent holding held
parliament: parliament diet congress assembly
part: part portion some section piece certain
part-time: part. temporary
part-timer: contract fixed employee term part timer casual hourly temp
participant: participant attend member
participate: particip join attend involv engag ~take contribut
participate-join: join participat
partner: partner allian
partner-life: partner
party-other: party parties other recipient person opponent counterpart involv concerned
pass-hand: pass. passed hand. handed deliver ~give
passport: passport
password: password passcode pin credential authentic
past: past previous former last histor
patch: patch fix fixed fixing fixes
patent: patent
patent-attorney: patent attorney
patient: patient
patient-adj: patien
pattern: pattern type
pay: pay paying paya payer payee fee charg cost paid pric expens fund money settle remit payment
pay-cut: pay reduc salary cut wage paid payment
payment: pay pays payment paying paid remit settle repay
payment-info: pay settle transaction paid payment
payroll: payroll salar pay wage paid payment
payslip: payslip salar withh tax certif
peculiar: unique own inherent proper original independent specif
penalty: penal sanction punish imprison fine
penalty-contract: penalt liquidated
penetration-test: penetrat test
pension: pension retirement annuit
percent: percent rate ratio proportion
performance: perform
period: period time term deadline durat long window
period-stage: period time. timing season stage
periodic: regular period routine
permission-official: permit licens approv authoriz permiss
permit: permi allow grant licens authoriz recogni approv accept ~let letting admit admiss
person: person individual human principal anyone everyone somebody man men user party parties people ~those
person-concerned: concerned involved related relevant interested stakeholder
person-in-charge: person charge contact staff responsib manager officer handl head represent
person-people: people person human individual ~those
personal-data: personal private identif pii
personalize: personali custom tailor
personnel-measure: human personnel people
persuade: persua convinc
petition: petition motion request claim file filing appeal counter object report appl
pharmacist: pharmac
philosophy: philosoph principle ideal
phishing: phish
photo-id: photo
photograph: photo shoot film
physical: physical tangib
physical-measure: physical
place: plac location ~where site space venue spot
place-put: place. placed ~put locat install
plaintiff: plaintiff claimant petitioner appl
plan: schedul intend intent expect program ~will plan contemplat due
plan-document: plan
planning-dept: plan
plant: plant
platform: platform
pleasant: enjoy fun pleas joy
pledge: pledge promise vow vowed commit oath undertak covenant written undertook
plugin: plug addon extension add
point-out: point. pointed pointing indicat identif
point-time: time moment point
poison: poison toxic
police: police law investigat
policy: polic guideline guidance principle
political-activity: politic elect campaign
political-party: party politic partie
politics: politic
pollution: pollut contaminat
popular: popular famous
pornography: porn adult
port-software: port. ports ported porting
portfolio: portfolio
portrait: portrait likeness image public right
position: standpoint perspective place status role. post position standing
possession: possess occup
possible: possib ~can ~could able ~might allow abilit enabl potential capab available ~may ~let
post-mail: send sent mail post registered letter certif
post-write: post submi contribut writ wrote
postal-code: zip post
poster: poster
postpone: postpon defer delay
power-outage: outage power blackout electric
power-strong: strong power strength force
powerless: powerless incompet helpless
practical: practic
practice: practic custom
praise: prais commend appreciat
predetermined: default prescrib predetermin certain fixed designated ~given prescript specif
prefecture: prefectur
preference: prefer taste
pregnancy: pregnan childbirth birth deliver matern
prejudice: prejudic bias
premise: premise assum presuppos prerequisite precondition based
prepare: prepar provid read. ready arrang maintain develop establish mainten
prescription: prescription limitation statute
prescription-medical: prescri
president: president chair
press: press media news
prevail: prevail preced govern
prevent: prevent avoid stop precaut against protect deter
price: pric cost fee worth
price-reduction: reduc decreas lower discount
principle: princip rule general
prior-consent: prior consent
priority: priorit preced prefer prevail
privacy: privacy private
privacy-violation: privacy infring invasion violat
private: private personal
privilege: privileg permission authorit right
prize: prize gift award giveaway reward given gave giving
probation: trial probat test
problem: problem issu matter concern challeng question troubl bug topic
procedure: procedure process step instruct
process: process handl treat procedure dispos
processor: processor contractor subcontractor
procure: procur purchas sourc
produce: produc generat creat yield bear borne bore
product: goods item. merchandise article. produc
product-name: name item goods description produc
productive: produc
profession: profession
profile: profil career background
profit: profit gain earning
programmer: programmer developer
prohibit: prohibit forbid ban banned banning ~not ~may disallow prevent ~must
project: project business program
promise: promis commit pledg undertak undertook
promissory-note: note. bill. promissory draft.
promote: promot encourag facilitat advanc foster further
promotion-job: promot raise advanc increase
proof: proof prove evidence verif support
property: own owned owner owning asset possess title propriet propert
proposal: propos suggest motion resolution recommend offer submi file filing bring brought rais institut initiat pending
proposal-submit: offer request propos appl
prosecution: prosecut indict
prosecutor: prosecut attorney court tribunal judicial judge
protect: protect safeguard secur keep defend kept defens
protocol: protocol
provide: offer ~give giving grant suppl deliver service furnish ~make shar gave feed provi disclos
provider: provider supplier
provision: provision clause stipulat
provisional-attachment: provisional preliminary
provisional-disposition: provisional injunct disposition interim preliminary disposal
proxy: prox
proxy-mandate: proxy power attorney mandate delegat
pseudonym: pseudonym
public-adj: public
public-domain: public domain
public-interest: public interest welfare
public-key: public private key
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
punitive: punitiv exemplar
purchase: purchas buy buying buyer sale sell bought order sold procur
purchase-buy: buy buying buyer purchas bought
purchase-history: purchas transaction order usage history
purchasing-dept: purchas procure material
purpose: purpos goal aim aimed aiming intend objective order target mission intent
pursue: pursu
push: push
pyramid-scheme: pyramid multilevel
qualification: qualif eligib certif licen
qualify: qualif eligib
quality: quality perform
quantity: amount. quantit volume mass bulk number.
question: question ask asked asking doubt inquir wonder enquir quer
quick: prompt quick immediat fast soon rapid expedit speed early ~without delay
quorum: quorum
quote-from: excerpt extract quot cit reprint reproduc republish repost
race: race. racial
radio-tv: tv television radio broadcast
railway: rail train.
raise: rais increas improv enhanc
range: scope extent range ~within limit area coverage bound
rank: rank order
ransomware: ransom
rate: rate ratio percent proportion share
raw-material: raw material ingredient resource component part. supply supplies
reach: reach arriv attain extend extens
reach-limit: reach
read: read brows view access
read-only: read
real-estate: real estate property
reason: reason ~why cause ~because ground basis ~due having founded
reasonable: reasonabl
receipt: receipt
receipt-reception: accept recept recei intake take desk front counter took taking
receive: receiv accept ~get obtain subject recept undergo ~taken receipt
recent: recent latest lately
receptionist: recept
recipient: recipient receiver beneficiar receipt recept
reckless: reckless gross
recognize: recogni aware acknowledg understand perceiv admit know accept understood knew admiss percept
recommend: recommend encourag suggest advis advic
recommendation: recommend advis advic
record: record log logged logging logs histor track document regist
recording: record
recruit: recruit invit solicit call. calls job opening raise hir employ adopt select vacanc screen use appl
recurrence: recur prevent reoccur repeat
recycle: recycl reuse
reduce: reduc decreas lower mitigat diminish cut alleviat minimi
reference: refer consult quot cit cite citation guid see seen seeing mutatis apply
reference-letter: reference letter recommend
reflect: reflect incorporat
refrain: refrain avoid
refugee: refugee
refund: refund return reimburs repay
regardless: regardless irrespective notwithstanding despite ~whether
region: region area. local district zone
register: regist enrol sign record subscrib enter subscript
register-official: regist list ledger roster book log direct
registered-domicile: domicil permanent family regist
regret: regret unfortunat
regulation: regul provi rule specif stipul prescri control
relation: relat relevant concern regard ~about associat pertain respect connect involv
release: releas publi announc disclos open post launch issu expos available
relief: peace. safe secur assur comfort confidence
religion: faith belie relig worship creed relian rely
religious-solicit: religi proselyt missionar relian rely
relocation: relocat move remov transfer
remain: remain rest. left surviv
remain-left: remain rest. residual
remark: remark comment speech mention ~say ~said state
remember: remember memor recall
remind: remind
remodel: alter modif remodel remak tamper
remote: remote telework home distance
renew: renew updat extend continu prolong extens
rent: rent lease
repair: repair fix fixed fixing fixes restor mend refurbish
repeal: repeal discontinu abol terminat abrogat remov rescind end eliminat withdraw clos discard dispos withdrew
repeat: repeat again recurr repetit
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
reprimand: reprimand warn admon rebuk censur scold
reproduce: reproduc copy copi replicat reprint
reputation: reputat honor honour fame credit trust dignity good
request: request ask asked asking demand requir appl call claim seek need pleas ~want urge urging ~su sought solicit
    opinion view comment suggest wish feedback
request-disclosure: disclos request
require: requir need necess ~must mandator essential demand ~have ~should
rescind: cancel terminat rescind rescis dissol lift releas unsubscrib
rescue: rescue emergenc relief remed save aid help relian rely
rescue-help: help rescue save relief remed relian rely
research: research academ stud
researcher: researcher
resell: resell resale resold
resemble: similar ~like resembl likewise equally ~also same
reserve: reserv book.
residence: residen domicil address
residence-card: residen visa immigra status card
resident-record: residen certif
resign: resign withdraw declin withdrew leav left separat quit depart retir
resist: resist
resource: resource
respect: respect
respond: respon address support compl handl correspond accept react depend accord deal action
responsibility: liab obligat duty duti account bound held respons fault attribut
rest-break: break rest broke
restaurant: restaurant
restore: restor recover resum reinstat
result: result outcome consequen effect finding output
resume: cv resume curricul career history record resumpt
retain: retain hold held keep kept stor preserv retent
retaliate: retaliat reprisal disadvant unfavo advers detriment unfair prejudic
retire: retir resign leav left separat
retiree: retire former ex left leav separat resign depart past
retirement-allowance: retire severance separation allowance benefit
retroactive: retroactiv
return: return ~back revert
return-lend: lent loan lend issued provid
revenue: revenue sales proceed procedur
revenue-stamp: stamp
reverse: revers opposite invert
reverse-engineering: decompil disassembl revers engineer
review-again: review revis reconsider reassess
review-comment: review
ride: ride board.
right: right entitl privileg power author copyright title
right-holder: holder owner held
right-side: right
right-to-be-forgotten: forgotten eras
rigorous: strict rigor stringent thorough severe tight
riot: riot civil unrest
rise: rise rising increas
risk: risk danger threat hazard
road: road street ~way
roadmap: roadmap
robot: robot bot
role: role. part. function
room-margin: room margin leeway
root: root fundamental
rotate: rotat turn
royalty: royalt fee
rule: rule regulat code norm
run-move: run running drive ran
safeguard: safeguard security control measure
sales-dept: sales business
sales-person: sales clerk
salt: salt
sanitation: health safety hygien
saturday: saturday
save: save saving
say-word: ~say ~said tell state told
scale: scale. size
scan: scan
scenario: scenario case
schedule: schedul agenda calendar timetable program
scholarship: scholarship
school: school universit college research academ institut
school-high: school
science: scien
scientific: scien academ
scientist: scientist
scope-application: scope appl extent range cover within limit
scope-purpose: scope beyond ~within outside other
screen: screen display
screen-resolution: resolution
screenshot: screen
scrivener: scrivener judicial administrat
sea: sea marine ocean maritime
seal: stamp sign seal name
seal-certificate: seal certif
search: search look find seek quer found sought
search-police: investigat search
season: season quarter
second-time: second
secondary-use: secondary derivative reuse
secret: secre privat sensitive confiden
secretary: secretar office
section: section chapter part
securities: securit bond share stock debentur
security: secur safe
see: see seen seeing refer look view find consult found visit discover watch
seizure: seiz attach sequestr garnish foreclos lien
selection: select screening recruit hiring
self-own: own owned owner owning self
sell: sell sale sold commerc vend trade purchas
seller: seller vendor retailer sale. sold
send: send sent transmi deliver submit transfer forward mail distribut post stream broadcast submiss
send-back: return refund repay restitu give send back surrender gave giving
sender: sender
sensitive: sensitive special
sensor: sensor
separate: separat divi
series: series ~set sequence
serious: serious severe grave significant critical major
serve-care: free. feel hesitat felt
server: server host network
service: servic
session: session
session-event: session subcommittee
session-training: course training session
set-complete: ~set complete kit suite
setting: ~set setting config preference option establish specif
settlement: settle compromis reconcil
settlement-accounts: settlement financial account
severability: sever separab
severable: sever
sex-life: sex sexual
sexual: sexual
sexual-orientation: sexual orientation gender identit
shape: form. shape
share: shar disclos
share-part: share. portion apportion
shareholder: sharehold stockhold investor meeting member equity
shareholders-meeting: general meeting assembl
shelter: shelter evacuat refuge water station
shift: shift change transition
ship: ship. shipping shipped shipment dispatch transport send sent
ship-boat: ship. vessel boat
shipping-destination: deliver ship destination address recipient send
shipping-fee: shipping deliver postage freight
short: short
shortage: shortage lack scarc
show: show display indicat present demonstrat view express illustrat appear label depict attribut list reveal
sibling: brother sister sibling
side: side. aspect part. party
sign: sign
signature: sign. signs signed signing signat
similar-way: likewise similar same
simply: simpl mere ~just ~only
single: single ~one sole ~only unique alone
single-marital: single unmarried
sit: sit seat
situation: situation circumstanc state condition case.
size: size dimension
skill: skill abilit capabil competen qualif licen certif credential capacit eligib status
skin-color: skin color colour
slavery: slave
sleep: sleep
small: small little minor tiny minimal
smoking: smok tobacco cigar
social: societ social
social-adj: social
social-media: social
social-security-number: social security pension
socio-economic: socio econom
software: softw program app
soil: soil land
sokaiya: sokaiya racketeer extort blackmail
soldier: soldier militar
solicit: solicit invit canvass recruit
solve: solv resol fix fixed fixing fixes address settle troubleshoot
some: some several certain few part
some-little: some. few little small slight minor less
someone: someone somebody anyone person
someone-else: other. others another someone
something: some ~any
sometimes: sometimes occasional
soon: soon shortly immediate prompt
sort: sort order arrang
sound: sound voice audio record
sound-health: sound health
sound-valid: appropriat valid adequa reasonab proper sound equivalent correspond equal consider
source-citation: source citation reference attribution
source-code: source code revers engineer decompil disassembl
space: space room
spam: spam junk unsolicit
spanish-lang: spanish
speak: speak spoke talk speech
speaker: speaker presenter spoke speech
special: specia particular certain especial specif
special-damages: special lost profit loss indirect incident consequen
specification: spec
specify: specif stat. state clear identif indicat provid prescrib prescript
speed: speed fast quick rapid
spend: spen invest
spend-use: spend spent use used using expend expens disburse
split: split divi spin demerger
sponsor: sponsor
sport: sport athlet compet exercis physical
spot-point: place. spot. part. location point reward
spouse: spouse husband wife marri marry
spread-harm: spread expan
stable: stable stabilit stead
staff: staff personnel member crew
stage: stage. step. phase. process level
stake: interest stake equity contribut invest
stakeholder: stakeholder interested concerned related party parties
stalk: stalk follow harass nuisanc annoy bully
stalking: stalk follow
stand: stand. stood
standard: standard criteri norm level base. based basis basing default
standard-clauses: standard contract clause
start: start begin began initiat commenc launch open first begun
state: state country nation
state-organ: government administrat public agenc state authorit national body country office organ.
statement-defense: explain defen hear statement excuse justif explan
statistical: statis
statistics: statist aggregat compil
status-social: status standing social origin family position
statute: law laws statut regulat legislat
stay: stay remain spent
steal: steal theft stole thiev misappropriat
step-count: step
stereotype: stereotyp
stock: stock share. shares
stop-halt: stop halt ceas suspend suspens
stop-provision: ceas stop suspen discontinu halt provid
stop-quit: stop quit resign leav cease left
store: stor save saving retain keep kept preserv hold maintain reten archiv held custod sav mainten
store-shop: store. shop. retail
strategy: strateg
stream: stream
strike: strike labor dispute labour industrial
structure: structur mechanism system framework
student: student pupil study studi
student-id: student study studi
sub-processor: processor subcontract
subcontract: subcontract sub re outsourc further
subjective: subjectiv
sublicense: sublicen
submit: submi present file. filed filing hand. provid
subordinate: lower subordinat report staff
subparagraph: subparagraph each following item
subscribe: subscri sign join
subscriber: subscriber member subscript
subscription: subscri
subsidiary: subsidiar
subsidy: subsid grant
substantial: substan material effective
succeed-right: succe inherit transfer assum
success: succe
suffer: suffer incur sustain
sufficient: sufficien adequa enough full
suicide: suicid self
suit: appropriat suits suited suitab
summarize: summar compil
summary: summar overview outline abstract gist descri profile
sunday: sunday
superior: superior higher boss supervis manag head overs
supervise: supervis monitor overs surveil
supplement: supplement complement addition
supplementary-provisions: miscellan supplement
supplier: vendor provider suppl procure
supply-chain: supply chain
support: support help assist respon address aid aided aiding second sponsor
sure-certain: certain sure confiden convinced reliab definit fix fixed fixing fixes determin relian rely
surface: surface face.
surgery: operation surg
surprise: surpris unexpect
surround: surround enclos
survey: survey poll questionnair research investig
suspect: suspect doubt question alleg
suspend: temporar interrupt suspen discontinu break stop broke
suspend-use: suspen ceas stop discontinu restrict disabl halt
suspension-work: suspen leave home stand absence
sustainability: sustainab
symbol: symbol sign. mark. signat signed
symptom: symptom
sync: sync
system: system scheme program framework institution regime
t-shirt: shirt
tab: tab
table: table
tag: tag tagged tagging label
take-out: remov carr take taking bring out brought took
take-remove: remov detach exclud exclus
tamper: tamper falsif alter manipulat forg doctor
target: target goal objective
targeted-ad: target behavio
tax: tax levy duties dues
tax-accountant: tax account cpa public certif
tax-number: taxpayer tax
tax-return: tax return declar
teach: teach educat learn train stud school tell taught told
teacher: teacher faculty instructor taught
team: team group
technical: techn
technology: techn engineer skill
telemetry: telemetr
telephone: phone telephone call tel number
temperature: temperature
temporary: tempor provisional interim
temporary-staff: dispatch agency temp seconded send sent
tenant: tenant lessee borrower
tenderer: bidder
term-office: term. tenure
terminate: terminat end ended ending cancel stop discontinu finish clos abort suspen halt ceas block ban banned
    banning disabl revok resci shut ~over drop interrup
terms: terms agreement conditions
terrorism: terror
test: test trial exam try tries tried trying experiment
test-result: test result exam
testimony: testi state witness
text: text. wording body
thank: thank grateful appreciat gratitude
the-said: relevant concerned ~such appl ~said correspond pertinent
theme: theme topic subject
thesis: paper thesis article
third: third other anyone someone party parties
third-country: third foreign
this-document: document policy agreement terms
this-year: ~this year
thousand: thousand
thread: thread
threaten: threat intimidat blackmail extort coer duress menac
thursday: thursday
ticket: ticket
tie: link connect tie associat
time: time hour ~when moment period
timestamp: time stamp
timetable-operation: operat service run status driv
title: title caption head subject topic
today: today
together: together ~along ~with jointly ~also combin simultaneous
token: token
tomorrow: tomorrow next following
tool: tool util
top-upper: top upper above
topic: topic theme subject issue
torture: tortur abus
tourism: touris travel trip
toward: against toward regard respect ~for ~to
town: town village
track: trac follow
trade: trade trading transaction deal
trade-name: trade name corporate company business firm
trade-union: union
trademark: trademark brand logo mark
traditional: tradition convention
traffic: traffic transport
trafficking: traffick smuggl
train: train educat learn grow sound develop nurtur foster upbring course seminar workshop drill grew
transaction: transaction deal trad business
transcript: transcript grade score result mark. performance record academic
transfer: transfer assign move moving migrat transition conve succe sell sale inherit dispos takeover alienat acqui
    receiv receipt recept sold taken took taking
transfer-job: transfer reassign relocat second personnel move change rotation
transgender: transgend
translate: translat locali adapt
translation-official: translat
translator: translat interpret
transparent: transparen
transport: transport carr
transport-agency: transport traffic transit
travel: travel trip
travel-expense: travel transport expens business trip
treasurer: treasur
treatment: treat medical care therap cure recuperat
treaty: treaty convention agreement
tribe-indigenous: indigenous native
trivial: trivial minor slight small
true: true truth real actual
true-real: true real genuine
trust: trust rely confiden credit reli depend
trust-believe: believ trust faith belief
try: try tries tried trying attempt
tuesday: tuesday
turn-off: turn disabl switch
turn-on: turn enabl switch
two: two ~both second ~either
two-factor: two factor step
typhoon: typhoon storm hurricane
typo-omission: error mistake typo misspell clerical incorrect wrong
unacceptable: unaccepta inadmissib intolerab
unapproved: unapprov unauthor permission
unattainable: unachiev undeliver unattain miss
unauthorized: unauthor illegal improper ~without illicit fraud access intru hack penetrat
uncle-aunt: uncle aunt
unclear: unclear ambig vague uncertain obscur
unconditional: uncondition unlimit unrestrict
unconscious: unaware uncon
under-less: ~under less below
understand: understand understood comprehen acknowledg know knew
undesirable: undesir unwant unwelcom objectiona
unexpected: unexpect contingen unforesee unanticipat surpris
unfair: unfair unjust undue unreasonab improper
unfriendly: hostil unfriend enem
unidentifiable: unidentif anonym deidentif
unintended: unintend unintention inadvert accident careless neglig
union: association partnership union labor cooperative
unique-one: unique ~only sole
unit: unit.
unit-price: unit price
university: university universities college graduate
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
unsolicited: unsolicit spam unrequest junk
unstable: unstab instab
unsubscribe: unsubscri
unsupported: unsupport
unused: unus idle
unverified: unverif unconfirm untest unproven
unwelcome: unwelcome unwanted
upcoming: upcoming next forthcoming
update: updat renew latest new newly newer newest upgrad recent current refresh
upload: upload
upper-limit: limit maxim cap caps upper ceiling most exceed up excess
upstream: upstream
urge: urge prompt remind demand notice notif
usability: usab ease easy
usage-right: right use licen usage
use: use used using usage usable reus available exploit user leverag adopt ~take run running ran uses utili employ make
useful: useful helpful beneficial benefit help. convenient valuable
useless: unnecessary need. unneeded require
user: user customer individual consumer visitor subject ~you consumpt
utility-bill: utilit bill
utility-model: utility model
vacancy: vacan
vaccine: vaccin immuni inocul
valid: valid enabl effect force activ expir
value: worth valu
value-conversion: convert convers
vehicle: vehicle car cars automobile motor
venue: venue place site hall
verbal: verbal oral
verifier: verif
version: version release edition
very: ~very extremely highly great ~much really
veteran: veteran
veterinarian: veterinar
via: via ~through
vibration: vibrat
victim: victim damage suffer
video: video movie film
viewpoint: viewpoint perspective point standpoint view.
violate: violat infring breach contra break against complian abus offend offens comply broke
violence: violen assault abus physical attack
virtual: virtual
visible: visib see seen apparent
vision: vision
visit: visit come
vital-interest: vital interest
voiceprint: voice
volunteer: volunteer
vote: vote voting elect ballot poll choos select chose choice
vulnerability: vulnerab
vulnerable: vulnerab weak
wage: wage salar pay remunerat compensat allowance bonus paid payroll payment
wait: wait await standby
waive: waiv abandon renounc relinquish relian rely
wake-event: happen occur caus wake
walk: walk
want: ~want wish ~like desir ~would hope need prefer intend ~please ~in intent
war: war wars armed riot terror insurrect civil unrest rebellion
warn: warn alert caution notic
warrant-writ: warrant writ
warranty: warrant guarant assur ensur assert represent
wash: wash
waste: waste garbage trash
watch: watch view see look
water: water
way-manner: method ~way ways manner mode approach
weapon: weapon arms firearm gun knife
wear: wear worn dress wore
web-beacon: beacon
website: site website web page webpage
wednesday: wednesday
week: week
weekend: weekend saturday
weigh: weigh balanc
weight: weigh
welcome: welcom
welcome-newcomer: newcomer beginner novice new newly newer newest
welfare: welfare benefit wellbeing ~well fringe
whistleblow: whistle report inform notif alert accus call
whole: whole entire full overall total all every complete
width: width range
width-broad: wide broad extensive
willful: willful wilful intent deliberate
win: win winn won victor
window: window
window-desk: contact counter point window office desk helpdesk channel hotline service
withdraw: withdraw revok cancel revoc undo retract withdrew
withhold: withh reserv hold refrain suspend held tax income suspens
witness: witness presence attend
witness-see: witness
woman: wom female
word: word. term. language wording vocabular expression
work: work job task busines labor operation employ duties
work-hard: effort hard. try tries tried trying
work-history: career history work experien employ background resume cv profession record identit resumpt
work-piece: work. works creation
worker: employ staff worker person
working-hours: hours overtime work time
workplace: work office employ place job location
workplace-employer: employ work company
workshop: workshop
world: world global wide
worldwide: world global
worldwide-free: nonexclus
worm: worm
worry: concern worr anxi fear
write: writ describ fill specif list enter indicat note mention rewrite wrote stat entr contain set descript
written-pledge: pledge oath declarac
year: year annual age ~since
yesterday: yesterday last previous
you: ~you yourself
zero: zero
"""
