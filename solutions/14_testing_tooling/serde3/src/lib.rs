//! The type that is read asks for what it needs, and the format answers by calling the visitor. A format
//! without types, such as this one, has to rely on that question: `12` is a number if one was asked for,
//! and a text otherwise.

use std::str::FromStr;

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

impl Value<'_> {
    fn number<T: FromStr>(self) -> Result<T, Error> {
        let wrong = |_| Error::custom(format!("`{}` is not a number", self.0));
        self.0.parse().map_err(wrong)
    }
}

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

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_u32(self.number()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f64(self.number()?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            "yes" => visitor.visit_bool(true),
            "no" => visitor.visit_bool(false),
            other => Err(Error::custom(format!("`{other}` is neither yes nor no"))),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            "-" => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let values = self.0.split(", ").map(Value);
        visitor.visit_seq(SeqDeserializer::new(values))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 char str string bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct map struct enum identifier ignored_any
    }
}
