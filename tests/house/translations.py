# SPDX-License-Identifier: GPL-3.0-or-later
"""Every string of app/ stands finished in translations/, and nothing that is gone does.

Usage: translations.py ROOT LUPDATE

lupdate runs on copies: kinward_de.ts has to be whole; kinward_en.ts holds the plural forms only.
"""
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import tree

LANGUAGES = {"de": [], "en": ["-pluralonly"]}


def updated(root, lupdate, kept, folder, options):
    """A copy of the kept file as lupdate would leave it, with the place of every string; and what lupdate said.

    It speaks of strings that it can not place (no Q_OBJECT, no context): those would stay untranslated.
    """
    copy = Path(folder) / kept.name
    shutil.copy(kept, copy)
    copy.chmod(0o600)
    result = subprocess.run([lupdate, *options, "-silent", "-locations", "absolute", str(root / "app"), "-ts", str(copy)],
                            capture_output=True, text=True, check=False)
    said = [line.removeprefix(f"{root}/") for line in result.stderr.splitlines() if line.strip()]
    return ElementTree.parse(copy).getroot(), said


def where(root, kept, folder, message):
    location = message.find("location")
    if location is None:
        return f"translations/{kept.name}:1"
    path = (Path(folder) / location.get("filename")).resolve()
    return f"{path.relative_to(root) if path.is_relative_to(root) else path}:{location.get('line')}"


def message_problem(message):
    """What is wrong with one string, or nothing."""
    translation = message.find("translation")
    state = translation.get("type", "")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    empty = not all(form.strip() for form in forms) if forms else not (translation.text or "").strip()
    if state in ("vanished", "obsolete"):
        return "is no longer in the sources"
    if state == "unfinished" or empty:
        return "is not translated"
    places = [place for place in ("%1", "%2", "%3") if place in (message.findtext("source") or "")]
    texts = forms or [translation.text or ""]
    if any(place not in text for place in places for text in texts):
        return "lost a place holder"
    return ""


def problems(root, lupdate):
    root = Path(root).resolve()
    found = []
    for language, options in LANGUAGES.items():
        kept = root / "translations" / f"kinward_{language}.ts"
        if not kept.exists():
            found.append(f"translations/{kept.name}:1: the file is missing")
            continue
        with tempfile.TemporaryDirectory() as folder:
            document, said = updated(root, lupdate, kept, folder, options)
            found += [line for line in said if line not in found]
            for message in document.iter("message"):
                problem = message_problem(message)
                if problem:
                    found.append(f'{where(root, kept, folder, message)}: "{message.findtext("source")}" {problem} '
                                 f"(translations/{kept.name})")
    return found


if __name__ == "__main__":
    tree.finish(problems(sys.argv[1], sys.argv[2]), "Every string is translated.")
