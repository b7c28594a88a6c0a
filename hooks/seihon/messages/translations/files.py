"""What in settings, catalogs, deliveries, commands and Git cannot be read, and what would be right."""

from __future__ import annotations

FILES: dict[str, tuple[str, str]] = {
    # --- any file ---
    "the file does not exist": ("ファイルがありません。", "el archivo no existe"),
    "create it or correct the name": ("作成するか、名前を直してください。", "créelo o corrija el nombre"),
    "the file cannot be read ({reason})": (
        "ファイルを読めません（{reason}）。",
        "no se puede leer el archivo ({reason})",
    ),
    "make it a readable file": ("読めるファイルにしてください。", "haga que sea un archivo legible"),
    "the file has {size} bytes": ("ファイルが{size}バイトあります。", "el archivo tiene {size} bytes"),
    "a text or catalog has at most {most}: split it, or remove what is not text": (
        "文書又はカタログは{most}バイトまでです。分けるか、文章でないものを取り除いてください。",
        "un texto o catálogo tiene como máximo {most}: divídalo o quite lo que no sea texto",
    ),
    "the file begins with a byte order mark": (
        "ファイルがバイト順マーク（BOM）で始まっています。",
        "el archivo empieza con una marca de orden de bytes (BOM)",
    ),
    "save it as UTF-8 without BOM": ("BOMなしの UTF-8 で保存してください。", "guárdelo como UTF-8 sin BOM"),
    "the file contains a NUL byte": ("ファイルに NUL バイトが含まれています。", "el archivo contiene un byte NUL"),
    "save it as plain UTF-8 text": ("UTF-8 のテキストとして保存してください。", "guárdelo como texto simple en UTF-8"),
    "the line ends in CR or CR LF": ("行末が CR 又は CR LF です。", "la línea termina en CR o CR LF"),
    "save the file with LF (Unix) line ends": (
        "改行を LF（Unix）にして保存してください。",
        "guarde el archivo con fines de línea LF (Unix)",
    ),
    "byte {byte} is not {encoding}": (
        "バイト {byte} は {encoding} ではありません。",
        "el byte {byte} no es {encoding}",
    ),
    "save the file as UTF-8 (not Shift_JIS, Latin-1 or UTF-16)": (
        "UTF-8 で保存してください（Shift_JIS、Latin-1、UTF-16 は使えません）。",
        "guarde el archivo como UTF-8 (no como Shift_JIS, Latin-1 ni UTF-16)",
    ),
    "save it as UTF-8": ("UTF-8 で保存してください。", "guárdelo como UTF-8"),
    "the file cannot be written ({reason})": (
        "ファイルに書き込めません（{reason}）。",
        "no se puede escribir el archivo ({reason})",
    ),
    "the old file is unchanged": ("元のファイルは変わっていません。", "el archivo anterior no cambió"),
    "the file changed while it was at work": (
        "作業中にファイルが変わりました。",
        "el archivo cambió mientras se trabajaba con él",
    ),
    "run the command again": ("コマンドをもう一度実行してください。", "ejecute el comando otra vez"),
    # --- the settings ---
    "the settings are not YAML ({reason})": (
        "設定を YAML として読めません（{reason}）。",
        "la configuración no es YAML ({reason})",
    ),
    "correct the line": ("この行を直してください。", "corrija la línea"),
    "correct the file": ("ファイルを直してください。", "corrija el archivo"),
    "the settings are no list of keys": (
        "設定が「キー: 値」の並びになっていません。",
        "la configuración no es una lista de claves",
    ),
    "write key: value": ("「キー: 値」の形で書いてください。", "escriba clave: valor"),
    "extra: seihon: is no list of keys": (
        "extra: seihon: が「キー: 値」の並びになっていません。",
        "extra: seihon: no es una lista de claves",
    ),
    "write key: value under it": ("その下に「キー: 値」の形で書いてください。", "escriba debajo clave: valor"),
    "the key {key} under extra: seihon: is unknown": (
        "extra: seihon: に {key} というキーはありません。",
        "no existe la clave {key} bajo extra: seihon:",
    ),
    "use one of {known}": ("{known} のいずれかを用いてください。", "use uno de estos: {known}"),
    "{key} is no colour": ("{key} の値が色ではありません。", "{key} no es un color"),
    'write it in quotes, as in "{default}"': (
        '"{default}" のように、引用符で囲んで書いてください。',
        'escríbalo entre comillas, como "{default}"',
    ),
    "{key} {color} has a contrast of {ratio} to the page's {page}": (
        "{key} の {color} は、ページの {page} とのコントラストが {ratio} です。",
        "{key} {color} tiene un contraste de {ratio} con {page}, el de la página",
    ),
    "choose one of {least} or more": ("{least} 以上になる色を選んでください。", "elija un color con {least} o más"),
    "{key} is no folder of this project": (
        "{key} がこのプロジェクトのフォルダーではありません。",
        "{key} no es una carpeta de este proyecto",
    ),
    "write a relative path": ("相対パスを書いてください。", "escriba una ruta relativa"),
    "no languages are named": ("言語が指定されていません。", "no se nombra ningún idioma"),
    "list them under plugins: i18n: languages:": (
        "plugins: i18n: languages: の下に並べてください。",
        "enumérelos bajo plugins: i18n: languages:",
    ),
    "a language has no locale or no name": (
        "locale 又は name のない言語があります。",
        "un idioma no tiene locale o no tiene name",
    ),
    "write locale: es and name: Español": (
        "locale: es、name: Español のように書いてください。",
        "escriba locale: es y name: Español",
    ),
    "the language {language} is listed twice": (
        "言語 {language} が二つあります。",
        "el idioma {language} aparece dos veces",
    ),
    "keep one of the two": ("一つだけを残してください。", "conserve uno de los dos"),
    "{n} languages are marked as default": (
        "既定（default）の言語の数が{n}です。",
        "el número de idiomas marcados con default es {n}",
    ),
    "mark one with default: true, the language that binds": (
        "正本の言語一つに default: true を付けてください。",
        "marque uno con default: true, el idioma vinculante",
    ),
    "{language} is no language of this site": (
        "{language} はこのサイトの言語ではありません。",
        "{language} no es un idioma de este sitio",
    ),
    "use one of {known}, or add it under plugins: i18n: languages:": (
        "{known} のいずれかを用いるか、plugins: i18n: languages: の下に加えてください。",
        "use uno de estos ({known}) o agréguelo bajo plugins: i18n: languages:",
    ),
    "{language} is no language": ("{language} という言語はありません。", "{language} no es un idioma"),
    "use a code such as es, pt_BR or zh_Hant": (
        "es、pt_BR、zh_Hant のようなコードを用いてください。",
        "use un código como es, pt_BR o zh_Hant",
    ),
    "mkdocs-static-i18n builds no site in {language}": (
        "mkdocs-static-i18n では {language} のサイトを作れません。",
        "mkdocs-static-i18n no construye ningún sitio en {language}",
    ),
    "use a code of two letters, with a region or script if need be: es-MX, pt-BR, zh-Hant": (
        "2文字のコードを用い、必要であれば地域又は文字体系を付けてください（es-MX、pt-BR、zh-Hant）。",
        "use un código de dos letras, si es necesario con una región o escritura: es-MX, pt-BR, zh-Hant",
    ),
    "the list of languages is written in a form that cannot be added to": (
        "言語の一覧が、書き加えられない形で書かれています。",
        "la lista de idiomas está escrita en una forma a la que no se puede agregar nada",
    ),
    "add {entry} under plugins: i18n: languages: yourself, then run the command again": (
        "plugins: i18n: languages: の下に {entry} をご自身で加え、コマンドをもう一度実行してください。",
        "agregue usted {entry} bajo plugins: i18n: languages: y ejecute el comando otra vez",
    ),
    "{text} is no number of processes": (
        "{text} はプロセスの数として読めません。",
        "{text} no es un número de procesos",
    ),
    "set it to 1 or more, or leave it out": ("1 以上にするか、取り除いてください。", "ponga 1 o más, o quítelo"),
    # --- catalogs ---
    "there is no {language} catalog for {policy}": (
        "{policy} の {language} のカタログがありません。",
        "no hay catálogo de {policy} en {language}",
    ),
    "run seihon init {language}": ("seihon init {language} を実行してください。", "ejecute seihon init {language}"),
    "the catalog has no header": ("カタログにヘッダーがありません。", "el catálogo no tiene cabecera"),
    'begin it with msgid "" and a msgstr with Language and Content-Type': (
        'msgid "" と、Language 及び Content-Type を書いた msgstr で始めてください。',
        'empiécelo con msgid "" y un msgstr con Language y Content-Type',
    ),
    "the header declares {charset}": ("ヘッダーに {charset} とあります。", "la cabecera declara {charset}"),
    "the header declares no charset": ("ヘッダーに charset がありません。", "la cabecera no declara ningún charset"),
    "save the file as UTF-8 and write Content-Type: text/plain; charset=UTF-8": (
        "UTF-8 で保存し、Content-Type: text/plain; charset=UTF-8 と書いてください。",
        "guarde el archivo como UTF-8 y escriba Content-Type: text/plain; charset=UTF-8",
    ),
    "the line is not PO: {text}": ("PO の行ではありません：{text}。", "la línea no es PO: {text}"),
    'write a keyword and a string in straight quotes, with \\" for a quote inside and \\\\ for a backslash': (
        'キーワードと、" で囲んだ文字列を書いてください。中の " は \\" と、\\ は \\\\ と書いてください。',
        'escriba una palabra clave y una cadena entre comillas rectas, con \\" para una comilla interior y \\\\ para'
        " una barra inversa",
    ),
    "a string follows no keyword": (
        "文字列の前にキーワードがありません。",
        "una cadena no sigue a ninguna palabra clave",
    ),
    "write msgid or msgstr before it": (
        "その前に msgid 又は msgstr を書いてください。",
        "escriba antes msgid o msgstr",
    ),
    "{keyword} makes a plural entry": ("{keyword} は複数形の項目を作ります。", "{keyword} forma una entrada en plural"),
    "a policy has msgid and msgstr only": (
        "方針では msgid と msgstr だけを用いてください。",
        "una política solo tiene msgid y msgstr",
    ),
    "{keyword} stands after {other}": ("{other} の後に {keyword} があります。", "{keyword} está después de {other}"),
    "{keyword} stands at the start of an entry": (
        "項目の先頭に {keyword} があります。",
        "{keyword} está al principio de una entrada",
    ),
    "write msgctxt, msgid and msgstr in this order, each once": (
        "msgctxt、msgid、msgstr をこの順に一つずつ書いてください。",
        "escriba msgctxt, msgid y msgstr en este orden, cada uno una vez",
    ),
    "a #| comment holds no previous text": (
        "#| のコメントに以前の文がありません。",
        "un comentario #| no contiene ningún texto anterior",
    ),
    'write #| msgid "previous text"': (
        '#| msgid "以前の文" の形で書いてください。',
        'escriba #| msgid "texto anterior"',
    ),
    "the entry of line {line} has no msgstr": (
        "{line}行目の項目に msgstr がありません。",
        "la entrada de la línea {line} no tiene msgstr",
    ),
    'write msgstr "" under its msgid': (
        'msgid の下に msgstr "" と書いてください。',
        'escriba msgstr "" debajo de su msgid',
    ),
    "the entry of line {line} stands here again": (
        "{line}行目の項目がここにもあります。",
        "la entrada de la línea {line} está aquí otra vez",
    ),
    "keep one of the two before the update": (
        "更新する前に、一つだけを残してください。",
        "conserve una de las dos antes de actualizar",
    ),
    "the catalog is older than {place}": (
        "カタログが {place} より古くなっています。",
        "el catálogo es más antiguo que {place}",
    ),
    "the catalog is older than the source": (
        "カタログが原文より古くなっています。",
        "el catálogo es más antiguo que el original",
    ),
    "run seihon update first": ("先に seihon update を実行してください。", "ejecute antes seihon update"),
    # --- deliveries: tables, XLIFF, bilingual texts ---
    "a file without suffix": ("拡張子のないファイル", "un archivo sin extensión"),
    "{suffix} is no delivery": ("{suffix} は納品物として読めません。", "{suffix} no sirve como entrega"),
    "give .csv, .tsv, .xlf, .xliff or .md": (
        ".csv、.tsv、.xlf、.xliff 又は .md を指定してください。",
        "indique .csv, .tsv, .xlf, .xliff o .md",
    ),
    "{suffix} is no bilingual text": ("{suffix} は対訳として読めません。", "{suffix} no sirve como texto bilingüe"),
    "give .jsonl, .csv, .tsv, .po, or two .md files": (
        ".jsonl、.csv、.tsv、.po、又は二つの .md ファイルを指定してください。",
        "indique .jsonl, .csv, .tsv, .po o dos archivos .md",
    ),
    "{n} files are given": ("{n}個のファイルが指定されています。", "se indicaron {n} archivos"),
    "give one bilingual file, or two Markdown files": (
        "対訳ファイルを一つ、又は Markdown ファイルを二つ指定してください。",
        "indique un archivo bilingüe o dos archivos Markdown",
    ),
    "the line is not JSON": ("行が JSON ではありません。", "la línea no es JSON"),
    'write one object a line: {{"id": …, "source": …, "target": …}}': (
        '1行に一つ、{{"id": …, "source": …, "target": …}} の形で書いてください。',
        'escriba un objeto por línea: {{"id": …, "source": …, "target": …}}',
    ),
    "the row has no text named {key}": ("行に {key} の文がありません。", "la fila no tiene ningún texto llamado {key}"),
    "give every row id, source and target": (
        "どの行にも id、source、target を書いてください。",
        "ponga id, source y target en cada fila",
    ),
    "the table cannot be read ({reason})": ("表を読めません（{reason}）。", "no se puede leer la tabla ({reason})"),
    "quote fields with commas": (
        "コンマを含む欄は引用符で囲んでください。",
        "ponga entre comillas los campos con comas",
    ),
    'put a cell with commas, quotes or line ends in "…", and write a quote inside as ""': (
        'コンマ、引用符又は改行を含むセルは "…" で囲み、中の引用符は "" と書いてください。',
        'ponga entre "…" una celda con comas, comillas o saltos de línea, y escriba una comilla interior como ""',
    ),
    'put a cell with commas or line ends in "…"': (
        'コンマ又は改行を含むセルは "…" で囲んでください。',
        'ponga entre "…" una celda con comas o saltos de línea',
    ),
    "save the table as CSV UTF-8 (not Shift_JIS, Latin-1 or plain CSV of a spreadsheet)": (
        "表を「CSV UTF-8」で保存してください（Shift_JIS、Latin-1、表計算ソフトの通常の CSV は使えません）。",
        "guarde la tabla como CSV UTF-8 (no como Shift_JIS, Latin-1 ni el CSV simple de una hoja de cálculo)",
    ),
    "save it as CSV UTF-8": ("「CSV UTF-8」で保存してください。", "guárdelo como CSV UTF-8"),
    "the table is empty": ("表が空です。", "la tabla está vacía"),
    "begin it with the header {header}": (
        "見出しの行 {header} で始めてください。",
        "empiécela con la fila de encabezado {header}",
    ),
    "the column {column} stands twice": ("列 {column} が二つあります。", "la columna {column} aparece dos veces"),
    "the column {column} is missing": ("列 {column} がありません。", "falta la columna {column}"),
    "keep the header that seihon export wrote: {header}": (
        "seihon export が書いた見出しの行をそのまま残してください（{header}）。",
        "conserve la fila de encabezado que escribió seihon export: {header}",
    ),
    "the row is for the language {other}": ("この行の言語は {other} です。", "la fila es del idioma {other}"),
    "the file is for the language {other}": ("このファイルの言語は {other} です。", "el archivo es del idioma {other}"),
    "import it with --locale {other}, not {language}": (
        "--locale {language} ではなく --locale {other} で取り込んでください。",
        "importe con --locale {other}, no con {language}",
    ),
    "no row has the id {id}": ("IDが {id} の行がありません。", "ninguna fila tiene el id {id}"),
    "give ids as reported": ("報告されたとおりのIDを指定してください。", "indique los id tal como se muestran"),
    "the file is no XLIFF 2": ("XLIFF 2 のファイルではありません。", "el archivo no es XLIFF 2"),
    "deliver XLIFF 2.0 or 2.1 (name space {space}), not 1.2": (
        "1.2 ではなく、XLIFF 2.0 又は 2.1（名前空間 {space}）で納品してください。",
        "entregue XLIFF 2.0 o 2.1 (espacio de nombres {space}), no 1.2",
    ),
    "a cp has no code point": ("cp に符号位置がありません。", "un cp no tiene punto de código"),
    "a code ({code}) has no {attribute} that leads to originalData": (
        "コード（{code}）に、originalData を指す {attribute} がありません。",
        "un código ({code}) no tiene un {attribute} que lleve a originalData",
    ),
    "deliver the codes and the originalData as they were exported, or write the markup as text": (
        "コードと originalData を書き出されたままで納品するか、記号を文字として書いてください。",
        "entregue los códigos y originalData tal como se exportaron, o escriba las marcas como texto",
    ),
    "the file is not XML ({reason})": ("XML のファイルではありません（{reason}）。", "el archivo no es XML ({reason})"),
    "deliver it whole": ("欠けのないファイルを納品してください。", "entréguelo completo"),
    "the elements stand more than {most} deep": (
        "要素の入れ子が{most}段を超えています。",
        "hay elementos a más de {most} niveles de profundidad",
    ),
    "deliver valid XLIFF": ("正しい XLIFF で納品してください。", "entregue XLIFF válido"),
    "the file has a document type declaration": (
        "ファイルに文書型宣言があります。",
        "el archivo tiene una declaración de tipo de documento",
    ),
    "deliver it without <!DOCTYPE …>: no entities are read": (
        "<!DOCTYPE …> なしで納品してください。実体は読まれません。",
        "entréguelo sin <!DOCTYPE …>: no se leen entidades",
    ),
    # --- what a command is asked for ---
    "there is no policy {policy}": ("方針 {policy} はありません。", "no hay ninguna política {policy}"),
    "name it with --policy: {known}": ("--policy で指定してください（{known}）。", "nómbrela con --policy: {known}"),
    "{language} is the language of the source": (
        "{language} は原文の言語です。",
        "{language} es el idioma del original",
    ),
    "name one that it is translated into": ("訳文の言語を指定してください。", "indique uno al que se traduzca"),
    "{clause} is a clause of {policies}": (
        "{clause} は {policies} の条項です。",
        "{clause} es una cláusula de {policies}",
    ),
    "write {forms}": ("{forms} と書いてください。", "escriba {forms}"),
    "there is no clause with the id {clause}": (
        "IDが {clause} の条項はありません。",
        "no hay ninguna cláusula con el id {clause}",
    ),
    "give the id of a heading, as in --editorial purpose": (
        "--editorial purpose のように、見出しのIDを指定してください。",
        "indique el id de un encabezado, como en --editorial purpose",
    ),
    "the page exists": ("ページは既にあります。", "la página ya existe"),
    "edit it, or choose another id": ("そのページを編集するか、別のIDにしてください。", "edítela o elija otro id"),
    "the page is the policy {policy} already": (
        "このページが既に方針 {policy} です。",
        "la página ya es la política {policy}",
    ),
    "choose another id": ("別のIDにしてください。", "elija otro id"),
    "no page declares a term": ("用語を挙げたページがありません。", "ninguna página declara un término"),
    "list them under terms:": ("terms: の下に並べてください。", "enumérelos bajo terms:"),
    "there is no such rule": ("そのような規則はありません。", "no existe esa regla"),
    "run seihon explain for the list": (
        "一覧は seihon explain を実行して確かめてください。",
        "ejecute seihon explain para ver la lista",
    ),
    "{code} finds nothing here": ("ここに {code} の指摘はありません。", "{code} no encuentra nada aquí"),
    "give code and file:line as seihon check prints them": (
        "番号と「ファイル:行」を、seihon check の表示のとおりに指定してください。",
        "indique el código y archivo:línea tal como los muestra seihon check",
    ),
    "this names no line of a catalog": (
        "カタログの行が指定されていません。",
        "esto no nombra ninguna línea de un catálogo",
    ),
    "no entry begins there": ("そこで始まる項目はありません。", "ahí no empieza ninguna entrada"),
    "give file:line as seihon check prints it": (
        "「ファイル:行」を、seihon check の表示のとおりに指定してください。",
        "indique archivo:línea tal como lo muestra seihon check",
    ),
    "{code} cannot be acknowledged": ("{code} は承認できません。", "{code} no se puede reconocer"),
    "mend what it found: seihon explain says how": (
        "指摘された箇所を直してください。直し方は seihon explain で分かります。",
        "corrija lo que señaló: seihon explain dice cómo",
    ),
    "there is no reason": ("理由がありません。", "no hay motivo"),
    "say in one line why the text is right": (
        "訳文が正しい理由を1行で書いてください。",
        "diga en una línea por qué el texto es correcto",
    ),
    # --- Git ---
    "the program is not on this machine": (
        "プログラムがこのコンピューターにありません。",
        "el programa no está en este equipo",
    ),
    "install Git": ("Git をインストールしてください。", "instale Git"),
    "the project is in no Git repository that can be read ({reason})": (
        "プロジェクトが、読める Git リポジトリの中にありません（{reason}）。",
        "el proyecto no está en ningún repositorio de Git que se pueda leer ({reason})",
    ),
    "run it in a clone; git init makes a repository": (
        "クローンの中で実行してください。リポジトリは git init で作れます。",
        "ejecútelo en un clon; git init crea un repositorio",
    ),
    "there is no main branch to compare with": (
        "比べる相手となる主ブランチがありません。",
        "no hay una rama principal con la cual comparar",
    ),
    "name a revision: seihon report --base REV": (
        "時点を指定してください（seihon report --base REV）。",
        "nombre una revisión: seihon report --base REV",
    ),
    "Git knows no such revision here": (
        "ここの Git に、そのような時点はありません。",
        "Git no conoce aquí esa revisión",
    ),
    "name a branch, a tag or a commit, as git log shows them; in CI fetch the whole history": (
        "ブランチ、タグ又はコミットを、git log の表示のとおりに指定してください。CIでは履歴の全体を取得してください。",
        "nombre una rama, una etiqueta o un commit, tal como los muestra git log; en CI obtenga el historial completo",
    ),
    "it has no commit in common with HEAD that is known here": (
        "HEAD と共通のコミットが、ここで分かる範囲にありません。",
        "no tiene con HEAD ningún commit en común que se conozca aquí",
    ),
    "fetch the whole history (in CI: fetch-depth: 0), or name a revision with --base": (
        "履歴の全体を取得するか（CIでは fetch-depth: 0）、--base で時点を指定してください。",
        "obtenga el historial completo (en CI: fetch-depth: 0) o nombre una revisión con --base",
    ),
    "compare with another revision: --base REV": (
        "別の時点と比べてください（--base REV）。",
        "compare con otra revisión: --base REV",
    ),
    "the name of a revision has no NUL in it": (
        "時点の名前に NUL は使えません。",
        "el nombre de una revisión no lleva NUL",
    ),
    "name a branch": ("ブランチを指定してください。", "nombre una rama"),
    "Git cannot restore the old state ({reason})": (
        "Git で以前の状態を復元できません（{reason}）。",
        "Git no puede restaurar el estado anterior ({reason})",
    ),
    "see git fsck": ("git fsck で確かめてください。", "consulte git fsck"),
}
