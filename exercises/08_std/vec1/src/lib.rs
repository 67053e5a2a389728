//! A planetarium keeps its waiting list in a `Vec`. If you ask first, you're first on the list.
//!
//! The list goes wrong: some guests who cancelled are still on it, and the others get in out of order. Each of the
//! three loops removes guests one by one, and meanwhile the list gets shorter. Find what each one gets wrong. Then
//! replace it with one method of `Vec` that makes the whole change; the lesson names them. You can't clone a guest.

/// A guest on the list. Deliberately not `Clone`.
pub struct Guest {
    pub name: String,
    pub cancelled: bool,
}

/// Removes all guests who cancelled. The others keep their order.
pub fn drop_cancelled(list: &mut Vec<Guest>) {
    let mut index = 0;
    while index < list.len() {
        if list[index].cancelled {
            list.remove(index);
        }
        index += 1;
    }
}

/// If you press the button twice, you're on the list twice in a row. Of several guests in a row with the same name,
/// only the first one stays.
pub fn drop_doubles(list: &mut Vec<Guest>) {
    for index in 1..list.len() {
        if list[index].name == list[index - 1].name {
            list.remove(index);
        }
    }
}

/// Removes the first guests from the list, as many as there are seats, and returns them in order.
pub fn admit(list: &mut Vec<Guest>, seats: usize) -> Vec<Guest> {
    let mut admitted = Vec::new();
    while admitted.len() < seats && !list.is_empty() {
        admitted.push(list.swap_remove(0));
    }
    admitted
}
