//! The days on which a learner practised, as a calendar: a column for each week.

use jiff::civil::Date;

use crate::html::Markup;
use crate::learn::practice::{DayOfPractice, History, in_words};

/// How many weeks there are.
const WEEKS: i32 = 26;

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The calendar of the last half year.
pub(super) fn calendar(history: &History, today: Date) -> Markup {
    let mut page = Markup::default();
    let monday = days_later(today, -i32::from(today.weekday().to_monday_zero_offset()));
    let mondays: Vec<Date> = (0..WEEKS)
        .map(|week| days_later(monday, 7 * (week - WEEKS + 1)))
        .collect();
    page.raw("<p class=\"note\" id=\"minutes\">Minutes of practice on each day of the last half year</p>\n");
    page.raw("<div class=\"scroll latest\" role=\"region\" aria-labeledby=\"minutes\" tabindex=\"0\">\n<table class=\"calendar\" aria-labeledby=\"minutes\">\n<thead>\n<tr><th scope=\"col\"><span class=\"heard\">Day</span>");
    let mut month = 0;
    for monday in &mondays {
        page.raw("<th scope=\"col\"><span class=\"heard\">week of ")
            .text(monday)
            .raw("</span>");
        if monday.month() != month {
            month = monday.month();
            page.raw("<span aria-hidden=\"true\">")
                .text(monday.strftime("%b"))
                .raw("</span>");
        }
    }
    page.raw("\n<tbody>\n");
    for (offset, name) in (0..).zip(WEEKDAYS) {
        page.raw("<tr><th scope=\"row\">").raw(name);
        for monday in &mondays {
            let day = days_later(*monday, offset);
            if day > today {
                page.raw("<td class=\"later\">");
            } else {
                page.push(&cell(day, history.days.get(&day)));
            }
        }
        page.raw("\n");
    }
    page.raw("</table>\n</div>\n");
    page
}

fn cell(day: Date, practised: Option<&DayOfPractice>) -> Markup {
    let mut page = Markup::default();
    let Some(practised) = practised else {
        page.raw("<td title=\"").text(day).raw("\">");
        return page;
    };
    let minutes = practised.worked.div_ceil(60_000);
    page.raw("<td class=\"").raw(match minutes {
        0..10 => "c1",
        10..30 => "c2",
        30..60 => "c3",
        _ => "c4",
    });
    page.raw("\" title=\"")
        .text(day)
        .raw(": ")
        .text(in_words(practised.worked));
    for (number, what) in [
        (practised.attempts, "attempts"),
        (practised.passed, "passed"),
        (practised.reviewed, "reviewed"),
    ] {
        if number > 0 {
            page.raw(", ").text(number).raw(" ").raw(what);
        }
    }
    page.raw("\">").text(minutes);
    page
}

/// The day that many days later, or earlier.
fn days_later(day: Date, days: i32) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}
