//! error[E0271]
//! `warmer` compares two amounts of rain.

use constraints1::{Sensor, warmer};

struct RainGauge;

impl Sensor for RainGauge {
    type Reading = f64;

    fn read(&mut self) -> f64 {
        0.7
    }
}

struct Cellar;

impl Sensor for Cellar {
    type Reading = i32;

    fn read(&mut self) -> i32 {
        12
    }
}

pub fn main() {
    let _ = RainGauge.read();
    warmer(&mut Cellar, &mut Cellar);
    warmer(&mut RainGauge, &mut RainGauge); // misuse
}
