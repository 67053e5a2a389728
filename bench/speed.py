#!/usr/bin/env python3
"""Measures `runner` beside what it is compared with, in one run on one machine, and prints the table of bench/README.md.

    bench/speed.py [--saves N] [--rustlings PROGRAM] [--only PART …]

Needs Linux, python3 and a Rust toolchain; rustlings 6.5.0 where it is to be compared with (`cargo install rustlings --version 6.5.0`). Nothing is
written into the project but its target folder. The machine should have nothing else to do.
"""
import argparse
import os
import pathlib
import pty
import re
import resource
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
import fcntl

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNNER = ROOT / "target/release/runner"
LEVEL, EXERCISE = "03_ownership", "ownership1"
# The first is of average size, 78 lines with its tests; the second of like size, 83 lines.
RUSTLINGS_EXERCISE = ("07_structs", "structs3")
DEBOUNCE = 0.2  # seconds; rustlings waits this long for more file events
QUIET = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def timed(*command, cwd=None, env=None, check=True):
    """Wall-clock seconds of a command."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=cwd, env=env, **QUIET)
    took = time.perf_counter() - start
    if check and done.returncode != 0:
        raise SystemExit(f"failed: {' '.join(map(str, command))}")
    return took


def clean_env(**more):
    """The environment without what the cargo that may have started us left in it."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("CARGO_", "RUST")) or key in ("CARGO_HOME", "RUSTUP_HOME")}
    return kept | {"TERM": "xterm-256color", "LANG": "C.UTF-8"} | more


class Watch:
    """`runner watch` in a pseudo-terminal."""

    def __init__(self, course, exercise):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(course)
            os.execve(RUNNER, [RUNNER, "watch", exercise], clean_env())
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))

    def read(self, seconds):
        ready, _, _ = select.select([self.fd], [], [], seconds)
        return os.read(self.fd, 1 << 16) if ready else b""

    def wait_for(self, pattern, seconds=30):
        """Seconds until what is printed from now on matches."""
        start, text = time.perf_counter(), b""
        while not re.search(pattern, text):
            if time.perf_counter() - start > seconds:
                raise SystemExit(f"`watch` did not print {pattern!r}:\n{text.decode(errors='replace')}")
            text += self.read(0.5)
        return time.perf_counter() - start

    def drain(self):
        while self.read(0.15):
            pass

    def stat(self):
        """Processor ticks and resident KiB."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        rss = re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{self.pid}/status").read_text())
        return int(fields[11]) + int(fields[12]), int(rss[1])

    def quit(self):
        os.write(self.fd, b"q")
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def course_with_solutions(scratch):
    course = scratch / "course"
    subprocess.run([RUNNER, "init", course], check=True, **QUIET)
    for solution in (course / "solutions").rglob("*"):
        if solution.is_file():
            target = course / "exercises" / solution.relative_to(course / "solutions")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(solution, target)
    return course


def seconds(value):
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


def row(what, value, compared=""):
    print(f"| {what} | {value} | {compared} |", flush=True)


def saves(args, scratch):
    """From the save of a passing exercise to its verdict."""
    course = course_with_solutions(scratch)
    source = course / "exercises" / LEVEL / EXERCISE / "src/lib.rs"
    text = source.read_text()
    watch = Watch(course, EXERCISE)
    watch.wait_for(rb"passed: \d+ test")
    watch.drain()
    in_watch = []
    for number in range(args.saves + 3):
        source.write_text(f"{text}\n// save {number}\n")
        in_watch.append(watch.wait_for(rb"passed: \d+ test"))
        watch.drain()
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
    print(f"Exercise {EXERCISE}, {lines} lines with its tests; medians of {args.saves} saves.\n")
    print("| from the save to the verdict | median | compared |\n|---|---:|---|")
    row("(c) bare `rustc --test`, incremental, and the run of its tests", seconds(bare), "1")
    row("(a) `runner watch`: file written → verdict printed", seconds(in_watch), f"{in_watch / bare:.2f} × (c)")
    row("(b) `runner run`", seconds(in_run), f"{in_run / bare:.2f} × (c)")
    if args.rustlings:
        theirs = rustlings_run(args, scratch)
        with_debounce = theirs + DEBOUNCE
        row(f"(d) `rustlings run {RUSTLINGS_EXERCISE[1]}`", seconds(theirs), f"{theirs / bare:.2f} × (c)")
        row("(d) with the debounce of its watch mode, 200 ms", seconds(with_debounce), f"(a) is {with_debounce / in_watch:.1f} times as fast")


def rustlings_run(args, scratch):
    subprocess.run([args.rustlings, "init"], cwd=scratch, input=b"\n", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    folder = scratch / "rustlings"
    part, name = RUSTLINGS_EXERCISE
    source = folder / "exercises" / part / f"{name}.rs"
    # rustlings writes the solutions into its folder when exercises are done; the course's own package has them.
    solution = next(pathlib.Path(os.environ.get("CARGO_HOME", pathlib.Path.home() / ".cargo")).glob(f"registry/src/*/rustlings-6.5.0/solutions/{part}/{name}.rs"))
    text = solution.read_text()
    took = []
    for number in range(args.saves + 2):
        source.write_text(f"{text}\n// save {number}\n")
        took.append(timed(args.rustlings, "run", name, cwd=folder, env=clean_env()))
    return statistics.median(took[2:])


def whole_course(args, scratch):
    """All solutions, against one `cargo test --workspace` a level."""
    course = course_with_solutions(scratch)
    cold = timed(RUNNER, "verify", "--solutions", cwd=course, env=clean_env())
    warm = timed(RUNNER, "verify", "--solutions", cwd=course, env=clean_env())
    levels = sorted((course / "exercises").iterdir())
    target = scratch / "cargo-target"
    env = clean_env(CARGO_TARGET_DIR=str(target))
    cargo_cold = sum(timed("cargo", "test", "--workspace", "--offline", cwd=level, env=env, check=False) for level in levels if level.is_dir())
    cargo_warm = sum(timed("cargo", "test", "--workspace", "--offline", cwd=level, env=env, check=False) for level in levels if level.is_dir())
    exercises = sum(1 for _ in (course / "exercises").glob("*/*/Cargo.toml"))
    size = lambda path: sum(file.stat().st_size for file in path.rglob("*") if file.is_file()) >> 20
    print(f"\nAll {exercises} exercises, solutions in place.\n")
    print("| the whole course | `runner verify --solutions` | `cargo test --workspace`, level by level |\n|---|---:|---:|")
    row("empty target folder", seconds(cold), f"{seconds(cargo_cold)} ({cargo_cold / cold:.1f} ×)")
    row("nothing changed", seconds(warm), f"{seconds(cargo_warm)} ({cargo_warm / warm:.1f} ×)")
    row("target folder", f"{size(course / '.runner')} MB", f"{size(target)} MB")


def first_build(args, scratch):
    """What a newcomer waits for: the first build, from an empty target folder."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall = timed("cargo", "build", cwd=ROOT, env=clean_env(CARGO_TARGET_DIR=str(scratch / "target")))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    tree = subprocess.run(["cargo", "tree", "-e", "normal,build", "--prefix", "none"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    crates = len({line.split(" (")[0] for line in tree.splitlines() if line})
    print("\n| the first build of the runner (`cargo build`, empty target folder) | |\n|---|---:|")
    print(f"| wall clock | {seconds(wall)} |\n| processor time | {seconds(cpu)} |\n| crates, itself included | {crates} |")


def start_and_idle(args, scratch):
    """Start of `list` in a course of 300 exercises, and what an idle `watch` costs."""
    course = scratch / "large"
    levels = [f"{number:02}_level" for number in range(1, 16)]
    write(course / "info.toml", f"format_version = 2\ntitle = \"Large\"\nlevels = {levels}\n".replace("'", '"'))
    for level in levels:
        topic = f"topic-{level[:2]}"
        manifest = f"title = \"{level}\"\n[[topics]]\nid = \"{topic}\"\ntitle = \"{level}\"\n"
        write(course / "exercises" / level / "Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n")
        for number in range(20):
            name = f"e{level[:2]}_{number}"
            manifest += f"[[exercises]]\nname = \"{name}\"\ntitle = \"{name}\"\ntopics = [\"{topic}\"]\nstarts = \"test it_works\"\nhints = [\"one thing\", \"two things\"]\n"
            folder = course / "exercises" / level / name
            write(folder / "Cargo.toml", f"[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n")
            write(folder / "src/lib.rs", "pub fn it() -> u8 {\n    1\n}\n")
            write(folder / f"tests/{name}.rs", f"#[test]\nfn it_works() {{\n    assert_eq!({name}::it(), 1);\n}}\n")
        write(course / "exercises" / level / "info.toml", manifest)
    started = statistics.median(timed(RUNNER, "list", cwd=course, env=clean_env()) for _ in range(50))
    watch = Watch(course, "e01_0")
    watch.wait_for(rb"passed: \d+ test")
    watch.drain()
    time.sleep(2)
    before, _ = watch.stat()
    time.sleep(10)
    after, rss = watch.stat()
    watch.quit()
    print("\n| a course of 300 exercises | |\n|---|---:|")
    print(f"| `runner list`, start to end | {started * 1000:.1f} ms |")
    print(f"| idle `runner watch`: processor ticks (10 ms) in 10 s | {after - before} |")
    print(f"| idle `runner watch`: resident memory | {rss / 1024:.1f} MiB |")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


PARTS = {"saves": saves, "course": whole_course, "build": first_build, "idle": start_and_idle}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saves", type=int, default=20)
    parser.add_argument("--rustlings", default=shutil.which("rustlings"))
    parser.add_argument("--only", nargs="*", choices=PARTS, default=list(PARTS))
    args = parser.parse_args()
    if args.rustlings is None:
        print("rustlings is not installed: not compared with it", file=sys.stderr)
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    for part in args.only:
        with tempfile.TemporaryDirectory() as scratch:
            PARTS[part](args, pathlib.Path(scratch))


if __name__ == "__main__":
    main()
