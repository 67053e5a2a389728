//! Asks for vectors instead of slices.

pub struct Strip {
    pub name: String,
    pub lamps: Vec<u8>,
}

impl AsRef<Vec<u8>> for Strip {
    fn as_ref(&self) -> &Vec<u8> {
        &self.lamps
    }
}

impl AsMut<Vec<u8>> for Strip {
    fn as_mut(&mut self) -> &mut Vec<u8> {
        &mut self.lamps
    }
}

/// The brightness of the brightest lamp; 0 without lamps.
pub fn brightest<L: AsRef<Vec<u8>>>(lights: L) -> u8 {
    let mut brightest = 0;
    for lamp in lights.as_ref() {
        brightest = brightest.max(*lamp);
    }
    brightest
}

/// Makes all lamps half as bright.
pub fn dim<L: AsMut<Vec<u8>>>(mut lights: L) {
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
