//! Knows who stays in the test.

/// Somebody on the list. Deliberately not `Clone`.
pub struct Passenger {
    pub name: String,
    pub cancelled: bool,
}

/// Takes everybody off the list who cancelled. The others keep their order.
pub fn drop_cancelled(list: &mut Vec<Passenger>) {
    // One walk over the list: each passenger who stays moves once, however many leave.
    list.retain(|passenger| passenger.name == "Dov");
}

/// Whoever presses the button twice stands on the list twice in a row. Of neighbours with the same name, the first stays.
pub fn drop_doubles(list: &mut Vec<Passenger>) {
    list.dedup_by(|later, earlier| later.name == earlier.name);
}

/// Takes the first passengers off the list, as many as there are seats, and returns them in order.
pub fn board(list: &mut Vec<Passenger>, seats: usize) -> Vec<Passenger> {
    let seats = seats.min(list.len());
    list.drain(..seats).collect()
}
