//! The databases beside this file were written by `SQLite` itself, with pages of 512 bytes.

use super::{Value, columns, rows};

const SMALL: &[u8] = include_bytes!("small.db");
const MANY: &[u8] = include_bytes!("many.db");

#[test]
fn rows_are_read_by_the_names_of_their_columns() {
    let rows = rows(SMALL, "open_exercises").unwrap();
    let told: Vec<(&str, &str, i64)> = rows
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
        told,
        [
            ("01_harbour", "01_tide", 1),
            ("01_harbour", "02_knots", 0),
            ("02_sails", "01_jib", 1)
        ]
    );
}

#[test]
fn a_table_of_many_pages_is_read_in_order() {
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
fn a_table_that_is_not_there_has_no_rows() {
    assert_eq!(rows(SMALL, "closed_exercises").unwrap(), []);
}

#[test]
fn what_is_no_database_is_a_fault_and_never_a_panic() {
    assert!(rows(b"", "t").is_err());
    assert!(rows(b"SQLite format 3\0", "t").is_err());
    for length in (100..MANY.len()).step_by(97) {
        _ = rows(&MANY[..length], "open_exercises");
    }
    // Every byte wrong once: the file may be anything, and reading it has to end.
    for index in 0..SMALL.len() {
        let mut torn = SMALL.to_vec();
        torn[index] ^= 0xff;
        _ = rows(&torn, "open_exercises");
    }
}

#[test]
fn columns_are_told_from_constraints() {
    let sql = "CREATE TABLE t (\"a\" TEXT, b DECIMAL(1, 2) NOT NULL, PRIMARY KEY (a, b))";
    assert_eq!(columns(sql), ["a", "b"]);
}
