// kind: exit
// layer: verdict
// expected: unproven

struct Gauge;

impl Drop for Gauge {
    fn drop(&mut self) {
        std::process::exit(0);
    }
}

pub fn height() -> u32 {
    let _gauge = Gauge;
    1
}
