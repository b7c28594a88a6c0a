"""The ideas of ``languages.ja.lexicon`` with the Spanish words that say them.

A word is the beginning of words, in lower case and without accents:
``elimin`` is eliminar, eliminación. One with a full stop is a whole word, or
its plural: ``parte.`` is parte and partes. Up to three letters are a whole
word, too.
"""

from __future__ import annotations

#: Each line: the name of the idea, then its words.
CONCEPTS = """
above: anterior arriba preced menos ~mas mencion previ superior mayor dich
abuse: abus mal mala malo indebid explot maltrat
acceptance: acept
access: acced acces conect conex visit
accessibility: accesib
accident: accident inciden
accompany: acompan asoci conllev implic incident accesori deriv
account: cuenta
accounting: contab cuentas
achieve: logr alcan consegu consig realiz cumpl
acquire: obten obtien adquir consegu consig logr gana gano recib
acquisition: adquisic adquir compra
act-law: ley
active: activ proactiv
actual: real practic ~hecho
ad: anunci publicid market
adapt: adapt modific
add: anad agreg adicion inclu ~mas complement
address: direcc domicil ubic correo
adjust: ajust coordin regul adapt
adopt: adopt contrat emple acept uso seleccion
affiliate: afilia grupo vinculad asociad filial
after: despues tras ~desde partir luego posterior siguiente
age: edad. ano anos edades
agency: agencia autoridad organismo
agenda: agenda orden
agree-match: coincid concord acord iguale correspond unanim
agreement: acuerd convenio contrat
agriculture: agricultur agrari agricol
aim: aspir pretend busc objetiv apunt
alcohol: alcohol bebid
algorithm: algoritm
all: todo toda cualq enter ~cada complet siemp
allot: asign distribu repart
already: ~ya
always: siempre constante continu ~todo ~todas
amend: modific enmend enmienda reform revis
amount: cantid importe mont suma volum tamano
analytics: anali
analyze: anali
anonymize: anonim
anonymous: anonim
answer: respuest respond contest
antisocial: antisocial crimin
antitrust: monopol cartel exclusiv
apology: disculp lament perdon
appeal: apel recur impugn
appear: aparec aparez aparic surg
appearance: aparienc aspecto
appendix: anexo apendic adjunt
applicant: solicitant aspirant candidat postul
application: aplic solicit
application-form: solicitud formulari
application-software: aplicac app
application-use: uso fin fines finalid utiliz aplic
apply-to: aplic correspond inclu supuest encuadr constitu
appoint: nombr design nomin eleg elec
appropriate: apropiad adecuad debid convenient correct razonab
approve: aprob aprueb autoriz acept ratific
arbitration: arbitra
architecture: arquitect estructura
archive: archiv
arrange: coloc dispo ubic despleg asign
arrest: arrest deten
article: articul
artificial-intelligence: artificial inteligen ia
assembly: asamblea reunion
asset: activo bienes patrimon
assign-right: cede cedi cesion transf
association-org: asociac sociedad
at-least: menos minimo
attach: adjunt anex acompan accesori
attack: ataq atac ofens insult
attempt: intent prueb ensay trat
attention: atenci cuidad cuenta. nota precauc consider ~tenga
attribute: atribut
audience: audienc public
audit: audit
audit-trail: rastro registro pista
auditor: auditor interventor
authentication: autent contrasen inici sesion certif credencial clave verif
author: autor escritor cread
authority-body: autoridad organismo
authority-power: autor ~poder facult atribu privileg permis potest competenc
automatic: automat
aviation: aere avion aviac aeropuert vuelo
avoid: evit eluir prevenir evad impedir
award: premi galard
backup: respaldo seguridad copia reserv
badge: insignia credencial distintivo
ballot: papeleta voto vota
ban: prohib expuls veta vete
bank: banc
bank-account: cuenta
bankrupt: quiebra insolven concurs
base: basa base. bases. basen fundament acuerd segun virtud principi conform bajo. partir motiv
base-foundation: base. fundament infraestruct plataform ciment
beacon: baliza
before: ante previ
behaviour: comport accion conduct activid acto actu funcion
belief: creenc credo convicc ideolog pensam
belong: afili perten miembro atribu
benefit: benefic lucro interes ventaj ganan
benefit-payment: prestac paga pago pague abon
best: mejor optim
bid: licitac ofert puja
billing: factur cobr
binary: binari
biodiversity: biodiversid
biometric: biometr
birth: naci
blog: blog
blood: sangre sanguin
board: junta consejo directiv
body: cuerpo corporal fisic
book: libro
bookmark: marcador
booth: stand caseta puesto
borrow: prest
branch: sucursal delegac oficina
branch-code: rama
breach-contract: incumpl
breach-report: fuga filtr violac brecha
bribe: sobor cohech corrup
broadcast: emis transmi difus
browse-history: histor
browser: navegador
budget: presupuest
bug: error fall bug defect problem inform discapac
build: constru compil crea cree. creen. establec
building: edific construc
bully: acos intimid
business: negoci empresa comerc
business-operator: empres operador proveedor comerciant
business-secret: secreto comerc industrial
business-transfer: negocio transf venta cesion
button: boton
bylaw: estatut reglament
cache: cache
call: llam denomin refier conoc dic dice dij deci
camera: camara
campaign: campan promoc
cancel-event: cancel
candidate: candidat aspirant solicitant postul nomin
capital: capital
card: tarjeta
carry-bring: traer llev port
case: caso circunstanc evento ~si ~cuando ~donde
category: categor
cause: caus motiv provoc ocasion
cause-attributable: imputab atribuib
certificate: certific
certificate-digital: certificad
certify: certific acredit homolog
chairperson: president
change: cambi modific enmiend revis actualiz alter edit correc corrig enmend
chapter: capitul seccion
character: caracter letra
charge-of: encargad responsab cargo.
charter: carta. constituc
chat: chat
check: comprob confirm verific revis valid inspec audit asegur examin consult cerci ~ver ~vea averigu identific observ
    acus conoc mirar
child: hijo hija nino nina ninez
child-labour: infantil
child-parent: padre tutor
childcare: crianza parental guarderia infantil
choose: eleg selec opcion elec escog elij opta opte
citizen: ciudadan residen vecin
city: ciudad municip urban
claim: reclam alega afirm sostien argument queja
classify: clasific categor
clause: clausul disposicion seccion articul parraf termin apartad
clear: clar explicit obvi expres evident
click: clic ~haga puls presion
climate: clima
clinical-trial: clinic ensayo
cloud: nube cloud
club: club
code: codigo fuente
collateral: garant hipotec prenda
colleague: colega compan
collect: recopil recog obten recolect recab obtien adquir reun coleccion
come-into-force: vigor efecto
command: comand orden
comment: coment
commercial: comerc lucro negoci
commit: commit
committee: comite junta consej comision
common: comun compartid conjunt
community: comunid region local
company: empres compan entidad corpora organiz negoci socied comercial
compare: compar
compatible: compatib
compensation: compens indemn ~dan dano dana resarc
competition: compet
compile: compil
complain: queja reclam
complete: complet finaliz termin conclu acab
complex: complej complic
compliance: cumpl observ
comprehensive: integral global exhaustiv completo general amplio
computer: ordenador comput informat
conceal: ocult encubr esconde
concentrate: concentr enfo centr
concept: concept nocion idea
conclude: celebr suscri conclu firm
concrete: concret especific detall
condition: condicion estad situac termin circunst ~siempre
conduct-code: conduct codigo
conference: conferenc congres reunion
configuration: configur ajuste
conflict-interest: conflict interes
conform: conform cumpl adecu acuerd ajust
confuse: confu caos
consensus: consens
consent: consent acept acuerd autoriz convenio conform permis consenso reconoc
consider: consider cuenta. examin estudi analiz tenien pens
constitution: constituc
constraint: restric limit vincul sujet
constructive: constructiv
consult: consult asesor convers conse habl
contact: contact consult pregunt comunic notific
content: conten material detall inform
contest: concurs competic
continue: contin segu sigu siga. mant permanec persist todavia
contract: contrat acuerd
contract-party: contrat ~parte suscript
contribute: contribu aport dona dono colabor ayud particip
control: control dominio
controller: responsable administrador controlador
convey: transmit comunic dec decir diga inform
cookie: cookie
cooperation: cooper colabor conjunt junt coordin ayud
copy: copi reprod duplic
copy-machine: impr
copyright: copyright autor derechos
correct: correct exact preci adecuad cierto
correct-data: correg correcc rectif correct
corruption: corrup
cost: cost gasto
count: cont cuent total calcul suma comput recuent
countermeasure: medida contramedida
country: pais nacion estad internacion
court: tribunal juzgad judici jurisdic demand litig
crash: fall bloque
create: crea cree. creen. ~hace haciend gener produ elabor escrib prepar constru redact hech
credit: credit confianza
credit-card: tarjeta credito
creditor: acreed credito
crime: delito crimen delict
criminal: crim ilegal ilicit delit delict
criminal-record: penal delict crimin
criticism: critic
crypto-asset: criptoactiv criptomoned
culture: cultur
culture-art: arte cultur
currency: moned divisa
current: actual ahora present hoy existente vigent
customer: client
customize: personaliz
customs: aduan arancel
damage: ~dan dano dana perdid perjuic lesion victim
danger: pelig riesg crisis dano
data: dato informacion
data-subject: titular interesad person
database: base
date: fecha dia hora enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
day-business: habil labor
dead-line: plaz limit fecha
death: muert mori muri fallec
debtor: deud obligac
debug: depur
decide-finally: final ultim fin
decision: deci determin juic resol discrec eleg establec
declare: declar manifest expres anunci
dedicated: dedicad exclusiv especial
defame: difam calumn
default: predeterm defecto omision estandar
defendant: demandad acusad
deficit: perdid deficit
definition: defin
degree: grado nivel medida
degree-academic: titul grado gradua academ
delay: retras demor tard dilac
delegate: delega represent
delete: elimin borr suprim suprest quit destru remo
delete-account: baja cancel cerr
delete-permanently: permanent definitiv
deliver: entreg remit envi
department: departament division seccion unidad area
depend: depend segun
dependency: depend
dependent-family: dependient manuten
deposit: deposit
derivative: derivad
derive: deriv origin
design: disen
design-right: diseno
designate: design especific indic nombr
designation: designa
desirable: deseab preferi conven ideal
detail: detall informacion ~mas pormenor
detect: detect descubr encontr
develop: desarroll ingenier program crec evol
developer: desarroll
device-id: dispositivo terminal
diagnosis: diagnos
dialogue: dialog convers interac habl charl
differ: difer disting distint vari discrepan ~otro ~otra divers
difficult: dificil dificult complic
dignity: dignid decoro
direct: direct
direct-damages: direct ~dan dano dana
director: director consejer directiv
disability: discapac minusval
disable: deshabilit desactiv inhabilit
disagree: desacuerd discrep
disaster: desastr catastr
disaster-natural: desastre catastr
disciplinary: disciplin sancion
disclaim: exen renunci responsab descarg limitac
disclose: divulg revel public comunic mostr
discount: descuent
discriminate: discrimin
discuss: discu debat consult negoc convers deliber
disease: enfermed patolog dolenc
dismiss: despid despedi destitu cese. remo
dispose: dispo enajen elimin desech
dispute: disput obje queja reclam apel conflict controvers
dissolve: disol
distribute: distribu redistribu entreg
distribute-spread: distribu dispers descentral
distribution: distribu
diverse: divers vari distint diferent
diversity: diversid
dividend: dividend
do: realiz ~hace haciend ~haga hech hici ~hizo llev efectu ejecut desempen practic celebr emprend
do-not: rechaz nega nieg deneg rehus
doctor: medic doctor
document: document escrit papel material
domain: dominio
donate: don dona aport contribu
download: descarg
dress: ropa vest indument
driver: controlador
driver-licence: conduc licenci carnet
drug: droga estupefac narcot
duty-attend: trabaj jornada servic
duty-job: deber. funcion tarea. cargo mision
each: cada individual respectiv ~por separad
earthquake: terremot sism tsunami
easy: facil sencill simpl
edit: edit
education: educa
effect: efect impact influ afect vigor
effective-date: vigor vigen efect
efficient: eficien eficac
effort: esfuerz esforz procur trabaj compromet intent iniciativ empen
elapse: transcur pas pasad
election: elecc
electricity: electric
element: element factor component
eliminate: elimin exclu suprim erradic
email: correo email mensaj electronic
emergency: emergenc urgen
emission: emision emit
emphasize: enfas enfati hincapie importan priori valor
employee: emplead trabajad personal
employer: empleador patron
employment: empleo laboral trabaj contratac
enable: habilit activ
encrypt: cifr encript criptog clave
encryption: cifr encript cripto
end: fin final termin
energy: energ electric
enforce: ejecu aplic cumpl vigor
engage: particip involucr implic interven dedic
ensure: asegur garant segur
entertainment: hospitalid entreten
entire-agreement: integr
entity-subject: sujet titular entid interesad
entrance: entrad acceso ingres
entrust: encarg subcontrat contratist deleg encomend
entry-exit: entrad acceso salida
environment: entorn ambient
equal: igual mism equival similar identic
equality: igual
equipment: dispositiv equip hardware terminal telefon maquin ordenador computador aparat movil
erase: borr elimin destru supr desech
error: error equivoc incorrect fall fals erron mal mala malo
essential: esencial indispensab imprescind vital necesar
establish: establec establez fund determin defin fija fije fijo crea cree. creen. institu previst
estimate: estim presu calcul
estimate-doc: presupuest cotiz
ethics: etic moral
ethnicity: etni pueblo
evacuate: evacu
evaluate: evalu valor revis juzg apreci
evaluation-hr: personal human talent
event: event confer reun congres jornad encuentr
evidence: evidenc prueb demostr certif
example: ejemplo ~como ~tal caso
exceed: exced super sobrepas ~mas
excellent: excelent superior destacad maravill buen
except: except salvo excluy excluid menos distint
exchange: intercambi cambi comunic
exchange-market: bolsa
exchange-rate: cambio
exclude: exclu excep salvo menos omit
execute: ejecut realiz implement aplic cumpl corr llev
executive: directiv ejecutiv funcionari
exercise: ejerc
exhibition: exposic feria exhib muestra
exist: exist ~hay presenc
existing: ~ya previ exist actual
expand: ampli expan exten difund
expect: esper prev expectativ suponer anticip asum
expel: expuls expel
expense: gasto desembols
experience: experienc experiment
expert: expert especiali profesion
explain: explic descri detall document aclar inform
express: expres represent manifest
extend: exten prorrog ampli
extension: exten amplia prorrog
face: cara. facial rostro
face-photo: foto imagen
facility: instalac establecim centro equip
fact: ~hecho verdad
factory: fabrica planta
fail: fall fracas incumpl deja deje dejo ~no
fair: just imparcial equit
fair-use: just
false: fals
family: famil
family-relation: pariente familiar parentesc
father-mother: padre madre
fax: fax facsimil
feature: caracteristic funcion rasgo
federation: federac union
fee: tarifa comision cuota cargo. honorari
feedback: comentari opinion retroaliment
feel: sent sient sintie sensac impresi
field: campo area. ambito sector dominio
field-data: campo casilla columna
file: archiv ficher
finance: financ finanz
fine: multa
fingerprint: huella dactilar
fire: incendi fuego bomber
firewall: cortafuego firewall
first: primer inici princip
fiscal-year: ejercicio fiscal ano
fitness: idoneid adecuac
flexible: flexib
flyer: follet volant
focus: enfo centr concentr enfas
follow: segu sigu siga. cumpl acuerd obed conform respet observ atener
follow-list: sigui continu abaj proxim menos menor inferior
food: aliment comida bebida
force: forz fuerz oblig coacc coerc
force-majeure: fuerza mayor
forced-labour: forzad
forest: bosque forest
forge: falsif alter manipul
forgive: permit toler perdon acept admit
fork: fork bifurc
form-make: form. forma
format: format formulari forma. estil plantilla
formulate: formul establec elabor promulg redact
forum: foro
foundation-org: fundac fondo
framework: marco framework
fraud: fraud indebid enga ilegal ~no desleal malici
free: gratis gratuit libr regal
freedom: libre libert
frequent: frecuen menud
friend: amig compan colega
friendly: amigab amistos cordial
fulfil: cumpl satisf reun
function: funci caracterist capac
future: futur adelante proxim posterior
future-ahead: futur adelante sucesiv posterior
game: juego partido
gender: gener sexo sexual
gender-identity: identid gener
gene: genet genom
general: general comun normal usual habitual ordinari public
gift: regal obsequi donac
good: buen ~bien mejor adecuad
good-faith: buena fe honest sincer integrid
governance: gobern gobierno
governing-law: aplicable legisl rige regi ley
government: gobiern administr public oficial autoridad gubern
grant: otorg conced entreg expid expedic
grasp: conoc comprend identific entend determin control
greenhouse: invernadero calentam
gross-negligence: grave neglig
group: grupo
grow: crec desarroll evol
guarantee: garant fiador fianza
guard-maintain: manten conserv preserv
guardian: tutor padre patria
guidance: guia directr pauta orient lineam
guide-lead: orient guia. instruc dirig
handle: trat manej abord atend atien respond gestion ocup manipul
happen: ocurr suced surg caus result produc deriv pasa pase
harassment: acos discrimin abus hostig
hardware: hardware
harmful: danin nociv perjudic perjuic danar adver
have: tene teng tien tendr tenid tuvo tuvi pose ~hay cuent dispon
headquarters: sede central principal oficina
health: salud medic infec contag
health-check: reconoc examen salud
health-insurance: seguro asegurad salud
hear: oir oye oiga oido oida escuch audienc pregunt
height-weight: altura estatura peso.
heir: hered sucesor sucesion causahab
help: ayud asist auxili apoy
high: alt alta altos elevad avanzad gran
hire: contrat emple reclut laboral
history: histori
hold-event: celebr organiz realiz tendra convoc acog lugar
honor: honor reputac
hope-for: dese quier quer esper solicit prefer ruego
hospital: hospital clinic medic
host: aloj anfitri host
hotel: hotel aloj hosped
hour: hora hrs tiempo
house: casa. casas vivienda domicil hogar
however: embargo ~pero ~aunque ~siempre salvo excep ~no obstante
hug-contact: contacto
human-right: derech respet dign cortes
human-rights: derech human
hygiene: higien sanita
icon: icono
idea: idea piens pens crea cree. creen. consider sient opini quier
identifier: identific
identity: identi
ignore: ignor desestim
image: image foto figur grafic
impersonate: suplant ~hacer
implement: implement introdu aplic instal
import-export: export import
important: import critic significat grave clave esencial crucial relevant
imprisonment: prision
improve: mejor refor fortal perfecc
incident: incident suceso caso evento
include: inclu contien conten compren abarc ~tal
inclusion: inclus
income: ingreso renta
indemnify: indemn compens reembols
independent: independ
indirect: indirect
industry: industr
infect: infec contag
infection: infec contag covid coronavirus virus posit
information: inform dato
infringe: infrin infrac viol vulner
initial: inici princip primer predeterm
injury: lesion herid
input: introdu ingres rellen escrib teclea entrada complet
inside: intern dentro interior
insider: privilegiad
inspection: inspec exam revis verific
install: instal implement introduc establec
installer: instal
installment: plazo cuota divid
instead: vez lugar. alternativ reemplaz sustit cambio.
instruct: instruc orden. ordena indic mand
insult: insult injuri despectiv
insurance: segur
integrate: integr fusion unific consolid combin
intellectual: intelect
intellectual-property: intelectual propied
intention: intenci voluntad intenta pretend deliber proposit dese
intercept: intercep escuch
interest: interes inquiet
interest-rate: interes
interface: interfaz
intern: practicas pasant becari
international: internacion extranjer exterior global
internet: internet linea red web
interoperability: interop
interpret: interpret
interview: entrevist
introduce: present introduc refer
intrude: intrus invad irrump
invalid: invalid nulo nula deshabilit desactiv ineficaz
invention: inven
inventory: inventari existenc
invest: inver
investigate: investig estudi consider encuest revis examin explor analiz sondeo
investor: inversor inversionist
invoice: factura
issue: emit emis expid expedic
issue-ticket: incidencia issue ticket
item: element campo entrad punto. articul apartad partid
itself: ~mismo ~misma ~si
japan: japon
job-offer: oferta
join: unir unid une unen. unio ingres
joint-use: conjunt compart
joke: broma chiste
judge: juez magistrad
judgment: sentencia fallo. juicio decision resoluc
jurisdiction: jurisdic competen
kernel: kernel nucle
key: clave llave tecla
kind: tipo clase categor especie
kind-nice: amab cortes empat
know: sabe sabi sabr conoc aprend entera consciente
land: tierra terren
language: idioma lengu japon ingles espanol
large: grand mayor ampli enorme
late-payment: mora atraso demora
latent: potencial latent
launch: inici arran lanz activ puesta
law: ley legal legisl juridic derecho norma
lawyer: abogad letrad
leader: lider represent dirig director
leader-ship: liderazgo
leak: fuga filtr divulg viol brecha
lease: arrend alquil
leave-holiday: licencia vacacion permiso
lecture: charla conferenc seminari curso ponenc
legitimate: legitim licit justific legal debid
lend: prest cede arrend
level: nivel
liability-debt: pasivo deud
library: bibliot
library-code: bibliot
license: licenci permis
life: vida vivi viven
life-death: vida
limit: limit restric ~solo ~sola solamente unicamente ~siempre medida excep necesariamente
link: enlac vincul link
liquidate: liquid
list: list indice tabla
litigation: litig demand juicio accion procedim proces judicial
loan: credito prest
local-government: local municip ayuntam
localization: locali
location: ubicac posic localizac
location-data: ubicac localizac geolocaliz
lock: bloque cerrad
log: logr registr bitacor
log-in: sesion acced inici conect
long: larg prolong extens
loss: perd
low: baja bajo baje reduc menor dismin
machine-learning: automatic aprendiz
magazine: revista
mailing-list: lista
main: principal primordial clave centr mayor nucle
maintain: mant conserv preserv sosten sostien permane
maintainer: manten mantien responsab
maintainers: manten responsab
majority: mayori
make-known: conoc public difund inform divulg notific
malice: malici malintencion mala.
malware: malware virus
manage: gestion administr manten oper control manej gobern
management: gestion administr direccion
manual: manual mano
many: much mayor numer varios variad multipl ~mas
map: mapa
marital: matrimon civil divorc casad
mark: marc
market: mercad
mask: mascar
matter: asunt cuestion punto. detall element materia caso tema dato informacion
maximum: maxim mayor tope
mayor: alcalde
measure: medida accion polit paso.
measure-gauge: medi. medic medid midi mide midan
media: medio prens notic
media-storage: medio soporte almacenam
mediation: mediac concilia
mediator: intermedia mediad
medical-history: medic enfermedad histori
medicine: medicament farmac droga medicin
meeting: reunion encuentr junta
member: miembro integrant soci equipo
memorandum: memorand
memory: memor record recuerd
mental: mental psicolog
mentor: mentor
menu: menu
merchantability: comerciab comercializ
merge: fusion integr
merger: fusion
message: mensaj correo
method: metod forma manera medio modo ~como procedimient tecni
metric: metric indicador medid
milestone: hito
minimum: minim menos.
minister: ministr
ministry: minister
minor: menor edad nino nina ninez ano hijo hija
minority: minori
minutes: acta minuta
mirror: espejo replic
mislead: enga confus malentend error
mission: mision
mobile: movil celular portat
model: model
moderator: moderador
modify: modific correg correc corrig edit cambi rectif revis arregl solucion alter parche
module: modul component
money: dinero fond dolar yen financ paga pago pague
money-laundering: blanque lavado
monitor: monitor vigil supervis
month: mes mens enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
moral-rights: moral
more: ~mas ademas adicional tambien
mother-tongue: matern nativ
move: move movim muev traslad desplaz mudan transf
multiple: multipl vari much diferent algun divers ~mas cuant
museum: museo
music: music cancion
must: ~debe ~siempre necesar obligator asegur
mutual: mutu recipro ~otro interac
my-number: numero individual
name: llam titul denomin nombr
name-full: nombre apellid
nation: nacion estado pais
nationality: nacionalid ciudadan
nature: natural caract propied cualid indol esen
nda: confidencial
necessary: neces requier requer ~debe precis tien ~hace
necessary-scope: medida necesari
negligence: neglig culpa
network: red redes comunic internet
new: nuev ultim novedos
news: noticia
newsletter: boletin newsletter
newspaper: periodic diari
ngo: lucro ong
notarize: notar
notification-official: notific aviso declar presenta comunic
notify: notific avis inform contact anunci comunic alert report
nuisance: molest inconven
nullify: revoc anul rescin cancel
number: numer cantid cuant id
nurse: enferm
nursing-care: cuidado enfermer asistenc
oath: jura
object: objet sujet destin
objection: objec oposic impugn
obligation: obligac deber
obscene: obscen indecent
obstruct: interf obstru impid imped perturb obstacul dificult interrump
occupation: ocupac profes oficio. empleo puesto
office: oficina despacho
official: oficial formal
official-person: funcionari public
old: antigu viej anterior previ obsolet pasad
on-the-other: mientras ~otro ~parte cambio
once: vez ~una
only: solo. sola. solamente unic exclusiv mero mera simplement sol ~solo ~sino limit
open-source: abiert fuente codigo libr
operating-system: operativ sistema
operation: opera funciona manipul manej
opinion: opini coment punto vist suger
opportunity: oportunid ocasion
oppose: opon opues contra objec conflict revers
opt-in: opta opte consent
opt-out: rechaz nega niega niegu rehus exclu opon cancel deneg optar
optimization: optim
option: opcion alternativ eleccion
optional: opcional voluntar libre arbitrari discrec
order: pedido orden. encarg
order-command: orden mand
ordinance: ordenanza decreto orden. reglament
organization: organi institu agenc entid grupo autoridad socied asociac
organizer: organizador
origin: origen. ascenden proced
original: origin inicial fuente primer
original-text: original
other: otro otra demas diferent adicional ademas distint
outside: extern fuera tercer ajen exterior
outsource: subcontrat externaliz encarg contrat
package: paquet
page: pagina sitio
pain: dolor sufrim angust
paragraph: parraf apartad
parameter: parametr argument variable
parent: padre madre progenitor
parent-company: matriz holding
parliament: parlament congres asamblea cortes
part: part porcion algun seccion ciert fragm
part-time: parcial temporal
participant: participant asistent
participate: particip unir unid une unen. unio asist involucr ~un
partner: socio asociad alianz colabor
party-other: ~parte ~otro ~otra destinat persona
passport: pasaport
password: contrasen clave pin
past: pasad anterior previ ultim
patch: parche correcc
patent: patent
patient: pacient
patient-adj: pacien
pay: paga pago pague tarif cost precio cobr gast cuota dinero
payment: pago paga pague abon
peculiar: propi unic inherent exclusiv especific original
penalty: sancion pena. multa castig
pension: pension
performance: rendim desempen
period: period plaz tiemp durac fecha termin
permission-official: permis licenc autoriz
permit: permi autoriz conced otorg licenci reconoc acept admit
person: person individu human gente ~quien usuari alguien interesad titular ~parte hombre
personal-data: personal privad identif
personalize: personaliz
petition: petici solicit instancia
pharmacist: farmac
philosophy: filosof principio ideal
photograph: foto film grab
physical: fisic tangib
place: lugar ubicac siti ~donde espaci
plaintiff: demandant actor reclamant solicitant
plan: plan program prev intenci pretend calendari
platform: plataform
pledge: promes compromis jura
plugin: complement plugin extension
point-out: senal indic
police: polic
policy: politic directr
pollution: contamin
popular: popular famos conocid
pornography: pornog adult
port-software: port. porta adapta
position: posici puesto. cargo. lugar perspectiv situac
possible: posib pued podr ~poder podemos permit capa pudier
post-mail: correo postal
post-write: public envi mensaj aport escri
postal-code: postal
poster: cartel poster
postpone: apla pospon poste
practice: practic costumbre
predetermined: predeterm prescri determinad ciert fija fije fijo previst establecid
prefecture: prefectur provinc
preference: preferenc gusto
pregnancy: embaraz part. parto matern
prepare: prepar dispon proporcion listo ofrec arregl
prescription: prescripc
president: president
press: prensa noticia
prevail: preval preced
prevent: preven evit imped precauc proteg
price: preci cost tarif valor
principle: princip
priority: priorid priorit preferen preval precede
privacy: privacidad intimidad privad
privilege: privileg permis autoriz
problem: problem cuestion asunt tema inconven inciden preocup desaf
procedure: procedimient proces paso tramit instruc
process: proces trat manej procedim
processor: encargad contratist subcontratist
procure: adquisic aprovision compr
product: product ~bien mercanc articul
profession: profesion
profile: perfil trayect
profit: benefici gananc utilidad lucro
prohibit: prohib ~no impid prevent
project: proyect negoci
promise: promet compromis compromet
promote: promo promue foment impuls aliente alent facilit favorec
promotion-job: ascen promoc
property: propied posee activ posesion patrimon
proposal: propuest sugier mocion resolucion propon suger present
prosecution: fiscal acusac proces
protect: proteg protec salvaguard resguard defend
provide: proporcion ofrec facilit brind suministr otorg ~da provee prest provist ~dar ~dan dano dana entreg oferta
    aport dio
provision: disposic clausul estipul
proxy: proxy proxi
pseudonym: seudonim
public-domain: dominio public
public-interest: interes public bienest
public-notice: anunci edict public aviso boletin
public-order: orden moral public costumbr
publication: public emit emis edit
publicity: public
publish-post: public envi aparec conten aport list
pull-request: pull
purchase: compr adquir vend venta
purchase-history: compr histor
purpose: proposit fin fines finalidad objetiv meta
purpose-use: fin fines finalidad proposit
pursue: persegui
qualification: calific cualific requisit titul idone elegib habilit
quality: calid rendim
quantity: cantid volum masiv numero
question: pregunt duda dudo cuestion consult
quick: rapid inmediat pronto ~cuanto veloc
quorum: quorum
quote: cita. citar citas
race: raza. racial
radio-tv: television radio difus
railway: ferrocarr tren
raise: aument elev sub subi levant
range: alcanc ambit medida rang dentro limit
rate: tasa porcent proporc
read: ~le lee leer leen leid lect consult ~ver acced
read-only: lect lee leer leen leid
real-estate: inmueble inmobili
reason: razon motiv caus porq basa base. bases. basen fundament
reasonable: razonabl
receipt: recibo
receipt-reception: recep acept recib admi
receive: recib acept obten recep obtien
recent: recient ultim
recognize: reconoc consciente percib conoc entend admit
recommend: recomend recomiend aconsej suger sugier aliente
recommendation: recomend
record: registr histor document logr
recording: grab
recruit: reclut convoc oferta solicit busc invit
recurrence: reincid repet recurr
recycle: recicl reutiliz
reduce: reduc dismin mitig rebaj minimi alivi
reference: refer consult cita. citar citas guia ~ver ~vea
reflect: reflej incorpor
refund: reembols devol
regardless: independientemente importar pesar ~sin obstante
region: region local zona area. distrit
register: regist inscri suscri
register-official: registr
regulation: regul disposicion norma regla previst establec estipul
relation: relac relev ~sobre respect asoci pertin acerca referen relativ
release: public lanz anunci libera divulg abiert version difund emit comunic
relief: tranquil segur confianza
religion: religi fe creenc
remain: rest. resto permanec qued sobreviv
remark: comentari declarac expres mencion palabr dich dic dice manifest afirm
rent: alquil renta arrend
repeal: derog abol suprim supres
repeat: repet repit nuevamente nuevo vuelv volv reiter ~otra
reply: respuest respond contest
report: inform report notific denunci
reporter: inform denunci
repository: repositori archiv
reproduce: reprod copi duplic
reputation: reputac fama
request: solicit requer exig demand reclam requier peticion favor inst necesit
request-disclosure: divulg solicit acceso revel
require: requer requi neces ~debe obligator esencial exig preciso ~hace
rescind: cancel rescin resoluc termin
rescue: rescat emergenc socorr remed auxili
research: investig academ estudi
researcher: investigador
resemble: similar parec semej analog igual ~mismo asimismo
residence-card: residenc
resident-record: resident padron vecin habitant
resign: dimi renunc
resource: recurso
respect: respet
respond: atend atien respond respuest soport correspond abord segun acced
responsibility: obliga deber respons
restaurant: restaurant
restore: restaur recuper restablec
result: result consecu efect logr
resume: curriculum cv hoja
retain: conserv reten retien guard almacen
retaliate: represal
retire: jubil renunc dimis cese. dimit baja
revenue: ingreso ventas
reverse-engineering: invers descompil desensambl
right: derecho autor ~poder privileg
right-holder: titular
rigorous: estrict rigur sever exhaust
risk: riesg pelig amenaz
road: carreter calle camino via
roadmap: ruta
robot: robot
role: papel. rol funcion
royalty: regali canon
rule: regla norma codigo
safeguard: salvaguard seguridad garant
safety: segur
sales-dept: ventas comerc
scale: escala tamano magnitud dimens
scan: escan anali
schedule: calendari horari agenda program
scholarship: beca
school: escuel universid colegi
school-high: escuel colegi institut
science: cienc cientif
scope-purpose: alcance ambito distint fuera
screen: pantalla
sea: mar marin mariti ocean
seal: sell
search: busc busq encontr consult
secondary-use: secundari derivad reutiliz
secret: secret confidenc privad sensib
secretary: secretar
securities: valores titulos bono.
security: segur
see: ve ~vea ~ver consult refer mira encuentr encontr visit descubr vist
selection: selecci
sell: vend venta comerc
send: envi transmi entreg remit transfer mand reenv distribu
send-back: devol reembols
sensitive: sensible delicad especial
sensor: sensor
series: serie conjunto secuenc
serve-care: libre duda dudo
server: servid
service: servici
session: sesion
session-event: sesion subcomite
setting: config ajust prefer establec opcion defin
settlement: acuerd transac concilia arregl
settlement-accounts: cuentas
severable: divisib separab
sex: sexo gener
sexual: sexual
sexual-orientation: orientac sexual
shape: forma figur modalid
share: compart comun
shareholder: accionist
shareholders-meeting: junta asamblea general
ship: envi despach transport embarq
ship-boat: buque barco embarc
short: cort brev reduc abrevi
show: muestr mostr visual indic present demuestr ~ver aparec expres refleja senal desplieg
sibling: herman
side: lado. aspect ~parte
sign: firm sign
signature: firm
simply: simpl mer mera sol ~solo unic
single: unic sol ~sola ~un uno ~una
skill: habilid capacid competenc destrez
small: pequen poco poca menor minim
smoking: fuma fumo tabac
social: socied social
social-media: social
software: softw program aplic
solve: soluc resol resuel arregl
some-little: algun poco pequen liger minor menos
someone-else: otr ~otra ~otro tercer demas ajen
sound: sonido voz audio grab
sound-valid: adecuad valid razonab apropiad proced
source-code: codigo fuente
spam: spam ~no
speaker: ponente orador hablante
special: especial especific particular ciert concret determinad
special-damages: especial emergent lucro
specification: especific
specify: especific indic expres clar identif determin establec
speed: veloc rapid
split: escis divid divis
sponsor: patrocin
sport: deport competic
spot-point: punto. lugar. part
spouse: conyug espos marid
spread-harm: propag expan extens
stable: estab
stage: etapa fase. paso. proceso nivel
stake: particip aport
stakeholder: interesad implicad ~parte
stalk: acech acos
standard: estandar criteri norma nivel predeterm
start: comenz empez inici comienz empiez lanz abri primer principio
state: estado pais nacion
statistics: estadist agreg
status-social: condicion estatus posicion estado social
statute: ley norma legisl legal
steal: roba robo hurt
stock: accion.
stop-halt: deten par ~para suspend suspens cesa cese.
store: almacen guard conserv retien reten manten mantien archiv
store-shop: tienda comerci establecim
strategy: estrateg
stream: stream transmis
structure: estructur mecanism sistema
student: estudiant alumn
sublicense: sublicen
submit: present entreg envi somet remit aport facilit
subordinate: subordin inferior
subparagraph: inciso apartad numeral punto
subscribe: suscri inscri
subsidiary: filial subsidiari
subsidy: subvenc subsid ayuda beca
succeed-right: suces suced hered
success: exit
summary: resum general
superior: superior supervis jefe
supervise: supervis vigil monitor control
supplement: complement suplement adicion
supplementary-provisions: suplementar transitor
supplier: proveedor suministrador
supply-chain: suministro cadena
support: soport apoy ayud asist atend respald compat respond patrocin admit
sure-certain: segur ciert convenc firme confia definit fija fije fijo determin
surgery: cirug operac
survey: encuest cuestionari
suspect: sospech duda dudo presunt
suspend: suspen tempor interr
suspend-use: suspen ces cese deten
sustainability: sostenib sustentab
symptom: sintoma
sync: sincron
synchronize: sincron
system: sistem esquem
t-shirt: camiset
tab: pestan
table: tabla mesa
tag: etiquet
take-out: sacar extra llev
tamper: alter manipul falsif
target: objetiv meta destin
targeted-ad: comport personaliz
tax: impuest tribut fiscal
teach: ensen educ aprend form capac estudi escuel
teacher: profesor maestr docent
team: equip grup
technology: tecn ingenier
telemetry: telemetr
telephone: telefon llam
temperature: temperatur
temporary-staff: temporal cedid agencia
tenderer: licitador
term-office: mandato periodo plazo
terminate: termin fin cancel deten interrump finaliz cierr rescin cerr suspen descontin desactiv parar bloque cese
    deja deje dejo concl
terms: termin condicion acuerd
terrorism: terror
test: prueb prob test exam intent
testimony: testimon declarac
text: texto redacc
thank: graci agradec
the-said: correspond pertinent dich aplic cuestion mencion ~tal respectiv
theme: tema
thesis: articulo tesis ponenc
third: tercer ~otro ~otra alguien
third-country: tercer extranjer
thread: hilo
threat: amenaz
threaten: amenaz intimid extors
ticket: entrad boleto billet
time: tiempo hora moment ~cuando period
title: titul encabez
together: junt conjunt ademas simultane mism
token: token
tool: herramient util
tourism: turis viaj
toward: contra hacia respect ~para ~a frente
town: pueblo villa
track: rastre segu sigu
trade: comerc transac negoci operac
trademark: marca logo
traffic: trafic transport
train: formac capacit entren educ adiestr
transaction: transac operac trato. negoci
transfer: transfer cede cedi migr transi move mueve movim cesion
transfer-job: traslad transf reubic
translate: traduc localiz
translation-official: traduc
transparent: transparen
transport: transport
travel-expense: viaj gasto
treasurer: tesorer
treatment: tratam medic atencion terap
treaty: tratad conveni acuerd
true: verdad realm ciert
trust: confi fiab credit
two: dos ambos segund ambas
unauthorized: autoriz indebid ilicit ilegal permiso
understand: entend entiend compren conoc
union: sindic gremio union.
university: universid
unpleasant: desagrad incomod ofens molest
unsubscribe: baja cancel desuscri
unwelcome: desead
update: actualiz renov ultim nuev recient
upload: sub subi carg
upstream: upstream origin
usability: usab facil
use: uso usar utiliz usa usad usan usamos emple usuari usabl reutiliz aprovech usen use
useful: util benefic ayud provech convenient valios
user: usuari client usted individu consumid ~su ~sus ~tu ~tus ~te ~le
vacancy: vacan
vaccine: vacun inmuniz
valid: valid vigen efectiv eficaz habilit activ vigor
value: valor
value-conversion: conver transform
vehicle: vehicul coche autom
venue: sede lugar recint
version: version edicion
very: ~muy sumamente extremad altamente mucho gran
via: traves via mediante
victim: victim dano damnificad
video: video pelic
viewpoint: punto perspectiv
violate: viol infring incumpl infrac contra quebrant vulner
violence: violen agres
virtual: virtual
vision: vision
visit: visit
volunteer: voluntari
vote: vota voto vote elec eleg papelet
vulnerability: vulnerab
vulnerable: vulnerab debil
wage: salari sueldo remuner retribu bonific compens
waive: renunc abandon
wake-event: ocurr suced pas pasa pase caus produc
want: quier dese gust quer esper ~favor
warn: advert alert avis
warranty: garant asegur
waste: residu desech basura
water: agua
we: nosotr ~nos ~nuestro ~nuestra
website: sitio web pagina
week: seman
welcome: bienven acog
welcome-newcomer: principiant novat nuevo recien
welfare: bienest prestacion benefici asistenc
whistleblow: denunci
width-broad: ampli extens
willful: dolo intencion deliberad
window: ventana
window-desk: ventanill contact punto. atencion oficin
withdraw: retir revoc cancel desist revoq anul
witness: testigo
witness-see: testig presenc
word: palabra termin vocab lengu expres
work: trabaj tarea labor negoci emple oper obra
work-for-hire: obra invenc
work-piece: obra. trabaj creacion
worker: emplead personal trabajad
working-hours: hora jornada
workshop: taller
world: mundo mundial global universal
write: escri descri redact rellen indic mencion especific detall
year: ano anual
you: usted ~tu ~tus ~su ~sus ~ti ~te ~vosotros ~le ~les
"""
