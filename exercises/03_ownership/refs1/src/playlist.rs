//! A playlist and its songs. There is only one of each: they aren't `Clone`.

pub struct Song {
    pub title: String,
    pub seconds: u32,
}

pub struct Playlist {
    pub name: String,
    pub songs: Vec<Song>,
}
