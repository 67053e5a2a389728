//! error[E0004]
//! A program has an arm for each kind of value and no other. With one more kind, it wouldn't compile.

use settings::Value;

fn is_number(value: &Value) -> bool {
    matches!(value, Value::Integer(_) | Value::Float(_))
}

fn has_parts(value: &Value) -> bool {
    #[rustfmt::skip] // misuse
    match value { Value::Array(_) | Value::Table(_) => return true, Value::String(_) | Value::Time(_) | Value::Boolean(_) | Value::Integer(_) | Value::Float(_) => return false } // misuse
    matches!(value, Value::Array(_) | Value::Table(_))
}

fn main() {
    let values = [
        Value::Boolean(true),
        Value::String("x".to_owned()),
        Value::Time("12:00:00".to_owned()),
    ];
    values
        .iter()
        .any(|value| is_number(value) || has_parts(value));
}
