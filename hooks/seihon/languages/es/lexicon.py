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
abusive-words: insult ofens agres verbal violen palabra injuri maltrat improper
acceptance: acept
access: acced acces conect conex visit
accessibility: accesib
accessories: accesori equipo mobiliario anexo complement
accident: accident inciden
accident-prevention: preven accident evit reincid recurr repet previs
accompany: acompan asoci conllev implic incident accesori deriv impliqu
account: cuenta
account-holder: titular nombre
account-suspension: suspen restri cuenta
accountant: contad contab auditor
accounting: contab cuentas
accounting-books: libro contab registro
accuse: acus denunc
achieve: logr alcan consegu consig realiz cumpl realic
acquire: obten obtien adquir consegu consig logr gana gano recib dispon descarg obtuv adquier dispus dispuest adquis
    disposic
acquisition: adquir compra adquier adquis
act-law: ley
activate: activ habilit
active: activ proactiv
activity: activid accion labor trabaj campan iniciativ actua
actor: actor actriz actric
actual: real practic ~hecho practiqu
ad: anunci market public publiqu
adapt: adapt modific modifiqu
adapt-to: adapt
add: anad agreg adicion inclu ~mas complement extra incorpor ampliac
address: direcc domicil ubic residen
adequacy: adecuac
adjust: ajust coordin regul adapt concilia median arregl
administrative: administrativ
administrator: administrador
admit: admit reconoc acept admis reconozc
adopt: adopt contrat emple acept uso seleccion
adult: adult mayor
advance-payment: anticip adelant prepag previ
advance-progress: avan progres promo adelan
advertise: promo anunci public publiqu
advice: consej asesor
advocate: abog defens promo
affect: afect impact influ
affiliate: afilia grupo vinculad asociad filial matriz subsidiari controlador
after: despues tras ~desde partir luego posterior siguiente
afternoon: tarde
age: edad. ano anos edades
agency: agencia autoridad organismo
agenda: agenda orden
agent: agente represent apoderad mandatari nombre agencia
agree: acuerd acept
agree-endorse: acuerd apoy favor
agree-match: coincid concord acord iguale correspond unanim acuerd
agreement: acuerd convenio contrat
agriculture: agricultur agrari agricol
aim: aspir pretend busc objetiv apunt
air: aire atmosfer
alcohol: alcohol bebid licor
algorithm: algoritm
all: todo toda cualq enter ~cada complet siemp
allergy: alerg
allot: asign distribu repart
allowance: prestacion subsidio bono ayuda asignac compensac viatic complement
alone: sol ~solo solit individual
always: siempre constante continu ~todo ~todas
amend: modific enmend enmienda reform revis modifiqu
american: estad american eeuu
amount: cantid importe mont suma volum tamano
analyst: analist
analytics: anali
analyze: anali
animal: animal mascot
anonymize: anonim
anonymous: anonim
answer: respond contest respue
answer-reply: respon contest respuest
antisocial: antisocial crimin organiz crimen delinc yakuza delict grupo mafi boryokudan
antitrust: monopol cartel excluy exclus
any-time: cualquier momento
anyone: cualquier nadie ~todo alguien
apologize: disculp perdon pierd perdid
apology: disculp lament perdon pierd perdid
appeal: apel recur impugn
appear: aparec aparez aparic surg apariqu
appear-seem: parec parezc
appearance: aspecto aparien exterior vista presentacion
appendix: anexo apendic adjunt apendiqu
applicant: aspirant candidat postul interesad solicit
application: aplic solicit apliqu particip postul inscri candidat reclut aspir
application-form: solicitud formulari
application-software: aplicac app apliqu
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
arrest: arrest deten detien detuv
arrive: lleg
article: articul
artificial-intelligence: artificial inteligen ia
artist: artista
asia: asia
ask: pregunt consult
assembly: asamblea reunion
assertion: asercion afirm
asset: activo patrimon propied bien hacienda haber
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
attendance: asist presen inasisten horari ausenc
attention: atenci cuidad cuenta. nota precauc consider ~tenga precauzc
attitude: actitud postura
attribute: atribut atribuy
auction: remate subasta almoneda
audience: audienc public publiqu
audit: audit inspec revision
audit-trail: rastro registro pista
auditor: interventor audit comisari vigilan fiscal
authentication: autent contrasen inici sesion certif credencial clave verif valid contrat
authenticator: autenticad
author: autor escritor cread
authority-body: autoridad organismo
authority-power: autor ~poder facult atribu privileg permis potest competenc
automated-decision: automat decision
automatic: automat
auxiliary: auxiliar asist apoy ayud
availability: disponib dispus dispuest disposic
average: promedio media.
aviation: aere avion aviac aeropuert vuelo
avoid: evit eluir prevenir evad impedir previs
award: premi galard
baby: bebe infant lactant
back-rear: reverso atras trasera
background: contexto anteced trasfond fondo
background-circumstances: circunstanc motiv razon anteceden contexto causa situacion
backup: seguridad copia reserv respald duplic reproduc
badge: insignia credencial distintivo
balance: equilibr balanc sald
ballot: papeleta voto vota
ban: prohib expuls veta vete
bank: banc
bank-account: cuenta banc
bank-name: banc sucursal
bank-statement: extracto estado
bank-transfer: transfer remes deposit banc giro transfier
bankrupt: quiebra insolven concurs rehabilit reorgani liquid
bar-association: colegio abogad barra
base: basa base. bases. basen fundament acuerd segun virtud principi conform bajo. partir motiv basic elementa basiqu
base-foundation: base. fundament infraestruct plataform ciment
beacon: baliza
bear-burden: asum soport responsab incurr
before: ante previ
beginner: principiant inici introduc introduj introduzc
behaviour: comport accion conduct activid acto actu funcion conduj conduzc
belief: creenc credo ideolog pensam convic opinion filosof ideas fe
believe: cre cree consider piens pens
belong: afili perten miembro atribu adscri departamento area organi dependenc unidad integr division
benefit: benefic lucro interes ventaj ganan benefiqu
benefit-payment: prestac paga pago abon pag entreg otorg suminist pagu
best: mejor optim
bias: sesgo
bid: licitac ofert puja
billing: factur cobr reclam solicit exig credito requer peticion requier requis exij
binary: binari
biodiversity: biodiversid
biometric: biometr
birth: naci cumpleano
birthplace: origen nacimiento natal procedenc nativ
bisexual: bisex
blame: culp
blank: blanco vaci
block: bloque
blog: blog
blood: sangre sanguin
blood-pressure: sangu arterial presion
blood-relative: consanguin sangre
board: junta consejo directiv
body: cuerpo corporal fisic fisiqu integridad person salud
body-size: corporal tamano talla cuerpo dimension
bonus: bono gratifica aguinaldo prima bonific
book: libro reserv
bookmark: marcador
booth: stand caseta puesto
borne: asum responsab
borrow: prest
bottom: inferior abajo pie fondo
branch: sucursal delegac oficina tienda establec centro local base sede punto agencia establezc
branch-code: rama
branch-tree: arbol rama
breach-contract: incumpl
breach-report: fuga filtr violac brecha
break-damage: romp rot ~dan dano dana rotur ruptur roto
bribe: sobor cohech corrup
bring: trae tray lleva aport
broadcast: emis transmi envi anunci entreg distribu difu mostr muestr public publiqu
browse: naveg visit consult ver visualiz acceso leer vist
browse-history: histor navega busqu registro bitacora visita acces log operac
browser: navegador
budget: presupuest
bug: error fall bug defect problem inform discapac averi disfunc interrup descompost prueb
build: constru compil crea cree. creen. establec establezc
building: edific construc edifiqu construzc instalac local equip inmueble construy
bully: acos intimid
burden: soport asum cost corr cubr absorb carg erog gasto sobrecarg cubiert cobertur
business: negoci empresa comerc servici labor activid operac trabaj funcion sirv
business-card: tarjeta
business-interruption: interrup suspen cierre cese paro
business-operator: empres operador negocio prestador comerc entidad provee provis
business-partner: soci client provee comercial contrat provis
business-secret: comerc industrial secret
business-transfer: transmi cesion traspas vent transfer negocio transfier
button: boton
buyer: comprador
bylaw: estatut reglament
bypass: evit elud omit omis
cache: cache
call: llam denomin refier conoc dic dice dij deci conozc
call-out: llam exhort inst convoc convozc
camera: camara vigilan videovigil
campaign: campan evento promo
cancel-event: cancel
cancellation-fee: cancel
candidate: candidat aspirant solicitant postul nomin sugeren propuest opcion
capital: capital
capital-decrease: capital
card: tarjeta
care-treat: cuid consider aten sensible
careless: neglig descuid
carry-bring: traer llev port
carry-out: llev realiz ejecut realic
case: caso circunstanc evento ~si ~cuando ~donde
cash: efectivo
caste: casta
catch: captur atrap
category: categor
cause: caus motiv provoc ocasion provozc
cause-attributable: imputab atribuib atribuy
cause-bring: caus ocasion produc provoc produj produzc provozc
celebrate: celebr conmemor aniversar felicit
center: centr medio
century: siglo
certificate: certific certifiqu
certificate-digital: certific constanc comprob acredit comprueb
certify: certific acredit homolog certifiqu
chairperson: presid
change: cambi modific enmiend revis actualiz alter edit correc corrig enmend modifiqu actualic correzc reform
change-become: cambi
chapter: capitul seccion
character: caracter letra
charge-of: encargad responsab cargo. encargu
chart: grafic diagrama figura tabla
charter: carta. constituc constituzc constituy
chat: chat
cheap: barat econom baja bajo baje asequib
check: comprob confirm verific revis valid inspec audit asegur examin consult cerci ~ver ~vea averigu identific
    observ acus conoc mirar comprueb verifiqu inspezc identifiqu conozc
chemical: quimic quimiqu
cheque: cheque
child: hijo hija nino nina ninez infantil
child-age: menor menos inferior
child-labour: infantil
child-parent: padre tutor
childcare: crianza parental hij nin infant cuidado guarder matern
china: chin
choose: eleg selec opcion elec escog elij opta opte selezc escoj
circle: circul
citizen: ciudadan residen vecin
city: ciudad municip urban
civil: civil
civil-war: civil insurrec rebel
claim: reclam alega afirm sostien argument queja
classify: categor clasif nivel divi tipo
clause: clausul disposicion seccion articul parraf termin apartad
clean: limpi lav aseo
cleaner: limpi
clear: clar explicit obvi expres evident expliqu
click: clic ~haga puls presion
client: client
climate: clima
clinical-trial: clinic ensayo cliniqu
close-shut: cerr cierr
cloud: nube cloud
club: club
code: codigo fuente
cohabitant: conviv pareja hogar viv habit cohabit viven vivan
collaborator: colabor
collateral: garant hipotec hipotezc prend grava caucion
colleague: compan coleg
collect: recopil recog obten recab obtien reun recoj obtuv recolec recib adqui colec
collide: colisi choc
collude: colus cartel concert
color: color
column: columna
combine: combin
come-into-force: vigor vigen efect aplicac apliqu
comfortable: comod confort
command: comand orden
comment: coment
commercial: comerc negoci lucr
commercial-adj: comerc lucr
commit: commit
committee: comite junta consej comision miembro integrante vocal
common: comun conjunt compart
communicate: comunic contact comuniqu
communication-line: comunica telecomunica linea red redes conexi transmi comuniqu
community: comunid region local
commute: traslad trayecto viaje transporte desplaz
company: empres compan entidad corpora organiz negoci socied comercial organic
compare: compar
compatible: compatib
compensate: compens
compensation: compens indemn ~dan dano dana resarc repara
compete: compet compit
competition: compet compit
compile: compil recopil
complain: queja reclam inconform impugn objec apela recurso oposic insatisf
complete: complet termin conclu acab fin venc cierre final
completely: complet total plen entera perfect
complex: complej complic compliqu
compliance: cumpl observ acat respet aplica apeg apliqu
compose: compon consis constitu form compuest compus composic
comprehensive: integral global exhaustiv completo general amplio
computer: ordenador comput informat
conceal: ocult encubr escond destru
concentrate: concentr enfo centr
concept: concept nocion idea
conclude: celebr suscri conclu firm
concrete: concret especific detall especifiqu
condition: condicion estad situac termin circunst ~siempre
conference: conferenc congres reunion
confess: confes
configuration: configur ajuste compon compos integr constitu estructur form compus compuest
conflict: conflict contradic disput enfrent contradiqu contrat
conflict-interest: conflict interes
conform: conform cumpl adecu acuerd ajust
confuse: confu caos
connect: conect conex vincul enlaz
consensus: consens
consent: consent acept acuerd autoriz convenio conform permis consenso reconoc consient autoric reconozc adhesi
    aprob aprueb
consent-form: consent consient escrit autoriz autoric
consequential: consecuen derivad resultant indirect
consider: consider cuenta. examin estudi analiz tenien pens analic piens
consideration: precio contrapresta pago importe cantidad valor coste costo remunera monto suma dinero contrat
consist: consis
consistency: consisten coheren
constitution: constituc constituzc constituy
constraint: restric limit vincul sujet restriqu
constructive: constructiv construy
consult: consult asesor convers conse habl orienta plante inquietud ayuda
consultant: asesor consult expert especialista profesion perit consejer conocedor conozc
consume: consum
consumer: consumidor
consumer-center: consumidor centro
consumption-tax: consumo impuesto iva
contact: contact consult pregunt comunic notific comuniqu notifiqu
contact-details: contact direcc consult dato
contain: conten contien contuv
content: conten material detall inform contien contuv
contest: concurs competic competiqu
context: context
continue: contin segu sigu siga. mant permanec persist todavia permanezc
contract: contrat acuerd
contract-document: contrat acuerd
contract-party: contrat ~parte suscript
contractor: subcontratist contrat
contractor-word: contrat encargad subcontrat prestador encomend comision provee provis encargu
contradiction: contradic inconsisten conflict contradiqu contrat
contrary: contra viol
contribute: contribu aport dona dono colabor ayud particip
contributor: contribu colabor
control: control dominio
controller: responsable administrador controlador
convenience: convenien comod
convey: transmit comunic dec decir diga inform comuniqu transmis
cook: cocin
cook-person: cociner chef
cookie: cookie
cooperate: cooper colabor coordin
cooperation: cooper colabor conjunt junt coordin ayud
copy: copi reprod duplic dupliqu fotocop
copy-machine: impr
copyright: copyright autor marca patente diseno modelo derecho
copyright-violation: autor infrac violac
correct: correct exact preci adecuad cierto
correct-data: correg rectif corrig correc enmend subsan modific corrij modifiqu
corruption: corrup
cost: cost gasto
counselor: consejer orientador asesor
count: cont cuent total calcul suma comput recuent
countermeasure: medida contramedida contrat
country: pais nacion estad internacion
country-origin: origen pais
coupon: cupon vale descuento certific regalo
court: tribunal juzgad judici jurisdic demand litig jurisdiqu
cousin: prim
cover: cubr cubier abarc cobertur
cover-letter: motiv carta
cover-page: portada caratul cubierta tapa
crash: fall bloque
create: crea cree. creen. ~hace haciend gener produ elabor escrib prepar constru redact hech escrit
credit: credit confianza
credit-card: tarjeta credit
credit-limit: credit
creditor: acreed credito
crime: delito crimen delict
crime-prevention: delit preven segur delincuen crimen previs
crime-victim: delit victima dan
criminal: crim ilegal ilicit delit delict
criminal-adj: penal criminal
criminal-record: penal delict crimin antecedente
criticism: critic critiqu
criticize: critic censur critiqu
cross-border: frontera transfronter internac
cruel: cruel inhuman brutal
culture-art: arte cultur
currency: moned divisa
current: actual ahora present hoy existente vigent
current-status: actual situac estado
customer: client
customer-service: cliente servicio atenc soporte sirv
customize: personaliz personalic
customize-fit: especial
customs: aduan arancel
cyberattack: ataqu ciber
damage: ~dan dano dana perdid perjuic lesion victim perjuiqu pierd
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
dealer: distribuid tienda vende comerci minorist venta distribuy
death: muert mori muri fallec fallezc defunc deces mortal
debtor: deud obligac obligu
debug: depur
decade: decada anos edad grupo rango
decide: deci determin
decide-finally: final ultim fin
decision: deci determin juic resol discrec eleg establec discrezc elij establezc
declare: declar expres manif anunc
decompile: descompil decompil
dedicated: dedicad especial excluy exclus
deduct: deduc desc reten deduzc retien retuv
deep: profund
defame: difam calumn honor reputac
default: predeterm defecto omision estandar
default-payment: impag incumpl adeud mora moros falta omision pendient pag pagu pago
defect: defect fall vicio deficien falta inconform disconform error incumpl problema prueb
defend: defen defien proteg abog protej protec
defendant: demandad acusad
deficit: perdid deficit pierd
definition: defin
definitions-terms: defin termin
degree: grado nivel medida grav magnitud severid proporcion intens alcanc alcanz
degree-academic: titul grado gradua academ escolar educa estudio formacion
delay: retras demor tard dilac mora
delegate: delega represent
delete: elimin borr suprim quit destru remo supres cancel
delete-account: baja cancel cerr cierr retir salid abandon
delete-permanently: permanent definitiv
deliver: entreg remit envi transport reparto suministr remis
delivery-date: entrega plazo vencimiento entregu
delivery-place: lugar entrega domicilio sitio entregu
democratic: democra
demotion: degrad descens destituc
denial-of-service: denegac servicio sirv
dentist: dentist odontolog dental
deny: nega nieg repud
depart: sal sali partid
department: departament division seccion unidad area
depend: depend segun
dependency: depend
dependent-family: dependient manuten cargo
dependents: depend famili sosten manuten sostien sostuv
deploy: despleg desplieg desarroll expan implant
deposit: deposit
deposit-money: deposito garantia fianza caucion arras
derivative: derivad
derive: deriv origin
describe: descri
deserve: merec merezc
design: disen
design-right: diseno
designate: design especific indic nombr especifiqu indiqu
designation: designa
designer: disenador
desirable: deseab preferi conven ideal prefier
destroy: destr
destructive: destru dana dano rotur dan deteri menoscab romp lesion averi ruptur roto
detail: detall informacion ~mas pormenor
detect: descubr encontr encuentr detec temprana hall identific descubiert identifiqu
develop: desarroll ingenier program crec evol
developer: desarroll
development-dept: desarroll
device-id: terminal dispositiv equipo comput aparato laptop ordenador
diagnosis: diagnos
dialogue: dialog convers interac habl charl
differ: difer disting distint vari discrepan ~otro ~otra divers
difference: diferen
different-opinion: objec desacuer discrep
difficult: dificil dificult complic compliqu
digit: digit numero cifra
digital: digital
dignity: dignid decoro humano derecho
diploma: diploma titulo certific certifiqu
direct: direct
direct-damages: direct ~dan dano dana
director: director consejer directiv administrador vocal
disability: discapac minusval fall impediment disfunc trastorno obstacul averia incapacid interrup
disable: deshabilit desactiv inhabilit
disadvantage: desventaj desfavor advers perjuic perjudic
disagree: desacuerd discrep
disassemble: desensambl
disaster: desastr catastr
disaster-natural: desastre catastr
disciplinary: disciplin sancion
disclaim: exen renunci responsab descarg limitac indemn exonera exim exclu
disclose: divulg revel comunic mostr comuniqu muestr consult acces difund inform publi anunc conocer conozc difus
discomfort: incomod ansied preocup insatisf descontent inquiet malestar
disconnect: desconect cort bloque
discount: descuent rebaj reduc bonifica reduj reduzc
discourage: desalent disuad desaconsej
discretion: discrec criterio discrezc
discuss: discu debat consult negoc convers deliber negozc
disease: enfermed patolog dolenc
dishonest: deshonest deslea mala
dismiss: despid destitu cese. remo despe renunc rescis ces
disperse: dispers
dispose: dispo enajen elimin desech sancion medida
dispute: disput obje queja reclam apel conflict controvers litig problem prueb
disrespectful: irrespet groser descort
dissolve: disol liquid
distance: distan remot
distinguish: distin difer identif
distribute: distribu redistribu entreg
distribute-lend: distribu prest alquil rent arrend
distribute-spread: distribu dispers descentral
distribution: distribu
diverse: divers vari distint diferent
diversity: diversid
divide: divi separ
dividend: dividend divis
do: realiz ~hace haciend ~haga hech hici ~hizo llev efectu desempen practic celebr emprend realic practiqu implement
    ejecu impart aplic apliqu
do-not: rechaz nega nieg deneg rehus
doctor: medic doctor mediqu especialista
document: document escrit papel material carta impres form
domain: dominio
donate: don dona aport contribu
double: doble dos
download: descarg
draft: borrador proyecto
drawing: plano dibujo diseno
dress: ropa vest indument uniform prenda
drive: conduc manej conduj conduzc
driver: controlador
driver-licence: conduc licenci carnet conduj conduzc manej permiso
driver-person: conductor chofer conduj conduzc
drug: droga estupefac narcot estimulan
duty-attend: trabaj jornada servic serviqu sirv
duty-job: deber. funcion tarea. cargo mision
each: cada individual respectiv ~por separad
early: tempran pronto antes antel
earn: gan gana
earthquake: terremot sism tsunami temblor maremoto
easy: facil sencill simpl
economy: econom
edge: borde extrem
edit: edit edicion
education: educa capacit formac ensen
education-level: educa academ formac estudio
effect: efect impact influ afect vigor
effective-adj: efica efectiv
effective-date: vigor vigen efect fecha entrada
efficient: eficien eficac
effort: esfuerz esforz procur trabaj compromet intent iniciativ empen
effort-labour: esfuerz trabaj tiempo molest
elapse: transcur pas pasad curso desarroll proceso evoluc vencid
elderly: mayor ancian
election: elecc
electronic: electron digital
electronic-form: electro digital magnetic
element: element factor component compus compuest composic
eliminate: elimin exclu suprim erradic erradiqu supres
email: correo email mensaj electronic electroniqu mail
embezzle: malvers desfalc apropia peculad desvi abuso
emergency: emergenc urgen
emission: emit emis
emoji: emoj emoticon sticker estampilla
emphasize: enfas enfati hincapie importan priori valor
employee: emplead trabajad personal
employer: empleador patron
employment: laboral trabaj emple contrat
enable: habilit activ
encounter: encontr enfrent top encuentr
encourage: alent anim foment inst incentiv recom alient
encrypt: cifr encript clave codific cript
encryption: cifr encript cripto
encryption-communication: comunic secret comuniqu
end: fin final termin
end-finish: termin fin acab conclu final
endure: soport toler aguant resis
energy: energ electric electriqu
enforce: ejecu aplic cumpl vigor apliqu
engage: particip involucr implic interven dedic impliqu dediqu
engineer: ingenier tecnic tecniqu
english-lang: ingles
ensure: asegur garant segur
enter-room: entr ingres acced acces
entertainment: hospitalid entreten
enthusiast: entusias aficion
entire-agreement: integr total acuerdo
entitle: derecho
entity-subject: sujet titular entid interesad
entrance: entrad acceso ingres
entrepreneur: emprended fundador empres
entrust: encarg subcontrat deleg encomend contrat confi fideicom encomiend maquil
entrust-leave: deleg encomend encarg mandat confi
entry-exit: entrad salida acces ingres entrar
environment: entorn ambient
epidemic: epidem pandem infec contagi enfermedad
equal: igual mism equival similar identic identiqu
equality: igual
equipment: dispositiv equip hardware terminal telefon maquin ordenador computador aparat movil
erase: borr elimin destru supr desech descart desestim tir romp cancel baja rotur ruptur roto
error: error equivoc incorrect fall fals erron mal mala malo equivozc
escape: escap evad elud
essential: esencial indispensab imprescind vital necesar
establish: establec establez fund determin defin fija fije fijo crea cree. creen. institu constitu instal expedi
    instaur previs
estimate: estim presu calcul
estimate-doc: presupuest cotiz cotic estima
eternal: perman perpetu indefinid
ethics: etic moral
ethnicity: etni pueblo raza racial origen
european: europe ue
evacuate: evacu
evaluate: evalu valor revis juzg apreci examen selec califica anali delibera dictamin
evaluation-hr: personal human talent
evening: noche tarde
event: event confer reun congres jornad encuentr
every-day: diari dia dias cotidian
every-month: mensual mes meses
every-week: semana
every-year: anual ano anos
evidence: prueb demostr certif demuestr eviden rastro comprob acredit comprueb
example: ejemplo ~como ~tal caso
exceed: exced super sobrepas ~mas alla.
exceed-over: exced exces
excellent: excelent superior destacad maravill buen
except: except salvo excluy excluid menos distint exclus
excessive: desmesur desproporcion indebid exces
exchange: cambi comunic comuniqu reempl canje sustitu intercamb
exchange-market: bolsa
exchange-rate: cambi divisa
exclude: exclu excep salvo menos omit omis
exclusive: excluy exclus
execute: ejecut realiz implement aplic cumpl corr llev realic apliqu
executive: directiv ejecutiv funcionari director
executive-person: ejecutiv directiv
exempt: exen exim exon
exercise: ejerc ejerz
exhibition: feria exhib expo muestr represent proyec ejecu interpret
exist: exist ~hay presenc
existing: ~ya previ exist actual
exit-leave: sal sali
expand: ampli expan exten difund difus
expect: esper prev expectativ suponer anticip asum
expel: expuls expel
expense: gasto desembols
expense-actual: gasto costo real coste efectiv
experience: experienc experiment
experience-level: experienc
experiment: experiment
expert: expert especiali profesion
expire: expir venc caduc venz caduzc termin conclus extinc concluy final
explain: explic descri detall document aclar inform expliqu
exploit: explot
explosive: explosi bomba peligr polvora
export: export
express: expres represent manifest
extend: exten prorrog ampli aplaz prolong posterg
extension: exten amplia prorrog
extract: extra
face: cara. facial rostro
face-photo: foto imag retrato rostro video cara facial grabacion
facility: instalac establecim centro equip establezc
fact: ~hecho verdad hecho.
factory: planta fabriqu fabric
fail: fall fracas incumpl deja deje dejo ~no
fair: just imparcial equit
fair-use: just
fake: fals
fall-drop: ca caer cae
false: fals mentir mendac inexact ficti engan
family: famil parient parentesc deudos
family-relation: pariente familiar parentesc
far: lejos lejan
farmer: agricult campesin
father-mother: padre madre
fax: fax facsimil
feature: caracteristic funcion rasgo caracteristiqu
federation: federac union
fee: tarifa comision cuota honorari cargo cobr precio remunera contrapresta retribu costo contrat
feedback: comentari opinion retroaliment
feel: sent sient sintie sensac impresi
field: campo area. ambito sector dominio
field-data: campo casilla columna
file: archiv ficher
file-name: archivo nombre fichero
film-show: proyec exhib
filter: filtr
finance: financ finanz
financial-adj: financier monetar econom pecuniar
financial-statements: financier balanc estad resultad cuenta contab
fine: multa
fingerprint: huella dactilar biometr iris voz facial rostro
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
flood: inund agua
fly: vol vola vuel
flyer: follet volant
focus: enfo centr concentr enfas
folder: carpeta director
follow: segu sigu siga. cumpl acuerd obed conform respet observ atener
follow-behind: segui sigu persegu
follow-list: sigui continu abaj proxim menos menor inferior
food: aliment comida diet bebid comer
force: forz fuerz oblig coerc coac presion exig exij
force-majeure: fuerza mayor natural desastre catastrof caso fortuit siniestr
foreclosure: ejecu remate
foreign: extranjer exterior
forest: bosque forest
forge: falsif alter manipul
forget: olvid
forgive: permit toler perdon acept admit permis admis pierd perdid
forgive-debt: condon exim perdon pierd perdid
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
fraud: fraud indebid enga ilegal ~no desleal malici estaf dol fals irregular ilicit impropi deshonest mal incorrect
free: gratis gratuit libr regal cost
free-software: libre
freedom: libre libert
freelance: autonom independ
freely: libre libert
freight: flete envio transport porte. logistic entrega acarreo entregu
french: frances
frequent: frecuen menud
friday: viernes
friend: amig compan colega
friendly: amigab amistos cordial
front: frente frontal
fulfil: cumpl satisf reun
full-time-employee: planta fijo tiempo completo permanent regular base plantilla emplead indefinid
function: funci caracterist capac
function-work: funcion trabaj oper
furniture: mueble mobiliari
future: futur adelante proxim posterior
future-ahead: futur adelante sucesiv posterior
gambling: juego apuest azar
game: juego partido
gang-member: miembro integrante
gather-meet: reun junt congreg
gay: homosex gay lesb
gender: gener sexo sexual sex
gender-identity: identid gener
gene: genom gene heredit
general: general comun normal usual habitual ordinari public publiqu
general-affairs: general administra
general-rules: general
genuine: genuin autentic regular legitim oficial autentiqu
german: alem
gift: regal obsequi donac dinero hospital invitac grati atenci dadiv agasajo
global: global mund
good: buen ~bien mejor adecuad
good-faith: buena fe honest sincer integrid
governance: gobern gobiern
governing-law: aplicable legisl rige regi ley apliqu
government: gobiern administr public oficial autoridad gubern publiqu
graduate: gradu egres complet
grandchild: niet
grandparent: abuel
grant: otorg conced entreg expid expedic concej expediqu conces
grasp: conoc comprend identific entend determin control conozc identifiqu entiend comprens
greenhouse: invernadero calentam inviert invers invert
gross-negligence: grave neglig
group: grupo
grow: crec desarroll evol
guarantee: garant fiador fianza aval solidari obligado obligu
guard: guard vigilan segur
guard-maintain: manten conserv preserv mantien mantuv posventa servicio soporte revis sirv
guardian: tutor padre patria madre represent legal
guess: adivin supo infer
guidance: guia directr pauta orient lineam
guide-document: guia manual instruc instruzc instruy
guide-lead: orient instruc dirig instruzc dirij guia direcc ensen instruy
hair: pelo cabello pein
half: mitad medio media
handle: trat manej abord atend atien respond gestion ocup manipul atenc
happen: ocurr suced surg caus result produc deriv pasa pase produj produzc
harassment: acos discrimin abus hostig
hard-disk: disco dur usb memor sd unidad tarjeta
hardware: hardware
harmful: danin nociv perjudic perjuic danar adver perjudiqu perjuiqu
hash: hash
hate-speech: odio
have: tene teng tien tendr tenid tuvo tuvi pose ~hay cuent dispon dispus dispuest disposic
hazardous: peligr toxic toxiqu
headquarters: sede central principal oficina matriz casa domicilio
health: salud medic infec contag mediqu infezc
health-adj: salud
health-check: reconoc examen salud reconozc medic chequeo revision
health-insurance: seguro asegurad salud
health-insurance-card: salud segur tarjeta credencial
health-status: salud estado condicion fisic
hear: oir oye oiga oido oida escuch audienc pregunt entrevist recab
heart-rate: cardiac corazon pulso
height: altura
height-weight: altura estatura peso talla
heir: hered causahab heren suce
help: ayud asist auxili apoy
help-serve: serv sirv ayud contribu
hesitate: duda dudo
hide: ocult escond
high: alt alta altos elevad avanzad gran mayor ~mas avanc
hire: contrat emple reclut laboral
historical: histor
history: histori
hobby: aficion hobb pasatiemp interes gusto preferenc preocup prefier
hold-event: celebr organiz realiz tendra convoc acog lugar organic realic convozc acoj
holder: titular tenedor
holiday: festiv feriad
honor: honor reputac
hope-desire: sueno esper
hope-for: dese quier quer esper solicit prefer ruego prefier
hospital: hospital clinic medic cliniqu mediqu salud
hospitalization: hospital ambulatori
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
hygiene: higien sanita salud salubri
icon: icono
id-card: identid identific identifiqu credencial carne gafete tarjeta pase acceso
idea: idea piens pens crea cree. creen. consider sient opini quier
ideal: ideal
identifier: identific identifiqu id usuari
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
impersonate: suplant ~hacer simul impost disfraz usurp
implement: implement introdu aplic instal apliqu
import: import
import-export: export import
important: import critic significat grave clave esencial crucial relevant critiqu
impose: impon impus impuest imposic
impossible: imposib incapa
impression: impresi
imprisonment: prision
improve: mejor refor fortal perfecc correg subsan correc corrig corrij
in-law: politic afinidad suegr cunad politiqu
in-writing: escrit
inaccurate: inexact imprecis incorrect
inactive: inactiv desactiv deshabilit
inappropriate: inapropiad inadecuad impropi improcedent indebid inoportun
incident: incident suceso caso evento
incite: incit instig provoc foment
include: inclu contien conten compren abarc ~tal contuv
inclusion: inclus incluy
income: renta ingres anual
incompatible: incompatib
incomplete: incomplet inacab inconclu parcial imperfect
inconsistent: inconsisten incoheren contradic incompatib discrepan contrat
inconvenience: inconvenien molestia problem obstacul entorpec defect prueb
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
infer: infer deduc presum deduzc presun
influence: influ afect impact
information: inform dato
infringe: infrin infrac viol vulner transgre lesion
infringe-free: infring infrac infrinj
initial: inici princip primer predeterm
injury: lesion herid
injury-illness: lesion enferm accident herid padec dolenc
innovate: innov
input: introdu ingres rellen escrib teclea entrada complet escrit captur llen
inquirer: consult
inseparable: inseparab indivis
insert: insert introdu inclu
inside: intern dentro interior
insider: privilegiad
insider-trading: privilegiad informacion
inspection: inspec exam revis inspezc verif prueba control comprob recepc comprueb acept
install: instal implement introduc establec introduj introduzc establezc
installation: instal coloc mont estable ensambl
installer: instal
installment: plazo cuota parcial divi abonos
instead: vez lugar. alternativ reemplaz sustit cambio.
instruct: instruc orden. ordena indic mand instruzc indiqu instruy
insufficient: insuficien falt carec carez inadecuad escas
insult: insult injuri despectiv difam calumni ofen denigr
insurance: segur
insurance-premium: segur prima cuota
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
intern: practicas pasant becari practicant aprendi interno capacita prentic formacion practiqu
internal-audit: intern audit
international: internacion extranjer exterior global
internet: internet linea red web
interpret: interpret
interval: intervalo
intervene: interven intermedi
interview: entrevist person reunion cita cara presencial encuentr
introduce: present introduc refer introduj introduzc refier coloca recomend aviso orient invita inform guia
intrude: intrus invad irrump invas
invalid: invalid nulo nula deshabilit desactiv ineficaz nulid efecto inhabil
invention: inven
inventory: inventari existenc
invest-in: inver invier
investigate: investig estudi consider encuest revis examin explor analiz sondeo analic
investigation-agency: investig policia
investigation-cost: investiga costo gasto coste estudio
investor: inviert invers invert
invisible: invisib ocult no
invite: invit
invoice: factura remision recibo nota
involuntary: involuntari inevitab reac
iris-eye: iris
irregular: irregular anormal anomal inusual
irreversible: irrevers
irrevocable: irrevoc
issue: emit emis expid expedic expediqu
issue-ticket: incidencia issue ticket
it-dept: informa tecnolog sistema
item: element campo entrad articul apartad partid dato categor concepto rubro punto
itself: ~mismo ~misma ~si
japan: japon
japanese-lang: japon
job-offer: oferta
job-seeker: solicitant candidat busca empleo trabajo
job-title: cargo puesto titulo rango posicion categoria
job-type: puesto funcion trabajo tipo ocupa labor empleo cargo tarea
join: unir unid une unen. unio ingres inscri admis afilia alta
joint-controller: corresponsab conjunt
joint-several: solidari mancomun conjunt
joint-venture: conjunt alianz asociac cooperac
joke: broma chiste
journalist: periodist reporter
judge: juez magistrad
judge-decide: determin juzg deci juici consider estim criterio
judgment: sentencia fallo. juicio decision resoluc resoluzc fallec
jurisdiction: jurisdic competen jurisdiqu tribunal
kernel: kernel nucle
key: clave llave tecla
kind: tipo clase categor especie modalid clasif varied
kind-nice: amab cortes empat
know: sabe sabi sabr conoc aprend entera consciente conozc
know-how: conocimiento tecnic saber know conozc
korea: corea
labor-insurance: laboral trabaj desempleo riesgo accident
lack: falta carec ausen carezc
land: tierra terren inmueble bienes
language: idioma lengu japon ingles espanol
language-level: idioma lengua linguist
lapse: caduc expir caduzc
large: mayor ampli enorme gran
last-year: pasad anterior
late: tarde tardi
late-payment: mora atraso demora interes retras recargo
latent: potencial latent
latter: segund ultim
launch: inici arran lanz activ puesta
law: ley legal legisl juridic derecho norma juridiqu
law-change: reform derog modific abrog expedi promulg enmienda cambi establec modifiqu abolic establezc
lawyer: abogad letrad legal licenciad patent jurid notari bufete despacho
leader: lider represent dirig director dirij direcc
leader-ship: liderazgo
leak: fuga filtr divulg viol brecha vulnera revel difund difus
learn: aprend estudi
lease: arrend alquil rent inquilin
leave: deja deje dejo sal sali abandon
leave-holiday: licencia vacacion permiso descanso ausen suspension cierre
lecture: charla conferenc seminari curso ponenc
left-side: izquierd
legal-adj: legal jurid
legal-dept: jurid legal
legal-fees: abogad honorari legal judicial costas litigi
legal-person: juridic persona corporac entidad juridiqu moral empresa sociedad corporativ
legitimate: legitim licit justific legal debid justifiqu
legitimate-interest: legitim interes
lend: prest cede arrend
lender: prestamist arrendador
length: longitud period plazo durac vigen tiempo termino cuanto
level: nivel
lgbt: sexual minori lgbt
liability-debt: deud obligac adeud pasiv obligu
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
list: list indice tabla indiqu
list-up: enumer list. lista mencion cita indic indiqu
listen: escuch oir
litigation: litig demand juicio accion procedim proces judicial pleit
live-reside: resid viv viven vivan
loan: prest credit financ emprest
local-adj: local
local-government: local municip ayuntam gobierno public entidad prefectur publiqu
localization: locali
location: ubicac posic localizac posiqu
location-data: ubicac posicion geolocal localiza gps ruta recorrid trayect
lock: bloque llave cerr candado bajo cierr
log: logr registr bitacor
log-in: sesion acced inici conect acces
long: larg prolong extens
look-after: cuid
look-for: busc
look-like: parec aspecto parezc
lose: perd pierd
loss: perd pierd extravi robo
loss-ruin: perd destr desaparic extravi pierd
lottery: sorteo rifa loter
low: baja bajo baje reduc menor dismin reduj reduzc
lump-sum: unic exhibicion global lote conjunt bloque
machine-learning: automatic aprendiz automatiqu aprendic
magazine: revista
mailing-list: lista
main: principal primordial clave centr mayor nucle
maintain: mant conserv preserv sosten sostien permane sostuv
maintainer: manten mantien responsab mantuv
maintainers: manten responsab mantien mantuv
majority: mayori
make-known: conoc public difund inform divulg notific conozc publiqu difus notifiqu comunic comuniqu
maker: fabriqu fabric
malice: malici malintencion dolo intenc deliberad mala fe
malware: malware virus malicios malign
man: hombre varon masculin
manage: manten oper control manej gobern mantien mantuv gobiern administ resguard custod gesti
management: gestion administr direccion
manager-chief: jef gerent director titular responsab encargad encargu
manager-person: gerente gestor administrador responsab directiv
manual: manual mano
manufacture: fabric produc manufactur fabriqu produj produzc elabor
manufacturing-dept: produc produj produzc fabriqu fabric
many: much mayor numer varios variad multipl ~mas
map: mapa
marital: matrimon civil divorc casad conyug espos nupcial
mark: marc
market: mercad
market-price: valor mercado precio cambio actual corriente
marketing: mercad market promo ventas public publiqu
mask: mascar
matter: asunt cuestion punto. detall element materia caso tema dato informacion
maximum: maxim mayor tope
mayor: alcalde
meaning: signific sentido quer quier signifiqu
meaningless: inutil sentido
means: medio. medida recurso
measure: medida accion polit paso.
measure-gauge: medi. medic medid midi mide midan mediqu
measuring-instrument: medici instrument equipo medidor aparato instruy
media: medio prens notic notiqu
media-storage: medio soporte almacenam dispositivo unidad
mediation: mediac concilia
mediator: intermedia mediad
medical-certificate: medic certific mediqu certifiqu diagnost constancia
medical-history: medic enfermedad histori mediqu clinic salud expediente antecedente
medicine: farmac droga medic receta prescri
meet-person: conoc reun encontr encuentr conozc
meeting: reunion encuentr junta
member: miembro integrant soci equipo member registr inscri afilia baja
memorandum: memorand conveni acuerd
memory: memor record recuerd
menstrual: menstru regla periodo
mental: mental psicolog emocion psiqu animic moral espirit
mental-adj: mental psic emocion
mentor: mentor
menu: menu
merchantability: comerciab comercializ comercialic
merge: fusion integr
merger: fusion integrac
message: mensaj correo
method: metod forma manera medio modo ~como procedimient tecni
metric: metric indicador medid metriqu indiqu
migrate: migr transi
milestone: hito
military: militar armad
million: millon
minimum: minim menos.
minister: ministr
ministry: minister
minor: menor edad nino nina ninez ano hijo hija nin infan hij adolescen joven
minor-age: menor
minor-person: menor
minority: minori
minute: minuto
minutes: acta minuta
mirror: espejo replic repliqu
mislead: enga confus malentend error
mission: mision
mistrust: desconfi dud sospech
mobile: movil celular portat telefon smartphone inteligent
model: model
model-type: model
moderator: moderador
modern: modern contempor
modify: modific correg correc corrig edit cambi rectif revis arregl solucion alter parche modifiqu correzc corrij
modify-word: modific alter cambi adapt modifiqu
module: modul component compus compuest composic
moment: momento instant
monday: lunes
money: dinero fond dolar yen financ paga pago pague
money-laundering: blanque lavado dinero
monitor: monitor vigil supervis
month: mes mens enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
moral-rights: moral autor derecho person dignid
more: ~mas ademas adicional tambien
morning: manana
most-superlative: ~mas
mother-tongue: matern nativ
movable: mueble
move: move muev traslad desplaz mudan transf movi
multi-factor: multi factor dos
multiple: multipl vari much diferent algun divers ~mas cuant
museum: museo
music: music cancion musiqu letra
musician: music musiqu
must: ~debe ~siempre necesar obligator asegur obligu
mutual: mutu recipro ~otro interac
my-number: numero individual personal my
name: llam titul denomin nombr
name-full: nombre apellid
nation: nacion estado pais
nationality: ciudadan nacional extranjer
natural: natur supuesto
natural-person: fisica natural persona individu particular
nature: natural caract propied cualid indol esen
nda: confidencial
near: cerca proxim
necessary: neces requier requer ~debe precis tien ~hace requir requis
necessary-scope: medida necesari
need: neces requer requier requir requis
negligence: neglig culpa descuid imprud
negotiate: negoci trato
nephew-niece: sobrin
network: red redes comunic internet comuniqu telecomunica transmi corresponden
neurodiversity: neuro
new: nuev ultim novedos
news: noticia
newsletter: boletin newsletter informativ revista
newspaper: periodic diari periodiqu articulo noticia revista prensa
next: proxim siguient
next-year: proxim siguient
ngo: lucro ong
no-name: anonim
noise: ruid
nominate: nomin propon design propus propuest proposic
non-transferable: transfer intransf transfier
noncommercial: comercial
nonexclusive: excluy exclus
nonprofit: lucro lucrativ
nonpublic: privad inedit confidenc extraofic oficios
notarize: notar
notary: notari
notice: not nota ~dar cuenta adviert percat
notification-official: notific aviso declar presenta comunic notifiqu comuniqu
notification-push: push notific notifiqu
notify: notific avis inform contact anunci comunic alert report notifiqu comuniqu preaviso
notify-purpose: finalidad proposito aviso notific comunic notifiqu comuniqu
nowadays: hoy ahora actual momento presente
nuclear: nuclear
nuisance: molest inconven
nullify: revoc anul rescin cancel revozc retir desist retrac rescis terminac baja revoqu
number: numer cantid cuant id
number-count: numero cantid frecuen veces caso
nurse: enferm
nursing-care: cuidad asisten enferm famili atencion
nurture: cultiv foment desarroll crec
oath: jura
object: objet sujet destin
objection: objec oposic impugn objezc oposiqu inconform desacuer
objective-adj: objetiv
obligation: obligac deber obligu
oblige: oblig impon impus exig exij impuest imposic
obscene: obscen porno indecen
observe: observ
obstruct: interf obstru impid imped perturb obstacul dificult interrump interrup
obvious: obvi clar evident manifiest patent
occupation: profes empleo puesto ocupa trabajo oficio
odor: olor
office: oficina despacho
officer-employee: funcionari directiv personal emplead administrador consejer ejecutiv
official: oficial formal
official-person: funcionari public publiqu
offset: compens
old: antigu viej anterior previ obsolet pasad
omission-entry: omis omit falt incomplet
omit: omit omis abrevi
on-the-other: mientras ~otro ~parte cambio
once: vez ~una
only: solo. sola. solamente unic mero mera simplement sol ~solo ~sino limit excluy exclus
open: abri abiert abre public publiqu
open-source: abiert fuente codigo libr
operate: opera gestion administr
operating-system: operativ sistema
operation: opera funciona manipul manej interac
operator: operador
opinion: opini coment punto vist suger sugier
opportunity: oportunid ocasion
oppose: opon opues contra objec conflict revers objezc opus oposic
opt-in: opta opte consent consient
opt-out: rechaz nega niega niegu rehus exclu opon cancel deneg optar opus opuest oposic
optimization: optim
option: opcion alternativ eleccion
optional: opcional voluntar libre arbitrari discrec discrezc
or-less: menos inferior maxim menor
or-more: ~mas menos superior mayor igual
order: pedido orden. encarg pid petic
order-command: orden mand
order-form: pedido orden compra acuse encarg pid petic
order-sequence: orden secuenc
ordinance: ordenanza decreto orden. reglament
ordinary-damage: ordinari direct normal
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
outsource: subcontrat externaliz encarg contrat externalic tercer encomiend
overlap: superpon solap duplic dupliqu
overtime: extra horas fuera jornada
owner: propietari dueno titular
package: paquet
packing: embal empaq empac envas envolt
page: pagina sitio
pain: dolor angust sufr afli
paragraph: parraf apartad
parameter: parametr argument variable
parent: padre madre progenitor
parent-company: matriz holding matric
parliament: parlament congres asamblea cortes
part: part porcion algun seccion ciert fragm parcial
part-time: parcial temporal
part-timer: temporal contrat eventual fijo determinado parcial medio hora
participant: particip asist
participate: particip unir unid une unen. unio asist involucr ~un
participate-join: ~un unir unid une unen. unio particip incorpor
partner: socio asociad alianz colabor alianc
partner-life: pareja
party-other: ~parte ~otro ~otra destinat persona parte. interesad involucrad
pass-hand: entreg pasa pase
passport: pasaport
password: contrasen clave pin nip credencial autentic contrat
past: pasad anterior previ ultim
patch: parche correcc
patent: patent
patent-attorney: patent agente
patient: pacient
patient-adj: pacien
pattern: patron tipo
pay: paga pago tarif cost precio cobr gast cuota dinero pag liquid abon desembols oneros pagu
pay-cut: reduc salari descuent sueld sancion rebaj disminu reduj reduzc
payment: pago paga pague abon
payment-info: pago pag cobro liquid transac pagu
payroll: nomina salari sueld pag pagu pago
payslip: nomina salar fiscal impuesto constanc certific retenc retien retuv
peculiar: propi unic inherent especific original especifiqu excluy exclus
penalty: sancion multa castig pena
penalty-contract: penal convencional multa sancion
penetration-test: penetrac intrus prueba
pension: pension jubil retiro renta
percent: porcent ciento tasa
performance: rendim desempen
period: period plaz tiemp durac fecha termin
period-stage: period epoca momento tiempo
periodic: period regular
permission-official: permis licenc autoriz autoric
permit: permi autoriz conced otorg licenci reconoc acept admit autoric concej reconozc admis conces
person: person individu human ~quien usuari alguien interesad titular ~parte hombre gente
person-concerned: interesad implicad involucrad relacionad
person-in-charge: responsab encargad contact persona funcionari titular gerent oficial encargu
person-people: gente persona human individu
personal-data: personal privad identif
personalize: personaliz personalic
personnel-measure: human personal
persuade: persua convenc
petition: solicit instancia inconform petic reclam promov promoc alega
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
plan: plan program prev intenci pretend calendari contempl esperad
plan-document: plan
planning-dept: planif estrateg
plant: planta
platform: plataform
pleasant: disfrut divert placer
pledge: promes jura compromi carta protest
plugin: complement plugin extension
point-out: senal indic indiqu
point-time: momento punto fecha
poison: venen toxic
police: polic poliqu investiga
policy: politic directr lineam principio posici enfoque politiqu
political-activity: politic elector
political-party: partido politic politiqu
politics: politic politiqu
pollution: contamin
popular: popular famos conocid conozc
pornography: pornog adult
port-software: port. porta adapta
portfolio: portafol cartera
portrait: imagen retrato derecho public publiqu
position: posici cargo. lugar perspectiv situac estatus puesto condicion calidad
possession: ocup tenencia poses
possible: posib pued podr ~poder podemos permit capa pudier permis
post-mail: correo postal envi certific carta registr
post-write: public envi mensaj aport escri publiqu
postal-code: postal
poster: cartel poster
postpone: apla pospon poste
power-outage: corte electri energia apag corriente luz suministro
power-strong: fuerte ~poder fuerza poten
powerless: incompeten impoten
practical: practic practiqu
practice: practic costumbre practiqu
praise: elog alab
predetermined: predeterm prescri determinad ciert fija fije fijo establecid establezc previs
prefecture: prefectur provinc
preference: preferenc gusto prefier
pregnancy: embaraz part. parto matern nacimiento alumbramiento gravid gestac
prejudice: prejuic sesgo prejuiqu
premise: premisa presup supue partien requisit condicion
prepare: prepar dispon proporcion listo ofrec arregl dispus dispuest ofrezc disposic
prescription: prescripc
prescription-medical: receta prescri
president: president
press: prensa noticia
prevail: preval preced previs
prevent: preven evit imped precauc proteg impid precauzc protej protec previs
price: preci cost tarif valor
price-reduction: reduc disminu rebaj descuento baja reduj reduzc
principle: princip regla general
prior-consent: previ consent consient
priority: priorid priorit preferen preval precede prefier previs
privacy: privad privacid intimid
privacy-violation: privacidad intimidad violac invas
private: privad personal particular
privilege: privileg permis autoriz autoric
prize: premio regal obsequi
probation: prueba
problem: problem cuestion asunt tema inconven inciden preocup desaf prueb
procedure: procedimient proces paso tramit instruc instruzc instruy
process: proces trat manej procedim
processor: encargad subcontratist contrat encargu
procure: adquisic aprovision compr adquisiqu
produce: produc gener crea produj produzc
product: product ~bien mercanc articul produj produzc
product-name: nombre producto articulo descripcion denominacion produj produzc
productive: productiv produj produzc
profession: profesion
profile: perfil trayect
profit: benefici gananc utilidad lucro
programmer: programador desarroll
prohibit: prohib ~no impid prevent imped previs
project: proyect negoci
promise: promet compromis compromet
promissory-note: pagare titulo letra cambiari
promote: promo promue foment impuls alent facilit favorec alient favorezc
promotion-job: ascen promo aument increment
proof: prueb demostr acredit demuestr
property: posee activ patrimon titular dominio dueno prop poses
proposal: propuest sugier mocion resolucion propon suger present propus promov promoc interpo plante inicia entabl
    proposic
proposal-submit: ofert oferc ofrec solicit ofrezc
prosecution: fiscal proces ministerio acus
prosecutor: fiscal acusador procurador ministerio tribunal juzgado corte judicial juez
protect: proteg protec salvaguard resguard defend protej protezc defiend defens
protocol: protocol
provide: proporcion ofrec facilit brind suministr otorg ~da provee prest ~dar ~dan dano dana entreg oferta aport dio
    ofrezc provis comparti comunic comuniqu
provider: prestador provee provis
provision: disposic clausul estipul disposiqu
provisional-attachment: precautori preventiv provisional cautelar previs
provisional-disposition: cautelar precautori provisional suspension medida
proxy: proxy proxi
proxy-mandate: ~poder mandato carta delega
pseudonym: seudonim
public-adj: public publiqu
public-domain: dominio public publiqu
public-interest: interes public bienest publiqu
public-key: clave public privad publiqu
public-notice: anunci edict public aviso boletin publiqu
public-order: orden moral public costumbr publiqu
public-relations: relacion prensa comunic comuniqu public publiqu
public-safety: seguridad public orden publiqu
public-task: public tarea mision publiqu
public-transmission: public transmi comunic difu publiqu comuniqu
publication: public emit emis edit publiqu
publicity: public publiqu
publish-post: public envi aparec conten aport list publiqu aparezc contien comentari sub mensaje contribu post contuv
pull: tir tira jal
pull-request: pull
punitive: punitiv ejemplar
purchase: compr vend venta adqui
purchase-buy: compr adquir adquier adquis
purchase-history: compra transaccion pedido historial uso operac pid petic
purchasing-dept: compra adquisic material adquisiqu
purpose: proposit fin fines meta fin. finalid objet
pursue: persegui
push: empuj puls presion
pyramid-scheme: piramid multinivel
qualification: calific cualific requisit titul idone habilit califiqu cualifiqu elij elecc eleg
qualify: califi reun elij elecc eleg
quality: calid rendim
quantity: cantid volum masiv numero
question: pregunt duda dudo cuestion consult inquietud aclarac
quick: rapid inmediat ~cuanto veloc velozc demora pront breve
quorum: quorum
quote-from: extract cita reproduc transcri republic
race: raza. racial
radio-tv: television radio difus
railway: ferrocarr tren
raise: aument elev sub subi levant
range: alcanc ambit medida rang dentro limit area conjunto cobertura alcanz
rank: rango clasific orden clasifiqu
ransomware: ransom rescate
rate: tasa porcent proporc razon
raw-material: materia ingredient prima insumo componente pieza recurso refaccion compus compuest composic
reach: alcan lleg
reach-limit: alcan lleg
read: ~le lee leer leen leid lect consult ~ver acced acces
read-only: lect lee leer leen leid
real-estate: inmueble inmobili
reason: razon motiv caus porq basa fundament base justific raiz circunstanc haber fundad justifiqu
reasonable: razonabl
receipt: recibo comprobante factura comprueb comprobac
receipt-reception: recep acept recib admi acuse aten
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
recruit: reclut convoc oferta solicit busc invit convozc contrat selec empleo adopt adopc vacant
recurrence: reincid repet recurr
recycle: recicl reutiliz reutilic
reduce: reduc dismin mitig rebaj minimi alivi reduj reduzc
reference: refer consult cita. citar citas guia ~ver ~vea refier mutatis aplic apliqu
reference-letter: referenc carta recomend recomiend refier
reflect: reflej incorpor
refrain: absten evit abstien
refugee: refugiad
refund: reembols devol devuel reintegr
regardless: independientemente importar pesar ~sin obstante
region: region local zona area. distrit
register: regist inscri suscri alta
register-official: registr lista libro padron relacion directori nomina
registered-domicile: domicil origen famil regist civil
regret: lament desafortun arrepent
regulation: regul disposicion norma regla establec estipul establezc previs
relation: relac relev ~sobre respect asoci pertin acerca referen relativ refier
release: public lanz anunci libera divulg abiert version difund emit comunic publiqu difus comuniqu emis
relief: tranquil segur confianza
religion: fe creenc relig culto credo
religious-solicit: relig proseliti
relocation: traslad mov retir reubic mueve
remain: rest. resto permanec qued sobreviv permanezc
remain-left: resto restan residu
remark: comentari declarac expres mencion palabr dich dic dice manifest afirm
remember: record recuerd memor
remind: record recuerd
remodel: modific altera reform adapta transforma modifiqu
remote: remot teletrabaj distan
renew: renov renuev actualiz prorrog extend continu amplia prolong extens extiend
rent: alquil renta arrend
repair: repar arregl restaur compostur
repeal: derog abol suprim supres elimin abrog cese. cesar termin discontinu descontinu cancel
repeat: repet repit nuevamente nuevo vuelv volv reiter ~otra
replace: reemplaz sustit cambi
replace-item: sustitu reempl cambi alternat canje reposic intercambi
replace-person: sucesor sustit suplen
reply: respuest respond contest
report: inform report notific denunci notifiqu
report-document: report aviso notific inform presenta comunic notifiqu comuniqu
reporter: inform denunci
repository: repositori archiv
represent: represent nombre
representative: represent presid director dirig titular dirij direcc
reprimand: amonest reprim apercib repren adverten llamad adviert
reproduce: reprod copi duplic dupliqu
reputation: fama honor reputa credit prestigio honra confianz
request: solicit requer exig demand reclam requier favor inst necesit busc invit exij requir opinion comentari
    sugeren peti deseo observac parecer pedid encarg requis pid
request-disclosure: divulg solicit acceso revel
require: requer requi neces ~debe obligator esencial exig preciso ~hace exij obligu
rescind: cancel rescin termin rescis resol resuel levant disol baja desactiv
rescue: rescat emergenc socorr remed auxili ayuda
rescue-help: ayud rescat salv remed
research: investig academ estudi
researcher: investigador
resell: revent revend
resemble: similar parec semej analog igual ~mismo asimismo parezc
reserve: reserv
residence: domicil resid
residence-card: residenc visa migratori estancia calidad tarjeta
resident-record: padron vecin habitant residen domicil constanc
resign: dimi renunc retir jubil dej separ baja termin cese. salid
resist: resis
resource: recurso
respect: respet
respond: atien respond soport correspond abord segun acced aten respue actuac acces
responsibility: obliga deber respons culpa imputab obligu
rest-break: descans paus
restaurant: restaurant
restore: restaur recuper restablec restablezc
result: result consecu efect logr
resume: cv hoja curricul historial vida
retain: conserv reten retien guard almacen retuv
retaliate: represal desventaj desfavor perjudici perjuic advers trato
retire: jubil renunc dimis cese. dimit baja
retiree: jubil ex antigu retir exemplead separ dej baja anterior termin
retirement-allowance: retiro jubil indemniza separac liquidac gratifica finiquit prestacion prima
retroactive: retroactiv
return: volv vuelv regres devolv devuelv retorn devuelt devoluc
return-lend: prestad entregad proporcion asign entregu
revenue: ingreso ventas
revenue-stamp: timbre sello estampilla
reverse: inver contrari revert revers contrat inviert
reverse-engineering: invers descompil desensambl ingenier inviert invert
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
sales-person: vended comercial dependient venta venden
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
school: escuel universid colegi investiga academ institut
school-high: escuel colegi institut
science: cienc cientif
scientific: cientif academ
scientist: cientific cientifiqu
scope-application: ambito aplica medida extens limit rango campo apliqu alcanc alcanz
scope-purpose: ambito distint fuera alcanc alcanz
screen: pantalla
screen-resolution: resoluc
screenshot: captura pantalla
scrivener: escriban gestor escrit
sea: mar marin mariti ocean
seal: sell firm suscri
seal-certificate: sello certific
search: busc busq encontr consult encuentr
search-police: investig registro
season: tempor trimest estacion
second-time: segund
secondary-use: secundari derivad reutiliz reutilic
secret: secret privad sensib confiden
secretary: secretar oficina
section: seccion capitul apartad
securities: valores accion bono obligac titulo obligu
security: segur
see: ve ~vea ~ver consult refer mira encuentr encontr visit descubr vist refier descubiert
seizure: embarg secuestr aseguramiento incaut
selection: selecci
self-own: propi
sell: vend comerc vent compravent enajen
seller: vendedor venta venden provee provis
send: envi transmi entreg remit transfer mand reenv distribu transfier remis
send-back: devol reembols devuel restitu reintegr regres retorn entreg
sender: remitente remis
sensitive: sensible delicad especial
sensor: sensor
separate: separ divi
series: serie conjunto secuenc
serious: grave seri sever important
serve-care: libre duda dudo
server: servid red redes sirv
service: servici sirv
session: sesion
session-event: sesion subcomite
session-training: curso formac
set-complete: conjunto complet juego
setting: config ajust prefer establec opcion defin prefier establezc
settlement: acuerd transac concilia arregl convenio
settlement-accounts: cuentas
severability: divisib separab independ
severable: divisib separab
sex-life: sexual
sexual: sexual
sexual-orientation: orientac sexual genero identid
shape: forma figur modalid
share: compart comun
share-part: cuota parti
shareholder: accionist socio asamblea junta inviert invers invert
shareholders-meeting: junta asamblea general
shelter: refugi albergue evacua agua
shift: turno cambi transic transiqu
ship: envi despach transport embarq
ship-boat: buque barco embarc
shipping-destination: entrega envio destin domicil direcc entregu
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
skill: habilid capacid competenc destrez cualific licenc certific calific titul requisit calidad aptitud acredit
skin-color: piel color
slavery: esclav
sleep: dorm duerm sueno
small: pequen poco poca menor minim
smoking: fuma fumo tabac fum
social: socied social
social-adj: social
social-media: social
social-security-number: social segur pension imss
socio-economic: socio econom
software: softw program aplic apliqu
soil: suelo tierra
sokaiya: sokaiya extors chantaj
soldier: soldad militar
solicit: capta solicit invit recluta
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
sound-valid: adecuad valid razonab apropiad proced equival correspond consider
source-citation: fuente cita referenc refier
source-code: codigo fuente ingenier descompil desensambl inviert invers invert
space: espaci
spam: spam ~no solicitad basura
spanish-lang: espanol castellan
speak: habl
speaker: ponente orador hablante
special: especial especific particular ciert concret determinad especifiqu
special-damages: especial emergent lucro cesante perdid gananci utilidad indirect inciden consecuen pierd
specification: especific especifiqu
specify: especific indic expres clar identif determin establec especifiqu indiqu establezc
speed: veloc rapid velozc
spend: gast dedic inver dediqu inviert
spend-use: gast us egres erog
split: escis divi
sponsor: patrocin
sport: deport competic competiqu ejercici fisic
spot-point: lugar. part punto
spouse: conyug espos marid
spread-harm: propag expan extens
stable: estab
staff: personal emplead equipo miembro
stage: etapa fase. paso. proceso nivel
stake: particip aport
stakeholder: interesad implicad ~parte
stalk: acech acos hostig hostil molest
stalking: acech persec acos persig
stand: pie parado
standard: estandar criteri norma nivel predeterm
standard-clauses: tipo clausul contract estandar contrat
start: comenz empez inici comienz empiez lanz abri primer principio apert
state: estado pais nacion
state-organ: gobierno administrat public autoridad estado estatal nacional organism gubernament pais oficina publiqu
statement-defense: defen escuch explic audienc alega justific manifest descarg justifiqu expliqu
statistical: estadis
statistics: estadist agreg
status-social: condicion estatus posicion estado social nivel origen famili
statute: ley norma legisl legal
stay: estan alojam permane qued
steal: roba robo hurt sustrac rob usurp plagi
step-count: paso
stereotype: estereotip
stock: accion.
stop-halt: deten par ~para suspend suspens cesa cese. detien detuv
stop-provision: cese. cesar suspen interrup dej deten proporc detien detuv
stop-quit: deja deje dejo ces par renunc abandon
store: almacen guard conserv retien reten manten mantien archiv mantuv custod resguard deposit retuv
store-shop: tienda comerci establecim establezc
strategy: estrateg
stream: stream transmis
strike: huelga laboral conflict paro
structure: estructur mecanism sistema
student: estudiant alumn
student-id: estudiant
sub-processor: encargad subcontrat encargu
subcontract: subcontrat sub
subjective: subjetiv
sublicense: sublicen
submit: present entreg envi somet remit aport facilit remis
subordinate: subordin inferior emplead cargo
subparagraph: inciso apartad numeral punto fraccion siguient supuest
subscribe: suscri inscri
subscriber: suscriptor abonad miembro socio membres usuari afilia
subscription: suscri
subsidiary: filial subsidiari
subsidy: subvenc subsid ayuda beca
substantial: sustan efectiv
succeed-right: suces suced hered transmi transfer transfier
success: exit
suffer: sufr incurr padec padezc
sufficient: suficien adecuad bastan
suicide: suicid autoles
suit: adecu apropi idone
summarize: resum recopil
summary: resum general sintesis descri panorama extract
sunday: domingo
superior: superior supervis jefe jef gerent directiv mando
supervise: supervis vigil monitor control
supplement: complement suplement adicion
supplementary-provisions: transitor miscelan complement divers adicional suplement final
supplier: provee suministr abastec provis
supply-chain: suministro cadena
support: soport apoy ayud asist atend respald compat respond patrocin admit atiend admis atenc
sure-certain: segur ciert convenc firme confia definit fija fije fijo determin
surface: superfic superfiqu
surgery: cirug operac quirurg
surprise: sorpr inesper
surround: rode
survey: encuest cuestionari investig
suspect: sospech duda dudo presunt
suspend: suspen tempor interr ces deten detien detuv
suspend-use: suspen ces cese deten detien cesar interrup inhabil dej detuv
suspension-work: suspen casa licencia domicilio ausencia permiso
sustainability: sostenib sustentab sostien sostuv
symbol: simbol signo
symptom: sintoma
sync: sincron
system: sistem esquem regim programa institu marco
t-shirt: camiset
tab: pestan
table: tabla mesa
tag: etiquet
take-out: sacar extra llev sac retir salid saque
take-remove: quit elimin retir
tamper: alter manipul falsif adultera modific modifiqu
target: objetiv meta destin
targeted-ad: comport personaliz personalic
tax: impuest tribut fiscal contribu gravamen
tax-accountant: fiscal asesor contab contador tributar public certific auditor publiqu
tax-number: fiscal contribuy
tax-return: declarac fiscal
teach: ensen educ aprend form capac estudi escuel
teacher: profesor maestr docent
team: equip grup
technical: tecnic tecniqu
technology: tecn ingenier
telemetry: telemetr
telephone: telefon llam tel numero
temperature: temperatur
temporary: tempor provision interin
temporary-staff: temporal cedid agencia eventual subcontrat despach outsourcing tercer desplaz envi
tenant: arrendatari inquilin prestatari
tenderer: licitador
term-office: mandato periodo plazo
terminate: termin fin cancel deten interrump cierr rescin cerr suspen descontin desactiv parar bloque cese deja deje
    dejo concl detien interrup ces paro detuv final
terms: termin condicion acuerd
terrorism: terror
test: prueb prob test exam intent
test-result: prueba result examen analisis
testimony: testimon declara testig
text: texto redacc
thank: graci agradec agradezc
the-said: correspond pertinent dich aplic cuestion mencion ~tal respectiv apliqu
theme: tema
thesis: articulo tesis ponenc
third: tercer ~otro ~otra alguien otr ajen
third-country: tercer extranjer
this-document: document politica
this-year: ano ~este
thousand: mil miles
thread: hilo
threaten: amenaz intimid extors coac chantaj
thursday: jueves
ticket: entrad boleto billet
tie: vincul asoci relacion enlaz
time: tiempo hora moment ~cuando period
timestamp: marca tiempo sello
timetable-operation: funcionamient oper servicio circul manej conduc conduj conduzc sirv
title: titul encabez asunto tema
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
trade-name: razon denominacion nombre comercial firma
trade-union: sindic sindiqu
trademark: marca logo
traditional: tradicion convencion
traffic: trafic transport trafiqu
trafficking: trata trafic contraband trafiqu contrat
train: capacit entren educ adiestr desarroll sano crecimi forma fomento crianz curso
transaction: transac operac trato. negoci
transcript: expedient calific nota califiqu resultad desempeno rendimiento academic
transfer: transfer cede cedi migr transi move mueve movim cesion transfier ced transmi enajen traspas suce traslad
    vend adqui venta
transfer-job: transf reubic reubiqu trasla cambio rotacion reasign movimiento comision adscri
transgender: transgen
translate: traduc localiz traduj traduzc localic adapt
translation-official: traduc traduj traduzc
translator: traduc interpret traduj traduzc
transparent: transparen
transport: transport
transport-agency: transport transit
travel: viaj
travel-expense: viaj gasto viatic transport comision desplaz traslad
treasurer: tesorer
treatment: tratam medic atencion terap mediqu convalec
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
typhoon: tifon tormenta huracan temporal ciclon
typo-omission: error errat incorrect equivoc tipograf escritura ortograf mecanograf
unacceptable: inacept inadmisib intolerab
unapproved: autoriz permis autoric
unattainable: inalcanz incumpl
unauthorized: autoriz indebid ilicit ilegal permiso autoric no acces intrus hack
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
unidentifiable: anonim identific identifiqu
unintended: involuntari inadvert accident neglig descuid
union: sindic union. sindiqu gremi cooperativa asociacion
unique-one: unic
unit: unidad
unit-price: precio unitari
university: universid
unknown: desconoc poco desconozc
unlawful: ilegal ilicit antijurid
unlimited: infinit ilimit indefin irrestrict
unlucky: desafort desgrac lament infeliz
unmanned: atend atiend atenc
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
unverified: verific comprob confirm comprueb verifiqu
unwelcome: desead
upcoming: proxim
update: actualiz renov ultim nuev recient actualic renuev
upload: sub subi carg
upper-limit: limite maxim tope hasta superior exced
upstream: upstream origin
urge: inst exhort inc recuerd requerim aviso intima interpel notific recordatori requier requis notifiqu
usability: usab facil
usage-right: derecho uso licenc utiliza utilic
use: uso usar utiliz usa usad usan usamos emple usuari usabl reutiliz aprovech usen use utilic reutilic usos
useful: util benefic ayud provech convenient valios benefiqu provee provis
useless: innecesar neces
user: usuari client usted individu consumid ~su ~sus ~tu ~tus ~te ~le
utility-bill: servicio recibo public sirv publiqu
utility-model: model utilidad
vacancy: vacan
vaccine: vacun inmuni
valid: valid vigen eficaz habilit activ vigor efect vencim surt vence
value: valor
value-conversion: conver transform
vehicle: vehicul coche auto carro
venue: sede lugar recint
verbal: verbal oral
verifier: verificad verifiqu
version: version edicion
very: ~muy sumamente extremad altamente mucho gran
veteran: veteran
veterinarian: veterinar
via: traves via mediante
vibration: vibrac
victim: victim dano damnificad
video: video pelic peliqu
viewpoint: punto perspectiv
violate: viol infring incumpl infrac contra quebrant vulner infrinj
violence: violen agres golp maltrat abus
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
wage: salari remuner retribu bonific compens bonifiqu sueld nomina pag pagu pago
wait: esper
waive: renunc abandon
wake-event: ocurr suced pas pasa pase caus produc produj produzc
walk: camin
want: quier dese gust quer esper ~favor
war: guerra disturbi motin terror insurrec rebelion conflict tumult
warn: advert alert avis adviert
warrant-writ: orden mandamient judicial
warranty: garant asegur declar
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
welfare: bienest prestacion benefici asistenc social
whistleblow: denunci report inform aviso alert
whole: conjunto total entera entero complet general ~todo ~toda integr
width: ancho amplitud
width-broad: ampli extens
willful: dolo intencion deliberad
win: gan gana vencer
window: ventana
window-desk: ventanill contact atencion oficin mesa canal area modulo punto linea centro
withdraw: retir revoc cancel desist revoq anul revozc
withhold: reten retien reserv absten abstien impuesto renta retuv
witness: testig presenc
witness-see: testig presenc
woman: mujer femenin
word: palabra termin vocab lengu expres
work: trabaj tarea labor negoci emple oper obra
work-hard: esfuerz esforz
work-history: laboral experien carrera historial trayectoria antecedente curricul profesion
work-piece: obra. trabaj creacion
worker: emplead personal trabajad
working-hours: hora jornada trabajo laboral
workplace: trabajo lugar empresa centro emple labor
workplace-employer: emplead trabaj empresa
workshop: taller
world: mundo mundial global universal
worldwide: mund global
worldwide-free: excluy exclus
worm: gusano
worry: preocup inquiet temor duda
write: escri descri redact rellen indic mencion especific detall indiqu especifiqu figur consign consta asent
    contien senal
written-pledge: compromis declarac
year: ano anual
yesterday: ayer pasad anterior
you: usted ~tu ~tus ~su ~sus ~ti ~te ~vosotros ~le ~les
zero: cero
"""
