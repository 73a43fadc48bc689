# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning in two steps, and held-out figures for each.

1. A linear model a column over words and pairs. Five-fold cross-validation gives every text a margin from a model that
   had not seen it: outside rows by persona, own rows in blocks of ten neighbours. Own rows also get one from a model
   that had seen nothing of the same writer (each file of thoughts has a writer of its own).
2. The blend of margins and rules is learned from the stricter margins, so that it trusts words as far as they carry
   over to text by someone new. The limits for showing are chosen on the same margins."""
import itertools

import numpy as np

from . import blend, data, linear, measure

FIRST_LIMITS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)
NONE_LIMITS = (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7)
SECOND_STEP = 0.2  # how much surer a second suggestion must be
MOST_ON_NEUTRAL, MOST_ON_FAIR, LEAST_RIGHT = 0.022, 0.06, 0.7


def writers(rows):
    """Who wrote a row: the letters of its id for own rows, nobody of them for others."""
    return np.array([name[:2] if kind == "own" else "" for name, kind in zip(rows.ids, rows.kind)])


class Held:
    """Margins of texts from models that had not seen them, as short as the one that is kept."""

    def __init__(self, rows, sets):
        self.rows, self.sets = rows, sets
        self.near = np.zeros_like(rows.targets)
        for fold in range(data.FOLDS):
            self._fill(self.near, rows.folds == fold)
        self.far = self.near.copy()
        for writer in sorted(set(writers(rows)) - {""}):
            self._fill(self.far, writers(rows) == writer)

    def _fill(self, margins, held):
        learned = np.flatnonzero(~held)
        model, _, _ = linear.shrunk(linear.fit([self.sets[n] for n in learned], self.rows.where(~held)), linear.MOST_FEATURES)
        margins[held] = model.scores([self.sets[n] for n in np.flatnonzero(held)])


def blended(held, rules, row_weights):
    """Chances of every row from blends that had not seen it: by near and by far margins, and without the rules."""
    rows = held.rows
    near, far, words = (np.zeros_like(rows.targets) for _ in range(3))
    for fold in range(data.FOLDS):
        out, kept = rows.folds == fold, rows.folds != fold
        one = blend.Blend(held.far[kept], rules[kept], rows.where(kept), row_weights[kept])
        near[out], far[out] = one.chances(held.near[out], rules[out]), one.chances(held.far[out], rules[out])
        words[out] = one.chances(held.near[out], np.zeros_like(rules[out]))
    return near, far, words


def limits_for(rows, far, said):
    """Shows as much as possible on distorted own thoughts by an unseen writer, within what may be shown elsewhere."""
    own, neutral = rows.kind == "own", rows.kind == "neutral"
    fair = own & (rows.targets[:, -1] == 1)
    distorted = own & ~fair
    truth = rows.targets[:, :-1] > 0
    best, found = -1.0, None
    for first, none in itertools.product(FIRST_LIMITS, NONE_LIMITS):
        limits = {"first": first, "second": round(first + SECOND_STEP, 3), "none": none}
        shown = measure.shown(far, limits, said)
        some = shown.any(1)
        covered = some[distorted].mean()
        isquiet = some[fair].mean() <= MOST_ON_FAIR and (not neutral.any() or some[neutral].mean() <= MOST_ON_NEUTRAL)
        if isquiet and measure.right_among(shown[distorted], truth[distorted]) >= LEAST_RIGHT and covered > best:
            best, found = covered, limits
    return found


def figures(rows, chances, limits, said):
    """What the model card states, for one set of chances."""
    result = {}
    patterns = chances[:, :-1]
    shown = measure.shown(chances, limits, said)
    own, outside, neutral = (rows.kind == kind for kind in ("own", "outside", "neutral"))
    truth = rows.targets[:, :-1] > 0
    fair = own & (rows.targets[:, -1] == 1)
    first, third = measure.hits(patterns[own], truth[own])
    result["own"] = {
        "hit@1": first, "hit@3": third, "macroAP": measure.macro_average_precision(patterns[own], truth[own]),
        "ECE": measure.calibration(patterns[own], truth[own])[0], "shown": shown[own & ~fair].any(1).mean(),
        "right": measure.right_among(shown[own & ~fair], truth[own & ~fair]), "shown on fair": shown[fair].any(1).mean(),
        "calibration": measure.calibration(patterns[own], truth[own])[1],
        "patterns": {p: measure.average_precision(patterns[own, n], truth[own, n]) for n, p in enumerate(data.PATTERNS)},
    }
    ten, true_ten = data.coarse(patterns[own]), data.coarse(truth[own])
    result["own, ten labels"] = dict(zip(("hit@1", "hit@3"), measure.hits(ten, true_ten)), ECE=measure.calibration(ten, true_ten)[0])
    result["groups"] = groups(rows, own, patterns, shown, truth, fair)
    if outside.any():
        votes = np.array([[int(row[f"votes_{label}"]) >= 2 for label in data.COARSE] for row in itertools.compress(rows.about, outside)])
        folded = data.coarse(patterns[outside])
        first, third = measure.hits(folded, votes)
        result["outside"] = {
            "hit@1": first, "hit@3": third, "macroAP": measure.macro_average_precision(folded, votes),
            "ECE": measure.calibration(folded, votes)[0], "shown": shown[outside].any(1).mean(),
            "right": measure.right_among(shown[outside], votes, True), "calibration": measure.calibration(folded, votes)[1],
            "patterns": {p: measure.average_precision(folded[:, n], votes[:, n]) for n, p in enumerate(data.COARSE)},
        }
    if neutral.any():
        result["neutral"] = {"shown": shown[neutral].any(1).mean()}
    return result


def length_group(text):
    words = len(text.split())
    return "up to 8 words" if words <= 8 else "9 to 20 words" if words <= 20 else "21 to 40 words" if words <= 40 else "over 40 words"


def groups(rows, own, patterns, shown, truth, fair):
    result = {}
    about = [(row["age"], row["register"], length_group(row["thought"])) if kind == "own" else () for row, kind in zip(rows.about, rows.kind)]
    for name in sorted({part for parts in about for part in parts}):
        inside = own & np.array([name in parts for parts in about])
        first, third = measure.hits(patterns[inside], truth[inside])
        quiet = inside & fair
        result[name] = {"rows": int(inside.sum()), "hit@1": first, "hit@3": third,
                        "right": measure.right_among(shown[inside & ~fair], truth[inside & ~fair]),
                        "shown on fair": shown[quiet].any(1).mean() if quiet.any() else float("nan")}
    return result


def agreement(corpus):
    """Cohen's kappa of each pattern between the first labels and the second, blind ones."""
    first = {row["id"]: row["labels"].split(",") for path in sorted(corpus.glob("thoughts-*.tsv")) for row in data.read_table(path)}
    second = [(first[row["id"]], row["labels"].split(",")) for row in data.read_table(corpus / "second-labels.tsv") if row["id"] in first]
    kappas = {column: measure.kappa(*(np.array([column in labels for labels in side]) for side in zip(*second))) for column in data.COLUMNS}
    shared = float(np.mean([bool(set(a) & set(b)) for a, b in second]))
    return {"rows": len(second), "mean": float(np.mean([kappas[p] for p in data.PATTERNS])), "share a label": shared, **kappas}
