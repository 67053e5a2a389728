//! `RatioSample`: how many times as fast one thing is as another, measured several times, and whether that is enough to decide.

/// Ratios that were measured under the same conditions, one after the other.
#[derive(Debug, Default)]
pub struct RatioSample(Vec<f64>);

/// How sure an interval has to be: the chance that the median is beyond one of its ends.
const ERROR: f64 = 0.005;

impl RatioSample {
    /// Takes one more.
    pub fn add(&mut self, ratio: f64) {
        let place = self.0.partition_point(|known| *known < ratio);
        self.0.insert(place, ratio);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The one in the middle.
    pub fn median(&self) -> f64 {
        self.0.get(self.0.len() / 2).copied().unwrap_or(0.0)
    }

    /// Whether the median of all that could be measured is above a bound; `None` as long as that isn't known.
    ///
    /// Nothing has to be known of how the ratios are distributed: each is above the true median with a chance of one half.
    pub fn is_above(&self, bound: f64) -> Option<bool> {
        let outside = self.outside()?;
        let (low, high) = (self.0[outside], self.0[self.0.len() - 1 - outside]);
        match (low >= bound, high < bound) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        }
    }

    /// How many of the smallest, and of the largest, are outside the interval; `None` as long as there are too few.
    fn outside(&self) -> Option<usize> {
        let count = self.0.len();
        let mut outside = None;
        // Of `count` coins, `heads` show heads in so many of all cases.
        let (mut chance, mut below) = (0.5_f64.powi(i32::try_from(count).ok()?), 0.0);
        for heads in 0..count / 2 {
            below += chance;
            if below > ERROR {
                break;
            }
            outside = Some(heads);
            #[expect(clippy::cast_precision_loss, reason = "there are only a few")]
            let factor = (count - heads) as f64 / (heads + 1) as f64;
            chance *= factor;
        }
        outside
    }
}

#[cfg(test)]
mod tests {
    use super::RatioSample;

    fn sample(ratios: &[f64]) -> RatioSample {
        let mut sample = RatioSample::default();
        for ratio in ratios {
            sample.add(*ratio);
        }
        sample
    }

    #[test]
    fn a_few_measurements_decide_nothing() {
        for count in 0..8 {
            assert_eq!(sample(&vec![9.0; count]).is_above(5.0), None, "{count}");
        }
        assert_eq!(sample(&[9.0; 8]).is_above(5.0), Some(true));
        assert_eq!(sample(&[2.0; 8]).is_above(5.0), Some(false));
    }

    #[test]
    fn only_an_interval_on_one_side_decides() {
        let mixed = [4.0, 4.5, 4.9, 5.0, 5.1, 5.2, 5.5, 6.0];
        assert_eq!(sample(&mixed).is_above(5.0), None);
        // One of twelve may be an accident, and not one of eight.
        let accident = [7.0, 7.0, 7.0, 0.1, 7.0, 7.0, 7.0, 7.0];
        assert_eq!(sample(&accident).is_above(5.0), None);
        let longer = [&accident[..], &[7.0; 4]].concat();
        assert_eq!(sample(&longer).is_above(5.0), Some(true));
    }

    #[test]
    fn the_interval_narrows_as_tables_of_the_sign_test_say() {
        let outside = |count| sample(&vec![1.0; count]).outside();
        let known = [7, 8, 11, 12, 15, 20, 25].map(outside);
        let expected = [None, Some(0), Some(0), Some(1), Some(2), Some(3), Some(5)];
        assert_eq!(known, expected);
    }
}
