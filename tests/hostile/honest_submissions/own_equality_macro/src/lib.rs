/// A macro that passes attributes on, `PartialEq` among them.
macro_rules! unit {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        pub struct $name(pub u32);
    };
}

unit!(#[derive(Debug, Clone, Copy, PartialEq)] Meters);

pub fn height() -> u32 {
    let (one, two) = (Meters(1), Meters(2));
    if one == two { one.0 } else { two.0 }
}
