#!/usr/bin/env python3
"""Grades a generated class with `runner grade`, and beside it with `cargo test` in a fresh copy per submission.

The class has right, wrong and uncompilable work, and some of it is copied from another student. `--large N` grades N submissions of one exercise,
and shows the peak of the grader's memory.
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

LEVEL = "03_ownership"
EXERCISES = ["borrowck1", "borrowck2", "copies1", "copies2", "drops1", "moves1", "moves2", "mutrefs1", "ownership1", "refs1"]
COPIED = 0.15


def source(exercise, kind):
    """What a student hands in for an exercise, before it's made unique."""
    shipped = ROOT / "exercises" / LEVEL / exercise / "src/lib.rs"
    solved = ROOT / "solutions" / LEVEL / exercise / "src/lib.rs"
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
            path = folder / f"s{student:05}" / "exercises" / LEVEL / exercise / "src/lib.rs"
            path.parent.mkdir(parents=True)
            path.write_text(text)


def assignment(folder, exercises):
    path = folder / "assignment.toml"
    path.write_text("".join(f'[[exercises]]\nname = "{exercise}"\n' for exercise in exercises))
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


def cargo_test(folder, submissions, exercises, sample, shared):
    """Seconds for a few submissions with `cargo test`: a fresh copy of the level for each, one call per exercise."""
    took = 0
    # Not in the level's folder, where every folder is a package.
    target = folder / "target"
    for student in sorted(submissions.iterdir())[:sample]:
        copy = folder / "copy"
        start = time.perf_counter()
        shutil.copytree(ROOT / "exercises" / LEVEL, copy)
        for exercise in exercises:
            handed_in = student / "exercises" / LEVEL / exercise / "src/lib.rs"
            shutil.copy(handed_in, copy / exercise / "src/lib.rs")
        env = {**clean_env(), "CARGO_TARGET_DIR": str(target)}
        for exercise in exercises:
            subprocess.run(["cargo", "test", "--offline", "--quiet", "--package", exercise], cwd=copy, env=env, **QUIET)
        took += time.perf_counter() - start
        shutil.rmtree(copy)
        if not shared:
            shutil.rmtree(target)
    shutil.rmtree(target, ignore_errors=True)
    return took


def compare(args, folder):
    submissions = folder / "submissions"
    generate(submissions, args.students, EXERCISES)
    sample = min(args.sample, args.students)
    ours, processor, _, gradebook = grade(folder, submissions, EXERCISES)
    again, processor_again, _, _ = grade(folder, submissions, EXERCISES)
    shared, processor_shared = processor_seconds(lambda: cargo_test(folder, submissions, EXERCISES, sample, True))
    alone, processor_alone = processor_seconds(lambda: cargo_test(folder, submissions, EXERCISES, sample, False))
    isolation = "weak" if gradebook["isolation"]["weak"] else "full"
    head(f"{args.students} students × {len(EXERCISES)} exercises, isolation {isolation}", "a submission", "submissions a minute", "processor time", "compared")
    each = processor / args.students
    for what, count, took, used in [
        ("`runner grade`", args.students, ours, processor),
        ("`runner grade`, nothing changed", args.students, again, processor_again),
        (f"(a) `cargo test`, shared target folder, {sample} submissions", sample, shared, processor_shared),
        (f"(b) `cargo test`, its own target folder, {sample} submissions", sample, alone, processor_alone),
    ]:
        row(what, seconds(took / count), f"{60 * count / took:.0f}", seconds(used / count), f"{used / count / each:.3g} ×")


def large(args, folder):
    submissions = folder / "submissions"
    exercise = EXERCISES[0]
    texts = [f"{source(exercise, kind)}\n// {number}\n" for number in range(10) for kind in ["right", "wrong"]]
    for student in range(args.large):
        path = submissions / f"s{student:05}" / "exercises" / LEVEL / exercise / "src/lib.rs"
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
    parser.add_argument("--sample", type=int, default=5, help="submissions that `cargo test` judges")
    parser.add_argument("--large", type=int, help="grade this many submissions of one exercise instead")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        (large if args.large else compare)(args, folder)


if __name__ == "__main__":
    main()
