"""PAR111, PAR112, PAR113, PAR119: e-mail addresses, telephone numbers, postal codes, codes with digits."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.finding import Severity
from seihon.parity.needs import Feature, both_have, either_has
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.rules.web import URL
from seihon.parity.text import Side

_EMAIL = re.compile(r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
#: At least nine digits in groups, or an international number; the groups may be in brackets.
_TELEPHONE = re.compile(
    r"(?<![\w/.:=&?-])(?:\+\d{1,3}[ -]?)?(?:\(0?\d{1,4}\)|\d{1,5})(?:(?:(?<=\))|[ -])\(?\d{2,5}\)?){1,4}(?![\w-]|\.\d)",
    re.ASCII,  # kana and kanji stand next to a number without a space
)
_ISO_DATE = re.compile(r"(?:19|20)\d\d-\d\d?-\d\d?|\d{4}[ -]+\d{4}")
_POSTAL = re.compile(r"(?:〒\s*|(?<![\d-]))(\d{3}-\d{4})(?![\d-])")


def _differences(source: Counter[str], target: Counter[str]) -> tuple[list[str], list[str]]:
    """What only ``source`` has, and what only ``target`` has."""
    return [item for item in source if item not in target], [item for item in target if item not in source]


# --- e-mail -----------------------------------------------------------------------


@functools.lru_cache(maxsize=2048)
def _emails(side: Side) -> Counter[str]:
    if "@" not in side.text:
        return Counter()
    text = side.words + " " + " ".join(side.addresses)
    return Counter(match.rstrip(".-").lower() for match in _EMAIL.findall(text))


#: What names a country or a language in an address, and the endings of companies' and no country's domains.
_NATIONAL = frozenset(
    (
        *("ja", "jp", "japan", "japanese", "nihon", "en", "us", "usa", "uk", "english", "es", "mx", "ar", "cl", "pe"),
        *("spain", "spanish", "espanol", "mexico", "latam", "la", "co", "com", "ne", "or", "org", "net", "intl"),
        *("global", "international", "int"),
    )
)
_PART = re.compile(r"[^.@+_-]+")
#: An address that programs are not to find: info [at] example.org, info（アット）example.org.
_SPELT_OUT = re.compile(
    r"\s*[(\[{（［【]\s*(?:at|@|＠|アット(?:マーク)?|arroba)\s*[)\]}）］】]\s*|\s+at\s+|＠|★", re.IGNORECASE
)
_SPELT_DOT = re.compile(r"\s*[(\[{（［【]\s*(?:dot|ドット|punto)\s*[)\]}）］】]\s*|\s+dot\s+", re.IGNORECASE)


def _mailbox(address: str) -> tuple[str, ...]:
    """An address by its parts, without those that name a country or a language."""
    return tuple(part for part in _PART.findall(address) if part not in _NATIONAL)


def _without_national(lost: list[str], added: list[str]) -> tuple[list[str], list[str]]:
    """Without the addresses that are one mailbox for the readers of each language."""
    here, there = ({_mailbox(address) for address in addresses} for addresses in (lost, added))
    same = {mailbox for mailbox in here & there if len(mailbox) > 1}
    return (
        [address for address in lost if _mailbox(address) not in same],
        [address for address in added if _mailbox(address) not in same],
    )


def _is_spelt_out(address: str, side: Side) -> bool:
    """Does a text have an address with a word in the place of its sign?"""
    return address in _SPELT_DOT.sub(".", _SPELT_OUT.sub("@", side.words)).lower()


@pair_rule(
    "PAR111",
    "email-address",
    Severity.ERROR,
    bad=Example("privacy@example.com にご連絡ください。", "Please write to privcy@example.com."),
    good=Example("privacy@example.com にご連絡ください。", "Please write to privacy@example.com."),
    needs=either_has(Feature.AT),
)
def email_address(pair: Pair) -> Iterator[Message]:
    """An e-mail address is not that of the source.

    A reader's request would get lost, or reach somebody else. The same
    mailbox for the readers of each language (`info-ja@`, `info-es@`, `.co.jp`,
    `.com`) is no fault.

    To fix: copy the address from the source.
    """
    if pair.sides is None:
        return
    lost, added = _differences(*map(_emails, pair.sides))
    if lost and added:
        lost, added = _without_national(lost, added)
    if added and not lost and _SPELT_OUT.search(pair.sides[0].words):
        added = [address for address in added if not _is_spelt_out(address, pair.sides[0])]
    if lost and not added and _SPELT_OUT.search(pair.sides[1].words):
        lost = [address for address in lost if not _is_spelt_out(address, pair.sides[1])]
    for address in lost:
        yield say("the e-mail address {address} is missing; copy it from the source", address=address)
    for address in added:
        yield say("the source has no e-mail address {address}; copy that of the source", address=address)


# --- telephone and postal code ----------------------------------------------------


@functools.lru_cache(maxsize=2048)
def _telephones(side: Side) -> dict[str, str]:
    """Digits without the country's code and the leading zero → the number as written."""
    text = unicodedata.normalize("NFKC", side.words) if not side.words.isascii() else side.words
    numbers = {}
    for match in _TELEPHONE.finditer(text):
        written = match[0].strip()
        digits = re.sub(r"\D", "", written)
        if 7 <= len(digits) <= 15 and not _ISO_DATE.fullmatch(written) and ("+" in written or len(digits) > 8):
            numbers[digits] = written
    for address in side.addresses:
        if address.startswith("tel:"):
            numbers[re.sub(r"\D", "", address)] = address
    return numbers


def _same_number(first: str, second: str) -> bool:
    """Are these the digits of one telephone number, with or without the country's code?"""
    short, long = sorted((first.lstrip("0"), second.lstrip("0")), key=len)
    return len(short) >= 7 and long.endswith(short) and len(long) - len(short) <= 3


@pair_rule(
    "PAR112",
    "telephone-number",
    Severity.ERROR,
    bad=Example("電話 +81 3-1234-5678 まで", "Telephone: +81 3-1234-5679"),
    good=Example("電話 +81 3-1234-5678 まで", "Telephone: +81 3-1234-5678"),
    needs=either_has(Feature.LONG_NUMBER),
)
def telephone_number(pair: Pair) -> Iterator[Message]:
    """A telephone number is not that of the source.

    The number may be written with or without the country's code, and grouped
    otherwise; the digits must be the same.

    To fix: copy the number from the source.
    """
    if pair.sides is None:
        return
    source, target = map(_telephones, pair.sides)
    if not source and not target:
        return
    digits = [re.sub(r"\D", "", side.text) for side in pair.sides]
    for number, written in source.items():
        if not any(_same_number(number, other) for other in target) and number.lstrip("0") not in digits[1]:
            yield say("the telephone number {number} is missing; copy it from the source", number=written)
    for number, written in target.items():
        if not any(_same_number(number, other) for other in source) and number.lstrip("0") not in digits[0]:
            yield say("the source has no telephone number {number}; copy that of the source", number=written)


@functools.lru_cache(maxsize=2048)
def _postal_codes(side: Side) -> Counter[str]:
    text = side.words if side.words.isascii() else unicodedata.normalize("NFKC", side.words)
    if "-" not in text:
        return Counter()
    return Counter(_POSTAL.findall(text))


@pair_rule(
    "PAR113",
    "postal-code",
    Severity.ERROR,
    bad=Example("〒150-0001 東京都渋谷区", "150-0002 Shibuya-ku, Tokyo"),
    good=Example("〒150-0001 東京都渋谷区", "Shibuya-ku, Tokyo 150-0001"),
    needs=either_has(Feature.LONG_NUMBER),
)
def postal_code(pair: Pair) -> Iterator[Message]:
    """A Japanese postal code is not that of the source.

    To fix: copy the code from the source.
    """
    if pair.sides is None:
        return
    source, target = map(_postal_codes, pair.sides)
    if not source and not target:
        return
    lost, added = _differences(source, target)
    for code in lost:
        if "〒" in pair.sides[0].text or added:
            yield say("the postal code {code} is missing; copy it from the source", code=code)
    for code in added:
        if code.replace("-", "") not in re.sub(r"\D", "", pair.sides[0].text):
            yield say("the source has no postal code {code}; copy that of the source", code=code)


# --- codes ------------------------------------------------------------------------

#: Letters and digits in a group, or groups with a digit: ``4.4.5``, ``CVE-2024-1234``, ``2026-04-01``, ``A4``.
_TOKEN = re.compile(r"(?<![\w.-])(?=[A-Za-z._/-]*\d)[A-Za-z0-9]+(?:[-._/][A-Za-z0-9]+)*(?!\w)", re.ASCII)
_PLAIN_NUMBER = re.compile(r"\d+(?:[.,]\d{1,6})?|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?")
_ADDRESS_IN_TAG = re.compile(r"(?:href|src)\s*=\s*(?:\"[^\"]*\"|'[^']*')|\]\([^)]*\)|mailto:\S+", re.IGNORECASE)


@functools.lru_cache(maxsize=2048)
def _tokens(side: Side) -> dict[str, str]:
    """Code as written → its form, with 0 for each digit. Addresses, numbers to dial and plain numbers are none."""
    text = side.text if side.text.isascii() else unicodedata.normalize("NFKC", side.text)
    if "@" in text or ":" in text or "](" in text or "=" in text:
        text = _EMAIL.sub(" ", URL.sub(" ", _ADDRESS_IN_TAG.sub(" ", text)))
    dialled = " ".join(_telephones(side).values())
    return {
        token: re.sub(r"\d", "0", token.lower())
        for token in _TOKEN.findall(text)
        if len(token) > 1
        and not token.isdigit()
        and token not in dialled
        and not _PLAIN_NUMBER.fullmatch(token)
        and not _POSTAL.fullmatch(token)
    }


@pair_rule(
    "PAR119",
    "code",
    Severity.ERROR,
    bad=Example("規格 JIS-X-8341 に従います。", "We follow the standard JIS-X-8347."),
    good=Example("規格 JIS-X-8341 に従います。", "We follow the standard JIS-X-8341."),
    needs=both_have(Feature.DIGIT),
)
def code(pair: Pair) -> Iterator[Message]:
    """A code, version or file name with digits is not that of the source, but one of the same form.

    To fix: copy it from the source.
    """
    if pair.sides is None:
        return
    source = _tokens(pair.sides[0])
    target = _tokens(pair.sides[1]) if source else {}
    if not target:
        return
    here, there = (side.text for side in pair.sides)
    for lost, form in source.items():
        if there.count(lost) >= here.count(lost):
            continue
        for other in target:
            if target[other] == form and _is_near(lost, other) and there.count(other) > here.count(other):
                yield say("the source says {code} and not {other}; copy it from the source", code=lost, other=other)
                break


def _is_near(first: str, second: str) -> bool:
    """Do two codes of one form differ in at most two characters, and not only in case?"""
    return 0 < sum(a != b for a, b in zip(first.lower(), second.lower(), strict=True)) < 3


RULES: tuple[PairRule, ...] = (email_address, telephone_number, postal_code, code)
