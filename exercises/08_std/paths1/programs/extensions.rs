use std::path::Path;

/// Where does an extension start, and where isn't there one?
fn main() {
    println!("{:?}", Path::new("songs.2024/live.tar.gz").extension());
    println!("{:?}", Path::new("songs.2024/live").extension());
    println!("{:?}", Path::new("songs/.hidden").extension());
}
