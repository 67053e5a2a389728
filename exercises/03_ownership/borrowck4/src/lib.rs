//! A guest list changes while it's read: guests who don't come leave it, and friends of guests join it.
//!
//! In other languages, such loops skip guests or never end. Here, they don't compile. A method of `Vec` asks a
//! question about each element and keeps the ones with the answer `true`: use it in the first function. In the
//! second, collect first and change afterwards.

mod guest;

pub use guest::Guest;

/// Removes all guests who don't come. The others keep their order.
pub fn strike_out(list: &mut Vec<Guest>) {
    for (place, guest) in list.iter().enumerate() {
        if !guest.comes {
            list.remove(place);
        }
    }
}

/// Adds the friends that guests bring to the end of the list, in order.
pub fn add_friends(list: &mut Vec<Guest>) {
    for guest in list.iter() {
        for _ in 0..guest.brings {
            list.push(guest.friend());
        }
    }
}
