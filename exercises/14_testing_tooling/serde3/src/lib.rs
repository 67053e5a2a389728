//! A weather station sends lines such as `wind: 12`. No crate knows this format, but anything that is
//! `Deserialize` can be read from it, as soon as it has a `Deserializer`. For now, all values are strings.
//!
//! Take the types below out of `forward_to_deserialize_any!`, and write a method for each of them: `u32`
//! and `f64`; `bool`, which is `yes` or `no`; `option`, where `-` is `None`; and `seq`, whose values are
//! separated by `", "`. Anything else is an error that names the string, such as "12m is not a number".

use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// Reads lines of the form `name: value`.
pub fn from_lines<'de, T: Deserialize<'de>>(lines: &'de str) -> Result<T, Error> {
    let pairs = lines.lines().filter_map(|line| line.split_once(": "));
    let pairs = pairs.map(|(name, value)| (name, Value(value)));
    T::deserialize(MapDeserializer::new(pairs))
}

/// What is on the right of a line.
#[derive(Clone, Copy)]
struct Value<'de>(&'de str);

impl<'de> IntoDeserializer<'de, Error> for Value<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Value<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_borrowed_str(self.0)
    }

    forward_to_deserialize_any! {
        bool u32 f64 option seq
        i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 char str string bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct map struct enum identifier ignored_any
    }
}
