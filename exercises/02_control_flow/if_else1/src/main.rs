//! The display at a ferry pier shows when the next ferry leaves. `cargo run -- 75` asks about a ferry that leaves in
//! 75 minutes.
//!
//! The compiler refuses the `if`: its three branches do not give values of one type. Read the message, decide which type
//! `notice` needs, and make every branch give that type. Leave the words and the last two lines of `main` as they are.

fn main() {
    let minutes = number(1);

    let notice = if minutes == 0 {
        "boarding now"
    } else if minutes < 60 {
        format!("leaves in {minutes} min")
    } else {
        format!("leaves in {} h {:02} min", minutes / 60, minutes % 60)
    };

    println!("Ferry {notice}");
    println!("------{}", "-".repeat(notice.len()));
}

/// Given: the word at this place of the command line, as a number. Level 08 explains how it works.
fn number(place: usize) -> u32 {
    std::env::args()
        .nth(place)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
