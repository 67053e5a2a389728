//! A screen on a space station shows notices of many kinds. Some kinds exist today; others will be written later.
//!
//! `board` accepts every type that implements the trait `Notice`, but that trait doesn't exist yet. Define it as a
//! public trait with two methods that borrow the notice: `text` returns a `String`, and `is_urgent` returns a `bool`.
//! Then implement it for both types below; their comments say what each one shows.

/// Shows "Battery 4: 12% left", and is urgent at 10% or less.
pub struct Battery {
    pub number: u8,
    pub percent: u32,
}

/// Shows "Port 7: Ola has arrived", and is never urgent.
pub struct Visit {
    pub port: u8,
    pub name: String,
}

/// The line on the screen: the text of the notice, between exclamation marks if it's urgent.
pub fn board(notice: &impl Notice) -> String {
    let text = notice.text();
    if notice.is_urgent() {
        format!("! {text} !")
    } else {
        text
    }
}
