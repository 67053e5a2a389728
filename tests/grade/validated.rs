//! What others published about their formats, and whether the grader's files agree with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use indoc::indoc;

use super::class::Class;
use crate::support::{Ran, note};

/// Prints where a document isn't what a schema asks for. Ends with 3 if it has no validator.
const SCRIPT: &str = indoc! {"
    import json, sys
    try:
        import jsonschema
    except ImportError:
        sys.exit(3)
    schema, document = (json.load(open(path, encoding='utf-8')) for path in sys.argv[1:])
    validator = jsonschema.validators.validator_for(schema)
    for error in validator(schema, format_checker=jsonschema.FormatChecker()).iter_errors(document):
        print(list(error.absolute_path), error.message)
"};

/// What is wrong with a document. `None` if there's no validator, which is noted.
fn faults(schema: &str, document: &Path) -> Option<Vec<String>> {
    let schemas = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/grade/schemas");
    // Debian's packages belong to Debian's Python.
    for python in ["python3", "/usr/bin/python3"] {
        #[expect(
            clippy::disallowed_methods,
            reason = "tests start the validator from outside"
        )]
        let mut command = Command::new(python);
        command.args(["-c", SCRIPT]).arg(schemas.join(schema));
        let Ok(output) = command.arg(document).output() else {
            continue;
        };
        let ran = Ran::of(&output);
        if ran.code != Some(3) {
            assert_eq!(ran.code, Some(0), "{ran:#?}");
            return Some(ran.stdout.lines().map(str::to_owned).collect());
        }
    }
    note("skipped: Python has no `jsonschema`");
    None
}

/// A class with a pass, a failed test, an error of the compiler, and something that was never handed in.
fn graded() -> Class {
    let class = Class::with_heights(&[("ada", 2), ("bob <b>", 1)]).with("cy", "tide", "fn (");
    class.write("class.csv", "id\nada\nbob <b>\ncy\nzoe\n");
    class.grade("grades", &["--roster", "class.csv"]).exits(1);
    class
}

#[test]
fn reports_agree_with_their_published_schemas() {
    let class = graded();
    for (schema, document) in [
        ("ctrf-0.0.json", "ctrf.json"),
        ("sarif-2.1.0.json", "clippy.sarif"),
    ] {
        let Some(faults) = faults(schema, &class.path("grades").join(document)) else {
            return;
        };
        assert!(faults.is_empty(), "{document}: {faults:#?}");
    }
}

/// A schema that accepts everything would show nothing.
#[test]
fn the_schemas_refuse_what_is_wrong() {
    let class = graded();
    for (schema, document, from, to) in [
        ("ctrf-0.0.json", "ctrf.json", "\"other\"", "\"others\""),
        ("ctrf-0.0.json", "ctrf.json", "\"CTRF\"", "\"ctrf\""),
        ("sarif-2.1.0.json", "clippy.sarif", "\"error\"", "\"fatal\""),
        (
            "sarif-2.1.0.json",
            "clippy.sarif",
            "\"driver\"",
            "\"drivers\"",
        ),
    ] {
        let path = class.path("grades").join(document);
        let text = fs::read_to_string(&path).expect("a report");
        assert!(text.contains(from), "{text}");
        let wrong = class.path("wrong.json");
        fs::write(&wrong, text.replace(from, to)).expect("written");
        let Some(faults) = faults(schema, &wrong) else {
            return;
        };
        assert!(!faults.is_empty(), "{document} with {to}");
    }
}
