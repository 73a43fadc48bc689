#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks this tokeniser against tests/data/mapping/modelwords_en.json, which tests/mapping/modelwords_test.cpp reads too.

  python3 -m trainer.vectors [--write PROGRAM]        (in resources/mapping)

The scope of a word is the program's own (app/mapping/scope.h); --write asks it, a check takes what the file says.
"""
import json
import sys
from pathlib import Path

from . import rules, tokens

MAPPING = Path(__file__).resolve().parents[1]
FILE = MAPPING.parents[1] / "tests/data/mapping/modelwords_en.json"
TEXTS = [
    "I don't think they'll like me.",
    "I’m SOOO stupid, aren’t I?",
    "im gonna fail, everyone's laughing at me",
    "Café crème, naïve façade; coöperate ÿ Ÿ",
    "cafe\u0301 cre\u0300me",
    "soft\u00adhyphen and zero\u200bwidth",
    "won't can't shan't ain't o'clock rock'n'roll",
    "'quoted' ''twice'' `tick` don''t",
    "24 hours, 3.5 km, 1000 times, 2nd",
    "no. more! words? here; there: and… then\nnow\u2028last",
    "a" * 41 + " after " + "b" * 40 + " end",
    "no" + "o" * 60 + " hmmm",
    "\U0001F622\U0001F622 I'm such an idiot \U0001F622me",
    "straße æther ø þ ß ÷ × µ",
    "Er stößt mich. Kovač, Łódź, Æsop Œuvre; weiß WEISS Strasse",
    "sie will doch einfach nicht mehr. mehr nicht",
    "она меня ненавидит hate 我",
    "classes class passed passing fed bed likes tally sing",
    "the boss's friends' plans",
    "I'd've gone",
    "",
    " \t ?!…",
    "alway always alwyas",
    "They don't hate me, but I think they hate my dog.",
    "I used to think I was a loser. She said that I'm an idiot, but it's her problem.",
    "“You're useless,” he said. Am I useless? If I fail, I'll never tell my boss.",
    "My friend told me everyone laughed at him",
    "They told me that I was no longer\nwelcome there and that\nnobody cares.\nI left because it was all too much\nand then\n\nit rained",
    "\U0001F622" * 15 + "\nso \u00e9t\u00e9 and all the words of a line\n\u00e9t\u00e9 comes and a line of thirty units\n\u00aa is no letter",
    "self-esteem e-mail (really) “quoted” —dash— x,y",
]


def vector(text, words, kinds):
    return {
        "text": text,
        "words": [[word.text, word.start, word.length, word.sentence, word.marks] for word in words],
        "features": list(tokens.features(words, kinds)),
    }


def write(program, spellings):
    found = [vector(text, words, spellings.kinds) for text, words in zip(TEXTS, rules.words(program, TEXTS))]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=True) for entry in found)
    FILE.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def is_read_alike(entry, spellings):
    words = [tokens.Word(*word) for word in entry["words"]]
    plain = [[word.text, word.start, word.length, word.sentence] for word in tokens.read_words(entry["text"], spellings)]
    return plain == [word[:4] for word in entry["words"]] and entry == vector(entry["text"], words, spellings.kinds)


def main():
    spellings = tokens.Spellings(MAPPING / "en/words.json")
    if "--write" in sys.argv:
        write(sys.argv[-1], spellings)
    kept = json.loads(FILE.read_text(encoding="utf-8"))
    wrong = [entry["text"] for entry in kept if not is_read_alike(entry, spellings)]
    print("\n".join(f"differs: {text!r}" for text in wrong) or f"{len(kept)} texts are read as the program reads them")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
