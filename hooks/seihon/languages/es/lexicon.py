"""The ideas of ``languages.ja.lexicon`` with the Spanish words that say them.

A word is the beginning of words, in lower case and without accents:
``elimin`` is eliminar, eliminación. One with a full stop is a whole word, or
its plural: ``parte.`` is parte and partes. Up to three letters are a whole
word, too.
"""

from __future__ import annotations

#: Each line: the name of the idea, then its words.
CONCEPTS = """
abbreviate: abrevi sigla acronim
above: anterior arriba preced menos ~mas mencion previ superior mayor dich
absent: ausen inasist
absent-from: ausen vacan
abstain: absten abstien evit
abstract: abstract
abuse: abus mal mala malo indebid explot maltrat
acceptance: acept
access: acced acces conect conex visit
accessibility: accesib
accident: accident inciden
accompany: acompan asoci conllev implic incident accesori deriv impliqu
account: cuenta
accountant: contad contab auditor
accounting: contab cuentas
accounting-books: libro contab registro
accuse: acus denunc
achieve: logr alcan consegu consig realiz cumpl realic
acquire: obten obtien adquir consegu consig logr gana gano recib dispon descarg obtuv adquier dispus dispuest
acquisition: adquisic adquir compra adquisiqu adquier
act-law: ley
activate: activ habilit
active: activ proactiv
activity: activid accion labor trabaj campan iniciativ actua
actor: actor actriz actric
actual: real practic ~hecho practiqu
ad: anunci publicid market
adapt: adapt modific modifiqu
adapt-to: adapt
add: anad agreg adicion inclu ~mas complement extra
address: direcc domicil ubic correo
adequacy: adecuac
adjust: ajust coordin regul adapt
administrative: administrativ
administrator: administrador
admit: admit reconoc acept admis reconozc
adopt: adopt contrat emple acept uso seleccion
adult: adult mayor
advance-progress: avan progres promo adelan
advertise: publicit promo anunci
advice: consej asesor
advocate: abog defens promo
affect: afect impact influ
affiliate: afilia grupo vinculad asociad filial
after: despues tras ~desde partir luego posterior siguiente
afternoon: tarde
age: edad. ano anos edades
agency: agencia autoridad organismo
agenda: agenda orden
agent: agente represent apoderad
agree: acuerd acept
agree-endorse: acuerd apoy favor
agree-match: coincid concord acord iguale correspond unanim acuerd
agreement: acuerd convenio contrat
agriculture: agricultur agrari agricol
aim: aspir pretend busc objetiv apunt
air: aire atmosfer
alcohol: alcohol bebid
algorithm: algoritm
all: todo toda cualq enter ~cada complet siemp
allot: asign distribu repart
alone: sol ~solo solit individual
always: siempre constante continu ~todo ~todas
amend: modific enmend enmienda reform revis modifiqu
american: estad american eeuu
amount: cantid importe mont suma volum tamano
analyst: analist
analytics: anali
analyze: anali
animal: animal
anonymize: anonim
anonymous: anonim
answer: respuest respond contest
answer-reply: respon contest respuest
antisocial: antisocial crimin organiz
antitrust: monopol cartel exclusiv
any-time: cualquier momento
anyone: cualquier nadie ~todo alguien
apologize: disculp perdon
apology: disculp lament perdon
appeal: apel recur impugn
appear: aparec aparez aparic surg apariqu
appear-seem: parec parezc
appearance: aparienc aspecto
appendix: anexo apendic adjunt apendiqu
applicant: solicitant aspirant candidat postul
application: aplic solicit apliqu
application-form: solicitud formulari
application-software: aplicac app
application-use: uso fin fines finalid utiliz aplic utilic apliqu
apply-to: aplic correspond inclu supuest encuadr constitu apliqu
appoint: nombr design nomin eleg elec elij
appropriate: apropiad adecuad debid convenient correct razonab
approve: aprob aprueb autoriz acept ratific autoric ratifiqu
arbitration: arbitra
architect: arquitect
architecture: arquitect estructura
archive: archiv
area: area zona region
argue: argument discu debat
around: alrededor entorno perifer cercan
arrange: coloc dispo ubic despleg asign colozc desplieg posicion
arrest: arrest deten detien
arrive: lleg
article: articul
artificial-intelligence: artificial inteligen ia
artist: artista
asia: asia
ask: pregunt consult
assembly: asamblea reunion
assertion: asercion afirm
asset: activo bienes patrimon
assign-right: cede cedi cesion transf
assign-task: asign encomend encarg confi
assist: asist ayud apoy auxili
association-org: asociac sociedad
at-least: menos minimo
athlete: atleta deportist jugador
atmosphere: ambient atmosfer
attach: adjunt anex acompan accesori
attach-put: adjunt fija fije fijo anad pon coloc peg colozc
attack: ataq atac ofens insult
attempt: intent prueb ensay trat
attend: asist
attend-school: asist inscri estudi matricul
attention: atenci cuidad cuenta. nota precauc consider ~tenga precauzc
attitude: actitud postura
attribute: atribut
audience: audienc public publiqu
audit: audit
audit-trail: rastro registro pista
auditor: auditor interventor
authentication: autent contrasen inici sesion certif credencial clave verif
authenticator: autenticad
author: autor escritor cread
authority-body: autoridad organismo
authority-power: autor ~poder facult atribu privileg permis potest competenc
automated-decision: automat decision
automatic: automat
auxiliary: auxiliar asist apoy ayud
availability: disponib
average: promedio media.
aviation: aere avion aviac aeropuert vuelo
avoid: evit eluir prevenir evad impedir
award: premi galard
baby: bebe infant lactant
back-rear: reverso atras trasera
background: contexto anteced trasfond fondo
backup: respaldo seguridad copia reserv
badge: insignia credencial distintivo
balance: equilibr balanc sald
ballot: papeleta voto vota
ban: prohib expuls veta vete
bank: banc
bank-account: cuenta
bank-statement: extracto estado
bankrupt: quiebra insolven concurs
base: basa base. bases. basen fundament acuerd segun virtud principi conform bajo. partir motiv basic elementa basiqu
base-foundation: base. fundament infraestruct plataform ciment
beacon: baliza
bear-burden: asum soport responsab incurr
before: ante previ
beginner: principiant inici introduc introduj introduzc
behaviour: comport accion conduct activid acto actu funcion
belief: creenc credo convicc ideolog pensam
believe: cre cree consider piens pens
belong: afili perten miembro atribu
benefit: benefic lucro interes ventaj ganan benefiqu
benefit-payment: prestac paga pago pague abon
best: mejor optim
bias: sesgo
bid: licitac ofert puja
billing: factur cobr
binary: binari
biodiversity: biodiversid
biometric: biometr
birth: naci
bisexual: bisex
blame: culp
blank: blanco vaci
block: bloque
blog: blog
blood: sangre sanguin
blood-relative: consanguin sangre
board: junta consejo directiv
body: cuerpo corporal fisic fisiqu
body-size: corporal tamano talla cuerpo dimension
book: libro reserv
bookmark: marcador
booth: stand caseta puesto
borne: asum responsab
borrow: prest
bottom: inferior abajo pie fondo
branch: sucursal delegac oficina
branch-code: rama
branch-tree: arbol rama
breach-contract: incumpl
breach-report: fuga filtr violac brecha
break-damage: romp rot ~dan dano dana
bribe: sobor cohech corrup
bring: trae tray lleva aport
broadcast: emis transmi difus
browse: naveg visit consult
browse-history: histor
browser: navegador
budget: presupuest
bug: error fall bug defect problem inform discapac
build: constru compil crea cree. creen. establec establezc
building: edific construc edifiqu construzc
bully: acos intimid
burden: carga soport asum cost
business: negoci empresa comerc
business-card: tarjeta
business-interruption: interrup suspen cierre cese paro
business-operator: empres operador proveedor comerciant
business-partner: soci client provee comercial contratist
business-secret: secreto comerc industrial
button: boton
buyer: comprador
bylaw: estatut reglament
bypass: evit elud omit
cache: cache
call: llam denomin refier conoc dic dice dij deci conozc
call-out: llam exhort inst convoc convozc
camera: camara
campaign: campan promoc promozc
cancel-event: cancel
candidate: candidat aspirant solicitant postul nomin
capital: capital
card: tarjeta
care-treat: cuid consider
careless: neglig descuid
carry-bring: traer llev port
carry-out: llev realiz ejecut realic
case: caso circunstanc evento ~si ~cuando ~donde
caste: casta
catch: captur atrap
category: categor
cause: caus motiv provoc ocasion provozc
cause-attributable: imputab atribuib
cause-bring: caus ocasion produc provoc produj produzc provozc
celebrate: celebr conmemor aniversar felicit
center: centr medio
century: siglo
certificate: certific certifiqu
certificate-digital: certificad
certify: certific acredit homolog certifiqu
chairperson: president
change: cambi modific enmiend revis actualiz alter edit correc corrig enmend modifiqu actualic correzc
change-become: cambi
chapter: capitul seccion
character: caracter letra
charge-of: encargad responsab cargo.
chart: grafic diagrama figura tabla
charter: carta. constituc constituzc
chat: chat
cheap: barat econom baja bajo baje asequib
check: comprob confirm verific revis valid inspec audit asegur examin consult cerci ~ver ~vea averigu identific
    observ acus conoc mirar comprueb verifiqu inspezc identifiqu conozc
chemical: quimic quimiqu
child: hijo hija nino nina ninez infantil
child-age: menor menos inferior
child-labour: infantil
child-parent: padre tutor
childcare: crianza parental guarderia infantil
china: chin
choose: eleg selec opcion elec escog elij opta opte selezc
circle: circul
citizen: ciudadan residen vecin
city: ciudad municip urban
civil: civil
civil-war: civil insurrec rebel
claim: reclam alega afirm sostien argument queja
classify: clasific categor clasifiqu
clause: clausul disposicion seccion articul parraf termin apartad
clean: limpi
cleaner: limpi
clear: clar explicit obvi expres evident
click: clic ~haga puls presion
client: client
climate: clima
clinical-trial: clinic ensayo cliniqu
close-shut: cerr cierr
cloud: nube cloud
club: club
code: codigo fuente
cohabitant: conviv pareja hogar
collaborator: colabor
collateral: garant hipotec prenda hipotezc
colleague: colega compan
collect: recopil recog obten recolect recab obtien adquir reun coleccion recoj obtuv adquier
collide: colisi choc
collude: colus
color: color
column: columna
combine: combin
come-into-force: vigor efecto
comfortable: comod confort
command: comand orden
comment: coment
commercial: comerc lucro negoci
commercial-adj: comerc lucr
commit: commit
committee: comite junta consej comision
common: comun compartid conjunt
communicate: comunic contact comuniqu
community: comunid region local
company: empres compan entidad corpora organiz negoci socied comercial organic
compare: compar
compatible: compatib
compensate: compens
compensation: compens indemn ~dan dano dana resarc
compete: compet compit
competition: compet compit
compile: compil recopil
complain: queja reclam
complete: complet finaliz termin conclu acab finalic
completely: complet total plen entera perfect
complex: complej complic compliqu
compliance: cumpl observ
compose: compon consis constitu form compuest
comprehensive: integral global exhaustiv completo general amplio
computer: ordenador comput informat
conceal: ocult encubr esconde
concentrate: concentr enfo centr
concept: concept nocion idea
conclude: celebr suscri conclu firm
concrete: concret especific detall especifiqu
condition: condicion estad situac termin circunst ~siempre
conference: conferenc congres reunion
confess: confes
configuration: configur ajuste
conflict: conflict contradic disput enfrent contradiqu
conflict-interest: conflict interes
conform: conform cumpl adecu acuerd ajust
confuse: confu caos
connect: conect conex vincul enlaz
consensus: consens
consent: consent acept acuerd autoriz convenio conform permis consenso reconoc consient autoric reconozc
consent-form: consent consient
consequential: consecuen derivad resultant indirect
consider: consider cuenta. examin estudi analiz tenien pens analic piens
consist: consis
consistency: consisten coheren
constitution: constituc constituzc
constraint: restric limit vincul sujet restriqu
constructive: constructiv
consult: consult asesor convers conse habl
consultant: consultor asesor
consume: consum
consumer: consumidor
contact: contact consult pregunt comunic notific comuniqu notifiqu
contain: conten contien
content: conten material detall inform contien
contest: concurs competic competiqu
context: context
continue: contin segu sigu siga. mant permanec persist todavia permanezc
contract: contrat acuerd
contract-document: contrat acuerd
contract-party: contrat ~parte suscript
contractor: contratist subcontratist
contradiction: contradic inconsisten conflict contradiqu
contrary: contra viol
contribute: contribu aport dona dono colabor ayud particip
contributor: contribu colabor
control: control dominio
controller: responsable administrador controlador
convenience: convenien comod
convey: transmit comunic dec decir diga inform comuniqu
cook: cocin
cook-person: cociner chef
cookie: cookie
cooperate: cooper colabor coordin
cooperation: cooper colabor conjunt junt coordin ayud
copy: copi reprod duplic dupliqu
copy-machine: impr
copyright: copyright autor derechos
correct: correct exact preci adecuad cierto
correct-data: correg correcc rectif correct corrig
corruption: corrup
cost: cost gasto
counselor: consejer orientador asesor
count: cont cuent total calcul suma comput recuent
countermeasure: medida contramedida
country: pais nacion estad internacion
country-origin: origen pais
court: tribunal juzgad judici jurisdic demand litig jurisdiqu
cousin: prim
cover: cubr cubier abarc
cover-letter: motiv carta
crash: fall bloque
create: crea cree. creen. ~hace haciend gener produ elabor escrib prepar constru redact hech escrit
credit: credit confianza
creditor: acreed credito
crime: delito crimen delict
criminal: crim ilegal ilicit delit delict
criminal-adj: penal criminal
criminal-record: penal delict crimin
criticism: critic critiqu
criticize: critic censur critiqu
cross-border: frontera transfronter internac
cruel: cruel inhuman
culture-art: arte cultur
currency: moned divisa
current: actual ahora present hoy existente vigent
current-status: actual situac estado
customer: client
customer-service: cliente servicio atenc soporte
customize: personaliz personalic
customize-fit: especial
customs: aduan arancel
damage: ~dan dano dana perdid perjuic lesion victim perjuiqu
danger: pelig riesg crisis dano
dare: atrev
data: dato informacion
data-portability: portab
data-protection-officer: proteccion delegad oficial
data-subject: titular interesad person
database: base
date: fecha dia hora enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
date-day: fecha dia
day-business: habil labor
dead-line: plaz limit fecha
dealer: distribuid tienda vende comerci minorist
death: muert mori muri fallec fallezc
debtor: deud obligac
debug: depur
decade: decada anos
decide: deci determin
decide-finally: final ultim fin
decision: deci determin juic resol discrec eleg establec discrezc elij establezc
declare: declar manifest expres anunci
decompile: descompil decompil
dedicated: dedicad exclusiv especial
deduct: deduc desc reten deduzc retien
deep: profund
defame: difam calumn
default: predeterm defecto omision estandar
defect: defect fall vicio deficien
defend: defen defien proteg abog protej
defendant: demandad acusad
deficit: perdid deficit
definition: defin
degree: grado nivel medida
degree-academic: titul grado gradua academ
delay: retras demor tard dilac
delegate: delega represent
delete: elimin borr suprim quit destru remo supres
delete-account: baja cancel cerr cierr
delete-permanently: permanent definitiv
deliver: entreg remit envi
democratic: democra
denial-of-service: denegac servicio
dentist: dentist odontolog dental
deny: nega nieg repud
depart: sal sali partid
department: departament division seccion unidad area
depend: depend segun
dependency: depend
dependent-family: dependient manuten cargo
deploy: despleg desplieg desarroll expan implant
deposit: deposit
derivative: derivad
derive: deriv origin
describe: descri
deserve: merec merezc
design: disen
design-right: diseno
designate: design especific indic nombr especifiqu indiqu
designation: designa
designer: disenador
desirable: deseab preferi conven ideal
destroy: destr
destructive: destru dana dano rotur
detail: detall informacion ~mas pormenor
detect: detect descubr encontr encuentr
develop: desarroll ingenier program crec evol
developer: desarroll
development-dept: desarroll
device-id: dispositivo terminal
diagnosis: diagnos
dialogue: dialog convers interac habl charl
differ: difer disting distint vari discrepan ~otro ~otra divers
difference: diferen
different-opinion: objec desacuer discrep
difficult: dificil dificult complic compliqu
digit: digit numero cifra
digital: digital
dignity: dignid decoro
diploma: diploma titulo certific certifiqu
direct: direct
direct-damages: direct ~dan dano dana
director: director consejer directiv
disability: discapac minusval
disable: deshabilit desactiv inhabilit
disadvantage: desventaj desfavor advers perjuic perjudic
disagree: desacuerd discrep
disassemble: desensambl
disaster: desastr catastr
disaster-natural: desastre catastr
disciplinary: disciplin sancion
disclaim: exen renunci responsab descarg limitac
disclose: divulg revel public comunic mostr publiqu comuniqu muestr
discomfort: incomod ansied preocup insatisf descontent inquiet malestar
disconnect: desconect cort bloque
discount: descuent
discourage: desalent disuad desaconsej
discretion: discrec criterio discrezc
discuss: discu debat consult negoc convers deliber negozc
disease: enfermed patolog dolenc
dishonest: deshonest deslea mala
dismiss: despid despedi destitu cese. remo
disperse: dispers
dispose: dispo enajen elimin desech
dispute: disput obje queja reclam apel conflict controvers
disrespectful: irrespet groser descort
dissolve: disol
distance: distan remot
distinguish: distin difer identif
distribute: distribu redistribu entreg
distribute-spread: distribu dispers descentral
distribution: distribu
diverse: divers vari distint diferent
diversity: diversid
divide: divi separ
dividend: dividend
do: realiz ~hace haciend ~haga hech hici ~hizo llev efectu ejecut desempen practic celebr emprend realic practiqu
do-not: rechaz nega nieg deneg rehus
doctor: medic doctor mediqu
document: document escrit papel material
domain: dominio
donate: don dona aport contribu
double: doble dos
download: descarg
draft: borrador proyecto
dress: ropa vest indument
drive: conduc manej conduj conduzc
driver: controlador
driver-licence: conduc licenci carnet conduj conduzc
driver-person: conductor chofer
drug: droga estupefac narcot
duty-attend: trabaj jornada servic serviqu
duty-job: deber. funcion tarea. cargo mision
each: cada individual respectiv ~por separad
early: tempran pronto antes antel
earn: gan gana
earthquake: terremot sism tsunami
easy: facil sencill simpl
economy: econom
edge: borde extrem
edit: edit
education: educa
education-level: educa academ formac estudio
effect: efect impact influ afect vigor
effective-adj: efica efectiv
effective-date: vigor vigen efect
efficient: eficien eficac
effort: esfuerz esforz procur trabaj compromet intent iniciativ empen
effort-labour: esfuerz trabaj tiempo molest
elapse: transcur pas pasad
elderly: mayor ancian
election: elecc
electronic: electron digital
element: element factor component
eliminate: elimin exclu suprim erradic erradiqu
email: correo email mensaj electronic electroniqu
embezzle: malvers desfalc apropia
emergency: emergenc urgen
emission: emision emit
emoji: emoj emoticon
emphasize: enfas enfati hincapie importan priori valor
employee: emplead trabajad personal
employer: empleador patron
employment: empleo laboral trabaj contratac
enable: habilit activ
encounter: encontr enfrent top encuentr
encourage: alent anim foment inst incentiv recom alient
encrypt: cifr encript criptog clave
encryption: cifr encript cripto
encryption-communication: comunic secret comuniqu
end: fin final termin
end-finish: termin fin finaliz acab conclu finalic
endure: soport toler aguant resis
energy: energ electric electriqu
enforce: ejecu aplic cumpl vigor apliqu
engage: particip involucr implic interven dedic impliqu dediqu
engineer: ingenier tecnic tecniqu
english-lang: ingles
ensure: asegur garant segur
enter-room: entr ingres acced
entertainment: hospitalid entreten
enthusiast: entusias aficion
entire-agreement: integr
entitle: derecho
entity-subject: sujet titular entid interesad
entrance: entrad acceso ingres
entrepreneur: emprended fundador empres
entrust: encarg subcontrat contratist deleg encomend
entrust-leave: deleg encomend encarg mandat confi
entry-exit: entrad acceso salida
environment: entorn ambient
epidemic: epidem pandem
equal: igual mism equival similar identic identiqu
equality: igual
equipment: dispositiv equip hardware terminal telefon maquin ordenador computador aparat movil
erase: borr elimin destru supr desech
error: error equivoc incorrect fall fals erron mal mala malo equivozc
escape: escap evad elud
essential: esencial indispensab imprescind vital necesar
establish: establec establez fund determin defin fija fije fijo crea cree. creen. institu previst
estimate: estim presu calcul
estimate-doc: presupuest cotiz cotic
eternal: perman perpetu indefinid
ethics: etic moral
ethnicity: etni pueblo
european: europe ue
evacuate: evacu
evaluate: evalu valor revis juzg apreci
evaluation-hr: personal human talent
evening: noche tarde
event: event confer reun congres jornad encuentr
every-day: diari dia dias cotidian
every-month: mensual mes meses
every-week: semana
every-year: anual ano anos
evidence: evidenc prueb demostr certif demuestr
example: ejemplo ~como ~tal caso
exceed: exced super sobrepas ~mas alla.
exceed-over: exced exces
excellent: excelent superior destacad maravill buen
except: except salvo excluy excluid menos distint
exchange: intercambi cambi comunic comuniqu
exchange-market: bolsa
exchange-rate: cambio
exclude: exclu excep salvo menos omit
exclusive: exclusiv
execute: ejecut realiz implement aplic cumpl corr llev realic apliqu
executive: directiv ejecutiv funcionari
executive-person: ejecutiv directiv
exempt: exen exim exon
exercise: ejerc ejerz
exhibition: exposic feria exhib muestra exposiqu
exist: exist ~hay presenc
existing: ~ya previ exist actual
exit-leave: sal sali
expand: ampli expan exten difund difus
expect: esper prev expectativ suponer anticip asum
expel: expuls expel
expense: gasto desembols
experience: experienc experiment
experience-level: experienc
experiment: experiment
expert: expert especiali profesion
expire: expir venc caduc venz caduzc
explain: explic descri detall document aclar inform expliqu
exploit: explot
explosive: explosi bomba
export: export
express: expres represent manifest
extend: exten prorrog ampli
extension: exten amplia prorrog
extract: extra
face: cara. facial rostro
face-photo: foto imagen
facility: instalac establecim centro equip
fact: ~hecho verdad
factory: fabrica planta
fail: fall fracas incumpl deja deje dejo ~no
fair: just imparcial equit
fair-use: just
fake: fals
fall-drop: ca caer cae
false: fals
family: famil
family-relation: pariente familiar parentesc
far: lejos lejan
farmer: agricult campesin
father-mother: padre madre
fax: fax facsimil
feature: caracteristic funcion rasgo caracteristiqu
federation: federac union
fee: tarifa comision cuota cargo. honorari
feedback: comentari opinion retroaliment
feel: sent sient sintie sensac impresi
field: campo area. ambito sector dominio
field-data: campo casilla columna
file: archiv ficher
film-show: proyec exhib
filter: filtr
finance: financ finanz
financial-adj: financier monetar econom pecuniar
financial-statements: financier estado balanc
fine: multa
fingerprint: huella dactilar
fingerprinting: huella
fire: incendi fuego bomber
firefighter: bomber
firewall: cortafuego firewall
first: primer inici princip
first-time: primer inicial
fiscal-year: ejercicio fiscal ano
fit: encaj ajust adapt adecu
fitness: idoneid adecuac
fix-fixed: fija fije fijo estatic estatiqu
flexible: flexib
flood: inund
fly: vol vola vuel
flyer: follet volant
focus: enfo centr concentr enfas
folder: carpeta director
follow: segu sigu siga. cumpl acuerd obed conform respet observ atener
follow-behind: segui sigu persegu
follow-list: sigui continu abaj proxim menos menor inferior
food: aliment comida bebida
force: forz fuerz oblig coacc coerc
force-majeure: fuerza mayor
foreign: extranjer exterior
forest: bosque forest
forge: falsif alter manipul
forget: olvid
forgive: permit toler perdon acept admit permis admis
forgive-debt: condon exim perdon
fork: fork bifurc
form-document: formulari hoja papel
form-make: form. forma
format: format formulari forma. estil plantilla
former: primer anterior
formulate: formul establec elabor promulg redact establezc
forum: foro
forward-positive: positiv
found-establish: fund cre crea establec establezc
foundation-org: fundac fondo
fraction: fracc
framework: marco framework
fraud: fraud indebid enga ilegal ~no desleal malici
free: gratis gratuit libr regal
free-software: libre
freedom: libre libert
freelance: autonom independ
freely: libre libert
french: frances
frequent: frecuen menud
friday: viernes
friend: amig compan colega
friendly: amigab amistos cordial
front: frente frontal
fulfil: cumpl satisf reun
function: funci caracterist capac
function-work: funcion trabaj oper
future: futur adelante proxim posterior
future-ahead: futur adelante sucesiv posterior
gambling: juego apuest azar
game: juego partido
gather-meet: reun junt congreg
gay: homosex gay lesb
gender: gener sexo sexual
gender-identity: identid gener
gene: genet genom
general: general comun normal usual habitual ordinari public publiqu
general-affairs: general administra
genuine: genuin autentic regular legitim oficial autentiqu
german: alem
gift: regal obsequi donac
global: global mund
good: buen ~bien mejor adecuad
good-faith: buena fe honest sincer integrid
governance: gobern gobiern
governing-law: aplicable legisl rige regi ley
government: gobiern administr public oficial autoridad gubern publiqu
graduate: gradu egres complet
grandchild: niet
grandparent: abuel
grant: otorg conced entreg expid expedic concej expediqu
grasp: conoc comprend identific entend determin control conozc identifiqu entiend
greenhouse: invernadero calentam
gross-negligence: grave neglig
group: grupo
grow: crec desarroll evol
guarantee: garant fiador fianza
guard: guard vigilan segur
guard-maintain: manten conserv preserv mantien mantuv
guardian: tutor padre patria
guess: adivin supo infer
guidance: guia directr pauta orient lineam
guide-document: guia manual instruc instruzc
guide-lead: orient guia. instruc dirig instruzc dirij
hair: pelo cabello pein
half: mitad medio media
handle: trat manej abord atend atien respond gestion ocup manipul
happen: ocurr suced surg caus result produc deriv pasa pase produj produzc
harassment: acos discrimin abus hostig
hard-disk: disco dur
hardware: hardware
harmful: danin nociv perjudic perjuic danar adver perjudiqu perjuiqu
hash: hash
hate-speech: odio
have: tene teng tien tendr tenid tuvo tuvi pose ~hay cuent dispon dispus dispuest
hazardous: peligr toxic toxiqu
headquarters: sede central principal oficina
health: salud medic infec contag mediqu infezc
health-adj: salud
health-check: reconoc examen salud reconozc
health-insurance: seguro asegurad salud
hear: oir oye oiga oido oida escuch audienc pregunt
height: altura
height-weight: altura estatura peso.
heir: hered sucesor sucesion causahab
help: ayud asist auxili apoy
help-serve: serv sirv ayud contribu
hesitate: duda dudo
hide: ocult escond
high: alt alta altos elevad avanzad gran mayor ~mas
hire: contrat emple reclut laboral
historical: histor
history: histori
hobby: aficion hobb pasatiemp
hold-event: celebr organiz realiz tendra convoc acog lugar organic realic convozc acoj
holder: titular tenedor
holiday: festiv feriad
honor: honor reputac
hope-desire: sueno esper
hope-for: dese quier quer esper solicit prefer ruego prefier
hospital: hospital clinic medic cliniqu mediqu
host: aloj anfitri host
hotel: hotel aloj hosped
hour: hora hrs tiempo
house: casa. casas vivienda domicil hogar
household: hogar familiar
however: embargo ~pero ~aunque ~siempre salvo excep ~no obstante
hug-contact: contacto
huge: enorm gigant masiv inmens
human-being: human
human-resources-dept: human personal rrhh
human-right: derech respet dign cortes
human-rights: derech human
hygiene: higien sanita salud
icon: icono
id-card: identid identific identifiqu
idea: idea piens pens crea cree. creen. consider sient opini quier
ideal: ideal
identifier: identific identifiqu
identity: identi
identity-expression: expresi
ignore: ignor desestim
illegal-copy: pirat
illustrate: ilustr ejempl
image: image foto figur grafic grafiqu
image-photo: imagen foto figur
imagine: imagin
immature: inmadur inexpert
immediate: inmediat instant pront
immigrant: inmigra migra
impersonate: suplant ~hacer
implement: implement introdu aplic instal apliqu
import: import
import-export: export import
important: import critic significat grave clave esencial crucial relevant critiqu
impose: impon impus
impossible: imposib incapa
impression: impresi
imprisonment: prision
improve: mejor refor fortal perfecc
in-law: politic afinidad suegr cunad politiqu
in-writing: escrit
inaccurate: inexact imprecis incorrect
inactive: inactiv desactiv deshabilit
inappropriate: inapropiad inadecuad impropi improcedent indebid inoportun
incident: incident suceso caso evento
incite: incit instig provoc foment
include: inclu contien conten compren abarc ~tal
inclusion: inclus
income: ingreso renta
incompatible: incompatib
incomplete: incomplet inacab inconclu parcial imperfect
inconsistent: inconsisten incoheren contradic incompatib discrepan
inconvenience: inconvenien molestia problem obstacul entorpec defect
inconvenient: inconven molest
increase: aument increment crec
indemnify: indemn compens reembols
independent: independ
independent-adj: independ autonom voluntar
indirect: indirect
indiscriminate: indiscrimin
indispensable: indispens imprescindib esencial
industry: industr
inequality: desigual desequilibr dispari
inevitable: inevit ineludib
infect: infec contag infezc
infection: infec contag covid coronavirus virus posit infezc
infer: infer deduc presum deduzc
influence: influ afect impact
information: inform dato
infringe: infrin infrac viol vulner
infringe-free: infring infrac
initial: inici princip primer predeterm
injury: lesion herid
innovate: innov
input: introdu ingres rellen escrib teclea entrada complet escrit
inquirer: consult
inseparable: inseparab indivis
insert: insert introdu inclu
inside: intern dentro interior
insider: privilegiad
inspection: inspec exam revis verific inspezc verifiqu
install: instal implement introduc establec introduj introduzc establezc
installer: instal
installment: plazo cuota divid
instead: vez lugar. alternativ reemplaz sustit cambio.
instruct: instruc orden. ordena indic mand instruzc indiqu
insufficient: insuficien falt carec carez inadecuad escas
insult: insult injuri despectiv
insurance: segur
integrate: integr fusion unific consolid combin unifiqu
integrity: integrid consisten
intellectual: intelect
intellectual-property: intelectual propied
intention: intenci voluntad intenta pretend deliber proposit dese
interaction: interac intercamb relacion
intercept: intercep escuch
interest: interes inquiet
interest-rate: interes
interface: interfaz
intern: practicas pasant becari
internal-audit: intern audit
international: internacion extranjer exterior global
internet: internet linea red web
interpret: interpret
interval: intervalo
intervene: interven intermedi
interview: entrevist
introduce: present introduc refer introduj introduzc refier
intrude: intrus invad irrump
invalid: invalid nulo nula deshabilit desactiv ineficaz
invention: inven
inventory: inventari existenc
invest-in: inver invier
investigate: investig estudi consider encuest revis examin explor analiz sondeo analic
investigation-agency: investig policia
investor: inversor inversionist
invisible: invisib ocult no
invite: invit
invoice: factura
involuntary: involuntari inevitab reac
iris-eye: iris
irregular: irregular anormal anomal inusual
irreversible: irrevers
irrevocable: irrevoc
issue: emit emis expid expedic expediqu
issue-ticket: incidencia issue ticket
it-dept: informa tecnolog sistema
item: element campo entrad punto. articul apartad partid
itself: ~mismo ~misma ~si
japan: japon
japanese-lang: japon
job-offer: oferta
job-seeker: solicitant candidat busca empleo
job-title: cargo puesto titulo
join: unir unid une unen. unio ingres
joint-controller: corresponsab conjunt
joint-several: solidari
joke: broma chiste
journalist: periodist reporter
judge: juez magistrad
judge-decide: determin juzg deci juicio
judgment: sentencia fallo. juicio decision resoluc resoluzc
jurisdiction: jurisdic competen jurisdiqu
kernel: kernel nucle
key: clave llave tecla
kind: tipo clase categor especie
kind-nice: amab cortes empat
know: sabe sabi sabr conoc aprend entera consciente conozc
know-how: conocimiento tecnic saber know
korea: corea
lack: falta carec ausen carezc
land: tierra terren
language: idioma lengu japon ingles espanol
language-level: idioma lengua linguist
lapse: caduc expir caduzc
large: mayor ampli enorme gran
last-year: pasad anterior
late: tarde tardi
late-payment: mora atraso demora
latent: potencial latent
latter: segund ultim
launch: inici arran lanz activ puesta
law: ley legal legisl juridic derecho norma juridiqu
lawyer: abogad letrad
leader: lider represent dirig director dirij
leader-ship: liderazgo
leak: fuga filtr divulg viol brecha
learn: aprend estudi
lease: arrend alquil
leave: deja deje dejo sal sali abandon
leave-holiday: licencia vacacion permiso
lecture: charla conferenc seminari curso ponenc
left-side: izquierd
legal-adj: legal jurid
legal-dept: jurid legal
legal-person: juridic persona corporac entidad juridiqu
legitimate: legitim licit justific legal debid justifiqu
legitimate-interest: legitim interes
lend: prest cede arrend
lender: prestamist arrendador
length: longitud duracion
level: nivel
lgbt: sexual minori lgbt
liability-debt: pasivo deud
librarian: bibliotecar
library: bibliot
license: licenci permis
life: vida vivi viven
life-death: vida
lightning: rayo relampag tormenta
limit: limit restric ~solo ~sola solamente unicamente ~siempre medida excep necesariamente restriqu
line: linea fila cola
link: enlac vincul link
link-associate: asoci vincul combin relacion
liquidate: liquid
list: list indice tabla
list-up: enumer list. lista mencion cita indic indiqu
listen: escuch oir
litigation: litig demand juicio accion procedim proces judicial
live-reside: resid viv
loan: credito prest
local-adj: local
local-government: local municip ayuntam
localization: locali
location: ubicac posic localizac posiqu
location-data: ubicac localizac geolocaliz geolocalic
lock: bloque cerrad
log: logr registr bitacor
log-in: sesion acced inici conect
long: larg prolong extens
look-after: cuid
look-for: busc
look-like: parec aspecto parezc
lose: perd pierd
loss: perd pierd
loss-ruin: perd destr
lottery: loteria sorteo rifa
low: baja bajo baje reduc menor dismin reduj reduzc
machine-learning: automatic aprendiz automatiqu aprendic
magazine: revista
mailing-list: lista
main: principal primordial clave centr mayor nucle
maintain: mant conserv preserv sosten sostien permane
maintainer: manten mantien responsab mantuv
maintainers: manten responsab mantien mantuv
majority: mayori
make-known: conoc public difund inform divulg notific conozc publiqu difus notifiqu
maker: fabricant
malice: malici malintencion mala.
malware: malware virus
man: hombre varon masculin
manage: gestion administr manten oper control manej gobern mantien mantuv gobiern
management: gestion administr direccion
manager-person: gerente gestor administrador responsab directiv
manual: manual mano
manufacture: fabric produc manufactur fabriqu produj produzc
manufacturing-dept: fabrica produc produj produzc
many: much mayor numer varios variad multipl ~mas
map: mapa
marital: matrimon civil divorc casad
mark: marc
market: mercad
marketing: marketing mercad promoc promozc
mask: mascar
matter: asunt cuestion punto. detall element materia caso tema dato informacion
maximum: maxim mayor tope
mayor: alcalde
meaning: signific sentido quer quier signifiqu
meaningless: inutil sentido
means: medio. medida recurso
measure: medida accion polit paso.
measure-gauge: medi. medic medid midi mide midan mediqu
media: medio prens notic notiqu
media-storage: medio soporte almacenam
mediation: mediac concilia
mediator: intermedia mediad
medical-certificate: medic certific mediqu certifiqu
medical-history: medic enfermedad histori mediqu
medicine: medicament farmac droga medicin
meet-person: conoc reun encontr encuentr conozc
meeting: reunion encuentr junta
member: miembro integrant soci equipo
memorandum: memorand
memory: memor record recuerd
mental: mental psicolog
mental-adj: mental psic emocion
mentor: mentor
menu: menu
merchantability: comerciab comercializ comercialic
merge: fusion integr
merger: fusion
message: mensaj correo
method: metod forma manera medio modo ~como procedimient tecni
metric: metric indicador medid metriqu
migrate: migr transi
milestone: hito
military: militar armad
million: millon
minimum: minim menos.
minister: ministr
ministry: minister
minor: menor edad nino nina ninez ano hijo hija
minor-age: menor
minor-person: menor
minority: minori
minute: minuto
minutes: acta minuta
mirror: espejo replic repliqu
mislead: enga confus malentend error
mission: mision
mistrust: desconfi dud sospech
mobile: movil celular portat
model: model
model-type: model
moderator: moderador
modern: modern contempor
modify: modific correg correc corrig edit cambi rectif revis arregl solucion alter parche modifiqu correzc
module: modul component
moment: momento instant
monday: lunes
money: dinero fond dolar yen financ paga pago pague
money-laundering: blanque lavado
monitor: monitor vigil supervis
month: mes mens enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
moral-rights: moral
more: ~mas ademas adicional tambien
morning: manana
most-superlative: ~mas
mother-tongue: matern nativ
move: move muev traslad desplaz mudan transf movi
multi-factor: multi factor dos
multiple: multipl vari much diferent algun divers ~mas cuant
museum: museo
music: music cancion musiqu
musician: music musiqu
must: ~debe ~siempre necesar obligator asegur
mutual: mutu recipro ~otro interac
my-number: numero individual
name: llam titul denomin nombr
name-full: nombre apellid
nation: nacion estado pais
nationality: nacionalid ciudadan
natural: natur supuesto
natural-person: fisica natural persona
nature: natural caract propied cualid indol esen
nda: confidencial
near: cerca proxim
necessary: neces requier requer ~debe precis tien ~hace requir
necessary-scope: medida necesari
need: neces requer requier requir
negligence: neglig culpa
negotiate: negoci trato
nephew-niece: sobrin
network: red redes comunic internet comuniqu
neurodiversity: neuro
new: nuev ultim novedos
news: noticia
newsletter: boletin newsletter
newspaper: periodic diari periodiqu
next: proxim siguient
next-year: proxim siguient
ngo: lucro ong
no-name: anonim
noise: ruid
nominate: nomin propon design propus propuest
non-transferable: transfer intransf transfier
noncommercial: comercial
nonexclusive: exclusiv
nonprofit: lucro lucrativ
nonpublic: privad inedit confidenc extraofic oficios
notarize: notar
notary: notari
notice: not nota ~dar cuenta adviert percat
notification-official: notific aviso declar presenta comunic notifiqu comuniqu
notification-push: push notific notifiqu
notify: notific avis inform contact anunci comunic alert report notifiqu comuniqu
nowadays: hoy ahora actual momento presente
nuclear: nuclear
nuisance: molest inconven
nullify: revoc anul rescin cancel revozc
number: numer cantid cuant id
number-count: numero cantid
nurse: enferm
nursing-care: cuidado enfermer asistenc
nurture: cultiv foment desarroll crec
oath: jura
object: objet sujet destin
objection: objec oposic impugn objezc oposiqu
objective-adj: objetiv
obligation: obligac deber
oblige: oblig impon impus exig exij
obscene: obscen indecent
observe: observ
obstruct: interf obstru impid imped perturb obstacul dificult interrump interrup
obvious: obvi clar evident manifiest patent
occupation: ocupac profes oficio. empleo puesto
odor: olor
office: oficina despacho
official: oficial formal
official-person: funcionari public publiqu
offset: compens
old: antigu viej anterior previ obsolet pasad
omit: omit omis abrevi
on-the-other: mientras ~otro ~parte cambio
once: vez ~una
only: solo. sola. solamente unic exclusiv mero mera simplement sol ~solo ~sino limit
open: abri abiert abre public publiqu
open-source: abiert fuente codigo libr
operate: opera gestion administr
operating-system: operativ sistema
operation: opera funciona manipul manej interac
operator: operador
opinion: opini coment punto vist suger sugier
opportunity: oportunid ocasion
oppose: opon opues contra objec conflict revers objezc
opt-in: opta opte consent consient
opt-out: rechaz nega niega niegu rehus exclu opon cancel deneg optar
optimization: optim
option: opcion alternativ eleccion
optional: opcional voluntar libre arbitrari discrec discrezc
or-less: menos inferior maxim menor
or-more: ~mas menos superior mayor igual
order: pedido orden. encarg
order-command: orden mand
order-sequence: orden secuenc
ordinance: ordenanza decreto orden. reglament
ordinary-people: public general publiqu
organization: organi institu agenc entid grupo autoridad socied asociac
organizational: organiz organic
organizer: organizador
origin: origen. ascenden proced
original: origin inicial fuente primer
original-text: original
other: otro otra demas diferent adicional ademas distint
output: salida
outside: extern fuera tercer ajen exterior
outsource: subcontrat externaliz encarg contrat externalic
overlap: superpon solap duplic dupliqu
owner: propietari dueno titular
package: paquet
page: pagina sitio
pain: dolor sufrim angust
paragraph: parraf apartad
parameter: parametr argument variable
parent: padre madre progenitor
parent-company: matriz holding matric
parliament: parlament congres asamblea cortes
part: part porcion algun seccion ciert fragm
part-time: parcial temporal
part-timer: temporal contrat
participant: participant asistent
participate: particip unir unid une unen. unio asist involucr ~un
participate-join: ~un unir unid une unen. unio particip incorpor
partner: socio asociad alianz colabor alianc
partner-life: pareja
party-other: ~parte ~otro ~otra destinat persona
pass-hand: entreg pasa pase
passport: pasaport
password: contrasen clave pin
past: pasad anterior previ ultim
patch: parche correcc
patent: patent
patent-attorney: patent agente
patient: pacient
patient-adj: pacien
pattern: patron tipo
pay: paga pago pague tarif cost precio cobr gast cuota dinero
payment: pago paga pague abon
payslip: nomina salar
peculiar: propi unic inherent exclusiv especific original especifiqu
penalty: sancion pena. multa castig
penetration-test: penetrac intrus prueba
pension: pension
percent: porcent ciento tasa
performance: rendim desempen
period: period plaz tiemp durac fecha termin
period-stage: period epoca momento tiempo
periodic: period regular
permission-official: permis licenc autoriz autoric
permit: permi autoriz conced otorg licenci reconoc acept admit autoric concej reconozc admis
person: person individu human ~quien usuari alguien interesad titular ~parte hombre gente
person-concerned: interesad implicad involucrad relacionad
person-in-charge: responsab encargad contact
person-people: gente persona human individu
personal-data: personal privad identif
personalize: personaliz personalic
personnel-measure: human personal
persuade: persua convenc
petition: petici solicit instancia
pharmacist: farmac
philosophy: filosof principio ideal
phishing: phish
photo-id: foto
photograph: foto film grab
physical: fisic tangib fisiqu
physical-measure: fisic fisiqu
place: lugar ubicac siti ~donde espaci
place-put: coloc pon pong pues ubic instal colozc
plaintiff: demandant actor reclamant solicitant
plan: plan program prev intenci pretend calendari
plan-document: plan
planning-dept: planif estrateg
plant: planta
platform: plataform
pleasant: disfrut divert placer
pledge: promes compromis jura
plugin: complement plugin extension
point-out: senal indic indiqu
point-time: momento punto fecha
poison: venen toxic
police: polic poliqu
policy: politic directr lineam principio posici enfoque politiqu
political-party: partido politic politiqu
politics: politic politiqu
pollution: contamin
popular: popular famos conocid
pornography: pornog adult
port-software: port. porta adapta
portfolio: portafol cartera
portrait: imagen retrato
position: posici puesto. cargo. lugar perspectiv situac
possible: posib pued podr ~poder podemos permit capa pudier permis
post-mail: correo postal envi
post-write: public envi mensaj aport escri publiqu
postal-code: postal
poster: cartel poster
postpone: apla pospon poste
power-outage: apagon corte electric electriqu
power-strong: fuerte ~poder fuerza poten
powerless: incompeten impoten
practical: practic practiqu
practice: practic costumbre practiqu
praise: elog alab
predetermined: predeterm prescri determinad ciert fija fije fijo previst establecid
prefecture: prefectur provinc
preference: preferenc gusto
pregnancy: embaraz part. parto matern
prejudice: prejuic sesgo prejuiqu
premise: premisa presup supue partien requisit condicion
prepare: prepar dispon proporcion listo ofrec arregl dispus dispuest ofrezc
prescription: prescripc
prescription-medical: receta prescri
president: president
press: prensa noticia
prevail: preval preced
prevent: preven evit imped precauc proteg impid precauzc protej
price: preci cost tarif valor
principle: princip
prior-consent: previ consent consient
priority: priorid priorit preferen preval precede
privacy: privacidad intimidad privad
private: privad personal particular
privilege: privileg permis autoriz autoric
problem: problem cuestion asunt tema inconven inciden preocup desaf
procedure: procedimient proces paso tramit instruc instruzc
process: proces trat manej procedim
processor: encargad contratist subcontratist
procure: adquisic aprovision compr adquisiqu
produce: produc gener crea produj produzc
product: product ~bien mercanc articul
productive: productiv
profession: profesion
profile: perfil trayect
profit: benefici gananc utilidad lucro
programmer: programador desarroll
prohibit: prohib ~no impid prevent
project: proyect negoci
promise: promet compromis compromet
promote: promo promue foment impuls alent facilit favorec alient favorezc
promotion-job: ascen promoc promozc
proof: prueb demostr acredit demuestr
property: propied posee activ posesion patrimon
proposal: propuest sugier mocion resolucion propon suger present propus
proposal-submit: ofert oferc ofrec solicit ofrezc
prosecution: fiscal proces ministerio acus
prosecutor: fiscal acusador procurador ministerio
protect: proteg protec salvaguard resguard defend protej protezc defiend
protocol: protocol
provide: proporcion ofrec facilit brind suministr otorg ~da provee prest provist ~dar ~dan dano dana entreg oferta
    aport dio ofrezc
provider: proveedor prestador
provision: disposic clausul estipul disposiqu
proxy: proxy proxi
proxy-mandate: ~poder mandato
pseudonym: seudonim
public-adj: public publiqu
public-domain: dominio public publiqu
public-interest: interes public bienest publiqu
public-key: clave public privad publiqu
public-notice: anunci edict public aviso boletin publiqu
public-order: orden moral public costumbr publiqu
public-relations: publica relacion prensa comunic comuniqu
public-safety: seguridad public orden publiqu
public-task: public tarea mision publiqu
publication: public emit emis edit publiqu
publicity: public publiqu
publish-post: public envi aparec conten aport list publiqu aparezc contien
pull: tir tira jal
pull-request: pull
punitive: punitiv ejemplar
purchase: compr adquir vend venta adquier
purchase-buy: compr adquir adquier
purchasing-dept: compra adquisic material adquisiqu
purpose: proposit fin fines finalidad objetiv meta
pursue: persegui
push: empuj puls presion
pyramid-scheme: piramid multinivel
qualification: calific cualific requisit titul idone elegib habilit califiqu cualifiqu
qualify: califi reun elegib
quality: calid rendim
quantity: cantid volum masiv numero
question: pregunt duda dudo cuestion consult
quick: rapid inmediat pronto ~cuanto veloc velozc
quorum: quorum
quote-from: extract cita
race: raza. racial
radio-tv: television radio difus
railway: ferrocarr tren
raise: aument elev sub subi levant
range: alcanc ambit medida rang dentro limit area conjunto cobertura
rank: rango clasific orden clasifiqu
ransomware: ransom rescate
rate: tasa porcent proporc
raw-material: materia ingredient
reach: alcan lleg
reach-limit: alcan lleg
read: ~le lee leer leen leid lect consult ~ver acced
read-only: lect lee leer leen leid
real-estate: inmueble inmobili
reason: razon motiv caus porq basa base. bases. basen fundament
reasonable: razonabl
receipt: recibo
receipt-reception: recep acept recib admi
receive: recib acept obten recep obtien obtuv
recent: recient ultim
receptionist: recepcion
recipient: destinatari receptor beneficiari
reckless: temerari imprud grave
recognize: reconoc consciente percib conoc entend admit reconozc conozc entiend admis
recommend: recomend recomiend aconsej suger sugier aliente
recommendation: recomend avis recomiend
record: registr histor document logr
recording: grab
recruit: reclut convoc oferta solicit busc invit convozc
recurrence: reincid repet recurr
recycle: recicl reutiliz reutilic
reduce: reduc dismin mitig rebaj minimi alivi reduj reduzc
reference: refer consult cita. citar citas guia ~ver ~vea refier
reference-letter: referenc carta recomend recomiend
reflect: reflej incorpor
refrain: absten evit abstien
refugee: refugiad
refund: reembols devol
regardless: independientemente importar pesar ~sin obstante
region: region local zona area. distrit
register: regist inscri suscri
register-official: registr
regret: lament desafortun arrepent
regulation: regul disposicion norma regla previst establec estipul establezc
relation: relac relev ~sobre respect asoci pertin acerca referen relativ
release: public lanz anunci libera divulg abiert version difund emit comunic publiqu difus comuniqu
relief: tranquil segur confianza
religion: religi fe creenc
remain: rest. resto permanec qued sobreviv permanezc
remain-left: resto restan residu
remark: comentari declarac expres mencion palabr dich dic dice manifest afirm
remember: record recuerd memor
remind: record recuerd
remote: remot teletrabaj distan
renew: renov renuev
rent: alquil renta arrend
repair: repar arregl
repeal: derog abol suprim supres
repeat: repet repit nuevamente nuevo vuelv volv reiter ~otra
replace: reemplaz sustit cambi
replace-person: sucesor sustit suplen
reply: respuest respond contest
report: inform report notific denunci notifiqu
report-document: informe report
reporter: inform denunci
repository: repositori archiv
represent: represent nombre
representative: represent
reproduce: reprod copi duplic dupliqu
reputation: reputac fama
request: solicit requer exig demand reclam requier peticion favor inst necesit busc invit exij requir
request-disclosure: divulg solicit acceso revel
require: requer requi neces ~debe obligator esencial exig preciso ~hace exij
rescind: cancel rescin resoluc termin resoluzc rescis
rescue: rescat emergenc socorr remed auxili
rescue-help: ayud rescat salv remed
research: investig academ estudi
researcher: investigador
resell: revent revend
resemble: similar parec semej analog igual ~mismo asimismo parezc
reserve: reserv
residence: domicil resid
residence-card: residenc
resident-record: resident padron vecin habitant residenc
resign: dimi renunc
resist: resis
resource: recurso
respect: respet
respond: atend atien respond respuest soport correspond abord segun acced
responsibility: obliga deber respons
rest-break: descans paus
restaurant: restaurant
restore: restaur recuper restablec restablezc
result: result consecu efect logr
resume: curriculum cv hoja
retain: conserv reten retien guard almacen
retaliate: represal
retire: jubil renunc dimis cese. dimit baja
retiree: jubil ex antigu
retroactive: retroactiv
return: volv vuelv regres devolv devuelv retorn
revenue: ingreso ventas
reverse: inver contrari revert revers
reverse-engineering: invers descompil desensambl
review-again: revis reconsider
review-comment: resena revis
ride: sub mont abord
right: derecho autor ~poder privileg
right-holder: titular
right-side: derech
right-to-be-forgotten: olvid supres
rigorous: estrict rigur sever exhaust
riot: disturb motin
rise: sub subi aument
risk: riesg pelig amenaz
road: carreter calle camino via
roadmap: ruta
robot: robot
role: papel. rol funcion
room-margin: margen lugar
root: raiz
rotate: rota gir
royalty: regali canon
rule: regla norma codigo
run-move: corr
safeguard: salvaguard seguridad garant
sales-dept: ventas comerc
sales-person: vended comercial dependient
salt: sal
sanitation: salud segur higien
saturday: sabado
save: ahorr guard
say-word: dec decir dice dich
scale: escala tamano magnitud dimens
scan: escan anali
scenario: escenari supuest caso.
schedule: calendari horari agenda program
scholarship: beca
school: escuel universid colegi
school-high: escuel colegi institut
science: cienc cientif
scientific: cientif academ
scientist: cientific cientifiqu
scope-purpose: alcance ambito distint fuera
screen: pantalla
screen-resolution: resoluc
screenshot: captura pantalla
scrivener: escriban gestor
sea: mar marin mariti ocean
seal: sell
search: busc busq encontr consult encuentr
search-police: investig registro
season: tempor trimest estacion
second-time: segund
secondary-use: secundari derivad reutiliz reutilic
secret: secret confidenc privad sensib
secretary: secretar
section: seccion capitul apartad
securities: valores titulos bono.
security: segur
see: ve ~vea ~ver consult refer mira encuentr encontr visit descubr vist refier
selection: selecci
self-own: propi
sell: vend venta comerc
seller: vendedor proveedor
send: envi transmi entreg remit transfer mand reenv distribu transfier
send-back: devol reembols
sender: remitente
sensitive: sensible delicad especial
sensor: sensor
separate: separ divi
series: serie conjunto secuenc
serious: grave seri sever important
serve-care: libre duda dudo
server: servid
service: servici
session: sesion
session-event: sesion subcomite
session-training: curso formac
set-complete: conjunto complet juego
setting: config ajust prefer establec opcion defin prefier establezc
settlement: acuerd transac concilia arregl
settlement-accounts: cuentas
severable: divisib separab
sex-life: sexual
sexual: sexual
sexual-orientation: orientac sexual
shape: forma figur modalid
share: compart comun
share-part: cuota parti
shareholder: accionist
shareholders-meeting: junta asamblea general
shift: turno cambi transic transiqu
ship: envi despach transport embarq
ship-boat: buque barco embarc
shipping-fee: envio porte. flete
short: cort brev reduc abrevi reduj reduzc
shortage: escas falta caren
show: muestr mostr visual indic present demuestr ~ver aparec expres refleja senal desplieg indiqu aparezc
sibling: herman
side: lado. aspect ~parte
sign: firm sign
signature: firm
similar-way: ~mismo igual similar
simply: simpl mer mera sol ~solo unic
single: unic sol ~sola ~un uno ~una
single-marital: solter
sit: sent asiento sient
situation: situac circunstanc estado caso.
size: tamano dimens talla
skill: habilid capacid competenc destrez
skin-color: piel color
slavery: esclav
sleep: dorm duerm sueno
small: pequen poco poca menor minim
smoking: fuma fumo tabac
social: socied social
social-adj: social
social-media: social
social-security-number: social segur
socio-economic: socio econom
software: softw program aplic apliqu
soil: suelo tierra
soldier: soldad militar
solicit: capta solicit invit
solve: soluc resol resuel arregl soluzc
some: algun vario ciert uno
some-little: algun poco pequen liger minor menos
someone: alguien persona alguno
someone-else: otr ~otra ~otro tercer demas ajen
something: algo algun
sometimes: vez veces ocasion
soon: pronto breve inmediat
sort: orden clasific clasifiqu
sound: sonido voz audio grab
sound-health: sano sana saludab solid
sound-valid: adecuad valid razonab apropiad proced
source-citation: fuente cita referenc
source-code: codigo fuente
space: espaci
spam: spam ~no
spanish-lang: espanol castellan
speak: habl
speaker: ponente orador hablante
special: especial especific particular ciert concret determinad especifiqu
special-damages: especial emergent lucro
specification: especific especifiqu
specify: especific indic expres clar identif determin establec especifiqu indiqu establezc
speed: veloc rapid velozc
spend: gast dedic inver dediqu
spend-use: gast us
split: escis divid divis
sponsor: patrocin
sport: deport competic competiqu
spot-point: punto. lugar. part
spouse: conyug espos marid
spread-harm: propag expan extens
stable: estab
staff: personal emplead equipo miembro
stage: etapa fase. paso. proceso nivel
stake: particip aport
stakeholder: interesad implicad ~parte
stalk: acech acos
stalking: acech persec acos persig
stand: pie parado
standard: estandar criteri norma nivel predeterm
standard-clauses: tipo clausul contract estandar
start: comenz empez inici comienz empiez lanz abri primer principio
state: estado pais nacion
statistical: estadis
statistics: estadist agreg
status-social: condicion estatus posicion estado social nivel
statute: ley norma legisl legal
stay: estan alojam permane qued
steal: roba robo hurt
stereotype: estereotip
stock: accion.
stop-halt: deten par ~para suspend suspens cesa cese. detien
stop-quit: deja deje dejo ces par renunc abandon
store: almacen guard conserv retien reten manten mantien archiv mantuv
store-shop: tienda comerci establecim
strategy: estrateg
stream: stream transmis
strike: huelga
structure: estructur mecanism sistema
student: estudiant alumn
student-id: estudiant
sub-processor: encargad subcontrat
subjective: subjetiv
sublicense: sublicen
submit: present entreg envi somet remit aport facilit
subordinate: subordin inferior
subparagraph: inciso apartad numeral punto
subscribe: suscri inscri
subscriber: suscriptor abonad
subsidiary: filial subsidiari
subsidy: subvenc subsid ayuda beca
substantial: sustan efectiv
succeed-right: suces suced hered
success: exit
suffer: sufr incurr padec padezc
sufficient: suficien adecuad bastan
suicide: suicid autoles
suit: adecu apropi idone
summarize: resum recopil
summary: resum general
sunday: domingo
superior: superior supervis jefe
supervise: supervis vigil monitor control
supplement: complement suplement adicion
supplementary-provisions: suplementar transitor
supplier: proveedor suministrador
supply-chain: suministro cadena
support: soport apoy ayud asist atend respald compat respond patrocin admit atiend admis
sure-certain: segur ciert convenc firme confia definit fija fije fijo determin
surface: superfic superfiqu
surgery: cirug operac
surprise: sorpr inesper
surround: rode
survey: encuest cuestionari
suspect: sospech duda dudo presunt
suspend: suspen tempor interr
suspend-use: suspen ces cese deten detien
sustainability: sostenib sustentab
symbol: simbol signo
symptom: sintoma
sync: sincron
system: sistem esquem
t-shirt: camiset
tab: pestan
table: tabla mesa
tag: etiquet
take-out: sacar extra llev
take-remove: quit elimin retir
tamper: alter manipul falsif
target: objetiv meta destin
targeted-ad: comport personaliz personalic
tax: impuest tribut fiscal
tax-accountant: fiscal asesor contab
tax-number: contribuyent fiscal
tax-return: declarac fiscal
teach: ensen educ aprend form capac estudi escuel
teacher: profesor maestr docent
team: equip grup
technical: tecnic tecniqu
technology: tecn ingenier
telemetry: telemetr
telephone: telefon llam
temperature: temperatur
temporary: tempor provision interin
temporary-staff: temporal cedid agencia
tenant: arrendatari inquilin prestatari
tenderer: licitador
term-office: mandato periodo plazo
terminate: termin fin cancel deten interrump finaliz cierr rescin cerr suspen descontin desactiv parar bloque cese
    deja deje dejo concl detien finalic
terms: termin condicion acuerd
terrorism: terror
test: prueb prob test exam intent
testimony: testimon declarac
text: texto redacc
thank: graci agradec agradezc
the-said: correspond pertinent dich aplic cuestion mencion ~tal respectiv apliqu
theme: tema
thesis: articulo tesis ponenc
third: tercer ~otro ~otra alguien
third-country: tercer extranjer
this-document: document politica
this-year: ano ~este
thousand: mil miles
thread: hilo
threaten: amenaz intimid extors
thursday: jueves
ticket: entrad boleto billet
tie: vincul asoci relacion enlaz
time: tiempo hora moment ~cuando period
timestamp: marca tiempo sello
title: titul encabez
today: hoy
together: junt conjunt ademas simultane mism
token: token
tomorrow: manana siguient
tool: herramient util
top-upper: superior arriba cima encabez
topic: tema asunto cuestion
torture: tortura maltrat
tourism: turis viaj
toward: contra hacia respect ~para ~a frente
town: pueblo villa
track: rastre segu sigu
trade: comerc transac negoci operac
trade-union: sindic sindiqu
trademark: marca logo
traditional: tradicion convencion
traffic: trafic transport trafiqu
trafficking: trata trafic contraband trafiqu
train: formac capacit entren educ adiestr
transaction: transac operac trato. negoci
transcript: expedient calific nota califiqu
transfer: transfer cede cedi migr transi move mueve movim cesion transfier
transfer-job: traslad transf reubic reubiqu
transgender: transgen
translate: traduc localiz traduj traduzc localic
translation-official: traduc traduj traduzc
translator: traduc interpret traduj traduzc
transparent: transparen
transport: transport
travel: viaj
travel-expense: viaj gasto
treasurer: tesorer
treatment: tratam medic atencion terap mediqu
treaty: tratad conveni acuerd
tribe-indigenous: indigen originari
trivial: trivial menor leve
true: verdad realm ciert
true-real: verdad real autentic autentiqu
trust: confi fiab credit
trust-believe: cree confi
try: intent prueb trat prob
tuesday: martes
turn-off: desactiv apag deshabilit
turn-on: activ encend habilit
two: dos ambos segund ambas
two-factor: dos factor
typhoon: tifon tormenta huracan
unacceptable: inacept inadmisib intolerab
unapproved: autoriz permis
unattainable: inalcanz incumpl
unauthorized: autoriz indebid ilicit ilegal permiso autoric
uncle-aunt: tio tia
unclear: ambigu vag confus incierto incert clar
unconditional: incondicional ilimit irrestrict
unconscious: inconscien
under-less: menor menos inferior
understand: entend entiend compren conoc conozc
undesirable: indesea desea
unexpected: inesperad imprevis inopinad
unfair: injust indebid desleal
unfriendly: hostil enemig
unidentifiable: anonim identific
unintended: involuntari inadvert accident neglig descuid
union: sindic gremio union. sindiqu
unique-one: unic
unit: unidad
university: universid
unknown: desconoc poco desconozc
unlawful: ilegal ilicit antijurid
unlimited: infinit ilimit indefin irrestrict
unlucky: desafort desgrac lament infeliz
unmanned: atend
unnecessary: innecesari superflu redundan
unofficial: oficial extraofic oficios informal
unpaid: impag adeud moros
unpleasant: desagrad incomod ofens molest indesead
unreadable: ilegib
unrelated: irrelevan ajen relacion
unresolved: pendient resuel sin
unsolicited: solicitad spam basura
unstable: inestab
unsubscribe: baja cancel desuscri
unsupported: compatib soport
unused: inutiliz
unverified: verific comprob confirm
unwelcome: desead
upcoming: proxim
update: actualiz renov ultim nuev recient actualic renuev
upload: sub subi carg
upstream: upstream origin
urge: inst exhort inc recuerd
usability: usab facil
use: uso usar utiliz usa usad usan usamos emple usuari usabl reutiliz aprovech usen use utilic reutilic
useful: util benefic ayud provech convenient valios benefiqu
useless: innecesar neces
user: usuari client usted individu consumid ~su ~sus ~tu ~tus ~te ~le
utility-model: model utilidad
vacancy: vacan
vaccine: vacun inmuniz inmunic
valid: valid vigen efectiv eficaz habilit activ vigor
value: valor
value-conversion: conver transform
vehicle: vehicul coche autom
venue: sede lugar recint
verbal: verbal oral
verifier: verificad
version: version edicion
very: ~muy sumamente extremad altamente mucho gran
veteran: veteran
veterinarian: veterinar
via: traves via mediante
vibration: vibrac
victim: victim dano damnificad
video: video pelic peliqu
viewpoint: punto perspectiv
violate: viol infring incumpl infrac contra quebrant vulner
violence: violen agres
virtual: virtual
visible: visib evident
vision: vision
visit: visit
vital-interest: vital interes
voiceprint: huella voz vocal
volunteer: voluntari
vote: vota voto vote elec eleg papelet elij
vulnerability: vulnerab
vulnerable: vulnerab debil
wage: salari sueldo remuner retribu bonific compens bonifiqu
wait: esper
waive: renunc abandon
wake-event: ocurr suced pas pasa pase caus produc produj produzc
walk: camin
want: quier dese gust quer esper ~favor
war: guerra
warn: advert alert avis adviert
warranty: garant asegur
wash: lav
waste: residu desech basura
watch: ~ver mira ~vea visual
water: agua
way-manner: metod forma manera modo modal
weapon: arma
wear: llev vest us
web-beacon: baliza
website: sitio web pagina
wednesday: miercol
week: seman
weekend: semana sabado
weigh: sopes ponder
weight: peso. pondera
welcome: bienven acog acoj
welcome-newcomer: principiant novat nuevo recien
welfare: bienest prestacion benefici asistenc
whistleblow: denunci
whole: conjunto total entera entero complet general ~todo ~toda
width: ancho amplitud
width-broad: ampli extens
willful: dolo intencion deliberad
win: gan gana vencer
window: ventana
window-desk: ventanill contact punto. atencion oficin
withdraw: retir revoc cancel desist revoq anul revozc
withhold: reten retien reserv absten abstien
witness: testigo
witness-see: testig presenc
woman: mujer femenin
word: palabra termin vocab lengu expres
work: trabaj tarea labor negoci emple oper obra
work-hard: esfuerz esforz
work-history: laboral experien profesional carrera
work-piece: obra. trabaj creacion
worker: emplead personal trabajad
working-hours: hora jornada
workplace: trabajo laboral
workplace-employer: emplead trabaj empresa
workshop: taller
world: mundo mundial global universal
worldwide: mund global
worldwide-free: exclusiv
worm: gusano
worry: preocup inquiet temor duda
write: escri descri redact rellen indic mencion especific detall indiqu especifiqu
written-pledge: compromis declarac
year: ano anual
yesterday: ayer pasad anterior
you: usted ~tu ~tus ~su ~sus ~ti ~te ~vosotros ~le ~les
zero: cero
"""
