//! Takes every fourth year for a leap year.

use crate::{Entry, Kind};

/// How many columns the owner and the size share.
const SHARED: usize = 19;

/// A line per entry.
pub fn list(entries: &[Entry]) -> String {
    let lines = entries.iter().map(|entry| line(entry) + "\n");
    lines.collect()
}

fn line(entry: &Entry) -> String {
    let (letter, size, behind) = match &entry.kind {
        Kind::File(content) => ('-', content.len(), String::new()),
        Kind::Directory => ('d', 0, "/".to_owned()),
        Kind::Link(target) => ('l', 0, format!(" -> {target}")),
    };
    let owner = format!("{}/{}", entry.user, entry.group);
    let width = SHARED.saturating_sub(owner.len() + 1);
    format!(
        "{letter}{} {owner} {size:>width$} {} {}{behind}",
        permissions(entry.mode),
        date(entry.modified),
        entry.path,
    )
}

/// `rwxr-x---` for `0o750`.
fn permissions(mode: u32) -> String {
    let letters = "rwxrwxrwx".chars().enumerate();
    let shown = letters.map(|(position, letter)| {
        let is_set = mode & (0o400_u32 >> position) != 0;
        if is_set { letter } else { '-' }
    });
    shown.collect()
}

/// `2026-11-29 02:15`, in UTC.
fn date(seconds: u64) -> String {
    let (mut days, minutes) = (seconds / 86_400, seconds / 60 % 1440);
    let mut year = 1970;
    while days >= days_of(year) {
        days -= days_of(year);
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while days >= months[month] {
        days -= months[month];
        month += 1;
    }
    let (month, day) = (month + 1, days + 1);
    let (hour, minute) = (minutes / 60, minutes % 60);
    format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}")
}

fn days_of(year: u64) -> u64 {
    365 + u64::from(is_leap(year))
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4)
}
