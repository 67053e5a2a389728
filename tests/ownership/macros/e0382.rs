//! Values that are used after a move.

pub fn every(names: Vec<String>) {
    loop {
        drop(names);
    }
}

pub fn while_let(name: Option<String>) {
    while let Some(name) = name {
        drop(name);
    }
}

pub fn reborrowed(values: &mut Vec<u32>) {
    let all = values;
    values.push(1);
    all.push(2);
}

macro_rules! ends {
    ($value:expr) => {
        drop($value)
    };
}

macro_rules! all_of_it {
    () => {{
        let text = String::new();
        drop(text);
        text.len()
    }};
}

pub fn by_macro(name: String) {
    ends!(name);
    ends!(name);
}

pub fn in_macro() -> usize {
    all_of_it!()
}
