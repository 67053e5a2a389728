//! Decodes each frame when it is needed, in the same thread.

pub const AHEAD: usize = 3;

pub struct Frame(pub u64);

pub fn play(
    mut film: impl Iterator<Item = Frame> + Send + 'static,
    mut show: impl FnMut(Frame) -> bool,
) {
    while let Some(frame) = film.next() {
        if !show(frame) {
            break;
        }
    }
}
