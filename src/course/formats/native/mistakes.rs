//! Reads the mistakes of an exercise that have hints of their own.

use crate::course::model::{Mistake, Symptom};
use crate::course::source::document::{At, Document, Table};
use crate::error::Place;
use crate::fingerprint::Fingerprint;

/// The forms of `when`, for messages.
const FORMS: &str = "write what the mistake is recognized by: `wrong/case` for a wrong solution of the course, `E0502`, \
                     `lint clippy::name` or `test name`";

/// `[[exercises.mistakes]]`: the mistakes, and the places of their hints.
pub(super) fn read(document: &Document, table: &Table) -> (Vec<Mistake>, Vec<Place>) {
    let (mut mistakes, mut places) = (Vec::<Mistake>::new(), Vec::new());
    for entry in table.tables("mistakes") {
        let entry = entry.named(format!("`mistakes` of {}", table.name()));
        entry.expect(&["when", "hint"], &["signature", "files", "varies"]);
        let signature = fingerprint(&entry, "signature");
        let its_files = fingerprint(&entry, "files");
        let its_varies = entry.boolean("varies");
        let (Some(when), Some(hint)) = (entry.line_of_text("when"), entry.text("hint")) else {
            continue;
        };
        let Some(mut symptom) = Symptom::parse(when.value) else {
            let what = format!(
                "`when` of {} is `{}`, which isn't a valid form",
                entry.name(),
                when.value
            );
            entry.complain(when.line, what, FORMS);
            continue;
        };
        let lines = [
            (
                "signature",
                signature.as_ref().map(|signature| signature.line),
            ),
            ("files", its_files.as_ref().map(|files| files.line)),
            ("varies", its_varies.as_ref().map(|varies| varies.line)),
        ];
        if let Symptom::WrongSolution(failure) = &mut symptom {
            failure.signature = signature.map(|signature| signature.value);
            failure.files = its_files.map(|files| files.value);
            failure.varies = its_varies.is_some_and(|varies| varies.value);
        } else {
            for (key, line) in lines {
                let Some(line) = line else { continue };
                let what = format!("{} has a `{key}` for `{symptom}`", entry.name());
                entry.complain(
                    line,
                    what,
                    format!("remove it: only wrong solutions have a `{key}`"),
                );
            }
        }
        let is_same = |other: &Mistake| other.symptom.to_string() == when.value;
        if mistakes.iter().any(is_same) {
            let what = format!("{} has two hints for `{}`", table.name(), when.value);
            entry.complain(when.line, what, "remove one of them");
        }
        if hint.value.trim().is_empty() {
            let what = format!("the hint of {} is empty", entry.name());
            entry.complain(hint.line, what, "write the hint, or remove the mistake");
        }
        mistakes.push(Mistake {
            symptom,
            hint: hint.value.to_owned(),
        });
        places.push(document.place(hint.line));
    }
    (mistakes, places)
}

fn fingerprint(entry: &Table, key: &str) -> Option<At<Fingerprint>> {
    let text = entry.text(key)?;
    let Ok(value) = Fingerprint::try_from(text.value.to_owned()) else {
        let what = format!(
            "`{key}` of {} isn't what the program writes there",
            entry.name()
        );
        let next = "remove it, then run `runner dev check --sign`";
        entry.complain(text.line, what, next);
        return None;
    };
    Some(At {
        value,
        line: text.line,
    })
}
