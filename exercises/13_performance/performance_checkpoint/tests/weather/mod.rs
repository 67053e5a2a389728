//! Weather for the tests.

use std::collections::BTreeMap;

use performance_checkpoint::Station;

/// Rows, and what can be made of them.
#[derive(Default)]
pub struct Weather {
    pub names: Vec<String>,
    pub tenths: Vec<i16>,
    pub temperatures: Vec<String>,
    pub lines: Vec<String>,
    pub file: String,
    pub stations: BTreeMap<String, Station>,
}

const ROWS: usize = 5_000;

const NAMES: [&str; 6] = [
    "Oslo",
    "Nairobi",
    "Ulaanbaatar",
    "Quito",
    "São Paulo",
    "Hobart",
];

impl Weather {
    /// The same weather in every run.
    pub fn made_up() -> Self {
        let mut weather = Self::default();
        let mut number: u32 = 7;
        for _ in 0..ROWS {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let district = (number >> 12) % 40;
            let name = NAMES[(number >> 20) as usize % NAMES.len()];
            weather.add(
                format!("{name}, weather station {district}"),
                (number >> 8) as i16 % 400,
            );
        }
        weather
    }

    fn add(&mut self, name: String, tenths: i16) {
        let sign = if tenths < 0 { "-" } else { "" };
        let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
        let temperature = format!("{sign}{whole}.{tenth}");
        let line = format!("{name};{temperature}");
        self.file += &line;
        self.file.push('\n');
        let station = self.stations.entry(name.clone()).or_insert(Station {
            min: i16::MAX,
            max: i16::MIN,
            sum: 0,
            count: 0,
        });
        station.min = station.min.min(tenths);
        station.max = station.max.max(tenths);
        station.sum += i64::from(tenths);
        station.count += 1;
        self.names.push(name);
        self.tenths.push(tenths);
        self.temperatures.push(temperature);
        self.lines.push(line);
    }
}
