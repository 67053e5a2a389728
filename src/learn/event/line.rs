//! `Line`: a line of the log as it's read, and which time it counts at.
//!
//! It knows no files and no clock.

use std::borrow::Cow;

use serde::Deserialize;

use super::{Name, ReviewRating, VERSION};

/// How far ahead a clock may be, in milliseconds: machines disagree by minutes, or by a time zone.
const AHEAD: u64 = 86_400_000;

/// Whether nothing can have happened at that time yet. Both are Unix times in milliseconds.
pub(in crate::learn) fn is_in_the_future(at: u64, now: u64) -> bool {
    at > now.saturating_add(AHEAD)
}

/// What counts when a line is read: what was done, to which exercise, and when. Lines sort by time, then by id.
#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::learn) struct Line<'l> {
    pub(in crate::learn) at: u64,
    #[serde(borrow)]
    pub(in crate::learn) id: Cow<'l, str>,
    pub(in crate::learn) event: Name,
    #[serde(borrow)]
    pub(in crate::learn) exercise: Cow<'l, str>,
    pub(in crate::learn) hint: Option<usize>,
    pub(in crate::learn) stages: Option<usize>,
    #[serde(borrow)]
    pub(in crate::learn) mistake: Option<Cow<'l, str>>,
    #[serde(borrow)]
    pub(in crate::learn) decision: Option<Cow<'l, str>>,
    pub(in crate::learn) rating: Option<ReviewRating>,
    v: u32,
}

impl<'l> Line<'l> {
    /// Reads one line of the log. `None` for anything else that may be there: half a line after a kill, a conflict marker, a blank line, a
    /// line of a later version.
    pub(in crate::learn) fn parse(line: &'l [u8]) -> Option<Self> {
        let read = |text: &'l [u8]| serde_json::from_slice::<Self>(text).ok();
        find(line, read).filter(|line| line.v == VERSION)
    }

    /// The lines of logs by time, then by id: the order of the lines in a file doesn't matter, and an event counts once.
    ///
    /// A clock that was ahead is the exception. Its lines can't be from then, so they count as recorded just before the line that follows them in
    /// the file, or just now if none does.
    pub(in crate::learn) fn sorted(logs: [&'l [u8]; 2], now: u64) -> Vec<Self> {
        let lines = logs
            .into_iter()
            .flat_map(|log| log.split(|byte| *byte == b'\n'));
        let mut lines: Vec<Self> = lines.filter_map(Self::parse).collect();
        let mut next = now;
        for line in lines.iter_mut().rev() {
            if is_in_the_future(line.at, now) {
                line.at = next.saturating_sub(1);
            }
            next = line.at;
        }
        lines.sort();
        lines.dedup_by(|a, b| (a.at, &a.id) == (b.at, &b.id));
        lines
    }
}

/// A line of any version, as it is. Lines sort by time; those without one come last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::learn) struct AnyLine {
    at: u64,
    /// Without the newline.
    pub(in crate::learn) text: String,
}

impl AnyLine {
    /// Finds the line, wherever [`Line::parse`] would find one of this version.
    pub(in crate::learn) fn parse(line: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Versioned {
            #[serde(rename = "v")]
            _v: u64,
            #[serde(default)]
            at: serde_json::Value,
        }
        find(line, |text| {
            let read: Versioned = serde_json::from_slice(text).ok()?;
            Some(Self {
                at: read.at.as_u64().unwrap_or(u64::MAX),
                text: str::from_utf8(text).ok()?.to_owned(),
            })
        })
    }
}

/// Finds the object in one line of a file.
fn find<'l, T>(line: &'l [u8], read: impl Fn(&'l [u8]) -> Option<T>) -> Option<T> {
    const START: &[u8] = b"{\"v\":";
    let line = line.trim_ascii();
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    if line.first() != Some(&b'{') {
        return None;
    }
    read(line).or_else(|| {
        // A whole line can follow half a line, if another process was killed while it wrote.
        let start = line
            .windows(START.len())
            .rposition(|window| window == START)
            .filter(|start| *start > 0)?;
        read(&line[start..])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::event::{ProgressEvent, ProgressKind};

    #[test]
    fn a_line_can_be_read_back_even_with_a_carriage_return() {
        let line = ProgressEvent::new("moves1", ProgressKind::Passed)
            .to_line(7, "a-1")
            .replace('\n', "\r\n");
        let read = Line::parse(line.as_bytes()).expect("it is a line");
        assert_eq!(
            (read.at, &*read.id, read.event, &*read.exercise),
            (7, "a-1", Name::Passed, "moves1")
        );
    }

    #[test]
    fn anything_that_is_not_a_line_is_skipped() {
        for text in [
            "",
            "   ",
            "<<<<<<< HEAD",
            "=======",
            ">>>>>>> other",
            "{\"v\":1,\"id\":\"a\",\"at\":1,\"eve",
            "[1,2]",
            "{\"v\":2,\"id\":\"a\",\"at\":1,\"event\":\"passed\",\"exercise\":\"moves1\"}",
        ] {
            assert_eq!(Line::parse(text.as_bytes()), None, "{text:?}");
        }
        assert_eq!(Line::parse(b"{\"\xFF\xFE"), None);
    }

    #[test]
    fn a_line_from_the_future_counts_as_just_before_the_next_one() {
        let now = 1_700_000_000_000;
        let line =
            |at, id: &str| ProgressEvent::new("moves1", ProgressKind::Passed).to_line(at, id);
        let far = now + 400 * AHEAD;
        let log = [
            line(7, "a-1"),
            line(far, "a-2"),
            line(u64::MAX, "a-3"),
            line(now - 50, "a-4"),
            // A clock that is only a little ahead is believed.
            line(now + AHEAD, "a-5"),
            line(far, "a-6"),
        ]
        .concat();
        let read = Line::sorted([log.as_bytes(), b""], now);
        let order: Vec<(u64, &str)> = read.iter().map(|line| (line.at, &*line.id)).collect();
        assert_eq!(
            order,
            [
                (7, "a-1"),
                (now - 52, "a-2"),
                (now - 51, "a-3"),
                (now - 50, "a-4"),
                (now - 1, "a-6"),
                (now + AHEAD, "a-5"),
            ]
        );
    }

    #[test]
    fn a_whole_line_after_half_a_line_is_found() {
        let whole = ProgressEvent::new("moves1", ProgressKind::Passed).to_line(7, "a-1");
        let torn = format!("{{\"v\":1,\"id\":\"b\",\"at\":{whole}");
        assert_eq!(Line::parse(torn.as_bytes()).map(|line| line.at), Some(7));
    }
}
