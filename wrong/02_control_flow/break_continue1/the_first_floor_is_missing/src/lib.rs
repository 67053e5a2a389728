//! Counts up first, but still starts at 1.

/// The labels of a lift's buttons.
pub fn panel(buttons: u32) -> String {
    let mut labels = String::new();
    let mut floor = 1;
    let mut written = 0;
    while written < buttons {
        floor += 1;
        if floor == 13 || floor % 10 == 4 {
            continue;
        }
        if written > 0 {
            labels.push(' ');
        }
        labels.push_str(&floor.to_string());
        written += 1;
    }
    labels
}
