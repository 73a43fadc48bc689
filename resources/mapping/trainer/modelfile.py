# SPDX-License-Identifier: GPL-3.0-or-later
"""The model file that app/mapping/linearmodel.cpp reads.

"KWLM1\\n", the length of a JSON head in bytes as four bytes (low one first), the head, then by feature, sorted by their
bytes: the names (each ended by a line feed), one byte of rarity each (sixteenths), and for each feature one signed
byte a column. A weight is its byte times the column's scale. The head holds columns, scales, bias, the pause (see linear.py), what the rules add
(by pattern, by column), the rules' priors, the limits for showing, and where the numbers come from."""
import json
import struct

import numpy as np

from .linear import PAUSE, RARITY_STEP

MAGIC = b"KWLM1\n"


def rounded(numbers, digits=4):
    return np.round(np.asarray(numbers, float), digits).tolist()


def write(path, columns, model, quantised, scale, blend, priors, limits, learned_from):
    names = "".join(name + "\n" for name in model.features.names).encode()
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
