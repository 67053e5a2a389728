use std::ops::Deref;

use std2::{ClockTime, TideTable, notice};

fn at(hour: u8, minute: u8) -> ClockTime {
    ClockTime { hour, minute }
}

fn table() -> TideTable {
    TideTable::from(vec![at(5, 10), at(17, 35), at(5, 4)])
}

#[test]
fn a_table_is_shown_in_order() {
    assert_eq!(table().to_string(), "05:04, 05:10, 17:35");
    assert_eq!(TideTable::from(vec![at(0, 0)]).to_string(), "00:00");
    assert_eq!(TideTable::from(Vec::new()).to_string(), "");
}

#[test]
fn a_vector_turns_into_a_table() {
    let table: TideTable = vec![at(12, 1), at(0, 30)].into();
    assert_eq!(
        notice("Harbour", &table),
        "Harbour: 2 high waters (00:30, 12:01)"
    );
}

fn earliest(times: &[ClockTime]) -> Option<ClockTime> {
    times.first().copied()
}

/// Takes what is a slice of times behind a `*`, and nothing else.
fn latest(times: &impl Deref<Target = [ClockTime]>) -> Option<ClockTime> {
    times.last().copied()
}

#[test]
fn a_table_can_be_read_like_a_slice() {
    let table = table();
    assert_eq!(table.len(), 3);
    assert_eq!(table[2], at(17, 35));
    assert!(table.contains(&at(5, 10)));
    assert_eq!(
        earliest(&table),
        Some(at(5, 4)),
        "a table passes for a slice"
    );
    assert_eq!(latest(&table), Some(at(17, 35)));
    assert_eq!(earliest(&TideTable::from(vec![])), None);
}
