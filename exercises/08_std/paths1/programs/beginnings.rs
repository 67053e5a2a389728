use std::path::Path;

/// How does a path start?
fn main() {
    println!("{:?}", Path::new("songs/live").starts_with("songs"));
    println!("{:?}", Path::new("songs/live").starts_with("songs/li"));
}
