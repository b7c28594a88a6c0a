"""What the rules about the whole text need to know of English; see the same module of Japanese.

The words of ``CONCEPTS`` are beginnings of words, in lower case: ``delet`` is
delete, deletes, deletion.
"""

from __future__ import annotations

LETTERS = r"[A-Za-z]"
OWN_SCRIPT = False
_WORDS = """
all and any are as at be been but by can do does for from has have if is it its may must not of on or
our shall should that the their these they this those to was we were which will with you your
"""
WORDS = frozenset(_WORDS.split())
#: Words that begin a sentence or a heading and are no names, besides those of ``CONCEPTS``.
_COMMON = """
a about above according accounts across acting ad addendum additionally adult adults advisory advocacy
affiliate affiliates africa after again against air all along alpha already also although always am
amendment amendments america american amid among amongst an and angry animal annex annual another any
anyone anything appear appendix applicant applicants apr april arbitration archive are aren army around
article artifact artifacts as asia assignment assistant associate at attachment attorney aug august
autumn avenue average award awards awesome baby back backup badge ballot bank banner bar base basic
battery be because become been before begin behind being below beneath beside besides best beta better
between beyond big bike billion bird bitter black blind blog blood blue board body bone book books
border both bottom box boy brain branch brave breakfast bridge bright bring brother brown bureau bus
busy but button buy buyer by bylaw bylaws cable cache call calls calm came camera campaigns can can't
candidate cannot car card career careers carry cart cast cat catch celebrations center centre century
chair chairman champion changelog chat cheap chief children chip church city class classes clean clever
click client clients close cloud club cluster coach code coffee cold color colour come comes command
commit common compute concerning conference congratulations console constitution consumer conversely
cool core corner corp could counsel course courses cover credit crew cross culture currently customs cut
daily dark daughter day days dead deaf dear death debit debug dec decade december decide deed deep
defendant degree delta demographic department depending deputy deriving desk despite did didn diff
dinner diploma director directors dirty disc discs disk diversity do doctor does doesn dog don done door
double down downstream dozen dr draw dream drink drive driver drop dry dual dumb dump during each early
earth east edge editor eg eight either electricity employee employees employer energy engine english
equity era estate etc ethic ethics europe european even evening ever every everyone everything except
exhibit expanded expensive experience export extension eye eyes face factory faith fall famous faq far
fast father fear feb february federal feed feel feet few figure fill film finally fine fines fire first
fish five floor flyer focus follow food foolish foot for force forum foundation founder four framework
free fresh friday from front full furthermore game games gamma garden gas gateway generally get gets
getting girl give go god goes going gold gone good got governing grant grants graphs great green grow
guest guests guide had half hall hand handbook hands happy hard has have having he head hear heart heavy
hello her here hereby herein hereof hereto hi hide high his hit hold holder home honest honor honour
hope hospital host hosts hot hotel hour house how however hundred hurt husband i icon icons ie if import
in inc including inclusion income indemnification indemnity industry initial inner inside instead
insurance integrity inter interaction interest interface interim internet into intra invariant invoice
is island isn it its jan january japanese job jobs join joint judge jul july jump jun june junior just
keep kernel keyboard keynote kick kill king kitchen know known label labels landlord last late laugh
lawyer lazy lead learn lease leave lecture left less lesson let lets letter letters liaison libraries
library lie life lift light like list listen lists live living llc lo loan logo long look lord lose loud
love low lower ltd luck lunch macro madam made magazine mail main majeure major make makes man manager
manual many mar march market markets match max maximum may me measure medal mediation meet mega megs
memory menu merge mic micro middle midnight might million min mind mini minimum ministry minor minus
minute mirror miss mission mix mode module modules monday monthly moon moral more moreover morning most
mother mountain mouse move movie mr mrs ms much multi music must mutual my narrow national near need
neither never new newspaper next night nine no nobody nod node nodes noon nor north not notably note
nothing nov november now nuclear oct october odd of off offer office officer often oil okay old on once
one only onto open or orange order orders other otherwise our out outer outside over own owner panel
parents part partner partners parts party pass passport patch patient pay peace penalties penalty people
per percent person physical pick plaintiff plane platform platforms play player players please pledge
plug plugin plugins plus police poor popular port ports post poster posts pour power pray pre president
press prime prince principal printer prize promise prospective protocol protocols proud prove proxy pull
pursuant push put quarter quarterly queen quiet quit quorum race raise rare rate raw re reach read
readme rear receipt recently red regarding regards release rely remain remedies remedy rent repeat
replace report reporter require rest restore rich ride right ring ripe rise river road role roles roll
roof room router rub run rush sad safe said saint same saturday save say says scanner scare schedule
scholarship screen screenshots script scripts sea search second secretary see seem seen sell seller
seminar send senior sensor sep sept september session settle seven severability several shake shall
shape she shell ship shoot shop short should shut shy side silent silver since sincerely sing single
sink sir sister sit six skin sleep slide slip slow small smart smell smile snapshot snippets so socket
soft solar sole some someone something sometimes son song sorry sort sour south speak speaker speakers
speech spend spirit sponsor sponsors sport sports spread spring stable stand standalone star start state
states stay steal stick still stop store strange street strike strong student students sub subscriptions
subsidiary such suffer suit sum summer summit sun sunday super superseded suppose sweet swim swing tab
table tag tags take takes talk talks tariff tax taxes tea teach teacher team tear tell ten tenant
terminal text texts than thank thanks that the their them theme themes then there therefore therein
thereof these they thick thin thing things think thinks third this those though thousand thread three
through throw thursday thus ticket tickets tie time times tips to today too took top topic topics touch
toward towards town trace track trade train transparency travel treat tree tribunal trip triple trust
tuesday turn turning tutorial twice two ultra under united unknown unless unlike unstable until up upon
upper upstream us usually value values vendor venue very vetting via vice view village virtue visa
vision visit voice volunteering volunteers vote vs wait waiver wake walk wall want war warm warn was
wash waste watch water way ways we weak wear web wednesday week weekly weeks weigh welcome well went
were west wet what when where whereas whether which while white who whom whose why wide wife will win
window winter wire wise wish with within without witness woman women won wonder workshop worry would
write year years yell yellow yes yet you young your
"""
COMMON = frozenset(_COMMON.split())
BRACKETS = ("()", "[]", "“”")
SENTENCE_END = r"(?<=[.!?])\s+(?=[A-Z\"“(])|\n"
DENSITY = 1.0
#: Endings of ordinary words; a capitalised word that ends so is rather one of a title than a name.
WORD_ENDINGS = """
ing ings ed tion tions sion sions ment ments ness ity ities ly able ible ance ances ence ences al als
ous ive ives ship ships ful less ism ize ise ized ised ary ory ories ical ically ure ures age ages shot
shots board book books room wide ual ually ways ward wards
"""
DOUBLED = r"\b([A-Za-z]{2,}+|a) \1\b"
_DOUBLES = """
blah bye ha had her in is many no on so that very who
"""
DOUBLES = frozenset(_DOUBLES.split())

#: Each line: the name of the idea, then its words.
CONCEPTS = """
person: person individual human people principal who one those anyone everyone somebody man men user
    party parties
personal-data: personal private identif pii
information: inform data
data: data dataset information
privacy: privacy private
consent: consent agree accept acknowledg permission consensus understand approv
permit: permi allow grant licens authoriz recogni approv accept let admit
use: use using usage utiliz usable reus available exploit user leverag adopt take run
third: third other anyone someone party parties
delete: delet remov eras destroy purg drop clear takedown
responsibility: responsib liab obligat dut account bound held
license: licens licenc permission grant
version: version release edition
release: releas publi publish announc disclos open post launch issu expos available
provide: provid offer giv provision grant suppl deliver service furnish make shar gave feed
collect: collect gather obtain acquir retriev captur
disclose: disclos releas reveal expos publish
protect: protect safeguard secur keep defend
manage: manag administ maintain operat control run govern handl oversee
security: secur safe
law: law legal legislat statut act lawful jurisdict
right: right entitl privileg power author copyright
copyright: copyright
terms: terms agreement conditions
policy: polic guideline guidance
rule: rule regulat code norm
regulation: regul provi rule specif stipul prescri control
clause: clause provision section article paragraph term item
contract: contract agreement warrant
service: servic
website: site website web page webpage
page: page site
user: user customer you your people individual consumer visitor subject
account: account
register: regist enrol sign record subscrib enter
notify: notif notic inform contact announc communicat tell report alert let news messag warn
contact: contact inquir enquir reach question touch communicat notif ask email exposure
request: request ask demand requir appl call claim seek need pleas want su urg
application: appl request
require: requir need necess must mandator essential demand should have
necessary: need necess requir must have should
possible: possib can could able may might allow abilit enabl potential capab available let
change: chang modif amend revis updat alter edit fix correct convert differ
modify: modif correct fix edit chang revis amend rectif alter patch adapt
update: updat renew latest new upgrad recent current refresh
add: add append includ extra further more
delete-account: withdraw leav clos cancel delet
include: includ contain compris encompass such consist
exclude: exclud except other exempt unless exclus apart without
case: case if when where event circumstanc upon wheneve should instance
purpose: purpos goal aim intend objective order target mission
method: method way means how manner approach procedure techni
procedure: procedure process step instruct
process: process handl treat procedure dispos
record: record log histor track document regist
store: stor sav retain keep kept preserv hold maintain reten archiv
period: period time term deadline durat long window
date: date day time january february march april may june july august september october november
    december
minor: minor age child year kid under old
company: compan we our us corporat entit business organiz enterpris firm inc vendor
organization: organi institut agenc bod entit group authorit society enterpris
government: govern administ public official agenc authorit
court: court judic lawsuit litigat suit jurisdict trial
damage: damag loss harm injur victim
compensation: compens damag indemn liab reimburs
warranty: warrant guarant assur ensur assert
ensure: ensur secur sure guarant certain assur confirm
disclaim: disclaim liab exempt immun
prohibit: prohibit forbid ban not may disallow prevent must
violate: violat infring breach contra break against complian abus
terminate: terminat end cancel stop suspend discontinu finish clos abort suspen halt ceas block ban
    disabl revok resci shut over drop
start: start begin began initiat commenc launch open first beginning
pay: pay fee charg cost paid pric expens fund money
free: free charge royalty cost gratis
freedom: free libert libre
price: pric cost fee worth
purchase: purchas buy sale sell bought order sold
sell: sell sale sold commerc vend
commercial: commerc profit business trade
software: softw program app
system: system scheme
network: network communic internet
equipment: device equip hardware terminal smartphone phone machine computer mobile authenticator
technology: techn engineer skill
develop: develop engineer hack grow evol creat
code: code source coding
file: file
document: document paper writing written material doc docs
package: packag bundle
install: install setup deploy introduc set
test: test trial exam try experiment
error: error mistak wrong incorrect fault typo false mis bug fail
bug: bug fail defect error disab outage problem issue fault
problem: problem issu matter concern challeng question troubl bug topic
question: question ask query doubt inquir wonder
answer: answer respon reply repl
vote: vot elect ballot poll choos select
proposal: propos suggest motion resolution recommend offer submi
decision: deci determin judg resol discret set choos choice
committee: committee board commission council
member: member staff team
leader: lead represent head chair
participate: particip join attend involv engag take contribut
event: event confer meet gather session
community: communit region local
project: project business program
team: team group
contribute: contribut donat help involv committ particip
cooperation: cooperat collaborat joint together coordinat partner work share help
support: support help assist respon address aid second sponsor
help: help assist aid support
create: creat mak generat produc made build built writ draft prepar author creator form construct
    establish
publish-post: post submit submission publish list content contribut upload
send: send sent transmi deliver submit transfer forward mail distribut post stream broadcast
receive: receiv accept get obtain subject recept undergo taken
share: shar common disclos
distribute: distribut redistribut circulat deliver ship
copy: cop reproduc duplicat replic clone
translate: translat locali
language: languag japanese english spanish speak
read: read brows view access
write: writ describ fill state specif description list enter indicat note mention rewrite
show: show display indicat present demonstrat view express illustrat appear label depict attribut list
    reveal
see: see refer look view find consult check found visit discover seen watch
check: check confirm verif review validat inspect audit ensur sure identif test examin acknowledg
authentication: authentic login password sign log certif credential verif passcode passphrase
investigate: investigat research stud consider survey review examin explor analy discuss look
analyze: analy
evaluate: evaluat assess review rat judg apprais examin valu
explain: expla descri detail document clarif understand tell instruct
understand: understand understood comprehen acknowledg know
know: know learn aware familiar understand find
teach: teach educat learn train stud school tell
risk: risk danger threat hazard
attack: attack insult offens
harassment: harass discriminat abus
behaviour: behav action act conduct activit operat work deed do
work: work job task busines labor operation employ duties
worker: employ staff worker personnel person
function: function featur abilit capabil
setting: set config preference option establish specif
choose: choos select choice option pick opt elect chose
environment: environm setting
standard: standard criteri norm level bas default
condition: condition state status situation term circumstanc provided subject
limit: limit restrict only extent long constrain except far bound necessarily
range: scope extent range within limit area
part: part portion some section piece certain
all: all every any entire each whole full always
list: list index tabl
content: content material detail what information subject
name: nam title call
address: address locat email
telephone: phone telephone call
email: mail email message inbox
message: message mail commit
internet: internet online net web
cookie: cookie
ad: ad ads advert market
time: time hour when moment period
month: month january february march april may june july august september october november december
year: year annual age since
week: week
country: countr nation state domestic international land
international: internation foreign abroad oversea outside global
japan: japan
world: world global wide
place: plac location where site space venue spot
publicity: public
social: societ social
culture: cultur
gender: gender sex
equal: equal same equivalent similar like identical likewise
new: new novel latest fresh
old: old former earl prior previous outdated obsolete legacy past
important: import critical significant major serious key essential crucial material
special: specia specific particular certain especial
general: general common usual normal ordinar typical typically public
example: example such instance like eg sample case
reason: reason why cause because ground basis due
result: result outcome consequen effect finding output
effect: effect impact influen affect force
benefit: benefit profit interest advantag gain good
quality: quality perform
opinion: opinion comment feedback view thought input
thank: thank grateful appreciat gratitude
discuss: discuss debat consult negotiat talk conversation
report: report notif flag
publication: publi issu press
object: subject target object covered eligible goal
relation: relat relevant concern regard about associat pertain relationship respect connect involv
base: bas fundament accord found ground pursuant under principl
follow: follow compl accord obey adher conform observ abid pursuant therefor thus
follow-list: follow below next these under less lower one
above: above preced previous foregoing more least over aforement earlier that these greater such
more: more further additional also furthermore moreover even
however: however but provided although though except unless yet still
because: because for to since due so order in therefore
before: before prior previous advance earlier pre former
after: after since later from following then subsequent onward
until: until to up through till by as
without: without no not non un lack never nor none cannot don doesn
only: only just sole exclusiv mere limited simply alone
other: other another else different additional miscellaneous etc separate
self: self own yourself themselves himself your their our himself myself itself your his my
entrust: entrust outsourc contractor subcontract delegat commission
transfer: transfer assign mov migrat transition
access: access connect visit reach
encrypt: encrypt crypt cipher key
leak: leak breach disclos compromis loss
prevent: prevent avoid stop precaut against protect
avoid: avoid prevent circumvent bypass workaround refrain
solve: solv resol fix address settle
improve: improv enhanc better strengthen upgrad reinforc refin
design: design
build: build construct built establish creat
image: image picture photo figure graphic diagram
video: video movie film
trademark: trademark brand logo
patent: patent
property: property own asset possess
intellectual: intellect
original: origin source initial raw upstream former
title: title heading caption head
number: number count id many amount
amount: amount sum quantit volume size
large: larg big great major wide huge siz massive
small: small little minor tiny minimal
good: good well best better great fine often
easy: eas simpl
difficult: difficult hard challeng tough
quick: prompt quick immediat fast soon rapid expedit speed early without
appropriate: appropriat proper suitable adequate reasonable correct right
reasonable: reasonabl
clear: clear explicit obvious express specif evident
correct: correct accurat right proper exact precis true
true: true truth real actual
actual: actual real practice practical fact
current: current now present today existing already
future: future forward later upcoming onwards ahead
past: past previous former last histor
exist: exist presence present there entity
happen: occur happen aris cause result incur rise generat
send-back: return refund repay
loss: loss lost lose
death: dea die dying
health: health medic infect covid disease
infection: infect covid coronavirus virus positiv
money: money fund dollar yen financ payment cash usd
human-right: right respect dignity polite courteous
friend: friend peer fellow colleague
family: famil
read-only: read
server: server host
browser: browser
search: search look find seek quer
link: link hyperlink
tool: tool util
open-source: source open oss foss
maintainer: maintain
developer: develop
author: author writer creator
media: media press medium news
map: map
school: school universit college
history: histor
idea: idea think thought consider feel believ want intend opinion concept
want: want wish like desir would hope need prefer please intend
decide-finally: final last eventual end ultimate
first: first initial begin start primar
many: many much most lot more major number numerous multiple often several
multiple: multiple several various variet many different some number more divers
two: two both second either
rate: rate ratio percent proportion
day-business: business working weekday
identity: identi
evidence: eviden proof prov certif
party-other: party parties other recipient person opponent counterpart
dispute: disput object complain appeal conflict contest
criminal: crim illegal unlawful offens
fraud: fraud unauthori improper illegal dishonest cheat malicious wrong misconduct
secret: secre confidential privat sensitive
trust: trust reliab rely confiden credit reli depend
emergency: emergen urgen
disaster: disaster
birth: birth born
location: location position place
statistics: statist aggregat
opt-out: opt refus reject declin den object block
withdraw: withdraw revok cancel revoc undo retract
extend: exten
summary: summar overview outline
chapter: chapter section
definition: defin
principle: princip
sign: sign
mark: mark
dead-line: deadline due date
join: join enter member
child-parent: parent guardian
"""
