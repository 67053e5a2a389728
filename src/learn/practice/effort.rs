//! `Effort`: what it took to solve an exercise, and how well the learner knew it.

use crate::learn::event::ReviewRating;

const MINUTE: u64 = 60_000;

/// What it took to solve an exercise once: from when it was shown, reset, or came back for a review.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    /// How many attempts there were.
    pub attempts: u32,
    /// How many of them didn't pass.
    pub failed: u32,
    /// How many hints were shown.
    pub hints: usize,
    /// Whether the solution was shown.
    pub solution_shown: bool,
    /// How long it took without breaks, in milliseconds.
    pub worked: u64,
}

impl Effort {
    /// How well the learner knew it.
    pub fn rating(&self) -> ReviewRating {
        if self.solution_shown {
            ReviewRating::Again
        } else if self.hints > 0 || self.failed > 5 || self.worked > 45 * MINUTE {
            ReviewRating::Hard
        } else if self.attempts > 0 && self.failed <= 1 && self.worked <= 10 * MINUTE {
            ReviewRating::Easy
        } else {
            // Also what was solved elsewhere, of which nothing is known.
            ReviewRating::Good
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rating_follows_from_attempts_hints_and_time() {
        let once = Effort {
            attempts: 1,
            worked: 2 * MINUTE,
            ..Effort::default()
        };
        let rated = |change: &dyn Fn(&mut Effort)| {
            let mut effort = once;
            change(&mut effort);
            effort.rating()
        };
        assert_eq!(Effort::default().rating(), ReviewRating::Good);
        assert_eq!(once.rating(), ReviewRating::Easy);
        for failed in [2, 5] {
            assert_eq!(rated(&|e| e.failed = failed), ReviewRating::Good);
        }
        assert_eq!(rated(&|e| e.worked = 20 * MINUTE), ReviewRating::Good);
        assert_eq!(rated(&|e| e.failed = 6), ReviewRating::Hard);
        assert_eq!(rated(&|e| e.hints = 1), ReviewRating::Hard);
        assert_eq!(rated(&|e| e.worked = 50 * MINUTE), ReviewRating::Hard);
        assert_eq!(rated(&|e| e.solution_shown = true), ReviewRating::Again);
    }
}
