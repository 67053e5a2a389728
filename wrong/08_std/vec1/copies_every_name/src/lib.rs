//! Copies every name to compare it.

/// A guest on the list. Deliberately not `Clone`.
pub struct Guest {
    pub name: String,
    pub cancelled: bool,
}

/// Removes all guests who cancelled. The others keep their order.
pub fn drop_cancelled(list: &mut Vec<Guest>) {
    list.retain(|guest| !guest.cancelled);
}

/// If you press the button twice, you're on the list twice in a row. Of several guests in a row with the same name,
/// only the first one stays.
pub fn drop_doubles(list: &mut Vec<Guest>) {
    list.dedup_by_key(|guest| guest.name.clone());
}

/// Removes the first guests from the list, as many as there are seats, and returns them in order.
pub fn admit(list: &mut Vec<Guest>, seats: usize) -> Vec<Guest> {
    let seats = seats.min(list.len());
    list.drain(..seats).collect()
}
