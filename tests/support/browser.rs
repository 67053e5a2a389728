//! Chromium without a window: what a page becomes in it, and what it complains about.

use std::path::Path;
use std::process::Command;

use super::note;
use super::waiting::ended;

/// A page in Chromium.
#[derive(Debug)]
pub struct OpenedPage {
    /// The document as the browser understood it.
    pub dom: String,
    /// Errors and warnings, such as a script that the page forbids.
    pub console: Vec<String>,
}

/// Opens a page. `None` if there's no Chromium, which is noted.
pub fn open(page: &Path) -> Option<OpenedPage> {
    let Ok(chromium) = which::which("chromium") else {
        note("skipped: there's no `chromium`");
        return None;
    };
    let profile = tempfile::tempdir().expect("a scratch folder");
    #[expect(
        clippy::disallowed_methods,
        reason = "tests look at the page from outside"
    )]
    let mut command = Command::new(chromium);
    command
        .args([
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--dump-dom",
        ])
        .args(["--disable-background-networking", "--enable-logging=stderr"])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .env("HOME", profile.path());
    // Chromium's own sandbox refuses to run as root.
    if rustix::process::geteuid().is_root() {
        command.arg("--no-sandbox");
    }
    command.arg(format!("file://{}", page.display()));
    let ran = ended(command);
    if ran.code != Some(0) {
        note(&format!("skipped: Chromium doesn't run here: {ran:?}"));
        return None;
    }
    let console = ran.stderr.lines().filter(|line| line.contains(":CONSOLE"));
    Some(OpenedPage {
        console: console.map(str::to_owned).collect(),
        dom: ran.stdout,
    })
}
