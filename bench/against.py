#!/usr/bin/env python3
"""This runner beside an earlier one, in turns: a save, a cold and a warm `verify`.

`bench/against.py OLD [NEW] [--saves N] [--rounds N] [--levels LEVEL…]`: each measure alternates between the two binaries, so that a machine whose speed drifts
slows both. What counts is the ratio; NEW is target/release/runner where it isn't named."""
import argparse
import pathlib
import shutil
import statistics
import tempfile

import measuring
from measuring import ROOT, RUNNER, clean_env, head, row, seconds, timed

LEVEL, EXERCISE = "03_ownership", "ownership1"
# Without crates: those of later levels take minutes to build, and neither binary is in the way then.
LEVELS = ["01_foundations", "02_control_flow", "03_ownership", "04_lifetimes", "05_types", "07_traits", "08_std"]
PASSED = rb"passed(: \d+ test|, press n)"


class Side:
    """One of the two binaries, with a copy of the earlier binary's course, in which every solution is in place."""

    def __init__(self, name, binary, folder, course):
        self.name, self.binary, self.course = name, pathlib.Path(binary).resolve(), folder / name
        # The same course for both. A runner prefers its embedded course, which has grown since, so `verify` names levels.
        timed(course, "init", self.course, env=clean_env())
        for part in sorted((self.course / "exercises").iterdir()):
            shutil.copytree(ROOT / "solutions" / part.name, part, dirs_exist_ok=True)
        self.source = self.course / "exercises" / LEVEL / EXERCISE / "src/lib.rs"
        self.text = self.source.read_text()
        self.watch = None

    def start(self):
        measuring.RUNNER = self.binary
        self.watch = measuring.Watch(self.course, EXERCISE)
        self.watch.wait_for(PASSED)
        self.watch.drain()

    def save(self, number):
        self.source.write_text(f"{self.text}\n// save {number}\n")
        took = self.watch.wait_for(PASSED)
        self.watch.drain()
        return took

    def run(self, number):
        self.source.write_text(f"{self.text}\n// run {number}\n")
        return timed(self.binary, "run", EXERCISE, cwd=self.course, env=clean_env())

    def verify(self, fresh, levels):
        if fresh:
            shutil.rmtree(self.course / ".runner", ignore_errors=True)
        return timed(self.binary, "verify", *levels, cwd=self.course, env=clean_env(), check=False)


def in_turns(sides, times, work):
    """The medians of `work` for each side, and the median of the ratios new / old."""
    pairs = [[work(side, number) for side in sides] for number in range(times)]
    old, new = (statistics.median(column) for column in zip(*pairs))
    return old, new, statistics.median(after / before for before, after in pairs)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("old")
    parser.add_argument("new", nargs="?", default=RUNNER)
    parser.add_argument("--saves", type=int, default=30)
    parser.add_argument("--rounds", type=int, default=3, help="of each kind of `verify`")
    parser.add_argument(
        "--levels", nargs="+", default=LEVELS, help="what `verify` judges; both binaries should have the same exercises there"
    )
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        old = pathlib.Path(args.old).resolve()
        sides = [Side(name, binary, pathlib.Path(scratch), old) for name, binary in [("old", old), ("new", args.new)]]
        for side in sides:
            side.start()
        in_turns(sides, 3, Side.save)
        head("in turns, medians", "old", "new", "new / old")
        for name, times, work in [
            ("a save in `watch`, to its verdict", args.saves, Side.save),
            ("`run`", args.saves, Side.run),
            ("`verify` of these levels, empty state folder", args.rounds, lambda side, _: side.verify(True, args.levels)),
            ("`verify` of these levels, nothing changed", 3 * args.rounds, lambda side, _: side.verify(False, args.levels)),
        ]:
            if work is not Side.save and sides[0].watch:
                for side in sides:
                    side.watch.quit()
                    side.watch = None
            old, new, ratio = in_turns(sides, times, work)
            row(name, seconds(old), seconds(new), f"{ratio:.2f}")


if __name__ == "__main__":
    main()
