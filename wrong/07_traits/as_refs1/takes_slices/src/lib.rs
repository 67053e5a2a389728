//! Takes slices, so that callers have to make one.

pub struct Strip {
    pub name: String,
    pub lamps: Vec<u8>,
}

impl AsRef<[u8]> for Strip {
    fn as_ref(&self) -> &[u8] {
        &self.lamps
    }
}

impl AsMut<[u8]> for Strip {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.lamps
    }
}

/// The brightness of the brightest lamp; 0 without lamps.
pub fn brightest(lights: &[u8]) -> u8 {
    let mut brightest = 0;
    for lamp in lights {
        brightest = brightest.max(*lamp);
    }
    brightest
}

/// Makes all lamps half as bright.
pub fn dim(lights: &mut [u8]) {
    for lamp in lights {
        *lamp /= 2;
    }
}

/// Dims a strip until no lamp is brighter than this.
pub fn calm(strip: &mut Strip, limit: u8) {
    while brightest(&strip.lamps) > limit {
        dim(&mut strip.lamps);
    }
}
