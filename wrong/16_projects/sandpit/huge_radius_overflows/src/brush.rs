//! Multiplies the squares of a radius and of a length, which is too much for 128 bits.

use crate::{Material, Sandpit};

/// A column and a row. Differences and products of them need more than 32 bits.
type Point = (i128, i128);

impl Sandpit {
    /// Paints all cells that are at most `radius` away from a line.
    pub fn stroke(&mut self, from: (i32, i32), to: (i32, i32), radius: u32, material: Material) {
        let line = [from, to].map(|(column, row)| (column.into(), row.into()));
        for row in 0..self.height {
            for column in 0..self.width {
                let is_near = is_near((column.into(), row.into()), line, radius.into());
                if is_near && self.can_paint(column, row, material) {
                    self.put(column, row, material);
                }
            }
        }
    }

    /// Sand and water are poured into air only. Stone and air go everywhere.
    fn can_paint(&self, column: i32, row: i32, material: Material) -> bool {
        let is_poured = matches!(material, Material::Sand | Material::Water);
        !is_poured || self.get(column, row) == Some(Material::Air)
    }
}

/// Whether a point is at most `radius` away from the line between two others.
fn is_near(point: Point, [from, to]: [Point; 2], radius: i128) -> bool {
    let along = minus(to, from);
    let out = minus(point, from);
    let length = dot(along, along);
    // How far along the line the nearest point of it is, from 0 to `length`.
    let nearest = dot(out, along);
    if nearest <= 0 {
        dot(out, out) <= radius * radius
    } else if nearest >= length {
        let out = minus(point, to);
        dot(out, out) <= radius * radius
    } else {
        let cross = out.0 * along.1 - out.1 * along.0;
        cross * cross <= radius * radius * length
    }
}

fn minus(one: Point, other: Point) -> Point {
    (one.0 - other.0, one.1 - other.1)
}

fn dot(one: Point, other: Point) -> i128 {
    one.0 * other.0 + one.1 * other.1
}
