//! Compiles with neither version.

fn main() {
    scores::best();
}
