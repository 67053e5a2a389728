use std::path::Path;

/// Where does an extension begin, and where does it not?
fn main() {
    println!("{:?}", Path::new("songs.2024/live.tar.gz").extension());
    println!("{:?}", Path::new("songs.2024/live").extension());
    println!("{:?}", Path::new("songs/.hidden").extension());
}
