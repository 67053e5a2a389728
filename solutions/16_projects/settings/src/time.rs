//! Dates and times of day.

use alloc::format;
use alloc::string::String;
use core::ops::RangeInclusive;

/// A date, a time of day, or both, in the one form of [`Value::Time`](crate::Value::Time).
pub fn time(text: &str) -> Option<String> {
    let Some((date, rest)) = text.split_at_checked(10).filter(|(date, _)| is_date(date)) else {
        return time_of_day(text);
    };
    if rest.is_empty() {
        return Some(String::from(date));
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (time, offset) = match rest.find(['Z', 'z', '+', '-']) {
        Some(end) => rest.split_at(end),
        None => (rest, ""),
    };
    let is_offset = match offset.split_at_checked(1) {
        None => true,
        Some(("Z" | "z", rest)) => rest.is_empty(),
        Some((_, rest)) => rest.len() == 5 && time_of_day(rest).is_some(),
    };
    let time = time_of_day(time).filter(|_| is_offset)?;
    Some(format!("{date}T{time}{}", offset.to_ascii_uppercase()))
}

fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let mut next = |digits, range| number(parts.next().unwrap_or_default(), digits, range);
    let date = (next(4, 0..=9999), next(2, 1..=12), next(2, 1..=31));
    let (Some(year), Some(month), Some(day)) = date else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    day <= match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A time of day, with its seconds.
fn time_of_day(text: &str) -> Option<String> {
    let (hour, rest) = text.split_once(':')?;
    let (minute, second) = rest.split_once(':').unwrap_or((rest, "00"));
    let (whole, fraction) = second.split_once('.').unwrap_or((second, "0"));
    number(hour, 2, 0..=23)?;
    number(minute, 2, 0..=59)?;
    number(whole, 2, 0..=60)?;
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|digit| digit.is_ascii_digit());
    is_fraction.then(|| format!("{hour}:{minute}:{second}"))
}

/// A number with this many digits.
fn number(text: &str, digits: usize, range: RangeInclusive<u32>) -> Option<u32> {
    let is_number = text.len() == digits && text.bytes().all(|digit| digit.is_ascii_digit());
    let number = text.parse().ok().filter(|_| is_number)?;
    range.contains(&number).then_some(number)
}
