//! `Points`: what is awarded, in hundredths, so that sums don't depend on rounding.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;

use serde::{Deserialize, Serialize};

/// Points with two decimals. In JSON, it's a number.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(from = "f64", into = "f64")]
pub struct Points(u64);

impl Points {
    pub const ZERO: Self = Self(0);

    /// Whole points.
    pub fn whole(points: u32) -> Self {
        Self(u64::from(points) * 100)
    }

    /// The hundredths.
    pub fn hundredths(self) -> u64 {
        self.0
    }

    /// This many hundredths.
    pub fn of_hundredths(hundredths: u64) -> Self {
        Self(hundredths)
    }

    /// `part` of `whole` of it, rounded down. All of it if `whole` is 0.
    #[must_use]
    pub fn share(self, part: u64, whole: u64) -> Self {
        let scaled = (u128::from(self.0) * u128::from(part)).checked_div(u128::from(whole));
        let share = scaled.map_or(self.0, |share| u64::try_from(share).unwrap_or(self.0));
        Self(share)
    }
}

impl From<Points> for f64 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "no assignment has more than 2^52 hundredths"
    )]
    fn from(points: Points) -> Self {
        points.0 as Self / 100.0
    }
}

impl From<f64> for Points {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the cast saturates, and negative points become 0"
    )]
    fn from(points: f64) -> Self {
        Self((points * 100.0).round() as u64)
    }
}

impl Add for Points {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Points {
    /// Without decimals that are zero: `7`, `7.5`, `7.25`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", f64::from(*self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_down_and_shares_never_exceed_the_whole() {
        let ten = Points::whole(10);
        assert_eq!(ten.share(1, 3).to_string(), "3.33");
        assert_eq!(ten.share(3, 3), ten);
        let thirds: Points = (0..3).map(|_| ten.share(1, 3)).sum();
        assert!(thirds < ten, "{thirds}");
        assert_eq!(ten.share(0, 0), ten, "of nothing, everything is reached");
    }

    #[test]
    fn points_are_numbers_in_json() {
        for (points, json) in [
            (Points::whole(7), "7.0"),
            (Points::of_hundredths(725), "7.25"),
            (Points::ZERO, "0.0"),
        ] {
            assert_eq!(serde_json::to_string(&points).expect("JSON"), json);
            let read: Points = serde_json::from_str(json).expect("points");
            assert_eq!(read, points);
        }
        assert_eq!(Points::of_hundredths(29).to_string(), "0.29");
    }
}
