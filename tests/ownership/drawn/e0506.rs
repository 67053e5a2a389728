//! Variables that get a new value while they are borrowed.

pub fn change() -> u32 {
    let mut level = 1;
    let before = &level;
    level = 2;
    *before
}

pub fn lines() -> usize {
    let mut current = String::new();
    let mut all: Vec<&str> = Vec::new();
    for number in 0..3 {
        current = number.to_string();
        all.push(&current);
    }
    all.len()
}

pub fn by_closure() -> u32 {
    let mut total = 0;
    let mut add = || total += 1;
    total = 5;
    add();
    total
}

pub fn take(mut name: Option<String>) {
    if let Some(text) = &name {
        name = None;
        println!("{text}");
    }
}
