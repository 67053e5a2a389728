// kind: forged result
// layer: source
// expected: failed

#[derive(Debug)]
pub struct Height;

impl std::cmp::r#PartialEq<u32> for Height {
    fn eq(&self, _: &u32) -> bool {
        true
    }
}

pub fn height() -> Height {
    Height
}
