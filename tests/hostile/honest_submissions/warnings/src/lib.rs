pub fn height() -> u32 {
    let unused = 1;
    2
}

fn never_called() {}
