//! `ProjectView`: the stages of a project as a path, with the current one and its task.

use crate::course::Exercise;
use crate::ui::markdown::markdown;
use crate::ui::terminal::{Style, cut};

/// A project and how much of it is done.
#[derive(Clone, Copy)]
pub struct ProjectView<'a> {
    exercise: &'a Exercise,
    /// How many of its stages are done.
    done: usize,
    /// The current stage's task in Markdown.
    task: &'a str,
}

impl<'a> ProjectView<'a> {
    /// `None` if the exercise has no stages.
    pub fn of(exercise: &'a Exercise, done: usize, task: &'a str) -> Option<Self> {
        let view = Self {
            exercise,
            done,
            task,
        };
        (!exercise.stages.is_empty()).then_some(view)
    }

    /// `▣▣▣□□□ stage 4/6: Labels and jumps   exercises/…/tests/labels.rs`, as much as fits.
    pub fn path(&self, columns: usize, style: Style) -> String {
        let stages = &self.exercise.stages;
        let all = stages.len();
        let steps = style.steps(self.done, all);
        let text = match stages.get(self.done) {
            Some(stage) => format!(
                "{steps} stage {}/{all}: {}   {}",
                self.done + 1,
                style.strong(&stage.title),
                style.accent(&self.exercise.path(&stage.test))
            ),
            None => format!("{steps} all {all} stages are done"),
        };
        cut(&text, columns, style.ellipsis())
    }

    /// The path, and below it the task.
    pub fn lines(&self, columns: usize, style: Style) -> Vec<String> {
        let mut lines = vec![self.path(columns, style)];
        lines.extend(markdown(self.task, columns, style));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::ProjectStage;
    use crate::ui::fixtures;

    #[test]
    fn the_path_shows_what_is_done_and_what_is_next() {
        let course = fixtures::course();
        let mut exercise = course.exercises().next().expect("an exercise").clone();
        assert!(ProjectView::of(&exercise, 0, "").is_none());
        let stage = |title: &str| ProjectStage {
            title: title.to_owned(),
            test: format!("tests/{title}.rs"),
            hints: 0,
        };
        exercise.stages = ["labels", "jumps", "loops"].map(stage).to_vec();
        let shown = |done: usize, style: Style| {
            let view = ProjectView::of(&exercise, done, "Jump `back`.");
            view.expect("stages").lines(80, style).join("\n")
        };
        let unicode = Style {
            unicode: true,
            ..Style::PLAIN
        };
        let test = exercise.path("tests/jumps.rs");
        assert_eq!(
            shown(1, unicode),
            format!("▣□□ stage 2/3: jumps   {test}\nJump `back`.")
        );
        assert!(shown(1, Style::PLAIN).starts_with("#-- stage 2/3"));
        assert!(shown(3, unicode).starts_with("▣▣▣ all 3 stages are done"));
    }
}
