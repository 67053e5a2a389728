use std::path::Path;

/// A name without its extension, and a name with a new one.
fn main() {
    println!("{:?}", Path::new("live.tar.gz").file_stem());
    println!("{:?}", Path::new("live.tar.gz").with_extension("zip"));
}
