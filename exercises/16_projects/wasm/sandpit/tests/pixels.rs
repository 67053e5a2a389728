//! A page draws pixels, not characters. Add a method `draw` that colors them, and a method `pixels` that returns what
//! was drawn last as a `&[u8]`: for each cell four bytes, red, green, blue and 255. Air is 24 24 32, sand 226 190 116,
//! water 70 130 200, stone 110 110 110.
//!
//! For some life in large areas, sand and water are darker where the sum of column and row is odd: 12 less in red,
//! green and blue. Before the first `draw`, all bytes are 0. A page keeps the address of the pixels, so they stay where
//! they are.

mod support;

use support::pit;

const AIR: [u8; 4] = [24, 24, 32, 255];
const STONE: [u8; 4] = [110, 110, 110, 255];

#[test]
fn at_first_nothing_is_drawn() {
    assert_eq!(pit(&["o~", "#."]).pixels(), [0; 16]);
}

#[test]
fn each_cell_has_its_color() {
    let mut pit = pit(&["o.", ".~", "##"]);
    pit.draw();
    let sand = [226, 190, 116, 255];
    let water = [70, 130, 200, 255];
    assert_eq!(pit.pixels(), [sand, AIR, AIR, water, STONE, STONE].concat());
}

#[test]
fn sand_and_water_are_darker_in_odd_cells() {
    let mut pit = pit(&["#oo", "~~#"]);
    pit.draw();
    let (light, dark) = ([226, 190, 116, 255], [214, 178, 104, 255]);
    assert_eq!(pit.pixels()[4..12], [dark, light].concat(), "sand");
    let (light, dark) = ([70, 130, 200, 255], [58, 118, 188, 255]);
    assert_eq!(pit.pixels()[12..20], [dark, light].concat(), "water");
}

#[test]
fn only_drawing_changes_the_picture() {
    let mut pit = pit(&["o", "."]);
    pit.draw();
    pit.step();
    assert_eq!(pit.pixels()[4..], AIR, "before it's drawn again");
    pit.draw();
    assert_eq!(pit.pixels()[..4], AIR, "afterwards");
}

#[test]
fn the_pixels_stay_where_they_are() {
    let mut pit = pit(&["o~", ".."]);
    let before = pit.pixels().as_ptr();
    for _ in 0..3 {
        pit.draw();
        pit.step();
        assert_eq!(pit.pixels().as_ptr(), before);
    }
}
