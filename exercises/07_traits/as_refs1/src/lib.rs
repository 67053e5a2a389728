//! The lights of a tree: each lamp has a brightness from 0 to 255. Lights can be in an array, in a vector, or in a
//! `Strip` with a name. The functions should take all of them.
//!
//! `brightest` and `dim` don't compile, because a type `L` without bounds can't do anything. Both bounds are traits of
//! the standard library that mean "can be used as a slice". `calm` shows that a `Strip` should have them, too.

pub struct Strip {
    pub name: String,
    pub lamps: Vec<u8>,
}

/// The brightness of the brightest lamp; 0 without lamps.
pub fn brightest<L>(lights: L) -> u8 {
    let mut brightest = 0;
    for lamp in lights.as_ref() {
        brightest = brightest.max(*lamp);
    }
    brightest
}

/// Makes all lamps half as bright.
pub fn dim<L>(mut lights: L) {
    for lamp in lights.as_mut() {
        *lamp /= 2;
    }
}

/// Dims a strip until no lamp is brighter than this.
pub fn calm(strip: &mut Strip, limit: u8) {
    while brightest(&*strip) > limit {
        dim(&mut *strip);
    }
}
