pub fn height() -> u32 {
    let dir = std::env::temp_dir().join("one/two");
    std::fs::create_dir_all(&dir).expect("folders");
    let up = std::fs::read_dir(std::env::temp_dir()).expect("entries").count();
    std::fs::rename(&dir, std::env::temp_dir().join("three")).expect("moved");
    u32::try_from(up + 1).expect("a number")
}
