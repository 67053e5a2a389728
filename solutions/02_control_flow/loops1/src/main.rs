//! A bus line prints its timetable, one row for each hour. `cargo run -- 6 8 20` prints the hours from 6 to 8, the 8th
//! hour included, with a bus every 20 minutes. The first bus of each hour leaves on the hour:
//!
//!     06: 00 20 40
//!     07: 00 20 40
//!     08: 00 20 40
//!
//! Complete `print_timetable`. `{hour:02}` writes a number with two digits; `print!` writes without ending the line.

fn main() {
    print_timetable(number(1), number(2), number(3));
}

/// Prints one row for each hour from `first` to `last`, with a bus every `gap` minutes.
fn print_timetable(first: usize, last: usize, gap: usize) {
    for hour in first..=last {
        print!("{hour:02}:");
        // `0..60` stops before 60: that bus is the first one of the next hour.
        for minute in (0..60).step_by(gap) {
            print!(" {minute:02}");
        }
        println!();
    }
}

/// Given: the word at this place of the command line, as a number. Level 08 explains how it works.
fn number(place: usize) -> usize {
    std::env::args()
        .nth(place)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
