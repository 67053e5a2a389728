//! The databases beside this file were written by `SQLite` itself with a page size of 512 bytes.

use super::{Value, columns, rows};

const SMALL: &[u8] = include_bytes!("small.db");
const MANY: &[u8] = include_bytes!("many.db");

#[test]
fn rows_have_their_values_by_column_name() {
    let rows = rows(SMALL, "open_exercises").unwrap();
    let values: Vec<(&str, &str, i64)> = rows
        .iter()
        .map(|row| {
            (
                row["chapter"].text().unwrap(),
                row["exercise"].text().unwrap(),
                row["solved"].integer().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        values,
        [
            ("01_harbour", "01_tide", 1),
            ("01_harbour", "02_knots", 0),
            ("02_sails", "01_jib", 1)
        ]
    );
}

#[test]
fn a_table_with_many_pages_is_read_in_order() {
    let rows = rows(MANY, "open_exercises").unwrap();
    assert_eq!(rows.len(), 100);
    assert_eq!(rows[57]["chapter"], Value::Text("05_chapter".to_owned()));
    assert_eq!(
        rows[57]["exercise"],
        Value::Text("07_exercise_number".to_owned())
    );
    assert_eq!(rows[57]["solved"], Value::Integer(1));
}

#[test]
fn a_missing_table_has_no_rows() {
    assert_eq!(rows(SMALL, "closed_exercises").unwrap(), []);
}

#[test]
fn a_malformed_database_is_an_error_and_never_a_panic() {
    assert!(rows(b"", "t").is_err());
    assert!(rows(b"SQLite format 3\0", "t").is_err());
    for length in (100..MANY.len()).step_by(97) {
        _ = rows(&MANY[..length], "open_exercises");
    }
    // Corrupt each byte in turn: reading must terminate whatever the file contains.
    for index in 0..SMALL.len() {
        let mut corrupt = SMALL.to_vec();
        corrupt[index] ^= 0xff;
        _ = rows(&corrupt, "open_exercises");
    }
}

#[test]
fn constraints_are_not_columns() {
    let sql = "CREATE TABLE t (\"a\" TEXT, b DECIMAL(1, 2) NOT NULL, PRIMARY KEY (a, b))";
    assert_eq!(columns(sql), ["a", "b"]);
}
