#!/usr/bin/env python3
"""Draws docs/watch.svg, the README's picture of the watch screen, from what `runner watch` really prints.

Needs tmux and a built runner: `cargo build && docs/picture.py`. Nothing in the project depends on it.
"""
import html
import os
import pathlib
import re
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNNER = ROOT / "target/debug/runner"
COLUMNS, ROWS = 92, 26
CELL, LINE = 8.4, 18
COLORS = {
    "30": "#484f58", "31": "#ff7b72", "32": "#3fb950", "33": "#d29922", "34": "#58a6ff", "35": "#bc8cff", "36": "#39c5cf",
    "37": "#b1bac4", "90": "#6e7681", "91": "#ffa198", "92": "#56d364", "93": "#e3b341", "94": "#79c0ff", "95": "#d2a8ff",
    "96": "#56d4dd", "97": "#f0f6fc", "39": "#c9d1d9",
}


def capture():
    """The screen of an exercise that does not compile, with one hint shown, as tmux sees it."""
    tmux = ["tmux", "-L", f"picture{os.getpid()}"]
    with tempfile.TemporaryDirectory() as scratch:
        course = pathlib.Path(scratch) / "rust-road"
        subprocess.run([RUNNER, "init", course], check=True, stdout=subprocess.DEVNULL)
        command = f"cd {course} && {RUNNER} watch moves1"
        subprocess.run([*tmux, "-f", "/dev/null", "new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), command], check=True)
        try:
            screen = ""
            for _ in range(200):
                time.sleep(0.1)
                screen = subprocess.run([*tmux, "capture-pane", "-e", "-p"], check=True, capture_output=True, text=True).stdout
                if "Hint 1" in screen:
                    return screen
                if "does not compile" in screen:
                    subprocess.run([*tmux, "send-keys", "h"], check=True)
            raise SystemExit(f"no verdict came:\n{screen}")
        finally:
            subprocess.run([*tmux, "kill-server"], check=False)


def palette(number):
    """The code of one of the first sixteen colors of the palette of 256."""
    return str(30 + number if number < 8 else 82 + number)


def spans(line):
    """Pieces of a line with their color and weight."""
    color, bold, dim = COLORS["39"], False, False
    for piece in re.split(r"(\x1b\[[0-9;]*m)", re.sub(r"\x1b\]8;[^\x1b]*\x1b\\", "", line)):
        codes = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if not codes:
            if piece:
                yield piece, color, bold, dim
            continue
        numbers = re.sub(r"38;5;(\d+)", lambda match: palette(int(match[1])), codes[1] or "0")
        for code in numbers.split(";"):
            if code == "0":
                color, bold, dim = COLORS["39"], False, False
            elif code == "1":
                bold = True
            elif code == "2":
                dim = True
            elif code == "22":
                bold = dim = False
            else:
                color = COLORS.get(code, color)


def draw(screen):
    width, height = COLUMNS * CELL + 32, ROWS * LINE + 32
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14">',
        f'<rect width="{width:.0f}" height="{height:.0f}" rx="8" fill="#0d1117"/>',
    ]
    for row, line in enumerate(screen.splitlines()[:ROWS]):
        column = 0
        for text, color, bold, dim in spans(line):
            if text.strip():
                style = (' font-weight="bold"' if bold else "") + (' opacity="0.6"' if dim else "")
                x, y, length = 16 + column * CELL, 16 + (row + 0.75) * LINE, len(text) * CELL
                out.append(
                    f'<text x="{x:.1f}" y="{y:.1f}" textLength="{length:.1f}" lengthAdjust="spacingAndGlyphs" fill="{color}"{style} xml:space="preserve">{html.escape(text)}</text>'
                )
            column += len(text)
    out.append("</svg>\n")
    return "\n".join(out)


(ROOT / "docs/watch.svg").write_text(draw(capture()))
