//! Two mutable borrows at once.

pub fn swap(mut row: Vec<u32>) -> Vec<u32> {
    let left = &mut row[0];
    let right = &mut row[1];
    std::mem::swap(left, right);
    row
}

pub fn all_of<'n>(names: &'n mut Vec<String>) {
    let mut kept: Vec<&'n mut String> = Vec::new();
    for index in 0..3 {
        kept.push(&mut names[index]);
    }
}

pub fn count() -> u32 {
    let mut total = 0;
    let mut add = || total += 1;
    let mut add_two = || {
        total += 2;
    };
    add();
    add_two();
    total
}

pub struct Guard<'v>(pub &'v mut Vec<u32>);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.0.push(0);
    }
}

pub fn guarded(values: &mut Vec<u32>) {
    let guard = Guard(values);
    values.push(1);
    println!("pushed");
}

pub fn first_or_new(names: &mut Vec<String>) -> &mut String {
    for name in names.iter_mut() {
        if name.is_empty() {
            return name;
        }
    }
    names.push(String::new());
    &mut names[0]
}
