//! A tide gauge takes a level in centimetres and says how it compares with the level and the record before.
//!
//! Two references look at fields, and the fields are written while they look. A reference shows a place, whatever is
//! in it; what is needed here is the value of a moment ago. Change as little as possible, and not the order.

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

    /// Takes a new level and returns how much the water has risen; negative if it has fallen.
    pub fn rise(&mut self, level: i32) -> i32 {
        // An `i32` is `Copy`: without the `&`, this is the old value, and no loan is left to be in the way.
        let before = self.level;
        self.level = level;
        self.level - before
    }

    /// Takes a new level. The line tells of a new record, or how far the record is.
    pub fn take(&mut self, level: i32) -> String {
        let rise = self.rise(level);
        let record = self.record;
        if level > record {
            self.record = level;
            return format!(
                "{rise:+} cm, record, {} cm above {record} cm",
                level - record
            );
        }
        format!("{rise:+} cm, {} cm below the record", record - level)
    }
}
