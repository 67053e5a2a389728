//! error[E0277]
//! A program reads a type of its own. With one more method in the trait, it wouldn't compile.

use settings::{Read, Value};

struct Volume(i64);

fn volume<'v>(value: &'v Value) -> Option<Volume> {
    let number: Option<i64> = Read::of(value);
    number.map(Volume)
}

#[rustfmt::skip] // misuse
impl<'v> Read<'v> for Volume { fn of(value: &'v Value) -> Option<Self> { volume(value) } } // misuse

fn main() {
    let volume = volume(&Value::Integer(7));
    volume.map(|volume| volume.0);
}
