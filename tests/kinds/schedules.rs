//! Models of concurrent programs: when one fails, the order in which its threads ran is shown.
//!
//! The checkers here are small crates of the same names, which print what the real ones do.

use indoc::{formatdoc, indoc};

use crate::support::{Course, Exercise};

/// An exercise whose test fails in a model checker with this `check`.
fn course(checker: &str, check: &str) -> Course {
    let tests = formatdoc! {"
        #[test]
        fn no_sound_is_lost() {{
            {checker}::check();
            assert_eq!(tide::height(), 2);
        }}
    "};
    let manifest = formatdoc! {r#"
        [package]
        name = "tide"
        version = "0.1.0"
        edition = "2024"

        [dependencies]
        {checker} = {{ path = "{checker}" }}

        [lints]
    "#};
    let library = formatdoc! {"
        pub fn check() {{
            {check}
        }}
    "};
    let checker_manifest = formatdoc! {r#"
        [package]
        name = "{checker}"
        version = "0.1.0"
        edition = "2024"
    "#};
    let exercise = Exercise::new("tide")
        .tests(tests)
        .starts("test no_sound_is_lost")
        .file("Cargo.toml", manifest)
        .file(&format!("{checker}/Cargo.toml"), checker_manifest)
        .file(&format!("{checker}/src/lib.rs"), library);
    Course::new().with(exercise)
}

#[test]
fn what_loom_says_it_does_becomes_a_timeline_and_is_asked_for_only_after_a_failure() {
    let check = indoc! {r#"
        if std::env::var_os("LOOM_LOG").is_none() {
            return;
        }
        for iter in 0..20_000 {
            let atomic = "Ref<loom::rt::atomic::State>(0)";
            println!("TRACE iter{{{iter}}}: loom::rt: spawn thread=Id(1)");
            println!("TRACE iter{{{iter}}}:thread{{id=1}}: loom::rt::atomic: Atomic::load state={atomic} ordering=Relaxed");
            println!("TRACE iter{{{iter}}}:thread{{id=0}}: loom::rt::atomic: Atomic::store state={atomic} ordering=Release");
        }
    "#};
    let course = course("loom", check);
    course
        .run(&["run", "tide"])
        .exits(1)
        .says("yours     1")
        .says("The order in which it fails, execution 19999 of loom:")
        .says("│ main              thread 1")
        .says("│ starts thread 1")
        .says("│                   a.load(Relaxed)")
        .says("│ a.store(Release)");
    course.solve("tide");
    course
        .run(&["run", "tide"])
        .exits(0)
        .says_nothing_of("The order");
}

#[test]
fn the_digits_of_shuttle_become_a_timeline() {
    let digits = "910109c6aadc9af6fe8afb8701800a00";
    let check = formatdoc! {r#"
        eprintln!("test panicked in task 'main-thread'\nfailing schedule:\n\"\n{digits}\n\"\npass that string to `shuttle::replay`");
    "#};
    course("shuttle", &check)
        .run(&["run", "tide"])
        .exits(1)
        .says("The order in which it fails, as shuttle's scheduler chose it:")
        .says("thread 1")
        .says_nothing_of(digits);
}

#[test]
fn a_test_without_a_model_fails_as_before() {
    course("loom", "")
        .run(&["run", "tide"])
        .exits(1)
        .says("yours     1")
        .says_nothing_of("The order");
}
