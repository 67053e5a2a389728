//! Every branch returns a `&str`, two of them from a `String` that lives only in this statement's scope.

fn main() {
    let minutes = number(1);

    let notice: &str = if minutes == 0 {
        "ready now"
    } else if minutes < 60 {
        &format!("ready in {minutes} min")
    } else {
        &format!("ready in {} h {:02} min", minutes / 60, minutes % 60)
    };

    println!("Bread {notice}");
    println!("------{}", "-".repeat(notice.len()));
}

/// The word at this position on the command line, as a number. (Level 08 explains how it works.)
fn number(position: usize) -> u32 {
    std::env::args()
        .nth(position)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
