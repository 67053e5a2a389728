//! `Due`: a deadline in its time zone.

use std::fmt;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan as _, ZonedDateTime};

/// When work is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due(ZonedDateTime);

impl Due {
    /// Reads a time with its zone or offset, or a time of the given zone.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn parse(text: &str, zone: Option<&TimeZone>) -> Result<Self, String> {
        if let Ok(zoned) = text.parse() {
            return Ok(Self(zoned));
        }
        let in_zone = |at: Timestamp| at.to_zoned_datetime(zone.cloned().unwrap_or(TimeZone::UTC));
        if let Ok(at) = text.parse::<Timestamp>() {
            return Ok(Self(in_zone(at)));
        }
        if text.parse::<jiff::civil::Date>().is_ok() && !text.contains(':') {
            return Err(format!("`{text}` is a day without a time"));
        }
        match (text.parse::<DateTime>(), zone) {
            // An hour that exists twice ends when it ends for the second time.
            (Ok(local), Some(zone)) => zone
                .to_ambiguous_zoned_datetime(local)
                .later()
                .map(Self)
                .map_err(|cause| format!("`{text}` isn't a time of that zone: {cause}")),
            (Ok(_), None) => Err(format!("the time zone of `{text}` isn't known")),
            (Err(_), _) => Err(format!("`{text}` isn't a date and a time")),
        }
    }

    /// The same with this much more time, such as `2 days`. A day has as many hours as the calendar gives it.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn extended(&self, text: &str) -> Result<Self, String> {
        let span: Span = text
            .parse()
            .map_err(|_| format!("`{text}` is neither a date and a time nor a length of time"))?;
        if span.is_negative() {
            return Err(format!("`{text}` would be before the deadline"));
        }
        let later = self.0.checked_add(span);
        later.map(Self).map_err(|cause| cause.to_string())
    }

    /// The instant.
    pub fn at(&self) -> Timestamp {
        self.0.timestamp()
    }

    /// How many days have begun since then.
    pub fn days_until(&self, at: Timestamp) -> u32 {
        let seconds = at.duration_since(self.at()).as_secs_f64();
        if seconds <= 0.0 {
            return 0;
        }
        // The clock change makes a day an hour shorter or longer.
        let is_within = |days: i64| {
            let end = self.0.checked_add(days.days());
            end.is_ok_and(|end| at <= end.timestamp())
        };
        let whole = at.duration_since(self.at()).as_secs() / 86_400;
        let days = (whole.max(1)..whole + 3).find(|&days| is_within(days));
        u32::try_from(days.unwrap_or(whole + 1)).unwrap_or(u32::MAX)
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.strftime("%Y-%m-%d %H:%M %:Q"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn a_deadline_has_a_time_zone() {
        let berlin = TimeZone::get("Europe/Berlin").expect("a zone");
        for (text, zone) in [
            ("2026-11-30T23:59[Europe/Berlin]", None),
            ("2026-11-30 23:59", Some(&berlin)),
            ("2026-11-30T23:59:00+01:00", Some(&berlin)),
            ("2026-11-30T22:59:00Z", Some(&berlin)),
        ] {
            let due = Due::parse(text, zone).expect("a deadline");
            assert_eq!(due.at(), at("2026-11-30T22:59:00Z"), "{text}");
            assert_eq!(due.to_string(), "2026-11-30 23:59 Europe/Berlin", "{text}");
        }
        for (wrong, zone) in [
            ("2026-11-30T23:59", None),
            ("2026-11-30", Some(&berlin)),
            ("tomorrow", Some(&berlin)),
            ("2026-02-30T10:00", Some(&berlin)),
        ] {
            assert!(Due::parse(wrong, zone).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_day_that_has_begun_counts_and_has_as_many_hours_as_the_calendar_says() {
        // The clocks go back on 2026-10-25.
        let due = Due::parse("2026-10-24T23:59[Europe/Berlin]", None).expect("a deadline");
        for (handed_in, days) in [
            ("2026-10-24T21:59:00Z", 0),
            ("2026-10-24T21:59:01Z", 1),
            ("2026-10-25T22:59:00Z", 1),
            ("2026-10-25T22:59:01Z", 2),
            ("2026-10-26T22:59:00Z", 2),
            ("2026-11-03T23:00:00Z", 11),
        ] {
            assert_eq!(due.days_until(at(handed_in)), days, "{handed_in}");
        }
    }

    #[test]
    fn an_hour_that_exists_twice_ends_the_second_time() {
        let berlin = TimeZone::get("Europe/Berlin").expect("a zone");
        let due = Due::parse("2026-10-25T02:30", Some(&berlin)).expect("a deadline");
        assert_eq!(due.at(), at("2026-10-25T01:30:00Z"));
    }

    #[test]
    fn an_extension_is_a_length_of_time() {
        let due = Due::parse("2026-10-24T23:59[Europe/Berlin]", None).expect("a deadline");
        let later = due.extended("2 days").expect("an extension");
        assert_eq!(later.at(), at("2026-10-26T22:59:00Z"));
        assert_eq!(due.extended("P2D"), Ok(later));
        for wrong in ["-1 day", "soon", ""] {
            assert!(due.extended(wrong).is_err(), "{wrong}");
        }
    }
}
