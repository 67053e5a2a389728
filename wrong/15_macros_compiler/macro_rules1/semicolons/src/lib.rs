//! Takes semicolons as well.

#[derive(Debug, PartialEq)]
pub struct Note {
    pub name: &'static str,
    pub beats: u32,
}

#[macro_export]
macro_rules! melody {
    ($first:ident $one:expr; $($name:ident $beats:expr);+) => {
        $crate::melody![$first $one, $($name $beats),+]
    };
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
