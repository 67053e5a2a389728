use sorts1::{Record, by_shelf, newest_first, shortest_first};

/// Records such as "A 1971 43 Blue", in this order.
fn records(lines: &[&str]) -> Vec<Record> {
    let read = |line: &&str| {
        let parts: Vec<&str> = line.splitn(4, ' ').collect();
        Record {
            title: parts[3].to_string(),
            year: parts[1].parse().expect("a year"),
            minutes: parts[2].parse().expect("minutes"),
            compartment: parts[0].chars().next().expect("a compartment"),
        }
    };
    lines.iter().map(read).collect()
}

fn titles(records: &[Record]) -> Vec<&str> {
    records.iter().map(|record| record.title.as_str()).collect()
}

const SHELF: [&str; 5] = [
    "B 1971 43 Blue Lamp",
    "A 1985 38 Night Train",
    "B 1969 43 Orchard",
    "A 1971 51 Tin Roof",
    "A 1969 29 Harvest",
];

#[test]
fn the_shortest_record_is_first() {
    let mut records = records(&SHELF);
    shortest_first(&mut records);
    assert_eq!(
        titles(&records),
        ["Harvest", "Night Train", "Blue Lamp", "Orchard", "Tin Roof"]
    );
}

#[test]
fn the_newest_record_is_first() {
    let mut records = records(&SHELF);
    newest_first(&mut records);
    assert_eq!(
        titles(&records),
        ["Night Train", "Blue Lamp", "Tin Roof", "Orchard", "Harvest"],
        "records of the same year should keep their order"
    );
}

#[test]
fn equal_records_keep_their_order_on_a_long_shelf() {
    // Sixty records, of which twenty each have the same year and the same length.
    let lines: Vec<String> = (10..70)
        .map(|number| format!("A {} {} No. {number}", 1970 + number % 3, 40 + number % 3))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let mut records = records(&lines);
    newest_first(&mut records);
    let newest = &titles(&records)[..20];
    assert!(newest.is_sorted(), "the records of 1972: {newest:?}");
    shortest_first(&mut records);
    let shortest = &titles(&records)[..20];
    assert!(shortest.is_sorted(), "those of 40 minutes: {shortest:?}");
}

#[test]
fn a_compartment_is_sorted_by_year() {
    let mut records = records(&SHELF);
    by_shelf(&mut records);
    assert_eq!(
        titles(&records),
        ["Harvest", "Tin Roof", "Night Train", "Orchard", "Blue Lamp"]
    );
}
