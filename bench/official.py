"""The official course of rustlings, solutions in place: `runner verify` beside `rustlings check-all` beside bare compilers."""
import os
import shutil
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from courses import Official
from measuring import QUIET, RUNNER, clean_env, head, in_terminal, median, megabytes, row, seconds, timed

TIMES = 3


def official_course(args, scratch):
    if args.rustlings is None:
        print("\nrustlings is not installed: its course is not measured", file=sys.stderr)
        return
    course = Official(args.rustlings, scratch)
    course.solve()

    def verify():
        return timed(RUNNER, "verify", "--info", course.info, cwd=course.folder, env=clean_env())

    def check_all():
        took, printed = in_terminal(args.rustlings, "check-all", cwd=course.folder)
        if b"Fe-nish" not in printed:
            raise SystemExit(f"`rustlings check-all` left exercises open:\n{printed[-2000:].decode(errors='replace')}")
        return took

    def cold(folder, work):
        shutil.rmtree(folder, ignore_errors=True)
        return work()

    # In turns, so that what else the machine does meets all of them.
    ours, theirs, bare, linted = [], [], [], []
    for _ in range(TIMES):
        ours.append(cold(course.folder / ".runner", verify))
        theirs.append(cold(course.folder / "target", check_all))
        bare.append(cold(scratch / "bare", lambda: compilers("rustc", course, scratch / "bare")))
        linted.append(cold(scratch / "bare", lambda: compilers("clippy-driver", course, scratch / "bare")))
    ours, theirs, bare, linted = map(statistics.median, (ours, theirs, bare, linted))
    warm, their_warm = median(20, verify), median(TIMES, check_all)
    edited = course.path(course.exercises[len(course.exercises) // 2])
    text, number = edited.read_text(), 0

    def after_edit():
        nonlocal number
        number += 1
        edited.write_text(f"{text}\n// edit {number}\n")
        return verify()

    one = median(5, after_edit)
    print(f"\nThe official course of rustlings 6.5.0, all {len(course.exercises)} solutions in place; medians of {TIMES} runs where they take seconds.")
    head("rustlings' course", "`runner verify`", "`rustlings check-all`", "bare `rustc`, all cores", "bare `clippy-driver`, all cores")
    row("empty target folder", seconds(ours), compared(theirs, ours), compared(bare, ours), compared(linted, ours))
    row("nothing changed", seconds(warm), compared(their_warm, warm), "", "")
    row(f"after an edit of {edited.stem}", seconds(one), "", "", "")
    row("target folder", f"{megabytes(course.folder / '.runner')} MB", f"{megabytes(course.folder / 'target')} MB", f"{megabytes(scratch / 'bare')} MB", "")


def compilers(name, course, out):
    """Compiles each file as a program, and with its tests where there are any, and runs both; one compiler a core."""
    out.mkdir()
    sysroot = subprocess.run(["rustc", "--print", "sysroot"], capture_output=True, text=True, check=True).stdout.strip()
    compiler = f"{sysroot}/bin/{name}"
    env = clean_env(SYSROOT=sysroot)
    calls = [(exercise, test) for exercise in course.exercises for test in ((False, True) if exercise.get("test", True) else (False,))]

    def one(call):
        exercise, test = call
        program = out / (exercise["name"] + ("_test" if test else ""))
        mode = ["--test"] if test else []
        command = [compiler, *mode, "--edition=2024", f"--crate-name={exercise['name']}", "-Cdebuginfo=0", "-o", program, course.path(exercise)]
        subprocess.run(command, cwd=out, env=env, check=True, **QUIET)
        subprocess.run([program], cwd=out, check=True, **QUIET)

    start = time.perf_counter()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, calls))
    return time.perf_counter() - start


def compared(other, ours):
    return f"{seconds(other)} ({other / ours:.2f} ×)" if other / ours < 10 else f"{seconds(other)} ({other / ours:.0f} ×)"
