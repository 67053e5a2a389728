//! What the packages of a foreign course read outside of themselves: data that a source names, and the queries that sqlx keeps beside the workspace's manifest.

use indoc::{formatdoc, indoc};

use crate::support::foreign::{member, rustlings, wr};
use crate::support::report::Report;

const DIR: &str = "03_data/1_chart";

#[test]
fn sources_scripts_and_tests_read_what_they_name() {
    let course = wr();
    let source = indoc! {r#"
        pub const LOGBOOK: &str = include_str!("../../../../data/logbook.txt");
        include!(concat!(env!("OUT_DIR"), "/depth.rs"));
    "#};
    member(&course, DIR, "chart", "", source);
    let script = indoc! {r#"
        use std::{env, fs};

        fn main() {
            println!("cargo::rerun-if-changed=../../../charts");
            let depth = fs::read_to_string("../../../charts/deep/depth.txt").unwrap();
            let made = format!("pub const DEPTH: u8 = {};\n", depth.trim());
            fs::write(format!("{}/depth.rs", env::var("OUT_DIR").unwrap()), made).unwrap();
        }
    "#};
    course.write(&format!("exercises/{DIR}/build.rs"), script);
    let tests = indoc! {r#"
        use std::fs;

        const HARBOUR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../harbour.txt");

        #[test]
        fn logbook() {
            assert_eq!(chart::LOGBOOK.trim(), "calm");
        }

        #[test]
        fn depth() {
            assert_eq!(chart::DEPTH, 4);
        }

        #[test]
        fn harbour() {
            assert_eq!(fs::read_to_string(HARBOUR).unwrap().trim(), "open");
        }
    "#};
    course.write(&format!("exercises/{DIR}/tests/chart.rs"), tests);
    course.write("data/logbook.txt", "calm\n");
    course.write("data/notes.txt", "read by nothing\n");
    course.write("charts/deep/depth.txt", "4\n");
    course.write("harbour.txt", "open\n");
    for what in [&[DIR][..], &[]] {
        Report::of(&course, what).expect(DIR, "passed");
    }
    for (file, changed, fails) in [
        ("data/logbook.txt", "storm\n", "logbook"),
        ("charts/deep/depth.txt", "5\n", "depth"),
        ("harbour.txt", "closed\n", "harbour"),
    ] {
        let was = course.read(file);
        course.write(file, changed);
        for what in [&[DIR][..], &[]] {
            assert_eq!(Report::of(&course, what).failed(DIR), [fails]);
        }
        course.write(file, was);
    }
    Report::of(&course, &[DIR]).expect(DIR, "passed");
}

#[test]
fn a_program_reads_what_it_names_from_the_packages_folder() {
    let course = rustlings();
    for folder in ["exercises", "solutions"] {
        course.write(
            &format!("{folder}/00_shore/crab1.rs"),
            indoc! {r#"
                fn main() {
                    assert_eq!(std::fs::read_to_string("data/crab.txt").unwrap().trim(), "2");
                }
            "#},
        );
    }
    for (claws, verdict) in [("2", "passed"), ("3", "failed"), ("2", "passed")] {
        course.write("data/crab.txt", claws);
        let ran = course.run(&["run", "crab1"]);
        assert_eq!(ran.code == Some(0), verdict == "passed", "{ran:#?}");
    }
}

/// A macro that reads queries as sqlx does: in the package, or else beside the workspace's manifest, which cargo knows.
const QUERY: &str = indoc! {r#"
    extern crate proc_macro;

    use std::path::PathBuf;
    use std::process::Command;
    use std::{env, fs};

    use proc_macro::TokenStream;

    #[proc_macro]
    pub fn rows(_: TokenStream) -> TokenStream {
        let package = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap());
        let metadata = Command::new(env::var("CARGO").unwrap())
            .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
            .current_dir(&package)
            .env_remove("__CARGO_FIX_PLZ")
            .output()
            .unwrap();
        let metadata = String::from_utf8(metadata.stdout).unwrap();
        let (_, rest) = metadata.split_once("\"workspace_root\":\"").unwrap();
        let root = PathBuf::from(&rest[..rest.find('"').unwrap()]);
        let kept = [package, root].map(|dir| dir.join(".sqlx/query-1.json"));
        let Some(kept) = kept.iter().find(|kept| kept.exists()) else {
            return "compile_error!(\"set `DATABASE_URL` to use query macros online\")".parse().unwrap();
        };
        let rows = fs::read_to_string(kept).unwrap();
        format!("{{ const _: &str = include_str!({kept:?}); {rows} }}").parse().unwrap()
    }
"#};

#[test]
fn queries_are_checked_against_what_was_prepared() {
    let course = wr();
    let manifest = indoc! {r#"
        [package]
        name = "queries"
        version = "0.1.0"
        edition = "2021"

        [lib]
        proc-macro = true
    "#};
    course.write("helpers/queries/Cargo.toml", manifest);
    course.write("helpers/queries/src/lib.rs", QUERY);
    let needs = indoc! {r#"

        [dependencies]
        queries = { path = "../../../helpers/queries" }
    "#};
    let (own, shared) = (DIR, "03_data/2_shared");
    for (dir, name) in [(own, "chart"), (shared, "shared")] {
        member(
            &course,
            dir,
            name,
            needs,
            "pub fn rows() -> u8 { queries::rows!() }\n",
        );
        let tests = formatdoc! {"
            #[test]
            fn two() {{
                assert_eq!({name}::rows(), 2);
            }}
        "};
        course.write(&format!("exercises/{dir}/tests/{name}.rs"), tests);
    }
    let report = Report::of(&course, &["03_data"]);
    assert!(report.messages(shared).contains("DATABASE_URL"));
    course.write(&format!("exercises/{own}/.sqlx/query-1.json"), "2\n");
    course.write(".sqlx/query-1.json", "2\n");
    for what in [&["03_data"][..], &[shared]] {
        let report = Report::of(&course, what);
        report.expect(shared, "passed");
    }
    course.write(".sqlx/query-1.json", "3\n");
    let report = Report::of(&course, &["03_data"]);
    report.expect(own, "passed");
    report.expect(shared, "test");
}
