pub fn height() -> u32 {
    let caught = std::panic::catch_unwind(|| panic!("high water"));
    if caught.is_err() { 2 } else { 1 }
}
