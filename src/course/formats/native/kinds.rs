//! Reads those of an exercise's checks that take more than a pattern.

use super::document::Table;
use crate::course::model::Conformance;

/// `conforms = { suite = "TOML", cases = 777 }`.
pub(super) fn conforms(table: &Table) -> Option<Conformance> {
    let table = table.table("conforms")?;
    table.expect(&["suite", "cases"], &[]);
    let suite = table.line_of_text("suite");
    let cases = table.integer("cases")?;
    let Some(count) = u32::try_from(cases.value).ok().filter(|count| *count > 0) else {
        let what = format!("`cases` of {} is {}", table.name(), cases.value);
        let next = "write how many cases the suite has: a whole number above 0";
        table.complain(cases.line, what, next);
        return None;
    };
    Some(Conformance {
        suite: suite?.value.to_owned(),
        cases: count,
    })
}
