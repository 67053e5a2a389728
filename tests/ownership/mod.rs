//! `runner explain` of errors about ownership: pictures on a screen, and sentences without one, from the real compiler's labels.
//!
//! `drawn/`, `calls/`, `sentences/` and `macros/` are exercises. Beside each of their modules is what is shown of it. A compiler that words its labels
//! differently changes that: then `ui/report/ownership/known_labels.rs` has to learn the new words.

use std::fs;
use std::path::{Path, PathBuf};

#[cfg(target_os = "linux")]
use crate::support::terminal::Terminal;
use crate::support::{Course, Exercise};

/// The modules of an exercise, which are named after the codes that they fail with.
fn modules(exercise: &str) -> Vec<(String, PathBuf)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/ownership")
        .join(exercise);
    let entries = fs::read_dir(dir).expect("a folder of programs");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut found: Vec<(String, PathBuf)> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy();
            (name.into_owned(), path)
        })
        .collect();
    found.sort();
    found
}

/// A course with an exercise that has these modules.
fn course_of(exercise: &str, modules: &[(String, PathBuf)]) -> Course {
    let lib = modules.iter().fold(String::new(), |lib, (name, _)| {
        lib + "pub mod " + name + ";\n"
    });
    let with_modules = modules.iter().fold(
        Exercise::new(exercise).source(lib).starts("error[E0382]"),
        |of, (name, path)| {
            let text = fs::read_to_string(path).expect("a program");
            of.file(&format!("src/{name}.rs"), text)
        },
    );
    Course::new().with(with_modules)
}

/// What must be shown of a module comes first, and the compiler's explanation follows.
#[track_caller]
fn compare(name: &str, module: &Path, shown: &str) {
    let expected = fs::read_to_string(module.with_extension("txt")).unwrap_or_default();
    let count = expected.lines().count();
    let lines = shown
        .lines()
        .take(count)
        .map(|line| line.trim_end().to_owned() + "\n");
    assert!(
        count > 0 && lines.collect::<String>() == expected,
        "{name}:\n{shown}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn who_owns_and_who_borrows_is_drawn_beside_the_code() {
    assert_eq!(modules("drawn").len(), 6, "one for each code");
    for exercise in ["drawn", "calls"] {
        let modules = modules(exercise);
        let course = course_of(exercise, &modules);
        for (name, path) in &modules {
            let code = name.to_uppercase();
            let mut terminal = Terminal::start(course.command(&["explain", &code]), (80, 400));
            assert!(terminal.ends().success(), "{}", terminal.contents());
            // The compiler's explanation ends the output.
            terminal.shows("Erroneous code example");
            compare(&format!("{exercise}/{name}"), path, &terminal.contents());
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_key_that_explains_an_error_draws_it() {
    let modules = modules("drawn");
    let course = course_of("drawn", &modules[..1]);
    let mut terminal = Terminal::start(course.command(&["watch"]), (80, 40));
    terminal.shows("drawn does not compile");
    terminal.keys("e");
    terminal.shows("Error E0382");
    terminal.shows("`basket` is moved into `eat`");
    // The explanation is below the pictures.
    terminal.keys("G");
    terminal.hides("`basket` is moved into `eat`");
    terminal.keys("qq");
    terminal.ends_well();
}

#[test]
fn without_a_screen_there_are_sentences() {
    for exercise in ["sentences", "macros"] {
        let modules = modules(exercise);
        let course = course_of(exercise, &modules);
        for (name, path) in &modules {
            let ran = course.run(&["explain", name]).exits(0);
            compare(&format!("{exercise}/{name}"), path, &ran.stdout);
        }
    }
}
