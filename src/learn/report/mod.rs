//! `PracticeReport`: one page about what a learner has done, for themselves. It needs no other file, no network and no scripts.

mod calendar;
mod road;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::practice::{History, ReviewDue, day_of, in_words};
use super::progress::Progress;
use crate::course::{Course, Exercise};
use crate::html::{HtmlPage, Markup, PageSection};

const STYLE: &str = include_str!("style.css");

/// How many reviews are listed.
const LISTED: usize = 8;

/// What the page is about.
pub struct PracticeReport<'r> {
    pub course: &'r Course,
    pub progress: &'r Progress,
    pub history: &'r History,
    /// Unix time in milliseconds.
    pub now: u64,
    pub time_zone: &'r TimeZone,
}

impl PracticeReport<'_> {
    /// The page.
    pub fn page(&self) -> String {
        let reviews = self.history.reviews();
        let today = self.date(self.now);
        let mut opening = self.header(today);
        opening.push(&self.tiles(today, &reviews));
        let section = PageSection::new;
        let title = format!("{}: your practice", self.course.title);
        let page = HtmlPage {
            title: &title,
            style: STYLE,
            opening,
            sections: vec![
                section("next", "What's next", self.next(&reviews)),
                section(
                    "road",
                    "The road",
                    road::road(self.course, self.progress, self.history),
                ),
                section(
                    "calendar",
                    "Practice",
                    calendar::calendar(self.history, today),
                ),
            ],
        };
        page.finish()
    }

    fn date(&self, at: u64) -> Date {
        day_of(at, self.time_zone).unwrap_or(Date::MAX)
    }

    fn header(&self, today: Date) -> Markup {
        let mut page = Markup::default();
        page.raw("<header>\n<h1>")
            .name(&self.course.title)
            .raw("</h1>\n<p>Your practice, as of <time>")
            .text(today)
            .raw("</time>. This page was written by <code>runner report</code>, and shows what’s in your log.</p>\n</header>\n");
        page
    }

    /// The figures at the top.
    fn tiles(&self, today: Date, reviews: &[ReviewDue]) -> Markup {
        let mut page = Markup::default();
        let all = self.course.exercises().count();
        let done = |exercise: &&Exercise| self.progress.is_done(&exercise.name);
        let done = self.course.exercises().filter(done).count();
        let due = reviews
            .iter()
            .filter(|review| review.at <= self.now)
            .count();
        page.raw("<dl class=\"tiles\">\n");
        let (topics, all_topics) = road::topics_done(self.course, self.progress);
        let days = self.history.days.len();
        let streak = self.history.streak(today);
        page.tile("exercises", done, format!("of {all}"));
        page.tile("topics", topics, format!("of {all_topics}"));
        let worked = in_words(self.history.worked());
        let (hours, minutes) = worked
            .split_once(" h ")
            .map_or((worked.as_str(), ""), |(_, rest)| {
                worked.split_at(worked.len() - rest.len())
            });
        page.tile("practised", hours.trim(), minutes);
        page.tile("days of practice", days, "");
        page.tile("days in a row", streak, "");
        page.tile("to review", due, "");
        page.raw("</dl>\n");
        page
    }

    /// Where the road goes on, and what comes back.
    fn next(&self, reviews: &[ReviewDue]) -> Markup {
        let mut page = Markup::default();
        let is_left = |exercise: &&Exercise| self.progress.is_left(self.course, exercise);
        match self.course.exercises().find(is_left) {
            Some(exercise) => page
                .raw("<p>New: <b>")
                .name(&exercise.title)
                .raw("</b> in ")
                .name(&self.course.level_of(exercise).title)
                .raw(" (<code>runner run ")
                .text(&exercise.name)
                .raw("</code>)</p>\n"),
            None => page.raw("<p>There’s nothing left to solve.</p>\n"),
        };
        if reviews.is_empty() {
            page.raw("<p>Exercises that you have solved come back here when it’s time to review them.</p>\n");
            return page;
        }
        page.raw("<p>To review, with <code>runner review</code>:</p>\n")
            .scroll("Reviews")
            .raw("<table class=\"list\">\n");
        page.raw("<thead>\n<tr><th scope=\"col\">exercise<th scope=\"col\">due<th scope=\"col\" class=\"wide\">level<th scope=\"col\" class=\"number wide\">reviews so far\n<tbody>\n");
        for review in reviews.iter().take(LISTED) {
            let Some(exercise) = self.course.exercises().nth(review.exercise) else {
                continue;
            };
            page.raw("<tr><th scope=\"row\">")
                .name(&exercise.title)
                .raw(" <small>")
                .name(&exercise.name)
                .raw("</small><td class=\"date\">");
            if review.at <= self.now {
                page.raw("<span class=\"key h\">now</span>");
            } else {
                page.text(self.date(review.at));
            }
            page.raw("<td class=\"wide\">")
                .name(&self.course.level_of(exercise).title)
                .raw("<td class=\"number wide\">")
                .text(review.reviews)
                .raw("\n");
        }
        page.raw("</table>\n</div>\n");
        if reviews.len() > LISTED {
            page.raw("<p class=\"note\">and ")
                .text(reviews.len() - LISTED)
                .raw(" more (<code>runner review --list</code>)</p>\n");
        }
        page
    }
}
