"""What the rules about the whole text need to know of Japanese: its script, its brackets, common words.

``LETTERS`` matches a run of the language's own letters and ``OWN_SCRIPT`` says
that no other language here is written so. ``WORDS`` are words of grammar that
tell the language (none are needed where the script does). ``BRACKETS`` are the
pairs that must close. ``SENTENCE_END`` splits sentences.
"""

from __future__ import annotations

LETTERS = r"[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\u3005]"
#: Characters between letters: no space between words.
OWN_SCRIPT = True
WORDS: frozenset[str] = frozenset()
COMMON: frozenset[str] = frozenset()
WORD_ENDINGS = ""
BRACKETS = ("「」", "『』", "（）", "()", "【】", "〔〕", "［］", "[]", "〈〉", "《》")
#: Some set Japanese with the marks of English, a space after them.
SENTENCE_END = r"(?<=[。．！？])(?![。．！？」』）)])|(?<=[\u3041-\u30ff\u3400-\u9fff）)」』][.!?])\s+|\n"
#: How many characters of English one letter of this language is worth.
DENSITY = 2.1
#: Words that may stand twice in a row.
DOUBLES: frozenset[str] = frozenset()
#: What only a slip of the keyboard doubles.
DOUBLED = r"をを|がが|にに|へへ"
