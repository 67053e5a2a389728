"""What `runner prepare` fetches and builds for each level, from an empty cargo home: the table of the README's section on crates."""
import shutil
import subprocess
import time

from measuring import QUIET, RUNNER, clean_env, head, megabytes, processor_seconds, row, seconds


def prepare(_args, scratch):
    print("\nEach level's crates, from an empty cargo home and an empty folder `.runner`.")
    head("level", "crates", "download", "processor time", "wall clock", "folder `.runner`")
    course, home = scratch / "course", scratch / "cargo"
    subprocess.run([RUNNER, "init", course], check=True, **QUIET)
    locks = (course / "exercises").glob("*/Cargo.lock")
    for level in sorted(lock.parent.name for lock in locks if "source = " in lock.read_text()):
        home.mkdir()

        def fetch_and_build():
            start = time.perf_counter()
            done = subprocess.run(
                [RUNNER, "prepare", level], cwd=course, env=clean_env(CARGO_HOME=str(home)), stdin=subprocess.DEVNULL, capture_output=True, text=True
            )
            if done.returncode != 0:
                raise SystemExit(f"failed: prepare {level}\n{done.stdout}{done.stderr}")
            return time.perf_counter() - start

        wall, processor = processor_seconds(fetch_and_build)
        crates = list(home.glob("registry/cache/*/*.crate"))
        download = sum(crate.stat().st_size for crate in crates) / (1 << 20)
        row(level, str(len(crates)), f"{download:.1f} MB", seconds(processor), seconds(wall), f"{megabytes(course / '.runner')} MB")
        for folder in (home, course / ".runner"):
            shutil.rmtree(folder, ignore_errors=True)
