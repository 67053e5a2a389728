//! Compilers of the code under test read and write only what they need, whatever the code makes them do.

use indoc::{formatdoc, indoc};

use super::foreign_files::Answer;
use super::{course, forged_below, not_tried};
use crate::support::exercise::{right_after, wrong_after};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// Whether this kernel can keep a compiler from reading. If not, prints why the test is skipped.
fn compilers_can_be_confined() -> bool {
    #[cfg(target_os = "linux")]
    let can = {
        use landlock::{AccessFs, CompatLevel, Compatible, Ruleset, RulesetAttr};
        Ruleset::default()
            .set_compatibility(CompatLevel::HardRequirement)
            .handle_access(AccessFs::Refer)
            .and_then(Ruleset::create)
            .is_ok()
    };
    #[cfg(not(target_os = "linux"))]
    let can = false;
    if !can {
        not_tried("this kernel has no Landlock under which compilers can move files");
    }
    can
}

#[test]
fn a_compiler_is_kept_from_files_outside_the_exercise() {
    if !compilers_can_be_confined() {
        return;
    }
    let answer = Answer::new();
    let neighbor = r#"include!("../../honest/src/lib.rs");"#;
    let course = course([
        ("outside", answer.included()),
        ("neighbor", neighbor.to_owned()),
        (
            "endless",
            right_after(r#"_ = include_bytes!("/dev/zero");"#),
        ),
        ("honest", right_after("")),
    ]);
    let report = Report::of(&course, &[]);
    for name in ["outside", "neighbor", "endless"] {
        report.expect(name, "compile");
        let said = report.messages(name);
        assert!(said.contains("couldn't read"), "{name}: {said}");
    }
    report.expect("honest", "passed");
    // The second time they are compiled without cargo.
    for _ in 0..2 {
        let ran = course.run(&["run", "outside"]).exits(1);
        ran.says("may read only its own files");
        course.run(&["run", "honest"]).exits(0);
    }
}

#[test]
fn a_macro_that_runs_in_the_compiler_is_confined_in_the_same_way() {
    if !compilers_can_be_confined() {
        return;
    }
    let manifest = indoc! {r#"
        [package]
        name = "tide"
        version = "0.1.0"
        edition = "2024"

        [dependencies]
        makes = { path = "makes" }
    "#};
    let makes_manifest = indoc! {r#"
        [package]
        name = "makes"
        version = "0.1.0"
        edition = "2024"

        [lib]
        proc-macro = true
    "#};
    let source = wrong_after("").replace("    1", "    makes::answer!()");
    let exercise = Exercise::new("tide")
        .source(source)
        .file("Cargo.toml", manifest)
        .file("makes/Cargo.toml", makes_manifest)
        .file("makes/src/lib.rs", "")
        .entry(r#"edit = ["src/**", "makes/src/**"]"#);
    let course = Course::new().with(exercise);
    // It takes the answer from the solution, and leaves a file in the course.
    let makes = formatdoc! {r#"
        use proc_macro::TokenStream;

        #[proc_macro]
        pub fn answer(_: TokenStream) -> TokenStream {{
            let course = std::path::Path::new("{course}");
            _ = std::fs::write(course.join("forged"), "");
            let solution = std::fs::read_to_string(course.join("solutions/01_harbour/tide/src/lib.rs"));
            let answer = if solution.is_ok() {{ "2" }} else {{ "1" }};
            answer.parse().unwrap()
        }}
    "#, course = course.root().display()};
    course.file_of("tide", "makes/src/lib.rs").write(makes);
    Report::of(&course, &[]).expect("tide", "test");
    assert_eq!(forged_below(course.root()), None);
}
