//! Submissions that are nested too deep, too large, too many, or not text: only that exercise fails, and the others are judged.

use std::fs::{self, File};

use indoc::formatdoc;

use crate::support::exercise::{right_after, wrong_after};
use crate::support::report::Report;
use crate::support::{Course, Exercise, numbered};

/// A course of one exercise per name, and another one. All are correct.
fn right(names: &[&str]) -> Course {
    let exercises = names.iter().map(|name| Exercise::new(name).solved());
    Course::with_all(exercises).with(Exercise::new("honest").solved())
}

/// The same, with these sources.
fn with_sources(sources: &[(&str, String)]) -> Course {
    let names: Vec<&str> = sources.iter().map(|(name, _)| *name).collect();
    let course = right(&names);
    for (name, source) in sources {
        course.source(name).write(source);
    }
    course
}

/// The exercise fails with this cause and these words. The honest one passes.
#[track_caller]
fn fails(report: &Report, name: &str, cause: &str, words: &str) {
    report.expect("honest", "passed");
    report.expect(name, cause);
    let messages = report.messages(name);
    assert!(
        messages.contains(words),
        "{name}: {words:?} is missing in {messages}"
    );
}

/// A correct source, with more code.
fn and(code: &str) -> String {
    format!("{}\n{code}\n", right_after(""))
}

fn nested(open: &str, depth: usize, inside: &str, close: &str) -> String {
    format!("{}{inside}{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn brackets_that_are_nested_too_deep_fail_their_own_exercise_only() {
    let depth = 7600;
    let value = |value: &str| and(&format!("pub fn sea() {{ _ = {value} }}"));
    let equal = format!(
        "// PartialEq\nfn sea() {{ {} }}",
        nested("(", depth, "", ")")
    );
    let sources = [
        ("parens", value(&nested("(", depth, "1", ")"))),
        ("arrays", value(&nested("[", depth, "1", "]"))),
        ("blocks", value(&nested("{", depth, "1", "}"))),
        ("macros", value(&nested("dbg!(", depth, "1", ")"))),
        ("modules", and(&nested("mod a {", depth, "", "}"))),
        ("equal", and(&equal)),
    ];
    let report = Report::of(&with_sources(&sources), &[]);
    for (name, source) in &sources {
        fails(
            &report,
            name,
            "compile",
            "brackets are nested more than 256 levels deep here",
        );
        let line = source.lines().position(|line| line.len() > depth);
        let said = report.result(name)["diagnostics"][0]["line"].as_u64();
        assert_eq!(said, line.map(|line| line as u64 + 1), "{name}");
    }
}

#[test]
fn harmless_code_that_is_deep_or_long_passes() {
    let parens = format!("pub fn sea() -> u32 {{ {} }}", nested("(", 200, "1", ")"));
    let pluses = format!("pub fn sea() -> u32 {{ {}1 }}", "1 + ".repeat(500));
    let line = format!("pub const SEA: &str = \"{}\";", "~".repeat(1_000_000));
    let beside = format!("pub fn sea() {{ {} }}", "_ = [(1)];".repeat(2000));
    let sources = [
        ("comments", and(&nested("/* ", 20_000, "deep", " */"))),
        ("parens", and(&parens)),
        ("pluses", and(&pluses)),
        ("line", and(&line)),
        ("beside", and(&beside)),
    ];
    let report = Report::of(&with_sources(&sources), &[]);
    for (name, _) in &sources {
        report.expect(name, "passed");
    }
}

#[test]
fn a_file_that_is_too_long_or_not_text_fails_its_own_exercise_only() {
    let line = and(&format!("{} ;", "y".repeat(900_000)));
    let course = with_sources(&[("zero", and("\0")), ("line", line)]);
    let course = course
        .with(Exercise::new("latin"))
        .with(Exercise::new("sparse"));
    let source = course.source("latin");
    source.write([right_after("").as_bytes(), b"// \xff\xfe\n"].concat());
    // A sparse file: its size is large, but it takes no space.
    let sparse = File::create(course.source("sparse").path()).expect("a file");
    sparse.set_len(1 << 40).expect("a hole");
    let report = Report::of(&course, &[]);
    fails(&report, "latin", "compile", "UTF-8");
    fails(&report, "zero", "compile", "unknown start of token");
    fails(&report, "line", "compile", "expected one of");
    fails(&report, "sparse", "compile", "larger than 1 MiB");
}

#[test]
fn too_many_files_fail_their_own_exercise_only() {
    let course = right(&["heavy", "many", "beside", "long"]);
    let half = vec![b'\n'; 1 << 19];
    for number in 0..20 {
        let file = course.file_of("heavy", &format!("src/m{number}.rs"));
        file.write(&half);
        // Only files that are part of the attempt count.
        let file = course.file_of("beside", &format!("target/m{number}.rs"));
        file.write(&half);
    }
    for number in 0..1200 {
        let file = course.file_of("many", &format!("src/sea/m{number}.rs"));
        file.write("");
    }
    // Deeper than any path can be opened.
    let mut deep = course.file_of("long", "src").path();
    deep.push("d".repeat(200));
    while fs::create_dir(&deep).is_ok() {
        deep.push("d".repeat(200));
    }
    let report = Report::of(&course, &[]);
    fails(
        &report,
        "heavy",
        "compile",
        "larger than the limit of 8 MiB",
    );
    fails(&report, "many", "compile", "more than 1000 files");
    report.expect("beside", "passed");
    report.expect("long", "passed");
}

/// A correct source, with tests of its own.
fn with_tests(tests: &str) -> String {
    and(&format!("#[cfg(test)] mod tests {{\n{tests}}}"))
}

fn empty_tests(number: usize, name: &str) -> String {
    numbered(0..number, |number| {
        format!("#[test] fn {name}{number}() {{}}\n")
    })
}

#[test]
fn too_many_tests_fail_with_a_message() {
    let calls = numbered(0..101, |number| format!("ten! {{ m{number} }}\n"));
    // They can't be seen before they are compiled.
    let made = formatdoc! {"
        macro_rules! ten {{
            ($name:ident) => {{
                mod $name {{
                    {}
                }}
            }};
        }}

        {calls}
    ", empty_tests(10, "t")};
    let course = with_sources(&[
        ("written", with_tests(&empty_tests(1001, "t"))),
        ("made", with_tests(&made)),
        ("some", with_tests(&empty_tests(20, "t"))),
    ]);
    let report = Report::of(&course, &[]);
    fails(&report, "written", "compile", "more than 1000 tests");
    report.expect("made", "test");
    assert_eq!(report.result("made")["tests"][0]["name"], "1010 tests");
    course
        .run(&["run", "made"])
        .exits(1)
        .says("the limit is 1000");
    report.expect("some", "passed");
    let tests = report.result("some")["tests"].as_array();
    assert_eq!(tests.map(Vec::len), Some(21));
}

#[test]
fn a_list_of_tests_is_read_completely() {
    // Their names alone are longer than the limit of a program's output.
    let tests = empty_tests(600, &"a".repeat(200));
    let wrong = with_tests(&tests).replace(&right_after(""), &wrong_after(""));
    let report = Report::of(&with_sources(&[("lists", wrong)]), &[]);
    report.expect("lists", "test");
    let tests = report.result("lists")["tests"].as_array();
    assert_eq!(tests.map(Vec::len), Some(601));
}

#[test]
fn toml_that_is_nested_too_deep_fails_its_own_exercise_only() {
    let arrays = nested("[", 20_000, "", "]");
    let manifests = [
        ("arrays", format!("depth = {arrays}")),
        (
            "tables",
            format!("depth = {}", nested("{ a = ", 20_000, "1", " }")),
        ),
        ("dotted", format!("{}a = 1", "a.".repeat(20_000))),
    ];
    let names = manifests.each_ref().map(|(name, _)| *name);
    let editable = names.map(|name| {
        let exercise = Exercise::new(name).solved();
        exercise.entry(r#"edit = ["src/**", "Cargo.toml"]"#)
    });
    let predicts = Exercise::new("answers")
        .without_tests()
        .file("programs/sea.rs", r#"fn main() { println!("2") }"#)
        .file("answers.toml", format!("[sea]\nprints = {arrays}"))
        .solved_by("answers.toml", "[sea]\nprints = '2'")
        .entry(r#"edit = ["answers.toml"]"#)
        .entry(r#"checks = { predict = "programs/*.rs" }"#);
    let course = Course::with_all(editable)
        .with(predicts)
        .with(Exercise::new("honest").solved());
    for (name, value) in &manifests {
        let manifest = course.manifest(name);
        manifest.append(&formatdoc! {"

            [package.metadata.sea]
            {value}
        "});
    }
    let report = Report::of(&course, &[]);
    for name in names {
        fails(&report, name, "compile", "recur");
    }
    report.expect("answers", "test");
    course
        .run(&["run", "answers"])
        .exits(1)
        .says("this is not valid TOML");
}
