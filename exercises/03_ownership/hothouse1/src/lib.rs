//! The hothouse: a palace of glass for plants, locked for sixty years. Tonight you climb in to save its last seeds. The
//! game begins here and grows in each level up to 08. Then you can play it.
//!
//! So far it has a map, which can be drawn, and things on it. New: an explorer who walks and fills a bag. Complete
//! `map.rs` and `explorer.rs`. There is only one of each thing: it moves from the map into the bag, and is never copied.
//! Leave `thing.rs` as it is.

mod explorer;
mod map;
mod thing;

pub use explorer::Explorer;
pub use map::Map;
pub use thing::Thing;
