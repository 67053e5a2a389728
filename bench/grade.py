#!/usr/bin/env python3
"""Grades a generated class with `runner grade`, and beside it with `cargo test` in a fresh copy per submission.

The class has right, wrong and uncompilable work, and some of it is copied from another student. Its exercises are from ten levels, three of which use
crates; `--small` takes ten short ones of a level without crates. `--large N` grades N submissions of one exercise, and shows the peak of the grader's memory.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import subprocess
import tempfile
import time

from measuring import QUIET, ROOT, RUNNER, clean_env, head, processor_seconds, row, seconds

# The middle exercise of each level. In level 08 it's the next but one, because `cargo test` never ends on the middle one as shipped.
ROAD = [
    ("02_control_flow", "returns1"),
    ("03_ownership", "refs3"),
    ("04_lifetimes", "bounds1"),
    ("05_types", "options1"),
    ("06_errors", "custom_errors2"),
    ("07_traits", "std2"),
    ("08_std", "paths2"),
    ("09_concurrency", "arc_mutex1"),
    ("10_backend", "auth6"),
    ("12_cloud", "wasm_host1"),
]
SMALL = [
    ("03_ownership", name)
    for name in ["borrowck1", "borrowck2", "copies1", "copies2", "drops1", "moves1", "moves2", "mutrefs1", "ownership1", "refs1"]
]
COPIED = 0.15


def source(exercise, kind):
    """What a student hands in for an exercise, before it's made unique."""
    shipped = ROOT / "exercises" / pathlib.Path(*exercise) / "src/lib.rs"
    solved = ROOT / "solutions" / pathlib.Path(*exercise) / "src/lib.rs"
    if kind == "right":
        return solved.read_text()
    if kind == "wrong":
        return shipped.read_text()
    return solved.read_text() + "\nfn unfinished( {\n"


def generate(folder, students, exercises):
    """Writes the work of a class, the same one every time."""
    numbers = random.Random(7)
    handed_in = {exercise: [] for exercise in exercises}
    for student in range(students):
        for exercise in exercises:
            earlier = handed_in[exercise]
            if earlier and numbers.random() < COPIED:
                text = numbers.choice(earlier)
            else:
                kind = numbers.choices(["right", "wrong", "broken"], [6, 3, 1])[0]
                text = f"{source(exercise, kind)}\n// Written by student {student}.\n"
            earlier.append(text)
            path = folder / f"s{student:05}" / "exercises" / pathlib.Path(*exercise) / "src/lib.rs"
            path.parent.mkdir(parents=True)
            path.write_text(text)


def assignment(folder, exercises):
    path = folder / "assignment.toml"
    path.write_text("".join(f'[[exercises]]\nname = "{name}"\n' for _, name in exercises))
    return path


def grade(folder, submissions, exercises, *more):
    """Seconds, processor seconds, the peak of the grader's memory in MiB, and its gradebook."""
    out = folder / "grades"
    command = [RUNNER, "grade", submissions, "--assignment", assignment(folder, exercises), "--out", out, *more]
    start = time.perf_counter()
    child = subprocess.Popen(command, cwd=folder, env=clean_env(), **QUIET)
    # The system's own figure would be that of the largest compiler.
    peak = 0
    while not (waited := os.wait4(child.pid, os.WNOHANG))[0]:
        peak = max(peak, memory(child.pid))
        time.sleep(0.02)
    _, status, usage = waited
    took = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        raise SystemExit(f"failed with {child.returncode}: {' '.join(map(str, command))}")
    processor = usage.ru_utime + usage.ru_stime
    return took, processor, peak, json.loads((out / "gradebook.json").read_text())


def memory(process):
    """The most memory that a process has had so far, in MiB."""
    try:
        status = pathlib.Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)


class CargoTest:
    """Judges submissions with `cargo test`: a fresh copy of the levels for each, one call per exercise, and maybe one target folder for all."""

    def __init__(self, folder, submissions, exercises, shared):
        self.folder, self.submissions, self.exercises, self.shared = folder, submissions, exercises, shared
        # Not in a level's folder, where every folder is a package.
        self.target = folder / f"target-{shared}"
        self.took = self.processor = 0
        self.count = 0

    def judge(self, student):
        copy = self.folder / "copy"
        start = time.perf_counter()
        for level in {level for level, _ in self.exercises}:
            shutil.copytree(ROOT / "exercises" / level, copy / level, ignore=shutil.ignore_patterns("target"))
        for level, name in self.exercises:
            shutil.copy(student / "exercises" / level / name / "src/lib.rs", copy / level / name / "src/lib.rs")
        env = {**clean_env(), "CARGO_TARGET_DIR": str(self.target)}

        def test():
            for level, name in self.exercises:
                command = ["cargo", "test", "--offline", "--quiet", "--package", name]
                subprocess.run(command, cwd=copy / level, env=env, **QUIET)

        _, processor = processor_seconds(test)
        self.took += time.perf_counter() - start
        self.processor += processor
        self.count += 1
        shutil.rmtree(copy)
        if not self.shared:
            shutil.rmtree(self.target)

    def forget(self):
        """Returns what was measured so far, and begins again. What has been built stays."""
        measured = self.took, self.processor
        self.took = self.processor = self.count = 0
        return measured

    def row(self, what, each):
        used = self.processor / self.count
        row(f"{what}, {self.count} submissions", seconds(self.took / self.count), f"{60 * self.count / self.took:.1f}", seconds(used), f"{used / each:.3g} ×")


def compare(args, exercises, folder):
    # One more student comes first, and pays for the crates of all others.
    submissions, first = folder / "submissions", folder / "first"
    generate(submissions, args.students + 1, exercises)
    first.mkdir()
    last = sorted(submissions.iterdir())[-1]
    last.rename(first / last.name)
    shared = CargoTest(folder, submissions, exercises, True)
    alone = CargoTest(folder, submissions, exercises, False)
    crates, processor_crates, _, _ = grade(folder, first, exercises)
    ours, processor, _, gradebook = grade(folder, submissions, exercises)
    again, processor_again, _, _ = grade(folder, submissions, exercises)
    shared.judge(first / last.name)
    crates_shared, processor_crates_shared = shared.forget()
    students = sorted(submissions.iterdir())
    for student in students[: args.sample]:
        shared.judge(student)
    for student in students[: args.cold]:
        alone.judge(student)
    isolation = "weak" if gradebook["isolation"]["weak"] else "full"
    head(f"{args.students} students × {len(exercises)} exercises, isolation {isolation}", "a submission", "submissions a minute", "processor time", "compared")
    each = processor / args.students
    for what, took, used in [("`runner grade`", ours, processor), ("`runner grade`, nothing changed", again, processor_again)]:
        count = args.students
        row(what, seconds(took / count), f"{60 * count / took:.1f}", seconds(used / count), f"{used / count / each:.3g} ×")
    shared.row("(a) `cargo test`, shared target folder", each)
    alone.row("(b) `cargo test`, its own target folder", each)
    row("`runner grade`: all crates and one submission, once", seconds(crates), "", seconds(processor_crates), "")
    row("(a): all crates and one submission, once", seconds(crates_shared), "", seconds(processor_crates_shared), "")


def large(args, exercises, folder):
    submissions = folder / "submissions"
    exercise = exercises[0]
    texts = [f"{source(exercise, kind)}\n// {number}\n" for number in range(10) for kind in ["right", "wrong"]]
    for student in range(args.large):
        path = submissions / f"s{student:05}" / "exercises" / pathlib.Path(*exercise) / "src/lib.rs"
        path.parent.mkdir(parents=True)
        path.write_text(texts[student % len(texts)])
    first, _, peak, _ = grade(folder, submissions, [exercise])
    again, _, peak_again, _ = grade(folder, submissions, [exercise])
    head(f"{args.large} submissions of one exercise, {len(texts)} different ones", "time", "peak of memory")
    row("`runner grade`", seconds(first), f"{peak:.0f} MiB")
    row("`runner grade`, nothing changed", seconds(again), f"{peak_again:.0f} MiB")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--students", type=int, default=200)
    parser.add_argument("--small", action="store_true", help="ten short exercises of one level without crates")
    parser.add_argument("--sample", type=int, default=5, help="submissions that `cargo test` judges in a shared target folder")
    parser.add_argument("--cold", type=int, default=1, help="the same with a target folder of their own, each of which builds all crates")
    parser.add_argument("--large", type=int, help="grade this many submissions of one exercise instead")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        exercises = SMALL if args.small or args.large else ROAD
        (large if args.large else compare)(args, exercises, folder)


if __name__ == "__main__":
    main()
