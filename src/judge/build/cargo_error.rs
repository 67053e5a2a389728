//! Turns cargo's failure to load an attempt's manifest into a diagnostic about that manifest.

use super::manifest_advice::relative;
use crate::judge::attempt::Attempt;
use crate::judge::verdict::Diagnostic;
use crate::judge::workbench::StagingDir;

/// What prevents cargo from loading the manifest, according to its standard error.
pub fn diagnostic(attempt: &Attempt<'_>, staging: &StagingDir, words: &str) -> Diagnostic {
    let words = without_noise(&relative(staging, words));
    let chain = chain(&words);
    let message = message(&chain).unwrap_or("cargo couldn't read the exercise".to_owned());
    let mut diagnostic = attempt.diagnostic("Cargo.toml", line_in(&words), message);
    if chain.len() < 2 {
        diagnostic.rendered = format!("{words}\n");
    }
    // A compiler that crashed names no place.
    if !words.contains("Cargo.toml") {
        diagnostic.file = None;
    }
    diagnostic
}

/// Cargo's output, without lines that don't help here.
fn without_noise(words: &str) -> String {
    let noise = [
        "warning:",
        "As a reminder, you're using offline mode",
        "referenced by workspace at",
        "error: failed to load manifest for workspace member",
    ];
    let lines = words.lines();
    // The last of these matters only if nothing was printed before it.
    let is_noise = |line: &&str| noise[..3].iter().any(|start| line.starts_with(start));
    let kept: Vec<&str> = lines.filter(|line| !is_noise(line)).collect();
    let repeated = kept.iter().position(|line| line.starts_with(noise[3]));
    let end = repeated.filter(|&at| kept[..at].iter().any(|line| line.starts_with("error: ")));
    kept[..end.unwrap_or(kept.len())]
        .join("\n")
        .trim_end()
        .to_owned()
}

/// What went wrong, followed by its causes. The last one is the root cause.
fn chain(words: &str) -> Vec<String> {
    let start = words
        .find("error: ")
        .map_or("", |at| &words[at + "error: ".len()..]);
    start
        .split("\n\nCaused by:\n")
        .map(|cause| cause.lines().next().unwrap_or_default().trim().to_owned())
        .filter(|cause| !cause.is_empty())
        .collect()
}

/// The root cause, in one line. A system error needs the step before it to make sense.
fn message(chain: &[String]) -> Option<String> {
    let (last, before) = chain.split_last()?;
    Some(match (last.split_once(" (os error"), before.last()) {
        (Some((system, _)), Some(tried)) => format!("{tried}: {system}"),
        _ => last.clone(),
    })
}

/// The line that cargo's ` --> path/Cargo.toml:LINE:COLUMN` names.
fn line_in(words: &str) -> Option<u32> {
    let place = words
        .lines()
        .find_map(|line| line.trim_start().strip_prefix("--> "))?;
    let mut parts = place.rsplit(':');
    parts.next();
    parts.next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const EDITION: &str = indoc! {"
        error: failed to load manifest for workspace member `a`
        referenced by workspace at `Cargo.toml`

        Caused by:
          failed to parse manifest at `a/Cargo.toml`

        Caused by:
          supported edition values are `2015`
    "};
    const SLIP: &str = indoc! {"
        error: failed to load manifest for workspace member `a`

        Caused by:
          failed to read `a/b/Cargo.toml`

        Caused by:
          No such file or directory (os error 2)
    "};
    const VERSION: &str = indoc! {r#"
        error: unexpected character 'o'
         --> a/Cargo.toml:3:11
          |
        3 | version = "one"
          |           ^^^^^
        error: failed to load manifest for workspace member `a`
        referenced by workspace at `Cargo.toml`
    "#};
    const UNKNOWN: &str = "warning: x\nerror: no matching package named `b` found\nlocation searched: the registry index\n\
        As a reminder, you're using offline mode (--offline) which can sometimes\n";

    fn root_cause(words: &str) -> Option<String> {
        message(&chain(&without_noise(words)))
    }

    #[test]
    fn the_root_cause_is_reported() {
        assert_eq!(
            root_cause(EDITION).as_deref(),
            Some("supported edition values are `2015`")
        );
        assert_eq!(
            root_cause(SLIP).as_deref(),
            Some("failed to read `a/b/Cargo.toml`: No such file or directory")
        );
        assert_eq!(
            root_cause(VERSION).as_deref(),
            Some("unexpected character 'o'")
        );
        assert_eq!(
            root_cause(UNKNOWN).as_deref(),
            Some("no matching package named `b` found")
        );
        assert_eq!(root_cause("what is this"), None);
    }

    #[test]
    fn noise_is_left_out_and_the_place_is_kept() {
        assert!(without_noise(VERSION).ends_with("^^^^^"));
        assert_eq!(line_in(VERSION), Some(3));
        assert!(without_noise(UNKNOWN).ends_with("the registry index"));
        assert_eq!(line_in(SLIP), None);
    }
}
