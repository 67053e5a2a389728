//! What your program can do is written in three places that must agree: what it accepts, its help, and what the shell
//! completes. `clap` makes all three of your `Arguments`.
//!
//! `-h` and `--help` print exactly the text in `tests/help/expected.txt`, and `-V` and `--version` print `tally 0.1.0`.
//! `--completions <SHELL>` prints a script for a shell, and reads nothing. The crate `clap_complete` writes it, for
//! `bash`, `zsh`, `fish` and others. To try it: `source <(tally --completions bash)`.

use std::process::{Command, Stdio};

mod folder;
mod support;

use folder::folder_with;
use support::{run, tally};

/// What the program prints, which is the same on Windows.
fn printed(arguments: &[&str]) -> String {
    let run = run(tally(arguments), "");
    assert_eq!(run.errors, "");
    assert_eq!(run.code, Some(0), "asking for help isn't an error");
    run.printed
        .replace("tally.exe", "tally")
        .replace("\r\n", "\n")
}

/// What bash would write instead of a word that was begun, or nothing if there's no bash.
fn completed(test: &str, word: &str, before: &str) -> Option<String> {
    let script = printed(&["--completions", "bash"]);
    let script = folder_with(test, &[("tally.bash", &script)]).join("tally.bash");
    let code = "source \"$1\"; COMP_WORDS=(tally \"$3\" \"$2\"); COMP_CWORD=2; \
                _tally tally \"$2\" \"$3\"; echo \"${COMPREPLY[*]}\"";
    let mut bash = Command::new("bash");
    bash.args(["--norc", "--noprofile", "-c", code, "bash"]);
    let Ok(output) = bash
        .arg(script)
        .args([word, before])
        .stdin(Stdio::null())
        .output()
    else {
        println!("skipped: there's no bash");
        return None;
    };
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(errors, "", "bash accepts the script");
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[test]
fn the_help_is_what_was_agreed() {
    let expected = include_str!("help/expected.txt").replace("\r\n", "\n");
    assert_eq!(printed(&["--help"]), expected);
}

#[test]
fn the_short_help_is_the_same() {
    assert_eq!(printed(&["-h"]), printed(&["--help"]));
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(printed(&["--version"]), "tally 0.1.0\n");
    assert_eq!(printed(&["-V"]), "tally 0.1.0\n");
}

#[test]
fn completions_have_the_form_of_their_shell() {
    assert!(printed(&["--completions", "zsh"]).starts_with("#compdef tally\n"));
    assert!(printed(&["--completions", "fish"]).contains("complete -c tally -s t -l top"));
}

#[test]
fn completions_need_no_settings() {
    let mut command = tally(&["--completions", "bash"]);
    command.env("TALLY_CONFIG", "nowhere/tally.conf");
    let run = run(command, "");
    assert_eq!((run.errors.as_str(), run.code), ("", Some(0)));
}

#[test]
fn an_unknown_shell_is_refused() {
    assert_eq!(run(tally(&["--completions", "sea"]), "").code, Some(2));
}

#[test]
fn bash_completes_an_option() {
    if let Some(words) = completed("option", "--ign", "-b") {
        assert_eq!(words, "--ignore-case");
    }
}

#[test]
fn bash_completes_a_value() {
    if let Some(words) = completed("value", "", "--color") {
        assert_eq!(words, "auto always never");
    }
}
