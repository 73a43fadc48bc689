# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures: ranking, precision, calibration, agreement between two raters."""
import numpy as np

from .data import COARSE, PATTERNS

LABEL_OF = {pattern: label for label, patterns in COARSE.items() for pattern in patterns}


def hits(scores, truth):
    """Share of labelled rows whose best, and one of whose best three, is right."""
    labelled = truth.any(1)
    scores, truth = scores[labelled], truth[labelled]
    order = np.argsort(-scores, 1, kind="stable")
    first = truth[np.arange(len(truth)), order[:, 0]].mean()
    return first, np.take_along_axis(truth, order[:, :3], 1).any(1).mean()


def average_precision(scores, truth):
    """Ties are broken against us."""
    order = np.lexsort((truth, -scores))
    right = truth[order]
    if not right.any():
        return float("nan")
    return float((np.cumsum(right) / np.arange(1, len(right) + 1))[right].mean())


def macro_average_precision(scores, truth):
    return float(np.nanmean([average_precision(scores[:, n], truth[:, n]) for n in range(truth.shape[1])]))


def calibration(scores, truth, bins=10):
    """Expected calibration error over equal-width bins, and (count, mean score, share true) of each."""
    scores, truth = scores.ravel(), truth.ravel()
    cell = np.minimum((scores * bins).astype(int), bins - 1)
    table = [(int((cell == n).sum()), scores[cell == n].mean(), truth[cell == n].mean()) for n in range(bins) if (cell == n).any()]
    return sum(count * abs(said - was) for count, said, was in table) / len(scores), table


CUED = 0.5  # a pattern for which the cue rules say so much by themselves is shown although "none" is likely


def shown(chances, limits, said):
    """Columns of what a person would be shown, at most two, as booleans; `said`: what the cue rules say."""
    patterns = chances[:, : len(PATTERNS)]
    order = np.argsort(-patterns, 1, kind="stable")
    result = np.zeros_like(patterns, bool)
    rows = np.arange(len(chances))
    is_open = (chances[:, -1:] <= limits["none"]) | (said >= CUED)
    result[rows, order[:, 0]] = is_open[rows, order[:, 0]] & (patterns[rows, order[:, 0]] >= limits["first"])
    second = is_open[rows, order[:, 1]] & (patterns[rows, order[:, 1]] >= limits["second"]) & result[rows, order[:, 0]]
    result[rows, order[:, 1]] |= second
    return result


def right_among(suggested, truth, has_label=None):
    """Share of what is shown that is right; `truth` by pattern, or by outside label with `has_label`."""
    if has_label is None:
        return (suggested & truth).sum() / max(1, suggested.sum())
    labels = list(COARSE)
    right = sum((suggested[:, n] & truth[:, labels.index(LABEL_OF[p])]).sum() for n, p in enumerate(PATTERNS) if p in LABEL_OF)
    return right / max(1, suggested.sum())


def kappa(first, second):
    """Cohen's kappa of two raters' yes and no."""
    agreed = (first == second).mean()
    chance = first.mean() * second.mean() + (1 - first.mean()) * (1 - second.mean())
    return (agreed - chance) / (1 - chance) if chance < 1 else float("nan")


def icc_a1(first, second):
    """ICC(A,1): absolute agreement of two raters, one rating each (McGraw & Wong 1996)."""
    ratings = np.stack([first, second], 1).astype(float)
    count, raters = ratings.shape
    mean = ratings.mean()
    rows = raters * ((ratings.mean(1) - mean) ** 2).sum() / (count - 1)
    columns = count * ((ratings.mean(0) - mean) ** 2).sum() / (raters - 1)
    rest = ((ratings - mean) ** 2).sum() - rows * (count - 1) - columns * (raters - 1)
    error = rest / ((count - 1) * (raters - 1))
    return (rows - error) / (rows + (raters - 1) * error + raters * (columns - error) / count)
