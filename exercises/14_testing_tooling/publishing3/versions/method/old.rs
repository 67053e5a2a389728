/// Something that has a score.
pub trait Scored {
    fn points(&self) -> u32;
}

impl Scored for u32 {
    fn points(&self) -> u32 {
        *self
    }
}
