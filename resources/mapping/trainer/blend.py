# SPDX-License-Identifier: GPL-3.0-or-later
"""Joins the linear models and the cue rules: every column's log-odds is a weighted sum of all margins and of what each
pattern's rules say. The margins are linear in the words, so the sum is folded back into one weight a word and column."""
import numpy as np
from sklearn.linear_model import LogisticRegression

from .data import COLUMNS, PATTERNS

INVERSE_PENALTY = 0.01
# How freely a column may use its own margin, its own rules, the margin of "none", and everything else.
OWN, GATE, OTHER_MARGIN, OTHER_RULE = 3.0, 2.0, 0.7, 0.35


def log_odds(share):
    clipped = np.clip(share, 0.001, 0.999)
    return np.log(clipped / (1 - clipped))


def evidence(rule_scores, priors):
    """What the rules add in log-odds: nothing where none spoke."""
    return log_odds(rule_scores) - log_odds(priors)


def freedom(column):
    margins, rules = np.full(len(COLUMNS), OTHER_MARGIN), np.full(len(PATTERNS), OTHER_RULE)
    margins[len(PATTERNS)] = GATE
    margins[column] = OWN
    if column < len(PATTERNS):
        rules[column] = OWN
    return np.concatenate([margins, rules])


class Blend:
    def __init__(self, margins, rules, rows, row_weights):
        """`margins` must come from models that had not seen the row."""
        count = len(COLUMNS)
        self.of_margins, self.of_rules, self.bias = np.zeros((count, count)), np.zeros((len(PATTERNS), count)), np.zeros(count)
        inputs = np.hstack([margins, rules])
        for column in range(count):
            known = rows.weights[:, column] > 0
            free = freedom(column)
            one = LogisticRegression(C=INVERSE_PENALTY, max_iter=300)
            weights = (rows.weights[:, column] * row_weights)[known]
            one.fit(inputs[known] * free, rows.targets[known, column], sample_weight=weights)
            coefficients = one.coef_[0] * free
            self.of_margins[:, column], self.of_rules[:, column] = coefficients[:count], coefficients[count:]
            self.bias[column] = one.intercept_[0]

    def chances(self, margins, rules):
        return 1 / (1 + np.exp(-(margins @ self.of_margins + rules @ self.of_rules + self.bias)))

    def folded(self, model):
        """The same model with the blend of the margins in its weights."""
        model.bias = model.bias @ self.of_margins + self.bias
        model.weights = model.weights @ self.of_margins
        return model
