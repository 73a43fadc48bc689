# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled text: the project's own corpus, and outside data named on the command line (never kept here)."""
import csv
import json
import re
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

PATTERNS = (
    "mind_reading spotlight_effect personalizing blaming_others self_blame labeling should_statements comparing"
    " fortune_telling anticipated_rejection catastrophizing vulnerability_alarm all_or_nothing overgeneralizing"
    " mental_filter discounting_positives emotional_reasoning confirmation_bias stuck_replaying"
).split()
NONE = "none"
COLUMNS = [*PATTERNS, NONE]
# The ten labels of PatternReframe and the pattern each stands for; a second one lies inside it.
COARSE = {
    "all_or_nothing": ["all_or_nothing"],
    "overgeneralization": ["overgeneralizing"],
    "mental_filter": ["mental_filter", "confirmation_bias"],
    "discounting_positive": ["discounting_positives"],
    "mind_reading": ["mind_reading", "spotlight_effect"],
    "fortune_telling": ["fortune_telling", "anticipated_rejection", "vulnerability_alarm"],
    "catastrophizing": ["catastrophizing"],
    "should": ["should_statements"],
    "labeling": ["labeling"],
    "personalization": ["self_blame", "personalizing"],
}
FOLDS = 5
BLOCK = 10  # neighbouring ids are often twins, so they stay together

SOFT_NEGATIVE = 0.5  # a pattern that an own distorted thought is not labelled with: second labels are sometimes missing
ONE_VOTE = 0.5
OUTSIDE_CHILD_NEGATIVE = 0.3
OUTSIDE_UNLABELLED_NEGATIVE = 0.15


@dataclass
class Rows:
    """Texts with a target (0/1) and a weight (0: unknown) for every column, and a fold for each."""

    ids: list
    texts: list
    targets: np.ndarray
    weights: np.ndarray
    folds: np.ndarray
    kind: np.ndarray  # "own", "outside", "neutral"
    about: list  # the row as read

    def __len__(self):
        return len(self.ids)

    def __add__(self, other):
        return Rows(
            self.ids + other.ids,
            self.texts + other.texts,
            np.vstack([self.targets, other.targets]),
            np.vstack([self.weights, other.weights]),
            np.concatenate([self.folds, other.folds]),
            np.concatenate([self.kind, other.kind]),
            self.about + other.about,
        )

    def where(self, chosen):
        numbers = np.flatnonzero(chosen)
        pick = [self.ids, self.texts, self.about]
        ids, texts, about = ([part[n] for n in numbers] for part in pick)
        return Rows(ids, texts, self.targets[numbers], self.weights[numbers], self.folds[numbers], self.kind[numbers], about)


def read_table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def read_paragraphs(library):
    """What the pages of a language's library say, a text for each paragraph; without their heads and links."""
    texts = []
    for path in sorted(library.rglob("*.md")):
        body = path.read_text(encoding="utf-8").split("---\n", 2)[-1]
        texts += [re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", line).strip("-* ") for line in body.splitlines() if not line.startswith("#")]
    return [text for text in texts if text]


def read_examples(folder, library):
    """Thoughts that are no loud ones: the examples of the rules of a language, and those of its practice."""
    texts = []
    for path in sorted(folder.glob("*.json")):
        for rule in json.loads(path.read_text(encoding="utf-8")).get("rules", []):
            texts += rule["passes"] + rule["fails"]
    for path in sorted(library.glob("practice/*.json")):
        texts += [item["thought"] for item in json.loads(path.read_text(encoding="utf-8"))["items"]]
    return texts


def strings_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings_in(inner)


def read_demo(path):
    """The sentences of the fictional diary, a name in place of each brace."""
    return [re.sub(r"\{\w+\}", "Sam", text) for text in strings_in(json.loads(path.read_text(encoding="utf-8"))) if " " in text]


def read_quiet(corpus):
    """Ordinary sentences of a language, for the models of others: nobody tells them which language is written."""
    paths = [path for path in sorted(corpus.glob("help-ordinary*.tsv")) if "not-learned" not in path.name]
    return [row["text"] for path in paths for row in read_table(path)]


def fold_of(key):
    return zlib.crc32(key.encode()) % FOLDS


def read_own(corpus):
    about = [row for path in sorted(Path(corpus).glob("thoughts-*.tsv")) for row in read_table(path)]
    targets = np.array([[column in row["labels"].split(",") for column in COLUMNS] for row in about], float)
    weights = np.ones_like(targets)
    distorted = targets[:, -1] == 0
    weights[distorted] = np.where(targets[distorted] == 1, 1, SOFT_NEGATIVE)
    weights[:, -1] = 1
    folds = np.array([fold_of(f"{row['id'][:2]}{int(row['id'][2:]) // BLOCK}") for row in about])
    ids, texts = [row["id"] for row in about], [row["thought"] for row in about]
    return Rows(ids, texts, targets, weights, folds, np.full(len(about), "own"), about)


def read_outside(path):
    """PatternReframe: a label with two votes or more holds. Patterns it does not know are settled later."""
    about = read_table(path)
    targets, weights = np.zeros((len(about), len(COLUMNS))), np.zeros((len(about), len(COLUMNS)))
    for label, patterns in COARSE.items():
        votes = np.array([int(row[f"votes_{label}"]) for row in about])
        main, *children = [COLUMNS.index(pattern) for pattern in patterns]
        targets[:, main] = votes >= 2
        weights[:, main] = np.where(votes == 1, ONE_VOTE, 1)
        for child in children:
            weights[:, child] = np.where(votes >= 1, 0, OUTSIDE_CHILD_NEGATIVE)
    known = {pattern for patterns in COARSE.values() for pattern in patterns}
    for pattern in set(PATTERNS) - known:
        weights[:, COLUMNS.index(pattern)] = OUTSIDE_UNLABELLED_NEGATIVE
    folds = np.array([fold_of(row["persona_id"]) for row in about])
    ids, texts = [row["id"] for row in about], [row["thought"] for row in about]
    return Rows(ids, texts, targets, weights, folds, np.full(len(about), "outside"), about)


def settle_outside(rows, own_scores):
    """Lets a model learned from own examples alone decide what the outside labels leave open: whether
    "personalization" there means self-blame or taking it personally, and which unlabelled thoughts may show one of the
    patterns that nobody was asked for (those are left out)."""
    blame, personal = COLUMNS.index("self_blame"), COLUMNS.index("personalizing")
    is_personal = (rows.targets[:, blame] == 1) & (own_scores[:, personal] > own_scores[:, blame])
    rows.targets[is_personal, personal], rows.weights[is_personal, personal] = 1, 1
    rows.targets[is_personal, blame], rows.weights[is_personal, blame] = 0, 0
    known = {pattern for patterns in COARSE.values() for pattern in patterns}
    for pattern in set(PATTERNS) - known:
        column = COLUMNS.index(pattern)
        rows.weights[own_scores[:, column] > -1.5, column] = 0


def read_comments(path):
    """The texts of all GoEmotions comments, whatever their labels."""
    with open(path, encoding="utf-8") as file:
        return [line.split("\t")[0] for line in file]


def read_neutral(path):
    """GoEmotions comments with the one label 27, neutral: nothing should be suggested for them."""
    about = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            text, labels, name = line.rstrip("\n").split("\t")
            if labels == "27":
                about.append({"id": f"go_{name}", "thought": text})
    targets = np.zeros((len(about), len(COLUMNS)))
    targets[:, -1] = 1
    folds = np.array([fold_of(row["id"]) for row in about])
    ids, texts = [row["id"] for row in about], [row["thought"] for row in about]
    return Rows(ids, texts, targets, np.ones_like(targets), folds, np.full(len(about), "neutral"), about)


def coarse(columns):
    """Scores or targets of the columns as those of the ten outside labels: the best of each label's patterns."""
    return np.stack([columns[:, [COLUMNS.index(p) for p in patterns]].max(1) for patterns in COARSE.values()], 1)
