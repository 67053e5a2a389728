//! The report of one verdict, as `run` prints it and `watch` shows it.

use super::words::{next_step, sentence};
use super::{Findings, Size, Source, Style};
use crate::judge::{Decision, Verdict};

/// All that a person needs to know about a verdict: the learner's own errors first, the verdict in plain words last. No line is wider, and
/// there are no more of them, than `size` says.
pub fn report(verdict: &Verdict, size: Size, style: Style, source: Source<'_>) -> Vec<String> {
    let next = next_step(verdict).map(|next| format!("\n{}", style.dim(&format!("next: {next}")))).unwrap_or_default();
    findings(verdict, style, source).lines(size, &(closing(verdict, style) + &next))
}

/// What a verdict was found on.
pub fn findings<'a>(verdict: &'a Verdict, style: Style, source: Source<'a>) -> Findings<'a> {
    let Verdict { exercise, diagnostics, tests, notes, .. } = verdict;
    Findings { exercise, diagnostics, tests, notes, style, source }
}

/// The verdict in one sentence, with its mark.
pub(super) fn closing(verdict: &Verdict, style: Style) -> String {
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
    use crate::ui::{fixtures, strip, width};

    const UNICODE: Style = Style { unicode: true, ..Style::PLAIN };

    fn no_source(_: &str, _: u32) -> Option<String> {
        None
    }

    fn shown(verdict: &Verdict, width: usize, height: usize) -> String {
        report(verdict, Size { width, height }, UNICODE, &no_source).join("\n")
    }

    #[test]
    fn x() {
        for verdict in fixtures::one_of_each_cause() {
            eprintln!("{}\n=======", shown(&verdict, 80, 100));
        }
        for h in [1, 2, 3, 5, 8, 12, 20] {
            eprintln!("{}\n=======", shown(&fixtures::does_not_compile(), 40, h));
            eprintln!("{}\n=======", shown(&fixtures::test_fails(), 40, h));
        }
        eprintln!("{}\n=======", shown(&fixtures::hostile(), 40, 40));
        eprintln!("{}\n=======", shown(&fixtures::hostile(), 5, 3));
    }
}
