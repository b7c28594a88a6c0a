"""What the rules about the whole text need to know of English; see the same module of Japanese."""

from __future__ import annotations

LETTERS = r"[A-Za-z]"
OWN_SCRIPT = False
_WORDS = """
all and any are as at be been but by can do does for from has have if is it its may must not of on or
our shall should that the their these they this those to was we were which will with you your
"""
WORDS = frozenset(_WORDS.split())
#: Words that begin a sentence or a heading and are no names, besides those of the lexicon.
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
shots board book books room wide ual ually ways ward wards ers ors
"""
DOUBLED = r"\b([A-Za-z]{2,}+|a) \1\b"
_DOUBLES = """
blah bye ha had her in is many no on so that very who
"""
DOUBLES = frozenset(_DOUBLES.split())
