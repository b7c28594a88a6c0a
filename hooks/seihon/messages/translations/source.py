"""What in a page of the source cannot be read, and what would be right."""

from __future__ import annotations

SOURCE: dict[str, tuple[str, str]] = {
    # --- the page as a whole ---
    "the front matter is not closed": (
        "ページの先頭部分（---）が閉じられていません。",
        "la cabecera de la página no está cerrada",
    ),
    "end it with a line ---": ("最後に --- の行を置いてください。", "termínela con una línea ---"),
    "the front matter is not YAML ({reason})": (
        "ページの先頭部分を YAML として読めません（{reason}）。",
        "la cabecera de la página no es YAML ({reason})",
    ),
    "the front matter is no list of keys": (
        "ページの先頭部分が「キー: 値」の並びになっていません。",
        "la cabecera de la página no es una lista de claves",
    ),
    "write one key: value a line": (
        "1行に一つ、「キー: 値」の形で書いてください。",
        "escriba una clave: valor por línea",
    ),
    "the key {key} is unknown": ("{key} というキーはありません。", "no existe la clave {key}"),
    "use {keys} only": ("{keys} だけを用いてください。", "use solo {keys}"),
    "the key {key} stands twice": ("キー {key} が二つあります。", "la clave {key} aparece dos veces"),
    "keep one of them": ("一つだけを残してください。", "conserve una de las dos"),
    "{key} has no single value": ("{key} の値が一つになっていません。", "{key} no tiene un valor único"),
    "write {key}: value": ("「{key}: 値」の形で書いてください。", "escriba {key}: valor"),
    "{id} cannot be the id of a policy": ("{id} は方針のIDにできません。", "{id} no puede ser el id de una política"),
    "use lower-case letters, digits and hyphens, and not site or glossary": (
        "小文字の英字、数字、ハイフンを用い、site と glossary は避けてください。",
        "use minúsculas, dígitos y guiones, y no use site ni glossary",
    ),
    "a policy has no version or no date": (
        "方針に版又は日付がありません。",
        "una política no tiene versión o no tiene fecha",
    ),
    'write version: "1.0" and date: 2026-01-31 under policy': (
        'policy の下に、version: "1.0" と date: 2026-01-31 のように書いてください。',
        'escriba version: "1.0" y date: 2026-01-31 debajo de policy',
    ),
    "{text} is no date": ("{text} は日付として読めません。", "{text} no es una fecha"),
    "write the year, month and day: 2026-01-31": (
        "年、月、日を 2026-01-31 のように書いてください。",
        "escriba el año, el mes y el día: 2026-01-31",
    ),
    "status: {status} is unknown": ("status: {status} という状態はありません。", "no existe status: {status}"),
    "write status: draft, or no status": (
        "status: draft と書くか、status を取り除いてください。",
        "escriba status: draft o quite status",
    ),
    "terms is no list of terms": ("terms が用語の一覧になっていません。", "terms no es una lista de términos"),
    "write one - term a line": ("1行に一つ、「- 用語」の形で書いてください。", "escriba un - término por línea"),
    "the term {term} stands twice": ("用語「{term}」が二つあります。", "el término {term} aparece dos veces"),
    "keep one": ("一つだけを残してください。", "conserve uno"),
    "list_policies names the clause {clause}, which is not on this page": (
        "list_policies の条項 {clause} がこのページにありません。",
        "list_policies nombra la cláusula {clause}, que no está en esta página",
    ),
    "name the id of a ## heading": ("## の見出しのIDを書いてください。", "escriba el id de un encabezado ##"),
    "a page named {name} would use the catalogs of the project itself": (
        "{name} という名前のページは、プロジェクト自体のカタログを使うことになります。",
        "una página llamada {name} usaría los catálogos del propio proyecto",
    ),
    "rename the page": ("ページの名前を変えてください。", "cambie el nombre de la página"),
    # --- title and headings ---
    "the page does not begin with its title": (
        "ページが表題で始まっていません。",
        "la página no empieza con su título",
    ),
    "begin with # title": ("「# 表題」で始めてください。", "empiece con # título"),
    "the title has an id": ("表題にIDが付いています。", "el título tiene un id"),
    "leave {{#…}} to ## and ###": (
        "{{#…}} は ## と ### の見出しだけに付けてください。",
        "ponga {{#…}} solo en ## y ###",
    ),
    "the title contains a link": ("表題にリンクが含まれています。", "el título contiene un enlace"),
    "put the link in the text: the title is a link itself": (
        "リンクは本文に置いてください。表題はそれ自体がリンクになります。",
        "ponga el enlace en el texto: el título ya es un enlace",
    ),
    "the title has more than one line": ("表題が2行以上あります。", "el título tiene más de una línea"),
    "write it in one": ("1行で書いてください。", "escríbalo en una"),
    "the page has a second title": ("ページに表題が二つあります。", "la página tiene un segundo título"),
    "write ## for a clause": ("条項は ## で書いてください。", "escriba ## para una cláusula"),
    "a heading of level {level} is deeper than a sub-clause": (
        "第{level}階層の見出しは、細目より深くなっています。",
        "un encabezado de nivel {level} es más profundo que una subcláusula",
    ),
    "use ## and ### for headings and numbered lists below them": (
        "見出しには ## と ### を、それより下には番号付きの箇条書きを用いてください。",
        "use ## y ### para los encabezados y listas numeradas debajo de ellos",
    ),
    "a sub-clause stands before the first clause": (
        "最初の条項の前に細目があります。",
        "hay una subcláusula antes de la primera cláusula",
    ),
    "a line of - or = turns the paragraph above it into a heading": (
        "- 又は = の行により、その上の段落が見出しになります。",
        "una línea de - o = convierte en encabezado el párrafo anterior",
    ),
    "write # before a heading, or leave an empty line before the rule": (
        "見出しの前に # を書くか、線の前に空行を置いてください。",
        "escriba # delante de un encabezado o deje una línea vacía antes de la raya",
    ),
    "the heading has no text": ("見出しに文字がありません。", "el encabezado no tiene texto"),
    "write ## heading {{#id}}": ("「## 見出し {{#id}}」の形で書いてください。", "escriba ## encabezado {{#id}}"),
    "the heading has no id": ("見出しにIDがありません。", "el encabezado no tiene id"),
    "add one that stays for ever: {marks} {text} {{#id}}": (
        "今後変えないIDを付けてください（{marks} {text} {{#id}}）。",
        "agregue uno que no cambie nunca: {marks} {text} {{#id}}",
    ),
    "the id {id} is reserved": ("ID {id} は予約されています。", "el id {id} está reservado"),
    "choose another, such as the subject": (
        "主題を表す語等、別のIDにしてください。",
        "elija otro, por ejemplo, el tema",
    ),
    "the id {id} is already that of line {line}": (
        "ID {id} は{line}行目で既に使われています。",
        "el id {id} ya es el de la línea {line}",
    ),
    "give the heading another id": ("見出しに別のIDを付けてください。", "dé otro id al encabezado"),
    # --- lists, notes, tables ---
    "{construct} is not part of a policy": ("{construct}は使えません。", "{construct} no tiene lugar en una política"),
    "write a paragraph": ("段落として書いてください。", "escriba un párrafo"),
    "a block indented as code": ("コードブロックになる字下げ", "un bloque con sangría de código"),
    "indent by {indent} spaces for each level of the list": (
        "箇条書きの1階層につき半角空白{indent}個で字下げしてください。",
        "ponga {indent} espacios de sangría por cada nivel de la lista",
    ),
    "a block quotation": ("引用", "una cita en bloque"),
    "write a paragraph with quotation marks": (
        "かぎ括弧等の引用符を用いて、段落として書いてください。",
        "escriba un párrafo con comillas",
    ),
    "use a heading to begin a clause": (
        "条項は見出しで始めてください。",
        "use un encabezado para empezar una cláusula",
    ),
    "a heading inside a list item": ("箇条書きの項目の中の見出し", "un encabezado dentro de un elemento de lista"),
    "begin headings at the left margin": (
        "見出しは行の先頭から書いてください。",
        "empiece los encabezados en el margen izquierdo",
    ),
    "the list starts at {start}, its first label will be number {number}": (
        "箇条書きが{start}から始まっていますが、最初の番号は{number}になります。",
        "la lista empieza en {start}, pero su primer número será {number}",
    ),
    "write {mark}: labels are generated, and a clause numbers its items through": (
        "{mark} と書いてください。番号は自動で付き、一つの条項の項目は通し番号になります。",
        "escriba {mark}: los números se generan y una cláusula numera sus elementos de corrido",
    ),
    "the list is more than {most} levels deep": (
        "箇条書きが{most}階層を超えています。",
        "la lista tiene más de {most} niveles",
    ),
    "the numbering is more than {most} levels deep": (
        "番号が{most}階層を超えています。",
        "la numeración tiene más de {most} niveles",
    ),
    "make a sub-clause (###) of the outer level": (
        "外側の階層を細目（###）にしてください。",
        "convierta el nivel exterior en una subcláusula (###)",
    ),
    "the list item does not begin with a text": (
        "箇条書きの項目が文で始まっていません。",
        "el elemento de la lista no empieza con un texto",
    ),
    "write one after its mark": ("記号の後に文を書いてください。", "escriba uno después de su marca"),
    "a second list follows the first without a text between them": (
        "間に文がないまま、二つの箇条書きが続いています。",
        "una segunda lista sigue a la primera sin un texto entre ambas",
    ),
    "use the same mark for all items, or put a paragraph between the lists": (
        "すべての項目に同じ記号を用いるか、箇条書きの間に段落を置いてください。",
        "use la misma marca en todos los elementos o ponga un párrafo entre las listas",
    ),
    "the block is indented by {spaces} spaces and would stand {place}": (
        "字下げが半角空白{spaces}個で、{place}に置かれることになります。",
        "el bloque tiene {spaces} espacios de sangría y quedaría {place}",
    ),
    "inside a list item of level {level}": (
        "第{level}階層の項目の中",
        "dentro de un elemento de lista de nivel {level}",
    ),
    "outside every list item": ("項目の外", "fuera de todo elemento de lista"),
    "indent by exactly {wanted} to keep it there, or by {indent} for each level to nest it": (
        "そこに置くには半角空白をちょうど{wanted}個に、内側に入れるには1階層につき{indent}個にしてください。",
        "ponga exactamente {wanted} para dejarlo ahí, o {indent} por cada nivel para anidarlo",
    ),
    "the paragraph is empty but for wide spaces": (
        "段落に全角空白しかありません。",
        "el párrafo solo tiene espacios anchos",
    ),
    "write its text, or delete the line": ("文を書くか、行を削除してください。", "escriba su texto o borre la línea"),
    "the note has no text": ("注に文がありません。", "la nota no tiene texto"),
    "write it after the {mark}": ("{mark} の後に書いてください。", "escríbalo después de {mark}"),
    "the row has {cells} cells and the header {columns}": (
        "この行のセルは{cells}個ですが、見出しの行のセルは{columns}個です。",
        "la fila tiene {cells} celdas y la fila de encabezado {columns}",
    ),
    "give every row the same cells; write \\| for a bar inside a cell": (
        "どの行もセルの数を同じにし、セルの中の縦線は \\| と書いてください。",
        "ponga las mismas celdas en todas las filas; escriba \\| para una barra dentro de una celda",
    ),
    # --- texts, links, references ---
    "write the text without tags; a note for translators is <!-- translators: … --> on lines of its own before a"
    " text": (
        "タグを使わずに書いてください。翻訳者への注記は、対象の文の前に、独立した行で <!-- translators: … -->"
        " と書いてください。",
        "escriba el texto sin etiquetas; una nota para traductores es <!-- translators: … --> en líneas propias antes"
        " de un texto",
    ),
    "the note for translators is empty": ("翻訳者への注記が空です。", "la nota para traductores está vacía"),
    "write it after translators:, or delete it": (
        "translators: の後に書くか、削除してください。",
        "escríbala después de translators: o bórrela",
    ),
    "the note for translators stands before no text": (
        "翻訳者への注記の後に文がありません。",
        "la nota para traductores no está antes de ningún texto",
    ),
    "put it before one": ("文の前に置いてください。", "póngala antes de uno"),
    "the emphasis or the spaces of this text cannot be written so that everyone reads them alike": (
        "この文の強調又は空白は、誰が読んでも同じになるように書くことができません。",
        "el énfasis o los espacios de este texto no se pueden escribir de modo que todos los lean igual",
    ),
    "separate neighbouring emphasis by words and keep spaces out of its ends": (
        "隣り合う強調の間に語を置き、強調の両端に空白を入れないでください。",
        "separe con palabras los énfasis contiguos y no deje espacios en sus extremos",
    ),
    "a link definition stands apart from its link": (
        "リンクの定義が、リンクとは別の所にあります。",
        "una definición de enlace está separada de su enlace",
    ),
    "write [text](address) where the link is": (
        "リンクの所に [文字](アドレス) と書いてください。",
        "escriba [texto](dirección) donde está el enlace",
    ),
    "the link {address} leads to nothing": (
        "リンク {address} の先に何もありません。",
        "el enlace {address} no lleva a nada",
    ),
    "write the path of a page from {folder}/, and an id that it has": (
        "{folder}/ からのページのパスと、そのページにあるIDを書いてください。",
        "escriba la ruta de una página desde {folder}/ y un id que tenga",
    ),
    "#{target} leads to nothing on this page": (
        "#{target} の先がこのページにありません。",
        "#{target} no lleva a nada en esta página",
    ),
    "correct the id after the #, or restore what it led to": (
        "# の後のIDを直すか、参照先を元に戻してください。",
        "corrija el id después de # o restaure aquello a lo que llevaba",
    ),
    "#{target} has no label that a reference could show": (
        "#{target} には、参照として示す番号がありません。",
        "#{target} no tiene un número que una referencia pueda mostrar",
    ),
    "number the list it stands in, refer to the clause, or give the link a text": (
        "その箇条書きに番号を付けるか、条項を参照するか、リンクに文字を付けてください。",
        "numere la lista en que está, remita a la cláusula o dé un texto al enlace",
    ),
    "the text refers to the clause or item it stands in": (
        "この文は、それ自体が置かれている条項又は項目を参照しています。",
        "el texto remite a la cláusula o al elemento en que está",
    ),
    "write 本項 or 本号, or refer to the item or paragraph that is meant": (
        "「本項」又は「本号」と書くか、意図した項目又は段落を参照してください。",
        "escriba 本項 o 本号, o remita al elemento o al párrafo que corresponda",
    ),
    "the cross-references go in a circle: {lines}": (
        "参照が循環しています：{lines}。",
        "las referencias forman un círculo: {lines}",
    ),
    "line {line}": ("{line}行目", "línea {line}"),
    "refer to the item or paragraph that has the text, so that a reader arrives": (
        "読者がたどり着けるように、内容のある項目又は段落を参照してください。",
        "remita al elemento o al párrafo que tiene el texto, para que el lector llegue a él",
    ),
    # --- all pages together ---
    "there are no pages": ("ページがありません。", "no hay páginas"),
    "add index.md and a policy": ("index.md と方針を加えてください。", "agregue index.md y una política"),
    "the name of the file is not UTF-8": ("ファイル名が UTF-8 ではありません。", "el nombre del archivo no es UTF-8"),
    "rename it": ("名前を変えてください。", "cámbielo"),
    "the name of the page ends in {suffix}": (
        "ページのファイル名が {suffix} で終わっています。",
        "el nombre de la página termina en {suffix}",
    ),
    "write .md": (".md にしてください。", "escriba .md"),
    "the name looks like a page for one language": (
        "ファイル名が、特定の言語のページの名前に見えます。",
        "el nombre parece el de una página de un solo idioma",
    ),
    "translations stand in {locales}/: delete the page or take the dot out of its name": (
        "訳文は {locales}/ に置きます。ページを削除するか、名前の点を取り除いてください。",
        "las traducciones están en {locales}/: borre la página o quite el punto de su nombre",
    ),
    "the folder {folder}/ is where that language is published": (
        "フォルダー {folder}/ には、その言語のページが公開されます。",
        "en la carpeta {folder}/ se publica ese idioma",
    ),
    "rename the folder": ("フォルダーの名前を変えてください。", "cambie el nombre de la carpeta"),
    "a folder cannot be read ({reason})": (
        "読めないフォルダーがあります（{reason}）。",
        "no se puede leer una carpeta ({reason})",
    ),
    "make it readable: pages in it would be missing": (
        "読めるようにしてください。中のページが欠けてしまいます。",
        "haga que se pueda leer: faltarían sus páginas",
    ),
    "{page} already uses the catalogs named {name}": (
        "{name} という名前のカタログは、既に {page} が使っています。",
        "{page} ya usa los catálogos llamados {name}",
    ),
    "{page} already uses the address {address}": (
        "アドレス {address} は、既に {page} が使っています。",
        "{page} ya usa la dirección {address}",
    ),
    "give the policy another id, or the page another name": (
        "方針のIDか、ページの名前を変えてください。",
        "dé otro id a la política u otro nombre a la página",
    ),
}
