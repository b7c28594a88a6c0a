"""The ideas of ``languages.ja.lexicon`` with the Spanish words that say them.

A word is the beginning of words, in lower case and without accents:
``elimin`` is eliminar, eliminación. One with a full stop is a whole word, or
its plural: ``parte.`` is parte and partes. Up to three letters are a whole
word, too.
"""

from __future__ import annotations

#: Each line: the name of the idea, then its words.
CONCEPTS = """
a-word: palabra breve comentario
abbreviate: abrevi sigla acronim
abdomen: abdom estomag vientr barrig
aboard: bordo interior ~dentro
above: anterior arriba preced menos ~mas mencion previ superior mayor dich
absence-none: ~sin ning ausen falta carec ~no nada. inexist
absent: ausen inasist falta. faltas
absent-from: ausen vacan
absolute: absolut nunca jamas definitiv categoric ~ningun
absorb: absor
abstain: absten abstien evit
abstract: abstract
abundant: ric rico rica. ricas abund ampli extens
abuse: abus mal mala malo indebid explot maltrat
abusive-words: insult ofens agres verbal violen palabra injuri maltrat improper
academic-background: estudi educa academ escolar formacion
accent: acento acentu enfasis
accept: acept recib recep acog admit admis
acceptance: acept
access: acced acces conect conex visit
accessibility: accesib
accessories: accesori equipo mobiliario anexo complement
accessory-jewel: pulsera joya joyeria accesorio anillo
accident: accident inciden
accident-prevention: preven accident evit reincid recurr repet previs
accompany: acompan asoci conllev implic incident accesori deriv impliqu
accord-with: conform acuerdo segun
account: cuenta
account-holder: titular nombre
account-suspension: suspen restri cuenta
accountant: contad contab auditor
accounting: contab cuentas
accounting-books: libro contab registro
accumulate: acumul ahorr guard junto. juntos juntar almacen reun
accuse: acus denunc
accustomed: acostumbr familiar habitu domin adapt experien
achieve: logr alcan consegu consig realiz cumpl realic
acquire: obten obtien adquir consegu consig logr gana gano recib dispon descarg obtuv adquier dispus dispuest adquis
    disposic
acquisition: adquir compra adquier adquis
act-law: ley
acting: actua actor interpret papel represent
acting-for: nombre represent cuenta agencia agente sustitu gesti
action: accion
action-effect: accion efecto funcion
activate: activ habilit
active: activ proactiv
active-service: activ actual servicio
activity: activid accion labor trabaj campan iniciativ actua
actor: actor actriz actric
actress: actriz
actual: real practic ~hecho practiqu
acute: agud
ad: anunci market public publiqu
adapt: adapt modific modifiqu
adapt-to: adapt
adapt-work: adapt
add: anad agreg adicion inclu ~mas complement extra incorpor ampliac
add-facility: ampli adicional anad agreg expan
addiction: adicc adict depend
address: direcc domicil ubic residen
adequacy: adecuac
adhere: adher adhier peg pegar qued
adhesive: adhes adhier peg pegar pegamento pegajos
adjust: ajust coordin regul adapt concilia median arregl
adjustment: ajust grado moder
administrative: administrativ
administrator: administrador
admit: admit reconoc acept admis reconozc
adopt: adopt contrat emple acept uso seleccion
adult: adult mayor
adult-entertainment: adult sex entreten costumbr
adultery: adulter infidel enga extramatrimonial
advance-payment: anticip adelant prepag previ
advance-progress: avan progres promo adelan
advanced-level: avanzad superior alto. alta.
advantageous: ventaj favor benefic provech
adventure: aventur
advertise: promo anunci public publiqu
advice: consej asesor
advocate: abog defens promo
affect: afect impact influ
affiliate: afilia grupo vinculad asociad filial matriz subsidiari controlador
after: despues tras ~desde partir luego posterior siguiente
aftercare: posventa postventa seguimiento posterior despues atencion
afternoon: tarde
age: edad. ano anos edades
agency: agencia autoridad organismo
agency-worker: agencia subcontrat temporal externo
agenda: agenda orden
agent: agente represent apoderad mandatari nombre agencia
agree: acuerd acept
agree-endorse: acuerd apoy favor
agree-match: coincid concord acord iguale correspond unanim acuerd
agreement: acuerd convenio contrat
agriculture: agricultur agrari agricol
aim: aspir pretend busc objetiv apunt
air: aire atmosfer
air-force: aerea fuerza
air-raid: aereo bombarde ataque
air-temperature: temperatura
airframe: aeronave dron fuselaje
album: album
alcohol: alcohol bebid licor
algorithm: algoritm
alias: alias seudonimo sobrenombre conocid otro. nombre.
all: todo toda cualq enter ~cada complet siemp
all-present: todos todas conjunto
all-right: bien. problem segur acepta correct inconvenient adecuad
allergy: alerg
allergy-food: alergen
alley: callejon
allot: asign distribu repart
allowance: prestacion subsidio bono ayuda asignac compensac viatic complement
alloy: aleacion
ally: aliad alianza favor apoyo
almost: casi mayor practicamente apenas
alone: sol ~solo solit individual
along-line: largo linea
alphabet: alfabet letra. roman latin
alphanumeric: alfanumeric letra. numero
already-done: ~ya realizad
alternate: altern turno. rotac
always: siempre constante continu ~todo ~todas
amateur: aficionad amateur inexpert lego profan leg
ambition: ambicion
amend: modific enmend enmienda reform revis modifiqu
american: estad american eeuu
amount: cantid importe mont suma volum tamano
analyst: analist
analytics: anali
analyze: anali
ancestor: antepasad ancest
ancient: antigu
anger: enoj enfad ira rabia indign molest colera
angle: angulo
anguish: angust sufr preocup problema afliccion inquietud
animal: animal mascot
animal-cry: ladrid maullid ruid sonido canto.
animation: animac animad anime
ankle: tobillo
anonymize: anonim
anonymous: anonim
answer: respond contest respue
answer-reply: respon contest respuest
antibiotic: antibiotic antibacter antimicrob
antislip: antiderrap antidesliz
antisocial: antisocial crimin organiz crimen delinc yakuza delict grupo mafi boryokudan
antitrust: monopol cartel excluy exclus
anus-medical: ano anal recto. recta.
any-time: cualquier momento
anyone: cualquier nadie ~todo alguien
apartment: apartament departament condomini piso vivienda edificio
apologize: disculp perdon pierd perdid
apology: disculp lament perdon pierd perdid sentimos
appeal: apel recur impugn
appeal-promote: atrae atrai atrac promo destac resalt llama
appear: aparec aparez aparic surg apariqu
appear-seem: parec parezc
appearance: aspecto aparien exterior vista presentacion
appellation: denominacion nombre. apelativo titulo. design llam
appendix: anexo apendic adjunt apendiqu
applicant: aspirant candidat postul interesad solicit
application: aplic solicit apliqu particip postul inscri candidat reclut aspir
application-form: solicitud formulari
application-software: aplicac app apliqu
application-use: uso fin fines finalid utiliz aplic utilic apliqu
apply-adapt: aplic adapt uso
apply-to: aplic correspond inclu supuest encuadr constitu apliqu
appoint: nombr design nomin eleg elec elij
appreciate-art: aprec disfrut ver visual contempl admir
approach: acerc aproxim proxim cerca contact acces
approach-bring: acerc pasar recib envi aproxim acud visit
appropriate: apropiad adecuad debid convenient correct razonab
approve: aprob aprueb autoriz acept ratific autoric ratifiqu
approximately: aproximad alrededor mayor general cerca casi unos
apron: delantal mandil ropa trabajo
aquaculture: acuicultur cria. criadero cultiv
arbitrary: permiso arbitrari autoriz unilateral egoist conveniencia ~sin consentimient propi capricho
arbitration: arbitra
arcade: arcad galeria soportal pasaje
archipelago: archipiel isla.
architect: arquitect
architecture: arquitect estructura
archive: archiv
area: area zona region
area-surface: superficie area terreno predio
argue: argument discu debat
armed: arma. armad
armor: blind armadura coraza acoraz
army: ejerc militar armad
around: alrededor entorno perifer cercan
arouse: llam despert despiert suscit evoc atrae
arrange: coloc dispo ubic despleg asign colozc desplieg posicion
arrange-music: arregl adapt
arrest: arrest deten detien detuv
arrive: lleg
arrogant: arrogan soberbi altaner prepotent insolen
art: arte. artist
article: articul
artificial: artificial human sintetic
artificial-intelligence: artificial inteligen ia
artist: artista
as-much-as: ilimit ~libre ~sin
as-stated: siguient conform segun acuerd continuac ~como ~tal
asia: asia
ask: pregunt consult
assemble-team: ensambl arma. armar montar montad montaj monta. form asoci organiz equipo
assembly: asamblea reunion
assert-against: opon opus opuest contra frente rival competen ~hacer perfecc
assertion: asercion afirm
asset: activo patrimon propied bien hacienda haber
assign-right: cede cedi cesion transf
assign-task: asign encomend encarg confi
assist: asist ayud apoy auxili
associate-with: relacion. relaciona salir acompan trat amist conviv asoci frecuent
association-org: asociac sociedad
at-least: menos minimo
at-once: ~vez golpe juntos tiron simultane solo.
at-that-time: ~entonces momento epoca tiempo aquel
athlete: atleta deportist jugador
atmosphere: ambient atmosfer
atomic-victim: radiacion expos expuest atomic bomba
attach: adjunt anex acompan accesori
attach-put: adjunt fija fije fijo anad pon coloc peg colozc
attached-be: adjunt acompan adher incluy inclui viene pega pegu llev
attached-facility: anex adjunt contigu junto. incorpor
attack: ataq atac ofens insult
attack-go: atac ataque asalt ofens
attack-invasion: ataque ataca asalt embest invasion azot
attempt: intent prueb ensay trat
attend: asist
attend-school: asist inscri estudi matricul
attendance: asist presen inasisten horari ausenc
attendance-record: asist presen
attention: atenci cuidad cuenta. nota precauc consider ~tenga precauzc
attire-look: aparienc vest ropa atuendo aspecto present
attitude: actitud postura
attract-invite: atrae atrai atrac invit capt
attraction: atraccion juego.
attractive: atrac encant
attribute: atribut atribuy
auction: remate subasta almoneda
audience: audienc public publiqu
audience-seat: asiento localidad butaca publico
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
autumn: otono
autumn-leaves: otonal follaje otono hojas
auxiliary: auxiliar asist apoy ayud
availability: disponib dispus dispuest disposic
average: promedio media.
aviation: aere avion aviac aeropuert vuelo
avoid: evit eluir prevenir evad impedir previs
awaken: despert despiert
award: premi galard
awareness: concien conscien percepc percat sensibil
away-from-home: ausen fuera casa. contestadora
baby: bebe infant lactant recien nacido
babysit: ninera cuid nino. guarder
back-body: espalda
back-rear: reverso atras trasera
backache: espalda lumbar cintura lumbalg
background: contexto anteced trasfond fondo
background-circumstances: circunstanc motiv razon anteceden contexto causa situacion
backup: seguridad copia reserv respald duplic reproduc
bad: mal malo. mala. malos malas peor advers negativ malici grave. perjud
badge: insignia credencial distintivo
bag: bolsa. bolso maletin mochil
baggage: equipaje paquete bulto carga pertenencia encomienda maleta
balance: equilibr balanc sald
balcony: balcon terraza
ball-games: basquet badminton beisbol pelota balon
ballot: papeleta voto vota
ban: prohib expuls veta vete
bangs-hair: flequillo fleco cabello
bank: banc
bank-account: cuenta banc
bank-name: banc sucursal
bank-statement: extracto estado
bank-transfer: transfer remes deposit banc giro transfier
bankrupt: quiebra insolven concurs rehabilit reorgani liquid
bankruptcy: quiebra insolv concurs
banner-ad: banner
bar-association: colegio abogad barra
bar-tavern: bar bares cantina taberna izakaya
bare-hands: mano. manos descubiert desnud guante
barely: apenas justo ultim limite
base: basa base. bases. basen fundament acuerd segun virtud principi conform bajo. partir motiv basic elementa basiqu
base-foundation: base. fundament infraestruct plataform ciment basad
bath: bano bane ducha
battery: bateria pila. pilas
be-alert: alert caute vigil precau cuidad prevenc
be-broken: romp rot roto rota agriet quebr quiebr divid parti
be-complete: complet reun alinea list disponib prepar
be-completed: termin complet list. lista. acab conclu
be-divided: divid divis separ ramific bifurc
be-effective: efect eficac sirv funcion
be-found: encontr encuentr hall. halla descubr detect
be-given: recib obten obtien pedi pide pida pidi solicit favor acept
be-listed: public aparec figur lista coloc inclu carg
be-taught: aprend ensen
beacon: baliza
bear-burden: asum soport responsab incurr
bear-in-mind: procur esfuerz esforz tener tenga mente cuid atencion trat
beautiful: bell bonit hermos estet embellec
beauty-care: belleza estetic cosmet salon peluqu
bed: cama. camas lecho ropa futon colchon
beef: res vacun bovin
beer: cerveza
before: ante previ
before-after: antes despues alrededor aproximad
beginner: principiant inici introduc introduj introduzc
beginning-cause: inicio origen principio comienzo detonante
behaviour: comport accion conduct activid acto actu funcion conduj conduzc
belief: creenc credo ideolog pensam convic opinion filosof ideas fe
believe: cre cree consider piens pens opin estim
belong: afili perten miembro atribu adscri departamento area organi dependenc unidad integr division
belongings: pertenenc objeto efecto personal equipaj articulo bien. bienes
belt: cinturon banda correa
bend: dobl curv girar torc tuerc desvi
benefit: benefic lucro interes ventaj ganan benefiqu
benefit-payment: prestac paga pago abon pag entreg otorg suminist pagu
bereavement: luto duelo funebre pesame
best: mejor optim
beta: beta.
betray: traicion deslealt confianza defraud
betting-ticket: apuesta boleto
beverage: bebida jugo zumo refresc
beyond-side: ~otro lado ~mas alla proxim opuest
bias: sesgo
bicycle: cicli bici
bid: licitac ofert puja
big-data: dato macrodato masiv
bill-note: pagare letra. titulo billete
billing: factur cobr reclam solicit exig credito requer peticion requier requis exij
binary: binari
biodiversity: biodiversid
biometric: biometr
birth: naci cumplean
birthplace: origen nacimiento natal procedenc nativ
bisexual: bisex
bit: bit
bitcoin: bitcoin
bitter: amarg
bizarre: extran raro. rara. insolit inusual anormal excepcional
black: negr
black-person: negr afro persona
blacklist: negr list
blame: culp
blank: blanco vaci
blend: mezcl combin formul composic dosific
blessing: bendic benefici don dones favor. favorec gracia
blindfold: vendar venda. ojos tapar ocult mampara
blizzard: nev nevad nieve ventisc
block: bloque
blockchain: bloque cadena blockchain
blog: blog
blood: sangre sanguin
blood-pressure: sangu arterial presion
blood-relative: consanguin sangre
blood-type: sangui sangre
bloom: flor. florec flores
blue: azul
board: junta consejo directiv
board-games: go shogi ajedrez mahjong mesa.
board-panel: tabler tabla placa pizarr
bodily: corporal personal persona. lesion
body: cuerpo fisic fisiqu integridad person salud corpor
body-size: corporal tamano talla cuerpo dimension
boil: herv hierv hirv cocer cuec cocci ebullic
boiler: caldera
bond-chain: cadena
bonus: bono aguinaldo prima bonific gratific
book: libro reserv
booklet: folleto cuaderni librito impreso
bookmark: marcador
bookshelf: libro librero estant anaquel
bookstore: librer
booth: stand caseta puesto
border-kata: frontera limite. borde. linde
bored-of: cansa canse aburr hart
borne: asum responsab
borrow: prest
borrow-money: prestamo prestad endeud credito
bottom: inferior abajo pie fondo
bouquet: ramo flor. flores
box: caja. cajas casill buzon recuadro
box-office: espectacul taquill funcion promoc
boxing: boxeo
boy: nino. ninos chico. menor muchacho juvenil adolescent joven varon
boyfriend: novio pareja
brake: freno frena
branch: sucursal delegac oficina tienda establec centro local base sede punto agencia establezc
branch-code: rama
branch-off: divid separ ramific bifurc
branch-tree: arbol rama
brand-new: nuev
brawl: rina. pelea ri trifulc
breach-contract: incumpl
breach-report: fuga filtr violac brecha
break-away: retir salid salir sale abandon separ desvincul
break-damage: romp rot ~dan dano dana rotur ruptur roto
breakfast: desayun
breath: respir
brewing: elabor destil cervecer fermentac
bribe: sobor cohech corrup
brick: ladrill
bright: clar brillan luminos ilumin alegr
bring: trae tray lleva aport
bring-forth: crea. crear creac crean produc gener
bring-near: acerc aproxim proxim
broadcast: emis transmi envi anunci entreg distribu difu mostr muestr public publiqu
browse: naveg visit consult ver visualiz acceso leer vist
browse-history: histor navega busqu registro bitacora visita acces log operac
browser: navegador
brush: cepill brocha
buddy: companer pareja. socio
budget: presupuest
buffet: bufet buffet libre
bug: error fall bug defect problem inform discapac averi disfunc interrup descompost prueb
build: constru compil crea cree. creen. establec establezc edific erig levant
building: edific construc edifiqu construzc instalac local equip inmueble construy
bullet-train: bala shinkansen tren
bulletin-post: public exhib fij fijar aviso coloc cartel
bulletproof: antibala blindad
bully: acos intimid
burden: soport asum cost corr cubr absorb carg erog gasto sobrecarg cubiert cobertur
bureau-branch: sucursal oficina delegac corresponsal
bureaucrat: burocra funcionari servidor
burial-mound: tumulo arqueolog yacimiento ruinas sepulcr
buried: enterr entierr sepult llen
burn: quem incendi incinera ard combust horne asa asad asar arde
burn-injury: quem
burst: revent revient estall ruptur
bus-stop: parada. paradero autobus camion
business: negoci empresa comerc servici labor activid operac trabaj funcion sirv
business-card: tarjeta
business-cycle: econom coyuntura
business-interruption: interrup suspen cierre cese paro
business-operator: empres operador negocio prestador comerc entidad provee provis
business-partner: soci client provee comercial contrat provis
business-secret: comerc industrial secret
business-transfer: transmi cesion vent transfer negocio transfier trasp
business-trip: viaje comision
business-type: sector giro. girar ramo industri tipo. actividad
busy: ocupad atare temporad alta.
button: boton
buy-up: compr adquir recompra
buyer: comprador
bylaw: estatut reglament
bypass: evit elud omit omis
byte: byte
cabinet: gabinete gobierno ministr
cabinet-meeting: gabinete consejo
cabinet-minister: ministr gabinete
cable: cable
cache: cache
cafe: cafe. cafes cafeter
caffeine: cafein
cake: pastel torta
call: llam denomin refier conoc dic dice dij deci conozc
call-out: llam exhort inst convoc convozc
calm: calm tranquil seren pacif sosieg asent ecuanim
calm-settle: calm tranquil seren asent
camera: camara vigilan videovigil
campaign: campan evento promo
cancel-event: cancel
cancellation-fee: cancel cargo penal
candidate: candidat aspirant solicitant postul nomin sugeren propuest opcion
canned: lata. enlatad conserva.
cannon: canon artiller
capacity: capacidad cupo volumen almacen aforo
capacity-number: cupo capacid aforo
capital: capital
capital-city: capital metropolit
capital-decrease: capital
carbon-dioxide: carbono dioxido
card: tarjeta
cardboard: carton caja.
care-treat: cuid consider aten sensible
career: carrera trayector profesion
careful: cuidad cautel prudent prudenc deten
careless: neglig descuid
carnival: carnaval fiesta festiv feria
carpenter: carpinter
carrier-telecom: operador telefon telecom compania
carry-aboard: subir sub abord llev pasajer transport
carry-bring: traer llev port
carry-out: llev realiz ejecut realic
carry-over: traslad acumul arrastr transfer siguiente remanente
carry-tinge: llev port asum adquir rev
case: caso circunstanc evento ~si ~cuando ~donde
case-law: jurisprudenc precedent judicial
cash: efectivo
cash-flow: flujo efectivo caja.
cash-on-delivery: contra entrega reembols
cashback: reembols devol bonific
cassette: casete cartucho cassette
cast-throw: lanz arroj emit tir inviert invert
caste: casta
cat-animal: gato. gata. gatit felin
catch: captur atrap
catch-sight: vea ver ven vio not nota. notas notar encuentr encontr aparien observ
category: categor
caught: caer. cae cayo engan trabar trabad tramp atrap
causation: causal causa. nexo
cause: caus motiv provoc ocasion provozc
cause-attributable: imputab atribuib atribuy
cause-bring: caus ocasion produc provoc produj produzc provozc
cause-of-death: causa muerte fallec
cease-extinct: extin ces cesar cese. desapar perec muer
celebrate: celebr conmemor aniversar felicit
celebrity: celebridad famos talento artist personalid
cell: celul
cell-culture: cultiv
center: centr medio
centimeter: centimet cm
century: siglo
ceremony: ritual rito ceremon acto.
certificate: certific certifiqu
certificate-digital: certific constanc comprob acredit comprueb
certificate-residence: domicilio resid constancia
certify: certific acredit homolog certifiqu
chain-store: cadena franquic
chair: silla asiento
chairperson: presid
challenge-try: desafi ret reto. retos intent enfrent
champagne: champan vino.
chance-accident: casual fortuit accident coinciden azar incidental
change: cambi modific enmiend revis actualiz alter edit correc corrig enmend modifiqu actualic correzc reform
change-become: cambi
change-money: cambio vuelto
channel: canal
chaos: caos caotic confus
chapter: capitul seccion
character: caracter letra
character-fiction: personaje caracter
charge-battery: carg recarg
charge-of: encargad responsab cargo. encargu
charging-station: carga estacion
charity: caridad benefic carit filantrop
chart: grafic diagrama figura tabla
charter: carta. constituc constituzc constituy
chartered: exclusiv privad reserv fletad renta
chat: chat
cheap: barat econom baja bajo baje asequib
check: comprob confirm verific revis valid inspec audit asegur examin consult cerci ~ver ~vea averigu identific observ
    acus conoc mirar comprueb verifiqu inspezc identifiqu conozc
check-in: registr
checkbox: casilla
cheer-support: apoy anim. anima alent ayud respald
chemical: quimic quimiqu
cheque: cheque
chicken: pollo. avicol ave gallina
child: hijo hija nino nina ninez infantil
child-age: menor menos inferior
child-labour: infantil
child-parent: padre tutor
childcare: crianza parental hij nin infant cuidado guarder matern
childcare-leave: crianza parental cuidado
childhood-friend: infancia amig
china: chin
chinese: chin
chip: chip
chocolate: chocolate
choose: eleg selec opcion elec escog elij opta opte selezc escoj
chorus: coro. coral
christmas: navid
chronic: cronic
church: iglesia capilla templo
circle: circul
circuit: circuito
citizen: ciudadan residen vecin
city: ciudad municip urban
civil: civil
civil-engineering: civil ingenieria obra.
civil-rehabilitation: rehabilit concurs reorganiz
civil-war: civil insurrec rebel
civilization: civili
claim: reclam alega afirm sostien argument queja
clan: famil clan
class: clase. clases grado grupo categor
class-action: colectiv grupo clase demanda accion
class-lesson: clase. leccion curso catedra
classic: clasic
classify: categor clasif nivel divi tipo
classroom: aula. aulas salon clase
clause: clausul disposicion seccion articul parraf termin apartad
clay: arcill barro
clean: limpi lav aseo
clean-beautiful: limpi bonit hermos bell pulcr orden aseo
cleaner: limpi
cleaning-kata: lavander tintorer limpi lavar lavad
clear: clar explicit obvi expres evident expliqu
clear-pass: supera cumpl borr limpi satisfac despej
clear-sky: despej soleado buen. buena bueno
clerical: administrat oficin tramit asunt gestion trabaj
click: clic ~haga puls presion
client: client
climate: clima
climax: climax culmin
climb: escal ascend asciend ascenso subir suba. sube. subid trep alpinis montanis
clinical-trial: clinic ensayo cliniqu
clock: reloj
close-application: cerr cierr plazo limite fecha
close-fight: renid batalla competid intens
close-related: estrech intim cercan
close-shop: cierr cerr clausur
close-shut: cerr cierr clausur
closing-session: clausur cierr cerr
clothing-items: sueter pijama sombrero gorra corbata capa.
cloud: nube cloud
club: club
clumsy: torpe mal inhabil
cluster: cluster grupo brote conglomer
co-star: juntos actua particip coprotagon
coal: carbon
coast: costa playa litoral
code: codigo fuente
coefficient: coeficiente factor
coexist: coexist conviv compatib compagin
coffee: cafe.
cohabitant: conviv pareja hogar viv habit cohabit viven vivan
coin: moneda sencill
cold: frio fria enfri refriger baja
collaborator: colabor
collapse: colaps derrumb caer caid cae desplom desmoron derrib
collar-pet: collar correa
collate: cotej compar verific concili contrast
collateral: garant hipotec hipotezc prend grava caucion
colleague: compan coleg
collect: recopil recog obten recab obtien reun recoj obtuv recolec recib adqui colec
collection: colec
collide: colisi choc
collude: colus cartel concert
colon: punto
color: color
colorful: color viv vistos
column: columna
combat: combat batall hostilidad pelea
combine: combin
combo: dupla pareja duo combi
come: veni ven viene venga vino. acud lleg visit asist
come-away: quit. quita quite retir desprend desmont obten obtien desinstal suelt solt
come-into-force: vigor vigen efect aplicac apliqu
come-off: omit omis falt exclu ~sin quit saca saque salir sale extra retir salid salga desprend soltar suelt desvest
    desab
come-to-light: descub revel luz sale salir detect
comfortable: comod confort
comic: comic historieta manga
command: comand orden
command-lead: mand direccion dirig orden instruccion supervis conduc
commander: comandant mando
comment: coment
commercial: comerc negoci lucr
commercial-ad: comercial anunci publicit
commercial-adj: comerc lucr
commercial-broadcaster: comercial privad televis radiodifus
commercial-code: comerci mercantil codigo practica.
commissioner: director comisionad secretari titular
commit: commit
committee: comite junta consej comision miembro integrante vocal
commodity-prices: precio costo vida. inflacion
common: comun conjunt compart
common-cold: resfri gripe catarr gripa
common-sense: sentido comun razon social norma acept
communicate: comunic contact comuniqu
communication-line: comunica telecomunica linea red redes conexi transmi comuniqu
community: comunid region local comunitari
commute: traslad trayecto viaje transporte desplaz
commuter-bus: autobus transport camion
company: empres compan entidad corpora organiz negoci socied comercial organic
company-split: escis divis
compare: compar
compatibility-person: compatib afin
compatible: compatib
compensate: compens
compensation: compens indemn ~dan dano dana resarc repara
compensatory: compensat medida
compete: compet compit
competition: compet compit
compilation: compila recopila resumen
compile: compil recopil
complain: queja reclam inconform impugn objec apela recurso oposic insatisf
complete: complet termin conclu acab fin venc cierre final
completely: complet total plen entera perfect
complex: complej complic compliqu
compliance: cumpl observ acat respet aplica apeg apliqu
complicit: complic particip conspir confabul ayud coautor auxili
comply-ask: acept acced atiend atend escuch
compose: compon consis constitu form compuest compus composic
compose-music: compos compon music
composition-essay: redaccion ensayo composicion
compound-chem: compuesto quimic combin
comprehensive: integral global exhaustiv completo general amplio
compromise: conces ced cede transig avenen acerc
computer: ordenador comput informat
conceal: ocult encubr escond destru
concentrate: concentr enfo centr
concept: concept nocion idea
concert: concierto recital interpret ejecu toca toque
conclude: celebr suscri conclu firm
conclusion: conclus concluy concluir resultad
concrete: concret especific detall especifiqu
condition: condicion estad situac termin circunst ~siempre
condition-state: condicion estado salud siente funcion
condolence: pesame condolenc duelo luto.
confectionery: dulce caramelo postre botana golosin confit reposter
conference: conferenc congres reunion
confess: confes
configuration: configur ajuste compon compos integr constitu estructur form compus compuest
confiscate: confisc decomis incaut retir quit asegur confisqu embarg
conflict: conflict contradic disput enfrent contradiqu contrat
conflict-interest: conflict interes
conform: conform cumpl adecu acuerd ajust
conform-group: aline sintoni secund adher ajust concord
confuse: confu caos
connect: conect conex vincul enlaz
consecutive: consecutiv continu sucesiv ininterrump seguid
consensus: consens
consent: consent acept acuerd autoriz convenio conform permis consenso reconoc consient autoric reconozc adhesi aprob
    aprueb
consent-form: consent consient escrit autoriz autoric
consequential: consecuen derivad resultant indirect
consider: consider cuenta. examin estudi analiz tenien pens analic piens
consideration: precio contrapresta pago importe cantidad valor coste costo remunera monto suma dinero contrat
consideration-care: consider atenc atent cuid preocup
consist: consis
consistency: consisten coheren
console: consol consuel confort
constitution: constituc constituzc constituy
constitution-body: constituc predispos cultur complexion organism
constraint: restric limit vincul sujet restriqu
construction-work: obra. obras construc instal trabaj
constructive: constructiv construy
consult: consult asesor convers conse habl orienta plante inquietud ayuda
consultant: asesor consult expert especialista profesion perit consejer conocedor conozc
consume: consum
consumer: consumidor
consumer-center: consumidor centro
consumption-tax: consumo impuesto iva
contact: contact consult pregunt comunic notific comuniqu notifiqu
contact-details: contact direcc consult dato
contact-lens: lente contacto
contain: conten contien contuv
contaminate-mix: contamin mezcl extran adulter introduc
content: conten material detall inform contien contuv
contest: concurs competic competiqu
contest-match: partid encuentr compet enfrent lucha duelo contien
context: context
continue: contin segu sigu siga. mant permanec persist todavia permanezc prosegu prosig
contract: contrat acuerd
contract-document: contrat acuerd
contract-employee: contrato eventual plazo temporal
contract-party: contrat ~parte suscript
contractor: subcontratist contrat
contractor-word: contrat encargad subcontrat prestador encomend comision provee provis encargu
contradiction: contradic inconsisten conflict contradiqu contrat
contrary: contra viol
contrast: contrast compar cotej
contribute: contribu aport dona dono colabor ayud particip
contributor: contribu colabor
control: control dominio
controller: responsable administrador controlador
controller-device: control. controlador mando.
convalescence: reposo convalec recuper descans
convenience: convenien comod facilidad practic
convenience-store: tienda convenienc
convert: conver convier cambi transform
convert-cash: efectivo canje conver dinero cobr
convey: transmit comunic dec decir diga inform comuniqu transmis
convinced: convenc convenz satisf acept conform entend comprend acuerdo
cook: cocin
cook-person: cociner chef
cook-rice: arroz coc cocer coccion
cookie: cookie
cooling-off: desist retract arrepent reflexion enfri
cooperate: cooper colabor coordin
cooperation: cooper colabor conjunt junt coordin ayud
coordinate: coordin
copy: copi reprod duplic dupliqu fotocop
copy-machine: impr
copyright: copyright autor marca patente diseno modelo derecho
copyright-violation: autor infrac violac
core-central: central nucle centro. medular eje
corner: rincon esquin seccion espacio area
corner-part: esquina rincon parte. sector
correct: correct exact preci adecuad cierto
correct-answer: respuesta correct aciert solucion
correct-data: correg rectif corrig correc enmend subsan modific corrij modifiqu
correlation: correlac correlat
corruption: corrup
cost: cost gasto
cost-price-paid: precio compensac costo. cost. contraprest sacrific
costume: vestuari traje disfraz ropa vestimenta
counseling: aseso orienta terap consej
counselor: consejer orientador asesor
count: cont cuent total calcul suma comput recuent
countermeasure: medida contramedida contrat
countries: pais. paises nacion
country: pais nacion estad internacion
country-origin: origen pais
countryside: campo rural pueblo provinc
coup: golpe. estado derroc
couple: pareja matrimonio conyug espos
coupling: acopla empareja
coupon: cupon vale descuento certific regalo
courage: valentia valor. coraj animac animar animo
court: tribunal juzgad judici jurisdic demand litig jurisdiqu
cousin: prim
cover: cubr cubier abarc cobertur
cover-letter: motiv carta
cover-page: portada caratul cubierta tapa
cram: amonton atibor llen embut meter apret
crash: fall bloque
create: crea cree. creen. ~hace haciend gener produ elabor escrib prepar constru redact hech escrit
creation: crea. crear creac obra. obras original ficc
credit: credit confianza
credit-card: tarjeta credit
credit-limit: credit
credit-union: credito caja. cooperativa banco
creditor: acreed credito
creed: credo creenci convicc
cremation: cremac increm inciner
crew: tripula
crew-duty: bord. abordo tripul servicio conduc
crime: delito crimen delict
crime-prevention: delit preven segur delincuen crimen previs
crime-victim: delit victima dan
criminal: crim ilegal ilicit delit delict
criminal-adj: penal criminal
criminal-record: penal delict crimin antecedente
criticism: critic critiqu
criticize: critic censur critiqu
crop: cultiv cosech
cross: cruz cruces crucif
cross-border: frontera transfronter internac
crowded: congestion concurr llen aglomer satur
crowdfunding: colectiv micromecenazgo crowdfunding fondeo
crown: corona
crown-prince: principe hereder
crude-oil: crudo petrol
cruel: cruel inhuman brutal
crush: tritur pulver machac aplast destroz
crustacean: camaron cangrejo crustace
cry: llor llanto lagrim
crypto-asset: cripto virtual activo moneda divisa
crystal: cristal cuarzo
cube: cubo. cubic
cultural-property: cultural patrimoni bien. bienes
culture-art: arte cultur
cup: taza. vaso copa.
cure: cura. curar curac cur sana. sanar recuper alivi
currency: moned divisa
current: actual ahora present hoy existente vigent
current-affairs: noticia actual evento
current-status: actual situac estado
curve: curva
custom-made: medida encargo pedido especial personaliz
customer: client
customer-service: cliente servicio atenc soporte sirv
customize: personaliz personalic
customize-fit: especial
customs: aduan arancel despach
cut: corta corte. recort apag desconect cuelg colg
cut-cost: recort reduc reduzc disminu
cut-down: recort reduc elimin quit rebaj cortar cepill borrar borrad
cute: lindo linda bonit adorabl tiern
cutting-machine: cort
cyberattack: ataqu ciber
cycle-racing: carrera ciclis biciclet keirin
daily-allowance: viatico diari dieta
daily-change: dia diari cambi
daily-report: diari reporte informe
damage: dano dana perdid perjuic lesion victim perjuiqu pierd dan
dance: bail danza
danger: pelig riesg crisis dano
dangerous: peligr riesg arriesg insegur
dare: atrev
dark: oscur
dark-pattern: patron oscur engan
darkness: oscur osc tiniebla
dashboard: panel tabler
data: dato informacion
data-portability: portab
data-protection-officer: proteccion delegad oficial
data-subject: titular interesad person
database: base
dataset: dato conjunt
date: fecha dia hora enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
date-day: fecha dia
dating: cita. citas salir
daughter: hija
day-after-tomorrow: manana pasado dos dia
day-before-yesterday: antier anteayer antes dos dia
day-business: habil labor
day-off: vacacion descans feriad festivo libre asuet ausen cerrad falt permiso
daytime: dia diurn mediodia
dead-line: plaz limit fecha vencim cierre
dealer: distribuid tienda vende comerci minorist venta distribuy
death: muert mori muri fallec fallezc defunc deces mortal
death-penalty: muerte pena. capital ejecu
debit: debito
debtor: deud obligac obligu
debug: depur
decade: decada anos edad grupo rango
deceased: difunt fallec finad muert cujus
deceive: engan estaf defraud fraud timar
decide: deci determin
decide-finally: final ultim fin
decide-upon: decid proced opt optar atrev
decided: decid determin acord acuerd fija fije fijo establec defin regla resuel
decision: deci determin juic resol discrec eleg establec discrezc elij establezc
deck: cubierta terraza
declare: declar expres manif anunc
declare-openly: declar afirm manifest expres public asegur asever
decline-refrain: absten declin evit duda pena. reserva favor
decode: descifr decod descod desencript interpret
decompile: descompil decompil
decrease: disminu reduc reduz menos merm baja baje
decrease-sharp: caida. drastic dismin
dedicate-offer: dedic dedique ofrec ofrend consagr entreg
dedicated: dedicad especial excluy exclus
deduct: deduc desc reten deduzc retien retuv
deep: profund
deep-sea: mar profund fondo. marin
defame: difam calumn honor reputac
default: predeterm defecto omision estandar
default-payment: impag incumpl adeud mora moros falta omision pendient pag pagu pago
defeat: perd pierd derrot venc destru
defect: defect fall vicio deficien falta inconform disconform error incumpl problema prueb
defective: defect mal mala. malo. averi incobrabl
defend: defen defien proteg abog protej protec
defendant: demandad acusad
defense-guard: defens defend protec
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
deluxe: lujo
demand: demand
demise-end: fin final termino ocaso
democratic: democra
demotion: degrad destituc descen
denial-of-service: denegac servicio sirv
dentist: dentist odontolog dental
deny: nega nieg repud
depart: sal sali partid
depart-arrive: salida llegada
department: departament division seccion unidad area
department-store: almacen departament tienda.
departments-belong: area adscri departament pertenec
depend: depend segun
depend-due: depend deb debid bas basar acuerdo segun
dependency: depend
dependent-family: dependient manuten cargo
dependents: depend famili sosten manuten sostien sostuv
deploy: despleg desplieg desarroll expan implant
depopulation: despobla escasa poblacion
deposit: deposit
deposit-money: deposito garantia fianza caucion arras
depressed: deprim caer caid desanim baja
depression: depres deprim melancol
deprive: priv. priva prive arrebat quit despoj robo. roba saque revoc
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
desire: dese necesi anhel
desktop: escritorio
despair: desesper decepc desilus
destination: destino
destroy: destr deterior dano
destructive: destru dana dano rotur dan deteri menoscab romp lesion averi ruptur roto
detail: detall informacion ~mas pormenor
detail-part: detalle pormenor
detect: descubr encontr encuentr detec temprana hall identific descubiert identifiqu
detective: detective investig privad
detention-long: reten deten
develop: desarroll ingenier program crec evol
develop-mature: desarroll crec evolu
developer: desarroll
development-dept: desarroll
deviate: desvi apart fuera pierd sale. salen salir salid salga
device-id: terminal dispositiv equipo comput aparato laptop ordenador
devout-deep: profund generos devot calid cordial grave.
dexterous: habil. habilid diestr manos
diagnosis: diagnos certificado medico
dialogue: dialog convers interac habl charl
dialogue-line: dialogo linea. frase
diameter: diametro calibre
diamond: diamant
diary: diario. bitacora
dice: dado.
die: fallec muer difunt cadaver decesos defuncion muri
diesel-oil: diesel gasoleo
diet-weight: dieta peso. adelgaz bajar
differ: difer disting distint vari discrepan ~otro ~otra divers
difference: diferen
different-opinion: objec desacuer discrep
difficult: dificil dificult complic compliqu
difficulty-level: dificult
digest: diger digest agot consum usar resumen compendi extracto
digestive: gastrointest estomag digest intestin
digit: digit numero cifra
digital: digital
dignity: dignid decoro humano derecho
dimension: dimension
dinner: cena
diploma: diploma titulo certific certifiqu
diplomacy: diplom exterior
diplomatic: diplomat exterior relacion
direct: direct
direct-damages: direct ~dan dano dana
direct-debit: domicili cargo debito
direct-stage: direccion dirig escen produccion efect present
direction: direccion rumbo sentido orient zona
direction-compass: direccion rumbo orient
direction-field: direccion area ambito zona region aspecto rumbo
director: director consejer directiv administrador vocal
director-media: director
dirty: suci manch ensuci mugr deterior contamin
disability: discapac minusval fall impediment disfunc trastorno obstacul averia incapacid interrup
disable: deshabilit desactiv inhabilit
disadvantage: desventaj desfavor advers perjuic perjudic
disagree: desacuerd discrep
disappear: desapar pierd perd borr elimin agot extingu termin deja deje
disassemble: desensambl
disassemble-break: desmont desarm descompo desmantel demol desensambl
disaster: desastr catastr
disaster-natural: desastre catastr
disaster-tragic: desastre tragedi catastrof
disciplinary: disciplin sancion
disciplinary-dismissal: despid disciplin destitu
disclaim: exen renunci responsab descarg limitac indemn exonera exim exclu
disclose: divulg revel comunic mostr comuniqu muestr consult acces difund inform publi anunc conocer conozc difus
discomfort: incomod ansied preocup insatisf descontent inquiet malestar
discomfort-odd: incomod malestar extran raro. inquiet incongru
disconnect: desconect cort bloque
discontinue: suspen cancel termin interrump cese. ces cesar descontin fin
discontinue-cut: interrump termin cancel suspend cerr cierr ces cese concl
discount: descuent rebaj reduc bonifica reduj reduzc
discourage: desalent disuad desaconsej
discretion: discrec criterio discrezc
discuss: discu debat consult negoc convers deliber negozc
disease: enfermed patolog dolenc
disguise: disfra fing finj simula aparent disimul pretext
dishonest: deshonest deslea mala
dishonor: impag devuelt rechaz protest fondos
dislike: disgust odio odia avers repuls rechaz desagrad molest detest
dismiss: despid destitu cese. remo despe renunc rescis ces
disobey: desobed contraven incumpl viola traicion
disperse: dispers
dispose: dispo enajen elimin desech sancion medida
dispute: disput obje queja reclam apel conflict controvers litig problem prueb
disrespectful: irrespet groser descort
dissemination: difu generaliz divulg propag extend promo
dissolve: disol liquid
dissolve-melt: derret derrit disol disuelv fundir funde fundid
distance: distan remot
distinguish: distin difer identif
distort: distors deform tergivers sesg torc
distribute: distribu redistribu entreg
distribute-lend: distribu prest alquil rent arrend
distribute-spread: distribu dispers descentral
distribution: distribu
disturbance: disturb alborot tumult escandal ruido revuel
diverse: divers vari distint diferent
diversity: diversid
divert-misuse: desvi malvers uso usar usad usa utiliz destin indebid convert
divide: divi separ
divide-society: divid division divisor fragment escision escind separ
dividend: dividend divis
do: realiz hech hici ~hizo llev efectu desempen practic celebr emprend realic practiqu implement ejecu impart aplic
    apliqu hace. ~hacer haci ~haga hago
do-not: rechaz nega nieg deneg rehus
doctor: medic doctor mediqu especialista
doctorate: doctor
document: document escrit papel material carta impres form
dojo: dojo gimnasio sala.
doll-toy: muneca muneco juguete peluche
domain: dominio
dome: domo cupula
domestic-overseas: nacional extranjer ~dentro fuera exterior interior internacional
domestic-worker: domestic emplead hogar
donate: don dona aport contribu
dormitory: dormitorio residenc internad
double: dos dobl duplic
double-increase: dupli dobl
double-suicide: suicid
doubt: duda sospech
down-server: caid caer baja
download: descarg
downtime: inactiv caid
draft: borrador proyecto
drama: drama serie telenovela
draw-depict: dibuj represent pint describ retrat ilustr traz
drawing: plano dibujo diseno
drawing-plan: plano dibujo diseno
dress: ropa vest indument uniform prenda
drift: flot deriva.
drink: bebe beba bebi tom ~toma tome ingier inger ingest consum
drive: conduc manej conduj unidad conduz disco
drive-into: acorral oblig empuj llevar
drive-out: expuls ech echar desaloj exclu echad desocup
driver: controlador
driver-licence: conduc licenci carnet conduj conduzc manej permiso
driver-license: licencia conduc manejo
driver-person: conductor chofer conduj conduzc
drop-by: pasa. pasar pasad visit deten acud
drown: ahog
drug: droga estupefac narcot estimulan
drug-illegal: droga narcotic estupefac
drunk: ebri borrach alcohol embriag
dry: sec seca seco. tender tendid tiende.
dubbing: doblaj doblad
duel: duelo
during-life: vida. vivo. viva. ~entre.
dust: polvo
dustproof: polvo
duty-attend: trabaj jornada servic serviqu sirv
duty-job: deber. funcion tarea. cargo mision
duty-role: deber desempen funcion cargo servi
dyeing: tinte tenir tenid color
dynasty: dinast
each: cada individual respectiv ~por separad
each-other: ~entre mutu reciproc compan ~otro
early: tempran pronto antes antel
early-rising: temprano madrug
early-soon: pronto anticip tempran antes antelac
earn: gan gana
earnest: serio seria. sincer diligen formal
earth-sand: tierra arena. sediment desliz deslave derrumb
earthquake: terremot sism tsunami temblor maremoto
east: ~este oriente orienta
east-exit: ~este oriente salida entrada puerta
easy: facil sencill simpl
eat: com comer. comen come. comid ingier consum
echo-ultrasound: eco ultrason
economy: econom
edge: borde extrem
edit: edit edicion
edition: edicion
education: educa capacit formac ensen
education-level: educa academ formac estudio
education-ministry: educacion ministerio cultura ciencia
effect: efect impact influ afect vigor
effective-adj: efica efectiv
effective-date: vigor vigen efect fecha entrada
efficient: eficien eficac
effort: esfuerz esforz procur trabaj compromet intent iniciativ empen
effort-labour: esfuerz trabaj tiempo molest
elaborate: elabor esmer
elapse: transcur pas pasad curso desarroll proceso evoluc vencid
elder-brother: herman
elder-sister: herman
elderly: mayor ancian edad vejez avanzad
election: elecc
electric-powered: electric motoriz
electromagnetic: electromagnet
electronic: electron digital
electronic-form: electro digital magnetic
elegant: elegan distin fin fina. fino. gracia
element: element factor component compus compuest composic
elementary-pupil: primaria alumn
eliminate: elimin exclu suprim erradic erradiqu supres
email: correo email mensaj electronic electroniqu mail
embarrass: vergu vergonz averg pena. humill pudor bochorn
embed: incrust integr incorpor insert inclu
embezzle: malvers desfalc apropia peculad desvi abuso
emblem: emblem escudo insignia logo.
emergency: emergenc urgen
emission: emit emis
emoji: emoj sticker estampilla emotic
emotion: sentimient afectiv emoci emotiv sentiment
empathy: empat simpat identific compasion
emperor: emperador imperial monarc
emphasize: enfas enfati hincapie importan priori valor
empire: imperio imperial
employee: emplead trabajad personal dependient
employer: empleador patron
employment: laboral trabaj emple contrat
enable: habilit activ
encounter: encontr enfrent top encuentr
encourage: alent anim foment inst incentiv recom alient
encrypt: cifr encript clave codific cript
encryption: cifr encript cripto
encryption-communication: comunic secret comuniqu
encyclopedia: enciclop diccionari
end: fin final termin
end-finish: termin fin acab conclu final
end-of-life: final terminal fin
endure: soport toler aguant resis
energy: energ electric electriqu
energy-vigor: energ vigor vital
enforce: ejecu aplic cumpl vigor apliqu
engage: particip involucr implic interven dedic impliqu dediqu
engage-in: dedic labor trabaj emple
engine: motor
engineer: ingenier tecnic tecniqu
english-lang: ingles
engrave: grab inscri talla. tallar tallad estamp marca
enlist: alist ingres enrol incorpor enlist
enrich: enriquec mejor ampli fortalec satisf complet
ensure: asegur garant segur
entangle: enred enlaz vincul relacion involucr
enter-competition: particip compet concurs
enter-market: entra entren ingres incurs expan avanc penetr mercado
enter-room: entr ingres acced acces
enterprise-kata: empresa corporativ enterprise
entertainment: hospitalid entreten
entertainment-leisure: entretenim divers espectacul recrea esparc
enthusiasm: entusias pasion motiva interes ganas
enthusiast: entusias aficion
entire-agreement: integr total acuerdo
entitle: derecho
entity-subject: sujet titular entid interesad
entrance: entrad acceso ingres
entrepreneur: fundador empres emergente startup emprend
entrust: encarg subcontrat deleg encomend contrat confi fideicom encomiend maquil
entrust-leave: deleg encomend encarg mandat confi
entrust-to: encomend encomiend confia confie deja encarg
entry-exit: entrad salida acces ingres entrar
environment: entorn ambient
epicenter: epicentro hipocentro foco.
epidemic: epidem pandem infec contag enfermed
episode: episod anecdot
equal: igual mism equival similar identic identiqu
equality: igual
equipment: dispositiv equip hardware terminal telefon maquin ordenador computador aparat movil
era: epoca ~era eras tiempo periodo generacion
erase: borr elimin destru supr desech descart desestim tir romp cancel baja rotur ruptur roto
error: error equivoc incorrect fall fals erron mal mala malo equivozc
escalator: escalera elevador ascensor electric
escape: escap evad elud
escapism: huid evasion evadir escap fuga.
espionage: espion espia. espias intelig
essay: ensayo
essential: esencial indispensab imprescind vital necesar
establish: establec establez fund determin defin fija fije fijo crea cree. creen. institu constitu instal expedi instaur
    previs
established: establec constitu celebr perfeccion conclu aprob form. forma valid concret existenc
estate-heritage: herencia patrimoni legado heredad hereditar
estimate: estim presu calcul
estimate-doc: presupuest cotiz cotic estima
eternal: perman perpetu indefinid etern siempre
ethics: etic moral
ethnicity: etni pueblo raza racial origen
european: europe ue
evacuate: evacu
evacuation: evacu
evaluate: evalu valor revis juzg apreci examen selec califica anali delibera dictamin
evaluation-hr: personal human talent
evening: noche tarde
event: event confer reun congres jornad encuentr
event-type: prueba. disciplin modalid evento categori
eventually: final ~cabo definitiv result conclu termin
every-day: diari dia dias cotidian
every-month: mensual mes meses
every-time: cada ~vez siempre ocasion veces
every-week: semana
every-year: anual ano anos
evidence: prueb demostr certif demuestr eviden rastro comprob acredit comprueb
evolve: evolu avanz avance desarroll progres
exaggerate: exager hiperbol
exam-take: examen examin prueba present rendir admision
examinee: examin aspirante sustent candidat presentar
example: ejemplo ~como ~tal caso
exceed: exced super sobrepas ~mas alla.
exceed-over: exced exces
excellency: excelencia
excellent: excelent superior destacad maravill buen
except: except salvo excluy excluid menos distint exclus
excessive: desmesur desproporcion indebid exces
excessive-demand: exigenc demand exces
exchange: cambi comunic comuniqu reempl canje sustitu intercamb
exchange-change: cambi intercambi canje conver reempla
exchange-market: bolsa
exchange-mutual: intercambi cruce. cruza celebr canje
exchange-rate: cambi divisa tipo
excite: excit agit emocion exalt
exclude: exclu excep salvo menos omit omis
exclusive: excluy exclus
execute: ejecut realiz implement aplic cumpl corr llev realic apliqu
executive: directiv ejecutiv funcionari director
executive-person: ejecutiv directiv
exempt: exen exim exon
exercise: ejerc ejerz
exert: demostr demuestr ejerc despleg desplieg aprovech mostr
exhibition: feria exhib expo muestr represent proyec ejecu interpret
exist: exist ~hay presenc
existing: ~ya previ exist actual
exit-leave: sal sali
expand: ampli expan exten difund difus
expand-swell: expan dilat hinch inflad aument
expect: esper prev expectativ suponer anticip asum
expel: expuls expel
expense: gasto desembols
expense-actual: gasto costo real coste efectiv
experience: experienc experiment
experience-level: experienc
experiment: experiment
expert: expert especiali profesion
expire: expir venc caduc venz caduzc termin conclus extinc concluy final
expiry-date: vencim vigenc caduc
explain: explic descri detall document aclar inform expliqu
exploit: explot
explore: explor indag investig busc busqu sonde averigu
explosive: explosi bomba peligr polvora
expo: exposicion expo. feria.
export: export
exposure: expon expos expues exhib
express: expres represent manifest
expression-face: expresion gesto rostro facial
extend: exten prorrog ampli aplaz prolong posterg
extension: exten amplia prorrog
extinguish: extin desapar caduc prescri ces cesar
extra-issue: extra. especial adicional
extra-large: extra. grande. gigante
extra-surplus: exced sobrant exces demas adicional extra.
extract: extra
extreme: extrem radical limite. maxim colmo
extreme-heat: calor golpe
face: cara. facial rostro
face-image: foto rostro facial
face-members: honor. prestigio cara. reputac integrante
face-photo: foto imag retrato rostro video cara facial grabacion
face-up: enfrent afront encar
facility: instalac establecim centro equip establezc
facing: hacia orient direc dirig dirij ~para apunt adecuad
fact: verdad hecho.
factor: factor
factory: planta fabriqu fabric
fail: fall fracas incumpl deja deje dejo ~no
faint: desmay inconscien conocimiento consciencia
fair: just imparcial equit
fair-use: just
fairy-tale: cuento
fake: fals
fall-drop: ca caer cae
fall-over: cay caer. cae caida. caido tropez tropiez desplom volcar vuelc volcad
false: fals mentir mendac inexact ficti engan
family: famil parient parentesc deudos
family-register: registro famili civil
family-relation: pariente familiar parentesc
fan: fan fans aficionad seguidor admirador
fan-club: fan fans club. admirador
fan-device: ventilador extractor
fan-work: derivad obra. obras fan secundari
fantasy: fantas imagin ensuen ficc
far: lejos lejan
farm-land: granja huert finca rancho cultivo agricol
farmer: agricult campesin
fascinate: fascin encant cautiv atrac seduc
fashion: moda. ropa estilo
fat: grasa lipid
fate: destin suerte
father-mother: padre madre
fatigue: cansa fatig agot exces
favorite: favorit preferid marcador
fax: fax facsimil
feature: caracteristic funcion rasgo caracteristiqu
federation: federac union
fee: tarifa comision cuota honorari cargo cobr precio remunera contrapresta retribu costo contrat
feedback: comentari opinion retroaliment
feel: sent sient sintie sensac impresi
feel-really: sentir siente sentim sentid percib comprob experiment
feeling: sentimient sient sentir animo emoci emotiv sent.
fence: cerca. cerco. valla barda reja muro.
ferry: transbordador ferry ferri
fertilizer: fertiliz abono.
festival: festiv fiesta feria celebra
field: campo area. ambito sector dominio
field-data: campo casilla columna
fierce: feroz intens violent encarniz fuerte. severo agud
fight: luch pele combat batall guerr contend enfrent disput
file: archiv ficher
file-name: archivo nombre fichero
fill-in: llen rellen cubr entierr enterr empac destin complet
film: pelicula film
film-show: proyec exhib
filter: filtr
final-round: final
finance: financ finanz
financial-adj: financier monetar econom pecuniar
financial-statements: financier balanc estad resultad cuenta contab
find-out: encontr encuentr hall. halla descubr
fine: multa
fine-detailed: detall fin fina. fino. minucios pequen menud
fine-quality: superior fin fina. fino. calidad excelen lujo alta. primera
fine-small: detall fino. fina. pequen minucios menor precis
fine-splendid: excelent buen. buena. bueno. destacad magnif
fingerprint: huella dactilar biometr iris voz facial rostro
fingerprinting: huella
fingertip: dedo yema
finish-race: termin meta. conclu complet
fire: incendi fuego bomber
fire-extinguish: extin incend fuego. apag
fire-extinguisher: extintor
fire-kata: fuego. incend
firefighter: bomber
firewall: cortafuego firewall
fireworks: fuego artificial pirotec petardo cohete
first: primer inici princip
first-aid: primeros auxilios urgenc
first-come: orden llegada primer
first-generation: primer fundador original
first-half: primer mitad semestre
first-meeting: primer ~vez encuentro conoc
first-of-all: primer ante.
first-part: primera parte mitad
first-place: primer lider cabeza lugar
first-time: primer inicial
fiscal-year: ejercicio fiscal ano
fish-food: salmon pescado pez peces
fisher: pescador
fishery: pesca. pesqu pescad
fishing: pesc
fit: encaj ajust adapt adecu
fit-kata: ajust encaj gimnas
fit-settle: cab cabe quepa calm amain converg control cesar cese. termin apacigu
fitness: idoneid adecuac
fix-fixed: fija fije fijo estatic estatiqu
fixed-amount: fij fija fijo cuota tarifa monto
flash-news: noticia ultim alerta avance preliminar boletin
flat: plan. plano plana nivelad
flavor: sabor sazon condiment gusto.
flee: escap evacu huir huid huye huya huyo fuga
flexible: flexib
flexible-work: flexib
flextime: flexib
flood: inund agua
flow: fluj fluy corriente curso proces procedimient secuencia
flow-pour: fluj fluy verter viert derram drenar difund transmit transmis correr corre. reproduc divulg
fluorescent: fluorescen
fly: vol vola vuel
flyer: follet volant
focus: enfo centr concentr enfas
fold-break: dobl pleg romp fractur quebr
folder: carpeta director
follow: segu sigu siga. cumpl acuerd obed conform respet observ atener
follow-behind: segui sigu persegu
follow-list: sigui continu abaj proxim menos menor inferior
follow-up: segui siga apoy
follower: seguidor
food: aliment diet bebid comer comid
food-supply: aliment viver provision comida
football: futbol
footprint: huella pisada rastro
force: forz fuerz oblig coerc coac presion exig exij
force-majeure: fuerza mayor natural desastre catastrof caso fortuit siniestr
force-through: forz fuerza impon impus
forecast: pronost predec predic previs prever prevea anticip esper estim proyecc
foreclosure: ejecu remate
foreign: extranjer exterior
foreign-capital: extranjer capital inversion
foreman: capataz maestro patron. jefe
forest: bosque forest
forge: falsif alter manipul
forget: olvid
forgive: permit toler perdon acept admit permis admis pierd perdid
forgive-debt: condon exim perdon pierd perdid
fork: fork bifurc
forklift: montacarg
form-document: formulari hoja papel
form-make: form. forma
format: format formulari forma. estil plantilla
former: primer anterior
former-site: antigu sitio terreno
formulate: formul establec elabor promulg redact establezc
fortress: fortalez fuerte.
fortune: adivin
fortune-telling: adivin horoscop vident
forum: foro
forward-positive: positiv
foster-parent: acogid adop temporal
foul: falta. infracc
found-establish: fund cre crea establec establezc
foundation-org: fundac fondo
fraction: fracc
fragment: fragment pedazo trozo pieza
fragrance: fraganc perfum aroma olor
framework: marco framework
frank: franc sincer abiert honest
fraud: fraud indebid enga ilegal ~no desleal malici estaf dol fals irregular ilicit impropi deshonest mal incorrect
free: gratis gratuit libr regal cost
free-at-will: libre flexib voluntad
free-software: libre
freedom: libre libert
freedom-conscience: conciencia
freelance: autonom independ
freely: libre libert
freeze: congel helar helad hielo
freight: flete envio transport logistic entrega acarreo entregu porte
french: frances
frequent: frecuen menud
frequent-use: frecuent abund uso much abus
fresh: fresc pereced
friction: friccion roce
friday: viernes
friend: amig compan colega amistad
friendly: amigab amistos cordial
frightened: asust tem temer aterr atemor miedo
front: frente frontal
front-desk: recepcion frontal
front-line: frente. vanguardia primera
fruit-apple: manzana fruta fruto
fuel: combustib
fulfil: cumpl satisf reun
full-effort: esfuerz maxim empen ~todo. ~todos ~toda. ~todas
full-scale: pleno plena serio seria. autentic verdader complet formal escala
full-time-employee: planta fijo tiempo completo permanent regular base plantilla emplead indefinid
full-time-occupation: exclusiv dedicad complet tiempo
function: funci caracterist capac
function-work: funcion trabaj oper
fur: piel. pieles cuero
furniture: mueble mobiliari
future: futur adelante proxim posterior
future-ahead: futur adelante sucesiv posterior
gait: marcha camina andar
gambling: juego apuest azar
game: juego partido
gang: delincuen organizad antisocial pandill
gang-member: miembro integrante
garage: garaj cochera estacion aparc
gardening: jardin horticult planta
garlic-ginger: ajo ajos jengibre
gasoline: gasolin nafta
gasoline-station: gasolinera gasolina estacion
gate: puerta porton acceso torniquete
gateway: pasarela puerta enlace
gather-meet: reun junt congreg
gay: homosex gay lesb
gaze: mirad ojo ojos vista perspectiva
gender: gener sexo sexual sex
gender-identity: identid gener
gene: genom gene heredit
general: general comun normal usual habitual ordinari public publiqu
general-affairs: general administra
general-military: general.
general-rules: general
generation: generacion edad
genre: genero categor
genuine: genuin autentic regular legitim oficial autentiqu
german: alem
get-done: termin conclu complet acab liquid bast realiz ~ya
get-drunk: ebri borrach embriag alcohol intoxic
get-in: entrar entra. penetr introduc introduz met meter mete. infiltr
get-off: baj bajar baja. baje. descend desciend desembarc
get-on: abord embarc sub subir suba. sube. embarqu bord
get-through: medio traves mediante conduc entend versad
gift: regal obsequi donac dinero hospital invitac grati atenci dadiv agasajo premio sorteo recuerdo
gift-certificate: regalo vale. certificad monedero
girl: nina. ninas chica. menor muchacha adolescent
girlfriend: novia pareja ella
give-humble: ~dar ~da damos dare dio ofre obsequi entreg regal proporcion
give-up: renunc abandon desist deja deje rend
glad: alegr gust content complac feliz encant satisf agradec grat plac
glass-material: vidrio cristal
glasses: lentes anteojos gafas
global: global mund
go-direct: direct derech
go-down: baj baja baje disminu caer caid descen desciend reduc dict emit
go-in: entrar entra. entrad ingres acced acces
go-into: entra entren ingres inclu acced incorpor
go-out: sale. salen salga ausent sali sal fuera
go-over: exced super rebas cruz traspas sobrepas
go-through: pasa. pasan pasar pasad pase. pasen paso transit atraves travies circul aprob acept
go-to-tokyo: tokio capital
go-up: ascend asciend ascenso subir suba. sube. subid aument aliz alza. total
goal: meta. metas objetiv
god: dios deidad divin
going-in-out: entrada salida acces entrar
gold: oro dorad
golf: golf
good: buen ~bien mejor adecuad
good-faith: buena fe honest sincer integrid
good-news: buena. noticia
goods: articulo mercanc producto suministr bienes
gorgeous: llamativ vistos lujos ostentos esplend
gothic: gotic
governance: gobern gobiern
governing-law: aplicable legisl rige regi ley apliqu
government: gobiern administr public oficial autoridad gubern publiqu
government-bond: bono. deuda public gobierno titulo
governor: gobernador
grade-rank: rango categor nivel clase grado jerarq
grades: calific nota. resultad rendimient promedio
gradual: gradual paulatin suav moderad lento. lenta. lentitud
graduate: gradu egres complet
graduation-certificate: titulo diploma certificad
grand: grandios magnific solemn fastuos lujo. lujos esplend gran.
grandchild: niet
grandparent: abuel
grant: otorg conced entreg expid expedic concej expediqu conces
grasp: conoc comprend identific entend determin control conozc identifiqu entiend comprens
grateful: agradec grato. grata. gratitud gracias
green: verde
greenhouse: invernadero calentam inviert invers invert
greet-welcome: recib acog bienven recog alcanz lleg
greeting: salud bienven discurso palabras cortes
grid: cuadricul rejilla red redes malla
gross-negligence: grave neglig
ground-army: ejercito terrestre
ground-soil: terreno suelo subsuelo cimient base. cimentacion
ground-surface: suelo tierra superfic terrestre
groundbreaking: revolucion innovad innovac novedos hito parteagua
group: grupo
group-circle: circul club grupo
grow: crec desarroll evol
grow-old: envejec viej edad. deterior
grow-up: crec desarroll cri cria. criar crianza
guarantee: garant fiador fianza aval solidari obligado obligu
guard: guard vigilan segur
guard-maintain: manten conserv preserv mantien mantuv posventa servicio soporte revis sirv
guardian: tutor padre patria madre represent legal
guess: adivin supo infer
guess-estimate: estim idea. calcul conjetur
guest: invitad huesped client visitant
guidance: guia directr pauta orient lineam
guide-document: guia manual instruc instruzc instruy
guide-lead: orient instruc dirig instruzc dirij guia direcc ensen instruy
guideline-procedure: lineamient directri instruc procedimient guia. pauta.
guild: gremi guild
guitar: guitarra
habit: habit costumbre practica
habitual-phrase: muletilla frase
hacker: hacker pirata. atacante
hacking: hacke pirat vulner intrusion
hair: pelo pein cabell
hair-removal: depil vello
half: mitad medio media
hall: salon sala. salas auditorio vestibulo
hallucination: alucin ilusion delir
halve: mitad reduc reduz medio.
handle: trat manej abord atend atien respond gestion ocup manipul atenc
hands-off: mano. manos incondicional ~sin
handy: util. utiles practic valor
hang-apply: colg cuelg aplic poner pon pone. ponen costo. costa. multiplic gast asegur llam
hangover: resaca cruda alcohol aliento
happen: ocurr suced surg caus result produc deriv pasa pase produj produzc
happiness: felic feliz bienestar dicha
harassment: acos discrimin abus hostig
hard-disk: disco dur usb memor sd unidad tarjeta
hardship: dificult esfuerz penur sufrim trabajo penalid
hardware: hardware
harmful: danin nociv perjudic perjuic danar adver perjudiqu perjuiqu
hash: hash
hat: sombrero gorra
hate-speech: odio
hatred: odio. odia. odiar odios aborrec animadversion rencor
have: tene teng tien tendr tenid tuvo tuvi pose ~hay cuent dispon dispus dispuest disposic
have-burden: tien ten tener abraz enfrent abrig sufr siente alberg abrac padec
hazardous: peligr toxic toxiqu nociv danin
head: cabez jefe
headphone: audifon auricular
headquarters: sede central principal oficina matriz casa domicilio
heal: cur cura. curar curac sana. sanar alivi recuper
health: salud medic infec contag mediqu infezc
health-adj: salud
health-center: salud sanitari centro.
health-check: reconoc examen salud reconozc medic chequeo revision
health-insurance: seguro asegurad salud
health-insurance-card: salud segur tarjeta credencial
health-status: salud estado condicion fisic
hear: oir oye oiga oido oida escuch audienc pregunt entrevist recab
heart-organ: corazon cardiac
heart-rate: cardiac corazon pulso
heating: calefac calentador
heavy-kata: pesad intens
heavy-oil: combustoleo fueloleo petrol pesad
height: altura
height-body: estatura altura talla
height-weight: altura estatura peso talla
heir: hered causahab heren suce
helmet: casco
help: ayud asist auxili apoy
help-serve: serv sirv ayud contribu
heresy: herej
hesitate: duda dudo
hesitate-lost: dud duda dude perd pierd indecis vacil extravi
heyday: auge. apogeo esplendor
hide: ocult escond
high: alt alta altos elevad avanzad gran mayor ~mas avanc
high-definition: alta. calidad imagen definicion resolucion
high-pressure: alta. presion coerciti intimid tension
high-school: bachiller secundari media estudiant prepa
high-side: alto. alta.
high-tech: alta. tecnolog avanzad punta vanguardia
high-temperature: alta. alto. temperatur calor calient fiebre
highest: cima cumbre maxim alto. alta. ~mas
highlight: destac resalt
highway-old: camino. carretera ruta
hijack: secuestr tom ~toma apoder usurp
hijack-takeover: secuestr robo. apoder control usurp ~toma
hiragana: hiragana
hire: contrat emple reclut laboral
historical: histor
history: histori
history-in: histor
hit-against: golpe correspond constitu ~dar choc asign adivin ~cuando ~momento
hit-match: acierto coincid golpe result acert exito
hit-target: aciert acert atin blanco. ~dar
hobby: aficion hobb pasatiemp interes gusto preferenc preocup prefier
hold-baby: abraz carga cargu sosten sostuv brazo alberg tener ~tiene
hold-event: celebr organiz realiz tendra convoc acog lugar organic realic convozc acoj
holder: titular tenedor
holiday: festiv feriad
home: casa. casas hogar domicilio inicio residencia vivienda padres
home-appliance: aparato electr hogar
home-loan: hipotec vivienda credito
home-of: autentic cuna. origen original genuin lugar
home-visit: domicili puerta venta regres volv visit natal familia
homeland: patria pais. paises natal origen
hometown: natal tierra pueblo local terruno origen
honest: honest franc sincer verdad
honor: honor reputac
honor-title: titulo. tratamiento honorif denomin
hope-desire: sueno esper
hope-for: dese quier quer esper solicit prefer ruego prefier
horror: horror terror
horse-carriage: caballo carruaje
horse-racing: carrera hipic apuest
hospital: hospital clinic medic cliniqu mediqu salud
hospital-ward: pabellon sala. habitacion hospital
hospitalization: hospital ambulatori intern
host: aloj anfitri host
hot: calient calor caluros alta.
hot-spring: termal aguas balneario
hot-water: agua caliente
hotel: hotel aloj hosped
hotline: linea directa denuncia telefon
hour: hora hrs tiempo
hourly-speed: velocidad kilomet hora. km
house: casa. casas vivienda domicil hogar
household: hogar familiar
housekeeping: domestic hogar quehacer limpieza
how-much: cuant precio cuest cost.
how-to-use: uso usar utiliz ~como emple
however: embargo ~pero ~aunque ~siempre salvo excep ~no obstante
hug-contact: contacto
huge: enorm gigant masiv inmens
human-being: human
human-resources-dept: human personal rrhh
human-right: derech respet dign cortes
human-rights: derech human
humanities: humanidad humanist letra.
humble: humild modest
hunting: caza. cazar cazador cace
hurry: prisa urgen apresur apur pronto inmediat
hurt: lastim lesion dan danar dano. perjudic deterior
husband: esposo marid duen conyug amo
hygiene: higien sanita salud salubri
ice: hielo helad
icon: icono
id-card: identid identific identifiqu credencial carne gafete tarjeta pase acceso
idea: idea piens pens crea cree. creen. consider sient opini quier concep ocurr ingenio
ideal: ideal
identifier: identific identifiqu id usuari
identity: identi
identity-expression: expresi
ignore: ignor desestim
illegal-copy: pirat
illustrate: ilustr ejempl
illustration: ilustra dibuj imagen figura.
illustrator: ilustrador dibujant artista pintor
image: image foto figur grafic grafiqu
image-photo: imagen foto figur
imagine: imagin
imitate: imit copia remed falsific
immature: inmadur inexpert
immediate: inmediat instant pront
immediately-after: inmediat despues tras. poco
immediately-before: inmediat antes previ anterior justo ultim
immense: inmens enorm gran. grande.
immigrant: inmigra migra
immovable: inmovil firme inamovib inmueble
imperial-family: imperial real. familia casa.
impersonate: suplant ~hacer simul impost disfraz usurp
impertinent: impertinen insolen atrevid
implement: implement introdu aplic instal apliqu
import: import
import-export: export import
important: import critic significat grave clave esencial crucial relevant critiqu valios ~cuid
impose: impon impus impuest imposic
impossible: imposib incapa
impression: impresi
imprisonment: prision
improve: mejor refor fortal perfecc correg subsan correc corrig corrij
in-flight: bordo cabina avion vuelo
in-law: politic afinidad suegr cunad politiqu
in-light-of: luz luces ilumin alumbr conform compar acuerdo vista cotej
in-parallel: paralel simultane concurrent
in-plain-view: vista visible expuest
in-the-middle: mitad ~durante medio plena pleno ~mientras
in-trouble: problem dificult necesi apur inconvenien
in-writing: escrit
inaccurate: inexact imprecis incorrect
inactive: inactiv desactiv deshabilit
inappropriate: inapropiad inadecuad impropi improcedent indebid inoportun
inch: pulgad
incident: incident suceso caso evento
incidentals: gasto divers menor vari
incite: incit instig provoc foment
include: inclu contien conten compren abarc ~tal contuv
include-in: inclu incorpor
included: inclu
inclusion: inclus incluy
income: renta ingres anual
income-expenditure: ingreso egreso gasto balance
incoming-call: llamada entrante recib recepcion
incompatible: incompatib
incomplete: incomplet inacab inconclu parcial imperfect
inconsistent: inconsisten incoheren contradic incompatib discrepan contrat
inconvenience: inconvenien molestia problem obstacul entorpec defect prueb
inconvenient: inconven molest
increase: aument increment crec
incumbent: actual cargo. funcion puesto titular empleo activo
indemnify: indemn compens reembols
independent: independ
independent-adj: independ autonom voluntar
indirect: indirect
indiscriminate: indiscrimin
indispensable: indispens imprescindib esencial
individuality: individual personalid caracter singular
induce: induc provoc ocasion caus desencaden atrae atrai atrac
industry: industr
inequality: desigual desequilibr dispari
inevitable: inevit ineludib
infect: infec contag infezc
infection: infec contag covid coronavirus virus posit infezc
infer: infer deduc presum deduzc presun
inflow: afluencia flujo. entrada ingreso afluy
influence: influ afect impact
influenza: gripe influenza
information: inform dato
infrared: infrarroj
infringe: infrin infrac viol vulner transgre lesion
infringe-free: infring infrac infrinj
ingredient: ingrediente component compos sustanc
inhale: inhal fuma aspir respir
inhale-suck: inhal aspir succion fum fumar absor
inherit-tradition: hered suced transmit recib continu asum legad entreg traspas
initial: inici princip primer predeterm
injury: lesion herid
injury-illness: lesion enferm accident herid padec dolenc
inner-conflict: conflicto lucha. dilema
inner-side: intern interior fuero. conciencia
innovate: innov
input: introdu ingres rellen escrib teclea entrada complet escrit captur llen
inquirer: consult
inseparable: inseparab indivis
insert: insert introdu inclu
inside: intern ~dentro interior
insider: privilegiad
insider-trading: privilegiad informacion
inspection: inspec exam revis inspezc verif prueba control comprob recepc comprueb acept
install: instal implement introduc establec introduj introduzc establezc
installation: instal coloc mont estable ensambl
installer: instal
installment: plazo cuota parcial divi mensualid abono
instant: instant
instant-death: muerte instantan inmediat acto. fallec
instant-moment: momento instant segundo
instead: ~vez lugar. alternativ reemplaz sustit cambio.
instruct: instruc orden. ordena indic mand instruzc indiqu instruy
instructor: instructor ponente conferenc profesor docent maestro
insufficient: insuficien falt carec carez inadecuad escas
insult: insult injuri despectiv difam calumni ofen denigr
insurance: segur
insurance-card: seguro tarjeta
insurance-premium: segur prima cuota
integrate: integr fusion unific consolid combin unifiqu
integrity: integrid consisten
intellectual: intelect
intellectual-property: intelectual propied
intense: intens violent fuert sever feroz
intention: intenci voluntad intenta pretend deliber proposit dese
interaction: interac intercamb relacion
intercept: intercep escuch
interest: interes inquiet
interest-rate: interes
interesting: interes divert gracios entreten
interface: interfaz
interior-decor: interior decor mobiliari acabado
intern: practicas pasant becari practicant aprendi interno capacita prentic formacion practiqu
internal-audit: intern audit
international: internacion extranjer exterior global
internet: internet linea red web
interpersonal: interperson relacion human
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
investment-fund: fondo inversion
investor: inviert invers invert
invisible: invisib ocult ~no
invite: invit
invoice: factura remision recibo nota
involuntary: involuntari inevitab reac
involve-drag: involucr implic arrastr envuelt envolv atrap
iris-eye: iris
iron-metal: hierro
irradiate: irradi expos luz
irregular: irregular anormal anomal inusual
irreparable: irrepar irrevers remedi recuper
irreversible: irrevers
irrevocable: irrevoc
island: isla.
ism: principi doctrin ideolog ismo
issue: emit emis expid expedic expediqu
issue-ticket: incidencia issue ticket
it-dept: informa tecnolog sistema
item: element campo entrad articul apartad partid dato categor concepto rubro punto
itself: ~mismo ~misma ~si
jacket: chaqueta saco abrigo chamarra portada
jailbreak: jailbreak fuga. fugar liber desbloque root
japan: japon
japanese-descent: japon nipon descendencia nikkei
japanese-lang: japon
japanese-sweets: dulce. japones confit
jar: frasco tarro botella
jealousy: celos envidi
jet: jet chorro reaccion
jewel: joya gema alhaja preciosa
job-offer: oferta
job-seeker: solicitant candidat busca empleo trabajo
job-title: cargo puesto titulo rango posicion categoria
job-type: puesto funcion trabajo tipo ocupa labor empleo cargo tarea
join: unir unid une unen. unio ingres inscri admis afilia alta
join-company: ingres empresa contrat incorpor entra entren empleo laboral
joint-controller: corresponsab conjunt
joint-several: solidari mancomun conjunt
joint-struggle: lucha. conjunt alianza frente. comun. comunes
joint-venture: conjunt alianz asociac cooperac
joke: broma chiste
journalist: periodist reporter
judge: juez magistrad
judge-decide: determin juzg deci juici consider estim criterio
judgment: sentencia fallo. juicio decision resoluc resoluzc fallec
judicial: judicial justicia
jump: salt rebot brinc
jump-off: salt arroj avent lanz
junior: junior juvenil infantil
junior-colleague: menor. menores joven junior nuev
junior-high: secundaria
junior-person: menor joven junior reciente
jurisdiction: jurisdic competen jurisdiqu tribunal
kanji: kanji caracter ideogram
katakana: katakana
keep-custody: guard custodi resguard recib deposit encarg conserv
kernel: kernel nucle
kerosene: keroseno querosen
key: clave llave tecla
keyboard: teclado
keyword: clave palabra termino
kill: mata. matar mato muert homicid asesin
killed-in-action: caida. caido muert combat guerra
kilometer: kilomet km
kind: tipo clase categor especie modalid clasif varied
kind-nice: amab cortes empat
kindergarten: jardin kinder preescolar guarderia infancia
kingdom: reino
kitchen: cocina
knit: punto tejid tejer
knock: tocar toqu llamar
knock-down: derrib derrot tumb derroc
know: sabe sabi sabr conoc aprend entera consciente conozc
know-how: conocimiento tecnic saber know conozc
knowledge-rules: regla norma conoc sab pauta instruc actitud
known: conoc sabe sabi sepa. sepan
korea: corea
labor-insurance: laboral trabaj desempleo riesgo accident
lack: falta carec ausen carezc
lady: dama mujer senora
land: tierra terren inmueble bienes
landing: aterriz
landlord: casero arrendador propietari duen. dueno terrateniente
landscape: paisaj vista. panoram
language: idioma lengu japon ingles espanol
language-level: idioma lengua linguist
language-study: idioma lengu
lapse: caduc expir caduzc
laptop: laptop portatil computadora
large: mayor ampli enorme gran volumin
large-amount: elevad cuantios alto. alta. importante. gran. considerabl suma. cantidad
large-difference: gran. grande. diferenci margen
last: ultim final
last-night: anoche noche ayer
last-place: ultim lugar inferior
last-time: anterior ultima pasad previ
last-week: semana pasad anterior
last-year: pasad anterior
late: tarde tardi
late-payment: mora atraso demora interes retras recargo
lately: reciente ultim
lateness: retardo retras tard impuntual
latent: potencial latent
later-on: despues posterior futur delante luego. adelante oportun
latin: latin
latter: segund ultim
laugh: reir rie risa sonr riend ridicul burl
launch: inici arran lanz activ puesta
launch-fire: dispar lanz descarg
laundry: lava ropa tintorer
law: ley legal legisl juridic derecho norma juridiqu
law-change: reform derog modific abrog expedi promulg enmienda cambi establec modifiqu abolic establezc
law-of-nature: ley leyes regla principio
lawn: cesped pasto hierba prado pradera
lawyer: abogad letrad legal licenciad patent jurid notari bufete despacho
lax-sweet: dulce indulgen laxo laxa permisiv
layoff-redundancy: despid reduc reestructur personal recort
layout: diseno. disposic maquet distribucion
lead-guide: lider guia dirig encabez
leader: lider represent dirig director dirij direcc
leader-ship: liderazgo
leaf: hoja.
league: liga
leak: fuga filtr divulg viol brecha vulnera revel difund difus
learn: aprend estudi
lease: arrend alquil rent inquilin
leave: deja deje dejo sal sali abandon
leave-early: salida anticip temprano antes retir
leave-holiday: licencia vacacion permiso descanso ausen suspension cierre
leave-unattended: abandon dej deja deje descuid desaten ignor
lecture: charla conferenc seminari curso ponenc
left-side: izquierd
left-wing: izquierd
legal-adj: legal jurid
legal-dept: jurid legal
legal-fees: abogad honorari legal judicial costas litigi
legal-person: juridic persona corporac entidad juridiqu moral empresa sociedad corporativ
legible: leer lee lea legib lect
legislation: legisla
legitimate: legitim licit justific legal debid justifiqu
legitimate-interest: legitim interes
leisure: ocio. recrea esparc tiempo libre
lend: prest cede arrend comodato
lender: prestamist arrendador
length: longitud period plazo durac vigen tiempo termino cuanto
let-go: soltar suelt separ apart alej desprend deshac
let-through: pasar pase. pasen dejar traves ~hacer ~medio
letter: carta. correspond misiva
letter-mail: carta. cartas correspond misiva
level: nivel
lgbt: sexual minori lgbt
liability-debt: deud obligac adeud pasiv obligu
liberate: liber abre abrir abra. abran abrid abrie abiert apert emancip
librarian: bibliotecar
library: bibliot
license: licenci permis
life: vida vivi viven
life-death: vida
lifeline: servicio basic esencial vital
lifetime: vida. vitalic
lift-elevator: elevador ascensor
light-minor: liger leve. menor. livian reduc mitig aliger
light-ray: rayo luz luces haz
lighter: encendedor redactor escritor
lighting: ilumin luz luces lampara alumbr
lighting-on: encend enciend luz luces ilumin alumbr parpade
lightning: rayo relampag tormenta
lights-out: apag luz luces
like: gust prefier prefer agrad encant querer quier afici
limit: limit restric ~solo ~sola solamente unicamente ~siempre medida excep necesariamente restriqu tope
limited-express: expres tren
line: linea fila cola
line-up: fila cola. form alinea hace. ~hacer haci
link: enlac vincul link
link-associate: asoci vincul combin relacion
liquidate: liquid
list: list indice tabla indiqu
list-up: enumer list. lista mencion cita indic indiqu
listen: escuch oir
literature: literat literar
litigation: litig demand juicio accion procedim proces judicial pleit
live-broadcast: vivo. direct transmi retransm conciert emision
live-exist: vivi vive vivo. viva vida. vidas sobreviv existenc
live-reside: resid viv viven vivan
load-data: carg lee leer import
loan: prest credit financ emprest
local-adj: local
local-chief: alcalde jefe titular gobernador president
local-government: local municip ayuntam gobierno public entidad prefectur publiqu
localization: locali
location: ubicac posic localizac posiqu
location-data: ubicac posicion geolocal localiza gps ruta recorrid trayect
location-info: ubica localiza posicion
lock: bloque llave cerr candado bajo cierr
lockout: paro patronal cierre
lodging: hosped alojam hotel
log: logr registr bitacor
log-in: sesion acced inici conect acces
log-record: registro bitacora log historial
logbook: bitacora diari registro
logic: logic
lonely: solo. sola. soledad aislad aislam
long: larg prolong extens duradero
long-distance: larga distancia lejan
long-time: tiempo. mucho primera largo ano anos decada
long-wish: deseo desea desee anhel esper sueno ansiad pedir pedid rog
long-work: larg. larga. largo. extens largometraj
longest: maxim largo larga ~hasta ~mas
longevity: longev larga. vida.
look-after: cuid
look-for: busc
look-like: parec aspecto parezc
look-of: parec aspecto estado situacion aparien
look-up: mirar mirad arriba
lose: perd pierd
lose-weight: adelgaz peso. delgad bajar
loss: perd pierd extravi robo
loss-perish: perdid destru
loss-ruin: perd destr desaparic extravi pierd
lost-child: perdid extravi nino
lottery: sorteo rifa loter
lounge: sala. salon descanso espera
love: amor. amar ama carino afecto amad quer
lover: pareja novio novia amante
low: baja bajo baje reduc menor dismin reduj reduzc
low-side: bajo. baja.
low-temperature: baja. bajo. temperatur frio. fria.
low-voice: voz baja. susurr
lower-raise: baj baja baje reduc dismin rebaj descarg retir descend
lucky-bag: bolsa. sorpresa suerte fukubukuro
lump-sum: unic exhibicion global lote conjunt bloque ~una contado total
lunch: almuerz comida
lunch-box: lonchera comida almuerzo vianda
luxury: lujo alta. calidad gama superior
lyrics: letra cancion
lyrics-writing: letra. letras letrist
machine: maquin equip mecan aparat
machine-learning: automatic aprendiz automatiqu aprendic
mad-deviate: desvia desajust locura desorden trastorn altera
mad-out-of-order: loc loco locura enloquec descompon desajust trastorn
magazine: revista
magic: magi
magnetic: magnet iman
mail-order: correspondencia linea compra venta distancia catalogo
mailing-list: lista
main: principal primordial clave centr mayor nucle primari fundamental
main-body: principal cuerpo unidad propio central
maintain: mant conserv preserv sosten sostien permane sostuv
maintainer: manten mantien responsab mantuv
maintainers: manten responsab mantien mantuv
major: mayor import principal
major-company: gran principal importante empresa
majority: mayori
make-build: hace. ~haga ~hacer constru edific crea. crear fabric
make-known: conoc public difund inform divulg notific conozc publiqu difus notifiqu comunic comuniqu
make-out: entend entiend comprend sabe sabi conoc clar sepa. sepan identific
maker: fabriqu fabric
makeup: maquill cosmet
malice: malici malintencion dolo intenc deliberad mala fe
malware: malware virus malicios malign
man: hombre varon masculin
manage: manten oper control manej gobern mantien mantuv gobiern administ resguard custod gesti
management: gestion administr direccion
manager-chief: jef gerent director titular responsab encargad encargu
manager-person: gerente gestor administrador responsab directiv
managing-director: director gerente ejecutivo
maneuver: maniobr manipul manualidad trabajo herramienta estratagema
manners: modales etiqueta cortes educacion conduct buenas
manual: manual mano
manufacture: fabric produc manufactur fabriqu produj produzc elabor
manufacturing-dept: produc produj produzc fabriqu fabric
many: much mayor numer varios variad multipl ~mas gran multitud abundan cantidad
map: mapa
marathon: maraton
march: marcha desfil procesion fila.
marital: matrimon civil divorc casad conyug espos nupcial
mark: marc
market: mercad
market-price: valor mercado precio cambio actual corriente
marketing: mercad market promo ventas public publiqu
martial-arts: marcial karate kendo judo combate
mask: mascar
mass-media: medio. prensa comunicac
mass-produce: masa. produ serie volum
massage: masaj
master: maestr domin
master-expert: maestro experto
mastermind: cerebro autor cabecilla instigador
match-fit: coincid empare partid
maternity: matern prenatal posnatal parto
maternity-harassment: matern acoso
mathematics: matemat
matter: asunt cuestion punto. detall element materia caso tema dato informacion
matter-incident: asunto noticia. aviso orden instruccion
maximum: maxim mayor tope
mayonnaise: mayonesa salsa aderezo
mayor: alcalde
meal: almuerz cena desayun aliment comid arroz
meaning: signific sentido quer quier signifiqu
meaningless: inutil sentido
means: medio. medida recurso
meanwhile: ~durante ~mientras ~tanto interin periodo lapso tiempo ~otro
measure: medida accion polit paso.
measure-gauge: medi. medic medid midi mide midan mediqu
measuring-instrument: medici instrument equipo medidor aparato instruy
meat: carne. carnico
mechanism: mecanism dispositiv truco organism
media: medio prens notic notiqu
media-storage: medio soporte almacenam dispositivo unidad
mediation: mediac concilia
mediator: intermedia mediad
medical-certificate: medic certific mediqu certifiqu diagnost constancia
medical-history: medic enfermedad histori mediqu clinic salud expediente antecedente
medical-science: medic
medicine: farmac droga medic receta prescri
meditation: medit
meet-person: conoc reun encontr encuentr conozc
meeting: reunion encuentr junta
meeting-point: encuentr encontr reuni quedar
melody: melod
member: miembro integrant soci equipo member registr inscri afilia baja
memorandum: memorand conveni acuerd
memorial-service: conmemor honra. homenaje memoria. ofrenda
memorize: memoriz memoria
memory: memor record recuerd
men-and-women: hombre mujer genero sexo. sexos ambos
menstrual: menstru regla period
mental: mental psicolog emocion psiqu animic moral espirit
mental-adj: mental psic emocion
mentor: mentor
menu: menu
merchantability: comerciab comercializ comercialic
merge: fusion integr
merger: integrac fusio
message: mensaj correo
messenger: mensajer enviad emisari
messy: desorden caotic desastre destro absurd
metal: metal
meter: metro. metros medidor
method: metod forma manera medio modo ~como procedimient tecni
metric: metric indicador medid metriqu indiqu
metropolis: metropoli ciudad grande. gran. urban
microphone: microfono
mid-level: median medio. intermedi nivel
mid-term: mediano plazo medio. intermedi
middle: medio. mitad centr intermedi media
midway: mitad medio transcurso ~durante camino curso antes
migrate: migr transi
mild-degree: leve. liger
mile: milla
milestone: hito
military: militar armad
military-base: base. bases estacion
military-officer: oficial
military-operation: operacion operativ estrateg plan. tactic
milk: leche lacte
millimeter: milimet mm
million: millon
mind-body: mente cuerpo. mental fisic psic
mind-care: import molest preocup atencion inconvenien
mind-set: mente. mentalidad
minimum: minim menos.
mining: miner extrac extra. mina. explotac
minister: ministr
ministry: minister
minor: menor edad nino nina ninez ano hijo hija nin infan hij adolescen joven
minor-age: menor
minor-person: menor
minority: minori
minus: menos negativ
minute: minuto
minutes: acta minuta
mirror: espejo replic repliqu
mislead: enga confus malentend error
missile: misil balistic
mission: mision
mistake-fault: error. errores falta. culpa equivoc yerro
mistaken: equivoc malentend error confun confus errone
mistrust: desconfi dud sospech
mix: mezcl combin revuelt
mix-in: mezcl inclu intercambi combin
mixed-up: mezcl confund confus perd pierd
mobile: movil celular portat telefon smartphone inteligent
mobile-force: movil agil flexib maniobr
mode: modo. modalidad
model: model
model-type: model
moderator: moderador
modern: modern contempor
modify: modific correg correc corrig edit cambi rectif revis arregl solucion alter parche modifiqu correzc corrij
modify-word: modific alter cambi adapt modifiqu
module: modul component compus compuest composic
mold: molde troquel
moment: momento instant
momentum: impetu fuerza impuls poder influen vigor
monarch: rey reyes reina monarc real. soberan
monday: lunes
money: dinero fond dolar yen financ paga pago pague
money-laundering: blanque lavado dinero
monitor: monitor vigil supervis
monitor-screen: monitor pantalla
monochrome: monocrom blanco negro
month: mes mens enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
monthly-income: mensual mes ingreso. sueldo salario
mood: animo humor sient sentir sentimient malestar estado
moral-rights: moral autor derecho person dignid
more: ~mas ademas adicional ~tambien
morning: manana
most-part: mayor casi
most-recent: ultim reciente ~mas proxim inmediat anterior
most-superlative: ~mas
mostly: mayor general parte. casi.
mother-tongue: matern nativ
motivation: motiva entusias dese animo voluntad ganas
motorcycle: moto. motos motocicl
mountain: montan sierra
mounted: equip montar montad montaj monta. instal incorpor carg coloc dota integr
mouse: raton mouse
movable: mueble
movable-part: movil. moviles movible
move: move muev traslad desplaz mudan transf movi
move-emotion: emocion conmov conmuev impresion
move-off: arran salida salir zarp partida
move-up-date: adelant anticip redond
movie: pelicul film cine. cinemat
moving-house: mudanza muda. mudar mude cambi domicili traslad
multi: multi
multi-factor: multi factor dos
multiple: multipl vari much diferent algun divers ~mas cuant
multiple-layer: multip
murder: asesin homicid mat matar mata. mato.
muscle: muscul
museum: museo
music: music cancion musiqu letra
musical-instrument: instrument music
musician: music musiqu
must: ~debe ~siempre necesar obligator asegur obligu
mutual: mutu recipro ~otro interac
my-number: numero individual personal my
name: llam titul denomin nombr
name-full: nombre apellid
name-give: nombr denomin bautiz
narration: narra
narrow: estrech angost pequen reducid limit restring
nation: nacion estado pais
national-established: nacional estatal estado
national-politics: nacional politic gobierno
national-treasure: tesoro nacional
nationality: ciudadan nacional extranjer
native: nativ
natural: natur supuesto
natural-obvious: natural obvi logic supuest evident normal
natural-person: fisica natural persona individu particular
nature: natural caract propied cualid indol esen
navy: marina naval armada
nda: confidencial
near: cerca proxim
necessary: neces requier requer ~debe precis tien ~hace requir requis
necessary-scope: medida necesari
need: neces requ precis
needs: necesidad demanda requer
negligence: neglig culpa descuid imprud
negotiate: negoci trato
neighbor: vecin colindant adyacen contigu proxim cerca aledan
neighborhood: barrio vecin colonia local
nephew-niece: sobrin
nerve: nervi neuro
network: red redes comunic internet comuniqu telecomunica transmi corresponden
neurodiversity: neuro
never-taken-out: secret confidenc
new: nuev ultim novedos
new-graduate: recien egresad graduad nuev
new-home: nuev casa. hogar domicilio
new-work: nuev novedad reciente ultim estren
newly-joined: nuev ingreso recien
newly-written: inedit original escri nuev
news: noticia
newsletter: boletin newsletter informativ revista
newspaper: periodic diari periodiqu articulo noticia revista prensa
next: proxim siguient
next-door: adyacent contigu vecin colind junto. lado.
next-week: semana proxim siguient
next-year: proxim siguient
ngo: lucro ong
nickname: apodo sobrenombre mote. alias usuario
night-travel: noctur noche
night-work: nocturn noche
no-name: anonim
noise: ruid
nominate: nomin propon design propus propuest proposic
non-transferable: transfer intransf transfier
noncommercial: comercial
nonexclusive: excluy exclus
nonprofit: lucro lucrativ
nonpublic: privad inedit confidenc extraofic oficios
noon: mediodia doce.
normal: normal correct adecuad
normal-usual: normal comun. comunes ordinari usual
north: norte septentrional
northeast: noreste nordeste
northern: norte septentrion
northward: norte
northwest: noroeste
not-allowed: ~no prohib permit pued mal inutil ~debe deber
not-good-at: debil dificult cuesta disgust dominio
notarize: notar
notary: notari
notation: notac indic descri escri menc denomin expres anot rotul
notebook: cuadern libreta nota. apunt agend
notice: not nota ~dar cuenta adviert percat
notice-remark: not nota. notas notar adviert advert cuenta percat descubr
notification-official: notific aviso declar presenta comunic notifiqu comuniqu
notification-push: push notific notifiqu
notify: notific avis inform contact anunci comunic alert report notifiqu comuniqu preaviso
notify-purpose: finalidad proposito aviso notific comunic notifiqu comuniqu
novel-book: novela historia. relato cuento narra ficcion
novel-fiction: novela ficcion litera
nowadays: hoy ahora actual momento presente
nuance: matiz matic
nuclear: nuclear
nuclear-plant: nuclear planta central
nuisance: molest inconven
nullify: revoc anul rescin cancel revozc retir desist retrac rescis terminac baja revoqu
number: numer cantid cuant id
number-count: numero cantid frecuen veces caso
number-plate: numer placa matricul
nurse: enferm
nursery: guarderia infantil estancia preescolar
nursing-care: cuidad asisten enferm famili atencion
nurture: cultiv foment desarroll crec cri cria. criar crianza educ form
nutrient: calcio sodio mineral vitamin nutri
nutrition: nutri
nuts: nuez. nueces cacahuate. fruto seco
oath: jura
obesity: obes sobrepeso engord
object: objet sujet destin
objection: objec oposic impugn objezc oposiqu inconform desacuer
objective-adj: objetiv
obligation: obligac deber obligu
oblige: oblig impon impus exig exij impuest imposic
obliterate: elimin erradic borrar borrad extermin suprim
obscene: obscen porno indecen
observe: observ
observe-seem: ver verse. observ parec adviert advert encontr
obsession: obses apeg aferr persist insist emperr
obstruct: interf obstru impid imped perturb obstacul dificult interrump interrup
obvious: obvi clar evident manifiest patent
occasionally: ocasion ~vez veces ~cuando
occupation: profes empleo puesto ocupa oficio trabaj
occupy: ocup ~toma tomad
occurrence: suces acontec hecho incident evento
odor: olor hued oler olfat
offender: delincuent culpabl criminal autor perpetrador responsabl agresor
office: oficina despacho
officer-employee: funcionari directiv personal emplead administrador consejer ejecutiv
official: oficial formal
official-person: funcionari public publiqu
official-residence: residenc oficial viviend casa. dormitor
offline: linea conexion fuera offline
offset: compens
old: antigu viej anterior previ obsolet pasad
olympics: olimp
omission-entry: omis omit falt incomplet
omit: omit omis abrevi
omitted-middle: omit omis
on-the-other: ~mientras ~otro ~parte cambio
on-water: agua. acuatic superficie
one-after-another: sucesi serie repetid consecutiv tras.
one-line: linea. renglon fila.
one-way: ida sencill
only: solo. sola. solamente unic mero mera simplement sol ~sino limit excluy exclus
open: abri abiert abre public publiqu
open-doors: abr apertura abiert puerta
open-flame: fuego flama llama
open-shop: abre abrir abra. abran abrid abrie apert abiert inaugur
open-source: abiert fuente codigo libr
opening: apert inaugur inicio
opening-session: apertura inaugur abr abrir
operate: opera gestion administr
operating-system: operativ sistema
operation: funciona manipul manej interac oper
operator: operador
opinion: opini coment punto vist suger sugier
opportunity: oportunid ocasion
oppose: opon opues contra objec conflict revers objezc opus oposic
oppress: oprim opres represi reprim persecu persig
opt-in: opta opte consent consient
opt-out: rechaz nega niega niegu rehus exclu opon cancel deneg optar opus opuest oposic
optimization: optim
option: opcion alternativ eleccion
optional: opcional voluntar libre arbitrari discrec discrezc
or-less: menos inferior maxim menor
or-more: ~mas menos superior mayor igual
orange: naranja anaranj
orchestra: orquest sinfon
ordeal: prueba. dificultad desafio adversidad
order: pedido orden. encarg pid petic
order-command: orden mand
order-form: pedido orden compra acuse encarg pid petic
order-sequence: orden secuenc
ordinance: ordenanza decreto orden. reglament
ordinary-damage: ordinari direct normal
ordinary-people: public general publiqu
ordinary-plain: comun. comunes ordinari mediocr corrient normal
organism: organism biolog vivo. vivos ~ser seres animal
organization: organi institu agenc entid grupo autoridad socied asociac
organization-mechanism: organi mecanism estructur institut
organizational: organiz organic
organize-form: organi form. forma composi compon elabor
organize-tidy: organi orden arregl clasific recog limpi acomod liquid depur reduc
organizer: organizador
orientation: orienta aspira tendenc direccion
origin: origen. ascenden proced
original: origin inicial fuente primer
original-text: original
original-work: original obra. obras autor
originate-send: envi remitente emisor transmi difu origen llama public emit
originator: creador fundador pionero precursor iniciador original
orphan: huerfan
orthodox: ortodox legitim tradicional autentic
other: otro otra demas diferent adicional ademas distint
other-side: otra. parte. contrapart usted ~su
our-side: nuestr nosotr part. parte.
out-of-area: fuera zona. area. cobertura
outbreak: estall brot repentin subit
outdated: obsole anticu desactual
outflow: salida fuga. flujo.
outpatient: consulta ambulator tratamiento
output: salida
outside: extern fuera tercer ajen exterior
outsider: ajen extern tercer fuera autoriz
outsource: subcontrat externaliz encarg contrat externalic tercer encomiend
over-indebted: sobreendeud multiple deuda
overflow: desbord rebos llen inund
overlap: superpon solap duplic dupliqu
overlook: pasa. pasan pasar pasad pase. pasen alto. omit omis ignor toler inadvert desaperc
overnight-stay: hosped pernoct aloj noche estancia
overseas-trip: viaj destino extranjero
overtime: extra horas fuera jornada
overwhelming: abrum aplast contund domin avasall
overwork: exces sobrecarg
owner: propietari dueno titular
oxygen: oxigen
pace: ritmo paso velocidad
pack: paquete envase
package: paquet
packaging: empaque embal envas
packing: embal empaq empac envas envolt
page: pagina sitio
paid-leave: goce remunerad pagad vacacion retribuid
pain: dolor angust sufr afli
painful: dolor duel dol dificil sufr penos duro. dura.
paint: pint aplic recubr barniz untar
painter: pintor artista
panel: panel
paperback: bolsillo libro. rustica
paragraph: parraf apartad
paralympic: paralimp olimp
parameter: parametr argument variable
parasite: parasit plaga insecto
parent: padre madre progenitor
parent-company: matriz holding matric
parentheses: parentes corchet
park: parque
parka: capucha sudadera
parking: estacion aparc
parliament: parlament congres asamblea cortes
parody: parodi
part: part porcion algun seccion ciert fragm parcial
part-time: parcial temporal
part-timer: temporal contrat eventual fijo determinado parcial medio hora tiempo
part-ways: separ despid desped romp termin
participant: particip asist
participate: particip unir unid une unen. unio asist involucr ~un
participate-join: ~un unir unid une unen. unio particip incorpor
participation-fee: cuota particip costo
partner: socio asociad alianz colabor alianc
partner-life: pareja
parts: pieza parte. partes refacc component
party-assertion: version alega argumento postura afirma
party-event: fiesta convivio banquete reunion social festej
party-leader: lider dirigente partido president
party-member: partido miembro militante afiliad
party-other: ~otro ~otra destinat persona parte. interesad involucrad
pass-away: fallec muri mori muer difunt
pass-exam: aprob aprueb acredit pasar admit
pass-hand: entreg pasa pase
pass-on: dictar dict. sentenci notific comunic impon
pass-time: pasa. pasan pasar pasad pase. pasen paso transcur tras. excede luego despues
pass-vote: aprob aprueb vota
passport: pasaport
password: contrasen clave pin nip credencial autentic contrat
past: pasad anterior previ ultim
paste: peg pegar pega. pegue adher fij fijar
patch: parche correcc
patent: patent
patent-attorney: patent agente
pathetic: vergonz lamentab deplorab penos
patient: pacient
patient-adj: pacien
patrol-car: patrull ronda. rondin
pattern: patron tipo
pattern-design: patron diseno dibujo motivo
pay: paga pago tarif cost precio cobr gast cuota dinero pag liquid abon desembols oneros pagu
pay-cut: reduc descuent sueld sancion rebaj disminu reduj reduzc salar
pay-in: pago. paga pagu deposit ingres aport
payment: pago paga pague abon
payment-in: deposit pago. ingreso pagad recib acredit abon
payment-info: pago pag cobro liquid transac pagu
payroll: nomina salari sueld pag pagu pago
payslip: nomina salar fiscal impuesto constanc certific retenc retien retuv
peace: paz pacif
pearl: perla joya piedra. precios metal
peculiar: propi unic inherent especific original especifiqu excluy exclus
pedal: pedal
pedigree: linaje pedigri estirpe sangre ascend
pedometer: pasos podom
penalty: sancion multa castig pena
penalty-contract: penal convencional multa sancion
pencil: lapiz lapic
penetration-test: penetrac intrus prueba
peninsula: peninsul
pension: pension jubil retiro renta
per: ~por cada
percent: porcent ciento tasa
perfect: perfec complet impecabl plen
perform-appear: aparic aparec particip actua interven presentacion
performance: rendim desempen
performance-stage: funcion espectacul presentac escen teatr obra. obras represent
performing-arts: espectacul artist farandul artes celebridad comediant
period: period plaz tiemp durac fecha termin
period-stage: period epoca momento tiempo
periodic: period regular
perk: benefici ventaja recompens privileg bono
permission-official: permis licenc autoriz autoric
permit: permi autoriz conced otorg licenci reconoc acept admit autoric concej reconozc admis conces
persecute: persecu persig
persistent: insisten persist reiterad obstin acosa acoso
person: person individu human ~quien usuari alguien interesad titular ~parte hombre gente
person-concerned: interesad implicad involucrad relacionad
person-in-charge: responsab encargad contact persona funcionari titular gerent oficial encargu
person-people: gente persona human individu
personal-data: personal privad identif
personality: personalidad caracter temperament
personalize: personaliz personalic
personification: personif antropomorf
personnel-measure: human personal
persuade: persua convenc
pesticide: plaguicid pesticid agroquim insecticid herbicid
petition: solicit instancia inconform petic reclam promov promoc alega
petroleum: petrol crudo
pharmacist: farmac
phenomenon: fenomen
philosophy: filosof principio ideal
phishing: phish
phobia: fobia
photo-id: foto
photograph: foto film grab ~toma tome capt
physical: fisic tangib fisiqu
physical-education: educacion fisica gimnas ejercici deport
physical-measure: fisic fisiqu
physical-strength: fisic fuerza resisten condicion
piano: piano
pierce: clavar clava. pinch punz perfor apunal enterr
pile-up: repet acumul superpon apil reiter carg sobrepon
pilgrimage: peregrin
pilot: pilot manej operac control
pimple: acne espinill grano
pink: rosa
piping: tuber caneria plomer
pirate: pirat
piston: piston
pitch: ritmo pitch tono. presentacion paso.
place: lugar ubicac siti ~donde espaci
place-fixed: coloc instal situar situad fij mantene mantuv mantien diferir difier diferid
place-put: coloc pon pong pues ubic instal colozc
plaintiff: demandant actor reclamant solicitant
plan: plan program prev intenci pretend calendari contempl esperad
plan-document: plan
plane-surface: plan. plano plana superficie
planning-dept: planif estrateg
plant: planta
plant-industrial: planta. instalacion
platform: plataform
play: juga jugu jueg divers recreat
play-role: activ desempen exit particip contribu destac
player: jugador reproductor
player-music: music ejecu tocar interpret
plaza: plaza.
pleasant: disfrut divert placer
pledge: promes jura compromi carta protest garant prenda gravam
plugin: complement plugin extension
plunder: saque despoj rob robo. robar arrebat quitar quite pillaj privar privac privad
plus: ~mas posit suma
pocket: bolsill
poem: poema poes haiku verso
poet: poeta
point-of-contact: contacto punto. conexion
point-out: senal indic indiqu
point-time: momento punto fecha
poison: venen toxic
poisoning: intoxic envenen adicc adict depend
police: polic poliqu investiga
police-chief: jefe comisari director
police-kata: polici agente
police-officer: polic agente
policy: politic directr lineam principio posici enfoque politiqu
polish: pul puli lustr cepill perfeccion afin mejor
political-activity: politic elector
political-party: partido politic politiqu
politics: politic politiqu
politics-world: politic
pollution: contamin
pool: piscina alberca pool
pop-up: emergente ventana
popular: popular famos conocid conozc
population: poblacion habitant
pork: cerdo porcin puerco
pornography: pornog adult
port: puerto portuari
port-software: port. porta adapta
portfolio: portafol cartera
portrait: imagen retrato derecho public publiqu
pose: pose posa postur pausa
position: posici cargo. lugar perspectiv situac estatus puesto condicion calidad
possession: ocup tenencia poses
possible: posib pued podr podemos permit capa pudier permis poder
post-mail: correo postal envi certific carta registr
post-position: puesto cargo buzon publica
post-write: public envi mensaj aport escri publiqu
postage-stamp: estampilla timbre sello
postal-code: postal
postcard: postal tarjeta
poster: cartel poster
posterity: posterid descend generacion futur
postpone: apla pospon poste
postwar: guerra posguerra belic
pot: olla. sarten tetera cazuela cacerol
potato: papa. patata camote
potential: potencial
pouch: bolsita estuche bolsa.
pour: verti viert verte dedic derram volcar vuelc volcad
powder: polvo
power: poder potencia fuerza energia
power-generation: generacion electric central energia planta
power-harassment: poder acoso laboral hostiga
power-motive: fuerza motriz energia potencia motor
power-outage: corte electri energia apag corriente luz suministro
power-source: energia aliment electric corriente encend encien
power-strong: fuerte ~poder fuerza poten
powerful: poderos fuerte potente
powerless: incompeten impoten
practical: practic practiqu
practice: practic costumbre practiqu
praise: elog alab
pray: orar ora oracion rezar rezo. plegaria cult. culto desea
precede: previ anteri preced anticip antecedent adelant
predation: depred captur caza. presa.
predetermined: predeterm prescri determinad ciert fija fije fijo establecid establezc previs
predict: predec predic predij pronost prever previs previe
prefecture: prefectur provinc
preference: preferenc gusto prefier
pregnancy: embaraz part. parto matern nacimiento alumbramiento gravid gestac
prejudice: prejuic sesgo prejuiqu
preliminary-round: eliminator preliminar clasificator primera
premise: premisa presup supue partien requisit condicion
premium: premium prima recarg adicional
prep-school: preparator academia regulariz escuela curso.
prepaid: prepag
prepare: prepar dispon proporcion listo ofrec arregl dispus dispuest ofrezc disposic
prescription: receta prescri
prescription-medical: receta prescri
present-show: present muestr mostr exhib propon propus propuest indic ofrec
presentation: presentacion exposicion
president: president
press: prensa noticia
press-conference: rueda conferencia prensa entrevist
press-coverage: entrevist cobertura reportaj prensa medios
pressure: presion
pretend: fing simul aparent pasar finj disfra suplant hace. ~haga ~hacer
pretext: pretext excus
prevail: preval preced previs
prevent: preven evit imped precauc proteg impid precauzc protej protec previs
prey: presa. captura. caza
prey-on: comida alimento presa.
price: preci cost tarif valor
price-fall: caida. caer. cay baja. descenso deprecia disminu
price-reduction: reduc disminu rebaj descuento baja reduj reduzc
priest: sacerdot clerig cura. monj. monje pastor clero religios ministro
prime-minister: primer ministr
principal-school: director rector
principle: princip regla general
printer: impresora
prior-consent: previ consent consient
priority: priorid priorit preferen preval precede prefier previs
prison: prision carcel peniten reclus detencion penal encarcel
prison-release: liber excarcel prision salida
prisoner: pres. preso presa. prisioner recluso reclusa intern convict sentenciad
privacy: privad privacid intimid
privacy-violation: privacidad intimidad violac invas
private: privad personal particular
private-house: casa. viviend particular
private-life: privad personal particular
private-lodging: alojamiento hosped particular vacacional
privilege: privileg permis autoriz autoric
prize: premio regal obsequi
probability: probabil
probation: prueba
problem: problem cuestion asunt tema inconven inciden preocup desaf prueb
procedure: procedimient proces paso tramit instruc instruzc instruy
process: proces trat manej procedim
process-modify: proces modif edit alter elabor transform
processing-goods: proces modific edit elabor transform manufactur maquil
processor: encargad subcontratist contrat encargu
proclaim: proclam promulg decret public declar bando
procure: adquisic aprovision compr adquisiqu
produce: produc gener crea produj produzc
producer-media: productor
product: product ~bien mercanc articul produj produzc
product-name: nombre producto articulo descripcion denominacion produj produzc
production-agency: agencia productora produccion
production-env: produccion real. efectiv vivo.
productive: productiv produj produzc
profession: profesion
professor: profesor catedratic docent
profile: perfil trayect
profit: benefici gananc utilidad lucro
profitable: ganan ganar ganad lucr rentab dinero
program-show: programa emision transmis
programmer: programador desarroll
programming: program
prohibit: prohib ~no impid prevent imped previs
project: proyect negoci
project-image: proyec reflej mostrar
promise: promet compromis compromet
promissory-note: pagare titulo letra cambiari
promote: promo promue foment impuls alent facilit favorec alient favorezc
promotion-job: ascen promo aument increment
promotion-rank: ascen promo
proof: prueb demostr acredit demuestr
property: posee activ patrimon titular dominio dueno prop poses
property-assets: patrimon bienes propied activo
prophecy: profec predic
proposal: propuest sugier mocion resolucion propon suger present propus promov promoc interpo plante inicia entabl
    proposic
proposal-submit: ofert oferc ofrec solicit ofrezc
pros-cons: favor contra. conveniencia aprob procede pros.
prosecution: fiscal proces ministerio acus
prosecutor: fiscal acusador procurador ministerio tribunal juzgado corte judicial juez
prospective-employee: oferta candidat selecc
prosper: prosper florec auge.
protect: proteg protec salvaguard resguard defend protej protezc defiend defens
protective-gear: protec equipo
protest: protest reclam quej
protocol: protocol
prototype: prototip prueba
provide: proporcion ofrec facilit brind suministr otorg ~da provee prest ~dar ~dan dano dana entreg oferta aport dio
    ofrezc provis comparti comunic comuniqu
provider: prestador provee provis
provision: disposic clausul estipul disposiqu
provisional-attachment: precautori preventiv provisional cautelar previs
provisional-disposition: cautelar precautori provisional suspension medida
proxy: proxy proxi
proxy-mandate: ~poder mandato carta delega
pseudonym: seudonim
puberty: pubert adolescen
public-adj: public publiqu
public-bath: bano. banar aguas termal
public-domain: dominio public publiqu
public-finance: financ fiscal hacienda
public-interest: interes public bienest publiqu
public-key: clave public privad publiqu
public-morals: moral disciplin orden costumbre buen. buena bueno
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
punch-hit: golp puneta pega pego
punitive: punitiv ejemplar
puppy: cachorr perr. perro. perra. canin
purchase: compr vend venta adqui
purchase-buy: compr adquir adquier adquis
purchase-history: compra transaccion pedido historial uso operac pid petic
purchasing-dept: compra adquisic material adquisiqu
pure: pura puro. genuin verdader pur
purpose: proposit fin fines meta fin. finalid objet
pursue: persegui
push: empuj puls presion
push-notice: push notific
put-in: pon pone. ponen poner introduc insert inclu ingres agreg meter coloc anad
put-on-sale: lanz venta vend sali salga mercado comerci
put-out: emit presenta envi saca. sacar saque expid expresa produc ~dar entreg
put-right: correg corrij correc repar arregl revis rehac reescrib enmend
pyramid-scheme: piramid multinivel
qualification: calific cualific requisit titul idone habilit califiqu cualifiqu elij elecc eleg
qualify: califi reun elij elecc eleg
qualities: cualid aptitud capacid dotes competen
quality: calid rendim
quantity: cantid volum masiv numero
quarrel: pele rina. disput discus pleit discut
question: pregunt duda dudo cuestion consult inquietud aclarac
quick: rapid inmediat ~cuanto veloc velozc demora pront breve
quiet: silenc tranquil calm callar callad
quiz: cuestionario trivia quiz concurso
quorum: quorum
quota: cuota meta. objetivo
quotation-saying: frase celebre ~dicho maxima proverbio
quote-from: extract cita reproduc transcri republic
race: raza. racial
race-run: carrera. competenc hipic
racketeer: extorsion sokaiya chantaj
radiation: radia radioact
radio-tv: television radio difus
radio-wave: onda radio senal frecuenc electromagnet
radius: radio.
railway: ferrocarr tren
rain: lluv llov llueve precipit
raise: aument elev sub subi levant sube alz alza. mejor increment izar
range: alcanc ambit medida rang ~dentro limit area conjunto cobertura alcanz
rank: rango clasific orden clasifiqu
ransomware: ransom rescate
rape: viola. violac abus sexual forz agres
rapid-train: rapid veloz veloc expres
rare: rar raro. rara. inusual escas poco infrecuen singular
rate: tasa porcent proporc razon
raw-material: materia ingredient prima insumo componente pieza recurso refaccion compus compuest composic
reach: alcan lleg
reach-limit: alcan lleg
react: reacc respu respond
react-against: rechaz opos opon resist repel antipat
reaction: reaccion respuesta
read: ~le lee leer leen leid lect consult ~ver acced acces
read-aloud: lectura lee leer recit voz
read-book: lect lee leer
read-only: lect lee leer leen leid
read-out: lee leer lectura escan interpret
reader: lector
reading-way: lectura. leer lee pronunci furigana fonetic
real-ability: capacid habilid fuerza competen merit talento
real-estate: inmueble inmobili
real-name: nombre real. verdader legal propio
realtime: tiempo real.
reason: razon motiv caus porq basa fundament base justific raiz circunstanc haber fundad justifiqu
reasonable: razonabl
rebellion: rebel insurrec motin sublev traicion
rebound: rebot reaccion
recapture: recuper recobr reconquist rescat
receipt: recibo comprobante factura comprueb comprobac
receipt-reception: recep acept recib admi acuse aten
receive: recib acept obten recep obtien obtuv
receive-benefit: percib percep recib cobr beneficiari
receive-humble: acept recib atend atien ~toma tomad
receive-payment: recib recepcion cobr
receive-stock: lleg existencia recib reabast surti ingres disponib
recent: recient ultim
receptionist: recepcion
recession: recesion crisis depresion
recipe: receta
recipe-formula: formula receta
recipient: destinatari receptor beneficiari
reckless: temerari imprud grave
recognize: reconoc consciente percib conoc entend admit reconozc conozc entiend admis
recommend: recomend recomiend aconsej suger sugier aliente ~destacad
recommendation: recomend avis recomiend
recommendation-letter: recomend
reconstruction: reconstru recuper restaur
record: registr histor document logr
record-capture: grab contien conten inclu recopil registr
record-disc: disco registro
recording: grab
recruit: reclut convoc oferta solicit busc invit convozc contrat selec empleo adopt adopc vacant
recurrence: reincid repet recurr
recycle: recicl reutiliz reutilic
red: rojo roja
redo: rehac rehag repet nuevo volver reinten
reduce: reduc dismin mitig rebaj minimi alivi reduj reduzc
reference: refer consult cita. citar citas guia ~ver ~vea refier mutatis aplic apliqu
reference-letter: referenc carta recomend recomiend refier
referrer: recomend refer present
refined: refin sofistic pulid elegant depur
reflect: reflej incorpor
reform: reform renov innov transform
refrain: absten evit abstien
refresher: descans refresc renov
refreshing: refresc fresc
refrigerator: refriger nevera fria frio
refuel: combustible gasolina repost cargar carga.
refugee: refugiad
refund: reembols devol devuel reintegr
regardless: independientemente importar pesar ~sin obstante
regime: gobierno regimen poder administracion
region: region local zona area. distrit
register: regist inscri suscri alta
register-official: registr lista libro padron relacion directori nomina
registered-domicile: domicil origen famil regist civil
regret: lament desafortun arrepent
regular-use: habitual uso diari comun. comunes
regulation: regul disposicion norma regla establec estipul establezc previs
rehearsal: ensay simulacro practica
relate-legal: relat relacion referent respect concern correspond
relation: relac relev ~sobre respect asoci pertin acerca referen relativ refier
relax-ease: flexibiliz relaj mitig alivi atenu lax laxo reduc reduz
relay: retransm transmi repetidor enlace
release: public lanz anunci libera divulg abiert version difund emit comunic publiqu difus comuniqu emis
relief: tranquil segur confianza
religion: fe creenc relig culto credo
religious-solicit: relig proseliti
relocation: traslad mov retir reubic mueve cambio transfer reasign
rely-on: depend confi recur apoy
remain: rest. resto permanec qued sobreviv permanezc
remain-left: resto restan residu
remain-residual: residu perman rest. remanent queda
remark: comentari declarac expres mencion palabr dich dic dice manifest afirm
remarry: segund nupcias volver matrimonio casar recasa
remember: record recuerd memor
remind: record recuerd
remodel: modific altera reform adapta transforma modifiqu
remote: remot teletrabaj distan
renew: renov renuev actualiz prorrog extend continu amplia prolong extens extiend
rent: alquil renta arrend
reopen: reanud reabr reapert reinici retom
repair: repar arregl restaur compostur
repeal: derog abol suprim supres elimin abrog cese. cesar termin discontinu descontinu cancel
repeat: repet repit nuevamente nuevo vuelv volv reiter ~otra
repel: repel rechaz ahuyent
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
reproduction-bio: reproduc cria. procre fertil
reputation: fama honor reputa credit prestigio honra confianz
request: solicit requer exig demand reclam requier favor inst necesit busc invit exij requir opinion comentari sugeren
    peti deseo observac parecer encarg requis pid pedi pide pida pidi rueg
request-disclosure: divulg solicit acceso revel
require: requer requi neces ~debe obligator esencial exig preciso ~hace exij obligu
rescind: cancel rescin termin rescis resol resuel levant disol baja desactiv
rescue: rescat emergenc socorr remed auxili ayuda
rescue-help: ayud rescat salv remed
research: investig academ estudi
research-institute: laborator instituto investig
researcher: investigador
resell: revent revend
resemble: similar parec semej analog igual ~mismo asimismo parezc asemej
reserve: reserv
reserve-allowance: provision reserva asign
reset: restabl reinici inicializ reset
residence: domicil resid
residence-card: visa migratori estancia calidad tarjeta resid
residence-status: estancia resid migrator condicion
resident-of: residen habitante ciudadan poblador
resident-record: padron vecin habitant residen domicil constanc
resign: dimi renunc retir jubil dej separ baja termin cese. salid
resignation: renunci dimis
resin: resina. plastic
resist: resis
resolve-determination: determin decid decis resol dispuest
resolve-ready: prepar dispuest resuel determin acept decision resign
resource: recurso
respect: respet estim admir
respond: atien respond soport correspond abord segun acced aten respue actuac acces
responsibility: obliga deber respons culpa imputab obligu
rest-break: descans paus
restaurant: restaurant
restore: restaur recuper restablec restablezc
result: result consecu efect logr
resume: cv hoja curricul historial vida
resuscitate: reanim resucit reviv
retain: conserv reten retien guard almacen retuv
retaliate: represal desventaj desfavor perjudici perjuic advers trato
retire: jubil renunc dimis cese. dimit baja retir
retiree: jubil ex antigu retir exemplead separ dej baja anterior termin
retirement-age: jubila retiro
retirement-allowance: retiro jubil separac gratifica finiquit prestacion prima indemniz liquida
retroactive: retroactiv
return: volv vuelv regres devolv devuelv retorn devuelt devoluc
return-home: regres volv vuelv casa. casas hogar domicilio retorn
return-lend: prestad entregad proporcion asign entregu
return-regress: regres retorn volver vuelta
reuse-password: reutiliz mismo misma compart
revenge: venganz venga. vengar represal revancha
revenge-porn: venganz intim porno
revenue: ingreso ventas
revenue-stamp: timbre sello estampilla fiscal
reverse: inver contrari revert revers contrat inviert
reverse-engineer: ingenieria inversa
reverse-engineering: invers descompil desensambl ingenier inviert invert
review-again: revis reconsider
review-comment: resena revis
revive: reviv restaur restablec reactiv reanud resurg reincorpor
revolution: revolucion
reward: recompens premio premia retribu compens
reward-return: cambio contraprest recompens contrapart
rewrite-renew: reescri sobreescri sobrescri renov actualiz modific
rich: ric rico rica. ricas adinerad acaudal abundan
ride: sub mont abord
right: derecho autor ~poder privileg
right-holder: titular
right-or-wrong: procedenc pertinen convenienc correct favor
right-side: derech
right-to-be-forgotten: olvid supres
right-wing: derech ultraderech
rigorous: estrict rigur sever exhaust
ring-jewelry: anillo sortija
ring-sound: ~son sonar suena suene tocar toca. toque
riot: disturb motin
rise: sub subi aument
rise-emerge: surg auge. ascenso emerg
risk: riesg pelig amenaz
rival: rival competidor
river: rio rios fluvial
road: carreter calle camino via
road-surface: calzada superficie paviment via calle
roadmap: ruta
robot: robot
role: papel. rol funcion
roll-over: rued rodar volcar vuelc volcad
roller: rodillo
romance: romant amor. noviazg relacion sentimental salir
ronin-student: examen estudiante
roof: techo tejado azotea techumbre
room: habitacion cuart sala. salon recint
room-margin: margen lugar
room-share: compart habitacion cuarto
root: raiz
rotate: rota gir
rough: violen brusc agresiv rud rudo brutal
rough-guide: referen orient guia. parametr aproxim estim criterio indicat
round-trip: ida vuelta redond
route: ruta linea trayecto
royalty: regali canon
rule: regla norma codigo
run-away: hu huir huy huid escap fuga. fugar
run-fast: correr corra. corriendo impuls conduc galop
run-move: corr
run-out: expir venc agot termin corta acab interrump caduc
runaway: descontrol temerar desboc control
runway: pista desliz
rush-into: entra entren irrump lanz meter mete. penetr
rush-to: acud correr corra. corriendo apresur lleg
sacrifice: sacrific victim costa. expensas
sad: trist apenad duelo dolor
sad-news: triste noticia fallec luctuos
safe-box: caja. fuerte. boveda
safe-sound: salvo bien. segur exito ~sin ileso san sano. sana. sanar vivo.
safe-word: segur salvo.
safeguard: salvaguard seguridad garant
said-company: empresa compania ~dicho dicha misma sociedad
salad: ensalad
sale-promotion: oferta rebaja descuento venta promo
sales-dept: ventas comerc
sales-floor: venta. piso. seccion departamento mostrador area.
sales-person: vended comercial dependient venta venden
salt: sal
salt-content: sal sales sodio salad
same-day: mism dia inmediat fecha
same-feeling: acuerdo coincid mismo
sample: muestr ejempl modelo
sandal: sandali huarach chancla
sanitation: salud segur higien
satellite: satelit
saturday: sabado
save: ahorr guard
say-humble: dec decir dice digo manifest expres comunic ofrec inform
say-un: dec dij dice. ~dicho
say-word: dec decir dice dich
scale: escala tamano magnitud dimens
scan: escan anali
scared: mied temor tem teme terror aterr asust atemoriz horror
scary: miedo tem temor temer asust aterr terror espant
scatter: esparc roci sembr siembr dispers disemin reg
scenario: escenari supuest caso.
scene: escena situacion caso circunstanc
schedule: calendari horari agenda program
scholar: academic erudit cientif estudios investigador
scholarship: beca
school: escuel universid colegi investiga academ institut escolar instituc
school-building: escuela escolar edificio aula. plantel campus instalac
school-class: clase. grupo. grado. aula.
school-high: escuel colegi institut
school-subject: materia. asignatura curso. disciplina departament carrera
science: cienc cientif
science-subject: ciencia cientific
scientific: cientif academ
scientist: cientific cientifiqu
scoop: primicia exclusiv
scope-application: ambito aplica medida extens limit rango campo apliqu alcanc alcanz
scope-purpose: ambito distint fuera alcanc alcanz
score: punt calific
scream: grit voz alta. alarid
screen: pantalla
screen-resolution: resoluc
screenshot: captura pantalla
script: script guion
scrivener: escriban gestor escrit
scroll: desplaz scroll
sea: mar marin mariti ocean
seal: sell firm suscri
seal-certificate: sello certific
seal-closure: sell precint cerr cierr bloque
seal-registered: sello
search: busc busq encontr consult encuentr
search-police: investig registro
season: tempor trimest estacion
seasoning: condiment sazon miso
seat: asiento butaca lugar
seat-reservation: asiento lugar
seaweed: alga. algas nori kombu
second-part: segunda ultima parte mitad
second-time: segund
secondary-use: secundari derivad reutiliz reutilic
secondment: comision adscri cesion
secret: secret privad sensib confiden
secretary: secretar oficina
secretion: secrecion segreg
section: seccion capitul apartad
securities: valores accion bono obligac titulo obligu
security: segur
security-guarantee: garant segur protec proteg aseg
security-treaty: seguridad tratado
see: ve consult refer mira encuentr encontr visit descubr vist refier descubiert ver vea vean observ revis
seed: semilla seriad
seizure: embarg secuestr aseguramiento incaut
selection: selecci
self-confidence: confianza segur
self-government: autonom autogob vecin asocia
self-inflicted: propi misma mismo autoinflig culpa consecuen
self-own: propi
self-published: aficionad autopublic doujin misma fanzine independ persona
self-reflection: reflex arrepent remord recapacit autocrit
self-restraint: absten abstuv abstien autocontrol moderar moderac voluntari
sell: vend comerc vent compravent enajen
seller: vendedor venta venden provee provis
semiconductor: semiconductor
semifinal: semifinal final eliminatori
send: envi transmi entreg remit transfer mand reenv distribu transfier remis
send-back: devol reembols devuel restitu reintegr regres retorn entreg
sender: remitente remis
senior-colleague: superior mayor. mayores veteran predeces antigu experiment
senior-person: mayor antigu veteran superior senior
sense: sentid sensac percep sensib gusto
sensitive: sensible delicad especial
sensor: sensor
separate: separ divi
series: serie conjunto secuenc seriad
serious: grave seri sever important
serious-illness: grave. gravedad sever critic
serious-kata: serio. seriedad seria formal sincer
serve-care: libre duda dudo
server: servid red redes sirv
service: servici sirv
session: sesion
session-event: sesion subcomite
session-training: curso formac
set-bundle: conjunt juego paquet kit lote par
set-complete: conjunto complet juego
set-off-emit: emit emis liber radia despr lanz descarg
set-question: pregunt formul plante examen
setting: config ajust prefer establec opcion defin prefier establezc
settle-suffice: termin basta acab lament conclu
settlement: acuerd transac concilia arregl convenio
settlement-accounts: cuentas
seven: siete
severability: divisib separab independ
severable: divisib separab
severe-bad: grave. terribl severo. severa mal malo. mala. horribl cruel extrem atroz notabl
severe-degree: sever grave. profund
sex-life: sexual
sexual: sexual
sexual-harassment: sexual acoso hostiga
sexual-orientation: orientac sexual genero identid
shaft: eje ejes flecha
shake-assign: agit. agita asign distribu sacud repart clasific
shake-tremble: tembl tiembl sacud vibra balance
shape: forma figur modalid
share: compart comun
share-part: cuota parti
shareholder: accionist socio asamblea junta inviert invers invert
shareholders-meeting: junta asamblea general
sheet: hoja
shellfish: ostion ostra marisco molusc
shelter: refugi albergue evacua agua
shift: turno cambi transic transiqu
shift-work: turno
ship: envi despach transport embarq
ship-boat: buque barco embarc
shipping-destination: entrega envio destin domicil direcc entregu
shipping-fee: envio porte. flete
shock: choque impact golpe conmocion shock
shoe: zapat calzad
shoes: zapat calzad pantufla
shoot-down: derrib
shoot-fire: dispar tiro. tiros
shopping: compra
short: cort brev reduc abrevi reduj reduzc
short-work: corto. corta. breve
shortage: escas falta caren
shortcut: atajo acceso
shortest: minim corto corta rapid menor
show: muestr mostr visual indic present demuestr ~ver aparec expres refleja senal desplieg indiqu aparezc
show-business: espectacul funcion. taquill empresari
show-event: espectacul show exhib
show-face: cara. rostro camara aparec mostrar
shower: ducha regadera
shrine: santuari
shrine-temple: templo santuari
sibling: herman
side: aspect lado lateral parte
side-effect: secundari advers efecto reaccion
sign: firm sign
sign-mark: letrero senal rotul indicad marca. placa
signal: senal semafor
signature: firm
signboard: letrero anunci rotul cartel placa
silence: silenc calla tacit implicit
similar-way: ~mismo igual similar
simple: sencill simple sobri discret
simply: simpl mer mera sol ~solo unic
since: ~desde partir despues
sing: cant. canta canto cancion karaoke
singer: cantante vocal
singing: cantar cantan canto. canta. vocal interpret
single: unic sol ~sola ~un uno ~una individual sencill simple
single-marital: solter
single-minded: dedic constan solo. entreg
single-sign-on: unico inicio sesion
sink: hund sumerg naufrag
sit: sent asiento sient
site-field: sitio lugar campo obra. obras local escena terreno
situation: situac circunstanc estado caso.
size: tamano dimens talla
skiing: esqui
skill: habilid capacid competenc destrez cualific licenc certific calific titul requisit calidad aptitud acredit
skilled-expert: experiment calific expert pericia veteran destreza
skillful: habil bien. bueno. diestr experto ingenios destrez astut buen. buena.
skin-color: piel color
skirt: falda
sky: cielo. aire. celest
slander: difam calumn injuri
slavery: esclav
sleep: dorm duerm sueno durm acost acuest siesta cama.
slim: delgad esbelt estrech adelgaz
slip: resbal desliz derrap patin
slip-out: escap sal salir sale. escabull abandon dejar
slow-down: desaceler reduc reduz velocidad despacio lento
slump: estanc baja. decae decai decay letarg retroces
small: pequen poco poca menor minim
small-amount-money: pequen baja. bajo. menor reducid monto
small-medium: pequen median pyme
small-quantity: pequen poca. poco. cantidad minim escas
small-size: pequen compact
smoking: fuma fumo tabac fum
smooth: fluid agil. agilidad suav buen. buena. bueno. ~sin contratiempo
snow: nieve nevad nev
snowboard: snowboard
soap: jabon detergente
social: socied social
social-adj: social
social-media: social
social-security-number: social segur pension imss
socio-economic: socio econom
sofa: sofa sillon silla asiento
soft: suav bland flexib tiern
soft-drink: refresc soda gaseos bebida
software: softw program aplic apliqu
soil: suelo tierra
sokaiya: sokaiya extors chantaj
solar: solar sol
solatium: moral dano. indemniz compensacion
soldier: soldad militar tropa
solicit: capta solicit invit recluta
solidarity: union. unir unido. unida. unidad solidar organiz sindical asocia cohesion
solo-assignment: solo. sola. familia soltero
solo-exhibition: exposicion individual
solve: soluc resol resuel arregl soluzc
some: algun vario ciert uno
some-little: algun poco pequen liger minor menos
someone: alguien persona alguno
someone-else: otr ~otra ~otro tercer demas ajen
something: algo algun
sometimes: ~vez veces ocasion
son: hijo
song: cancion canto music tema.
soon: pronto breve inmediat
sort: orden clasific clasifiqu
sound: sonido voz audio grab
sound-health: sano sana saludab solid
sound-quality: sonido audio calidad
sound-valid: adecuad valid razonab apropiad proced equival correspond consider
soup: sopa caldo
source-citation: fuente cita referenc refier
source-code: codigo fuente ingenier descompil desensambl inviert invers invert
source-out: fuente origen procedenc liber proven
south: sur meridional
southeast: sureste sudeste
southwest: suroeste sudoeste
soy-sauce: soya soja salsa
soybean: soya soja
space: espaci
spam: spam ~no solicitad basura
spanish-lang: espanol castellan
spare-part: pieza refac repuest componente
speak: habl
speaker: ponente orador hablante
special: especial especific particular ciert concret determinad especifiqu
special-damages: especial emergent lucro cesante perdid gananci utilidad indirect inciden consecuen pierd
special-feature: especial reportaj
special-made: especial hecho. hecha. medida
special-price: precio especial oferta descuento rebaja remate
specification: especific especifiqu
specify: especific indic expres clar identif determin establec especifiqu indiqu establezc
speculation-motive: intencion expectat especul calcul
speech-expression: expres prensa palabra opinion discurso
speed: veloc rapid velozc
speed-up: aceler velocidad
spend: gast dedic inver dediqu inviert
spend-time: pasa. pasan pasar pasad pase. pasen vivi disfrut pas transcurr
spend-use: gast us egres erog
spice: especia condiment sazon
spinal: espin medul column vertebr
spiritual: espirit psiquic ocult
spiritual-sales: espirit frau venta
split: escis divi
sponsor: patrocin
sport: deport competic competiqu ejercici fisic
spot-place: lugar punto sitio espacio
spot-point: lugar. part punto
spouse: conyug espos marid
spread-harm: propag expan extens
spread-info: difu propag disemin prolifer circul compart
spring-season: primavera
spy: espia espion intelig
spyware: spyware espia
square: plaza explanada
stable: estab
staff: personal emplead equipo miembro
stage: etapa fase. paso. proceso nivel
stainless: inoxidable
stairs: escaler
stake: particip aport
stakeholder: interesad implicad ~parte
stalk: acech acos hostig hostil molest
stalking: acech persec acos persig
stamina: resisten fuerza. condicion fisic energia
stand: pie parado
stand-booth: puesto soporte kiosk quiosc base. estacion
standard: estandar criteri norma nivel predeterm
standard-clauses: tipo clausul contract estandar contrat
standard-spec: norma estandar especific
start: comenz empez inici comienz empiez lanz abri primer principio apert comienc empiec inaugur
state: estado pais nacion
state-look: estado aspect aparien situacion condicion comport
state-of-mind: animo sentir sentim sient estado
state-organ: gobierno administrat public autoridad estado estatal nacional organism gubernament pais oficina publiqu
state-run: estatal estado nacional public
statement-defense: defen escuch explic audienc alega justific manifest descarg justifiqu expliqu
station: estacion parada
statistical: estadis
statistics: estadist agreg
status-social: condicion estatus posicion estado social nivel origen famili
statute: ley norma legisl legal
stay: ~estan alojam permane qued
stay-remain: perman qued limit ~solo.
steady: constan firme perseveran sostenid solid
steal: roba robo hurt rob usurp plagi ladron sustra
steam: vapor
steel: acero. siderurg
step-count: paso
step-down: retir baja. dej relev renunci
step-into: entra entren adentr ingres profundiz
step-path: paso. camino. trayect histori avance
stereo: estereo
stereotype: estereotip
still: estatic quiet inmovil detenid reposo fij fijo silenci
stimulate: estimul irrit
stock: accion.
stone-wall: piedra muro. muralla
stop-halt: deten par ~para suspend suspens cesa cese. detien detuv paro. parar ces
stop-provision: cese. cesar suspen interrup dej deten proporc detien detuv
stop-quit: deja deje dejo ces par renunc abandon
storage: almacen
store: almacen guard conserv retien reten manten mantien archiv mantuv custod resguard deposit retuv
store-shop: tienda comerci establecim establezc
straight: rect. recta. recto. derech direct
strange: extran rar raro misterio curios inusual
strategy: estrateg
stream: stream transmis
stream-flow: flujo transmi corriente
street-side: calle via
strength-point: fortalez ventaj virtud fuerte.
stress: estres tension
stretch-extend: exten extien alarg estir prolong crec aument
strike: huelga laboral conflict paro
strike-labor: huelga paro conflict
strike-type: golpe tecle pega pegu escrib toca toque
strive: esfuerz esforz luch empen dedic
strong-wind: viento fuerte vendaval
strongest: fuerte poderos
structure: estructur mecanism sistema
structure-on-land: estructura construc obra. obras
stubborn: terco. terca. terquedad obstin testarud
student: estudiant alumn
student-high: bachiller preparatoria secundaria estudiant alumn
student-id: estudiant
studio: estudio taller
study: estudi aprend
study-abroad: estudi extranjero intercambio internacional
sturdy: robust resist solid fuert firme durader
style: estilo
stylist: estilista peluquer barber
sub-processor: encargad subcontrat encargu
subcontract: subcontrat sub
subdue: somet control reprim sofoc domina
subject-line: asunto titulo
subjective: subjetiv
subjugate: someti conquist subyug
sublicense: sublicen
submit: present entreg envi somet remit aport facilit remis
subordinate: subordin inferior emplead cargo
subparagraph: inciso apartad numeral punto fraccion siguient supuest
subscribe: suscri inscri
subscriber: suscriptor abonad miembro socio membres usuari afilia
subscription: suscri
subsidiary: filial subsidiari
subsidy: subvenc subsid ayuda beca
substance: sustanc materia objeto
substantial: sustan efectiv
substantially: considerabl significat sustancial gran notabl much
substitute: sustitu altern sucedane reemplaz
subtle: sutil delicad liger pequen leve. minim
suburb: suburb afuera alreded cercan perifer
subway: metro. subterr
succeed-right: suces suced hered transmi transfer transfier
success: exit
suffer: sufr incurr padec padezc
suffice: sufic bast digno alcanz
sufficient: suficien adecuad bastan
sugar: azucar carbohidrat
suggest-imply: sugier suger suges insinu impli indic alud alus
suicide: suicid autoles
suit: adecu apropi idone
suit-clothes: traje.
suitcase: maleta bolsa. bolso equipaj
summarize: resum recopil
summary: resum general sintesis descri panorama extract
summary-overall: resum recapitul sintesis general sintetiz
summer: verano estival veranieg
summit-meeting: cumbre
summit-top: cima cumbre
summon: citacion citar cita. convoc compar llam
sunday: domingo
sunrise: amanec sol
sunset: ocaso puesta atardec anochec sol
superior: superior supervis jefe jef gerent directiv mando
superior-position: ventaj superior predomin domina
supermarket: super tienda
supervise: supervis vigil monitor control
supplement: complement suplement adicion
supplementary-provisions: transitor miscelan complement divers adicional suplement final
supplier: provee suministr abastec provis
supply-chain: suministro cadena
support: soport apoy ayud asist atend respald compat respond patrocin admit atiend admis atenc
support-prop: apoy sosten sustent ayud respald
suppress: conten contien control reprim reduc limit frenar suprim restring minimiz inhib
sure-certain: segur ciert convenc firme confia definit fija fije fijo determin fiab certez indudabl
surface: superfic superfiqu
surfing: surf
surge-price: alza. aument encarec dispar increment repunt
surge-trending: aument rapid repunt alza. tendenc subit dispar
surgery: cirug operac quirurg
surgical: cirug cirujan quirurg ortoped
surname: apellido
surplus-waste: residuo escombro sobrante
surprise: sorpr inesper
surround: rode
surroundings: alrededor entorn rode cerca zona ambiente circundante inmediacion
survey: encuest cuestionari investig
survival: superviv sobreviv vida. vive vivo.
survive: sobreviv superviv vida. vivo.
suspect: sospech duda dudo presunt
suspend: suspen tempor interr ces deten detien detuv
suspend-use: suspen ces cese deten detien cesar interrup inhabil dej detuv
suspension-work: suspen casa licencia domicilio ausencia permiso
suspicious: sospech dudos duda
sustainability: sostenib sustentab sostien sostuv
swallow: trag ingier inger
sweetness: dulc edulcor
swell: hinch inflam abult
swim: nada. nadar natacion banars bano. nadador
swimwear: bano traje
switch: interruptor cambi conmut alternar convert
symbol: simbol signo
symptom: sintoma
sync: sincron
synthesis: sintet sintesis compues combin compon
system: sistem esquem regim programa institu marco organiz estruct
t-shirt: camiset
tab: pestan
table: tabla mesa
tableware: vajilla plato. traste. utensili
tag: etiquet
take: tom ~toma tome obten obtien adopt recog recoj adquir saca reciba conserv
take-away-police: llev conduc conduj conduz detenid traslad
take-down-claim: retir desist
take-in-adopt: adopt incorpor introdu acog
take-medicine: ~toma tomad ingest ingier dosis administ bebe beb
take-office: asum ~toma tomad ocup cargo. puesto incorpor traslad desempen
take-out: sacar extra llev sac retir salid saque
take-over-collect: recog recoj retir acept recib
take-place-of: sustitu reemplaz cambi lugar relev
take-remove: quit elimin retir
take-root: arraig consolid establec reten retien fija fije fijo
take-up: tom ~toma retir trat abord inclu quit confisc plante
takeoff: despeg
talent: talent capacid aptitud personal human gente
talk: charl plat. platic convers chat
tamper: alter manipul falsif adultera modific modifiqu
tamper-craft: manipul altera trabajo artesan
tampering: alter manipul falsif
tank: tanque deposit cisterna
tape: cinta
target: objetiv meta destin
targeted-ad: comport personaliz personalic
task: tarea
taste-sense: gusto sabor palad
tasty: delicios sabros rico. rica.
tattoo: tatuaj tatuad
tavern: bar bares cantina taberna
tax: impuest tribut fiscal contribu gravamen
tax-accountant: fiscal asesor contab contador tributar public certific auditor publiqu
tax-delinquency: adeud mora impag atras
tax-inclusive: impuest inclu iva
tax-number: fiscal contribuy
tax-return: declarac fiscal
taxi: taxi
tea-drink: ~te tes infusion
teach: ensen educ aprend form capac estudi escuel
teacher: profesor maestr docent
team: equip grup
technical: tecnic tecniqu
technology: tecn ingenier
teen: adolescen
telemetry: telemetr
telephone: telefon llam tel numero
telework: teletrabajo remot casa distancia
tell-announce: comunic inform avis anunci dict dij
temperature: temperatur
temple: templo
temporary: tempor provision interin
temporary-staff: temporal cedid agencia eventual subcontrat despach outsourcing tercer desplaz envi
tenant: arrendatari inquilin prestatari
tenderer: licitador
tension: tens nervi
term-office: mandato periodo plazo
terminal: terminal estacion
terminate: termin fin cancel deten interrump cierr rescin cerr suspen descontin desactiv parar bloque cese deja deje
    dejo concl detien interrup ces paro detuv final
terms: termin condicion acuerd
terrorism: terror
test: prueb prob test exam intent
test-result: prueba result examen analisis
testimony: testimon declara testig
text: texto redacc
text-message: mensaje corto texto sms
textbook: texto libro material didact
thank: graci agradec agradezc
that-day: dia dias fecha mismo
the-other-day: ~otro ~dia reciente pasad anterior
the-said: correspond pertinent dich aplic cuestion mencion ~tal respectiv apliqu
theater: teatr drama cine. cines obra. obras
theme: tema
theory: teor
therapy: terap tratamient
thesis: articulo tesis ponenc
thick: grues espes gener grosor
thin: delgad fino. fina. debil tenue diluid clar
third: tercer ~otro ~otra alguien otr ajen
third-country: tercer extranjer
third-kata: tercer
this-document: document politica
this-matter: present asunto ~este caso.
this-time: ~vez ocasion actual present reciente ahora
this-year: ano ~este
thought: ideolog pensam idea.
thought-feeling: pensamient sentimient dese idea intencion anhel
thousand: mil miles
thread: hilo
threaten: amenaz intimid extors coac chantaj
three-dimensional: tridimension volumen solid
throw: lanz arroj tir tira tire avent
thrust: empuj golpe pinch embest punz clavar clava.
thursday: jueves
thyroid: tiroid
ticket: entrad boleto billet
tidy-up: orden recog recoj limpi acomod guard arregl
tie: vincul asoci relacion enlaz
tie-score: empat iguald
tilt: inclin lade pendiente
time: tiempo hora moment ~cuando period
time-being: pronto ahora provisional moment temporal inmediat
timely: oportun tiempo
timestamp: marca tiempo sello
timetable: horario itinerario
timetable-operation: funcionamient oper servicio circul manej conduc conduj conduzc sirv
timing: momento tiempo oportun
tip-gratuity: propina
tire: neumat llanta
title: titul encabez asunto tema
title-post: cargo puesto titulo
titled: titul intitul
tobacco: tabaco cigar
today: hoy
together: junt conjunt ademas simultane mism
toilet: bano sanitari inodor aseo
token: token
tolerant: toleran generos indulg clement
toll-free: gratuit marca. marcar linea telefon
tomorrow: manana siguient
tool: herramient util
tool-implement: herramient utensili instrument equipo
tooth-brushing: diente dental cepill
top: superior principal director alto. lider primer cima inicio mejor cabeza
top-class: clase primer nivel
top-upper: superior arriba cima encabez
topic: tema asunto cuestion
torment: atorment sufr afect afligi
torture: tortura maltrat
touch: toc toca toque contact menc refer refier contraven infring expon expuest manipul
touch-feel: tacto. sensacion textura impresion
tour: viaj tour. gira. excurs recorrid paquete
tourism: turis viaj
toward: contra hacia respect ~para ~a frente
towel: toalla
town: pueblo villa
town-street: ciudad pueblo urban barrio calle centro
toy: juguet
track: rastre segu sigu
traction: remolc remolqu arrastr traccion jalar lider
trade: comerc transac negoci operac
trade-name: razon denominacion nombre comercial firma
trade-union: sindic sindiqu
trademark: marca logo
tradition-hand: tradicion transmi leyenda
traditional: tradicion convencion
traffic: trafic transport trafiqu
traffic-control: control.
trafficking: trata trafic contraband trafiqu contrat
trailer-vehicle: remolque trailer avance.
train: capacit entren educ adiestr desarroll sano crecimi forma fomento crianz curso
train-practice: practic ensay entren ejercit
train-prepare: prepar entren aprend
trainee: capacita pasante aprendiz formacion
training-discipline: entren disciplin aprendiz formac
trajectory: trayector orbita recorrid rastro
transaction: transac operac trato. negoci
transcend: trascend supera rebas
transcript: expedient calific nota califiqu resultad desempeno rendimiento academic
transfer: transfer cede cedi migr transi move mueve movim cesion transfier ced transmi enajen traspas suce traslad vend
    adqui venta
transfer-job: transf reubic reubiqu trasla cambio rotacion reasign movimiento comision adscri
transform: transform reform cambi
transgender: transgen
translate: traduc localiz traduj traduzc localic adapt
translation-official: traduc traduj traduzc
translator: traduc interpret traduj traduzc
transparent: transparen
transport: transport
transport-agency: transport transit
travel: viaj
travel-expense: viaj gasto viatic transport comision desplaz traslad
treason: traicion rebel subleva motin desobed
treasure: tesoro
treasurer: tesorer
treatment: tratam medic atencion terap mediqu convalec
treaty: tratad conveni acuerd
tremble: tembl tiembl sacud oscil agit
tremendous: tremend terribl enorm increib extraordinari impresion
trend: tendenc corriente clima
trial-try: prueba.
tribe-indigenous: indigen originari
trigger: desencaden detonan dispar activador gatillo motivo ocasion
trivial: trivial menor leve
troop: unidad tropa cuerpo fuerza equipo
trouble-effort: esfuerz trabajo dificult penuria molest
troubled-mind: preocup problem inquiet angusti sufr aflig aflic
trousers: pantalon ropa interior
truck: camion
true: verdad realm ciert
true-identity: identidad verdader real.
true-nature: verdader naturaleza identidad real. reales
true-real: verdad real autentic autentiqu
true-story: real. hecho verdad historia
trunk: cajuela maletero baul maleta
trust: confi fiab credit
trust-believe: cree confi
try: intent prueb trat prob
tube: tubo. conduct tuberia
tuesday: martes
tunnel: tunel
turn-circle: girar giro. virar
turn-off: desactiv apag deshabilit
turn-on: activ encend habilit
turn-out: descubr descubier result revel determin sabe sabi conoc detect averig constat
turn-out-erase: elimin borr suprim apag quit extingu
turn-rotate: gir gira giro rot rota circul pasar recorr vuelt turno
twins: gemel mellizo
two: dos ambos segund ambas
two-factor: dos factor autentic verific
type-kind: tipo. modelo clase.
typhoon: tifon tormenta huracan temporal ciclon
typo-omission: error errat incorrect equivoc tipograf escritura ortograf mecanograf
ugly: feo fea feos feas desagradabl repugn indecoros
ultimate: ultim definitiv supremo maxim
ultraviolet: ultraviolet uv
unacceptable: inacept inadmisib intolerab
unapproved: autoriz permis autoric
unattainable: inalcanz incumpl
unauthorized: autoriz indebid ilicit ilegal permiso autoric ~no acces intrus hack
uncle-aunt: tio tia
unclear: ambigu vag confus incierto incert clar
unconditional: incondicional ilimit irrestrict
unconscious: inconscien
under-less: menor menos inferior
under-umbrella: filial grupo subsidiari control. afili bajo.
underground: subterr sotano bajo. subsuelo enterr suelo
underling: subordinad secuaz esbirro subalt instrumento
understand: entend entiend compren conoc conozc
understand-agree: entend entiend acept acuerd comprend consent enterad conform
undertake: encarg emprend realiz ocup trabaj
undertake-handle: encarg realiz dedic ocup trabaj manej produc
underwear: ropa interior
undesirable: indesea desea
unexpected: inesperad imprevis inopinad
unfair: injust indebid desleal
unfriendly: hostil enemig
unidentifiable: anonim identific identifiqu
uniform-sailor: uniforme marinero escolar
uniformly: uniform igual generaliz parej misma mismo
unintended: involuntari inadvert accident neglig descuid
union: sindic union. sindiqu gremi cooperativa asociacion
union-labor: sindicat
unique: unic peculiar singular particular propi distint
unique-one: unic
unit: unidad
unit-price: precio unitari
unite: union unir une unido unida combin fusion solidar
units-count: numero cantidad unidad vehicul equipo maquina
universal: universal
universe: espacio universo cosm
university: universid
university-president: rector presiden
university-student: universit estudiante licenciatura
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
unresolved: pendient resuel ~sin
unskilled: torpe inexpert malo. mal inhabil
unsolicited: solicitad spam basura
unstable: inestab
unsubscribe: baja cancel desuscri
unsupported: compatib soport
unused: inutiliz
unveil: present muestr mostr exhib
unverified: verific comprob confirm comprueb verifiqu
unwelcome: desead
upcoming: proxim
update: actualiz renov ultim nuev recient actualic renuev
upload: sub subi carg
upper-limit: limite maxim tope ~hasta superior exced
upstream: upstream origin
urban-area: urban ciudad poblad centro.
urge: inst exhort inc recuerd requerim aviso intima interpel notific recordatori requier requis notifiqu
urine: orin miccion
usability: usab facil
usage-right: derecho uso licenc utiliza utilic
use: uso usar utiliz usa usad usan usamos emple usuari usabl reutiliz aprovech usen use utilic reutilic usos
use-tsukau: uso usar usad usa utiliz gast
used-secondhand: usad segunda seminuev
useful: util benefic ayud provech convenient valios benefiqu provee provis
useless: innecesar neces
user: usuari client usted individu consumid ~su ~sus ~tu ~tus ~te ~le
usually: habitual normal ordinari usual diari siempre cotidian general regular
utility-bill: servicio recibo public sirv publiqu
utility-model: model utilidad
vacancy: vacan
vaccination: vacun inmuniz
vaccine: vacun inmuni
valid: valid vigen eficaz habilit activ vigor efect vencim surt vence
valley: valle canon barranc canada
valuable: valios preciado valor.
value: valor
value-conversion: conver transform
valve: valvula. llave.
variable-amount: variab fluctu variac cambi
various-all: divers vari. varios varias demas
various-places: divers region lugar todo. todos vari local
vector: vector direccion
vegetable: verdura vegetal hortaliz legumbre cebolla zanahoria
vehicle: vehicul coche auto carro
vehicle-body: carrocer vehicul chasis
vein: vena venos
vending-machine: expendedor vending maquina
venture: emprend capital riesgo empresa startup
venue: sede lugar recint
verbal: verbal oral palabra
verbal-abuse: insult verbal agres ofens
verifier: verificad verifiqu
version: version edicion
very: ~muy sumamente extremad altamente mucho gran
veteran: veteran
veterinarian: veterinar
via: traves via mediante
vibration: vibra
victim: victim dano damnificad
video: video pelic peliqu
view-attend: ver visit contempl espectador apreci presenci
view-gaze: contempl mirar mirad miro. mira. vista. observ
view-scenery: vista paisaj panoram mira mire contempl
viewpoint: punto perspectiv
vigorous: salud animo energ bien. vigor sano. sana. activ vital
villain: malvad mala. malo. villan malhechor malintenc
violate: viol infring incumpl infrac contra quebrant vulner infrinj
violence: violen agres golp maltrat abus
violent-act: violen agred
virtual: virtual
visibility: visib legib
visible: visib evident
vision: vision
visit: visit
vital-interest: vital interes
vitalize: activ vital revitaliz reactiv dinamiz
vivid: vivid clar nitid viv vivo. viva.
voice-actor: actor voz artist
voiceprint: huella voz vocal
volunteer: voluntari honorific
vote: vota voto vote elec eleg papelet elij
vote-down: rechaz desech
voter: elector votante
votes-obtained: voto. votos votacion
vulgar: vulgar groser soez corrient ordinari
vulnerability: vulnerab
vulnerable: vulnerab debil
wage: salari remuner retribu bonific compens bonifiqu sueld nomina pag pagu pago
wait: esper
waiting-list: espera cola fila lista
waiting-room: espera sala.
waive: renunc abandon
wake-event: ocurr suced pas pasa pase caus produc produj produzc
wake-up: despert despiert levant
walk: camin paseo. pasear marcha.
walk-stroll: camin pase. pasen paseo pie peaton
wallet: carter billeter monedero
want: quier dese gust quer esper ~favor
war: guerra disturbi motin terror insurrec rebelion conflict tumult
war-world: guerra
warehouse: almacen bodega deposit
warn: advert alert avis adviert
warrant-writ: orden mandamient judicial
warranty: garant asegur declar
wash: lav
waste: residu desech basura
waste-spend: desperdi despilfarr derroch malgast inutil
waste-useless: desperdici inutil derroch innecesari vano. malgast
wastewater: aguas drenaj
watch: ~ver mira ~vea visual
water: agua
waterproof: impermeab agua.
wave-motion: onda. radio
way-home: regres vuelta casa. volv
way-manner: metod forma manera modo modal
way-of-saying: expres decir palabra manera lenguaje frase tono
way-of-speaking: forma. hablar modo. tono. expres lenguaj
way-of-thinking: pensar pensam pensad idea concept punto enfoque criteri vision postura forma
way-should-be: deb ~ser forma. modo. manera
weak: debil vulnerab fragil desfavorec
weaken: debil dismin decay decae
weakness-point: debil defecto desventaj falla.
wealthy: rico. rica. riqueza adinerad acaudalad
weapon: arma
wear: llev vest us
wear-feet: calz zapat pone. ponen poner llev usar
weather: clima tiempo meteorolog
web-beacon: baliza
website: sitio web pagina portal
wedding: boda matrimoni ceremonia
wednesday: miercol
week: seman
weekend: semana sabado
weekly: seman
weep: llor llanto lagrima
weigh: sopes ponder
weight: peso. pondera
weight-body: peso
welcome: bienven acog acoj
welcome-newcomer: principiant novat nuevo recien
weld: soldad soldar
welfare: bienest prestacion benefici asistenc social
well-received: popular acogid exito favorab
west-exit: oeste poniente salida entrada puerta
western-music: occidental music extranjer
wheat: trigo. harina
wheel: rueda llanta neumatic
wheelchair: ruedas silla
whereabouts: paradero ubicac desaparec
whim-idea: idea. ocurr piens pensar pensam
whimsical: capric arbitrar antoj
whistleblow: denunci report inform aviso alert
white: blanc
white-person: blanc caucasic
whole: conjunto total entera entero complet general ~todo ~toda integr
whole-body: cuerpo todo. todos entero completo
widow: viud
width: ancho amplitud
width-broad: ampli extens
wield: bland agit esgrim ejerc sacud
wife: conyug mujer senora espos
wild-animal: lobo. zorro silvestre salvaje fauna
will: volunt intenci deseo
willful: dolo intencion deliberad
win: gan gana vencer gano gane victori triunf campeon
win-lottery: gan gana. ganar gano ganan gane ganador premi electo elegid sorteo favorecid
win-prize: premio premia ganador galardon
win-rate: porcentaje victoria triunf
wind-roll: enroll envolv envuelv bobin rollo
window: ventana
window-desk: ventanill contact atencion oficin mesa canal area modulo punto linea centro
wine: vino.
winter: invierno invernal
wired: cable alambric
wireless: radio inalambr
wise: sabio. sabia. prudent sensat inteligen
withdraw: retir revoc cancel desist revoq anul revozc
withdraw-exit: retir repleg sal salir salida desmont evacu
withdraw-money: retir extra sacar saca. saque dispos
withhold: reten retien reserv absten abstien impuesto renta retuv
within-area: ~dentro zona. area. cobertura alcance
within-city: ciudad municip ~dentro prefectur tokio
within-year: ano fin final. ~dentro
witness: testig presenc
witness-see: testig presenc
woman: mujer femenin
wonderful: maravill excelente estupend magnific admirabl genial esplend encantador lindo linda gran impresion
wooden: madera
word: palabra termin vocab lengu expres
word-ending: terminacion final. desinencia
work: trabaj tarea labor negoci emple oper obra
work-hard: esfuerz esforz
work-history: laboral experien carrera historial antecedente curricul profesion labor. trayect empleo
work-on: instar inst. gestion influ promov incentiv llama
work-piece: obra. trabaj creacion
worker: emplead personal trabajad
workflow: flujo trabajo
working-hours: hora jornada trabajo laboral
workplace: trabajo lugar empresa centro emple labor
workplace-employer: emplead trabaj empresa
workshop: taller
world: global universal mund
world-society: mundo sociedad publico gente opinion
worldwide: mund global
worldwide-free: excluy exclus
worm: gusano
worry: preocup inquiet temor duda temer
worsen: empeor deterior agrav degrad
worst: peor
wrap: envolv envuelt paquete empac empaqu
wrestling: lucha. sumo.
write: escri descri redact rellen indic mencion especific detall indiqu especifiqu figur consign consta asent contien
    senal
writing-tools: papeler plum lapic escrib util boligraf
writer: escritor autor novelist redactor
written-pledge: compromis declarac
wrong-assumption: suposic supon creenc prejuic equivoc malentend idea. convenc
year: ano anual
year-before-last: antepasad antes dos
year-by-year: ano anual
yellow: amarill
yesterday: ayer pasad anterior
yield-transfer: ced cede cesion cedid transfer transmi traspas entreg adquir
you: usted ~tu ~tus ~su ~sus ~ti ~te ~vosotros ~le ~les
young: joven juven adolescen
youth-legal: menor joven juven adolescen
zero: cero
zipper: cierre cremallera zipper
"""
