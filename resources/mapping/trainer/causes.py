# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting points for the cause sliders: ridge regression on the project's own rated causes, and, with enISEAR, logistic
models for its three labels. Words and what the cue rules say stand side by side as inputs."""
import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression, Ridge

from . import blend, data, linear, measure, rules, tokens

SLIDERS = ["locus", "stability", "globality", "control"]
LABELS = ["self_responsibility", "self_control", "circumstance_control"]
COLUMNS = SLIDERS + LABELS
MIDDLE = 4
RULE_SCALE = {"slider": 0.3, "label": 0.4}
RIDGE = 1.0
INVERSE_PENALTY = {"self_responsibility": 1.0, "self_control": 2.0, "circumstance_control": 10.0}
MOST_FEATURES = 2300


def rule_inputs(program, texts):
    """What the rules say of stated causes, as log-odds around the middle."""
    answers = [answer["causes"] for answer in rules.ask(program, texts, field="cause")]
    shares = [[(a[c] - 1) / 6 if c in SLIDERS else a[c] for c in COLUMNS] for a in answers]
    return blend.log_odds(np.array(shares))


def fit_slider(matrix, said, ratings):
    """Weights of words, of what the rules say, and the bias; for ratings as steps from the middle."""
    scale = RULE_SCALE["slider"]
    one = Ridge(alpha=RIDGE, random_state=1).fit(sparse.hstack([matrix, sparse.csr_matrix(said * scale)]), ratings - MIDDLE)
    return one.coef_[: matrix.shape[1]], one.coef_[matrix.shape[1] :] * scale, one.intercept_


def fit_label(matrix, said, truth, label):
    scale = RULE_SCALE["label"]
    one = LogisticRegression(C=INVERSE_PENALTY[label], solver="liblinear", class_weight="balanced", random_state=1)
    one.fit(sparse.hstack([matrix, sparse.csr_matrix(said * scale)]).tocsr(), truth)
    return one.coef_[0, : matrix.shape[1]], one.coef_[0, matrix.shape[1] :] * scale, one.intercept_[0]


def apply(parts, matrix, said):
    words, of_rules, bias = parts
    return matrix @ words + said @ of_rules + bias


def macro_f1(truth, said):
    def f1(a, b):
        return 2 * (a & b).sum() / max(1, a.sum() + b.sum())

    return (f1(truth, said) + f1(~truth, ~said)) / 2


def cross_validated(features, folds, fit, said):
    """Every row's value from a fit that had not seen it; `features` is a matrix over all rows."""
    result = np.zeros(len(folds))
    for fold in range(data.FOLDS):
        kept, out = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        result[out] = apply(fit(kept), features[out], said[out])
    return result


def learn(program, corpus, spellings, labelled):
    """The seven columns as one model, and figures on rows that were held out."""
    own = data.read_table(corpus / "causes.tsv")
    outside = data.read_table(labelled) if labelled else []
    texts = [row["cause"] for row in own] + [row["text"] for row in outside]
    sets = linear.feature_sets(rules.words(program, texts), spellings)
    features = linear.Features(sets)
    matrix, said, count = features.matrix(sets), rule_inputs(program, texts), len(own)
    tells_no_place = sparse.diags([float(name[0] not in tokens.PLACES) for name in features.names])  # for the labels, which gain nothing
    folds = np.array([data.fold_of(str(int(row["id"][2:]) // data.BLOCK)) for row in own])
    weights, of_rules, bias = np.zeros((len(features.names), 7)), np.zeros((7, 7)), np.zeros(7)
    figures = {}
    for column, name in enumerate(SLIDERS):
        ratings = np.array([float(row[name]) for row in own])
        held = cross_validated(matrix[:count], folds, lambda kept: fit_slider(matrix[kept], said[kept], ratings[kept]), said[:count])
        guess = np.clip(MIDDLE + held, 1, 7)
        figures[name] = {"correlation": np.corrcoef(guess, ratings)[0, 1], "mean error": abs(guess - ratings).mean(),
                         "mean error of the median": abs(np.median(ratings) - ratings).mean()}
        weights[:, column], of_rules[:, column], bias[column] = fit_slider(matrix[:count], said[:count], ratings)
    for column, name in enumerate(LABELS, len(SLIDERS)):
        if not outside:
            of_rules[column, column] = 1  # the rules alone
            continue
        truth = np.array([row[name] == "1" for row in outside])
        words, said_outside = (matrix[count:] @ tells_no_place).tocsr(), said[count:]
        outside_folds = np.array([data.fold_of(row["id"]) for row in outside])
        held = cross_validated(words, outside_folds, lambda kept: fit_label(words[kept], said_outside[kept], truth[kept], name), said_outside)
        figures[name] = {"macro F1": macro_f1(truth, held >= 0), "rules": macro_f1(truth, said_outside[:, column] >= 0)}
        weights[:, column], of_rules[:, column], bias[column] = fit_label(words, said_outside, truth, name)
    model = linear.Model(features, weights, bias)
    return linear.shrunk(model, MOST_FEATURES), of_rules, figures


def agreement(corpus):
    """How far the second, blind ratings agree with the first."""
    first = {row["id"]: row for row in data.read_table(corpus / "causes.tsv")}
    second = [row for row in data.read_table(corpus / "second-ratings.tsv") if row["id"] in first]
    result = {name: measure.icc_a1(*(np.array([float(r[name]) for r in rows]) for rows in ([first[s["id"]] for s in second], second)))
              for name in SLIDERS}
    return {"rows": len(second), **result}
