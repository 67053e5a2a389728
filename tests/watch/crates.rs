//! Crates that an exercise needs are built before its first verdict.

use indoc::formatdoc;

use super::{SIZE, Terminal};
use crate::support::{Course, vendored};

/// A build script that ends when a file is there, or after a minute.
fn waits_for(file: &str) -> String {
    formatdoc! {r"
        fn main() {{
            for _ in 0..6000 {{
                if std::path::Path::new({file:?}).exists() {{
                    return;
                }}
                std::thread::sleep(std::time::Duration::from_millis(10));
            }}
        }}
    "}
}

#[test]
fn a_bar_shows_which_crates_are_built() {
    // The crate is vendored elsewhere, as it would be in cargo's home.
    let elsewhere = Course::bare();
    vendored::ropes(&elsewhere);
    let home = tempfile::tempdir().expect("a scratch folder");
    let gate = home.path().join("gate");
    let gate_name = gate.to_str().expect("a scratch folder's name is text");
    elsewhere.write("vendor/ropes-1.0.1/build.rs", waits_for(gate_name));
    std::fs::write(
        home.path().join("config.toml"),
        vendored::used_from(&elsewhere),
    )
    .expect("written");
    let course = vendored::needed();
    let mut command = course.command(&["watch"]);
    command.env("CARGO_HOME", home.path());
    if let Some(rustup) = std::env::home_dir().map(|home| home.join(".rustup"))
        && std::env::var_os("RUSTUP_HOME").is_none()
    {
        command.env("RUSTUP_HOME", rustup);
    }
    let mut terminal = Terminal::start(command, SIZE);
    terminal.shows("ropes(build)");
    terminal.shows("░");
    terminal.shows("[judging");
    let shown = terminal.contents();
    assert!(!shown.contains("fetching"), "{shown}");
    // Keys work meanwhile, and a resized window shows it, too.
    terminal.keys("?");
    terminal.shows("all keys");
    terminal.keys("?");
    terminal.resize(60, 18);
    terminal.shows("ropes(build)");
    std::fs::write(&gate, "").expect("written");
    terminal.shows("yours     1");
    terminal.hides("ropes(build)");
    terminal.keys("q");
    terminal.ends_well();
}
