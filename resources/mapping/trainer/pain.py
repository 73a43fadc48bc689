# SPDX-License-Identifier: GPL-3.0-or-later
"""A small linear model that hears great pain in one sentence, beside the phrases of help.json.

It learns from the project's own lists alone: what is written there of great pain against ordinary sentences and the
thoughts of the corpus. A text of great pain has one sentence at least that says so; which one is found out by turns, as
the model's own best guess. How well it hears is told by lists whose writer it has not heard."""
import argparse

import numpy as np

from . import data, linear, modelfile, tokens

COLUMNS = ["help"]
# Lists by one writer each: what is said of great pain, and the ordinary sentences of the same hand.
WRITERS = {
    "first": ("help-phrases.tsv", "help-ordinary.tsv"),
    "first, later": ("help-held-out.tsv", "help-ordinary-held-out.tsv"),
    "second": ("help-second-writer.tsv", "help-ordinary-second-writer.tsv"),
    "third": ("help-third-writer.tsv", "help-ordinary-third-writer.tsv"),
    "fourth": ("help-fourth-writer.tsv", "help-ordinary-fourth-writer.tsv"),
}
LONG_AGO = "past"  # ordinary sentences about pain that is long over: left out, as an offer does no harm there
PAIN_WEIGHT = 3.0
INVERSE_PENALTY = 12.0
TURNS = 3
MOST_FEATURES = 3_500
LIMIT = 0.84  # the likelihood from which it speaks; chosen on lists whose writer it had not heard, and on neutral comments


def sentences(text, spellings):
    """The features of every sentence with two words or more; a word's place in the text is no feature here."""
    by_sentence = {}
    for word in tokens.read_words(text, spellings):
        by_sentence.setdefault(word.sentence, []).append(word)
    return [
        sorted({name for name in tokens.features(words, spellings.kinds) if not name.startswith("$")})
        for words in by_sentence.values()
        if len(words) > 1
    ]


def read_writers(corpus, spellings):
    """By writer: the sentences of each text of great pain, and of each ordinary one."""

    def read(name, left_out):
        rows = data.read_table(corpus / name)
        found = [sentences(row["text"], spellings) for row in rows if row["kind"] != left_out]
        return [text for text in found if text]

    return {writer: (read(loud, None), read(quiet, LONG_AGO)) for writer, (loud, quiet) in WRITERS.items()}


def read_thoughts(corpus, spellings, is_help):
    """Thoughts of the corpus in which no phrase of great pain is, by file."""
    files = sorted(corpus.glob("thoughts-*.tsv"))
    texts = [[row["thought"] for row in data.read_table(path)] for path in files]
    return [[found for text, said in zip(part, is_help(part)) if not said and (found := sentences(text, spellings))] for part in texts]


def learn(pain, ordinary):
    """A model of sentences."""
    quiet = [names for text in ordinary for names in text]
    loud = [names for text in pain for names in text]
    for _ in range(TURNS):
        count = len(loud) + len(quiet)
        targets = (np.arange(count) < len(loud)).astype(float)[:, None]
        rows = argparse.Namespace(targets=targets, weights=np.where(targets > 0, PAIN_WEIGHT, 1.0))
        model = linear.fit(loud + quiet, rows, INVERSE_PENALTY)
        loud = [text[int(np.argmax(model.scores(text)[:, 0]))] for text in pain]
    return model


def says(model, texts):
    return np.array([model.scores(text)[:, 0].max() for text in texts])


def held_out(writers, thoughts):
    """What a model says of each writer's lists, and of each file of thoughts, that has heard nothing of them."""
    pain, quiet = {}, {}
    for writer, (of_pain, of_ordinary) in writers.items():
        others = [lists for name, lists in writers.items() if name != writer]
        model = learn([t for lists in others for t in lists[0]], [t for lists in others for t in lists[1]] + [t for part in thoughts for t in part])
        pain[writer] = says(model, of_pain)
        quiet[writer] = says(model, of_ordinary)
    for number, part in enumerate(thoughts):
        rest = [t for other, texts in enumerate(thoughts) if other != number for t in texts]
        model = learn([t for lists in writers.values() for t in lists[0]], [t for lists in writers.values() for t in lists[1]] + rest)
        quiet[f"thoughts {number + 1}"] = says(model, part)
    return pain, quiet


def write(path, corpus, spellings, is_help):
    """Learns and writes the model; gives the figures by writer, each of a model that heard none of them."""
    writers = read_writers(corpus, spellings)
    thoughts = read_thoughts(corpus, spellings, is_help)
    pain, quiet = held_out(writers, thoughts)
    limit = np.log(LIMIT / (1 - LIMIT))
    model = learn([t for lists in writers.values() for t in lists[0]], [t for lists in writers.values() for t in lists[1]] + [t for part in thoughts for t in part])
    model, quantised, scale = linear.shrunk(model, MOST_FEATURES)
    limits = {"first": LIMIT, "second": 1, "none": 0}
    no_rules = argparse.Namespace(of_rules=np.zeros((0, 1)))
    modelfile.write(path, COLUMNS, model, quantised, scale, no_rules, np.zeros(0), limits, "corpus")
    return {
        "limit": LIMIT,
        "found": {name: round(float((said > limit).mean()), 3) for name, said in pain.items()},
        "false alarms": {name: round(float((said > limit).mean()), 4) for name, said in quiet.items()},
        "bytes": path.stat().st_size,
    }
