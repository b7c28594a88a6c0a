"""The state of all translations as one page of HTML, for the preview."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from seihon.history.progress import Oldest, Progress
from seihon.render.phrases import Phrases, phrases
from seihon.render.report import to_do
from seihon.render.working_page import Block, Heading, Item, Items, Line, Rows, Run, Runs, Verdict, html_page, plain
from seihon.settings import Language


def status_page(
    found: Sequence[Progress], languages: Sequence[Language], source: Language, language: str, today: datetime.date
) -> str:
    """The page in ``language``, with texts of ``source``; ``today`` is the day from which ages are counted."""
    say = phrases(language)
    return html_page(list(_blocks(found, languages, source, say, today)), say.language, say("status-title"))


def age(oldest: Oldest, today: datetime.date) -> int | None:
    """For how many days the oldest stale translation has waited; ``None`` if nobody knows."""
    return max((today - oldest.since).days, 0) if oldest.since is not None else None


def _blocks(
    found: Sequence[Progress], languages: Sequence[Language], source: Language, say: Phrases, today: datetime.date
) -> Iterator[Block]:
    yield Heading(1, plain(say("status-title")))
    left = sum(len(own.work) for own in found)
    if not left:
        yield Verdict(True, plain(say("all-done")))
    for language in languages:
        own = [one for one in found if one.status.locale == language.locale]
        if not own:
            continue
        yield Heading(2, plain(language.name), language.tag)
        yield _table(own, source, say)
        for one in own:
            if one.oldest is not None:
                yield Line(
                    (
                        Run(f"{say('oldest')}: "),
                        _name(one, source, say),
                        Run(" "),
                        *_oldest(one.oldest, source, say, today),
                    )
                )
        for one in own:
            if one.work:
                yield Heading(3, (_name(one, source, say), Run(f" ({len(one.work)})")))
                yield Items(tuple(Item(to_do(item, source.tag, say)) for item in one.work))
    yield Line(plain(str(today)))


def _table(own: Sequence[Progress], source: Language, say: Phrases) -> Rows:
    keys = ("page", "translated", "stale", "missing", "acknowledged", f"to-do-{own[0].unit}")
    rows = tuple(_row(one, source, say) for one in own)
    total = (
        plain(say("total")),
        plain(f"{sum(one.status.translated for one in own)}/{sum(one.status.total for one in own)}"),
        plain(str(sum(one.status.stale for one in own))),
        plain(str(sum(one.status.missing for one in own))),
        plain(str(sum(one.acknowledged for one in own))),
        plain(f"{sum(one.to_do for one in own):,}"),
    )
    header = tuple(say(key) for key in keys)
    return Rows("", header, (*rows, total), (False, True, True, True, True, True))


def _row(one: Progress, source: Language, say: Phrases) -> tuple[Runs, ...]:
    status = one.status
    return (
        (_name(one, source, say),),
        plain(f"{status.translated}/{status.total}"),
        plain(str(status.stale)),
        plain(str(status.missing)),
        plain(str(one.acknowledged)),
        plain(f"{one.to_do:,}"),
    )


def _name(one: Progress, source: Language, say: Phrases) -> Run:
    return Run(one.title, tag=source.tag) if one.title else Run(say(one.status.domain))


def _oldest(oldest: Oldest, source: Language, say: Phrases, today: datetime.date) -> Runs:
    days = age(oldest, today)
    when = say("since", date=oldest.since, days=days) if days is not None else say("since-unknown")
    place = " ".join(filter(None, (oldest.citation, f"#{oldest.context}" if oldest.context else "")))
    return (Run(place, tag=source.tag), Run(f" · {when}"))
