pub fn height() -> u32 {
    let path = std::env::temp_dir().join("height");
    std::fs::write(&path, "2").expect("a scratch folder");
    let text = std::fs::read_to_string(path).expect("the file");
    text.parse().expect("a number")
}
