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
        entry.expect(&["when", "hint"], &["signature"]);
        let signature = signature(&entry);
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
        if let Symptom::WrongSolution { signature: its, .. } = &mut symptom {
            *its = signature.map(|signature| signature.value);
        } else if let Some(signature) = signature {
            let what = format!("{} has a `signature` for `{symptom}`", entry.name());
            let next = "remove it: only wrong solutions have signatures";
            entry.complain(signature.line, what, next);
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

fn signature(entry: &Table) -> Option<At<Fingerprint>> {
    let text = entry.text("signature")?;
    let Ok(value) = Fingerprint::try_from(text.value.to_owned()) else {
        let what = format!("`signature` of {} isn't a signature", entry.name());
        let next = "remove it, then run `runner dev check --sign`";
        entry.complain(text.line, what, next);
        return None;
    };
    Some(At {
        value,
        line: text.line,
    })
}
