# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program's cue rules say of texts, asked of `kinward-cli suggest --engine rules`."""
import json
import subprocess

import numpy as np

from . import tokens
from .data import PATTERNS


def ask(program, texts, engine="rules", field="thought", language="en"):
    """One answer a text, as the program prints it."""
    lines = "".join(json.dumps({"id": str(n), field: text}) + "\n" for n, text in enumerate(texts))
    done = subprocess.run([program, "suggest", "--language", language, "--engine", engine, "-"], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def words(program, texts):
    """The words of texts as the program reads them, with their scope; they must be those that tokens.py reads."""
    return [[tokens.Word(*word) for word in answer["words"]] for answer in ask(program, texts, engine="words")]


def scores(program, texts):
    answers = [{p["id"]: p["score"] for p in answer["patterns"]} for answer in ask(program, texts)]
    return np.array([[answer[pattern] for pattern in PATTERNS] for answer in answers])


def steps_back(program, texts, language="en"):
    """Whether a phrase of unfair.json is in each text."""
    return [answer["patterns"][0]["id"] == "none" and answer["patterns"][0]["score"] == 1 for answer in ask(program, texts, language=language)]


def offers_help(program, texts, language="en"):
    """Whether a phrase of help.json is in each text."""
    return [answer["offerHelp"] for answer in ask(program, texts, language=language)]
