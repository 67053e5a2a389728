//! What a learner makes the tools print is never mistaken for a fault of the machine: the exercise fails, and the others are judged.

use indoc::formatdoc;

use crate::support::exercise::right_after;
use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// Words of tools on a machine that lacks something.
const WORDS: [&str; 4] = [
    "No space left on device",
    "failed to write `x`: No space left on device (os error 28)",
    "linker `no-such-linker` not found",
    "Disk quota exceeded",
];

/// Exercises with these sources don't compile, and the one next to them passes.
#[track_caller]
fn none_compiles(sources: &[String]) {
    let broken = (1..).zip(sources).map(|(number, source)| {
        Exercise::new(&format!("words{number}"))
            .source(source)
            .entry("unsafe_code = true")
    });
    let course = Course::with_all(broken).with(Exercise::new("honest").solved());
    let report = Report::of(&course, &[]);
    report.expect("honest", "passed");
    for number in 1..=sources.len() {
        report.expect(&format!("words{number}"), "compile");
    }
    // On its own too, where no other exercise could be the cause.
    course
        .run(&["run", "words1"])
        .exits(1)
        .says("does not compile");
}

#[test]
fn an_assembler_that_prints_what_the_learner_wants_is_not_blamed() {
    none_compiles(&WORDS.map(|words| {
        let assembly = formatdoc! {r#"
            core::arch::global_asm!(".error \"{words}\"");

        "#};
        assembly + &right_after("")
    }));
}

#[test]
fn a_linker_that_prints_what_the_learner_wants_is_not_blamed() {
    none_compiles(&WORDS.map(|words| {
        formatdoc! {r#"
            #[link(name = "{words}")]
            unsafe extern "C" {{
                fn sea() -> u32;
            }}

            pub fn height() -> u32 {{
                unsafe {{ sea() }}
            }}
        "#}
    }));
}

#[test]
fn a_macro_that_prints_what_the_learner_wants_is_not_blamed() {
    none_compiles(&WORDS.map(|words| format!("compile_error!(\"{words}\");\n{}", right_after(""))));
}

#[test]
fn a_manifest_with_the_words_of_a_fault_is_not_blamed_on_the_machine() {
    let edited = Exercise::new("words").entry(r#"edit = ["src/**", "Cargo.toml"]"#);
    let course = Course::with_all([edited, Exercise::new("honest").solved()]);
    let shipped = course.manifest("words").read();
    for words in WORDS {
        let manifest = course.manifest("words");
        manifest.write(shipped.replace("2024", words));
        let report = Report::of(&course, &[]);
        report.expect("words", "compile");
        report.expect("honest", "passed");
    }
}
