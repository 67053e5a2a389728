//! `Board`: how far each invocation of a build is, for those that wait for others. Knows no compiler.

use std::sync::{Condvar, Mutex, PoisonError};

/// How far an invocation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// It isn't known yet whether it has to run.
    Pending,
    Running,
    /// Its metadata is written, so crates that depend on it can be compiled.
    MetadataReady,
    Rebuilt,
    Unchanged,
    /// It won't produce a result.
    Stopped,
}

/// How far all invocations are.
pub(super) struct Board {
    stages: Mutex<Vec<Stage>>,
    changed: Condvar,
}

impl Board {
    pub(super) fn new(invocations: usize) -> Self {
        Self {
            stages: Mutex::new(vec![Stage::Pending; invocations]),
            changed: Condvar::new(),
        }
    }

    pub(super) fn set(&self, index: usize, stage: Stage) {
        let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        stages[index] = stage;
        self.changed.notify_all();
    }

    /// Waits until all of these invocations are far enough or one of them stopped, and returns their stages.
    pub(super) fn wait(&self, indexes: &[usize], far_enough: impl Fn(Stage) -> bool) -> Vec<Stage> {
        let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let now: Vec<Stage> = indexes.iter().map(|&index| stages[index]).collect();
            if now.contains(&Stage::Stopped) || now.iter().all(|&stage| far_enough(stage)) {
                return now;
            }
            stages = self
                .changed
                .wait(stages)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;

    use super::*;

    #[test]
    fn a_wait_ends_when_all_are_far_enough_or_one_stopped() {
        let board = Board::new(3);
        let (sender, outcomes) = mpsc::channel();
        thread::scope(|scope| {
            let board = &board;
            for needed in [vec![0, 1], vec![0, 2]] {
                let sender = sender.clone();
                scope.spawn(move || {
                    let stages = board.wait(&needed, |stage| stage == Stage::Rebuilt);
                    _ = sender.send(stages);
                });
            }
            board.set(2, Stage::Stopped);
            assert_eq!(outcomes.recv(), Ok(vec![Stage::Pending, Stage::Stopped]));
            board.set(0, Stage::Rebuilt);
            board.set(1, Stage::Running);
            assert!(outcomes.try_recv().is_err(), "one is still running");
            board.set(1, Stage::Rebuilt);
            assert_eq!(outcomes.recv(), Ok(vec![Stage::Rebuilt, Stage::Rebuilt]));
        });
    }
}
