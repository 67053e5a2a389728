"""From a save to its verdict: `watch` and `run` beside a bare compiler and `rustlings run`."""
import pathlib
import statistics
import subprocess
import time

from courses import Official, own
from measuring import QUIET, RUNNER, Watch, clean_env, head, row, seconds, timed

LEVEL, EXERCISE = "03_ownership", "ownership1"
# The first is of average size, 78 lines with its tests; the second of like size, 83 lines.
RUSTLINGS_EXERCISE = "structs3"
DEBOUNCE = 0.2  # seconds; rustlings waits this long for more file events


def saves(args, scratch):
    """From the save of a passing exercise to its verdict."""
    course = own(scratch)
    source = course / "exercises" / LEVEL / EXERCISE / "src/lib.rs"
    text = source.read_text()
    watch = Watch(course, EXERCISE)
    watch.wait_for(rb"passed(: \d+ test|, press n)")
    watch.drain()
    in_watch = []
    for number in range(args.saves + 3):
        source.write_text(f"{text}\n// save {number}\n")
        in_watch.append(watch.wait_for(rb"passed(: \d+ test|, press n)"))
        watch.drain()
    first_words, told = first_diagnostic(args, scratch, watch, source, text)
    watch.quit()
    # The first few warm the caches of the file system and of incremental compilation.
    in_watch = statistics.median(in_watch[3:])

    in_run = []
    for number in range(args.saves + 1):
        source.write_text(f"{text}\n// run {number}\n")
        in_run.append(timed(RUNNER, "run", EXERCISE, cwd=course, env=clean_env()))
    in_run = statistics.median(in_run[1:])

    sysroot = subprocess.run(["rustc", "--print", "sysroot"], capture_output=True, text=True, check=True).stdout.strip()
    rustc = pathlib.Path(sysroot) / "bin/rustc"
    tests = (course / "exercises" / LEVEL / EXERCISE / "tests" / f"{EXERCISE}.rs").read_text()
    bare_dir = scratch / "bare"
    bare_dir.mkdir()
    one_file = bare_dir / "one_file.rs"
    bare = []
    for number in range(args.saves + 2):
        one_file.write_text(f"pub mod {EXERCISE} {{\n{text}\n// save {number}\n}}\n{tests}")
        start = time.perf_counter()
        subprocess.run([rustc, "--test", "--edition", "2024", "-C", "incremental=inc", "-o", "one_file", one_file], cwd=bare_dir, check=True, **QUIET)
        subprocess.run([bare_dir / "one_file"], cwd=bare_dir, check=True, **QUIET)
        bare.append(time.perf_counter() - start)
    bare = statistics.median(bare[2:])

    lines = len(text.splitlines()) + len(tests.splitlines())
    print(f"\nExercise {EXERCISE}, {lines} lines with its tests; medians of {args.saves} saves.")
    head("from the save to the verdict", "median", "compared")
    row("(c) bare `rustc --test`, incremental, and the run of its tests", seconds(bare), "1")
    row("(a) `runner watch`: file written → verdict printed", seconds(in_watch), f"{in_watch / bare:.2f} × (c)")
    row("(b) `runner run`", seconds(in_run), f"{in_run / bare:.2f} × (c)")
    row("(e) bare `rustc --emit=metadata` of a source with a type error", seconds(told), "1")
    row("(f) `runner watch`: file written → first diagnostic on the screen", seconds(first_words), f"{first_words / told:.2f} × (e)")
    if args.rustlings:
        theirs = rustlings_run(args, scratch)
        with_debounce = theirs + DEBOUNCE
        row(f"(d) `rustlings run {RUSTLINGS_EXERCISE}`", seconds(theirs), f"{theirs / bare:.2f} × (c)")
        row("(d) with the debounce of its watch mode, 200 ms", seconds(with_debounce), f"(a) is {with_debounce / in_watch:.1f} times as fast")


def first_diagnostic(args, scratch, watch, source, text):
    """From the save of a source that does not compile to the compiler's first words, in `watch` and from a bare compiler."""
    sysroot = subprocess.run(["rustc", "--print", "sysroot"], capture_output=True, text=True, check=True).stdout.strip()
    rustc = pathlib.Path(sysroot) / "bin/rustc"
    folder = scratch / "broken"
    folder.mkdir()
    in_watch, bare = [], []
    for number in range(args.saves + 2):
        broken = f"{text}\npub fn number_{number}() -> u32 {{\n    \"{number}\"\n}}\n"
        source.write_text(broken)
        in_watch.append(watch.wait_for(f"number_{number}".encode()))
        watch.drain()
        (folder / "broken.rs").write_text(broken)
        start = time.perf_counter()
        subprocess.run([rustc, "--crate-type", "lib", "--edition", "2024", "--emit=metadata", "broken.rs"], cwd=folder, **QUIET)
        bare.append(time.perf_counter() - start)
    source.write_text(text)
    watch.wait_for(rb"passed(: \d+ test|, press n)")
    return statistics.median(in_watch[2:]), statistics.median(bare[2:])


def rustlings_run(args, scratch):
    course = Official(args.rustlings, scratch)
    course.solve()
    source = course.path(next(exercise for exercise in course.exercises if exercise["name"] == RUSTLINGS_EXERCISE))
    text = source.read_text()
    took = []
    for number in range(args.saves + 2):
        source.write_text(f"{text}\n// save {number}\n")
        took.append(timed(args.rustlings, "run", RUSTLINGS_EXERCISE, cwd=course.folder, env=clean_env()))
    return statistics.median(took[2:])
