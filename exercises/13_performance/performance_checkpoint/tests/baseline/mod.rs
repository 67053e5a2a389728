//! The code as it was shipped, which yours is compared with.

use std::collections::BTreeMap;

use performance_checkpoint::Station;

pub fn tenths(text: &[u8]) -> Option<i16> {
    let text = String::from_utf8(text.to_vec()).ok()?;
    let (whole, tenth) = text.split_once('.')?;
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(digits)
        || !is_number(tenth)
        || !(1..3).contains(&digits.len())
        || tenth.len() != 1
    {
        return None;
    }
    let degrees: f64 = text.parse().ok()?;
    Some((degrees * 10.0).round() as i16)
}

pub fn fields(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let text = String::from_utf8_lossy(line).to_string();
    let (name, temperature) = text.split_once(';')?;
    let name = &line[..name.len()];
    let temperature = &line[line.len() - temperature.len()..];
    Some((name, temperature))
}

pub fn by_station<'f>(rows: impl Iterator<Item = (&'f [u8], i16)>) -> BTreeMap<String, Station> {
    let mut stations = BTreeMap::new();
    for (name, tenths) in rows {
        let name = String::from_utf8_lossy(name).to_string();
        let station = stations.entry(name).or_insert(Station {
            min: tenths,
            max: tenths,
            sum: 0,
            count: 0,
        });
        station.min = station.min.min(tenths);
        station.max = station.max.max(tenths);
        station.sum += i64::from(tenths);
        station.count += 1;
    }
    stations
}

pub fn summary(file: &[u8]) -> BTreeMap<String, Station> {
    let lines = file.split(|byte| *byte == b'\n');
    let rows = lines.filter_map(|line| {
        let (name, temperature) = fields(line)?;
        Some((name, tenths(temperature)?))
    });
    by_station(rows)
}
