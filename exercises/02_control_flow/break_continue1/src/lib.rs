//! In some countries, a lift has no button for floor 13, and none for floors that end in 4. Floors start at 1, so the
//! buttons of a lift with five of them are "1 2 3 5 6".
//!
//! This function works for three buttons, but for five it never ends. Follow the value of `floor` line by line from 3
//! on: what does `continue` skip? Fix the loop, and keep the `continue`.

/// The labels of a lift's buttons.
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
