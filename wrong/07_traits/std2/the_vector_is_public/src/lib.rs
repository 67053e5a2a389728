//! A tide table lists the times of high water on one day. It is shown in one line, and it is always in order.
//!
//! Neither `Vec` nor `Display` belongs to this crate, so the last `impl` is refused (E0117). Define a newtype
//! `TideTable` around the vector instead, its field private. Implement `From<Vec<ClockTime>>`, which sorts; `Display`;
//! and `Deref` with the target `[ClockTime]`, so that a table has `len`, `first` and all else that a slice has for
//! reading. Nobody may change a table. `notice` takes a table, too.

use std::fmt::{self, Display, Formatter};
use std::ops::Deref;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClockTime {
    pub hour: u8,
    pub minute: u8,
}

impl Display for ClockTime {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

pub struct TideTable(pub Vec<ClockTime>);

impl From<Vec<ClockTime>> for TideTable {
    fn from(mut times: Vec<ClockTime>) -> TideTable {
        times.sort();
        TideTable(times)
    }
}

// The target is a slice, and there is no `DerefMut`: readers get all they need, and nobody can break the order.
impl Deref for TideTable {
    type Target = [ClockTime];

    fn deref(&self) -> &[ClockTime] {
        &self.0
    }
}

impl Display for TideTable {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        for (place, time) in self.iter().enumerate() {
            if place > 0 {
                write!(f, ", ")?;
            }
            write!(f, "{time}")?;
        }
        Ok(())
    }
}

/// The text at the harbour, such as "Harbour: 2 high waters (05:10, 17:35)".
pub fn notice(harbour: &str, table: &TideTable) -> String {
    format!("{harbour}: {} high waters ({table})", table.len())
}
