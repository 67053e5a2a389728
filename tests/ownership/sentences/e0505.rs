//! Values that are moved while they are borrowed.

pub fn named<'n>(names: Vec<String>, out: &mut Vec<&'n str>) {
    out.push(&names[0]);
    drop(names);
}
