//! Pits that are drawn in characters: `.` is air, `o` sand, `~` water and `#` stone.

use sandpit::{Material, Sandpit};

/// A pit with these rows.
pub fn pit(rows: &[&str]) -> Sandpit {
    let width = rows.first().map_or(0, |row| row.len());
    let size = [width, rows.len()].map(|number| u16::try_from(number).expect("a small picture"));
    let mut pit = Sandpit::new(size[0], size[1]);
    for (row, line) in (0..).zip(rows) {
        for (column, character) in (0..).zip(line.chars()) {
            pit.put(column, row, material(character));
        }
    }
    pit
}

fn material(character: char) -> Material {
    match character {
        'o' => Material::Sand,
        '~' => Material::Water,
        '#' => Material::Stone,
        _ => Material::Air,
    }
}
