# SPDX-License-Identifier: GPL-3.0-or-later
"""Small linear models that hear one thing in single sentences, beside a list of phrases: great pain (help.bin, beside
help.json), and accounts of unfair treatment or danger (unfair.bin, beside unfair.json).

Each learns from the project's own corpus: its lists, and the thoughts that neither its phrases nor the lists speak of;
English ones also from other text that is not loud. A text that is loud has one sentence at least that says so; which one is found out by turns, as the model's own best
guess. How well it hears is told by writers whom it has not heard."""
import argparse
from dataclasses import dataclass, field

import numpy as np

from . import data, linear, modelfile, tokens

LOUD_WEIGHT = 3.0
TURNS = 3
PARTS = 6
MOST_COUNTED = 12  # sentences; a long text with one loud sentence is still heard


@dataclass
class Writer:
    """Texts by one hand, each as its sentences' features, and what its phrases say of them."""

    loud: list = field(default_factory=list)
    ordinary: list = field(default_factory=list)
    patterns: list = field(default_factory=list)  # thoughts with a pattern: never loud

    def quiet(self):
        return self.ordinary + self.patterns


@dataclass
class Subject:
    column: str
    inverse_penalty: float
    most_features: int
    limit: float  # the likelihood from which it speaks; chosen on writers it had not heard
    longer: float  # how much surer it must be in a longer text, where each sentence is a chance to be wrong (see says)
    hears_apart: bool  # pairs of words with one between them: they help where a wish is denied, and only there


HELP = Subject("help", 4.0, 19_000, 0.72, 0.7, True)
GERMAN_HELP = Subject("help", 4.0, 26_000, 0.70, 0.7, True)
UNFAIR = Subject("unfair", 4.0, 7_000, 0.46, 0.0, False)
GERMAN_UNFAIR = Subject("unfair", 4.0, 7_000, 0.43, 0.0, False)

# Lists by one writer each: what is said of great pain, and the ordinary sentences of the same hand; some wrote these alone.
ENGLISH_HANDS = (
    "second third fourth fifth sixth seventh eighth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth"
    " eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth"
).split()
GERMAN_HANDS = "first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth".split()


def by_hand(hands):
    return {hand: (f"help-{hand}-writer.tsv", f"help-ordinary-{hand}-writer.tsv") for hand in hands}


# Each list of these is by other hands again.
ON_ONE_THING = {
    "days": (None, "help-ordinary-days.tsv"),
    "long days": (None, "help-ordinary-long-days.tsv"),
    "things": (None, "help-ordinary-things.tsv"),
    "negations": (None, "help-ordinary-negations.tsv"),
    "patterns": (None, "help-ordinary-patterns.tsv"),
    "means": ("help-means.tsv", "help-ordinary-means.tsv"),
    "means, second": ("help-means-second-writer.tsv", "help-ordinary-means-second-writer.tsv"),
    "means, third": ("help-means-third-writer.tsv", "help-ordinary-means-third-writer.tsv"),
}
HELP_WRITERS = {
    "first": ("help-phrases.tsv", "help-ordinary.tsv"),
    "first, later": ("help-held-out.tsv", "help-ordinary-held-out.tsv"),
    **by_hand(ENGLISH_HANDS),
    **ON_ONE_THING,
}
GERMAN_HELP_WRITERS = {**by_hand(GERMAN_HANDS), "third": (None, "help-ordinary-third-writer.tsv"), **ON_ONE_THING}
LONG_AGO = ("past", "past_overcome")  # ordinary sentences about pain that is long over: left out, as an offer does no harm there
UNFAIR_WRITERS = {
    "first": "unfair.tsv",
    "first, later": "unfair-held-out.tsv",
    "second": "unfair-second-writer.tsv",
    "third": "unfair-accounts.tsv",
    "near patterns": "unfair-near-patterns.tsv",
    "near patterns, second": "unfair-near-patterns-second-writer.tsv",
}
GERMAN_UNFAIR_WRITERS = {
    "first": "unfair-first-writer.tsv",
    "second": "unfair-second-writer.tsv",
    "third": "unfair-third-writer.tsv",
    "near patterns": "unfair-near-patterns.tsv",
    "causes": "unfair-ordinary-causes.tsv",
}
LOUD_THOUGHTS = "unfair-thoughts.tsv"  # which thoughts of the corpus are such accounts, and which may be


def sentences(text, spellings):
    """The features of every sentence with two words or more; a word's place in the text is no feature here."""
    by_sentence = {}
    for word in tokens.read_words(text, spellings):
        by_sentence.setdefault(word.sentence, []).append(word)
    return [
        sorted({name for name in tokens.features(words, spellings.sentence_kinds) if not name.startswith("$")})
        for words in by_sentence.values()
        if len(words) > 1
    ]


def read_all(texts, spellings):
    return [found for text in texts if (found := sentences(text, spellings))]


def read_thoughts(corpus, spellings, is_said, label_of):
    """A writer for each file of thoughts. A thought in which a phrase speaks teaches nothing, one that is labelled is
    loud or left out."""
    writers = {}
    for path in sorted(corpus.glob("thoughts-*.tsv")):
        rows = data.read_table(path)
        texts = [row["thought"] for row in rows]
        marked = [(row, label_of.get(row["id"]), said) for row, said in zip(rows, is_said(texts))]
        plain = [row for row, label, said in marked if label is None and not said]
        writers[path.stem] = Writer(
            read_all([row["thought"] for row, label, _ in marked if label == "unfair"], spellings),
            read_all([row["thought"] for row in plain if row["labels"] == data.NONE], spellings),
            read_all([row["thought"] for row in plain if row["labels"] != data.NONE], spellings),
        )
    return writers


def read_others(spellings, is_said, thoughts, comments):
    """Other texts, from outside, of the library, of another language; where no phrase speaks they are taken for quiet."""

    def unsaid(texts):
        return read_all([text for text, said in zip(texts, is_said(list(texts))) if not said], spellings)

    others = {"other thoughts": Writer(patterns=unsaid(thoughts)), "other texts": Writer(ordinary=unsaid(comments))}
    return {name: writer for name, writer in others.items() if writer.quiet()}


def read_help(corpus, writers, spellings, is_said, thoughts=(), comments=()):
    def read(name, left_out=()):
        rows = data.read_table(corpus / name) if name else []
        return read_all([row["text"] for row in rows if row["kind"] not in left_out], spellings)

    lists = {name: Writer(read(loud), read(quiet, LONG_AGO)) for name, (loud, quiet) in writers.items()}
    return lists | read_thoughts(corpus, spellings, is_said, {}) | read_others(spellings, is_said, thoughts, comments)


def read_unfair(corpus, writers, spellings, is_said, thoughts=(), comments=()):
    def read(rows, is_chosen):
        return read_all([row["text"] for row in rows if is_chosen(row)], spellings)

    lists = {}
    for writer, name in writers.items():
        rows = data.read_table(corpus / name)
        lists[writer] = Writer(read(rows, lambda row: row["label"] == "unfair"), read(rows, lambda row: row["label"] != "unfair"))
    marked = data.read_table(corpus / LOUD_THOUGHTS) if (corpus / LOUD_THOUGHTS).exists() else []
    label_of = {row["id"]: row["label"] for row in marked}
    return lists | read_thoughts(corpus, spellings, is_said, label_of) | read_others(spellings, is_said, thoughts, comments)


def fit(loud, quiet, subject, known=None):
    """`known`: the only features it may use."""
    sets = loud + quiet
    if not subject.hears_apart:
        sets = [[name for name in names if tokens.APART not in name] for names in sets]
    if known is not None:
        sets = [[name for name in names if name in known] for names in sets]
    targets = (np.arange(len(sets)) < len(loud)).astype(float)[:, None]
    rows = argparse.Namespace(targets=targets, weights=np.where(targets > 0, LOUD_WEIGHT, 1.0))
    return linear.fit(sets, rows, subject.inverse_penalty)


def largest(model, count):
    """The features with the largest say."""
    say = np.abs(model.weights[:, 0] * model.features.rarity)
    return {model.features.names[number] for number in np.argsort(-say, kind="stable")[:count]}


def parted(model, texts):
    """Of each loud text the sentence that is loudest to the model, and all others that are quiet to it."""
    said = [model.scores(text)[:, 0] for text in texts]
    loudest = [int(np.argmax(scores)) for scores in said]
    others = [text[n] for text, scores, most in zip(texts, said, loudest) for n in range(len(text)) if n != most and scores[n] < 0]
    return [text[most] for text, most in zip(texts, loudest)], others


def learn(subject, writers):
    """A model of sentences. What else somebody wrote around a loud sentence is an ordinary sentence, once the model
    knows which is the loud one. It is learned once more from the features that are kept, so that the others are not missed."""
    texts = [text for writer in writers for text in writer.loud]
    quiet = [names for writer in writers for text in writer.quiet() for names in text]
    loud, others = [names for text in texts for names in text], []
    for turn in range(TURNS):
        model = fit(loud, quiet + others, subject)
        loud, rest = parted(model, texts)
        others = rest if turn > 0 else []
    model = fit(loud, quiet + others, subject)
    return fit(loud, quiet + others, subject, largest(model, subject.most_features))


def says(subject, model, texts):
    """The log-odds of the loudest sentence of each text, less what a text of so many sentences asks for beyond the limit."""
    loudest = np.array([model.scores(text)[:, 0].max() for text in texts])
    return loudest - subject.longer * np.log([min(len(text), MOST_COUNTED) for text in texts])


def left_out_together(names):
    """Hands by sixths, each with all its lists, and the files of thoughts likewise."""
    hands = sorted({name.split(",")[0] for name in names})
    parts = {}
    for name in names:
        parts.setdefault(hands.index(name.split(",")[0]) % PARTS, []).append(name)
    return list(parts.values())


def held_out(subject, writers):
    """What a model says of each writer's texts that has heard nothing of that writer, by kind of text."""
    found = {}
    for names in left_out_together(writers):
        model = learn(subject, [writer for name, writer in writers.items() if name not in names])
        for name in names:
            found[name] = {kind: says(subject, model, texts) for kind, texts in vars(writers[name]).items() if texts}
    return found


def figures(found, limit):
    """By kind of text: the share that is loud, by writer and over all of them."""
    shares = {}
    for kind in ("loud", "ordinary", "patterns"):
        parts = {name: said[kind] for name, said in found.items() if kind in said}
        if not parts:
            continue
        shares[kind] = {name: round(float((said > limit).mean()), 4) for name, said in parts.items()}
        shares[kind]["all"] = round(float((np.concatenate(list(parts.values())) > limit).mean()), 4)
    return shares


def write(subject, writers, path, learned_from="corpus"):
    """Learns and writes the model; gives the figures by writer, each of a model that heard none of them."""
    limit = np.log(subject.limit / (1 - subject.limit))
    found = figures(held_out(subject, writers), limit)
    model, quantised, scale = linear.shrunk(learn(subject, list(writers.values())), subject.most_features)
    limits = {"first": subject.limit, "second": 1, "none": 0, "longer": subject.longer}
    no_rules = argparse.Namespace(of_rules=np.zeros((0, 1)))
    modelfile.write(path, [subject.column], model, quantised, scale, no_rules, np.zeros(0), limits, learned_from)
    return {"limit": subject.limit, "by the model alone": found, "bytes": path.stat().st_size}
