"""The runner's own course, solutions in place: `verify --solutions` beside `cargo test` and `cargo nextest`, level by level."""
import shutil
import subprocess

from courses import own
from measuring import QUIET, RUNNER, clean_env, head, megabytes, row, seconds, timed


def own_course(_args, scratch):
    course = own(scratch)
    levels = sorted(level for level in (course / "exercises").iterdir() if (level / "Cargo.toml").is_file())
    exercises = {level: len(list(level.glob("*/Cargo.toml"))) for level in levels}

    def verify(*what):
        return timed(RUNNER, "verify", "--solutions", *what, cwd=course, env=clean_env())

    def cargo(*words):
        """Seconds a level of a cold and a warm run, and the MB that it left."""
        target = scratch / "target"
        env = clean_env(CARGO_TARGET_DIR=str(target))
        runs = [[timed("cargo", *words, "--workspace", "--offline", cwd=level, env=env) for level in levels] for _ in range(2)]
        size = megabytes(target)
        shutil.rmtree(target)
        return *runs, size

    cold, warm = verify(), verify()
    space = megabytes(course / ".runner")
    each = []
    for level in levels:
        shutil.rmtree(course / ".runner")
        each.append(verify(level.name))
    test_cold, test_warm, test_space = cargo("test")
    next_cold, next_warm, next_space = cargo("nextest", "run") if has_nextest() else ([], [], 0)

    print(f"\nAll {sum(exercises.values())} exercises of the runner's own course, solutions in place.")
    head("the runner's own course", "`runner verify --solutions`", "`cargo test --workspace`, level by level", "`cargo nextest run --workspace`, level by level")
    row("empty target folder", seconds(cold), compared(sum(test_cold), cold), compared(sum(next_cold), cold))
    row("nothing changed", seconds(warm), compared(sum(test_warm), warm), compared(sum(next_warm), warm))
    row("target folder", f"{space} MB", f"{test_space} MB", f"{next_space} MB" if next_space else "")
    # Alone, a level cannot be built while the tests of another one run, and starts from an empty target folder for us, not for cargo.
    for number, level in enumerate(levels):
        ours = each[number]
        theirs = [compared(times[number], ours) if times else "" for times in (test_cold, next_cold)]
        row(f"{level.name} alone, {exercises[level]} exercises", seconds(ours), *theirs)


def has_nextest():
    return subprocess.run(["cargo", "nextest", "--version"], **QUIET).returncode == 0


def compared(other, ours):
    return f"{seconds(other)} ({other / ours:.1f} ×)" if other else ""
