//! Turns a point in time into a folder name.

use std::time::{SystemTime, UNIX_EPOCH};

/// `2025-01-31T23-59-59Z`: sorts by time, and is a valid name on every file system.
pub(super) fn time_stamp(now: SystemTime) -> String {
    let seconds = now
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_secs());
    let (year, month, day) = civil_from_days(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}-{minute:02}-{second:02}Z")
}

/// The date that is this many days after 1970-01-01, computed in 400-year eras whose years begin in March.
fn civil_from_days(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::time_stamp;

    #[test]
    fn times_are_written_as_dates() {
        let at = |seconds: u64| time_stamp(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01T00-00-00Z");
        assert_eq!(at(951_827_696), "2000-02-29T12-34-56Z");
        assert_eq!(at(1_735_689_599), "2024-12-31T23-59-59Z");
        assert_eq!(at(1_735_689_600), "2025-01-01T00-00-00Z");
        assert_eq!(at(4_107_542_400), "2100-03-01T00-00-00Z");
    }
}
