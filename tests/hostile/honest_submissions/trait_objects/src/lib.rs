trait Gauge {
    fn read(&self) -> u32;
}

struct North;

impl Gauge for North {
    fn read(&self) -> u32 {
        2
    }
}

pub fn height() -> u32 {
    let gauge: Box<dyn Gauge> = Box::new(North);
    gauge.read()
}
