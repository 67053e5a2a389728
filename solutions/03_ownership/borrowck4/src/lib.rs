//! `retain` moves each guest at most once; `remove` would move the rest of the list each time. A second vector lets
//! the loop end before the list grows.

mod guest;

pub use guest::Guest;

/// Removes all guests who don't come. The others keep their order.
pub fn strike_out(list: &mut Vec<Guest>) {
    list.retain(|guest| guest.comes);
}

/// Adds the friends that guests bring to the end of the list, in order.
pub fn add_friends(list: &mut Vec<Guest>) {
    let mut friends = Vec::new();
    for guest in list.iter() {
        for _ in 0..guest.brings {
            friends.push(guest.friend());
        }
    }
    list.append(&mut friends);
}
