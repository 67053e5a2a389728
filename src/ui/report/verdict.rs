//! The report of one verdict, as `run` prints it and `watch` shows it.

use super::findings::Findings;
use super::medium::Medium;
use super::statement::SourceLines;
use super::words::{next_step, sentence};
use crate::judge::{Decision, Verdict};
use crate::ui::terminal::{Style, wrap};

/// Everything that a person needs to know about a verdict: the errors in the learner's files first, the verdict in plain words last. Hints are
/// mentioned only if the exercise has some.
pub fn report(
    verdict: &Verdict,
    has_hints: bool,
    width: usize,
    style: Style,
    source: SourceLines<'_>,
) -> Vec<String> {
    let mut lines = found(verdict, width, style, source);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(wrap(&closing(verdict, style), width));
    if let Some(next) = next_step(verdict, has_hints) {
        lines.extend(wrap(&style.dim(&format!("next: {next}")), width));
    }
    lines
}

/// The findings behind a verdict as lines, without the verdict.
pub fn found(
    verdict: &Verdict,
    width: usize,
    style: Style,
    source: SourceLines<'_>,
) -> Vec<String> {
    findings(verdict, style, source)
        .lines(width, Medium::Paper)
        .lines
}

/// The findings behind a verdict.
pub fn findings<'a>(verdict: &'a Verdict, style: Style, source: SourceLines<'a>) -> Findings<'a> {
    let Verdict {
        exercise,
        diagnostics,
        tests,
        notes,
        ..
    } = verdict;
    Findings {
        exercise,
        cause: verdict.cause(),
        diagnostics,
        tests,
        notes,
        style,
        source,
    }
}

/// The verdict in one sentence, with its mark.
fn closing(verdict: &Verdict, style: Style) -> String {
    let sentence = sentence(verdict);
    match verdict.decision {
        Decision::Passed => format!("{} {}", style.pass_mark(), style.good(&sentence)),
        Decision::Failed(_) => format!("{} {}", style.fail_mark(), style.bad(&sentence)),
        Decision::Skipped(_) => format!("{} {}", style.skip_mark(), style.warn(&sentence)),
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;
    use crate::ui::fixtures;
    use crate::ui::terminal::{strip, width};

    const UNICODE: Style = Style {
        unicode: true,
        ..Style::PLAIN
    };

    fn no_source(_: &str, _: u32) -> Option<String> {
        None
    }

    fn shown(verdict: &Verdict, width: usize) -> String {
        report(verdict, true, width, UNICODE, &no_source).join("\n")
    }

    #[test]
    fn errors_come_first_and_the_verdict_last() {
        assert_eq!(
            shown(&fixtures::does_not_compile(), 80),
            "\
error[E0382]: use of moved value: `parcel`
 --> exercises/03_ownership/moves1/src/lib.rs:6:6
  |
4 |     let parcel = String::from(\"book\");
  |         ------ move occurs because `parcel` has type `String`, which does
            not implement the `Copy` trait
5 |     let n = ship(parcel);
  |                  ------ value moved here
6 |     (parcel, n)
  |      ^^^^^^ value used here after move

error[E0277]: cannot add `&str` to `u32`
 --> exercises/03_ownership/moves1/src/lib.rs:8:59
  |
8 |     a + b + \"1\"
  |           ^ no implementation for `u32 + &str`

advice[unused_variables]: unused variable: `unused` (src/lib.rs:8:6)

✗ moves1 does not compile: 2 errors (E0382, E0277)
next: `runner explain E0382` explains the error, `runner hint moves1` helps"
        );
    }

    #[test]
    fn a_crash_shows_its_reason_and_the_output() {
        let verdict = &fixtures::one_of_each_cause()[3];
        assert_eq!(
            shown(verdict, 80),
            "\
✗ deep  crashed
    ended by SIGABRT: stack overflow
    printed:
    │ thread 'deep' (8652) has overflowed its stack
    │ fatal runtime error: stack overflow, aborting

✗ moves1 crashes: `deep` was ended by a signal
next: `runner hint moves1` helps"
        );
    }

    #[test]
    fn a_panic_in_a_library_names_it_and_how_to_find_ones_own_line() {
        let mut verdict = fixtures::test_fails();
        verdict.diagnostics.clear();
        verdict.tests = vec![fixtures::panics_in_libraries()];
        let text = shown(&verdict, 100);
        let expected = indoc! {"
            ✗ adds
                in the standard library (alloc/src/raw_vec/mod.rs:28)
                the backtrace (`runner run moves1 --backtrace`) shows which line of yours led there
                capacity overflow
                in the crate `rand` (rand-0.9.0/src/lib.rs:9) in another thread
                cannot sample empty range
        "};
        assert!(text.starts_with(expected), "{text}");
    }

    #[test]
    fn a_test_of_a_stage_panics_in_its_own_thread() {
        let mut verdict = fixtures::test_fails();
        for test in &mut verdict.tests {
            test.name = format!("sums::{}", test.name);
        }
        let text = shown(&verdict, 100);
        assert!(text.contains("tests/moves1.rs:2:47"), "{text}");
        assert!(!text.contains("in another thread"), "{text}");
    }

    #[test]
    fn hints_are_mentioned_only_if_there_are_any() {
        let printed =
            |verdict: &Verdict| report(verdict, false, usize::MAX, UNICODE, &no_source).join("\n");
        let verdict = fixtures::does_not_compile();
        assert!(printed(&verdict).ends_with("next: `runner explain E0382` explains the error"));
        let crash = printed(&fixtures::one_of_each_cause()[3]);
        assert!(crash.ends_with("was ended by a signal"), "{crash}");
    }

    #[test]
    fn long_output_is_cut_to_its_head_and_tail() {
        let text = shown(&fixtures::one_of_each_cause()[4], 80);
        assert!(
            text.lines().count() < 40 && text.contains("│ … 4977 lines left out\n"),
            "{text}"
        );
    }

    #[test]
    fn errors_in_the_learners_file_come_before_those_in_tests() {
        let mut verdict = fixtures::does_not_compile();
        verdict.diagnostics[0].in_learners_file = false;
        assert!(shown(&verdict, 80).starts_with("error[E0277]"));
    }

    #[test]
    fn what_fails_comes_before_lints_and_the_format() {
        let mut lint = fixtures::unused();
        lint.blocks = true;
        for (mut verdict, first) in [
            (fixtures::test_fails(), "✓ ships\n✗ adds\n"),
            (
                fixtures::one_of_each_cause()[2].clone(),
                "✗ ends  did not end in time\n",
            ),
            (
                fixtures::one_of_each_cause()[3].clone(),
                "✗ deep  crashed\n",
            ),
        ] {
            verdict.diagnostics = vec![lint.clone(), fixtures::unformatted()];
            let text = shown(&verdict, 80);
            assert!(text.starts_with(first), "{text}");
            assert!(text.contains("Diff in"), "{text}");
        }
        // If it's only the format, the tests that pass come below it.
        let mut verdict = fixtures::one_of_each_cause()[7].clone();
        verdict.diagnostics = vec![fixtures::unformatted()];
        assert!(shown(&verdict, 80).starts_with("error: this file isn't formatted"));
    }

    #[test]
    fn without_color_no_escape_is_left() {
        for verdict in fixtures::one_of_each_cause()
            .iter()
            .chain([&fixtures::hostile(), &fixtures::passed()])
        {
            assert!(!shown(verdict, 60).contains('\x1b'));
        }
    }

    #[test]
    fn with_color_only_colors_are_left() {
        let style = Style {
            color: true,
            unicode: true,
            links: false,
        };
        let lines = report(&fixtures::hostile(), true, usize::MAX, style, &no_source);
        let text = lines.join("\n");
        assert!(text.contains("\x1b["));
        for (at, _) in text.match_indices('\x1b') {
            let code: String = text[at..].chars().take_while(|char| *char != 'm').collect();
            assert!(
                code.starts_with("\x1b[")
                    && code[2..]
                        .bytes()
                        .all(|byte| byte.is_ascii_digit() || byte == b';'),
                "{code:?}"
            );
        }
    }

    #[test]
    fn every_width_works() {
        let mut verdicts = fixtures::one_of_each_cause();
        verdicts.extend([fixtures::passed(), fixtures::skipped(), fixtures::hostile()]);
        for columns in 1..=120 {
            let verdict = &verdicts[columns % verdicts.len()];
            let lines = report(verdict, true, columns, UNICODE, &no_source);
            assert!(!lines.is_empty(), "{columns}");
            for line in lines {
                assert!(width(&line) <= columns, "{columns}: {line}");
                assert!(!strip(&line).contains('\n'), "{columns}: {line}");
            }
        }
    }
}
