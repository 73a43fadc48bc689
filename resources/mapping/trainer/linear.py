# SPDX-License-Identifier: GPL-3.0-or-later
"""One linear model a column over the features of tokens.py: present or not, weighted by rarity, each text scaled to a length of
nearly 1. Nearly: as if PAUSE had stood in it unheard, so that a single word of a short text can not decide alone."""
import math
from collections import Counter
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

from . import tokens

FEWEST_TEXTS = 2
MOST_FEATURES = 30_000
INVERSE_PENALTY = 4.0
PAUSE = 120.0  # squared rarity, about that of five rare features
RARITY_STEP = 16  # rarity is kept in sixteenths, one byte


def feature_sets(read, spellings):
    """`read`: the words of every text. Pairs of words that stand apart are left to the models of sentences."""
    return [sorted({name for name in tokens.features(words, spellings.kinds) if tokens.APART not in name}) for words in read]


class Features:
    """The features that are known, and how rare each is."""

    def __init__(self, sets):
        counts = Counter(name for names in sets for name in names)
        self.names = sorted((name for name, count in counts.items() if count >= FEWEST_TEXTS), key=str.encode)
        rarity = [1 + math.log((1 + len(sets)) / (1 + counts[name])) for name in self.names]
        self.rarity = np.minimum(np.round(np.array(rarity) * RARITY_STEP), 255) / RARITY_STEP
        self._index()

    def _index(self):
        self.number = {name: number for number, name in enumerate(self.names)}

    def keep(self, numbers):
        self.names = [self.names[number] for number in numbers]
        self.rarity = self.rarity[numbers]
        self._index()

    def matrix(self, sets):
        starts, columns, values = [0], [], []
        for names in sets:
            known = [self.number[name] for name in names if name in self.number]
            length = math.sqrt(PAUSE + sum(self.rarity[number] ** 2 for number in known))
            columns.extend(known)
            values.extend(self.rarity[number] / length for number in known)
            starts.append(len(columns))
        return sparse.csr_matrix((values, columns, starts), shape=(len(sets), len(self.names)))


@dataclass
class Model:
    features: Features
    weights: np.ndarray  # by feature, by column
    bias: np.ndarray  # by column

    def scores(self, sets):
        return self.features.matrix(sets) @ self.weights + self.bias


def fit(sets, rows, inverse_penalty=INVERSE_PENALTY):
    """Rows whose weight is 0 for a column are unknown there and left out."""
    features = Features(sets)
    matrix = features.matrix(sets)
    weights, bias = np.zeros((len(features.names), rows.targets.shape[1])), np.zeros(rows.targets.shape[1])
    for column in range(rows.targets.shape[1]):
        known = np.flatnonzero(rows.weights[:, column] > 0)
        if len(set(rows.targets[known, column])) < 2:
            bias[column] = -10
            continue
        one = LogisticRegression(C=inverse_penalty, solver="liblinear", random_state=1)
        one.fit(matrix[known], rows.targets[known, column], sample_weight=rows.weights[known, column])
        weights[:, column], bias[column] = one.coef_[0], one.intercept_[0]
    return Model(features, weights, bias)


def shrunk(model, most_features):
    """The features with the largest say, their weights as whole numbers from -127 to 127 times a scale a column."""
    say = np.abs(model.weights * model.features.rarity[:, None]).max(1)
    kept = np.sort(np.argsort(-say, kind="stable")[:most_features])
    model.features.keep(kept)
    weights = model.weights[kept]
    scale = np.abs(weights).max(0) / 127
    scale[scale == 0] = 1
    quantised = np.round(weights / scale)
    return Model(model.features, quantised * scale, model.bias), quantised.astype(np.int8), scale
