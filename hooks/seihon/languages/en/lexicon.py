"""The ideas of ``languages.ja.lexicon`` with the English words that say them.

A word is the beginning of words, in lower case: ``delet`` is delete, deletes,
deletion. One with a full stop is a whole word, or its plural: ``form.`` is
form and forms, but not format. Up to three letters are a whole word, too.
"""

from __future__ import annotations

#: Each line: the name of the idea, then its words.
CONCEPTS = """
above: above preced previous foregoing ~more least aforement earlier greater ~such
abuse: abus misus exploit mistreat
acceptance: accept inspect
access: access connect visit reach
accessibility: accessib
accident: accident incident
accompany: accompan associat involv incident result ancillar entail
account: account
accounting: account
achieve: achiev attain accomplish realiz reach fulfil
acquire: obtain ~get acquir gain earn receiv procur available ~got
acquisition: acqui takeover
act-law: act acts law laws
active: active proactive positive
actual: actual real practice practical fact
ad: ad ads advert market
adapt: adapt modif alter
add: add added adding append includ extra further ~more
address: address locat email
adjust: adjust coordinat tune tuning
adopt: adopt employ hire hiring recruit accept use used using
affiliate: affiliat group related associated
after: after ~since later ~from following ~then subsequent onward
age: age aged old year.
agency: agency authorit
agenda: agenda
agree-match: match. matches agree consisten coincid identical correspond unanim
agreement: agree
agriculture: agricultur farm
aim: aim aims aimed strive seek goal
alcohol: alcohol drink drunk liquor
algorithm: algorithm
all: all every ~any entire each whole full always
allot: allocat assign distribut allot
already: already
always: always constant continu ever. every. sure ~must all
amend: amend revis modif
amount: amount sum quantit volume size
analytics: analy
analyze: analy
anonymize: anonymi anonymous
anonymous: anonym
answer: answer respon repl
antisocial: antisocial organized gang
antitrust: antitrust monopol cartel exclusive
apology: apolog sorry regret
appeal: appeal
appear: appear emerg
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
architecture: architect structure
archive: archiv
arrange: plac arrang deploy assign locat
arrest: arrest detain
article: article section clause
artificial-intelligence: artificial intelligence ai
assembly: assembl meeting gather
asset: asset propert
assign-right: assign transfer
association-org: association society
at-least: least
attach: attach accompan enclos includ append accessor
attack: attack insult offens
attempt: attempt trial tries tried trying try
attention: attention note. care consider caution mind notic aware beware
attribute: attribut
audience: audience viewer
audit: audit
audit-trail: trail log logged logging logs
auditor: audit
authentication: authentic login password sign log logged logging logs certif credential verif passcode passphrase
author: author writer creator
authority-body: authorit agency
authority-power: authorit power. authoriz privileg permission
automatic: auto
aviation: air airline aviation flight airport aircraft
avoid: avoid prevent circumvent bypass workaround refrain
award: award prize
backup: backup ~back spare
badge: badge id tag tagged tagging
ballot: ballot vote voting
ban: ban banned bans prohib
bank: bank
bank-account: account
bankrupt: bankrupt insolven rehabilitat
base: base. based basis basing fundament accord found ground pursuant ~under principl
base-foundation: foundation base. basis infrastructure platform
beacon: beacon
before: before prior previous advance earlier pre former
behaviour: behav action act acted acting acts conduct activit operat work deed ~do
belief: belie creed conviction thought ideolog
belong: belong affiliat member vest attribut
benefit: benefit profit interest advantag gain good
benefit-payment: benefit pay paid provid payment
best: best optim utmost
bid: bid bidd tender
billing: bill charg invoic
binary: binar
biodiversity: biodiversity
biometric: biometric
birth: birth born
blog: blog
blood: blood
board: board
body: body bodies physical
book: book. books
bookmark: bookmark
booth: booth stand
borrow: borrow
branch: branch office
branch-code: branch
breach-contract: default breach failure
breach-report: leak breach
bribe: brib corrupt
broadcast: broadcast stream
browse-history: histor record
browser: browser
budget: budget
bug: bug fail defect error disab outage problem issue fault
build: build construct built establish creat
building: building
bully: bull mobbing
business: business enterprise
business-operator: business operator entity enterprise provider
business-secret: trade secret
business-transfer: business transfer sale
button: button
bylaw: bylaw article statute rules constitution
cache: cach
call: call refer nam name known ~say ~said mean
camera: camera cctv surveil
campaign: campaign promotion
cancel-event: cancel
candidate: candidat applicant possible nomin prospective
capital: capital
card: card
carry-bring: bring carr
case: case event circumstanc upon wheneve instance ~if ~when ~where ~should
category: categor
cause: cause. caused causing causes reason ~due attribut
cause-attributable: attributable fault
certificate: certificat
certificate-digital: certificat
certify: certif accredit prov recogni verif
chairperson: chair
change: chang modif amend revis updat alter edit fix fixed fixing fixes correct convert differ
chapter: chapter section
character: character. letter.
charge-of: charge. responsib handl manag.
charter: charter constitution
chat: chat
check: check confirm verif review validat inspect audit ensur sure identif test examin acknowledg find know see seen
    seeing
child: child kid
child-labour: child labor labour
child-parent: parent guardian
childcare: childcare parental nursery
choose: choos select choice option pick opt opted opting opts elect chose
citizen: citizen national resident public people
city: city cities municipal urban town
claim: claim assert alleg argu complain petition
classify: classif categor divis
clause: clause provision section article paragraph term item
clear: clear explicit obvious express specif evident
click: click press tap tapping select
climate: climat
clinical-trial: clinical trial
cloud: cloud
club: club
code: code source coding
collateral: collateral security mortgage pledge
colleague: colleague cowork peer. fellow
collect: collect gather obtain acquir retriev captur
come-into-force: force effect
command: command
comment: comment
commercial: commerc profit business trade
commit: commit
committee: committee board commission council
common: common shared joint
community: communit region local
company: compan corporat entit business organiz enterpris firm inc vendor
compare: compar
compatible: compatib
compensation: compens damag indemn liab reimburs
competition: compet
compile: compil
complain: complain grievanc dissatisf
complete: complet finish conclud end ended ~done
complex: complex complicat
compliance: complian comply complies observ adher
comprehensive: comprehensive overall general inclusive blanket whole cover total integrat
computer: pc comput
conceal: conceal hide hidd hiding
concentrate: concentrat focus
concept: concept notion idea
conclude: conclud enter execut sign mad ~make
concrete: specif concret detail
condition: condition state status situation term circumstanc provided subject
conduct-code: conduct code
conference: conferenc meeting
configuration: config setting
conflict-interest: conflict interest stake
conform: conform compl accord suitab match meet
confuse: confus disrupt chaos
consensus: consens
consent: consent agree accept acknowledg permission consensus understand approv
consider: consider account review examin think ~take ~taking
constitution: constitution
constraint: constrain restrict bound bind limit
constructive: constructiv
consult: consult advice advis talk discuss inquir contact
contact: contact inquir enquir reach question touch communicat notif ask asked asking email exposure
content: content material detail ~what information subject
contest: contest competit
continue: continu keep ongoing remain persist sustain ~still
contract: contract agreement warrant
contract-party: contract party subscrib
contribute: contribut donat help involv committ particip
control: control
controller: controller administrator manager
convey: convey tell communicat transmi inform pass
cookie: cookie
cooperation: cooperat collaborat joint together coordinat partner work share help
copy: copy copi reproduc duplicat replic clone
copy-machine: print
copyright: copyright
correct: correct accurat right proper exact precis true
correct-data: correct rectif revis amend fix fixed fixing fixes
corruption: corrupt
cost: cost expens
count: count. counts counted counting total calculat comput aggregat sum tall
countermeasure: measure countermeasure
country: countr nation state domestic international land
court: court judic lawsuit litigat suit jurisdict trial
crash: crash
create: creat ~make ~making generat produc ~made build built writ draft prepar author form construct establish
credit: credit trust
credit-card: credit card
creditor: credit claim receivable
crime: crime criminal offen
criminal: crim illegal unlawful offens
criminal-record: criminal
criticism: critic
crypto-asset: crypto
culture: cultur
culture-art: art arts cultur
currency: currenc money
current: current ~now present today existing already
customer: customer client
customize: custom
customs: customs tariff duty duti
damage: damag loss harm injur victim
danger: danger hazard risk harm cris
data: data information
data-subject: subject principal individual person concerned
database: database
date: date day time january february march april ~may june july august september october november december
day-business: business working weekday
dead-line: deadline ~due date
death: dead death die died dies dying
debtor: debt obligat
debug: debug
decide-finally: final last eventual end ended ending ultimate
decision: deci determin judg resol discret ~set setting choos choice
declare: declar express stat. state announc
dedicated: dedicated exclusive special
defame: defam slander libel
default: default standard
defendant: defendant respondent accused
deficit: loss. deficit
definition: defin
degree: degree extent level ~about
degree-academic: degree graduat educat academ
delay: delay late. later
delegate: delegat represent
delete: delet remov eras destroy purg drop clear takedown
delete-account: withdraw leav clos cancel delet
delete-permanently: permanent
deliver: deliver hand. ship
department: department division section unit
depend: depend rel rely relian vary
dependency: depend
dependent-family: dependent support maintain
deposit: deposit
derivative: derivat secondary
derive: deriv origin result
design: design
design-right: design
designate: designat specif appoint indicat
designation: designat
desirable: desirabl prefer ~should ideal
detail: detail learn information ~more particulars
detect: detect discover find found
develop: develop engineer hack grow evol creat
developer: develop
device-id: device terminal
diagnosis: diagnos
dialogue: dialog conversation talk. discuss interact speak spoke
differ: differ vary vari other distinct discrepanc
difficult: difficult hard challeng tough
dignity: dignit decen decor
direct: direct
direct-damages: direct damage
director: director officer board executive
disability: disab impair handicap
disable: disabl deactivat
disagree: disagree
disaster: disaster
disaster-natural: disaster
disciplinary: disciplin action sanction
disclaim: disclaim liab exempt immun
disclose: disclos releas reveal expos publish
discount: discount
discriminate: discriminat
discuss: discuss debat consult negotiat talk conversation
disease: disease illness sick condition
dismiss: dismiss fire. fired terminat remov discharg layoff
dispose: dispos sell
dispute: disput object complain appeal conflict contest
dissolve: dissol
distribute: distribut redistribut circulat deliver ship
distribute-spread: distribut dispers decentral
distribution: distribut
diverse: divers variety various varied range differ many
diversity: divers
dividend: dividend
do: perform conduct carr implement execut ~do ~does ~done ~doing ~did undertak engag ~make mad ~made fulfil accomplish
    held hold
do-not: refus reject deny declin
doctor: doctor physician medical
document: document paper writing written material doc docs
domain: domain
donate: donat contribut
download: download
dress: cloth dress attire
driver: driver
driver-licence: driver licen
drug: drug narcotic
duty-attend: work. working attend duty service
duty-job: duty duti task. job function. mission
each: each every individual respectiv separat
earthquake: earthquake tsunami
easy: ease easy easi simpl
edit: edit
education: educat
effect: effect impact influen affect force
effective-date: effect force
efficient: efficien effectiv
effort: effort endeavo strive work. working commit seek try tries tried trying aim aimed aiming initiativ attempt
elapse: elaps pass. passed passage after
election: elect
electricity: electric power
element: element factor component
eliminate: eliminat exclu remov eradicat
email: mail email message inbox
emergency: emergen urgen
emission: emission emit discharg
emphasize: emphas importan priorit stress value
employee: employee staff worker personnel
employer: employer
employment: employ labor labour work hire hiring
enable: enabl activat
encrypt: encrypt crypt cipher key
encryption: encrypt cipher crypto
end: end ended ending close finish
energy: energ electric power
enforce: enforc execut
engage: involv engag participat concern
ensure: ensur secur sure guarant certain assur confirm
entertainment: entertain hospitalit
entire-agreement: entire
entity-subject: subject entit bod actor data.
entrance: entran enter admission entry
entrust: entrust outsourc contractor subcontract delegat commission
entry-exit: entry enter exit room
environment: environm setting
equal: equal same equivalent similar identical likewise ~like
equality: equal
equipment: device equip hardware terminal smartphone phone machine computer mobile authenticator
erase: eras delet dispos destroy discard
error: error mistak wrong incorrect fault typo false bug fail
essential: essential indispensab vital necess integral
establish: establish ~set sets found provid determin stipulat creat defin prescrib institut
estimate: estimat presum guess assum
estimate-doc: quotation estimate quote
ethics: ethic moral
ethnicity: ethnic race. tribe people
evacuate: evacuat
evaluate: evaluat assess review rate. rated rating judg apprais examin valu
evaluation-hr: personnel human hr talent people
event: event confer meet gather session
evidence: eviden proof prov certif
example: example ~such instance ~like eg sample case ~as
exceed: exceed ~over ~more beyond excess above surpass
excellent: excellent superior outstanding great wonderful good
except: except unless exclud other.
exchange: exchang swap interact communicat
exchange-market: exchange
exchange-rate: exchange
exclude: exclud except other exempt unless exclus apart ~without
execute: execut run running runs perform implement carr enforc fulfil practice
executive: officer executive director management
exercise: exercis
exhibition: exhibit booth show.
exist: exist presence present ~there entity
existing: already exist previous conventional
expand: expan exten broad spread
expect: expect anticipat hope assum intend estimat
expel: expel expuls ban banned banning remov eject
expense: expens expenditur disburs
experience: experienc
expert: expert profession speciali
explain: expla descri detail document clarif understand tell instruct
express: express represent state
extend: exten
extension: exten
face: face. facial
face-photo: photo picture image
facility: facilit installation equipment
fact: fact. facts truth
factory: factor plant
fail: fail neglect default unsuccess
fair: fair impartial equit ~just justice
fair-use: fair
false: fals untrue inaccurat
family: famil
family-relation: relative. relatives kin relation
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
finance: financ
fine: fine. fines penalt
fingerprint: fingerprint
fire: fire. fires
firewall: firewall
first: first initial begin start primar
fiscal-year: fiscal year
fitness: fitness suitab
flexible: flexib
flyer: flyer leaflet brochure pamphlet
focus: focus emphas concentrat
follow: follow compl accord obey adher conform observ abid pursuant therefor thus
follow-list: follow below next ~under less lower
food: food meal eat eating drink
force: force. forced forcib compel coerc mandator compuls
force-majeure: force majeure god
forced-labour: forced labor
forest: forest
forge: forg counterfeit falsif alter tamper
forgive: permi allow tolerat forgiv accept condon
fork: fork
form-make: form. forms formed formation
format: format form. style template
formulate: formulat establish enact draft develop ~set setting
forum: forum board
foundation-org: foundation fund
framework: framework
fraud: fraud unauthori improper illegal dishonest cheat malicious wrong misconduct
free: free charge royalty cost gratis
freedom: free libert libre
frequent: frequen often regular
friend: friend peer fellow colleague
friendly: friend
fulfil: meet. meets met satisf fulfil
function: function featur abilit capabil
future: future forward later upcoming onwards ahead
future-ahead: future ahead hereafter forward
game: game match
gender: gender sex sexual
gender-identity: gender identit
gene: gene. genetic genom
general: general common usual normal ordinar typical public
gift: gift donat present
good: good ~well best better great fine often
good-faith: faith good sincer honest integrity
governance: govern
governing-law: governing governed law
government: govern administ public official agenc authorit
grant: grant issu award deliver ~give
grasp: understand grasp identif know monitor track
greenhouse: greenhouse warming
gross-negligence: gross neglig
group: group
grow: grow develop advanc
guarantee: guarant warrant secur collateral
guard-maintain: mainten conserv preserv maintain
guardian: guardian parent custod
guidance: guid
guide-lead: guid instruct direct. lead supervis
handle: handl address deal treat cope respon manag process
happen: occur happen aris cause result incur rise generat
harassment: harass discriminat abus
hardware: hardware
harmful: harm injur adverse prejudic damag detriment
have: ~have ~has ~had hold own owned owner owning possess ~with retain
headquarters: head office principal
health: health medic infect covid disease
health-check: checkup health examin screen
health-insurance: insurance insured health
hear: hear. heard hearing listen ask asked asking
height-weight: height weight
heir: heir inherit succe bereaved estate
help: help assist aid aided aiding support
high: high advanced great strong
hire: employ hir hire hiring recruit
history: histor
hold-event: held hold host organi conven place took
honor: honor honour reput dignity
hope-for: wish ~want desir hope request ~like prefer ~would
hospital: hospital clinic medical
host: host
hotel: hotel accommodat lodg
hour: hour time
house: hous home residen
however: ~however ~but provided although though except unless ~yet ~still
hug-contact: contact touch
human-right: right respect dignity polite courteous
human-rights: human rights
hygiene: hygien sanita health
icon: icon
idea: idea think thought consider feel believ ~want intend opinion concept
identifier: identif
identity: identi
ignore: ignor disregard
image: image picture photo figure graphic diagram
impersonate: impersonat pretend
implement: implement introduc deploy install adopt
import-export: export import
important: import critical significant major serious key essential crucial material
imprisonment: imprison prison
improve: improv enhanc better strengthen upgrad reinforc refin
incident: incident event case
include: includ contain compris encompass ~such consist
inclusion: inclus
income: income revenue earning
indemnify: indemn compensat reimburs
independent: independen
indirect: indirect
industry: industr
infect: infect contag communicable
infection: infect covid coronavirus virus positiv
information: inform data
infringe: infring violat breach invas
initial: initial beginning early default first origin
injury: injur harm wound
input: enter input fill typing type entry
inside: internal ~within inside
insider: insider
inspection: inspect examin check
install: install setup deploy introduc ~set setting
installer: install
installment: instal split divid
instead: instead alternativ replac place. substitut lieu
instruct: instruct direct. directed direction order command
insult: insult demean derogat
insurance: insur
integrate: integrat merg unif consolidat combin
intellectual: intellect
intellectual-property: intellectual property
intention: intent intend ~will wish purpos deliberat willful
intercept: intercept eavesdrop wiretap
interest: interest concern
interest-rate: interest
interface: interface
intern: intern. internship trainee
international: internation foreign abroad oversea outside global
internet: internet online net web
interoperability: interop
interpret: interpret constru
interview: interview
introduce: introduc present refer guid
intrude: intru invad hack break trespass
invalid: invalid void null disabl ineffectiv
invention: invent
inventory: inventor stock
invest: invest
investigate: investigat research stud consider survey review examin explor analy discuss look
investor: investor
invoice: invoice bill
issue: issu
issue-ticket: issue ticket
item: item. field. entr element article
itself: ~itself themsel
japan: japan
job-offer: offer
join: join enter member
joint-use: joint shar
joke: joke humor
judge: judge. justice
judgment: ruling decision judg
jurisdiction: jurisdiction venue competent
kernel: kernel
key: key
kind: type. kind. sort. categor class. classes variet
kind-nice: kind polite courte empath considerate
know: know learn aware familiar understand find
land: land
language: languag japanese english spanish speak
large: larg big major wide huge size sizing massive
late-payment: late overdue delinquent default delay
latent: potential latent
launch: start launch boot activat
law: law legal legislat statut act acted acting acts lawful jurisdict
lawyer: lawyer attorney counsel
leader: lead represent head chair
leader-ship: leadership
leak: leak breach disclos compromis loss
lease: leas rent
leave-holiday: leave holiday vacation
lecture: lecture talk. talks seminar course session
legitimate: legitimate lawful justif legal proper valid ~due
lend: lend lent loan lease
level: level standard
liability-debt: liabilit debt
library: librar
library-code: librar
license: licens licenc permission grant
life: life. live. lives living
life-death: life lives
limit: limit restrict ~only extent long constrain except far bound necessarily
link: link hyperlink
liquidate: liquidat wind
list: list index tabl
litigation: litigat lawsuit suit. action. proceeding sue sued suing legal
loan: loan lend lent borrow
local-government: local municipal government
localization: locali
location: location position place
location-data: location geolocation
lock: lock
log: log logs logg
log-in: login log logged logging logs sign. signing
long: long. longer length
loss: loss lost lose
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
malice: malic bad intent
malware: malware virus
manage: manag administ maintain operat control run running ran govern handl oversee
management: manag administ
manual: manual hand.
many: many ~much ~most lot ~more major number numerous multiple often several
map: map mapped mapping
marital: marri marital divorc
mark: mark
market: market
mask: mask
matter: matter item issue. subject. particular. detail information case. thing
maximum: maxim highest ~most full. fullest ~up limit
mayor: mayor
measure: measure. action. step. countermeasure polic
measure-gauge: measur metric
media: media press medium news
media-storage: medi storage record
mediation: mediat conciliat
mediator: intermedia mediat broker
medical-history: medical illness disease history
medicine: medicin drug pharmaceut medication
meeting: meet
member: member staff team
memorandum: memo
memory: memor rememb
mental: mental psycholog
mentor: mentor
menu: menu
merchantability: merchantab
merge: merg integrat
merger: merg
message: message mail commit
method: method ~way means ~how manner approach procedure techni
metric: metric indicator measure
milestone: milestone
minimum: minim least. lowest
minister: minister
ministry: ministr
minor: minor age child year kid ~under old older oldest
minority: minorit
minutes: minutes
mirror: mirror
mislead: mislead misunderstand confus mistak
mission: mission
mobile: mobile cell smartphone phone
model: model
moderator: moderator chair
modify: modif correct fix fixed fixing fixes edit chang revis amend rectif alter patch adapt
module: modul component part
money: money fund dollar yen financ payment cash usd
money-laundering: launder
monitor: monitor surveil watch supervis
month: month january february march april ~may june july august september october november december
moral-rights: moral personal
more: ~more further additional ~also moreover
mother-tongue: native mother
move: move moving transfer relocat migrat
multiple: multiple several various variet many different some number ~more divers
museum: museum
music: music song
must: ~must always necessar sure ensure ~without
mutual: mutual each. other. ~one inter reciproc another
my-number: number individual
name: name naming title call
name-full: name. full
nation: nation state people
nationality: nationalit citizenship national. nationals
nature: nature. propert character qualit essen
nda: confidential nondisclosure disclosure
necessary: need necess requir ~must ~have ~should
necessary-scope: extent necessary scope
negligence: neglig fault
network: network communic internet
new: new newly newer newest novel latest fresh
news: news
newsletter: newsletter magazine
newspaper: newspaper
ngo: nonprofit ~non profit ngo
notarize: notar
notification-official: notif report submi file registration
notify: notif notic inform contact announc communicat tell report alert ~let letting news messag warn
nuisance: nuisance trouble annoy inconvenien disturb
nullify: revok rescind cancel void annul nullif
number: number count id many amount
nurse: nurs
nursing-care: care. nursing caregiv
oath: oath swear sworn affirm
object: subject target object covered eligible goal
objection: object opposit
obligation: obligat duty duti
obscene: obscen indecen lewd
obstruct: interfer obstruct disrupt hinder imped disturb prevent
occupation: occupation profession job vocation
office: office
official: official formal
official-person: official servant officer
old: old older oldest former earl prior previous outdated obsolete legacy past
on-the-other: other hand. ~while whereas ~one meanwhile
once: once ~one
only: only ~just sole exclusiv mere simply alone limit
open-source: source open oss foss
operating-system: operating system
operation: operat run manipulat work
opinion: opinion comment feedback view thought input
opportunity: opportunit chance occasion
oppose: oppos against contrar object conflict revers
opt-in: opt opted opting opts
opt-out: opt opted opting opts refus reject declin deny deni object block
optimization: optim
option: option choice alternative
optional: optional voluntar free. arbitrary discretion choos ~any
order: order. ordered
order-command: order command
ordinance: ordinance order. decree
organization: organi institut agenc body bodi entit group authorit society enterpris
organizer: organi host
origin: origin. ancestr descent birth
original: origin source initial raw upstream former
original-text: original source
other: other another else additional miscellaneous
outside: third outsid extern
outsource: outsourc entrust subcontract consign commission contract
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
participant: participant attend
participate: particip join attend involv engag ~take contribut
partner: partner allian
party-other: party parties other recipient person opponent counterpart
passport: passport
password: password passcode pin
past: past previous former last histor
patch: patch fix fixed fixing fixes
patent: patent
patient: patient
patient-adj: patien
pay: pay paying paya payer payee fee charg cost paid pric expens fund money
payment: pay pays payment paying paid remit settle repay
peculiar: unique own inherent proper original independent specific
penalty: penal sanction punish imprison
pension: pension
performance: perform
period: period time term deadline durat long window
permission-official: permit permission licens approv authoriz
permit: permi allow grant licens authoriz recogni approv accept ~let letting admit
person: person individual human people principal anyone everyone somebody man men user party parties
personal-data: personal private identif pii
personalize: personali custom tailor
petition: petition motion request application claim
pharmacist: pharmac
philosophy: philosoph principle ideal
photograph: photo shoot film
physical: physical tangib
place: plac location ~where site space venue spot
plaintiff: plaintiff claimant applicant petitioner
plan: plan. plans planned planning schedul intend intent expect program ~will
platform: platform
pledge: pledge promise vow vowed commit
plugin: plug addon extension add
point-out: point. pointed pointing indicat identif
police: police law
policy: polic guideline guidance
pollution: pollut contaminat
popular: popular famous
pornography: porn adult
port-software: port. ports ported porting
position: position. standpoint perspective place status role. post
possible: possib ~can ~could able ~might allow abilit enabl potential capab available ~may ~let
post-mail: mail. mailed mailing post. postal
post-write: post submi contribut writ
postal-code: postal zip postcode
poster: poster
postpone: postpon defer delay
practice: practic custom
predetermined: default prescrib predetermin certain specified fixed designated ~given
prefecture: prefectur
preference: prefer taste
pregnancy: pregnan childbirth maternity
prepare: prepar provid read. ready arrang maintain develop establish
prescription: prescription limitation statute
president: president chair
press: press media news
prevail: prevail preced govern
prevent: prevent avoid stop precaut against protect
price: pric cost fee worth
principle: princip
priority: priorit preced prefer prevail
privacy: privacy private
privilege: privileg permission authorit right
problem: problem issu matter concern challeng question troubl bug topic
procedure: procedure process step instruct
process: process handl treat procedure dispos
processor: processor contractor subcontractor
procure: procur purchas sourc
product: product goods item. merchandise article.
profession: profession
profile: profil career background
profit: profit gain earning
prohibit: prohibit forbid ban banned banning ~not ~may disallow prevent ~must
project: project business program
promise: promis commit pledg undertak
promote: promot encourag facilitat advanc foster further
promotion-job: promot
property: property own owned owner owning asset possess
proposal: propos suggest motion resolution recommend offer submi
prosecution: prosecut indict
protect: protect safeguard secur keep defend
provide: provid offer ~give giving provision grant suppl deliver service furnish ~make shar gave feed
provision: provision clause stipulat
proxy: prox
pseudonym: pseudonym
public-domain: public domain
public-interest: public interest welfare
public-notice: public notice announc gazette
public-order: public order moral
publication: publi issu press
publicity: public
publish-post: post submit submission publish list content contribut upload
pull-request: pull
purchase: purchas buy buying buyer sale sell bought order sold
purchase-history: purchas histor
purpose: purpos goal aim aimed aiming intend objective order target mission
purpose-use: purpos
pursue: pursu
qualification: qualif eligib certif licen
quality: quality perform
quantity: amount. quantit volume mass bulk number.
question: question ask asked asking query doubt inquir wonder
quick: prompt quick immediat fast soon rapid expedit speed early ~without
quorum: quorum
quote: quot cit citation cite
race: race. racial
radio-tv: tv television radio broadcast
railway: rail train.
raise: rais increas improv enhanc
range: scope extent range ~within limit area
rate: rate ratio percent proportion
read: read brows view access
read-only: read
real-estate: real estate property
reason: reason ~why cause ~because ground basis ~due
reasonable: reasonabl
receipt: receipt
receipt-reception: accept recept receiv receipt
receive: receiv accept ~get obtain subject recept undergo ~taken
recent: recent latest lately
recognize: recogni aware acknowledg understand perceiv admit know accept
recommend: recommend encourag suggest advis
recommendation: recommend
record: record log logged logging logs histor track document regist
recording: record
recruit: recruit invit solicit call. calls job opening raise application
recurrence: recur prevent reoccur repeat
recycle: recycl reuse
reduce: reduc decreas lower mitigat diminish cut alleviat minimi
reference: refer consult quot cit cite citation guid see seen seeing
reflect: reflect incorporat
refund: refund return reimburs
regardless: regardless irrespective notwithstanding despite ~whether
region: region area. local district zone
register: regist enrol sign record subscrib enter
register-official: regist
regulation: regul provi rule specif stipul prescri control
relation: relat relevant concern regard ~about associat pertain respect connect involv
release: releas publi announc disclos open post launch issu expos available
relief: peace. safe secur assur comfort confidence
religion: religio faith belie
remain: remain rest. left surviv
remark: remark comment speech mention ~say ~said state
rent: rent. rental renting
repeal: repeal abolish discontinu
repeat: repeat again recurr repetit
reply: reply replies respon answer
report: report notif flag
reporter: report
repository: repositor archive
reproduce: reproduc copy copi replicat reprint
reputation: reputat
request: request ask asked asking demand requir appl call claim seek need pleas ~want urge urging ~su
request-disclosure: disclos request
require: requir need necess ~must mandator essential demand ~have ~should
rescind: cancel terminat rescind
rescue: rescue emergenc relief remed save
research: research academ stud
researcher: researcher
resemble: similar ~like resembl likewise equally ~also same
residence-card: residence
resident-record: resident
resign: resign withdraw declin
resource: resource
respect: respect
respond: respon address support compl handl correspond accept react depend accord
responsibility: responsib liab obligat duty duti account bound held
restaurant: restaurant
restore: restor recover resum reinstat
result: result outcome consequen effect finding output
resume: resume. curriculum cv
retain: retain retention hold held keep kept stor preserv
retaliate: retaliat reprisal
retire: retir resign leav left separat
revenue: revenue sales proceed
reverse-engineering: reverse decompil disassembl
right: right entitl privileg power author copyright
right-holder: holder owner
rigorous: strict rigor stringent thorough severe tight
risk: risk danger threat hazard
road: road street ~way
roadmap: roadmap
robot: robot bot
role: role. part. function
royalty: royalt fee
rule: rule regulat code norm
safeguard: safeguard security control measure
safety: safe secur
sales-dept: sales business
scale: scale. size
scan: scan
schedule: schedul agenda calendar timetable program
scholarship: scholarship
school: school universit college
school-high: school
science: scien
scope-purpose: scope beyond ~within outside other
screen: screen display
sea: sea marine ocean maritime
seal: seal. stamp
search: search look find seek quer
secondary-use: secondary derivative reuse
secret: secre confidential privat sensitive
secretary: secretar
securities: securit bond
security: secur safe
see: see seen seeing refer look view find consult check found visit discover watch
selection: select screening recruit hiring
sell: sell sale sold commerc vend
send: send sent transmi deliver submit transfer forward mail distribut post stream broadcast
send-back: return refund repay
sensitive: sensitive special
sensor: sensor
series: series ~set sequence
serve-care: free. feel hesitat
server: server host
service: servic
session: session
session-event: session subcommittee
setting: ~set setting config preference option establish specif
settlement: settle compromise
settlement-accounts: settlement financial account
severable: sever
sex: sex gender
sexual: sexual
sexual-orientation: sexual orientation
shape: form. shape
share: shar disclos
shareholder: shareholder stockholder
shareholders-meeting: general meeting assembl
ship: ship. shipping shipped shipment dispatch transport send
ship-boat: ship. vessel boat
short: short
show: show display indicat present demonstrat view express illustrat appear label depict attribut list reveal
sibling: brother sister sibling
side: side. aspect part. party
sign: sign
signature: sign. signs signed signature signing
simply: simpl mere ~just ~only
single: single ~one sole ~only unique alone
skill: skill abilit capabil competen
small: small little minor tiny minimal
smoking: smok tobacco cigar
social: societ social
social-media: social
software: softw program app
solve: solv resol fix fixed fixing fixes address settle
some-little: some. few little small slight minor less
someone-else: other. others another someone
sound: sound voice audio record
sound-valid: appropriat valid adequa reasonab proper sound
source-code: source code
spam: spam unsolicited junk
speaker: speaker presenter
special: specia specific particular certain especial
special-damages: special consequential profits
specification: specif
specify: specif stat. state clear identif indicat provid prescrib
speed: speed fast quick rapid
split: split divi spin
sponsor: sponsor
sport: sport athlet compet
spot-point: point. place. spot. part. location
spouse: spouse husband wife marri
spread-harm: spread expan
stable: stable stabilit stead
stage: stage. step. phase. process level
stake: interest stake equity contribut invest
stakeholder: stakeholder interested concerned related party parties
stalk: stalk follow
standard: standard criteri norm level base. based basis basing default
start: start begin began initiat commenc launch open first
state: state country nation
statistics: statist aggregat
status-social: status standing social
statute: law laws statut regulat legislat
steal: steal stolen theft
stock: stock share. shares
stop-halt: stop halt ceas suspend
store: stor save saving retain keep kept preserv hold maintain reten archiv
store-shop: store. shop. retail
strategy: strateg
stream: stream
structure: structur mechanism system framework
student: student pupil
sublicense: sublicens
submit: submi present file. filed filing hand. provid
subordinate: subordinate lower
subparagraph: item. subparagraph each following
subscribe: subscri sign join
subsidiary: subsidiar
subsidy: subsid grant
succeed-right: succe inherit transfer assum
success: succe
summary: summar overview outline
superior: superior supervisor manager higher boss
supervise: supervis monitor oversee oversight
supplement: supplement complement addition
supplementary-provisions: supplementary
supplier: supplier vendor provider
supply-chain: supply chain
support: support help assist respon address aid aided aiding second sponsor
sure-certain: certain sure confiden convinced reliab definit fix fixed fixing fixes determin
surgery: surger operation
survey: survey questionnaire poll
suspect: suspect doubt question alleg
suspend: suspend suspens temporar interrupt
suspend-use: suspen ceas stop discontinu restrict
sustainability: sustainab
symptom: symptom
sync: sync
synchronize: sync
system: system scheme
t-shirt: shirt
tab: tab
table: table
tag: tag tagged tagging label
take-out: remov carr
tamper: tamper falsif alter
target: target goal objective
targeted-ad: target behavio
tax: tax
teach: teach educat learn train stud school tell
teacher: teacher faculty instructor
team: team group
technology: techn engineer skill
telemetry: telemetr
telephone: phone telephone call
temperature: temperature
temporary-staff: dispatch temporary agency
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
thread: thread
threat: threat
threaten: threat intimidat blackmail extort
ticket: ticket
time: time hour ~when moment period
title: title caption head
together: together ~along ~with jointly ~also combin simultaneous
token: token
tool: tool util
tourism: touris travel trip
toward: against toward regard respect ~for ~to
town: town village
track: trac
trade: trade trading transaction deal
trademark: trademark brand logo
traffic: traffic transport
train: train educat learn
transaction: transaction deal trad business
transfer: transfer assign move moving migrat transition
transfer-job: transfer reassign relocat second
translate: translat locali
translation-official: translat
transparent: transparen
transport: transport carr
travel-expense: travel transport expens
treasurer: treasur
treatment: treat medical care therap cure
treaty: treaty convention agreement
true: true truth real actual
trust: trust rely confiden credit reli depend
two: two ~both second ~either
unauthorized: unauthor illegal improper ~without illicit fraud
understand: understand understood comprehen acknowledg know
union: union. association partnership
university: university universities college graduate
unpleasant: unpleasant uncomfortable offens
unsubscribe: unsubscri
unwelcome: unwelcome unwanted
update: updat renew latest new newly newer newest upgrad recent current refresh
upload: upload
upstream: upstream
usability: usab ease easy
use: use used using usage utiliz usable reus available exploit user leverag adopt ~take run running ran
useful: useful helpful beneficial benefit help. convenient valuable
user: user customer individual consumer visitor subject ~you
vacancy: vacan
vaccine: vaccin immuni
valid: valid enabl effect force activ
value: worth valu
value-conversion: convert conversion
vehicle: vehicle car cars
venue: venue place site hall
version: version release edition
very: ~very extremely highly great ~much really
via: via ~through
victim: victim damage suffer
video: video movie film
viewpoint: viewpoint perspective point standpoint view.
violate: violat infring breach contra break against complian abus
violence: violen assault
virtual: virtual
vision: vision
visit: visit come
volunteer: volunteer
vote: vote voting elect ballot poll choos select
vulnerability: vulnerab
vulnerable: vulnerab weak
wage: wage salar pay remunerat compensat allowance bonus
waive: waiv abandon renounc relinquish
wake-event: happen occur caus wake
want: ~want wish ~like desir ~would hope need prefer intend ~please ~in
warn: warn alert caution notic
warranty: warrant guarant assur ensur assert
waste: waste garbage trash
water: water
we: ~we ~our ~us ourselves
website: site website web page webpage
week: week
welcome: welcom
welcome-newcomer: newcomer beginner novice new newly newer newest
welfare: welfare benefit wellbeing ~well
whistleblow: whistle report
width-broad: wide broad extensive
willful: willful wilful intent deliberate
window: window
window-desk: contact counter point window office desk.
withdraw: withdraw revok cancel revoc undo retract
witness: witness
witness-see: witness
word: word. term. language wording vocabular expression
work: work job task busines labor operation employ duties
work-for-hire: work invention
work-piece: work. works creation
worker: employ staff worker person
working-hours: hours overtime
workshop: workshop
world: world global wide
write: writ describ fill state specif description list enter indicat note mention rewrite
year: year annual age ~since
you: ~you yourself
"""
