use std::path::Path;

/// Two paths become one.
fn main() {
    println!("{:?}", Path::new("songs").join("cover.png"));
    println!("{:?}", Path::new("songs").join("/cover.png"));
    println!("{:?}", Path::new("songs/a.ogg").with_file_name("b.ogg"));
}
