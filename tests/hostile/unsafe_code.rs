//! If an exercise forbids unsafe code, attributes, macros and other files can't hide it. Honest code passes.

use indoc::{formatdoc, indoc};

use crate::support::exercise::{right_after, wrong_after};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// This could run before the test does, and the compiler's own lint doesn't detect it.
const EARLY: &str = indoc! {r#"
    #[unsafe(naked)]
    extern "C" fn early() {
        std::arch::naked_asm!("ret")
    }
"#};

/// A correct exercise, with these items in its source.
fn with(name: &str, items: &str) -> Exercise {
    Exercise::new(name).source(format!("{items}\n{}", right_after("")))
}

/// The same in another edition.
fn in_edition(edition: &str, name: &str, items: &str) -> Exercise {
    let manifest = formatdoc! {r#"
        [package]
        name = "{name}"
        version = "0.1.0"
        edition = "{edition}"
    "#};
    with(name, items).file("Cargo.toml", manifest)
}

/// Each of these exercises must fail for a lint, with these words.
#[track_caller]
fn all_are_refused(course: &Course, names: &[&str], words: &str) {
    let report = Report::of(course, &[]);
    for name in names {
        report.expect(name, "lint");
        let said = report.messages(name);
        assert!(said.contains(words), "{name}: {said}");
    }
}

#[test]
fn attributes_and_macros_hide_nothing() {
    let passed_on = indoc! {r#"
        macro_rules! early {
            ($($attribute:tt)*) => {
                #[$($attribute)*]
                pub extern "C" fn early() {
                    std::arch::naked_asm!("ret")
                }
            };
        }
        early!(unsafe(naked));
    "#};
    let in_parts = indoc! {r#"
        macro_rules! early {
            ($word:ident, $group:tt) => {
                #[$word $group]
                pub extern "C" fn early() {
                    std::arch::naked_asm!("ret")
                }
            };
        }
        early!(unsafe, (naked));
    "#};
    let course = Course::with_all([
        with("plain", EARLY),
        with("passed_on", passed_on),
        with("in_parts", in_parts),
        with("for_a_shell", &format!("#!/bin/sh (((\n{EARLY}")),
    ]);
    let names = ["plain", "passed_on", "in_parts", "for_a_shell"];
    all_are_refused(&course, &names, "`unsafe` is forbidden");
}

#[test]
fn code_that_old_editions_allow_without_the_keyword_is_rejected() {
    let section = indoc! {r#"
        pub struct Early;

        impl Early {
            #[link_section = ".text.early"]
            pub extern "C" fn early() {}
        }
    "#};
    let raw = section.replace("link_section", "r#link_section");
    let in_a_macro = indoc! {r#"
        pub struct Early;

        macro_rules! early {
            ($key:ident, $value:literal) => {
                impl Early {
                    #[$key = $value]
                    pub extern "C" fn early() {}
                }
            };
        }
        early!(link_section, ".text.early");
    "#};
    let library = indoc! {r#"
        #[link(name = "m")]
        extern "C" {
            pub fn cos(x: f64) -> f64;
        }
    "#};
    let course = Course::with_all([
        in_edition("2021", "section", section),
        in_edition("2021", "raw", &raw),
        in_edition("2018", "in_a_macro", in_a_macro),
        in_edition("2021", "library", library),
    ]);
    let sections = ["section", "raw", "in_a_macro"];
    all_are_refused(&course, &sections, "`link_section` is forbidden");
    all_are_refused(&course, &["library"], "an `extern` block");
}

#[test]
fn a_string_in_one_edition_does_not_hide_code_in_another() {
    let items = indoc! {r##"
        macro_rules! early {
            ($a:tt $b:tt $c:tt $word:ident $group:tt $d:tt $e:tt) => {
                #[$word $group]
                pub extern "C" fn early() {
                    std::arch::naked_asm!("ret")
                }
            };
        }
        early!(cr#"a" unsafe (naked) "b"#);
    "##};
    let course = Course::new().with(in_edition("2018", "tide", items));
    all_are_refused(&course, &["tide"], "`unsafe` is forbidden");
}

#[test]
fn other_files_hide_nothing() {
    for (items, file) in [
        ("mod early;", "early.rs"),
        (r#"include!("early.rs");"#, "early.rs"),
        ("#[path = \"other.rs\"]\nmod early;", "other.rs"),
    ] {
        let path = format!("src/{file}");
        let course = Course::new().with(with("tide", items).file(&path, EARLY));
        all_are_refused(&course, &["tide"], "`unsafe` is forbidden");
        let place = format!("{path}:1");
        course.run(&["run", "tide"]).exits(1).says(&place);
    }
}

#[test]
fn a_source_is_named_like_one() {
    let by_a_macro = indoc! {r#"
        macro_rules! take {
            ($how:ident, $file:literal) => {
                $how!($file);
            };
        }
        take!(include, "early.inc");
    "#};
    let by_an_attribute = indoc! {r#"
        macro_rules! take {
            ($key:ident, $file:literal) => {
                #[$key = $file]
                mod early;
            };
        }
        take!(path, "early.inc");
    "#};
    for items in [
        r#"include!("early.inc");"#,
        "#[path = \"early.inc\"]\nmod early;",
        by_a_macro,
        by_an_attribute,
    ] {
        let exercise = with("tide", items).file("src/early.inc", EARLY);
        let course = Course::new().with(exercise);
        all_are_refused(&course, &["tide"], "only `.rs` files may be");
    }
}

#[test]
fn tests_that_the_learner_writes_may_not_be_unsafe_either() {
    for (items, words) in [
        (EARLY, "`unsafe` is forbidden"),
        (r#"std::arch::global_asm!("");"#, "`core::arch::global_asm`"),
    ] {
        let tests = formatdoc! {"
            use tide::height;

            {items}

            #[test]
            fn the_water_is_high() {{
                assert_eq!(height(), 2);
            }}
        "};
        let entry = indoc! {r#"
            edit = ["tests/**"]
            checks = { mutants = "mutants/*" }
        "#};
        let mutant = ["//! Is too low.", &wrong_after("")].join("\n\n");
        let exercise = with("tide", "")
            .tests(tests)
            .file("mutants/low.rs", mutant)
            .entry(entry);
        all_are_refused(&Course::new().with(exercise), &["tide"], words);
    }
}

#[test]
fn a_crate_inside_the_exercise_cannot_hide_it() {
    let manifest = indoc! {r#"
        [package]
        name = "tide"
        version = "0.1.0"
        edition = "2024"

        [dependencies]
        inner = { path = "inner" }
    "#};
    let inner_manifest = indoc! {r#"
        [package]
        name = "inner"
        version = "0.1.0"
        edition = "2021"
    "#};
    let inner = indoc! {r#"
        #[no_mangle]
        pub extern "C" fn early() {}

        std::arch::global_asm!("");
    "#};
    let exercise = with("tide", "")
        .file("Cargo.toml", manifest)
        .file("inner/Cargo.toml", inner_manifest)
        .file("inner/src/lib.rs", inner)
        .entry(r#"edit = ["src/**", "inner/src/**"]"#);
    let course = Course::new().with(exercise);
    all_are_refused(&course, &["tide"], "`no_mangle` function");
    all_are_refused(&course, &["tide"], "`core::arch::global_asm`");
    let source = course.file_of("tide", "inner/src/lib.rs");
    source.write(EARLY);
    all_are_refused(&course, &["tide"], "`unsafe` is forbidden");
    source.write("pub fn early() {}\n");
    Report::of(&course, &[]).expect("tide", "passed");
}

#[test]
fn honest_code_is_not_rejected_for_its_words() {
    let words = indoc! {r#"
        //! Nothing here is `unsafe`, and no `extern` block has a `link_section`.
        #![forbid(unsafe_code)]

        // include!("/etc/hostname"); #[unsafe(naked)] global_asm!("nop");

        /// Says "unsafe { extern {} }".
        pub const WORDS: &str = r"unsafe { extern { #[link_section] } }";
        /// This one is in a file.
        pub const TEXT: &str = include_str!("unsafe.txt");

        include!("more.rs");

        #[cfg(feature = "unsafe")]
        fn r#unsafe() {}
    "#};
    let own_macro = indoc! {r#"
        macro_rules! include {
            ($($word:tt)*) => {
                pub const TEXT: &str = stringify!($($word)*);
            };
        }
        include!(global "unsafe" path);

        pub fn path(link_section: &std::path::Path) -> String {
            let shown = link_section.display();
            format!("{shown}")
        }

        pub extern "C" fn called_from_c() {}
    "#};
    let words = with("words", words)
        .file("src/unsafe.txt", "It's unsafe to sail (extern winds\n")
        .file("src/more.rs", "pub const MORE: u8 = 1; // Not unsafe.\n");
    let course = Course::with_all([words, with("own_macro", own_macro)]);
    let report = Report::of(&course, &[]);
    report.expect("words", "passed");
    report.expect("own_macro", "passed");
}

#[test]
fn an_exercise_that_allows_unsafe_code_allows_every_kind_of_it() {
    let exercise = with("tide", EARLY).entry("unsafe_code = true");
    Report::of(&Course::new().with(exercise), &[]).expect("tide", "passed");
}
