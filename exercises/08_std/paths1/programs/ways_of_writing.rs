use std::path::Path;

/// What is only a way of writing, and what is a component?
fn main() {
    println!("{:?}", Path::new("a//b/./") == Path::new("a/b"));
    println!("{:?}", Path::new("a/./b").components().count());
    println!("{:?}", Path::new("a/b/..").components().count());
}
