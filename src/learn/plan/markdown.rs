//! A study plan as Markdown.

use super::study_plan::{FOR_NEW, PlannedExercise, StudyPlan};
use crate::learn::practice::in_words;

/// The plan, for people and for what shows Markdown.
pub fn plan_in_markdown(plan: &StudyPlan<'_>) -> String {
    let mut text = format!("# {}: a study plan\n\n", escaped(&plan.course.title));
    text += &format!(
        "- Time: {} h a week, from {} to {}.\n",
        plan.time.hours,
        plan.start,
        plan.end.yesterday().unwrap_or(plan.end)
    );
    text += &format!("- Pace: {}\n", pace(plan));
    text += &format!(
        "- Exercises ahead: {}, about {}. {FOR_NEW} % of each week is for them, and the rest is for `runner review`.\n",
        plan.ahead,
        in_words(plan.needed * 60_000),
    );
    text += &format!("- {}\n", outlook(plan));
    for (number, week) in (1..).zip(&plan.weeks) {
        let minutes: u64 = week.exercises.iter().map(|planned| planned.minutes).sum();
        text += &format!(
            "\n## Week {number}: {} ({})\n",
            week.monday,
            in_words(minutes * 60_000)
        );
        let mut level = None;
        for planned in &week.exercises {
            if level != Some(&planned.level.id) {
                level = Some(&planned.level.id);
                text += &format!("\n{}\n\n", escaped(&planned.level.title));
            }
            text += &format!(
                "- [ ] {} `{}`{}\n",
                escaped(&planned.exercise.title),
                planned.exercise.name,
                goes_on(planned)
            );
        }
    }
    text
}

/// Where the pace comes from.
fn pace(plan: &StudyPlan<'_>) -> String {
    let minutes = plan.pace.minutes;
    match plan.pace.measured {
        Some(exercises) => format!(
            "{minutes} minutes for each point, as you needed in the {exercises} exercises that you have solved here."
        ),
        None => format!(
            "{minutes} minutes for each point, lessons included: what a beginner needs. After five exercises, your own pace counts."
        ),
    }
}

/// Whether the road fits into the time.
pub(super) fn outlook(plan: &StudyPlan<'_>) -> String {
    let Some(unfinished) = plan.unfinished else {
        return match plan.weeks.last() {
            Some(last) => format!(
                "You reach the end of the road in the week of {}.",
                last.monday
            ),
            None => "There's nothing left to solve.".to_owned(),
        };
    };
    format!(
        "**The road doesn't fit into this time:** you reach `{}`. For all of it, you'd need {} h a week, or {} weeks instead of {}.",
        unfinished.name,
        plan.hours_needed(),
        plan.weeks_needed(),
        plan.weeks.len()
    )
}

fn goes_on(planned: &PlannedExercise<'_>) -> &'static str {
    if planned.goes_on { " (goes on)" } else { "" }
}

/// Text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        if "\\`*_[]<>#|~&!".contains(character) {
            escaped.push('\\');
        }
        escaped.push(if character.is_control() {
            ' '
        } else {
            character
        });
    }
    escaped
}

#[cfg(test)]
mod tests {
    use indoc::indoc;
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::learn::fixture::LearnerFixture;
    use crate::learn::plan::{StudyTime, icalendar};
    use crate::learn::progress::Progress;

    /// The plan of the small course from a Thursday on, with this log.
    fn planned(log: &str, months: u16, hours: u16, points: u32) -> (String, String) {
        let mut fixture = LearnerFixture::new();
        for exercise in fixture
            .course
            .levels
            .iter_mut()
            .flat_map(|level| &mut level.exercises)
        {
            exercise.points = points;
            exercise.title = format!("The *{}*, half; or\\not", exercise.name);
        }
        plan_of(&fixture, log, StudyTime { months, hours })
    }

    fn plan_of(fixture: &LearnerFixture, log: &str, time: StudyTime) -> (String, String) {
        fixture.write(".runner/progress.jsonl", log);
        let course = &fixture.course;
        let progress = Progress::open(course).expect("the log can be read");
        let history = progress
            .history(&TimeZone::UTC)
            .expect("the log can be read");
        let plan = StudyPlan::new(course, &progress, &history, time, date(2026, 1, 1));
        let stamp = jiff::Timestamp::from_second(1_767_225_600).expect("a time");
        (plan_in_markdown(&plan), icalendar(&plan, stamp))
    }

    #[test]
    fn a_beginners_plan_says_its_pace_and_when_the_road_ends() {
        let (text, _) = planned("", 1, 1, 1);
        assert_eq!(
            text,
            indoc! {r"
                # LearnerFixture: a study plan

                - Time: 1 h a week, from 2026-01-05 to 2026-02-01.
                - Pace: 30 minutes for each point, lessons included: what a beginner needs. After five exercises, your own pace counts.
                - Exercises ahead: 3, about 1 h 30 min. 80 % of each week is for them, and the rest is for `runner review`.
                - You reach the end of the road in the week of 2026-01-12.

                ## Week 1: 2026-01-05 (48 min)

                01\_first

                - [ ] The \*moves1\*, half; or\\not `moves1`
                - [ ] The \*moves2\*, half; or\\not `moves2`

                ## Week 2: 2026-01-12 (42 min)

                01\_first

                - [ ] The \*moves2\*, half; or\\not `moves2` (goes on)

                02\_second

                - [ ] The \*loops1\*, half; or\\not `loops1`
            "}
        );
    }

    #[test]
    fn a_road_that_is_too_long_says_what_it_would_take() {
        let (text, _) = planned("", 1, 1, 10);
        assert!(
            text.contains(
                "**The road doesn't fit into this time:** you reach `moves1`. For all of it, you'd need 5 h a week, or 19 weeks instead of 4."
            ),
            "{text}"
        );
        assert!(
            text.contains("## Week 4") && !text.contains("## Week 5"),
            "{text}"
        );
    }

    #[test]
    fn what_is_done_is_not_planned() {
        let done: String = ["moves1", "moves2", "loops1"]
            .map(|name| {
                format!("{{\"v\":1,\"id\":\"{name}\",\"at\":7,\"event\":\"passed\",\"exercise\":\"{name}\"}}\n")
            })
            .concat();
        let (text, calendar) = planned(&done, 6, 5, 1);
        assert!(text.contains("There's nothing left to solve."), "{text}");
        assert!(!calendar.contains("VEVENT"), "{calendar}");
    }

    #[test]
    fn what_a_checkpoint_skips_is_not_planned() {
        let mut fixture = LearnerFixture::new();
        fixture.course.levels[0].exercises[1].name = "moves_checkpoint".to_owned();
        let done = r#"{"v":1,"id":"a","at":7,"event":"passed","exercise":"moves_checkpoint"}"#;
        let text = |log: &str| {
            let (text, _) = plan_of(
                &fixture,
                log,
                StudyTime {
                    months: 6,
                    hours: 5,
                },
            );
            text
        };
        assert!(text("").contains("`moves1`"));
        let after = text(done);
        assert!(
            !after.contains("`moves1`") && after.contains("Exercises ahead: 1,"),
            "{after}"
        );
    }

    #[test]
    fn the_calendar_follows_the_standard() {
        let (_, calendar) = planned("", 1, 1, 1);
        assert!(calendar.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(
            calendar.matches('\n').count(),
            calendar.matches("\r\n").count()
        );
        assert!(
            calendar.split("\r\n").all(|line| line.len() <= 75),
            "{calendar}"
        );
        let unfolded = calendar.replace("\r\n ", "");
        for line in [
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:",
            "DTSTAMP:20260101T000000Z\r\n",
            "DTSTART;VALUE=DATE:20260105\r\nDTEND;VALUE=DATE:20260112\r\n",
            "DTSTART;VALUE=DATE:20260112\r\nDTEND;VALUE=DATE:20260119\r\n",
            r"The *moves1*\, half\; or\\not (moves1)\nThe *moves2*",
        ] {
            assert!(unfolded.contains(line), "{line}: {unfolded}");
        }
        let ids: Vec<&str> = unfolded
            .lines()
            .filter(|line| line.starts_with("UID:"))
            .collect();
        assert!(ids.len() == 2 && ids[0] != ids[1], "{ids:?}");
        let (_, again) = planned("", 1, 1, 1);
        assert_eq!(
            calendar, again,
            "importing a new plan replaces the weeks of the old one"
        );
    }
}
