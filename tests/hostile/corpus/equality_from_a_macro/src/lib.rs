// kind: forged result
// layer: source
// expected: failed

#[derive(Debug)]
pub struct Height;

macro_rules! implement {
    ($equality:ident) => {
        impl $equality<u32> for Height {
            fn eq(&self, _: &u32) -> bool {
                true
            }
        }
    };
}

implement!(PartialEq);

pub fn height() -> Height {
    Height
}
