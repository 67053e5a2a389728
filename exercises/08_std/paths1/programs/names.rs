use std::path::Path;

/// Which component is the last one, and is it a name?
fn main() {
    println!("{:?}", Path::new("songs/live/").file_name());
    println!("{:?}", Path::new("songs/live/..").file_name());
}
