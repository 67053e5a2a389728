//! A disk for one test, read-only or full, in a mount namespace. It doesn't need root if the system lets users create namespaces.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::Ran;

/// The beginning of every script: `step NAME COMMAND…` records the outcome of a command, and `$DISK` is a disk of a few MiB.
const PRELUDE: &str = r#"
set -eu
mount -t tmpfs -o "size=$SIZE" tmpfs "$DISK"
COURSE="$DISK/course"
cp -r "$FROM" "$COURSE"
cd "$COURSE"
step() {
    name=$1; shift
    code=0
    "$@" >"$OUT/$name.stdout" 2>"$OUT/$name.stderr" </dev/null || code=$?
    echo "$code" >"$OUT/$name.code"
}
"#;

/// A shell script that ran with its own disk.
pub struct Namespace {
    dir: tempfile::TempDir,
}

impl Namespace {
    /// Runs a script with a disk of `size` (such as `8m`), on which `$COURSE` is a copy of a course. `$RUNNER` is the program. Returns `None`, with a
    /// note on standard error, if the system doesn't let us create a namespace.
    pub fn run(course: &Path, size: &str, script: &str) -> Option<Self> {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let (disk, out) = (dir.path().join("disk"), dir.path().join("out"));
        for folder in [&disk, &out] {
            fs::create_dir(folder).expect("a folder");
        }
        let unshared = |script: &str| {
            #[expect(
                clippy::disallowed_methods,
                reason = "tests set up their environment from outside"
            )]
            let mut command = Command::new("unshare");
            command
                .args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
                .stdin(Stdio::null())
                .env("RUNNER", env!("CARGO_BIN_EXE_runner"))
                .env("FROM", course)
                .env("DISK", &disk)
                .env("OUT", &out)
                .env("SIZE", size)
                .env("XDG_CACHE_HOME", dir.path().join("cache"))
                .env_remove("CI")
                .env("LANG", "C.UTF-8")
                .env_remove("CLICOLOR_FORCE");
            command.output()
        };
        let allowed = unshared("mount -t tmpfs tmpfs \"$DISK\"");
        if !allowed.as_ref().is_ok_and(|probe| probe.status.success()) {
            {
                crate::support::note(&format!(
                    "not tried: this system lets a test mount no disk: {allowed:?}"
                ));
            }
            return None;
        }
        let ended = unshared(&format!("{PRELUDE}{script}")).expect("it started before");
        assert!(ended.status.success(), "the script fails: {ended:?}");
        Some(Self { dir })
    }

    /// The outcome of a step.
    #[track_caller]
    pub fn step(&self, name: &str) -> Ran {
        let read = |kind: &str| {
            let path = self.dir.path().join("out").join(format!("{name}.{kind}"));
            fs::read_to_string(path).unwrap_or_else(|_| panic!("step {name} was not run"))
        };
        Ran {
            code: read("code").trim().parse().ok(),
            stdout: read("stdout"),
            stderr: read("stderr"),
        }
    }
}
