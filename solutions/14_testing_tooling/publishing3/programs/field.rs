//! A program that builds a struct by its fields has to name all of them.

use scores::Score;

fn main() {
    let _best = Score {
        points: 9,
        player: String::from("Ada"),
    };
}
