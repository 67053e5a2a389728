//! `TimeLimit`: for how long the programs of one submission may run, added up over all of its exercises.

use std::fmt;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::fmt::friendly::{Designator, Spacing, SpanPrinter};

/// For how long a submission's programs may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLimit(SignedDuration);

/// What each exercise adds to the limit unless the assignment says otherwise. Honest work takes a few seconds.
const PER_EXERCISE: SignedDuration = SignedDuration::from_mins(1);

/// The least that a submission has, however few exercises it has.
const LEAST: SignedDuration = SignedDuration::from_mins(10);

impl TimeLimit {
    /// The limit of an assignment that doesn't set one.
    pub fn of_exercises(count: usize) -> Self {
        let count = i32::try_from(count).unwrap_or(i32::MAX);
        Self(PER_EXERCISE.saturating_mul(count).max(LEAST))
    }

    /// Reads a length of time, such as `30 minutes`.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
        match text.parse::<SignedDuration>() {
            Ok(limit) if limit.is_positive() => Ok(Self(limit)),
            Ok(_) => Err(format!("`{text}` isn't a time limit")),
            Err(_) => Err(format!("`{text}` isn't a length of time")),
        }
    }

    /// Whether a submission that has used this many seconds gets no more.
    pub fn is_used_up(self, seconds: f64) -> bool {
        Duration::try_from(self.0).is_ok_and(|limit| seconds > limit.as_secs_f64())
    }
}

impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let printer = SpanPrinter::new()
            .spacing(Spacing::BetweenUnitsAndDesignators)
            .designator(Designator::Verbose);
        f.write_str(&printer.duration_to_string(&self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_and_shown_in_words() {
        let shown = |text: &str| TimeLimit::parse(text).map(|limit| limit.to_string());
        assert_eq!(shown("30 minutes").as_deref(), Ok("30 minutes"));
        assert_eq!(shown("90s").as_deref(), Ok("1 minute 30 seconds"));
        for wrong in ["", "soon", "-3 minutes", "0 s"] {
            assert!(shown(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn it_grows_with_the_exercises() {
        assert_eq!(TimeLimit::of_exercises(1).to_string(), "10 minutes");
        assert_eq!(TimeLimit::of_exercises(90).to_string(), "1 hour 30 minutes");
        assert!(TimeLimit::of_exercises(1).is_used_up(600.1));
        assert!(!TimeLimit::of_exercises(1).is_used_up(600.0));
    }
}
