//! A study plan as iCalendar, RFC 5545: an event for each week.

use jiff::{Span, Timestamp};

use super::study_plan::{PlannedWeek, StudyPlan};
use crate::fingerprint::Fingerprint;

/// The most octets of a line, without its end.
const LONGEST: usize = 75;

/// The plan, for a calendar. `now` is when it was made.
pub fn icalendar(plan: &StudyPlan<'_>, now: Timestamp) -> String {
    let mut calendar = CalendarText(String::new());
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//runner//study plan//EN");
    calendar.line("CALSCALE:GREGORIAN");
    for week in &plan.weeks {
        // The same week of the same course has the same id, so a new plan replaces what it said before.
        let id = Fingerprint::builder("week of a study plan")
            .value(&(&plan.course.title, week.monday.to_string()))
            .finish();
        let end = week.monday.saturating_add(Span::new().days(7));
        calendar.line("BEGIN:VEVENT");
        calendar.line(&format!("UID:{id}@runner"));
        calendar.line(&format!("DTSTAMP:{}", now.strftime("%Y%m%dT%H%M%SZ")));
        calendar.line(&format!(
            "DTSTART;VALUE=DATE:{}",
            week.monday.strftime("%Y%m%d")
        ));
        calendar.line(&format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")));
        calendar.line(&format!("SUMMARY:{}", escaped(&summary(plan, week))));
        calendar.line(&format!("DESCRIPTION:{}", escaped(&description(week))));
        // It says what to do, and not when: the time stays free.
        calendar.line("TRANSP:TRANSPARENT");
        calendar.line("END:VEVENT");
    }
    calendar.line("END:VCALENDAR");
    calendar.0
}

/// `The Rust road: Ownership and borrowing, 5 exercises`.
fn summary(plan: &StudyPlan<'_>, week: &PlannedWeek<'_>) -> String {
    let mut levels: Vec<&str> = Vec::new();
    for planned in &week.exercises {
        if levels.last() != Some(&planned.level.title.as_str()) {
            levels.push(&planned.level.title);
        }
    }
    let exercises = match week.exercises.len() {
        1 => "1 exercise".to_owned(),
        number => format!("{number} exercises"),
    };
    format!("{}: {}, {exercises}", plan.course.title, levels.join(", "))
}

fn description(week: &PlannedWeek<'_>) -> String {
    let lines = week.exercises.iter().map(|planned| {
        let goes_on = if planned.goes_on { ", goes on" } else { "" };
        format!(
            "{} ({}){goes_on}",
            planned.exercise.title, planned.exercise.name
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Lines that end and are folded as the standard says.
struct CalendarText(String);

impl CalendarText {
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A value of the type TEXT.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            _ if character.is_control() => escaped.push(' '),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut text = CalendarText(String::new());
        let line = format!("SUMMARY:{}", "ü€🦀".repeat(40));
        text.line(&line);
        assert!(text.0.split("\r\n").all(|folded| folded.len() <= LONGEST));
        assert_eq!(text.0.replace("\r\n ", ""), format!("{line}\r\n"));
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(
            escaped("a,b;c\\d\ne\rf: \"g\""),
            "a\\,b\\;c\\\\d\\ne f: \"g\""
        );
    }
}
