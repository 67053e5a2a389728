//! The pit is a table of cells, kept in one `Vec`: row 0 first, each row from the left.
//!
//! Complete `get`, `put` and `count`. Columns and rows may be outside the pit, even below 0, because a finger that
//! paints slips over the edge. Then complete `fmt`: a line per row, each ended by `\n`, with `.` for air, `o` for sand,
//! `~` for water and `#` for stone.

use sandpit::{Material, Sandpit};

mod support;

use support::pit;

#[test]
fn a_cell_keeps_what_is_put_into_it() {
    let mut pit = Sandpit::new(3, 2);
    pit.put(2, 1, Material::Water);
    assert_eq!(pit.get(2, 1), Some(Material::Water));
    assert_eq!(pit.get(1, 1), Some(Material::Air), "its neighbor");
}

#[test]
fn outside_of_the_pit_there_is_nothing() {
    let pit = Sandpit::new(3, 2);
    for (column, row) in [(-1, 1), (3, 0), (0, -1), (0, 2), (i32::MIN, i32::MAX)] {
        assert_eq!(pit.get(column, row), None, "column {column}, row {row}");
    }
}

#[test]
fn what_is_put_outside_of_the_pit_is_lost() {
    let mut pit = Sandpit::new(3, 2);
    for (column, row) in [(-1, 1), (3, 0), (0, -1), (0, 2), (i32::MIN, i32::MAX)] {
        pit.put(column, row, Material::Stone);
        assert_eq!(pit.to_string(), "...\n...\n", "column {column}, row {row}");
    }
}

#[test]
fn each_material_has_its_character() {
    let pit = pit(&[".o", "~#", "oo"]);
    assert_eq!(pit.to_string(), ".o\n~#\noo\n");
}

#[test]
fn materials_are_counted() {
    let pit = pit(&["~o~", "#.~"]);
    let materials = [
        Material::Air,
        Material::Sand,
        Material::Water,
        Material::Stone,
    ];
    assert_eq!(materials.map(|material| pit.count(material)), [1, 1, 3, 1]);
}
