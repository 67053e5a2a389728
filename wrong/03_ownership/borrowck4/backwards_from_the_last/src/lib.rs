//! A list of guests changes while it is read: those who do not come leave it, and friends who are brought join it.
//!
//! In other languages such loops skip guests or never end; here they do not compile. A method of `Vec` asks a
//! question about each element and keeps those with the answer `true`: use it in the first function. In the second,
//! collect first and change afterwards.

mod guest;

pub use guest::Guest;

/// Removes all guests who do not come. The others keep their order.
pub fn strike_out(list: &mut Vec<Guest>) {
    for place in (0..=list.len() - 1).rev() {
        if !list[place].comes {
            list.remove(place);
        }
    }
}

/// Adds the friends whom guests bring, in order, at the end of the list.
pub fn add_friends(list: &mut Vec<Guest>) {
    let mut friends = Vec::new();
    for guest in list.iter() {
        for _ in 0..guest.brings {
            friends.push(guest.friend());
        }
    }
    // The reading loan has ended with the loop, so the list may grow now.
    list.append(&mut friends);
}
