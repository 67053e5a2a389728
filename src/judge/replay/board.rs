//! `Board`: how far the invocations of one build are, for those that wait for others. Knows no compiler.

use std::sync::{Condvar, Mutex, PoisonError};

/// How far a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Whether it has to be made is not known yet.
    Open,
    Making,
    /// Its metadata is written, with which others can be compiled.
    Described,
    Anew,
    AsBefore,
    /// It comes to nothing.
    Stopped,
}

/// How far all calls are, for those that wait for others.
pub(super) struct Board {
    stages: Mutex<Vec<Stage>>,
    changed: Condvar,
}

impl Board {
    pub(super) fn new(invocations: usize) -> Self {
        Self {
            stages: Mutex::new(vec![Stage::Open; invocations]),
            changed: Condvar::new(),
        }
    }

    pub(super) fn set(&self, index: usize, stage: Stage) {
        let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        stages[index] = stage;
        self.changed.notify_all();
    }

    /// Waits until all calls of these places are far enough, or one of them stopped, and tells how far they are.
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
    fn who_waits_is_told_when_all_are_far_enough_or_one_stopped() {
        let board = Board::new(3);
        let (told, outcomes) = mpsc::channel();
        thread::scope(|scope| {
            let board = &board;
            for needed in [vec![0, 1], vec![0, 2]] {
                let told = told.clone();
                scope.spawn(move || {
                    let stages = board.wait(&needed, |stage| stage == Stage::Anew);
                    _ = told.send(stages);
                });
            }
            board.set(2, Stage::Stopped);
            assert_eq!(outcomes.recv(), Ok(vec![Stage::Open, Stage::Stopped]));
            board.set(0, Stage::Anew);
            board.set(1, Stage::Making);
            assert!(outcomes.try_recv().is_err(), "one is still being made");
            board.set(1, Stage::Anew);
            assert_eq!(outcomes.recv(), Ok(vec![Stage::Anew, Stage::Anew]));
        });
    }
}
