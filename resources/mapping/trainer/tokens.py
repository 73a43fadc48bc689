# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of a text as the linear model sees them; app/mapping/modelwords.cpp and modelfeatures.cpp do exactly the same.

The rules, all of them (offsets are UTF-16 units, as in the program):
1. A letter is a-z, A-Z, 0-9 or a letter of FOLDED, which is read as the plain one ("ß" as "ss"). Everything else parts
   words; a mark of SKIPPED (soft hyphen, zero-width, combining accent) inside a word is passed over.
2. An apostrophe (any of APOSTROPHES) that stands right between two letters belongs to the word, as "'".
3. A word is read in lower case. One letter three times or more in a row stands once. A word of more than 40
   letters is unread: it is no word, and no pair spans it.
4. A written word that words.json lists under "spellings" becomes its words; one with an apostrophe that ends as
   one of "endings" becomes stem and ending, the first ending that fits; else its apostrophes are dropped.
5. A word of digits only becomes "0".
6. . ! ? ; : … and a line's end close a sentence. No pair spans a closed sentence. A line of 30 units or more whose next
   begins with a small letter was only wrapped, and closes nothing.
7. A word's stem: of ing, ed, es, s, ly the first that it ends with is cut off, if four letters stay.
8. A word's sign: "-" where it is denied or only reported, else "~" where it is negated, else none. Which words these
   are the program says (app/mapping/scope.h); a stem or class with its sign is another feature than without.
9. Features, signs included: every stem "a"; every pair of neighbouring stems "a b", and of stems with one word between
   them "a _ b"; "^a" for the first word of a sentence and "$a" for every word of the last one; "@c" for a word of class
   c (words.json, "classes"), and "@c d" for it and the next word of a class in the same sentence, whatever stands
   between.
"""
import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

APOSTROPHES = "'\u2019\u02bc\u2018\u00b4`"
SKIPPED = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
CLOSING = ".!?;:\u2026\n\u2028\u2029"
# U+00C0 to U+017F without their accents, a space where there is no letter.
LATIN = (
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)
FOLDED = {chr(0xC0 + place): plain.strip() for place, plain in enumerate(LATIN)} | {"ß": "ss"}
ENDINGS_CUT = ("ing", "ed", "es", "s", "ly")
SHORTEST_STEM = 4
LONGEST_WORD = 40
SHORTEST_WRAPPED = 30
UNSAID, NEGATED = 1 | 2, 8
APART = " _ "  # between the two stems of a pair with one word between them
PLACES = "^$"  # a feature that tells where in the text a word stands begins with one of these


@dataclass(frozen=True)
class Word:
    text: str
    start: int
    length: int
    sentence: int
    marks: int = 0  # ScopeMarks of app/mapping/scope.h


def kinds_of(classes):
    """The kind of every word, the first where it is in several; by name, as the program reads them."""
    kinds = {}
    for kind, members in sorted(classes.items()):
        for word in members.split(" "):
            kinds.setdefault(word, kind)
    return kinds


class Spellings:
    """What words.json says about written forms."""

    def __init__(self, path):
        words = json.loads(Path(path).read_text(encoding="utf-8"))
        self.forms = {written: meant.split(" ") for written, meant in words["spellings"].items()}
        self.endings = list(words["endings"].items())
        self.kinds = kinds_of(words.get("classes", {}))
        self.sentence_kinds = self.kinds | kinds_of(words.get("sentenceClasses", {}))  # for sentences.py

    def expand(self, written):
        if written in self.forms:
            return self.forms[written]
        if "'" in written:
            for ending, word in self.endings:
                if len(written) > len(ending) and written.endswith(ending):
                    return [written[: -len(ending)].replace("'", ""), word]
        return [written.replace("'", "")]


def plain_letter(letter):
    """The letter in lower case and without its accent; empty where it is no letter."""
    if letter.isascii():
        return letter.lower() if letter.isalnum() else ""
    return FOLDED.get(letter, "")


def is_skipped(letter):
    return letter in SKIPPED or "\u0300" <= letter <= "\u036f"


def squeezed(word):
    result, index = [], 0
    while index < len(word):
        end = index
        while end < len(word) and word[end] == word[index]:
            end += 1
        result.append(word[index] * (1 if end - index >= 3 else end - index))
        index = end
    return "".join(result)


def is_wrapped(text, index):
    """Whether the line that ends here was only too long for where it was written."""
    if text[index] != "\n" or unicodedata.category(text[index + 1 : index + 2] or " ") != "Ll" or ord(text[index + 1]) > 0xFFFF:
        return False
    line = text[text.rfind("\n", 0, index) + 1 : index]
    return sum(map(units, line[-SHORTEST_WRAPPED:])) >= SHORTEST_WRAPPED


def units(letter):
    return 2 if ord(letter) > 0xFFFF else 1


def read_words(text, spellings):
    """Words in their order; an unread word is a Word with an empty text."""
    words, sentence, index, place, count = [], 0, 0, 0, len(text)
    while index < count:
        if not plain_letter(text[index]):
            sentence += text[index] in CLOSING and not is_wrapped(text, index)
            place += units(text[index])
            index += 1
            continue
        start, written = place, []
        while index < count:
            letter = text[index]
            plain = plain_letter(letter)
            if plain:
                written.append(plain)
            elif letter in APOSTROPHES and index + 1 < count and plain_letter(text[index + 1]) and text[index - 1] not in APOSTROPHES:
                written.append("'")
            elif not is_skipped(letter):
                break
            place += units(letter)
            index += 1
        words.extend(Word(part, start, place - start, sentence) for part in meaning("".join(written), spellings))
    return words


def meaning(written, spellings):
    if len(written) > LONGEST_WORD:
        return [""]
    parts = [part for part in spellings.expand(squeezed(written)) if part]
    return ["0" if part.isdigit() else part for part in parts]


def stem(word):
    for ending in ENDINGS_CUT:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def sign(word):
    return "-" if word.marks & UNSAID else "~" if word.marks & NEGATED else ""


def features(words, kinds):
    """Names of everything the model may weigh; one may come more than once."""
    before = before_that = kind_before = ""
    for index, word in enumerate(words):
        opens = index == 0 or words[index - 1].sentence != word.sentence
        if opens:
            before = before_that = kind_before = ""
        own = sign(word) + stem(word.text) if word.text else ""
        if own:
            yield own
            if before:
                yield f"{before} {own}"
            if before_that:
                yield f"{before_that}{APART}{own}"
            if opens:
                yield "^" + own
            if word.sentence == words[-1].sentence:
                yield "$" + own
        before, before_that = own, before
        if word.text in kinds:
            kind = sign(word) + kinds[word.text]
            yield "@" + kind
            if kind_before:
                yield f"@{kind_before} {kind}"
            kind_before = kind
