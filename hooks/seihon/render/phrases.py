"""The words of reports and status pages, in the languages of the people who work on the texts.

They stand here and not in the catalog ``site``: no reader of a policy sees
them, so a new language must not wait for their translation, and a report has
to be readable exactly when catalogs are stale or broken.
"""

from __future__ import annotations

from dataclasses import dataclass

from seihon.messages import LANGUAGES, spoken

#: Each phrase in the order of :data:`seihon.messages.LANGUAGES`; names in braces are filled in.
PHRASES: dict[str, tuple[str, str, str]] = {
    "title": ("変更の報告", "What this change does", "Qué hace este cambio"),
    "base-given": (
        "{name}（コミット{commit}、{date}）との比較です。",
        "Compared with {name} (commit {commit}, {date}).",
        "Comparado con {name} (commit {commit}, {date}).",
    ),
    "base-head": (
        "最後のコミット（{commit}、{date}）からの、まだコミットしていない変更です。",
        "What is not committed yet, compared with the last commit ({commit}, {date}).",
        "Lo que aún no está en un commit, comparado con el último ({commit}, {date}).",
    ),
    "base-merge-base": (
        "{name}から分かれた時点（コミット{commit}、{date}）からの変更です。",
        "Everything since this branch left {name} (commit {commit}, {date}).",
        "Todo desde que esta rama se separó de {name} (commit {commit}, {date}).",
    ),
    "publishable": ("公開できます。", "This can be published.", "Se puede publicar."),
    "blocked": ("まだ公開できません。", "This cannot be published yet.", "Todavía no se puede publicar."),
    "needs-update": (
        "最後の編集の後、seihon update がまだ実行されていません。以下は、実行した後の状態と行番号です。",
        "seihon update has not been run since the last edit. What follows, line numbers too, is as it will be after it.",
        "No se ha ejecutado seihon update desde la última edición. Lo que sigue, también los números de línea, es como quedará.",
    ),
    "nothing": (
        "本文、訳文、指摘のいずれにも変更はありません。",
        "No text, translation or finding has changed.",
        "No ha cambiado ningún texto, traducción ni aviso.",
    ),
    # The table of languages
    "languages": ("言語ごとの判定", "Each language", "Cada idioma"),
    "language": ("言語", "Language", "Idioma"),
    "verdict": ("公開", "Publication", "Publicación"),
    "yes": ("可", "yes", "sí"),
    "no": ("不可", "no", "no"),
    "translated": ("訳了", "Translated", "Traducidos"),
    "stale": ("更新待ち", "Stale", "Desactualizados"),
    "missing": ("未翻訳", "Missing", "Sin traducir"),
    "errors": ("エラー", "Errors", "Errores"),
    "warnings": ("警告", "Warnings", "Advertencias"),
    "error": ("エラー", "Error", "Error"),
    "warning": ("警告", "Warning", "Advertencia"),
    # Who has to act
    "steps": ("次にすること", "Who has to act", "Quién tiene que actuar"),
    "legal": ("法務", "Legal", "Área legal"),
    "translator": ("翻訳者（{language}）", "Translator ({language})", "Traducción ({language})"),
    "step-update": (
        "seihon update を実行し、locales/ をコミットする。意味の変わらない字句の修正なら、--editorial 条項のID を付ける。",
        "Run seihon update and commit locales/. For edits that change no meaning add --editorial CLAUSE-ID.",
        "Ejecutar seihon update y añadir locales/ al commit. Para cambios sin efecto en el sentido, con --editorial ID-DE-CLÁUSULA.",
    ),
    "step-stale": (
        "更新待ちの訳文を直し、fuzzyの印を外す：{n}件",
        "Bring stale translations up to date and remove the fuzzy mark: {n}",
        "Actualizar las traducciones desactualizadas y quitar la marca fuzzy: {n}",
    ),
    "step-missing": ("未翻訳の箇所を訳す：{n}件", "Translate what is missing: {n}", "Traducir lo que falta: {n}"),
    "step-errors": (
        "訳文のエラーを直す：{n}件",
        "Mend errors in translations: {n}",
        "Corregir errores en las traducciones: {n}",
    ),
    "step-warnings": (
        "新しい警告を確認し、直すか、理由を付けて承認する（seihon acknowledge）：{n}件",
        "Look at new warnings; mend them, or accept them with a reason (seihon acknowledge): {n}",
        "Revisar las advertencias nuevas; corregirlas o aceptarlas con una razón (seihon acknowledge): {n}",
    ),
    "step-undated": (
        "{path}：本文が変わりましたが、版と日付が前のままです。施行日を決め、改める。",
        "{path}: the text changed, its version and date did not. Decide when it takes effect and set them.",
        "{path}: el texto cambió, su versión y su fecha no. Decidir cuándo entra en vigor y cambiarlas.",
    ),
    "step-none": ("ありません。", "Nobody.", "Nadie."),
    # What changed
    "legend": (
        "印：[-削除-] {{+追加+}}",
        "Marks: [-deleted-] {{+inserted+}}",
        "Marcas: [-suprimido-] {{+añadido+}}",
    ),
    "page-new": ("新しいページ", "new page", "página nueva"),
    "page-removed": ("廃止したページ", "page removed", "página suprimida"),
    "site": ("サイトの文言", "Words of the site", "Textos del sitio"),
    "glossary": ("用語集", "Glossary", "Glosario"),
    "title-place": ("表題", "Title", "Título"),
    "description-place": ("説明", "Description", "Descripción"),
    "inserted": ("新設", "new clause", "cláusula nueva"),
    "removed": ("削除", "clause removed", "cláusula suprimida"),
    "moved": ("移動", "clause moved", "cláusula trasladada"),
    "moved-after": (
        "移動（{after}の後へ）",
        "clause moved, now after {after}",
        "cláusula trasladada, ahora tras {after}",
    ),
    "id-changed": (
        "IDの変更（旧#{old}）：以前のリンクは切れます",
        "id changed, was #{old}: links to it break",
        "id cambiado, antes #{old}: los enlaces se rompen",
    ),
    "renumbered": ("旧{old}", "was {old}", "antes {old}"),
    "renumbered-clauses": (
        "条項番号の変更（相互参照は自動で変わります）",
        "Clauses renumbered (cross-references follow by themselves)",
        "Apartados renumerados (las remisiones se ajustan solas)",
    ),
    "renumbered-items": ("項目の番号の変更", "Items renumbered", "Numeración cambiada"),
    "text-same": ("訳文のみ", "translation only", "solo la traducción"),
    "text-edited": ("変更", "edited", "modificado"),
    "text-added": ("追加", "added", "añadido"),
    "text-removed": ("削除", "removed", "suprimido"),
    "text-moved": ("移動", "moved", "trasladado"),
    "heading": ("見出し", "heading", "encabezado"),
    "editorial": (
        "字句の修正：訳文はそのまま有効",
        "editorial: the translations stay current",
        "corrección formal: las traducciones siguen vigentes",
    ),
    "restructured": (
        "段落・項目・階層の変更",
        "another kind of block or another level",
        "otro tipo de bloque u otro nivel",
    ),
    "outcome-translated": ("訳文を更新", "translated", "traducido"),
    "outcome-kept": ("訳文はそのまま有効", "stays current", "sigue vigente"),
    "outcome-stale": ("更新待ち", "stale", "desactualizado"),
    "outcome-missing": ("未翻訳", "missing", "sin traducir"),
    "fact-path": ("ファイル", "File", "Archivo"),
    "fact-version": ("版", "Version", "Versión"),
    "fact-date": ("日付", "Date", "Fecha"),
    "fact-draft": ("承認", "Approval", "Aprobación"),
    "fact-terms": ("定義語", "Defined terms", "Términos definidos"),
    "draft": ("案", "draft", "borrador"),
    "approved": ("承認済み", "approved", "aprobado"),
    "changes": ("変更の内容", "What changed", "Qué cambió"),
    # The page of the status
    "status-title": ("翻訳の状況", "State of the translations", "Estado de las traducciones"),
    "page": ("ページ", "Page", "Página"),
    "total": ("合計", "Total", "Total"),
    "acknowledged": ("承認済み", "Accepted findings", "Avisos aceptados"),
    "to-do-characters": ("残り（文字）", "To do (characters)", "Pendiente (caracteres)"),
    "to-do-words": ("残り（語）", "To do (words)", "Pendiente (palabras)"),
    "oldest": ("最も古い更新待ち", "Oldest stale clause", "Cláusula desactualizada más antigua"),
    "since": ("{date}から{days}日", "since {date}, {days} days", "desde el {date}, {days} días"),
    "since-unknown": ("時期不明", "since when is unknown", "no se sabe desde cuándo"),
    "all-done": ("翻訳の残りはありません。", "Nothing is left to translate.", "No queda nada por traducir."),
    # Findings and work
    "new-findings": ("新しい指摘", "New findings", "Avisos nuevos"),
    "old-findings": ("以前からの指摘", "Findings there were before", "Avisos anteriores"),
    "gone-findings": ("解消した指摘", "Findings that are gone", "Avisos resueltos"),
    "work": ("翻訳の残り", "Translations to do", "Traducciones pendientes"),
    "by-this-change": ("今回の変更による", "by this change", "por este cambio"),
    "more": (
        "ほか{n}件：全体は seihon report --format html で見られます。",
        "{n} more: seihon report --format html shows all.",
        "{n} más: seihon report --format html muestra todo.",
    ),
}


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases in one language of :data:`LANGUAGES`."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """The phrase ``key`` with the names in braces filled in."""
        return PHRASES[key][LANGUAGES.index(self.language)].format(**values)


def phrases(language: str) -> Phrases:
    """The phrases in ``language`` or, where there are none, in English."""
    return Phrases(spoken(language))
