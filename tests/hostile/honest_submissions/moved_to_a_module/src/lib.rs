mod gauge {
    pub struct Gauge;

    impl Gauge {
        pub fn height(&self) -> Option<u32> {
            Some(2)
        }
    }

    pub fn height() -> u32 {
        Gauge.height().unwrap_or_default()
    }
}

pub use gauge::height;
