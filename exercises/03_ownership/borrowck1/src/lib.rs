//! A tide gauge takes a level in centimeters, and reports how it compares with the last level and the record.
//!
//! Two references point at fields, and the fields change while the references are still used. A reference always shows
//! the current value. What you need here is the value from before. Change as little as possible, and keep the order.

pub struct Gauge {
    level: i32,
    record: i32,
}

impl Gauge {
    pub fn at(level: i32) -> Gauge {
        Gauge {
            level,
            record: level,
        }
    }

    /// Takes a new level, and returns how much the water has risen (negative if it has fallen).
    pub fn rise(&mut self, level: i32) -> i32 {
        let before = &self.level;
        self.level = level;
        self.level - before
    }

    /// Takes a new level, and returns a line about a new record, or about the distance to the record.
    pub fn take(&mut self, level: i32) -> String {
        let rise = self.rise(level);
        let record = &self.record;
        if level > *record {
            self.record = level;
            return format!(
                "{rise:+} cm, record, {} cm above {record} cm",
                level - record
            );
        }
        format!("{rise:+} cm, {} cm below the record", record - level)
    }
}
