"""What the rules find, and what all messages are made of."""

from __future__ import annotations

RULES: dict[str, tuple[str, str]] = {
    # --- what messages are made of ---
    ", ": ("、", ", "),
    " and ": ("と", " y "),
    " or ": (" 又は ", " o bien "),
    "“{phrase}”": ("「{phrase}」", "«{phrase}»"),
    "{path}: {message}": ("{path}: {message}", "{path}: {message}"),
    "{problem}; {remedy}": ("{problem}{remedy}", "{problem}; {remedy}"),
    "error": ("エラー", "error"),
    "warning": ("警告", "advertencia"),
    # --- the last line ---
    "{errors}, {warnings}: {verdict}": ("{errors}、{warnings}：{verdict}", "{errors}, {warnings}: {verdict}"),
    "{n} error": ("エラー{n}件", "{n} error"),
    "{n} errors": ("エラー{n}件", "{n} errores"),
    "{n} warning": ("警告{n}件", "{n} advertencia"),
    "{n} warnings": ("警告{n}件", "{n} advertencias"),
    "the translations can be published": ("訳文を公開できます。", "las traducciones se pueden publicar"),
    "the translations cannot be published": ("訳文を公開できません。", "las traducciones no se pueden publicar"),
    "{n} text compared": ("{n}件の文を比較しました。", "{n} texto comparado"),
    "{n} texts compared": ("{n}件の文を比較しました。", "{n} textos comparados"),
    "{n} finding stops the publication; nothing was written and the old site is unchanged": (
        "指摘{n}件により公開を止めました。何も書き込んでおらず、前のサイトはそのままです。",
        "{n} aviso impide la publicación; no se escribió nada y el sitio anterior no cambió",
    ),
    "{n} findings stop the publication; nothing was written and the old site is unchanged": (
        "指摘{n}件により公開を止めました。何も書き込んでおらず、前のサイトはそのままです。",
        "{n} avisos impiden la publicación; no se escribió nada y el sitio anterior no cambió",
    ),
    # --- PAR00x: structure ---
    "the catalog has no entry for this text; run seihon update, then translate it": (
        "この文の項目がカタログにありません。seihon update を実行してから訳してください。",
        "el catálogo no tiene entrada para este texto; ejecute seihon update y después tradúzcalo",
    ),
    "the text is not translated; write its translation into msgstr": (
        "訳文がありません。msgstr に訳文を書いてください。",
        "el texto no está traducido; escriba la traducción en msgstr",
    ),
    "the source changed after the translation (fuzzy); bring it up to date and unmark it": (
        "翻訳の後に原文が変わりました（fuzzy）。訳文を改め、fuzzyの印を外してください。",
        "el original cambió después de la traducción (fuzzy); actualícela y quite la marca",
    ),
    "the source has no such text; run seihon update, which keeps the translation": (
        "この文は原文にありません。seihon update を実行してください。訳文は保存されます。",
        "el original no tiene este texto; ejecute seihon update, que conserva la traducción",
    ),
    "the translation begins {construct}; leave its mark out, or write \\ before it": (
        "訳文に{construct}が含まれています。その記号を取り除くか、記号の前に \\ を付けてください。",
        "la traducción contiene {construct}; quite la marca o escriba \\ delante",
    ),
    "a heading": ("見出し", "un encabezado"),
    "a list": ("箇条書き", "una lista"),
    "a numbered list": ("番号付きの箇条書き", "una lista numerada"),
    "a table": ("表", "una tabla"),
    "a quotation": ("引用", "una cita"),
    "a code block": ("コードブロック", "un bloque de código"),
    "a horizontal rule": ("区切り線", "una línea horizontal"),
    "a link definition": ("リンクの定義", "una definición de enlace"),
    "a second paragraph": ("二つ目の段落", "un segundo párrafo"),
    "a paragraph": ("段落", "un párrafo"),
    "a table cell": ("表のセル", "una celda de tabla"),
    "an item of level {depth}": ("第{depth}階層の項目", "un elemento de nivel {depth}"),
    # --- PAR006, PAR007: markup outside the grammar ---
    "{construct} is not part of a policy: {text}": (
        "{construct}は使えません：{text}。",
        "{construct} no tiene lugar en una política: {text}",
    ),
    "raw HTML": ("生のHTML", "el HTML"),
    "an image": ("画像", "una imagen"),
    "code between backquotes": ("バッククォートで囲んだコード", "el código entre acentos graves"),
    "a note for translators stands on lines of its own before a text of the source: <!-- translators: … -->": (
        "翻訳者への注記（<!-- translators: … -->）は、原文の対象の文の前に、独立した行で書いてください。",
        "una nota para traductores va en líneas propias antes de un texto del original: <!-- translators: … -->",
    ),
    "write the text without tags; & and < stand for themselves": (
        "タグを使わずに書いてください。& と < は、そのまま書けます。",
        "escriba el texto sin etiquetas; & y < se escriben tal cual",
    ),
    "describe in words what it shows": (
        "何を示すものかを言葉で書いてください。",
        "describa con palabras lo que muestra",
    ),
    "use quotation marks or **strong**": (
        "かぎ括弧等の引用符か **強調** を用いてください。",
        "use comillas o **negritas**",
    ),
    "leave it out": ("取り除いてください。", "quítelo"),
    "the line has more than {most} characters": (
        "1行が{most}字を超えています。",
        "la línea tiene más de {most} caracteres",
    ),
    "break it into paragraphs or sentences of their own lines": (
        "段落に分けるか、文ごとに改行してください。",
        "divídala en párrafos o escriba cada oración en su línea",
    ),
    "emphasis stands inside emphasis more than {most} times": (
        "強調の中の強調が{most}段を超えています。",
        "hay énfasis dentro de énfasis más de {most} veces",
    ),
    "leave out the inner marks": ("内側の記号を取り除いてください。", "quite las marcas interiores"),
    "the text contains the invisible character {code} ({name})": (
        "目に見えない文字 {code}（{name}）が含まれています。",
        "el texto contiene el carácter invisible {code} ({name})",
    ),
    "control character": ("制御文字", "carácter de control"),
    "delete it": ("削除してください。", "bórrelo"),
    "the link to {address} has a title, which nobody could translate": (
        "{address} へのリンクに、翻訳できない題名が付いています。",
        "el enlace a {address} tiene un título, que nadie podría traducir",
    ),
    "write the link as [text](address)": (
        "[文字](アドレス) の形で書いてください。",
        "escriba el enlace como [texto](dirección)",
    ),
    "the link to {address} has no text": (
        "{address} へのリンクに、表示する文字がありません。",
        "el enlace a {address} no tiene texto",
    ),
    "the link to nothing has no text": (
        "リンクに、リンク先も表示する文字もありません。",
        "hay un enlace sin dirección y sin texto",
    ),
    "write [text](address), or [](#id) for a cross-reference": (
        "[文字](アドレス) と、他の条項への参照は [](#id) と書いてください。",
        "escriba [texto](dirección), o [](#id) para una referencia a otra cláusula",
    ),
    "a link leads to {address}": (
        "リンク先が {address} となっています。",
        "un enlace lleva a {address}",
    ),
    "a link leads nowhere": ("リンク先がありません。", "un enlace no lleva a ninguna parte"),
    "use https:, http:, mailto:, tel:, #id or a page of this site such as index.md": (
        "https:、http:、mailto:、tel:、#id、又は index.md のようなこのサイトのページを用いてください。",
        "use https:, http:, mailto:, tel:, #id o una página de este sitio, como index.md",
    ),
    "a ** or __ opens or closes nothing": (
        "対になっていない ** 又は __ があります。",
        "hay un ** o __ sin su pareja",
    ),
    "write **text** without a space inside, or \\*\\* for two asterisks": (
        "内側に空白を入れずに **文字** と、アスタリスク自体は \\*\\* と書いてください。",
        "escriba **texto** sin espacios por dentro, o \\*\\* para dos asteriscos",
    ),
    "]( does not belong to a link": (
        "リンクになっていない ]( があります。",
        "hay un ]( que no pertenece a ningún enlace",
    ),
    "write [text](address) without spaces in the address": (
        "アドレスに空白を入れずに [文字](アドレス) と書いてください。",
        "escriba [texto](dirección), sin espacios en la dirección",
    ),
    "the id {id} stands in the text": (
        "文の中にID {id} があります。",
        "el id {id} está dentro del texto",
    ),
    "an id stands at the end of a heading, once, in lower case: ## heading {{#purpose}}": (
        "IDは、見出しの末尾に一つだけ、小文字で書いてください（## 見出し {{#purpose}}）。",
        "un id va al final de un encabezado, una sola vez y en minúsculas: ## encabezado {{#purpose}}",
    ),
    "a line begins with {mark} and would be joined to the line above it": (
        "行が {mark} で始まり、前の行に続けて読まれます。",
        "una línea empieza con {mark} y se uniría a la línea anterior",
    ),
    "write 1. or - for items, an empty line before a note, or a backslash at the end of the line above": (
        "項目は 1. か - で書き、注の前には空行を、改行する前の行の末尾には \\ を置いてください。",
        "escriba 1. o - para los elementos, una línea vacía antes de una nota o una barra inversa al final de la línea"
        " anterior",
    ),
    # --- PAR008: two Markdown files ---
    "the translation has no such section": ("この節が訳文にありません。", "la traducción no tiene esta sección"),
    "the source has no such section": ("この節は原文にありません。", "el original no tiene esta sección"),
    "the source has {kind} here and the translation {other}; the rest is not compared": (
        "ここは原文では{kind}、訳文では{other}です。これより後は比較していません。",
        "aquí el original tiene {kind} y la traducción {other}; el resto no se compara",
    ),
    "the translation lacks {kind} of the source": (
        "原文の{kind}が訳文にありません。",
        "a la traducción le falta {kind} del original",
    ),
    "the translation has {kind} too many": (
        "原文にない{kind}が訳文にあります。",
        "a la traducción le sobra {kind}",
    ),
    # --- PAR10x: values ---
    "the source has {one} and the translation {two}; give the number of the source": (
        "原文は「{one}」、訳文は「{two}」です。数を原文に合わせてください。",
        "el original dice {one} y la traducción {two}; escriba la cifra del original",
    ),
    "the source has {one} and the translation {two}; give the date of the source": (
        "原文は「{one}」、訳文は「{two}」です。日付を原文に合わせてください。",
        "el original dice {one} y la traducción {two}; escriba la fecha del original",
    ),
    "the source has {one} and the translation {two}; give the unit of the source": (
        "原文は「{one}」、訳文は「{two}」です。単位を原文に合わせてください。",
        "el original dice {one} y la traducción {two}; escriba la unidad del original",
    ),
    "the source has {one} and the translation {two}; give the amount of the source": (
        "原文は「{one}」、訳文は「{two}」です。金額を原文に合わせてください。",
        "el original dice {one} y la traducción {two}; escriba el importe del original",
    ),
    "the source has no {number}; give the number of the source": (
        "「{number}」は原文にありません。数を原文に合わせてください。",
        "el original no dice {number}; escriba la cifra del original",
    ),
    "the translation lacks {number}; write the number of the source": (
        "原文の「{number}」が訳文にありません。原文の数を書いてください。",
        "en la traducción falta {number}; escriba la cifra del original",
    ),
    "the source has no {number}; take it out, or correct it": (
        "「{number}」は原文にありません。取り除くか、正しい数にしてください。",
        "el original no dice {number}; quítelo o corríjalo",
    ),
    "the translation lacks a part of {date}; give the whole date": (
        "原文の「{date}」の一部が訳文にありません。日付の全体を書いてください。",
        "en la traducción falta una parte de {date}; escriba la fecha completa",
    ),
    "the source does not give the whole of {date}; give its date": (
        "訳文の「{date}」には、原文にないものが含まれています。日付を原文に合わせてください。",
        "el original no da completa la fecha {date}; escriba la del original",
    ),
    "{words} and {digits} are one number written twice and differ; give that of the source both times": (
        "併記された「{words}」と「{digits}」が一致していません。どちらも原文の数にしてください。",
        "{words} y {digits} son una cifra escrita dos veces y difieren; escriba ambas veces la del original",
    ),
    # --- PAR11x: addresses, names, codes ---
    "the e-mail address {address} is missing; copy it from the source": (
        "訳文にメールアドレス {address} がありません。原文から写してください。",
        "falta la dirección de correo {address}; cópiela del original",
    ),
    "the source has no e-mail address {address}; copy that of the source": (
        "メールアドレス {address} は原文にありません。原文のものを写してください。",
        "el original no tiene la dirección de correo {address}; copie la del original",
    ),
    "the telephone number {number} is missing; copy it from the source": (
        "訳文に電話番号 {number} がありません。原文から写してください。",
        "falta el número de teléfono {number}; cópielo del original",
    ),
    "the source has no telephone number {number}; copy that of the source": (
        "電話番号 {number} は原文にありません。原文のものを写してください。",
        "el original no tiene el número de teléfono {number}; copie el del original",
    ),
    "the postal code {code} is missing; copy it from the source": (
        "訳文に郵便番号 {code} がありません。原文から写してください。",
        "falta el código postal {code}; cópielo del original",
    ),
    "the source has no postal code {code}; copy that of the source": (
        "郵便番号 {code} は原文にありません。原文のものを写してください。",
        "el original no tiene el código postal {code}; copie el del original",
    ),
    "the source says {code} and not {other}; copy it from the source": (
        "原文は {other} ではなく {code} です。原文から写してください。",
        "el original dice {code} y no {other}; cópielo del original",
    ),
    "the address {address} is not there, but {new} is; copy that of the source": (
        "訳文にアドレス {address} がなく、代わりに {new} があります。原文のものを写してください。",
        "no está la dirección {address}, sino {new}; copie la del original",
    ),
    "the address {address} is missing; copy it from the source": (
        "訳文にアドレス {address} がありません。原文から写してください。",
        "falta la dirección {address}; cópiela del original",
    ),
    "the source has no address {address}; take it out, or add it to the source": (
        "アドレス {address} は原文にありません。取り除くか、原文に加えてください。",
        "el original no tiene la dirección {address}; quítela o agréguela al original",
    ),
    "the source has nothing like {found}; take it out": (
        "{found} のようなものは原文にありません。取り除いてください。",
        "el original no tiene nada como {found}; quítelo",
    ),
    "the tag <{tag}> of the source is missing; put it around the same words": (
        "訳文に原文のタグ <{tag}> がありません。対応する語を囲んでください。",
        "falta la etiqueta <{tag}> del original; póngala alrededor de las mismas palabras",
    ),
    "the source has no such tag <{tag}>; take it out": (
        "タグ <{tag}> は原文にありません。取り除いてください。",
        "el original no tiene la etiqueta <{tag}>; quítela",
    ),
    "the source says {name} and not {other}; write the names of the source": (
        "原文の名称は {other} ではなく {name} です。名称は原文のとおりに書いてください。",
        "el original dice {name} y no {other}; escriba los nombres del original",
    ),
    # --- PAR12x: the text as a whole ---
    "the text is that of the source; translate it": (
        "原文のままです。訳してください。",
        "el texto es el del original; tradúzcalo",
    ),
    "the text is not in the language of the translation; translate it": (
        "訳文の言語で書かれていません。訳してください。",
        "el texto no está en el idioma de la traducción; tradúzcalo",
    ),
    "{words} is left in the script of the source; translate it, or put it in brackets": (
        "「{words}」が原文の文字のまま残っています。訳すか、括弧に入れてください。",
        "{words} quedó sin traducir, en la escritura del original; tradúzcalo o póngalo entre paréntesis",
    ),
    "the translation seems to be that of another text; translate this one": (
        "別の文の訳のようです。この文を訳してください。",
        "la traducción parece ser la de otro texto; traduzca este",
    ),
    "the translation of “{words}” seems to be missing; translate the whole text": (
        "「{words}」の訳が抜けているようです。文の全体を訳してください。",
        "parece que falta la traducción de «{words}»; traduzca el texto completo",
    ),
    "the translation is much shorter than such texts are; translate the whole text": (
        "訳文が、通常よりかなり短くなっています。文の全体を訳してください。",
        "la traducción es mucho más corta de lo habitual; traduzca el texto completo",
    ),
    "the source has {count} marked items and the translation {found}; translate every item": (
        "番号の付いた項目の数が、原文（{count}）と訳文（{found}）とで違います。すべての項目を訳してください。",
        "el original tiene {count} elementos numerados y la traducción {found}; traduzca todos los elementos",
    ),
    "the item “{item}” seems to be missing; translate every item": (
        "項目「{item}」が抜けているようです。すべての項目を訳してください。",
        "parece que falta el elemento «{item}»; traduzca todos los elementos",
    ),
    "“{words}” stands twice; delete one": (
        "「{words}」と、語が重なっています。一方を削除してください。",
        "hay una palabra repetida, «{words}»; borre una",
    ),
    "{first} or {second} has no other half; add it, or delete this one": (
        "{first} と {second} が対になっていません。他方を補うか、余分なものを削除してください。",
        "{first} o {second} está sin su pareja; agréguela o borre el signo que sobra",
    ),
    # --- PAR20x: markup ---
    "the link to {addresses} is missing; write [text]({first}) where it belongs": (
        "訳文に{addresses} へのリンクがありません。あるべき所に [文字]({first}) と書いてください。",
        "falta el enlace a {addresses}; escriba [texto]({first}) donde corresponda",
    ),
    "the source has no link to {addresses}; use the addresses of the msgid": (
        "{addresses} へのリンクは原文にありません。msgid のアドレスを用いてください。",
        "el original no tiene enlace a {addresses}; use las direcciones del msgid",
    ),
    "the cross-reference {marks} is missing; copy it to where the label belongs": (
        "訳文に他の条項への参照 {marks} がありません。番号を表示する所に写してください。",
        "falta la referencia {marks}; cópiela donde deba ir el número de la cláusula",
    ),
    "the source does not refer to {marks}; remove it": (
        "参照 {marks} は原文にありません。取り除いてください。",
        "el original no tiene la referencia {marks}; quítela",
    ),
    "the source has {passages} in {mark}…{mark} and the translation {found}; mark the words that render the same": (
        "{mark}…{mark} で強調した箇所の数が、原文（{passages}）と訳文（{found}）とで違います。対応する語を強調して"
        "ください。",
        "el original tiene {passages} entre {mark}…{mark} y la traducción {found}; marque las palabras que"
        " correspondan",
    ),
    "{n} passage": ("{n}", "{n} pasaje"),
    "{n} passages": ("{n}", "{n} pasajes"),
    "the source has {breaks} and the translation {found}; break the same lines": (
        "改行の数が、原文（{breaks}）と訳文（{found}）とで違います。同じ所で改行してください。",
        "el original tiene {breaks} y la traducción {found}; divida las mismas líneas",
    ),
    "{n} line break": ("{n}", "{n} salto de línea"),
    "{n} line breaks": ("{n}", "{n} saltos de línea"),
    "a brace opens or closes nothing; keep {{name}} as it is in the msgid": (
        "対になっていない波括弧があります。{{name}} は msgid のとおりに残してください。",
        "hay una llave sin su pareja; conserve {{name}} como está en el msgid",
    ),
    "the translation must have {names}; keep {{name}} as it is in the msgid": (
        "訳文に {names} が必要です。{{name}} は msgid のとおりに残してください。",
        "la traducción debe tener {names}; conserve {{name}} como está en el msgid",
    ),
    "the translation must have no names in braces; keep {{name}} as it is in the msgid": (
        "訳文に波括弧の名前は要りません。{{name}} は msgid のとおりに残してください。",
        "la traducción no debe tener nombres entre llaves; conserve {{name}} como está en el msgid",
    ),
    # --- PAR108, PAR310: bounds and orders turned around ---
    "the source gives {what} (“{source}”) and the translation {other} (“{target}”); write {words}": (
        "原文（「{source}」）は{what}、訳文（「{target}」）は{other}を定めています。{words}を用いてください。",
        "el original fija {what} («{source}») y la traducción {other} («{target}»); escriba {words}",
    ),
    "an upper bound": ("上限", "un máximo"),
    "a lower bound": ("下限", "un mínimo"),
    "a period before something": ("事前の期間", "un plazo anterior"),
    "a period after something": ("事後の期間", "un plazo posterior"),
    "at most, within, until, or the word for it": (
        "at most、within、dentro de等の上限を表す語",
        "a más tardar, dentro de, hasta o la expresión que corresponda",
    ),
    "at least, more than, from, or the word for it": (
        "at least、from、a partir de等の下限を表す語",
        "al menos, más de, a partir de o la expresión que corresponda",
    ),
    "before, prior to, or the word for it": (
        "before、prior to、antes de等の前を表す語",
        "antes de o la expresión que corresponda",
    ),
    "after, following, or the word for it": (
        "after、following、después de等の後を表す語",
        "después de o la expresión que corresponda",
    ),
    "the source says before (“{source}”) and the translation after (“{target}”); write before, or the word for it": (
        "原文は前（「{source}」）、訳文は後（「{target}」）を述べています。前を表す語（before、antes等）にしてください。",
        "el original dice antes («{source}») y la traducción después («{target}»); escriba antes o la expresión que"
        " corresponda",
    ),
    "the source says after (“{source}”) and the translation before (“{target}”); write after, or the word for it": (
        "原文は後（「{source}」）、訳文は前（「{target}」）を述べています。後を表す語（after、después等）にしてください。",
        "el original dice después («{source}») y la traducción antes («{target}»); escriba después o la expresión que"
        " corresponda",
    ),
    # --- PAR30x, PAR311: meaning ---
    "the source says a duty ({duty}) and the translation a permission ({permission}); write must, or the word for it": (
        "原文は義務（{duty}）、訳文は許可（{permission}）を述べています。義務を表す語（must、deberá等）にしてください。",
        "el original expresa una obligación ({duty}) y la traducción un permiso ({permission}); use una expresión de"
        " obligación (must, deberá)",
    ),
    "the source leaves no choice and the translation gives one ({permission}); write what will or must be done": (
        "原文には選択の余地がありませんが、訳文は許可（{permission}）を述べています。することとして（will、must、deberá"
        "等）訳してください。",
        "el original no deja elección y la traducción da permiso ({permission}); escriba lo que se hará o se debe"
        " hacer",
    ),
    "the translation says a duty ({duty}) where the source says a permission ({permission}); write may, or the word"
    " for it": (
        "原文は許可（{permission}）、訳文は義務（{duty}）を述べています。許可を表す語（may、podrá等）にしてください。",
        "la traducción expresa una obligación ({duty}) y el original un permiso ({permission}); use una expresión de"
        " permiso (may, podrá)",
    ),
    "the translation says a duty ({duty}) that the source does not; write what the source says": (
        "訳文が、原文にない義務（{duty}）を述べています。原文のとおりに訳してください。",
        "la traducción expresa una obligación ({duty}) que el original no tiene; escriba lo que dice el original",
    ),
    "the source denies ({said}) and the translation does not; write the negation": (
        "原文は否定（{said}）していますが、訳文は否定していません。否定を補ってください。",
        "el original niega ({said}) y la traducción no; escriba la negación",
    ),
    "the translation denies ({said}) what the source does not; take the negation out": (
        "原文が否定していないことを、訳文が否定（{said}）しています。否定を取り除いてください。",
        "la traducción niega ({said}) lo que el original no niega; quite la negación",
    ),
    "nothing in the source says the “or” of “{words}”; join as the source does": (
        "訳文「{words}」の「又は」（or、o）にあたる語が原文にありません。原文と同じつなぎ方にしてください。",
        "en el original nada corresponde a la «o» de «{words}»; una los elementos como el original",
    ),
    "the source seems to say “or” for the “and” of “{words}”; join as the source does": (
        "訳文「{words}」の「及び」（and、y）は、原文では「又は」のようです。原文と同じつなぎ方にしてください。",
        "donde «{words}» dice «y», el original parece decir «o»; una los elementos como el original",
    ),
    "the source makes an exception ({said}); translate it": (
        "原文は例外（{said}）を定めています。例外を訳してください。",
        "el original establece una excepción ({said}); tradúzcala",
    ),
    "the source speaks of all ({all}) and the translation of a part ({part}); write all, each or any": (
        "原文は全部（{all}）、訳文は一部（{part}）について述べています。全部を表す語（all、todos等）にしてください。",
        "el original habla de todo ({all}) y la traducción de una parte ({part}); use una palabra como all, todos o"
        " cada",
    ),
    "the translation speaks of a part ({part}), the source does not; leave the word out": (
        "訳文は一部（{part}）について述べていますが、原文はそうではありません。その語を削除してください。",
        "la traducción habla de una parte ({part}) y el original no; quite la palabra",
    ),
    "the source speaks of a part ({part}) and the translation of all ({all}); write some": (
        "原文は一部（{part}）、訳文は全部（{all}）について述べています。一部を表す語（some、algunos等）にしてください。",
        "el original habla de una parte ({part}) y la traducción de todo ({all}); use una palabra como some o algunos",
    ),
    "nothing in the translation says “{words}”; write the word for it": (
        "原文の「{words}」にあたる語が訳文にありません。補ってください。",
        "nada en la traducción corresponde a «{words}»; agregue la expresión que falta",
    ),
    "the source says “{words}” and the translation “{contrary}”; write what the source says": (
        "原文の「{words}」に対し、訳文は「{contrary}」としています。原文のとおりに訳してください。",
        "el original dice «{words}» y la traducción, «{contrary}»; escriba lo que dice el original",
    ),
    "the source says “{words}” and the translation the opposite, “{opposite}”; write what the source says": (
        "原文の「{words}」に対し、訳文は反対の「{opposite}」としています。原文のとおりに訳してください。",
        "el original dice «{words}» y la traducción, lo contrario: «{opposite}»; escriba lo que dice el original",
    ),
    # --- PAR33x: agreed terms ---
    "the agreed term for {term} is missing; write {forms}": (
        "「{term}」の決まった訳語がありません。{forms} と訳してください。",
        "falta el término acordado para {term}; escriba {forms}",
    ),
    "the source does not say {term} here; do not write the defined term {written}": (
        "原文のここに「{term}」はありません。定義語の {written} を用いないでください。",
        "el original no dice {term} aquí; no use el término definido {written}",
    ),
    "the agreed term is written {written}; write {form}": (
        "決まった訳語が「{written}」と書かれています。「{form}」と書いてください。",
        "el término acordado está escrito {written}; escriba {form}",
    ),
    # --- PAR9xx: the file ---
    "the header says Language: {declared}; write {locale}, or move the file": (
        "ヘッダーに「Language: {declared}」とあります。{locale} と書くか、ファイルを移してください。",
        "la cabecera dice Language: {declared}; escriba {locale} o mueva el archivo",
    ),
    "the header says Language: nothing; write {locale}, or move the file": (
        "ヘッダーの Language: が空です。{locale} と書くか、ファイルを移してください。",
        "la cabecera no dice nada en Language:; escriba {locale} o mueva el archivo",
    ),
    "{n} obsolete entry (#~) is kept; delete it if it will not come back": (
        "使われていない項目（#~）が{n}件残っています。もう使わないものは削除してください。",
        "se conserva {n} entrada obsoleta (#~); bórrela si no va a volver",
    ),
    "{n} obsolete entries (#~) are kept; delete those that will not come back": (
        "使われていない項目（#~）が{n}件残っています。もう使わないものは削除してください。",
        "se conservan {n} entradas obsoletas (#~); borre las que no vayan a volver",
    ),
    "the entry of line {line} stands here again; keep the right one": (
        "{line}行目の項目がここにもあります。正しい方だけを残してください。",
        "la entrada de la línea {line} está aquí otra vez; conserve la correcta",
    ),
    "{code} cannot be acknowledged; mend what it finds and delete the comment": (
        "{code} は承認できません。指摘された箇所を直し、コメントを削除してください。",
        "{code} no se puede reconocer; corrija lo que señala y borre el comentario",
    ),
    "the acknowledgement of {code} gives no reason; say why the text is right, or delete it": (
        "{code} の承認に理由がありません。訳文が正しい理由を書くか、承認を削除してください。",
        "el reconocimiento de {code} no da un motivo; diga por qué el texto es correcto, o bórrelo",
    ),
    "the texts changed after {code} was acknowledged; look again, then acknowledge anew or delete it": (
        "{code} の承認の後に、原文又は訳文が変わりました。もう一度確かめ、改めて承認するか、承認を削除してください。",
        "los textos cambiaron después de reconocerse {code}; revíselos y reconózcalo de nuevo, o bórrelo",
    ),
    "{code} finds nothing here any more; delete the acknowledgement": (
        "{code} の指摘はもうありません。承認を削除してください。",
        "{code} ya no encuentra nada aquí; borre el reconocimiento",
    ),
}
