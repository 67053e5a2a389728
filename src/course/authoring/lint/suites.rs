//! Whether the tests of an exercise can report the cases of the public suite that they go through.

use super::Content;
use crate::course::checks::body_of_case;
use crate::error::Problem;

/// What keeps an exercise's tests from reporting cases.
pub(super) fn checks(content: &Content) -> Option<Problem> {
    let Content {
        exercise, shipped, ..
    } = content;
    exercise.checks.conforms.as_ref()?;
    let is_root = |path: &str| {
        let name = path.strip_prefix("tests/");
        name.is_some_and(|name| !name.contains('/'))
    };
    let mut tests = shipped.iter().filter(|(path, _)| is_root(path));
    let reports = tests.any(|(_, content)| {
        let source = std::str::from_utf8(content).unwrap_or_default();
        source.contains("#[test]") && body_of_case(source).is_some()
    });
    (!reports).then(|| {
        Problem::new("no test file reports the cases of the suite")
            .at(exercise.path("tests"), None)
            .next("let its tests call `fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String)`, in the same file, for each case")
    })
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use crate::course::fixture::Fixture;

    #[test]
    fn tests_have_a_function_that_reports_cases() {
        let lint = |case: &str| {
            let fixture = Fixture::new();
            let checks = "checks = { conforms = { suite = \"TOML\", cases = 2 } }\n";
            fixture.edit("exercises/01_first/info.toml", "points = 2\n", checks);
            let tests = "exercises/01_first/greet1/tests/greet1.rs";
            fixture.write(tests, format!("#[test] fn suite() {{}} {case}"));
            fixture.lint()
        };
        let right = indoc! {"
            fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
                assert_eq!(got(), expected, \"{name} {input}\");
            }
        "};
        assert_eq!(lint(right), [] as [&str; 0]);
        let problems = lint(&right.replace("input", "given"));
        assert!(
            problems.len() == 1 && problems[0].contains("no test file reports the cases"),
            "{problems:#?}"
        );
    }
}
