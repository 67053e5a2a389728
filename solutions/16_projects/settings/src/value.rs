//! `Value`: what a key can have, and how to ask for one kind of it.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

/// Keys and their values.
pub type Table = BTreeMap<String, Value>;

/// A value of a document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A string.
    String(String),
    /// A date, a time of day, or both: `2026-07-05T17:45:00.5Z`.
    Time(String),
    /// A list of values.
    Array(Vec<Value>),
    /// Keys and their values.
    Table(Table),
}

impl Value {
    /// The value, if it's of this type.
    ///
    /// ```
    /// let settings = settings::parse("volume = 7")?;
    /// assert_eq!(settings["volume"].read::<i64>(), Some(7));
    /// assert_eq!(settings["volume"].read::<bool>(), None);
    /// # Ok::<(), settings::Error>(())
    /// ```
    pub fn read<'v, T: Read<'v>>(&'v self) -> Option<T> {
        T::of(self)
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A type that [`Value::read`] returns. Only this crate implements it, so it may get more methods.
pub trait Read<'v>: sealed::Sealed + Sized {
    /// The value, if it's of this type.
    fn of(value: &'v Value) -> Option<Self>;
}

impl sealed::Sealed for bool {}

impl Read<'_> for bool {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Boolean(is_true) => Some(*is_true),
            _ => None,
        }
    }
}

impl sealed::Sealed for i64 {}

impl Read<'_> for i64 {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Integer(number) => Some(*number),
            _ => None,
        }
    }
}

impl sealed::Sealed for f64 {}

impl Read<'_> for f64 {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Float(number) => Some(*number),
            _ => None,
        }
    }
}

impl sealed::Sealed for &str {}

impl<'v> Read<'v> for &'v str {
    fn of(value: &'v Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}
