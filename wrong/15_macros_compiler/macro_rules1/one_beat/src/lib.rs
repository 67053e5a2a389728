//! Takes one beat for each note.

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
            beats: { let _ = $beats; 1 },
        }),+]
    };
}
