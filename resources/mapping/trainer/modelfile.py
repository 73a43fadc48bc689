# SPDX-License-Identifier: GPL-3.0-or-later
"""The model file that app/mapping/linearmodel.cpp reads.

"KWLM2\\n", the length of a JSON head in bytes as four bytes (low one first), the head, then by feature, sorted by their
bytes: the names, one byte of rarity each (sixteenths), and for each feature one signed byte a column. A name is written
as what it does not share with the one before it: a sign that counts the shared bytes from " " on, the rest, a line feed. A weight is its byte times the column's scale. The head holds columns, scales, bias, the pause (see linear.py), what the rules add
(by pattern, by column), the rules' priors, the limits for showing, and where the numbers come from."""
import json
import struct

import numpy as np

from .linear import PAUSE, RARITY_STEP

MAGIC = b"KWLM2\n"
NOTHING_SHARED, MOST_SHARED = ord(" "), 90


def rounded(numbers, digits=4):
    return np.round(np.asarray(numbers, float), digits).tolist()


def written_names(names):
    written, before = b"", b""
    for name in map(str.encode, names):
        shared = 0
        while shared < min(len(name), len(before), MOST_SHARED) and name[shared] == before[shared]:
            shared += 1
        written += bytes([NOTHING_SHARED + shared]) + name[shared:] + b"\n"
        before = name
    return written


def write(path, columns, model, quantised, scale, blend, priors, limits, learned_from):
    names = written_names(model.features.names)
    head = {
        "learnedFrom": learned_from,
        "columns": columns,
        "features": len(model.features.names),
        "nameBytes": len(names),
        "scales": [float(f"{number:.6g}") for number in scale],
        "pause": PAUSE,
        "bias": rounded(model.bias),
        "rules": rounded(blend.of_rules),
        "rulePriors": rounded(priors),
        "limits": limits,
    }
    head = json.dumps(head, separators=(",", ":")).encode()
    rarity = np.round(model.features.rarity * RARITY_STEP).astype(np.uint8).tobytes()
    path.write_bytes(MAGIC + struct.pack("<I", len(head)) + head + names + rarity + quantised.tobytes())
