//! The labels of a compiler's message, as far as they tell who owns and who borrows. Knows nothing of what they mean.

use super::cargo_message::{CompilerMessage, Span};
use crate::judge::verdict::{Label, LabelPlace, LabelSource, OWNERSHIP_CODES};

/// How many labels we keep per message. A macro can cause any number.
const MAX_LABELS: usize = 32;

/// The labels and notes of an error about ownership; nothing for all others, to keep verdicts small.
pub(super) fn of(message: &CompilerMessage) -> Vec<Label> {
    let code = message.code.as_ref().map_or("", |code| &code.code);
    if !OWNERSHIP_CODES.contains(&code) {
        return Vec::new();
    }
    let spans = message.spans.iter().map(|span| Label {
        source: if span.is_primary {
            LabelSource::Primary
        } else {
            LabelSource::Secondary
        },
        place: place(span),
        text: span.label.clone().unwrap_or_default(),
    });
    let notes = message
        .children
        .iter()
        .filter(|child| child.level == "note");
    let notes = notes.map(|child| Label {
        source: LabelSource::Note,
        place: child
            .spans
            .iter()
            .find(|span| span.is_primary)
            .and_then(place),
        text: child.message.clone(),
    });
    spans.chain(notes).take(MAX_LABELS).collect()
}

fn place(span: &Span) -> Option<LabelPlace> {
    let span = span.written();
    (span.line_start > 0).then(|| LabelPlace {
        file: span.file_name.replace('\\', "/"),
        line: span.line_start,
        column: span.column_start,
        last_line: span.line_end.max(span.line_start),
    })
}
