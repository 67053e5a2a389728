//! The real git, as students use it: without the settings of the machine, and with times that tests choose.

use std::path::Path;
use std::process::{Command, Output};

/// Runs git in a folder, with this time, in seconds since 1970, for everything that it makes.
pub fn git(dir: &Path, args: &[&str], seconds: i64) -> Output {
    let time = format!("@{seconds} +0200");
    let identity = [
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@example.org",
        "-c",
        "commit.gpgsign=false",
    ];
    #[expect(
        clippy::disallowed_methods,
        reason = "tests use the real git from outside"
    )]
    let mut command = Command::new("git");
    command.args(identity).args(args).current_dir(dir);
    for name in ["GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"] {
        command.env(name, &time);
    }
    command
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1");
    let output = command.output().expect("git");
    assert!(output.status.success(), "{args:?}: {output:?}");
    output
}
