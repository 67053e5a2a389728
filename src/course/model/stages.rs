//! The stages of an exercise: which files and hints belong to which of them.

use std::ops::Range;

use super::exercise::Exercise;
use super::project_stage::ProjectStage;

impl Exercise {
    /// The index of the stage that a test target belongs to.
    pub fn stage_of_target(&self, target: &str) -> Option<usize> {
        let mut stages = self.stages.iter();
        stages.position(|stage| stage.target() == target)
    }

    /// The index of the stage that has this test file (path relative to the course's root).
    pub fn stage_of_file(&self, path: &str) -> Option<usize> {
        let test = self.inside(path)?;
        self.stages.iter().position(|stage| stage.test == test)
    }

    /// Which of its hints help when this many stages are done. Without stages, all of them do.
    pub fn hints_after(&self, done: usize) -> Range<usize> {
        let Some(last) = self.stages.len().checked_sub(1) else {
            return 0..self.hints.len();
        };
        let of = |stages: &[ProjectStage]| stages.iter().map(|stage| stage.hints).sum();
        let current = done.min(last);
        of(&self.stages[..current])..of(&self.stages[..=current])
    }
}
