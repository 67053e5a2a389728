//! Quantities in manifests: a number with its unit.

use std::time::Duration;

/// The forms of a duration, for messages.
pub(super) const DURATIONS: &str =
    "write a whole number above 0 with `ms`, `s` or `m`, such as `500ms`, `10s` or `2m`";
/// The forms of a size, for messages.
pub(super) const SIZES: &str =
    "write a whole number above 0 with `KiB`, `MiB` or `GiB`, such as `64KiB`, `512MiB` or `1GiB`";

/// `500ms`, `10s`, `2m`.
pub(super) fn duration(text: &str) -> Option<Duration> {
    let (number, unit) = split(text)?;
    match unit {
        "ms" => Some(Duration::from_millis(number)),
        "s" => Some(Duration::from_secs(number)),
        "m" => number.checked_mul(60).map(Duration::from_secs),
        _ => None,
    }
}

/// `64KiB`, `512MiB`, `1GiB`, in bytes.
pub(super) fn size(text: &str) -> Option<u64> {
    let (number, unit) = split(text)?;
    match unit {
        "KiB" => number.checked_mul(1 << 10),
        "MiB" => number.checked_mul(1 << 20),
        "GiB" => number.checked_mul(1 << 30),
        _ => None,
    }
}

/// A number above 0, and the unit that directly follows it.
fn split(text: &str) -> Option<(u64, &str)> {
    let unit = text.trim_start_matches(|character: char| character.is_ascii_digit());
    let number: u64 = text[..text.len() - unit.len()].parse().ok()?;
    (number > 0).then_some((number, unit))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{duration, size};

    #[test]
    fn every_unit_of_duration_is_accepted() {
        assert_eq!(duration("500ms"), Some(Duration::from_millis(500)));
        assert_eq!(duration("10s"), Some(Duration::from_secs(10)));
        assert_eq!(duration("2m"), Some(Duration::from_secs(120)));
    }

    #[test]
    fn other_durations_are_rejected() {
        for text in [
            "",
            "10",
            "s",
            "0s",
            "-1s",
            "1.5s",
            "10 s",
            "10h",
            "10S",
            " 10s",
            "99999999999999999999s",
            "18446744073709551615m",
        ] {
            assert_eq!(duration(text), None, "{text:?}");
        }
    }

    #[test]
    fn every_unit_of_size_is_accepted() {
        assert_eq!(size("64KiB"), Some(65_536));
        assert_eq!(size("512MiB"), Some(536_870_912));
        assert_eq!(size("1GiB"), Some(1_073_741_824));
    }

    #[test]
    fn other_sizes_are_rejected() {
        for text in [
            "",
            "1",
            "GiB",
            "0MiB",
            "1GB",
            "1gib",
            "1 GiB",
            "-1KiB",
            "1.5GiB",
            "18446744073709551615KiB",
        ] {
            assert_eq!(size(text), None, "{text:?}");
        }
    }
}
