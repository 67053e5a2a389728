/// Something that has a score.
pub trait Scored {
    fn points(&self) -> u32;

    /// New: the points that are lost.
    fn penalty(&self) -> u32;
}

impl Scored for u32 {
    fn points(&self) -> u32 {
        *self
    }

    fn penalty(&self) -> u32 {
        0
    }
}
