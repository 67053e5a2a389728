//! `$(…),+ $(,)?` is the usual pattern for a list: one or more, and perhaps a last comma. The empty list has
//! a rule of its own, so that a comma alone is refused.

#[derive(Debug, PartialEq)]
pub struct Note {
    pub name: &'static str,
    pub beats: u32,
}

#[macro_export]
macro_rules! melody {
    () => {
        Vec::<$crate::Note>::new()
    };
    ($($name:ident $beats:expr),+ $(,)?) => {
        vec![$($crate::Note {
            name: stringify!($name),
            beats: $beats,
        }),+]
    };
}
