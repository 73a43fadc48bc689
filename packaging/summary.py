# SPDX-License-Identifier: GPL-3.0-or-later
"""Closes packaging/test: names what failed or was skipped and why, then one line of counts."""
import sys
import xml.etree.ElementTree as ElementTree


def reason(case):
    output = (case.findtext("system-out") or "").strip()
    return output.splitlines()[-1].removeprefix("skipped: ") if output else "no reason given"


def main(path):
    try:
        cases = ElementTree.parse(path).getroot().findall("testcase")
    except (OSError, ElementTree.ParseError):
        print("The tests did not run to their end.")
        print("0 passed, 1 failed, 0 skipped")
        return 1
    skipped = [case for case in cases if case.get("status") in ("notrun", "disabled")]
    failed = [case for case in cases if case.get("status") == "fail"]
    for case in skipped:
        print(f"skipped: {case.get('name')}: {reason(case)}")
    for case in failed:
        print(f"failed: {case.get('name')}")
    passed = len(cases) - len(skipped) - len(failed)
    print(f"{passed} passed, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed or not passed else 0


sys.exit(main(sys.argv[1]))
