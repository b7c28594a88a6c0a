"""What the rules about the whole text need to know of Spanish; see the same module of Japanese."""

from __future__ import annotations

LETTERS = r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]"
OWN_SCRIPT = False
_WORDS = """
al como con cualquier cuando de del el en entre es esta este está ha la las le lo los más nuestra
nuestras nuestro nuestros o para pero por puede que se ser si sobre son su sus todo todos un una usted y
"""
WORDS = frozenset(_WORDS.split())
#: Words that begin a sentence or a heading and are no names, besides those of the lexicon.
_COMMON = """
a abajo abril acaso accounts acelerador acerca addendum ademas adjunto aduana adulto agosto agregue agua
ahora aire al alfa algun alguna algunas alguno algunos alianza alla alli alrededor amarillo amor anexo
ano anos ante apendice aproximadamente aquel aquella aqui arbol arriba artefacto artefactos asegurate
asegurese asi asimismo atras aun aunque avenida avion ayude azul bajo banco banner barco barra base
bases bateria bebida beca beta bien biblioteca bibliotecas bicicleta bienvenida bienvenido bienvenidos
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
