//! Advice that only repeats an error. Clippy notices some mistakes that the compiler reports too, and words them its own way.

use super::diagnostic::Diagnostic;

/// Leaves out advice about a place for which something else is reported that prevents a pass. If it's about something else after all, it's shown when
/// that is fixed.
pub fn without_repeats(diagnostics: &mut Vec<Diagnostic>) {
    let blocking: Vec<_> = diagnostics
        .iter()
        .filter(|said| said.blocks)
        .filter_map(place)
        .collect();
    diagnostics
        .retain(|said| said.blocks || place(said).is_none_or(|place| !blocking.contains(&place)));
}

/// The file, the line and the column, if all are known.
fn place(said: &Diagnostic) -> Option<(String, u32, u32)> {
    Some((said.file.clone()?, said.line?, said.column?))
}

#[cfg(test)]
mod tests {
    use super::super::diagnostic::Severity;
    use super::super::fixture;
    use super::*;

    fn at(code: &str, blocks: bool, line: u32, column: Option<u32>) -> Diagnostic {
        Diagnostic {
            severity: if code.starts_with('E') {
                Severity::Error
            } else {
                Severity::Warning
            },
            blocks,
            file: Some("src/lib.rs".to_owned()),
            line: Some(line),
            column,
            ..fixture::error(Some(code))
        }
    }

    #[test]
    fn advice_at_the_place_of_an_error_is_left_out() {
        let mut said = vec![
            at("unconditional_panic", true, 16, Some(5)),
            at("clippy::out_of_bounds_indexing", false, 16, Some(5)),
            at("E0277", true, 20, Some(9)),
            at("unused_comparisons", false, 20, Some(9)),
            // A lint that the exercise denies.
            at("clippy::needless_return", true, 30, Some(1)),
            at("clippy::implicit_return", false, 30, Some(1)),
        ];
        without_repeats(&mut said);
        assert!(said.iter().all(|said| said.blocks), "{said:?}");
        assert_eq!(said.len(), 3);
    }

    #[test]
    fn all_other_advice_stays() {
        let mut elsewhere = at("unused_variables", false, 16, Some(5));
        elsewhere.file = Some("src/tide.rs".to_owned());
        let mut said = vec![
            at("unconditional_panic", true, 16, Some(5)),
            at("clippy::out_of_bounds_indexing", false, 16, Some(15)),
            at("unused_variables", false, 17, Some(5)),
            elsewhere,
            at("dead_code", false, 16, None),
            // Errors are never left out, even twice at the same place.
            at("E0308", true, 16, Some(5)),
        ];
        let all = said.clone();
        without_repeats(&mut said);
        assert_eq!(said, all);
    }
}
