//! Reads which tools look at an exercise's tests while they run.

use super::document::{Table, list};
use crate::course::model::{Inspections, Sanitizer};

/// The keys among the checks.
pub(super) const KEYS: [&str; 2] = ["sanitize", "valgrind"];

/// Which tools look at the tests.
pub(super) fn inspections(checks: &Table) -> Inspections {
    Inspections {
        sanitize: sanitizers(checks),
        valgrind: checks.boolean("valgrind").is_some_and(|on| on.value),
    }
}

fn sanitizers(checks: &Table) -> Vec<Sanitizer> {
    let mut found = Vec::new();
    for name in checks.texts("sanitize").unwrap_or_default() {
        let known = Sanitizer::ALL.into_iter();
        let sanitizer = known.clone().find(|known| known.name() == name.value);
        match sanitizer {
            Some(sanitizer) if !found.contains(&sanitizer) => found.push(sanitizer),
            Some(_) => {
                let what = format!(
                    "`{}` is twice in `sanitize` of {}",
                    name.value,
                    checks.name()
                );
                checks.complain(name.line, what, "take one of them out");
            }
            None => {
                let what = format!(
                    "`{}` in `sanitize` of {} is no sanitizer that can be used here",
                    name.value,
                    checks.name()
                );
                let next = format!("known here: {}", list(known.map(Sanitizer::name)));
                checks.complain(name.line, what, next);
            }
        }
    }
    found
}
