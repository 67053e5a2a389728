//! Two mutable borrows at once.

pub fn captured(mut values: Vec<u32>) {
    let all = &mut values;
    values.push(1);
    let mut add = || all.push(2);
    add();
}

pub fn indexed(mut values: Vec<u32>) {
    values[{
        values.clear();
        0
    }] = 1;
}

pub fn asynchronous(mut values: Vec<u32>) {
    let later = async { values.push(1) };
    values.push(2);
    drop(later);
}
