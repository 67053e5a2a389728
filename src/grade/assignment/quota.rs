//! `Quota`: how much of the machine the programs of one submission may use, added up over all of its exercises.

use std::iter::Sum;

use super::time_limit::TimeLimit;

/// How much the programs of one submission may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    pub time: TimeLimit,
    /// Several threads use it up faster.
    pub processor_time: TimeLimit,
}

/// How long some programs ran, and how much processor time they took.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SpentTime {
    pub seconds: f64,
    pub processor_seconds: f64,
}

impl Quota {
    /// What an assignment allows that sets no limits.
    pub fn of_exercises(count: usize) -> Self {
        let limit = TimeLimit::of_exercises(count);
        Self {
            time: limit,
            processor_time: limit,
        }
    }

    /// What is allowed, in words, if a submission that used this much gets no more.
    pub fn used_up(&self, usage: SpentTime) -> Option<String> {
        if self.time.is_used_up(usage.seconds) {
            return Some(format!(
                "all programs of a submission together may run for {}",
                self.time
            ));
        }
        let is_used_up = self.processor_time.is_used_up(usage.processor_seconds);
        is_used_up.then(|| {
            format!(
                "all programs of a submission together may use {} of processor time",
                self.processor_time
            )
        })
    }
}

impl Sum for SpentTime {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            seconds: sum.seconds + one.seconds,
            processor_seconds: sum.processor_seconds + one.processor_seconds,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_two_limits_counts() {
        let limit = |text: &str| TimeLimit::parse(text).expect("a length of time");
        let quota = Quota {
            time: limit("10 s"),
            processor_time: limit("4 s"),
        };
        let used_up = |seconds: f64, processor_seconds: f64| {
            // Two exercises add up.
            let half = SpentTime {
                seconds: seconds / 2.0,
                processor_seconds: processor_seconds / 2.0,
            };
            quota.used_up([half, half].into_iter().sum())
        };
        assert_eq!(used_up(10.0, 4.0), None);
        assert!(used_up(10.5, 0.0).is_some_and(|what| what.contains("run for 10 seconds")));
        assert!(used_up(1.0, 4.5).is_some_and(|what| what.contains("4 seconds of processor")));
    }
}
