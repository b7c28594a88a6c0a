"""What the rules about the whole text need to know of Spanish; see the same module of Japanese.

The words of ``CONCEPTS`` are beginnings of words, in lower case and without
accents: ``elimin`` is eliminar, eliminación.
"""

from __future__ import annotations

LETTERS = r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]"
OWN_SCRIPT = False
_WORDS = """
al como con cualquier cuando de del el en entre es esta este está ha la las le lo los más nuestra
nuestras nuestro nuestros o para pero por puede que se ser si sobre son su sus todo todos un una usted y
"""
WORDS = frozenset(_WORDS.split())
#: Words that begin a sentence or a heading and are no names, besides those of ``CONCEPTS``.
_COMMON = """
a abajo abril acaso accounts acelerador acerca addendum ademas adjunto aduana adulto agosto agregue agua
ahora aire al alfa algun alguna algunas alguno algunos alianza alla alli alrededor amarillo amor anexo
ano anos ante apendice aproximadamente aquel aquella aqui arbol arriba artefacto artefactos asegurate
asegurese asi asimismo atras aun aunque avenida avion ayude azul bajo banco banner barco barra base
bases bateria bebida beca beta biblioteca bibliotecas bicicleta bienvenida bienvenido bienvenidos
billete blanco boletin bolsa borde boton buen bueno cabeza cable cada cafe caja cajas calle cama camara
camino caminos campana campanas cara cargar carrera carrito cartel casa centro centros cerca charla
charlas chat chatbots chats checker cien cima cinco ciudad clase clases cliente clientes coche codigo
comida como con conjunto considere consola constitucion contra copia corazon correo cosa cosas creamos
credito creemos cuadro cual cuales cualquier cuando cuarto cuatro cuerpo cultura cuna curso cursos cuya
cuyo dado dar de debajo debe deben debera deberan debido decada deja dejar deje del delante delta dentro
departamento dependiendo deporte desde detras di dia dias dice dicen dicha dichas dicho dichos diciembre
diez digamos dijo directiva directivas disco discos doble docena domingo donde dos dr durante e ej el
elija ella ellas ellos embajador embajadores empleo en encima enero enfrente enmienda entonces entra
entran entre equipo era es esa esas ese eso esos esperanza espiritu esposa esta estado estamos estan
estar estas estatutos este estemos esten estimada estimado esto estos etc etica euro europea europeo
euros evite fabrica factura fallo fallos favor fe febrero felicidades feliz figura fondo foro foros
foundation frontera fue fuego fuera fueron fui fuimos fundacion fusion gamma gato gente gerente gracias
grado gran grande graphs grupo grupos guerra guia guias guion guiones ha haber habia habra habran hace
hacen hacer hacia haga hagamos han hara haran haremos hasta hay haz he hemos hermano hicimos hija hijo
hito hitos hizo hola hombre honor hora hoy igualmente imagina imagine impresora impuesto impuestos
inclusive incluso incluya inicio intente interfaz internet invierno invitado ir isla jefe jefes joven
juego juegos jueves jugador jugar jugo julio junio la lado lados las le lea lejos lema les linea lineas
lista listas llega llegan llego lo logo los luego luna lunes madre malla mano manos mantenga manual mar
marco marcos martes marzo mas maximo mayo me mediante medio medir memoria menos mente menu mercado mesa
meta metas mi miedo mientras miercoles mil miles millon millones minimo ministerio minuto misma mismo
mitad modo modulo modulos monte moral motor mucha muchas mucho muchos muerte mujer mujeres municipio
muro muy negro ni ningun ninguna ninguno nivel niveles no noche nodo nodos norte nos nosotras nosotros
note noviembre nube nucleo nucleos nuestra nuestras nuestro nuestros nueva nuevas nueve nuevo nuevos
nunca o obtenga ocho octubre oeste oficina ojo ojos orador oro otono otra otras otro otros padre pajaro
pantalla papel papeleta par para parece pared pares parte pautas paz pedido pedidos pero perro persona
personas pestana pez pie piel piensa piense plata plataforma plataformas poco pocos podemos podra podran
pon ponencia pongamos por porque premio premios presidente primavera primera primero promedio provincia
pueblo puede pueden puerta puerto puertos pues puesto puestos punto puntos que quien quienes quiere
quieres quiero quisiera quiza quizas quorum rama ramas raton recibo recuerda recuerde red redes region
registro reino renta republica respecto reto retos revise rio rojo rol roles ruta rutas sabado saco sal
sale salen saludos sangre se sea seamos sean secretario segun segunda segundo seguro seis semana senda
sepa septiembre ser serie series sesion setiembre si sido siempre siendo siete siga siglo sigue silla
sin sino sobre socio socios sol solo somos son soy sr sra su suelo sueno suerte suma supongamos sur sus
tal tales taller tambien tan tanto tarde tarjeta te techo teclado tecnica tema temas ten tenemos tener
tenga tengo tercera tercero terminal texto textos tienda tiene tienen tienes tierra tierras tipo tipos
toda todas todavia todo todos toma tomamos tome tras trate tren tres trio tu tus tutorial tuvieron tuvo
u ultima ultimo un una unas unido unidos uno unos use usted ustedes utilice va valor valores vamos van
vea veamos veces ven ventana ver verano verde vez via viaje vias vicepresidente vida viene vienen
viernes vigencia vino vision voz vuelva web y ya yo
"""
COMMON = frozenset(_COMMON.split())
BRACKETS = ("()", "[]", "“”", "«»")
SENTENCE_END = r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡\"“«(])|\n"
DENSITY = 0.9
WORD_ENDINGS = """
cion ciones sion siones mos ando endo dad dades ario arios aria arias ico icos ica icas ivo ivos iva
ivas ador adores edor or ores ora oras ar er ir al ales ante antes ente entes ero eros era eras ado ados
ada adas ido idos ida idas miento mientos mente aje ajes encia encias ancia ancias tud eza able ables
ible ibles ismo ista istas arse erse irse ense ura uras orio orios orial oria orias ia ias io ios eo
"""
DOUBLED = r"\b([A-Za-zÁÉÍÓÚÜÑáéíóúüñ]{2,}+|[aeyo]) \1\b"
_DOUBLES = """
bla muy no nos se
"""
DOUBLES = frozenset(_DOUBLES.split())

#: Each line: the name of the idea, then its words.
CONCEPTS = """
person: person individu human gente quien usuari alguien interesad titular parte hombre
personal-data: personal privad identif
information: inform dato
data: dato informacion
privacy: privacidad intimidad privad
consent: consent acept acuerd autoriz convenio conform permis consenso reconoc
permit: permi autoriz conced otorg licenci reconoc acept admit
use: uso usar utiliz usa emple usuari usabl reutiliz aprovech usen use
third: tercer otr alguien
delete: elimin borr suprim suprest quit destru remo
responsibility: responsab obliga deber respons
license: licenci permis
version: version edicion
release: public lanz anunci libera liberac divulg abiert version difund emit comunic
provide: proporcion ofrec facilit brind suministr otorg da provee proveer prestar prest provist dar dan
    entreg oferta aport dio
collect: recopil recog obten recolect recab obtien adquir reun coleccion
disclose: divulg revel public comunic mostr
protect: proteg protec salvaguard resguard defend
manage: gestion administr manten oper control manej gobern
security: segur
law: ley legal legisl juridic derecho norma
right: derecho autor poder privileg
copyright: copyright autor derechos
terms: termin condicion acuerd
policy: politic directr
rule: regla reglament norma codigo
regulation: regul disposicion norma regla previst establec estipul
clause: clausul disposicion seccion articul parraf termin apartad
contract: contrat acuerd
service: servici
website: sitio web pagina
page: pagina sitio
user: usuari client usted su sus le te tu ti individu consumid
account: cuenta
register: regist inscri suscri
notify: notific avis inform contact anunci comunic alert report inform
contact: contact consult pregunt comunic notific
request: solicit ped pid requer exig demand reclam requier peticion favor inst necesit
application: aplic solicit
require: requer requi neces debe obligator esencial exig hace preciso
necessary: neces requier requer debe precis hace tien
possible: posib pued pod permit capa capac pudier
change: cambi modific enmiend revis actualiz alter edit correc corrig enmend
modify: modific correg correc corrig edit cambi rectif revis arregl solucion alter parche
update: actualiz renov ultim nuev recient
add: anad agreg adicion inclu mas complement
delete-account: baja cancel cerr
include: inclu contien conten compren abarc tal
exclude: exclu excep salvo menos exclus omit
case: caso si cuando circunstanc evento donde
purpose: proposit fin fines finalidad objetiv meta
method: metod forma manera medio modo como procedimient tecni
procedure: procedimient proces paso tramit instruc
process: proces trat manej procedim
record: registr histor document log
store: almacen guard conserv retien reten manten mantien archiv
period: period plaz tiemp durac fecha termin
date: fecha dia hora enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre
minor: menor edad nin ano hij
company: empres compan nosotros nuestr nos entidad corpora organiz negoci socied comercial
organization: organi institu agenc entid grupo autoridad socied asociac
government: gobiern administr public oficial autoridad gubern
court: tribunal juzgad judici jurisdic demand litig
damage: dan perdid perjuic lesion victim
compensation: compens indemn dan resarc
warranty: garant asegur
ensure: asegur garant segur
disclaim: exen renunci responsab descarg limitac
prohibit: prohib no impid prevent
violate: viol infring incumpl infrac contra quebrant vulner
terminate: termin fin cancel deten suspend interrump finaliz cierr rescin cerr suspen descontin desactiv
    parar bloque cese dej concl
start: comenz empez inici comienz empiez lanz abri primer principio
pay: pag tarif cost precio cobr gast cuota dinero
free: gratis gratuit libr regal
freedom: libre libert
price: preci cost tarif valor
purchase: compr adquir vend venta
sell: vend venta comerc
commercial: comerc lucro negoci
software: softw program aplic
system: sistem esquem
network: red redes comunic internet
equipment: dispositiv equip hardware terminal telefon maquin ordenador computador aparat movil
technology: tecn ingenier
develop: desarroll ingenier program crec evol
code: codigo fuente
file: archiv ficher
document: document escrit papel material
package: paquet
install: instal implement introduc establec
test: prueb prob test exam intent
error: error equivoc incorrect fall fals erron mal
bug: error fall bug defect problem inform discapac
problem: problem cuestion asunt tema inconven inciden preocup desaf
question: pregunt dud cuestion consult
answer: respuest respond contest
vote: vot elec eleg eleccion papelet
proposal: propuest sugier sugeren mocion resolucion propon suger present
decision: deci determin juic resol discrec eleg establec
committee: comite junta consej comision
member: miembro integrant soci equipo
leader: lider represent dirig director
participate: particip uni asist involucr un
event: event confer reunion reun congres jornad encuentr
community: comunid region local
project: proyect negoci
team: equip grup
contribute: contribu aport don colabor ayud particip
cooperation: cooper colabor conjunt junt coordin ayud
support: soport apoy ayud asist atend respald compat respond patrocin admit
help: ayud asist auxili apoy
create: cre hac gener produ elabor construi escrib prepar constru redact hech
publish-post: public envi aparec conten aport list
send: envi transmi entreg remit transfer mand reenv distribu
receive: recib acept obten recep obtien
share: compart comun
distribute: distribu redistribu entreg
copy: copi reprod duplic
translate: traduc traducc localiz
language: idioma lengu japon ingles espanol
read: le lee leer lect consult ver acced
write: escri describ descri redact rellen indic mencion especific detall
show: muestr mostr visual indic present demuestr ver aparec expres refleja senal desplieg
see: ve vea ver consult refer mir encuentr encontr visit descubr vist
check: comprob confirm verific revis valid inspec audit asegur examin consult cerci
authentication: autent contrasen inici sesion certif credencial clave verif
investigate: investig estudi consider encuest revis examin explor analiz sondeo
analyze: anali
evaluate: evalu valor revis juzg apreci
explain: explic descri detall document aclar inform
understand: entend entiend compren conoc
know: sab conoc aprend entera consciente
teach: ensen educ aprend form capac estudi escuel
risk: riesg pelig amenaz
attack: ataq atac ofens insult
harassment: acos discrimin abus hostig
behaviour: comport accion conduct activid acto actu funcion act
work: trabaj tarea labor negoci emple oper obra
worker: emplead personal trabajad
function: funci caracterist capac
setting: config ajust prefer establec opcion defin
choose: eleg selec opcion elec escog elij opt
environment: entorn ambient
standard: estandar criteri norma nivel predeterm
condition: condicion estad situac termin circunst siempre
limit: limit restric sol unicamente siempre medida excep necesariamente
range: alcanc ambit medida rang dentro limit
part: part porcion algun seccion ciert fragm
all: tod cualq enter cada complet siemp
list: list indice tabla
content: conten material detall inform
name: nombre llam titul denomin
address: direcc domicil ubic correo
telephone: telefon llam
email: correo email mensaj electronic
message: mensaj correo
internet: internet linea red web
cookie: cookie
ad: anunci publicid market
time: tiempo hora moment cuando period
month: mes mens enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
year: ano anual anual
week: seman
country: pais nacion estad internacion
international: internacion extranjer exterior global
japan: japon
world: mundo mundial global universal
place: lugar ubicac siti donde espaci
publicity: public
social: socied social
culture: cultur
gender: gener sex
equal: igual mism equival similar identic
new: nuev ultim novedos
old: antigu viej anterior previ obsolet pasad
important: import critic significat grave clave esencial crucial relevant
special: especial especific particular ciert concret determinad
general: general comun normal usual habitual ordinari public
example: ejemplo como tal caso
reason: razon motiv caus porq bas fundament
result: result consecu efect logr
effect: efect impact influ afect vigor
benefit: benefic lucro interes ventaj ganan
quality: calid rendim
opinion: opini coment punto vist suger
thank: graci agradec
discuss: discu debat consult negoc convers deliber
report: inform report notific denunci
publication: public emit emi edit
object: objet suj destin objetiv
relation: relac relev sobre respect asoci pertin acerca referen relativ
base: bas fundament acuerd segun virtud principi conform
follow: segu sig cumpl acuerd obed conform respet observ atener
follow-list: sigui continu abaj proxim est menos menor inferior
above: anterior arriba preced menos mas mencion previ superior mayor dich
more: mas ademas adicional tambien
however: embargo pero aunque siempre salvo excep no obstante
because: porq para debid ya por que con
before: ante previ anterior antelac
after: despues tras desde partir luego posterior siguiente
until: hasta a para
without: sin no ni nunca ningun
only: sol unic exclusiv mer simplement
other: otr demas diferent adicional ademas distint
self: propi mism si sus su tu uno personal
entrust: encarg subcontrat contratist deleg encomend
transfer: transfer ced migr transi mov cesion
access: acced acces conect conex visit
encrypt: cifr encript criptog clave
leak: fuga filtr divulg viol brecha
prevent: preven evit imped precauc proteg
avoid: evit eluir prevenir evad impedir
solve: soluc resol resuel arregl
improve: mejor refor fortal perfecc
design: disen
build: constru compil cre establec
image: imagen image foto figur grafic
video: video pelic
trademark: marca logo
patent: patent
property: propied posee activ posesion patrimon
intellectual: intelect
original: origin inicial fuente primer
title: titul encabez
number: numer cantid cuant id
amount: cantid importe mont suma volum tamano
large: grand gran mayor ampli enorme
small: pequen poc menor minim
good: buen bien mejor adecuad
easy: facil sencill simpl
difficult: dificil dificult complic
quick: rapid inmediat pronto cuanto veloc
appropriate: apropiad adecuad debid convenient correct razonab
reasonable: razonabl
clear: clar explicit obvi expres evident
correct: correct exact preci adecuad cierto
true: verdad realm ciert
actual: real practic realm hecho
current: actual ahora present hoy existente vigent
future: futur adelante proxim posterior
past: pasad anterior previ ultim
exist: exist hay presenc
happen: ocurr suced surg caus result produc deriv pas
send-back: devol reembols
loss: perd
death: muert mor fallec
health: salud medic infec contag
infection: infec contag covid coronavirus virus posit
money: dinero fond dolar yen financ pag
human-right: derech respet dign cortes
friend: amig compan colega
family: famil
read-only: lect lee
server: servid
browser: navegador
search: busc busq encontr consult
link: enlac vincul link
tool: herramient util
open-source: abiert fuente codigo libr
maintainer: manten mantien responsab
developer: desarroll
author: autor escritor cread
media: medio prens notic
map: map
school: escuel universid colegi
history: histori
idea: idea piens pens cre consider sient opini quier
want: quier dese gust quer esper favor
decide-finally: final ultim fin
first: primer inici princip
many: much mayor may numer varios variad multipl mas
multiple: multipl vari much diferent algun divers mas cuant
two: dos ambos segund ambas
rate: tasa porcent proporc
day-business: habil labor
identity: identi
evidence: evidenc prueb demostr certif
party-other: parte otr destinat persona
dispute: disput obje queja reclam apel conflict controvers
criminal: crim ilegal ilicit delit delict
fraud: fraud indebid enga ilegal no desleal malici
secret: secret confidenc privad sensib
trust: confi fiab credit confianz
emergency: emergenc urgen
disaster: desastr catastr
birth: nacim naci
location: ubicac posic localizac
statistics: estadist agreg
opt-out: rechaz neg rehus exclu opon cancel deneg
withdraw: retir revoc cancel desist revoq anul
extend: exten prorrog ampli
summary: resum general
chapter: capitul seccion
definition: defin
principle: princip
sign: firm sign
mark: marca marc
dead-line: plaz limit fecha
join: uni ingres
child-parent: padre tutor
"""
