//! Has one rule for all lists, so that a comma alone is a list too.

#[derive(Debug, PartialEq)]
pub struct Note {
    pub name: &'static str,
    pub beats: u32,
}

#[macro_export]
macro_rules! melody {
    ($($name:ident $beats:expr),* $(,)?) => {
        vec![$($crate::Note {
            name: stringify!($name),
            beats: $beats,
        }),*] as Vec<$crate::Note>
    };
}
