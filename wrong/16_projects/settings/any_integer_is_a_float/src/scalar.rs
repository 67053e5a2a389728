//! Wrong: an integer that doesn't fit becomes a float.

use alloc::format;
use alloc::string::String;

use crate::{Value, time};

/// The value that is written like this, if there's one.
pub fn scalar(text: &str) -> Option<Value> {
    match text {
        "true" => return Some(Value::Boolean(true)),
        "false" => return Some(Value::Boolean(false)),
        _ => {}
    }
    let integer = integer(text).map(Value::Integer);
    let float = || float(text).map(Value::Float);
    let time = || time::time(text).map(Value::Time);
    integer.or_else(float).or_else(time)
}

fn integer(text: &str) -> Option<i64> {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(text) = text.strip_prefix(prefix) {
            return i64::from_str_radix(&digits(text, radix)?, radix).ok();
        }
    }
    let (sign, text) = sign(text);
    format!("{sign}{}", whole(text)?).parse().ok()
}

fn float(text: &str) -> Option<f64> {
    let (sign, text) = sign(text);
    if matches!(text, "inf" | "nan") {
        return format!("{sign}{text}").parse().ok();
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let mut number = String::from(sign);
    match mantissa.split_once('.') {
        Some((before, after)) => {
            number += &format!("{}.{}", whole(before)?, digits(after, 10)?);
        }
        None => number += &whole(mantissa)?,
    }
    if let Some(exponent) = exponent {
        let (sign, exponent) = self::sign(exponent);
        number += &format!("e{sign}{}", digits(exponent, 10)?);
    }
    number.parse().ok()
}

fn sign(text: &str) -> (&str, &str) {
    text.split_at(usize::from(text.starts_with(['+', '-'])))
}

/// Decimal digits that don't begin with a zero that could be left out.
fn whole(text: &str) -> Option<String> {
    digits(text, 10).filter(|digits| digits == "0" || !digits.starts_with('0'))
}

/// Digits, without the underscores that may be between two of them.
fn digits(text: &str, radix: u32) -> Option<String> {
    let is_group =
        |group: &str| !group.is_empty() && group.chars().all(|digit| digit.is_digit(radix));
    text.split('_').all(is_group).then(|| text.replace('_', ""))
}
