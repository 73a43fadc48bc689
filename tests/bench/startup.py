#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from start to the first visible window, and memory there, of Kinward and of its peers.

Every program starts under the same fresh X server with an empty home, one after the other in turns, and is watched
in the same way: a window of its process is visible. Peers that are not installed are left out.
  startup.py KINWARD OUTPUT.json
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9


def start_x_server():
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24"], pass_fds=[write],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        return server, ":" + pipe.readline().strip()


def descendants(pid):
    """The process and all its children: a peer may start through a wrapper."""
    found = [pid]
    for parent in found:
        answer = subprocess.run(["pgrep", "-P", str(parent)], capture_output=True, text=True)
        found += [int(line) for line in answer.stdout.split()]
    return found


def has_window(pid, environment):
    for process in descendants(pid):
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(process), "--name", "."]
        if subprocess.run(search, env=environment, capture_output=True).returncode == 0:
            return True
    return False


def memory(pid):
    """Proportional set size in MiB, of the process and its children."""
    total = 0
    for process in descendants(pid):
        with open(f"/proc/{process}/smaps_rollup") as rollup:
            total += sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    return total / 1024


def run_once(command, display):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, DISPLAY=display, XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="xcb",
                           XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data", NO_AT_BRIDGE="1")
        begun = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not has_window(process.pid, environment) and time.monotonic() - begun < 30:
            pass
        seconds = time.monotonic() - begun
        time.sleep(1)
        used = memory(process.pid)
        process.terminate()
        process.wait()
        return seconds * 1000, used


def main():
    kinward, output = sys.argv[1:]
    programs = {"kinward": [kinward], "keepassxc": ["keepassxc"], "rednotebook": ["rednotebook"]}
    programs = {name: command for name, command in programs.items() if shutil.which(command[0])}
    server, display = start_x_server()
    figures = {name: {"milliseconds": [], "mebibytes": []} for name in programs}
    try:
        for _ in range(ROUNDS):
            for name, command in programs.items():
                milliseconds, mebibytes = run_once(command, display)
                figures[name]["milliseconds"].append(milliseconds)
                figures[name]["mebibytes"].append(mebibytes)
    finally:
        server.terminate()
    for figure in figures.values():
        figure.update({key: statistics.median(values) for key, values in figure.items()})
    for name, figure in figures.items():
        print(f"{name:12} {figure['milliseconds']:7.0f} ms to the window, {figure['mebibytes']:6.1f} MiB there")
    for peer, share in (("keepassxc", 0.6), ("rednotebook", 0.3)):
        if peer in figures:
            ratio = figures["kinward"]["milliseconds"] / figures[peer]["milliseconds"]
            print(f"start: {ratio:.2f} of {peer} (at most {share})")
    if "keepassxc" in figures:
        ratio = figures["kinward"]["mebibytes"] / figures["keepassxc"]["mebibytes"]
        print(f"memory: {ratio:.2f} of keepassxc (at most 0.8)")
    with open(output, "w", encoding="utf-8") as file:
        json.dump(figures, file, indent=1)


if __name__ == "__main__":
    main()
