//! When something that was learned is due again, by the algorithm FSRS.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rs_fsrs::{Card, FSRS, Parameters, Rating};

use crate::learn::event::ReviewRating;

/// The share of what's known that should still be known when it's due.
const RETENTION: f64 = 0.9;

/// Nothing comes back later than after a year.
const LONGEST_DAYS: i32 = 365;

/// The same in milliseconds.
const LONGEST: u64 = 365 * 86_400_000;

/// An exercise that comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReviewDue {
    /// Its place in the course.
    pub exercise: usize,
    /// When it's due, as Unix time in milliseconds.
    pub at: u64,
    /// How often it was reviewed before.
    pub reviews: usize,
}

/// A time when something was known, or not: the first pass, and each review after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Recall {
    /// Unix time in milliseconds.
    pub at: u64,
    pub rating: ReviewRating,
}

/// When something is due again, as Unix time in milliseconds; `None` if it was never known. `recalls` are in the order of time.
pub(super) fn due(recalls: &[Recall]) -> Option<u64> {
    let fsrs = FSRS::new(Parameters {
        request_retention: RETENTION,
        maximum_interval: LONGEST_DAYS,
        // In days, not in minutes: nobody sits in front of a course the whole day.
        enable_short_term: false,
        ..Parameters::default()
    });
    let mut card = Card::default();
    for recall in recalls {
        let at = UNIX_EPOCH.checked_add(Duration::from_millis(recall.at))?;
        let rating = match recall.rating {
            ReviewRating::Again => Rating::Again,
            ReviewRating::Hard => Rating::Hard,
            ReviewRating::Good => Rating::Good,
            ReviewRating::Easy => Rating::Easy,
        };
        card = fsrs.next(card, at.into(), rating).card;
    }
    let last = recalls.last()?.at;
    let due = SystemTime::from(card.due);
    let passed = due.duration_since(UNIX_EPOCH).ok()?;
    let due = u64::try_from(passed.as_millis()).ok()?;
    // To keep the four ratings apart, the algorithm goes a day or two beyond its own limit.
    Some(due.min(last.saturating_add(LONGEST)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: u64 = 86_400_000;
    const START: u64 = 1_700_000_000_000;

    /// The days between reviews that come exactly when they're due.
    fn intervals(ratings: &[ReviewRating]) -> Vec<u64> {
        let mut at = START;
        let mut recalls = Vec::new();
        let mut days = Vec::new();
        for rating in ratings {
            recalls.push(Recall {
                at,
                rating: *rating,
            });
            let next = due(&recalls).expect("it comes back");
            days.push((next - at) / DAY);
            at = next;
        }
        days
    }

    #[test]
    fn what_was_never_known_is_never_due() {
        assert_eq!(due(&[]), None);
    }

    #[test]
    fn intervals_grow_with_success_and_shrink_with_failure() {
        use ReviewRating::{Again, Easy, Good, Hard};
        let first = |rating| intervals(&[rating])[0];
        assert!(1 <= first(Again) && first(Again) <= first(Hard));
        assert!(first(Hard) < first(Good) && first(Good) < first(Easy));
        let good = intervals(&[Good, Good, Good, Good]);
        assert!(good.is_sorted_by(|one, next| one < next), "{good:?}");
        let forgotten = intervals(&[Good, Good, Good, Again]);
        assert!(forgotten[3] < forgotten[2], "{forgotten:?}");
        let long = intervals(&[Easy; 12]);
        assert!(long.iter().all(|days| *days <= 365), "{long:?}");
    }
}
