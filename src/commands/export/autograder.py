"""Grades one submission of a Classroom 50 assignment with `runner`, and writes result.json.

Classroom 50 starts this file once per submission, in the student's checkout. What it writes there is for the student: for grades that count,
collect the repositories and run `runner grade` on them yourself. Beside this file may be: `runner` (the program), `assignment.toml`, and
`course/` (if it isn't the course in the program).
"""

import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def find_runner():
    """The program beside this file, or the one in PATH. Never one in the student's checkout."""
    beside = HERE / "runner"
    if beside.is_file():
        beside.chmod(0o755)
        return str(beside)
    return shutil.which("runner")


def identity(result):
    """What only Classroom 50's job knows about the submission."""
    env = os.environ.get
    given = {
        "classroom": env("CLASSROOM"),
        "assignment": env("ASSIGNMENT"),
        "assignment_type": env("ASSIGNMENT_TYPE"),
        "owner": env("OWNER") or env("USERNAME"),
        "submission": env("SUBMISSION_TAG"),
        "commit": env("COMMIT_URL"),
        "release": env("RELEASE_URL"),
        "review": env("REVIEW_URL") or env("COMMIT_URL"),
    }
    result.update({key: value for key, value in given.items() if value})
    return result


def main():
    runner = find_runner()
    if runner is None:
        print("::error::runner isn't installed: put it beside autograder.py", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as out:
        command = [runner, "grade", os.getcwd(), "--single", "--out", out]
        if os.environ.get("GITHUB_SHA"):
            command += ["--at", os.environ["GITHUB_SHA"]]
        for option, name in [("--assignment", "assignment.toml"), ("--course", "course")]:
            if (HERE / name).exists():
                command += [option, str(HERE / name)]
        code = subprocess.run(command, check=False).returncode
        results = glob.glob(os.path.join(glob.escape(out), "classroom50", "*", "result.json"))
        if code not in (0, 1) or len(results) != 1:
            print(f"::error::the submission couldn't be graded (exit code {code})", file=sys.stderr)
            return 1
        result = identity(json.loads(Path(results[0]).read_text(encoding="utf-8")))
        Path("result.json").write_text(json.dumps(result, indent=2), encoding="utf-8")
        for feedback in glob.glob(os.path.join(glob.escape(out), "feedback", "*.md")):
            shutil.copyfile(feedback, "release-body.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
