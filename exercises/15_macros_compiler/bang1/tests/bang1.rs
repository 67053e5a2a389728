use bang1::Tile::{self, Coin, Floor, Wall};
use bang1::map;

const CELLAR: [[Tile; 3]; 2] = map!["#o#", "#..",];

#[test]
fn a_map_is_a_constant_array() {
    assert_eq!(CELLAR, [[Wall, Coin, Wall], [Wall, Floor, Floor]]);
}

#[test]
fn a_map_may_have_any_size() {
    assert_eq!(map!["o"], [[Coin]]);
    assert_eq!(map!["..", "##", "oo"], [[Floor; 2], [Wall; 2], [Coin; 2]]);
    let nothing: [[Tile; 5]; 0] = map![];
    assert!(nothing.is_empty());
}

/// The error in a map, after what it points to.
fn error(map: &str) -> String {
    let tokens = map.parse().expect("these are tokens");
    let error = bang1_map::expand(tokens).err().expect("the map is wrong");
    let range = error.span().byte_range();
    format!("{}: {error}", &map[range])
}

#[test]
fn an_error_points_to_its_row() {
    let map = r##""#.o", "#x.", "oo.""##;
    assert_eq!(error(map), r##""#x.": there is no tile `x`"##);
    let map = r##""#.", "o#", "o""##;
    assert_eq!(error(map), r#""o": all rows must have the same length"#);
}

/// A module in which the usual names mean something else.
mod crowded {
    pub struct Tile;
    mod bang1 {}

    pub fn coins() -> usize {
        let row = ::bang1::map!["o#o"][0];
        row.iter()
            .filter(|tile| **tile == ::bang1::Tile::Coin)
            .count()
    }
}

#[test]
fn it_does_not_depend_on_what_is_in_scope() {
    let _ = crowded::Tile;
    assert_eq!(crowded::coins(), 2);
}
