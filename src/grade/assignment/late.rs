//! `LateRule`: what a late submission costs.

use std::collections::BTreeMap;

use super::due::Due;
use crate::grade::gradebook::Lateness;

/// What a late submission costs. Without a rule, it's worth nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateRule {
    /// The percentage that each day takes off, once a day has begun.
    pub percent_per_day: u32,
    /// The last day on which something is still worth points.
    pub last_day: Option<u32>,
    /// How many days cost nothing.
    pub tokens: u32,
    /// How many of these days some students have left, by id.
    pub left: BTreeMap<String, u32>,
}

impl Default for LateRule {
    fn default() -> Self {
        Self {
            percent_per_day: 100,
            last_day: None,
            tokens: 0,
            left: BTreeMap::new(),
        }
    }
}

impl LateRule {
    /// How late a student's submission is; `None` if it's in time.
    pub fn lateness(&self, student: &str, due: &Due, at: jiff::Timestamp) -> Option<Lateness> {
        self.cost(student, due.days_until(at))
    }

    /// The cost of this many days; `None` if it's none.
    pub fn cost(&self, student: &str, days: u32) -> Option<Lateness> {
        if days == 0 {
            return None;
        }
        let tokens = self.left.get(student).copied().unwrap_or(self.tokens);
        let is_too_late = self.last_day.is_some_and(|last| days > last);
        // What is worth nothing costs no tokens.
        let tokens = if is_too_late { 0 } else { tokens.min(days) };
        let percent = if is_too_late {
            100
        } else {
            self.percent_per_day.saturating_mul(days - tokens).min(100)
        };
        let tokens = if percent == 100 { 0 } else { tokens };
        Some(Lateness {
            days,
            tokens,
            percent,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn costs(rule: &LateRule, student: &str, days: u32) -> (u32, u32) {
        let late = rule.cost(student, days).expect("it's late");
        assert_eq!(late.days, days);
        (late.tokens, late.percent)
    }

    #[test]
    fn without_a_rule_nothing_counts_after_the_deadline() {
        let rule = LateRule::default();
        assert_eq!(rule.cost("al", 0), None);
        assert_eq!(costs(&rule, "al", 1), (0, 100));
    }

    #[test]
    fn each_day_takes_something_off_until_the_last() {
        let rule = LateRule {
            percent_per_day: 20,
            last_day: Some(3),
            ..LateRule::default()
        };
        let percent = |days| costs(&rule, "al", days).1;
        assert_eq!([1, 2, 3, 4].map(percent), [20, 40, 60, 100]);
    }

    #[test]
    fn tokens_pay_for_the_first_days_and_are_never_spent_in_vain() {
        let rule = LateRule {
            percent_per_day: 50,
            last_day: Some(5),
            tokens: 2,
            left: BTreeMap::from([("bo".to_owned(), 0)]),
        };
        assert_eq!(costs(&rule, "al", 1), (1, 0));
        assert_eq!(costs(&rule, "al", 3), (2, 50));
        assert_eq!(costs(&rule, "al", 4), (0, 100), "worth nothing anyway");
        assert_eq!(costs(&rule, "al", 6), (0, 100), "after the last day");
        assert_eq!(costs(&rule, "bo", 1), (0, 50), "none left");
    }
}
