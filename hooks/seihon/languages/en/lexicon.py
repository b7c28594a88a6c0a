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
acceptance: accept inspect
access: access connect visit reach
accessibility: accessib
accident: accident incident
accompany: accompan associat involv incident result ancillar entail
account: account
accountant: account
accounting: account
accounting-books: book accounting record
accuse: accus charg alleg
achieve: achiev attain accomplish realiz reach fulfil
acquire: obtain ~get acquir gain earn receiv procur available ~got
acquisition: acqui takeover
act-law: act acts law laws
activate: activat enabl
active: active proactive positive
activity: activit work effort action campaign initiativ
actor: actor
actual: actual real practice practical fact
ad: ad ads advert market
adapt: adapt modif alter
adapt-to: adapt
add: add added adding append includ extra further ~more addition plus
address: address locat email
adequacy: adequa
adjust: adjust coordinat tune tuning
administrative: administrativ
administrator: admin
admit: admit recogni acknowledg accept
adopt: adopt employ hire hiring recruit accept use used using
adult: adult
advance-progress: advanc progress promot proceed process move
advertise: advertis promot publici
advice: advi counsel
advocate: advocat
affect: affect impact influenc
affiliate: affiliat group related associated
after: after ~since later ~from following ~then subsequent onward
afternoon: afternoon
age: age aged old year.
agency: agency authorit
agenda: agenda
agent: agent represent attorney proxy
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
allot: allocat assign distribut allot
alone: alone individual own owned owner owning
always: always constant continu ever. every. sure ~must all
amend: amend revis modif
american: states america ~us usa
amount: amount sum quantit volume size
analyst: analyst
analytics: analy
analyze: analy
animal: animal
anonymize: anonymi anonymous
anonymous: anonym
answer: answer respon repl
answer-reply: answer respon reply
antisocial: antisocial organized gang
antitrust: antitrust monopol cartel exclusive
any-time: ~any time occasion needed
anyone: anyone anybody everyone nobody person
apologize: apolog sorry
apology: apolog sorry regret
appeal: appeal
appear: appear emerg
appear-seem: seem appear
appearance: appearance. look. looks aesthetic
appendix: appendix annex schedule attach appended
applicant: apply appli candidat
application: appl request
application-form: application form
application-software: app apps application
application-use: use purpos application
apply-to: appl fall. relevant correspond match eligible subject constitut
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
arrest: arrest detain
arrive: arriv reach
article: article section clause
artificial-intelligence: artificial intelligence ai
artist: artist
asia: asia
ask: ask asked asking question inquir
assembly: assembl meeting gather
assertion: assertion
asset: asset propert
assign-right: assign transfer
assign-task: assign allocat entrust leave left
assist: assist help aid aided aiding support
association-org: association society
at-least: least
athlete: athlete player
atmosphere: atmosphere environment
attach: attach accompan enclos includ append accessor
attach-put: attach affix add added adding ~put append
attack: attack insult offens
attempt: attempt trial tries tried trying try
attend: attend
attend-school: attend enrol school study
attention: attention note. care consider caution mind notic aware beware
attitude: attitud stance demeanor approach
attribute: attribut
audience: audience viewer
audit: audit
audit-trail: trail log logged logging logs
auditor: audit
authentication: authentic login password sign log logged logging logs certif credential verif passcode passphrase
authenticator: authenticator
author: author writer creator
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
backup: backup ~back spare
badge: badge id tag tagged tagging
balance: balanc
ballot: ballot vote voting
ban: ban banned bans prohib
bank: bank
bank-account: account
bank-statement: statement
bankrupt: bankrupt insolven rehabilitat
base: base. based basis basing fundament accord found ground pursuant ~under principl basic primar
base-foundation: foundation base. basis infrastructure platform
beacon: beacon
bear-burden: bear borne assum incur responsib owe bore
before: before prior previous advance earlier pre former
beginner: introduc begin start began begun
behaviour: behav action act acted acting acts conduct activit operat work deed ~do
belief: belie creed conviction thought ideolog
believe: believ think thought consider
belong: belong affiliat member vest attribut
benefit: benefit profit interest advantag gain good
benefit-payment: benefit pay paid provid payment
best: best optim utmost
bias: bias
bid: bid bidd tender
billing: bill charg invoic
binary: binar
biodiversity: biodiversity
biometric: biometric
birth: birth born
bisexual: bisex
blame: blame
blank: blank empty
block: block
blog: blog
blood: blood
blood-relative: blood relat
board: board
body: body bodies physical
body-size: body size
book: book. books booked booking reserv
bookmark: bookmark
booth: booth stand
borne: bear assum liab borne bore
borrow: borrow
bottom: bottom lower foot
branch: branch office
branch-code: branch
branch-tree: tree branch
breach-contract: default breach failure
breach-report: leak breach
break-damage: break broke damag
bribe: brib corrupt
bring: bring brought result lead led
broadcast: broadcast stream
browse: brows view visit read
browse-history: histor record
browser: browser
budget: budget
bug: bug fail defect error disab outage problem issue fault
build: build construct built establish creat
building: building
bully: bull mobbing
burden: burden load. cost bear borne bore
business: business enterprise
business-card: business card
business-interruption: stoppage interrupt suspen clos
business-operator: business operator entity enterprise provider
business-partner: partner customer client vendor supplier business counterpart
business-secret: trade secret
button: button
buyer: buyer purchaser
bylaw: bylaw article statute rules constitution
bypass: bypass circumvent detour
cache: cach
call: call refer nam name known ~say ~said mean
call-out: call. appeal urge invit
camera: camera cctv surveil
campaign: campaign promotion
cancel-event: cancel
candidate: candidat applicant possible nomin prospective
capital: capital
card: card
care-treat: car care considerat
careless: careless neglig
carry-bring: bring carr brought
carry-out: carr execut perform implement conduct
case: case event circumstanc upon wheneve instance ~if ~when ~where ~should
caste: caste
catch: catch caught captur
category: categor
cause: cause. caused causing causes reason ~due attribut
cause-attributable: attributable fault
cause-bring: caus bring result ~give inflict brought
celebrate: celebrat commemorat anniversar congratulat
center: cent middle
century: centur
certificate: certificat
certificate-digital: certificat
certify: certif accredit prov recogni verif
chairperson: chair
change: chang modif amend revis updat alter edit fix fixed fixing fixes correct convert differ
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
child: child kid
child-age: ~under less below ~than
child-labour: child labor labour
child-parent: parent guardian
childcare: childcare parental nursery
china: china chinese
choose: choos select choice option pick opt opted opting opts elect chose
circle: circle round
citizen: citizen national resident public people
city: city cities municipal urban town
civil: civil
civil-war: civil insurrect rebell unrest
claim: claim assert alleg argu complain petition
classify: classif categor divis
clause: clause provision section article paragraph term item
clean: clean
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
cohabitant: cohabit household living
collaborator: collaborat partner
collateral: collateral security mortgage pledge
colleague: colleague cowork peer. fellow
collect: collect gather obtain acquir retriev captur
collide: colli crash conflict
collude: collu rigging
color: color colour
column: column
combine: combin merg
come-into-force: force effect
comfortable: comfort
command: command
comment: comment
commercial: commerc profit business trade
commercial-adj: commerc profit
commit: commit
committee: committee board commission council
common: common shared joint
communicate: communicat contact correspond
community: communit region local
company: compan corporat entit business organiz enterpris firm inc vendor
compare: compar
compatible: compatib
compensate: compensat ~make offset
compensation: compens damag indemn liab reimburs
compete: compet
competition: compet
compile: compil collect
complain: complain grievanc dissatisf
complete: complet finish conclud end ended ~done
completely: complet full entire whole total perfect all
complex: complex complicat
compliance: complian comply complies observ adher
compose: compos consist compris constitut form
comprehensive: comprehensive overall general inclusive blanket whole cover total integrat
computer: pc comput
conceal: conceal hide hidd hiding
concentrate: concentrat focus
concept: concept notion idea
conclude: conclud enter execut sign mad ~make conclus
concrete: specif concret detail
condition: condition state status situation term circumstanc provided subject
conference: conferenc meeting
confess: confess admit
configuration: config setting
conflict: conflict disput contradict clash
conflict-interest: conflict interest stake
conform: conform compl accord suitab match meet met
confuse: confus disrupt chaos
connect: connect link
consensus: consens
consent: consent agree accept acknowledg permission consensus understand approv understood
consent-form: consent form
consequential: consequen derivativ
consider: consider account review examin think ~take ~taking thought
consist: consist
consistency: consisten coheren
constitution: constitution
constraint: constrain restrict bound bind limit
constructive: constructiv
consult: consult advice advis talk discuss inquir contact
consultant: consultant advis counsel
consume: consum
consumer: consumer
contact: contact inquir enquir reach question touch communicat notif ask asked asking email exposure
contain: contain hold includ held
content: content material detail ~what information subject
contest: contest competit
context: context
continue: continu keep ongoing remain persist sustain ~still kept
contract: contract agreement warrant
contract-document: contract agreement
contract-party: contract party subscrib
contractor: subcontractor contract
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
copy: copy copi reproduc duplicat replic clone
copy-machine: print
copyright: copyright
correct: correct right proper exact precis true accura
correct-data: correct rectif revis amend fix fixed fixing fixes
corruption: corrupt
cost: cost expens
counselor: counsel advis
count: count. counts counted counting total calculat comput aggregat sum tall
countermeasure: measure countermeasure
country: countr nation state domestic international land
country-origin: origin country
court: court judic lawsuit litigat jurisdict trial suit.
cousin: cousin
cover: cover
cover-letter: motivation cover letter
crash: crash
create: creat ~make ~making generat produc ~made build built writ draft prepar author form construct establish wrote
credit: credit trust
creditor: credit claim receivable
crime: crime criminal offen
criminal: crim illegal unlawful offens
criminal-adj: criminal penal
criminal-record: criminal
criticism: critic
criticize: critici blame condemn
cross-border: border cross international
cruel: cruel inhuman
culture-art: art arts cultur
currency: currenc money
current: current ~now present today existing already
current-status: current state situation status actual
customer: customer client
customer-service: customer service support
customize: custom
customize-fit: special dedicat
customs: customs tariff duty duti
damage: damag loss harm injur victim
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
dealer: dealer distributor retail store shop sell vendor resell
death: dead death die died dies dying
debtor: debt obligat
debug: debug
decade: decade years
decide: deci determin
decide-finally: final last eventual end ended ending ultimate
decision: deci determin judg resol discret ~set setting choos choice chose
declare: declar express stat. state announc
decompile: decompil
dedicated: dedicated exclusive special
deduct: deduct withh subtract
deep: deep profound thorough
defame: defam slander libel
default: default standard
defect: defect fault flaw bug nonconform deficien
defend: defen protect advoca
defendant: defendant respondent accused
deficit: loss. deficit
definition: defin
degree: degree extent level ~about
degree-academic: degree graduat educat academ
delay: delay late. later
delegate: delegat represent
delete: delet remov eras destroy purg drop clear takedown
delete-account: withdraw leav clos cancel delet withdrew left
delete-permanently: permanent
deliver: deliver hand. ship
democratic: democra
denial-of-service: denial service dos
dentist: dent
deny: deny deni repudiat negat reject
depart: depart leav exit left
department: department division section unit.
depend: depend rel rely relian vary
dependency: depend
dependent-family: dependent support maintain
deploy: deploy roll develop expand
deposit: deposit
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
destructive: destr damag broken break
detail: detail learn information ~more particulars
detect: detect discover find found
develop: develop engineer hack grow evol creat grew
developer: develop
development-dept: develop
device-id: device terminal
diagnosis: diagnos
dialogue: dialog conversation talk. discuss interact speak spoke
differ: differ vary vari other distinct discrepanc
difference: diff gap
different-opinion: objection dissent disagree
difficult: difficult hard challeng tough
digit: digit number figure
digital: digital
dignity: dignit decen decor
diploma: diploma certificat
direct: direct
direct-damages: direct damage
director: director officer board executive
disability: disab impair handicap
disable: disabl deactivat
disadvantage: disadvantag detriment adverse unfavo prejudic
disagree: disagree
disassemble: disassembl
disaster: disaster
disaster-natural: disaster
disciplinary: disciplin action sanction
disclaim: disclaim liab exempt immun
disclose: disclos releas reveal expos publish
discomfort: uncomfortab uneas anxi worr dissatisf discontent frustrat concern
disconnect: disconnect cut block shut
discount: discount
discourage: discourag deter
discretion: discretion
discuss: discuss debat consult negotiat talk conversation
disease: disease illness sick condition
dishonest: dishonest unfaithful disingenu bad
dismiss: dismiss fire. fired terminat remov discharg layoff
disperse: dispers scatter
dispose: dispos sell sold
dispute: disput object complain appeal conflict contest
disrespectful: disrespect rude impolite
dissolve: dissol
distance: distan remote
distinguish: distin differen identif
distribute: distribut redistribut circulat deliver ship
distribute-spread: distribut dispers decentral
distribution: distribut
diverse: divers variety various varied range differ many
diversity: divers
divide: divi split separat
dividend: dividend
do: perform conduct carr implement execut ~do ~does ~done ~doing ~did undertak engag ~make mad ~made fulfil
    accomplish held hold undertook
do-not: refus reject deny declin
doctor: doctor physician medical
document: document paper writing written material doc docs
domain: domain
donate: donat contribut
double: double twice dual duplicat
download: download
draft: draft
dress: cloth dress attire
drive: driv drove
driver: driver
driver-licence: driver licen
driver-person: driver
drug: drug narcotic
duty-attend: work. working attend duty service
duty-job: duty duti task. job function. mission
each: each every individual respectiv separat
early: early soon prompt quick
earn: earn
earthquake: earthquake tsunami
easy: ease easy easi simpl
economy: econom financ
edge: edge end border
edit: edit
education: educat
education-level: education academ
effect: effect impact influen affect force
effective-adj: effectiv
effective-date: effect force
efficient: efficien effectiv
effort: effort endeavo strive work. working commit seek try tries tried trying aim aimed aiming initiativ attempt sought
effort-labour: effort labor trouble work time
elapse: elaps pass. passed passage after
elderly: elder senior aged older
election: elect
electronic: electron digital electromagnet
element: element factor component
eliminate: eliminat exclu remov eradicat
email: mail email message inbox
embezzle: embezzl misappropriat
emergency: emergen urgen
emission: emission emit discharg
emoji: emoji emoticon
emphasize: emphas importan priorit stress value
employee: employee staff worker personnel
employer: employer
employment: employ labor labour work hire hiring
enable: enabl activat
encounter: encounter fac face facing meet confront met
encourage: encourag urge prompt promot recommend
encrypt: encrypt crypt cipher key
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
entrust: entrust outsourc contractor subcontract delegat commission
entrust-leave: delegat entrust mandat commission
entry-exit: entry enter exit room
environment: environm setting
epidemic: epidemic pandemic
equal: equal same equivalent similar identical likewise ~like
equality: equal
equipment: device equip hardware terminal smartphone phone machine computer mobile authenticator
erase: eras delet dispos destroy discard
error: error mistak wrong incorrect fault typo false bug fail
escape: escap evad avoid
essential: essential indispensab vital necess integral
establish: establish ~set sets found provid determin stipulat creat defin prescrib institut
estimate: estimat presum guess assum
estimate-doc: quotation estimate quote
eternal: perman perpetu indefinit forever eternal
ethics: ethic moral
ethnicity: ethnic race. tribe people
european: europe eu
evacuate: evacuat
evaluate: evaluat assess review rate. rated rating judg apprais examin valu
evaluation-hr: personnel human hr talent people
evening: evening night
event: event confer meet gather session met
every-day: daily day everyday
every-month: month
every-week: week
every-year: annual year
evidence: eviden proof prov certif
example: example ~such instance ~like eg sample case ~as
exceed: exceed ~over ~more beyond excess above surpass
exceed-over: exceed ~over excess
excellent: excellent superior outstanding great wonderful good
except: except unless exclud other.
exchange: exchang swap interact communicat
exchange-market: exchange
exchange-rate: exchange
exclude: exclud except other exempt unless exclus apart ~without
exclusive: exclusiv
execute: execut run running runs perform implement carr enforc fulfil practice ran
executive: officer executive director management
executive-person: executive management
exempt: exempt waiv exclu immun
exercise: exercis
exhibition: exhibit booth show.
exist: exist presence present ~there entity
existing: already exist previous conventional
exit-leave: exit leav left
expand: expan exten broad spread
expect: expect anticipat hope assum intend estimat
expel: expel expuls ban banned banning remov eject
expense: expens expenditur disburs
experience: experienc
experience-level: experience
experiment: experiment test trial
expert: expert profession speciali
expire: expir lapse terminat
explain: expla descri detail document clarif understand tell instruct understood told
exploit: exploit
explosive: explos bomb
export: export
express: express represent state
extend: exten
extension: exten
extract: extract
face: face. facial
face-photo: photo picture image
facility: facilit installation equipment
fact: fact. facts truth
factory: factor plant
fail: fail neglect default unsuccess
fair: fair impartial equit ~just justice
fair-use: fair
fake: fake fals counterfeit bogus
fall-drop: fall drop fell
false: fals untrue inaccurat
family: famil
family-relation: relative. relatives kin relation
far: far distant
farmer: farmer
father-mother: father mother
fax: fax facsimile
feature: feature characteristic
federation: federat union league alliance
fee: fee charge
feedback: feedback comment opinion
feel: feel felt sense impression
field: field. area. domain sector
field-data: field column box
file: file
film-show: screen show exhibit project
filter: filter
finance: financ
financial-adj: financ monetar pecuniar money
financial-statements: financial statement balance
fine: fine. fines penalt
fingerprint: fingerprint
fingerprinting: fingerprint
fire: fire. fires
firefighter: fire. firefighter
firewall: firewall
first: first initial begin start primar began begun
first-time: first initial
fiscal-year: fiscal year
fit: fit fits match suits suitab
fitness: fitness suitab
fix-fixed: fix fixed fixing fixes static
flexible: flexib
flood: flood
fly: fly flight
flyer: flyer leaflet brochure pamphlet
focus: focus emphas concentrat
folder: folder director
follow: follow compl accord obey adher conform observ abid pursuant therefor thus
follow-behind: follow pursue
follow-list: follow below next ~under less lower
food: food meal eat eating drink
force: force. forced forcib compel coerc mandator compuls
force-majeure: force majeure god
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
fraud: fraud unauthori improper illegal dishonest cheat malicious wrong misconduct
free: free charge royalty cost gratis
free-software: free libre
freedom: free libert libre
freelance: freelanc independent sole proprietor
freely: free
french: french france
frequent: frequen often regular
friday: friday
friend: friend peer fellow colleague
friendly: friend
front: front
fulfil: meet. meets met satisf fulfil
function: function featur abilit capabil
function-work: work function operat run running ran
future: future forward later upcoming onwards ahead
future-ahead: future ahead hereafter forward
gambling: gambl bet
game: game match
gather-meet: gather meet assembl met
gay: gay homosex lesbian
gender: gender sex sexual
gender-identity: gender identit
gene: gene. genetic genom
general: general common usual normal ordinar typical public
general-affairs: general administrat affair
genuine: genuine authentic regular legitimate official
german: german
gift: gift donat present
global: global world
good: good ~well best better great fine often nice ok right
good-faith: faith good sincer honest integrity
governance: govern
governing-law: governing governed law
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
guarantee: guarant warrant secur collateral
guard: guard securit
guard-maintain: mainten conserv preserv maintain
guardian: guardian parent custod
guess: guess speculat infer
guidance: guid
guide-document: guide manual handbook instruct
guide-lead: guid instruct direct. lead supervis led
hair: hair
half: half
handle: handl address deal treat cope respon manag process
happen: occur happen aris cause result incur rise generat arose
harassment: harass discriminat abus
hard-disk: disk drive hard
hardware: hardware
harmful: harm injur adverse prejudic damag detriment
hash: hash
hate-speech: hate hatred
have: ~have ~has ~had hold own owned owner owning possess ~with retain held
hazardous: hazard danger toxic
headquarters: head office principal
health: health medic infect covid disease
health-adj: health
health-check: checkup health examin screen
health-insurance: insurance insured health
hear: hear. heard hearing listen ask asked asking
height: height
height-weight: height weight
heir: heir inherit succe bereaved estate
help: help assist aid aided aiding support
help-serve: serv help contribut
hesitate: hesitat
hide: hide hidd hiding conceal
high: high advanced great strong ~more
hire: employ hir hire hiring recruit
historical: histor
history: histor
hobby: hobb interest
hold-event: held hold host organi conven place took
holder: holder
holiday: holiday
honor: honor honour reput dignity
hope-desire: dream hope
hope-for: wish ~want desir hope request ~like prefer ~would
hospital: hospital clinic medical
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
id-card: identif id card
idea: idea think thought consider feel believ ~want intend opinion concept felt
ideal: ideal
identifier: identif
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
impersonate: impersonat pretend
implement: implement introduc deploy install adopt
import: import
import-export: export import
important: import critical significant major serious key essential crucial material
impose: impos levy
impossible: impossib unable incapab
impression: impression
imprisonment: imprison prison
improve: improv enhanc better strengthen upgrad reinforc refin
in-law: law affinity
in-writing: writ wrote
inaccurate: inaccura imprecis inexact incorrect
inactive: inactiv dormant disabl idle deactivat
inappropriate: inappropria improper unsuitab unfit undue
incident: incident event case
incite: incit instigat abet encourag provok
include: includ contain compris encompass ~such consist
inclusion: inclus
income: income revenue earning
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
infringe: infring violat breach invas
infringe-free: noninfring
initial: initial beginning early default first origin
injury: injur harm wound
innovate: innovat
input: enter input fill typing type entry
inquirer: inquir
inseparable: inseparab indivis
insert: insert ~put enter includ
inside: internal ~within inside
insider: insider
inspection: inspect examin check
install: install setup deploy introduc ~set setting
installer: install
installment: instal split divid
instead: instead alternativ replac place. substitut lieu
instruct: instruct direct. directed direction order command
insufficient: inadequa lack missing fail insuffici short
insult: insult demean derogat
insurance: insur
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
intern: intern. internship trainee
internal-audit: internal audit
international: internation foreign abroad oversea outside global
internet: internet online net web
interpret: interpret constru
interval: interval period
intervene: interven intermedi involv
interview: interview
introduce: introduc present refer guid
intrude: intru invad hack break trespass
invalid: invalid void null disabl ineffectiv
invention: invent
inventory: inventor stock
invest-in: invest ~put putting
investigate: investigat research stud consider survey review examin explor analy discuss look
investigation-agency: investigat law enforcement
investor: investor
invisible: invisib hidden unseen non
invite: invit solicit
invoice: invoice bill
involuntary: unwilling reluctan involuntar unavoid inevit
iris-eye: iris
irregular: irregular abnormal anomal unusual
irreversible: irrevers
irrevocable: irrevoc
issue: issu
issue-ticket: issue ticket
it-dept: information technology
item: item. field. entr element article
itself: ~itself themsel
japan: japan
japanese-lang: japanese
job-offer: offer
job-seeker: applicant seek candidat job
job-title: title position role post
join: join enter member
joint-controller: joint controller
joint-several: joint several
joke: joke humor
journalist: journalist reporter
judge: judge. justice
judge-decide: determin judg decid decision ruling
judgment: ruling decision judg
jurisdiction: jurisdiction venue competent
kernel: kernel
key: key
kind: type. kind. sort. categor class. classes variet
kind-nice: kind polite courte empath considerate
know: know learn aware familiar understand find knew understood found
know-how: know how
korea: korea
lack: lack absence miss
land: land
language: languag japanese english spanish speak spoke
language-level: language
lapse: lapse expire invalid
large: larg big major wide huge size sizing massive great
last-year: last previous year
late: late. later
late-payment: late overdue delinquent default delay
latent: potential latent
latter: latter
launch: start launch boot activat
law: law legal legislat statut act acted acting acts lawful jurisdict
lawyer: lawyer attorney counsel
leader: lead represent head chair led
leader-ship: leadership
leak: leak breach disclos compromis loss
learn: learn stud acquir
lease: leas rent
leave: leav depart left away
leave-holiday: leave holiday vacation left
lecture: lecture talk. talks seminar course session
left-side: left
legal-adj: legal law
legal-dept: legal
legal-person: legal corporat entit juridical
legitimate: legitimate lawful justif legal proper valid ~due
legitimate-interest: legitimate interest
lend: lend lent loan lease
lender: lender lessor
length: length duration
level: level standard
lgbt: sexual minorit lgbt
liability-debt: liabilit debt
librarian: librarian
library: librar
license: licens licenc permission grant
life: life. live. lives living
life-death: life lives
lightning: lightning thunder
limit: limit restrict ~only extent long constrain except far bound necessarily
line: line row queue
link: link hyperlink
link-associate: associat link combin connect relat
liquidate: liquidat wind
list: list index tabl
list-up: list. listed enumerat cit mention ~set setting
listen: listen hear
litigation: litigat lawsuit suit. action. proceeding sue sued suing legal
live-reside: resid liv live living dwell
loan: loan lend lent borrow
local-adj: local
local-government: local municipal government
localization: locali
location: location position place
location-data: location geolocation
lock: lock
log: log logs logg
log-in: login log logged logging logs sign. signing
long: long. longer length
look-after: care. look
look-for: search look seek find sought found
look-like: look. appear
lose: lose. loses losing lost loss forfeit lapse
loss: loss lost lose
loss-ruin: loss lost destr
lottery: lotter draw raffle drew
low: low lower lowest reduc decreas less
machine-learning: machine learning
magazine: magazine
mailing-list: mailing list
main: main major key primar principal core chief cent
maintain: maintain keep kept retain preserv sustain remain
maintainer: maintain
maintainers: maintain
majority: majorit
make-known: known inform publi notif announc aware
maker: manufactur maker
malice: malic bad intent
malware: malware virus
man: man men male
manage: manag administ maintain operat control run running ran govern handl oversee
management: manag administ
manager-person: manager administrator
manual: manual hand.
manufacture: manufactur produc ~made ~make
manufacturing-dept: manufactur produc
many: many ~much ~most lot ~more major number numerous multiple often several
map: map mapped mapping
marital: marri marital divorc
mark: mark
market: market
marketing: market promotion
mask: mask
matter: matter item issue. subject. particular. detail information case. thing
maximum: maxim highest ~most full. fullest ~up limit
mayor: mayor
meaning: mean sense signif
meaningless: meaningless pointless useless senseless
means: means measure ~way method tool
measure: measure. action. step. countermeasure polic
measure-gauge: measur metric
media: media press medium news
media-storage: medi storage record
mediation: mediat conciliat
mediator: intermedia mediat broker
medical-certificate: medical certificat
medical-history: medical illness disease history
medicine: medicin drug pharmaceut medication
meet-person: meet. meets met meeting
meeting: meet met
member: member staff team
memorandum: memo
memory: memor rememb
mental: mental psycholog
mental-adj: mental psych emotion
mentor: mentor
menu: menu
merchantability: merchantab
merge: merg integrat
merger: merg
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
minor: minor age child year kid ~under old older oldest
minor-age: minor underage child
minor-person: minor
minority: minorit
minute: minute
minutes: minutes
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
module: modul component part
moment: moment instant
monday: monday
money: money fund dollar yen financ payment cash usd
money-laundering: launder
monitor: monitor surveil watch supervis
month: month january february march april ~may june july august september october november december
moral-rights: moral personal
more: ~more further additional ~also moreover
morning: morning
most-superlative: ~most best
mother-tongue: native mother
move: move moving transfer relocat migrat
multi-factor: multi factor two
multiple: multiple several various variet many different some number ~more divers
museum: museum
music: music song
musician: musician
must: ~must always necessar sure ensure ~without
mutual: mutual each. other. ~one inter reciproc another
my-number: number individual
name: name naming title call
name-full: name. full
nation: nation state people
nationality: nationalit citizenship national. nationals
natural: natur course
natural-person: natural individual person
nature: nature. propert character qualit essen
nda: confidential nondisclosure disclosure
near: near close. vicinity
necessary: need necess requir ~must ~have ~should
necessary-scope: extent necessary scope
need: need requir necess
negligence: neglig fault
negotiate: negotiat deal. dealing
nephew-niece: nephew niece
network: network communic internet
neurodiversity: neuro
new: new newly newer newest novel latest fresh
news: news
newsletter: newsletter magazine
newspaper: newspaper
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
notify: notif notic inform contact announc communicat tell report alert ~let letting news messag warn told
nowadays: today ~now current present
nuclear: nuclear
nuisance: nuisance trouble annoy inconvenien disturb
nullify: revok rescind cancel void annul nullif
number: number count id many amount
number-count: number count times many
nurse: nurs
nursing-care: care. nursing caregiv
nurture: nurtur foster develop cultivat grow grew
oath: oath swear sworn affirm
object: subject target object covered eligible goal
objection: object opposit
objective-adj: objectiv
obligation: obligat duty duti
oblige: oblig requir impos mandat
obscene: obscen indecen lewd
observe: observ
obstruct: interfer obstruct disrupt hinder imped disturb prevent
obvious: obvious clear evident apparent plain
occupation: occupation profession job vocation
odor: odor odour smell
office: office
official: official formal
official-person: official servant officer
offset: offset ~set setting
old: old older oldest former earl prior previous outdated obsolete legacy past
omit: omit omission abbreviat skip
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
optional: optional voluntar free. arbitrary discretion choos ~any chose
or-less: less ~most below ~under ~within ~not
or-more: ~more least above ~over exceed greater
order: order. ordered
order-command: order command
order-sequence: order. sequence
ordinance: ordinance order. decree
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
owner: owner proprietor
package: packag bundle
page: page site
pain: pain suffer distress
paragraph: paragraph
parameter: parameter argument variable
parent: parent
parent-company: parent holding
parliament: parliament diet congress assembly
part: part portion some section piece certain
part-time: part. temporary
part-timer: contract temporary
participant: participant attend
participate: particip join attend involv engag ~take contribut
participate-join: join participat
partner: partner allian
partner-life: partner
party-other: party parties other recipient person opponent counterpart
pass-hand: pass. passed hand. handed deliver ~give
passport: passport
password: password passcode pin
past: past previous former last histor
patch: patch fix fixed fixing fixes
patent: patent
patent-attorney: patent attorney
patient: patient
patient-adj: patien
pattern: pattern type
pay: pay paying paya payer payee fee charg cost paid pric expens fund money
payment: pay pays payment paying paid remit settle repay
payslip: payslip salar withh
peculiar: unique own inherent proper original independent specific
penalty: penal sanction punish imprison
penetration-test: penetrat test
pension: pension
percent: percent rate ratio proportion
performance: perform
period: period time term deadline durat long window
period-stage: period time. timing season stage
periodic: regular period routine
permission-official: permit permission licens approv authoriz
permit: permi allow grant licens authoriz recogni approv accept ~let letting admit
person: person individual human principal anyone everyone somebody man men user party parties people ~those
person-concerned: concerned involved related relevant interested stakeholder
person-in-charge: person charge contact staff responsib
person-people: people person human individual ~those
personal-data: personal private identif pii
personalize: personali custom tailor
personnel-measure: human personnel people
persuade: persua convinc
petition: petition motion request application claim
pharmacist: pharmac
philosophy: philosoph principle ideal
phishing: phish
photo-id: photo
photograph: photo shoot film
physical: physical tangib
physical-measure: physical
place: plac location ~where site space venue spot
place-put: place. placed ~put locat install
plaintiff: plaintiff claimant applicant petitioner
plan: plan. plans planned planning schedul intend intent expect program ~will
plan-document: plan
planning-dept: plan
plant: plant.
platform: platform
pleasant: enjoy fun pleas joy
pledge: pledge promise vow vowed commit
plugin: plug addon extension add
point-out: point. pointed pointing indicat identif
point-time: time moment point
poison: poison toxic
police: police law
policy: polic guideline guidance principle
political-party: political party
politics: politic
pollution: pollut contaminat
popular: popular famous
pornography: porn adult
port-software: port. ports ported porting
portfolio: portfolio
portrait: portrait likeness image public
position: position. standpoint perspective place status role. post
possible: possib ~can ~could able ~might allow abilit enabl potential capab available ~may ~let
post-mail: mail. mailed mailing post. postal send sent
post-write: post submi contribut writ wrote
postal-code: postal zip postcode
poster: poster
postpone: postpon defer delay
power-outage: outage power blackout
power-strong: strong power strength force
powerless: powerless incompet helpless
practical: practic
practice: practic custom
praise: prais commend appreciat
predetermined: default prescrib predetermin certain specified fixed designated ~given
prefecture: prefectur
preference: prefer taste
pregnancy: pregnan childbirth maternity
prejudice: prejudic bias
premise: premise assum presuppos prerequisite precondition based
prepare: prepar provid read. ready arrang maintain develop establish
prescription: prescription limitation statute
prescription-medical: prescri
president: president chair
press: press media news
prevail: prevail preced govern
prevent: prevent avoid stop precaut against protect
price: pric cost fee worth
principle: princip
prior-consent: prior consent
priority: priorit preced prefer prevail
privacy: privacy private
private: private personal
privilege: privileg permission authorit right
problem: problem issu matter concern challeng question troubl bug topic
procedure: procedure process step instruct
process: process handl treat procedure dispos
processor: processor contractor subcontractor
procure: procur purchas sourc
produce: produc generat creat yield bear borne bore
product: product goods item. merchandise article.
productive: productiv
profession: profession
profile: profil career background
profit: profit gain earning
programmer: programmer developer
prohibit: prohibit forbid ban banned banning ~not ~may disallow prevent ~must
project: project business program
promise: promis commit pledg undertak undertook
promote: promot encourag facilitat advanc foster further
promotion-job: promot
proof: proof prove evidence verif support
property: property own owned owner owning asset possess
proposal: propos suggest motion resolution recommend offer submi
proposal-submit: offer request propos appl
prosecution: prosecut indict
prosecutor: prosecut attorney
protect: protect safeguard secur keep defend kept
protocol: protocol
provide: provid offer ~give giving provision grant suppl deliver service furnish ~make shar gave feed
provider: provider supplier
provision: provision clause stipulat
proxy: prox
proxy-mandate: proxy power attorney
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
publication: publi issu press
publicity: public
publish-post: post submit submission publish list content contribut upload
pull: pull draw drew
pull-request: pull
punitive: punitiv exemplar
purchase: purchas buy buying buyer sale sell bought order sold
purchase-buy: buy buying buyer purchas bought
purchasing-dept: purchas procure material
purpose: purpos goal aim aimed aiming intend objective order target mission
pursue: pursu
push: push
pyramid-scheme: pyramid multilevel
qualification: qualif eligib certif licen
qualify: qualif eligib
quality: quality perform
quantity: amount. quantit volume mass bulk number.
question: question ask asked asking query doubt inquir wonder
quick: prompt quick immediat fast soon rapid expedit speed early ~without
quorum: quorum
quote-from: excerpt extract quot
race: race. racial
radio-tv: tv television radio broadcast
railway: rail train.
raise: rais increas improv enhanc
range: scope extent range ~within limit area coverage bound
rank: rank order
ransomware: ransom
rate: rate ratio percent proportion
raw-material: raw material ingredient
reach: reach arriv attain extend
reach-limit: reach
read: read brows view access
read-only: read
real-estate: real estate property
reason: reason ~why cause ~because ground basis ~due
reasonable: reasonabl
receipt: receipt
receipt-reception: accept recept receiv receipt
receive: receiv accept ~get obtain subject recept undergo ~taken
recent: recent latest lately
receptionist: recept
recipient: recipient receiver beneficiar
reckless: reckless gross
recognize: recogni aware acknowledg understand perceiv admit know accept understood knew
recommend: recommend encourag suggest advis
recommendation: recommend advis advic
record: record log logged logging logs histor track document regist
recording: record
recruit: recruit invit solicit call. calls job opening raise application
recurrence: recur prevent reoccur repeat
recycle: recycl reuse
reduce: reduc decreas lower mitigat diminish cut alleviat minimi
reference: refer consult quot cit cite citation guid see seen seeing
reference-letter: reference letter recommend
reflect: reflect incorporat
refrain: refrain avoid
refugee: refugee
refund: refund return reimburs
regardless: regardless irrespective notwithstanding despite ~whether
region: region area. local district zone
register: regist enrol sign record subscrib enter
register-official: regist
regret: regret unfortunat
regulation: regul provi rule specif stipul prescri control
relation: relat relevant concern regard ~about associat pertain respect connect involv
release: releas publi announc disclos open post launch issu expos available
relief: peace. safe secur assur comfort confidence
religion: religio faith belie
remain: remain rest. left surviv
remain-left: remain rest. residual
remark: remark comment speech mention ~say ~said state
remember: remember memor recall
remind: remind
remote: remote telework home distance
renew: renew
rent: rent. rental renting
repair: repair fix fixed fixing fixes
repeal: repeal abolish discontinu
repeat: repeat again recurr repetit
replace: replac exchang substitut swap
replace-person: success substitut act acting deput replac
reply: reply replies respon answer
report: report notif flag
report-document: report
reporter: report
repository: repositor archive
represent: represent behalf agent act acted acting acts
representative: represent
reproduce: reproduc copy copi replicat reprint
reputation: reputat
request: request ask asked asking demand requir appl call claim seek need pleas ~want urge urging ~su sought
request-disclosure: disclos request
require: requir need necess ~must mandator essential demand ~have ~should
rescind: cancel terminat rescind
rescue: rescue emergenc relief remed save
rescue-help: help rescue save relief remed
research: research academ stud
researcher: researcher
resell: resell resale resold
resemble: similar ~like resembl likewise equally ~also same
reserve: reserv book.
residence: residen domicil address
residence-card: residence
resident-record: resident
resign: resign withdraw declin withdrew
resist: resist
resource: resource
respect: respect
respond: respon address support compl handl correspond accept react depend accord
responsibility: responsib liab obligat duty duti account bound held
rest-break: break rest
restaurant: restaurant
restore: restor recover resum reinstat
result: result outcome consequen effect finding output
resume: resume. curriculum cv
retain: retain retention hold held keep kept stor preserv
retaliate: retaliat reprisal
retire: retir resign leav left separat
retiree: retire former
retroactive: retroactiv
return: return ~back revert
revenue: revenue sales proceed
reverse: revers opposite invert
reverse-engineering: reverse decompil disassembl
review-again: review revis reconsider reassess
review-comment: review
ride: ride board.
right: right entitl privileg power author copyright
right-holder: holder owner
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
school: school universit college
school-high: school
science: scien
scientific: scien academ
scientist: scientist
scope-purpose: scope beyond ~within outside other
screen: screen display
screen-resolution: resolution
screenshot: screen
scrivener: scrivener judicial administrat
sea: sea marine ocean maritime
seal: seal. stamp
search: search look find seek quer found sought
search-police: investigat search
season: season quarter
second-time: second
secondary-use: secondary derivative reuse
secret: secre confidential privat sensitive
secretary: secretar
section: section chapter part
securities: securit bond
security: secur safe
see: see seen seeing refer look view find consult found visit discover watch
selection: select screening recruit hiring
self-own: own owned owner owning self
sell: sell sale sold commerc vend
seller: seller vendor retailer
send: send sent transmi deliver submit transfer forward mail distribut post stream broadcast
send-back: return refund repay
sender: sender
sensitive: sensitive special
sensor: sensor
separate: separat divi
series: series ~set sequence
serious: serious severe grave significant critical major
serve-care: free. feel hesitat felt
server: server host
service: servic
session: session
session-event: session subcommittee
session-training: course training session
set-complete: ~set complete kit suite
setting: ~set setting config preference option establish specif
settlement: settle compromise
settlement-accounts: settlement financial account
severable: sever
sex-life: sex sexual
sexual: sexual
sexual-orientation: sexual orientation
shape: form. shape
share: shar disclos
share-part: share. portion apportion
shareholder: shareholder stockholder
shareholders-meeting: general meeting assembl
shift: shift change transition
ship: ship. shipping shipped shipment dispatch transport send sent
ship-boat: ship. vessel boat
shipping-fee: shipping deliver postage freight
short: short
shortage: shortage lack scarc
show: show display indicat present demonstrat view express illustrat appear label depict attribut list reveal
sibling: brother sister sibling
side: side. aspect part. party
sign: sign
signature: sign. signs signed signature signing
similar-way: likewise similar same
simply: simpl mere ~just ~only
single: single ~one sole ~only unique alone
single-marital: single unmarried
sit: sit seat
situation: situation circumstanc state condition case.
size: size dimension
skill: skill abilit capabil competen
skin-color: skin color colour
slavery: slave
sleep: sleep
small: small little minor tiny minimal
smoking: smok tobacco cigar
social: societ social
social-adj: social
social-media: social
social-security-number: social security
socio-economic: socio econom
software: softw program app
soil: soil land
soldier: soldier militar
solicit: solicit invit canvass
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
sound-valid: appropriat valid adequa reasonab proper sound
source-citation: source citation reference attribution
source-code: source code
space: space room
spam: spam unsolicited junk
spanish-lang: spanish
speak: speak spoke talk
speaker: speaker presenter
special: specia specific particular certain especial
special-damages: special consequential profits
specification: specif
specify: specif stat. state clear identif indicat provid prescrib
speed: speed fast quick rapid
spend: spen invest
spend-use: spend spent use used using
split: split divi spin
sponsor: sponsor
sport: sport athlet compet
spot-point: point. place. spot. part. location
spouse: spouse husband wife marri
spread-harm: spread expan
stable: stable stabilit stead
staff: staff personnel member crew
stage: stage. step. phase. process level
stake: interest stake equity contribut invest
stakeholder: stakeholder interested concerned related party parties
stalk: stalk follow
stalking: stalk follow
stand: stand. stood
standard: standard criteri norm level base. based basis basing default
standard-clauses: standard contract clause
start: start begin began initiat commenc launch open first begun
state: state country nation
statistical: statis
statistics: statist aggregat
status-social: status standing social
statute: law laws statut regulat legislat
stay: stay remain spent
steal: steal theft stole
stereotype: stereotyp
stock: stock share. shares
stop-halt: stop halt ceas suspend
stop-quit: stop quit resign leav cease left
store: stor save saving retain keep kept preserv hold maintain reten archiv held
store-shop: store. shop. retail
strategy: strateg
stream: stream
strike: strike labor dispute
structure: structur mechanism system framework
student: student pupil
student-id: student
sub-processor: processor subcontract
subjective: subjectiv
sublicense: sublicens
submit: submi present file. filed filing hand. provid
subordinate: subordinate lower
subparagraph: item. subparagraph each following
subscribe: subscri sign join
subscriber: subscriber member
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
summary: summar overview outline
sunday: sunday
superior: superior supervisor manager higher boss
supervise: supervis monitor oversee oversight
supplement: supplement complement addition
supplementary-provisions: supplementary
supplier: supplier vendor provider
supply-chain: supply chain
support: support help assist respon address aid aided aiding second sponsor
sure-certain: certain sure confiden convinced reliab definit fix fixed fixing fixes determin
surface: surface face.
surgery: surger operation
surprise: surpris unexpect
surround: surround enclos
survey: survey questionnaire poll
suspect: suspect doubt question alleg
suspend: suspend suspens temporar interrupt
suspend-use: suspen ceas stop discontinu restrict
sustainability: sustainab
symbol: symbol sign. mark.
symptom: symptom
sync: sync
system: system scheme
t-shirt: shirt
tab: tab
table: table
tag: tag tagged tagging label
take-out: remov carr
take-remove: remov detach exclud
tamper: tamper falsif alter
target: target goal objective
targeted-ad: target behavio
tax: tax
tax-accountant: tax account
tax-number: taxpayer tax
tax-return: tax return declar
teach: teach educat learn train stud school tell taught told
teacher: teacher faculty instructor
team: team group
technical: techn
technology: techn engineer skill
telemetry: telemetr
telephone: phone telephone call
temperature: temperature
temporary: tempor provisional interim
temporary-staff: dispatch temporary agency
tenant: tenant lessee borrower
tenderer: bidder
term-office: term. tenure
terminate: terminat end ended ending cancel stop discontinu finish clos abort suspen halt ceas block ban banned
    banning disabl revok resci shut ~over drop
terms: terms agreement conditions
terrorism: terror
test: test trial exam try tries tried trying experiment
testimony: testi state
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
threaten: threat intimidat blackmail extort
thursday: thursday
ticket: ticket
tie: link connect tie associat
time: time hour ~when moment period
timestamp: time stamp
title: title caption head
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
trade-union: union
trademark: trademark brand logo
traditional: tradition convention
traffic: traffic transport
trafficking: traffick smuggl
train: train educat learn
transaction: transaction deal trad business
transcript: transcript grade score
transfer: transfer assign move moving migrat transition
transfer-job: transfer reassign relocat second
transgender: transgend
translate: translat locali
translation-official: translat
translator: translat interpret
transparent: transparen
transport: transport carr
travel: travel trip
travel-expense: travel transport expens
treasurer: treasur
treatment: treat medical care therap cure
treaty: treaty convention agreement
tribe-indigenous: indigenous native
trivial: trivial minor slight small
true: true truth real actual
true-real: true real genuine
trust: trust rely confiden credit reli depend
trust-believe: believ trust faith
try: try tries tried trying attempt
tuesday: tuesday
turn-off: turn disabl switch
turn-on: turn enabl switch
two: two ~both second ~either
two-factor: two factor step
typhoon: typhoon storm hurricane
unacceptable: unaccepta inadmissib intolerab
unapproved: unapprov unauthor permission
unattainable: unachiev undeliver unattain miss
unauthorized: unauthor illegal improper ~without illicit fraud
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
union: union. association partnership
unique-one: unique ~only sole
unit: unit.
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
upstream: upstream
urge: urge prompt remind
usability: usab ease easy
use: use used using usage utiliz usable reus available exploit user leverag adopt ~take run running ran
useful: useful helpful beneficial benefit help. convenient valuable
useless: unnecessary need. unneeded require
user: user customer individual consumer visitor subject ~you
utility-model: utility model
vacancy: vacan
vaccine: vaccin immuni
valid: valid enabl effect force activ
value: worth valu
value-conversion: convert conversion
vehicle: vehicle car cars
venue: venue place site hall
verbal: verbal oral
verifier: verifier
version: version release edition
very: ~very extremely highly great ~much really
veteran: veteran
veterinarian: veterinar
via: via ~through
vibration: vibrat
victim: victim damage suffer
video: video movie film
viewpoint: viewpoint perspective point standpoint view.
violate: violat infring breach contra break against complian abus
violence: violen assault
virtual: virtual
visible: visib see seen apparent
vision: vision
visit: visit come
vital-interest: vital interest
voiceprint: voice
volunteer: volunteer
vote: vote voting elect ballot poll choos select chose
vulnerability: vulnerab
vulnerable: vulnerab weak
wage: wage salar pay remunerat compensat allowance bonus paid
wait: wait await standby
waive: waiv abandon renounc relinquish
wake-event: happen occur caus wake
walk: walk
want: ~want wish ~like desir ~would hope need prefer intend ~please ~in
war: war wars armed
warn: warn alert caution notic
warranty: warrant guarant assur ensur assert
wash: wash
waste: waste garbage trash
watch: watch view see look
water: water
way-manner: method ~way ways manner mode approach
weapon: weapon arms firearm gun
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
welfare: welfare benefit wellbeing ~well
whistleblow: whistle report
whole: whole entire full overall total
width: width range
width-broad: wide broad extensive
willful: willful wilful intent deliberate
win: win winn won victor
window: window
window-desk: contact counter point window office desk.
withdraw: withdraw revok cancel revoc undo retract withdrew
withhold: withh reserv hold refrain suspend held
witness: witness
witness-see: witness
woman: wom female
word: word. term. language wording vocabular expression
work: work job task busines labor operation employ duties
work-hard: effort hard. try tries tried trying
work-history: career history work employment experien
work-piece: work. works creation
worker: employ staff worker person
working-hours: hours overtime
workplace: work office
workplace-employer: employ work company
workshop: workshop
world: world global wide
worldwide: world global
worldwide-free: nonexclus
worm: worm
worry: concern worr anxi fear
write: writ describ fill state specif description list enter indicat note mention rewrite wrote
written-pledge: pledge oath declarac
year: year annual age ~since
yesterday: yesterday last previous
you: ~you yourself
zero: zero
"""
