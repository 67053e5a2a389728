//! The rules that the compiler doesn't check: which module may import which, and what belongs where.

mod syntax;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::support::modules::{Modules, cycle, rust_files};

/// The top-level modules in layers. Each may import only modules from rows above its own, so modules in the same row don't know each other.
const LAYERS: [&[&str]; 6] = [
    &["error", "fingerprint", "html"],
    &["course", "process"],
    &["judge"],
    &["cli", "grade", "learn", "ui"],
    &["commands"],
    &[""],
];

/// The submodules of a top-level module, in order: each may import only those before it.
const SUBMODULES: [(&str, &[&str]); 3] = [
    (
        "course",
        &[
            "source",
            "syntax",
            "model",
            "checks",
            "formats",
            "store",
            "authoring",
        ],
    ),
    (
        "judge",
        &[
            "verdict",
            "toolchain",
            "proof",
            "attempt",
            "workbench",
            "cache",
            "rustc",
            "replay",
            "build",
            "run",
            "checks",
            "notes",
            "decide",
            "testing",
            "group",
            "workspace_inputs",
            "judge",
            "series",
            "tracing",
            "author",
        ],
    ),
    (
        "ui",
        &[
            "terminal", "markdown", "report", "tables", "screens", "verify",
        ],
    ),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The sources: paths with `/`, and texts. Without files that are included as text to become part of learners' tests.
fn sources() -> Vec<(String, String)> {
    let all: Vec<(String, String)> = rust_files(&root().join("src"))
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root()).expect("a path below");
            let name = name.display().to_string().replace('\\', "/");
            (name, fs::read_to_string(path).expect("a source"))
        })
        .collect();
    let is_text = |name: &str| {
        let file = name.rsplit('/').next().unwrap_or_default();
        let quote = format!("include_str!(\"{file}\")");
        all.iter().any(|(_, text)| text.contains(&quote))
    };
    let kept = all.iter().filter(|(name, _)| !is_text(name));
    kept.cloned().collect()
}

/// The lines of a source with their numbers, without comments, unit tests and raw strings, such as code that becomes part of a learner's
/// tests.
fn code(text: &str) -> Vec<(usize, &str)> {
    let end = text.find("#[cfg(test)]\nmod tests {");
    let before_tests = &text[..end.unwrap_or(text.len())];
    let mut quoted = false;
    let mut found = Vec::new();
    for (number, line) in (1..).zip(before_tests.lines()) {
        let was_quoted = quoted;
        quoted = match (line.rfind("r#\""), line.rfind("\"#")) {
            (Some(opens), closes) => closes.is_none_or(|closes| closes <= opens + 1),
            (None, Some(_)) => false,
            (None, None) => quoted,
        };
        if !was_quoted && !line.trim_start().starts_with("//") {
            found.push((number, line));
        }
    }
    found
}

#[test]
fn imports_between_layers_point_one_way() {
    let row = |module: &str| {
        let top_level = module.split("::").next().unwrap_or_default();
        let row = LAYERS.iter().position(|row| row.contains(&top_level));
        row.unwrap_or_else(|| panic!("module `{top_level}` has no row"))
    };
    let top_level = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    let wrong: Vec<String> = Modules::read(&root().join("src"))
        .uses()
        .into_iter()
        .filter(|(user, used)| top_level(user) != top_level(used) && row(user) <= row(used))
        .map(|(user, used)| format!("{user} uses {used}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn imports_between_submodules_point_one_way() {
    let uses = Modules::read(&root().join("src")).uses();
    let submodule_of = |module: &str| {
        let mut parts = module.split("::");
        Some((parts.next()?.to_owned(), parts.next()?.to_owned()))
    };
    let mut wrong = Vec::new();
    for (top_level, submodules) in SUBMODULES {
        let mut seen = BTreeSet::new();
        for (user, used) in &uses {
            let (Some((from, user_submodule)), Some((to, used_submodule))) =
                (submodule_of(user), submodule_of(used))
            else {
                continue;
            };
            if from != top_level || to != top_level || user_submodule == used_submodule {
                continue;
            }
            let row = |submodule: &str| {
                let row = submodules.iter().position(|known| *known == submodule);
                row.unwrap_or_else(|| panic!("submodule `{top_level}::{submodule}` has no row"))
            };
            seen.extend([user_submodule.clone(), used_submodule.clone()]);
            if row(&user_submodule) < row(&used_submodule) {
                wrong.push(format!("{user} uses {used}"));
            }
        }
        for submodule in submodules {
            assert!(
                seen.contains(*submodule),
                "`{top_level}::{submodule}` doesn't exist"
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn modules_form_no_cycle() {
    let mut uses = Modules::read(&root().join("src")).uses();
    assert!(uses.len() > 100, "something was read: {uses:?}");
    // A module and its submodules count as one.
    let is_part = |part: &str, of: &str| part.starts_with(&format!("{of}::"));
    uses.retain(|(user, used)| !is_part(user, used) && !is_part(used, user));
    let found = cycle(&uses);
    assert!(found.is_none(), "each uses the next: {found:#?}");
}

#[test]
fn cycle_finds_a_cycle() {
    let uses = |pairs: &[(&str, &str)]| -> BTreeSet<(String, String)> {
        pairs
            .iter()
            .map(|(user, used)| ((*user).to_owned(), (*used).to_owned()))
            .collect()
    };
    assert_eq!(cycle(&uses(&[("a", "b"), ("a", "c"), ("b", "c")])), None);
    let round = cycle(&uses(&[("a", "b"), ("b", "c"), ("c", "b")]));
    assert_eq!(round, Some(vec!["b".to_owned(), "c".to_owned()]));
}

#[test]
fn every_module_opens_with_its_job() {
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(name, _)| name)
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn no_file_is_long() {
    let files = sources();
    let long: Vec<String> = files
        .iter()
        .map(|(name, text)| (name, text.lines().count()))
        .filter(|(_, lines)| *lines > 400)
        .map(|(name, lines)| format!("{name}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
    let main = fs::read_to_string(root().join("src/main.rs")).expect("a source");
    assert!(main.lines().count() <= 40, "main only dispatches");
}

/// The lines of code outside of a module that contain one of these words.
fn outside(top_level: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, text) in sources() {
        if name.starts_with(&format!("src/{top_level}/")) {
            continue;
        }
        for (number, line) in code(&text) {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{name}:{number}: {line}"));
            }
        }
    }
    found
}

#[test]
fn only_ui_prints() {
    let printed = outside(
        "ui",
        &["print!(", "println!(", "dbg!(", "io::stdout", "io::stderr"],
    );
    assert!(printed.is_empty(), "{printed:#?}");
}

#[test]
fn only_process_starts_programs() {
    let started = outside("process", &["Command::new(", "process::Command"]);
    assert!(started.is_empty(), "{started:#?}");
}

#[test]
fn one_place_of_the_judge_knows_the_formats_of_courses() {
    let asks = |line: &str| {
        ["is_own()", "Form::", "Workspace::", ".form"]
            .iter()
            .any(|word| line.contains(word))
    };
    let mut found = Vec::new();
    for (name, text) in sources() {
        let is_reader =
            name.starts_with("src/judge/") && !name.starts_with("src/judge/attempt/plan");
        let lines = code(&text)
            .into_iter()
            .filter(|(_, line)| is_reader && asks(line));
        found.extend(lines.map(|(number, line)| format!("{name}:{number}: {line}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn lints_are_expected_with_a_reason_and_nothing_is_left_to_do() {
    let mut found = Vec::new();
    for (name, text) in sources() {
        for (number, line) in code(&text) {
            let bare = line.contains("#[allow(") || line.contains("#![allow(");
            if bare
                || ["TODO", "FIXME", "XXX"]
                    .iter()
                    .any(|word| line.contains(word))
            {
                found.push(format!("{name}:{number}: {line}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
