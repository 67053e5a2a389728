//! The report of one verdict, as `run` prints it and `watch` shows it.

use super::findings::Findings;
use super::statement::SourceLines;
use super::words::{next_step, sentence};
use crate::judge::{Decision, Verdict};
use crate::ui::terminal::{Size, Style};

/// Everything that a person needs to know about a verdict: the errors in the learner's files first, the verdict in plain words last. The lines fit
/// into `size`. Hints are mentioned only if the exercise has some.
pub fn report(
    verdict: &Verdict,
    has_hints: bool,
    size: Size,
    style: Style,
    source: SourceLines<'_>,
) -> Vec<String> {
    let next = next_step(verdict, has_hints)
        .map(|next| format!("\n{}", style.dim(&format!("next: {next}"))))
        .unwrap_or_default();
    findings(verdict, style, source).lines(size, &(closing(verdict, style) + &next))
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
        diagnostics,
        tests,
        notes,
        style,
        source,
    }
}

/// The verdict in one sentence, with its mark.
pub fn closing(verdict: &Verdict, style: Style) -> String {
    let sentence = sentence(verdict);
    match verdict.decision {
        Decision::Passed => format!("{} {}", style.pass_mark(), style.good(&sentence)),
        Decision::Failed(_) => format!("{} {}", style.fail_mark(), style.bad(&sentence)),
        Decision::Skipped(_) => format!("{} {}", style.skip_mark(), style.warn(&sentence)),
    }
}

#[cfg(test)]
mod tests {
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

    fn shown(verdict: &Verdict, width: usize, height: usize) -> String {
        report(verdict, true, Size { width, height }, UNICODE, &no_source).join("\n")
    }

    #[test]
    fn errors_come_first_and_the_verdict_last() {
        assert_eq!(
            shown(&fixtures::does_not_compile(), 80, usize::MAX),
            "\
error[E0382]: use of moved value: `parcel`
 --> exercises/03_ownership/moves1/src/lib.rs:6:6
  |
4 |     let parcel = String::from(\"book\");
  |         ------ move occurs because `parcel` has type `String`, which does no
t implement the `Copy` trait
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
            shown(verdict, 80, usize::MAX),
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
    fn hints_are_mentioned_only_if_there_are_any() {
        let printed = |verdict: &Verdict| {
            report(verdict, false, Size::UNLIMITED, UNICODE, &no_source).join("\n")
        };
        let verdict = fixtures::does_not_compile();
        assert!(printed(&verdict).ends_with("next: `runner explain E0382` explains the error"));
        let crash = printed(&fixtures::one_of_each_cause()[3]);
        assert!(crash.ends_with("was ended by a signal"), "{crash}");
    }

    #[test]
    fn long_output_is_cut_to_its_head_and_tail() {
        let text = shown(&fixtures::one_of_each_cause()[4], 80, usize::MAX);
        assert!(
            text.lines().count() < 40 && text.contains("│ … 4977 lines left out\n"),
            "{text}"
        );
    }

    #[test]
    fn fewer_rows_make_a_shorter_report() {
        let mut verdict = fixtures::does_not_compile();
        verdict.diagnostics.extend((1..=9).map(|line| {
            fixtures::diagnostic(
                crate::judge::Severity::Error,
                "E0425",
                "cannot find value `x`",
                line,
                &"row\n".repeat(8),
            )
        }));
        let text = shown(&verdict, 80, 20);
        assert!(
            text.starts_with("error[E0382]: use of moved value: `parcel`\n -->"),
            "{text}"
        );
        assert!(
            text.contains("error[E0425]: cannot find value `x` (src/lib.rs:1:6)"),
            "{text}"
        );
        assert!(
            text.contains("… and 7 more errors: `runner run moves1` shows all"),
            "{text}"
        );
        assert!(
            text.contains("✗ moves1 does not compile: 11 errors"),
            "{text}"
        );
    }

    #[test]
    fn errors_in_the_learners_file_come_before_those_in_tests() {
        let mut verdict = fixtures::does_not_compile();
        verdict.diagnostics[0].in_learners_file = false;
        assert!(shown(&verdict, 80, usize::MAX).starts_with("error[E0277]"));
    }

    #[test]
    fn without_colour_no_escape_is_left() {
        for verdict in fixtures::one_of_each_cause()
            .iter()
            .chain([&fixtures::hostile(), &fixtures::passed()])
        {
            assert!(!shown(verdict, 60, usize::MAX).contains('\x1b'));
        }
    }

    #[test]
    fn with_colour_only_colours_are_left() {
        let style = Style {
            colour: true,
            unicode: true,
            links: false,
        };
        let lines = report(
            &fixtures::hostile(),
            true,
            Size::UNLIMITED,
            style,
            &no_source,
        );
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
    fn every_size_works() {
        let mut verdicts = fixtures::one_of_each_cause();
        verdicts.extend([fixtures::passed(), fixtures::skipped(), fixtures::hostile()]);
        for columns in 1..=120 {
            for height in [1, 2, 3, 5, 8, 13, 21, 34] {
                let verdict = &verdicts[(columns + height) % verdicts.len()];
                let lines = report(
                    verdict,
                    true,
                    Size {
                        width: columns,
                        height,
                    },
                    UNICODE,
                    &no_source,
                );
                assert!(
                    lines.len() <= height && !lines.is_empty(),
                    "{columns}x{height}"
                );
                assert!(
                    lines
                        .iter()
                        .all(|line| width(line) <= columns && !strip(line).contains('\n')),
                    "{columns}x{height}"
                );
            }
        }
    }
}
