use std::path::Path;

/// What's only another spelling, and what's a component?
fn main() {
    println!("{:?}", Path::new("a//b/./") == Path::new("a/b"));
    println!("{:?}", Path::new("a/./b").components().count());
    println!("{:?}", Path::new("a/b/..").components().count());
}
