//! An assignment in words, so that a teacher can see whether it says what they meant.

use super::assignment::{Assigned, Assignment, Counts};
use super::late::LateRule;
use crate::grade::gradebook::{Details, Points};

impl Assignment {
    /// Whole sentences, and one line per exercise.
    pub fn explained(&self) -> Vec<String> {
        let count = self.exercises.len();
        let plural = if count == 1 { "" } else { "s" };
        let points = points(self.max());
        let mut lines = vec![
            self.title.clone(),
            String::new(),
            format!("{count} exercise{plural}, {points}:"),
        ];
        lines.extend(self.exercises.iter().map(Assigned::explained));
        lines.push(String::new());
        lines.extend(self.explained_deadline());
        lines.push(
            match self.counts {
                Counts::Latest => "Of several submissions of a student, the latest counts.",
                Counts::Best => "Of several submissions of a student, the best one counts.",
            }
            .to_owned(),
        );
        lines.push(format!(
            "All programs of a submission together may run for {}, and use {} of processor time.",
            self.quota.time, self.quota.processor_time
        ));
        lines.push(
            match self.details {
                Details::Full => "Students see what a failed test printed.",
                Details::ActualOnly => {
                    "Students see what their code returned, without the expected value."
                }
                Details::None => "Students see only whether a test passed.",
            }
            .to_owned(),
        );
        lines
    }

    fn explained_deadline(&self) -> Vec<String> {
        let Some(due) = &self.deadline else {
            return vec!["There's no deadline, so nothing is late.".to_owned()];
        };
        let mut lines = vec![format!("Due: {due}.")];
        lines.extend(self.late.explained());
        let extensions = self.extensions.iter();
        lines.extend(extensions.map(|(student, due)| format!("For `{student}`, it's due: {due}.")));
        lines
    }
}

impl Assigned {
    fn explained(&self) -> String {
        let hidden = self.hidden.iter().count();
        let mut line = format!("  {}: {}", self.exercise, points(self.points));
        line += if self.partial {
            ", shared among its tests"
        } else {
            ", all or nothing"
        };
        for (test, weight) in &self.weights {
            line += &format!(", `{test}` counts {weight} times");
        }
        if hidden > 0 {
            let plural = if hidden == 1 { "" } else { "s" };
            line += &format!(", {hidden} hidden file{plural}");
        }
        line
    }
}

impl LateRule {
    fn explained(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if self.tokens > 0 || !self.left.is_empty() {
            let tokens = days(self.tokens);
            lines.push(format!("Each student has {tokens} that cost nothing."));
        }
        let left = self.left.iter();
        lines.extend(left.map(|(student, tokens)| {
            let tokens = days(*tokens);
            format!("`{student}` has {tokens} left that cost nothing.")
        }));
        lines.push(match self.percent_per_day {
            0 => "A late submission counts in full.".to_owned(),
            100 => "A late submission is worth nothing.".to_owned(),
            percent => format!("Each day that has begun takes off {percent} % of the points."),
        });
        let last = self.last_day.map(days);
        lines.extend(last.map(|last| format!("After {last}, it's worth nothing.")));
        lines
    }
}

fn points(points: Points) -> String {
    let plural = if points == Points::whole(1) { "" } else { "s" };
    format!("{points} point{plural}")
}

fn days(count: u32) -> String {
    format!("{count} day{}", if count == 1 { "" } else { "s" })
}
