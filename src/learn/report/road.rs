//! The course as a map: levels and topics in order, what's done in each, and what it took.

use crate::course::{Course, Level, Topic};
use crate::html::{Look, Markup};
use crate::learn::practice::{History, in_words};
use crate::learn::progress::Progress;

/// What can be said about a topic.
const LOOKS: [Look; 3] = [DONE, BEGUN, AHEAD];
const DONE: Look = Look::new("p", "✓", "done");
const BEGUN: Look = Look::new("h", "◐", "begun");
const AHEAD: Look = Look::new("m", "○", "ahead");

/// Some exercises, and what was done in them.
#[derive(Default)]
struct RoadSum {
    exercises: usize,
    done: usize,
    /// In milliseconds.
    worked: u64,
    attempts: u32,
}

impl RoadSum {
    fn look(&self) -> Look {
        if self.exercises > 0 && self.done == self.exercises {
            DONE
        } else if self.done > 0 || self.attempts > 0 {
            BEGUN
        } else {
            AHEAD
        }
    }

    /// `2 of 3 · 25 min · 12 attempts`.
    fn words(&self) -> String {
        let mut words = format!("{} of {}", self.done, self.exercises);
        if self.attempts > 0 {
            let s = if self.attempts == 1 { "" } else { "s" };
            words += &format!(
                " · {} · {} attempt{s}",
                in_words(self.worked),
                self.attempts
            );
        }
        words
    }
}

/// Everything that was done in a course, level by level.
struct RoadSums<'r> {
    progress: &'r Progress,
    history: &'r History,
}

impl RoadSums<'_> {
    /// The sum of a level, or of one of its topics. `first` is the place of the level's first exercise in the course.
    fn of(&self, level: &Level, topic: Option<&Topic>, first: usize) -> RoadSum {
        let mut sum = RoadSum::default();
        for (place, exercise) in level.exercises.iter().enumerate() {
            if topic.is_some_and(|topic| !exercise.topics.contains(&topic.id)) {
                continue;
            }
            let practice = self.history.of(first + place);
            sum.exercises += 1;
            sum.done += usize::from(self.progress.is_done(&exercise.name));
            sum.worked += practice.worked;
            sum.attempts = sum.attempts.saturating_add(practice.attempts);
        }
        sum
    }
}

/// How many topics are done, and how many there are.
pub(super) fn topics_done(course: &Course, progress: &Progress) -> (usize, usize) {
    let history = &History::default();
    let sums = RoadSums { progress, history };
    let topics = course
        .levels
        .iter()
        .flat_map(|level| level.topics.iter().map(move |topic| (level, topic)));
    let looks: Vec<Look> = topics
        .map(|(level, topic)| sums.of(level, Some(topic), 0).look())
        .collect();
    let done = looks.iter().filter(|look| **look == DONE).count();
    (done, looks.len())
}

/// The map.
pub(super) fn road(course: &Course, progress: &Progress, history: &History) -> Markup {
    let sums = RoadSums { progress, history };
    let mut page = Look::legend(LOOKS);
    page.raw("<ol class=\"road\">\n");
    let mut first = 0;
    for level in &course.levels {
        page.push(&one_level(&sums, level, first));
        first += level.exercises.len();
    }
    page.raw("</ol>\n<p class=\"note\">Times are without breaks: a pause of more than 15 minutes doesn’t count. An exercise with several topics counts in each of them.</p>\n");
    page
}

fn one_level(sums: &RoadSums<'_>, level: &Level, first: usize) -> Markup {
    let mut page = Markup::default();
    let sum = sums.of(level, None, first);
    let percent = (sum.done * 100).checked_div(sum.exercises).unwrap_or(0);
    page.raw("<li><h3>")
        .name(&level.title)
        .raw(" <small>")
        .text(sum.words())
        .raw("</small></h3>\n<span class=\"meter\" aria-hidden=\"true\"><i class=\"done\" style=\"width:")
        .text(percent)
        .raw("%\"></i></span>\n");
    if !level.topics.is_empty() {
        page.raw("<ol class=\"topics\">\n");
        for topic in &level.topics {
            let sum = sums.of(level, Some(topic), first);
            let look = sum.look();
            page.raw("<li class=\"")
                .raw(look.class)
                .raw("\"><b><span aria-hidden=\"true\">")
                .raw(look.symbol)
                .raw("</span><span class=\"heard\">")
                .raw(look.word)
                .raw(":</span> ")
                .name(&topic.title)
                .raw("</b> <span>")
                .text(sum.words())
                .raw("</span>\n");
        }
        page.raw("</ol>\n");
    }
    page
}
