#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks this tokeniser against tests/data/mapping/modelwords_en.json, which tests/mapping/modelwords_test.cpp reads too.

  python3 resources/mapping/trainer/vectors.py [--write]
"""
import json
import sys
from pathlib import Path

import tokens

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
    "она меня ненавидит hate 我",
    "classes class passed passing fed bed likes tally sing",
    "the boss's friends' plans",
    "I'd've gone",
    "",
    " \t ?!…",
    "alway always alwyas",
    "self-esteem e-mail (really) “quoted” —dash— x,y",
]


def vector(text, spellings):
    words = tokens.read_words(text, spellings)
    return {
        "text": text,
        "words": [[word.text, word.start, word.length, word.sentence] for word in words],
        "features": [name for name, _, _ in tokens.features(words)],
    }


def main():
    spellings = tokens.Spellings(MAPPING / "en/words.json")
    found = [vector(text, spellings) for text in TEXTS]
    if "--write" in sys.argv:
        lines = ",\n".join(json.dumps(entry, ensure_ascii=True) for entry in found)
        FILE.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
        return 0
    wrong = [entry["text"] for entry, kept in zip(found, json.loads(FILE.read_text(encoding="utf-8"))) if entry != kept]
    print("\n".join(f"differs: {text!r}" for text in wrong) or f"{len(found)} texts are read as the program reads them")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
