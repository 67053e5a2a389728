//! `top` and `color` can be set once and for all. The first of these that has a value counts:
//!
//! 1. the option, `--top` or `--color`
//! 2. the variable, `TALLY_TOP` or `TALLY_COLOR`
//! 3. the configuration file
//!
//! The file has a line such as `top = 5` for each setting. Empty lines and those that begin with `#` mean nothing, and
//! spaces around names and values don't either. `--config <FILE>` or the variable `TALLY_CONFIG` names it. Otherwise
//! it's `tally.conf` in the folder `XDG_CONFIG_HOME`, or in `.config` in the folder `HOME` if that isn't set. A file
//! that was named has to exist. This one may be missing.
//!
//! A mistake in the file ends the program with the exit code 2, and with an error like
//! `tally: my.conf: 3: top can't be many`: the file, the number of the line, and what is wrong there, with the word that
//! is wrong. If the file can't be read, the error follows its name.

use std::fs;
use std::path::PathBuf;

mod folder;
mod support;

use folder::{empty_folder, folder_with};
use support::{Run, run, tally};

const TREES: &str = "oak\noak\noak\nyew\nyew\nash\n";

/// Runs the program where the configuration has this text.
fn with_file(test: &str, config: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let mut command = tally(arguments);
    command.env(
        "XDG_CONFIG_HOME",
        folder_with(test, &[("tally.conf", config)]),
    );
    command.envs(variables.iter().copied());
    run(command, TREES)
}

/// A folder with a configuration in `.config`.
fn home(test: &str, config: &str) -> PathBuf {
    let home = empty_folder(test);
    fs::create_dir(home.join(".config")).expect("it can be created");
    fs::write(home.join(".config/tally.conf"), config).expect("it can be written");
    home
}

/// Demands that a configuration is refused at this line, and that the error has this word.
fn refuses(test: &str, config: &str, line: usize, word: &str) {
    let run = with_file(test, config, &[], &[]);
    assert_eq!(run.code, Some(2), "{config:?} is wrong");
    assert_eq!(run.printed, "", "nothing is counted");
    let place = format!("tally.conf: {line}: ");
    assert!(run.errors.starts_with("tally: "), "{}", run.errors);
    assert!(
        run.errors.contains(&place),
        "{place:?} is missing: {}",
        run.errors
    );
    assert!(
        run.errors.contains(word),
        "{word:?} is missing: {}",
        run.errors
    );
}

#[test]
fn the_file_sets_what_nothing_else_sets() {
    let run = with_file("file", "top = 1\ncolor = always\n", &[], &[]);
    assert_eq!(run.printed, "\x1b[1m3\x1b[0m  oak\n");
}

#[test]
fn a_variable_is_stronger_than_the_file() {
    let variables = [("TALLY_TOP", "2"), ("TALLY_COLOR", "never")];
    let run = with_file("variable", "top = 1\ncolor = always\n", &[], &variables);
    assert_eq!(run.printed, "3  oak\n2  yew\n");
}

#[test]
fn an_option_is_stronger_than_a_variable() {
    let variables = [("TALLY_TOP", "2"), ("TALLY_COLOR", "always")];
    let run = with_file(
        "option",
        "top = 3\n",
        &["--top=1", "--color=never"],
        &variables,
    );
    assert_eq!(run.printed, "3  oak\n");
}

#[test]
fn each_setting_is_looked_up_by_itself() {
    let run = with_file(
        "each",
        "top = 1\n",
        &["--color=always"],
        &[("TALLY_COLOR", "never")],
    );
    assert_eq!(
        run.printed, "\x1b[1m3\x1b[0m  oak\n",
        "a color must not make it forget `top`"
    );
}

#[test]
fn a_variable_is_checked_like_an_option() {
    let run = with_file("checked", "", &[], &[("TALLY_TOP", "0")]);
    assert_eq!(run.code, Some(2));
}

#[test]
fn comments_and_spaces_mean_nothing() {
    let run = with_file(
        "comments",
        "# trees\n\n  top=2\n\t# color = pink\n",
        &[],
        &[],
    );
    assert_eq!(run.printed, "3  oak\n2  yew\n");
}

#[test]
fn without_a_file_everything_is_printed() {
    let mut command = tally(&[]);
    command.env("XDG_CONFIG_HOME", empty_folder("without"));
    let run = run(command, TREES);
    assert_eq!(
        (run.printed.as_str(), run.code),
        ("3  oak\n2  yew\n1  ash\n", Some(0))
    );
}

#[test]
fn the_home_folder_has_a_file_too() {
    let mut command = tally(&[]);
    command.env("HOME", home("home", "top = 1"));
    assert_eq!(run(command, TREES).printed, "3  oak\n");
}

#[test]
fn xdg_config_home_comes_before_the_home_folder() {
    let mut command = tally(&[]);
    command.env("HOME", home("both", "top = 1"));
    command.env("XDG_CONFIG_HOME", empty_folder("xdg"));
    assert_eq!(run(command, TREES).printed, "3  oak\n2  yew\n1  ash\n");
}

#[test]
fn another_file_can_be_named() {
    let named = folder_with("named", &[("my.conf", "top = 2")]).join("my.conf");
    let named = named.to_str().expect("it's text");
    let by_option = with_file("by_option", "top = 1", &["--config", named], &[]);
    assert_eq!(by_option.printed, "3  oak\n2  yew\n");
    let by_variable = with_file("by_variable", "top = 1", &[], &[("TALLY_CONFIG", named)]);
    assert_eq!(by_variable.printed, "3  oak\n2  yew\n");
}

#[test]
fn a_file_that_was_named_has_to_exist() {
    let run = run(tally(&["--config", "nowhere.conf"]), TREES);
    assert!(
        run.errors.starts_with("tally: nowhere.conf: "),
        "{}",
        run.errors
    );
    assert_eq!((run.printed.as_str(), run.code), ("", Some(2)));
}

#[test]
fn a_file_that_cannot_be_read_is_reported() {
    let folder = empty_folder("unreadable");
    fs::create_dir(folder.join("tally.conf")).expect("it can be created");
    let mut command = tally(&[]);
    command.env("XDG_CONFIG_HOME", folder);
    let run = run(command, TREES);
    assert!(
        run.errors.contains("tally.conf: "),
        "a folder isn't missing: {}",
        run.errors
    );
    assert_eq!((run.printed.as_str(), run.code), ("", Some(2)));
}

#[test]
fn an_unknown_setting_is_refused() {
    refuses("unknown", "top = 1\nweight = bold\n", 2, "weight");
}

#[test]
fn a_value_of_the_wrong_kind_is_refused() {
    refuses("kind", "\n# the most\ntop = many\n", 3, "many");
    refuses("zero", "top = 0\n", 1, "0");
    refuses("pink", "color = pink\n", 1, "pink");
}

#[test]
fn a_line_without_a_value_is_refused() {
    refuses("value", "top\n", 1, "top");
}
