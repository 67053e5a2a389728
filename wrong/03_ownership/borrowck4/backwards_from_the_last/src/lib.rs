//! Counts down from the last index, and forgets that the list can be empty.

mod guest;

pub use guest::Guest;

/// Removes all guests who don't come. The others keep their order.
pub fn strike_out(list: &mut Vec<Guest>) {
    for place in (0..=list.len() - 1).rev() {
        if !list[place].comes {
            list.remove(place);
        }
    }
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
