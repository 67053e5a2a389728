//! In some countries a lift has no button for floor 13 and none for a floor that ends in 4. Floors start at 1, so a
//! lift with five buttons shows "1 2 3 5 6".
//!
//! For three buttons this function is right; for five it never ends. Follow the value of `floor` line by line from 3
//! on: what does `continue` jump over? Repair the loop, and keep the `continue`.

/// The labels on the buttons of a lift with so many buttons.
pub fn panel(buttons: u32) -> String {
    let mut labels = String::new();
    let mut floor = 1;
    let mut written = 0;
    while written < buttons {
        if floor == 13 || floor % 10 == 4 {
            continue;
        }
        if written > 0 {
            labels.push(' ');
        }
        labels.push_str(&floor.to_string());
        written += 1;
        floor += 1;
    }
    labels
}
