pub struct Room {
    pub name: String,
    /// How many minutes the tour stays here.
    pub minutes: u32,
}

/// Without rooms "no tour today", with one "only X", with two "X, then Y", and with more "X, 3 between, Z": the first
/// room, how many are between, and the last one.
pub fn sign(rooms: &[Room]) -> String {
    let (Some(first), Some(last)) = (rooms.first(), rooms.last()) else {
        return String::from("no tour today");
    };
    match rooms.len() {
        1 => format!("only {}", first.name),
        2 => format!("{}, then {}", first.name, last.name),
        count => format!("{}, {} between, {}", first.name, count - 2, last.name),
    }
}

/// Whether the tour is a loop: at least two rooms, and the first and the last have the same name.
pub fn is_loop(rooms: &[Room]) -> bool {
    let name = |room: &Room| room.name.clone();
    rooms.len() >= 2 && rooms.first().map(name) == rooms.last().map(name)
}

/// A hint about the room before the last one: "time to sketch in X" if the tour stays there for 10 to 30 minutes,
/// "X for 45 minutes" if it stays longer, and otherwise nothing.
pub fn break_sign(rooms: &[Room]) -> Option<String> {
    let room = rooms.get(rooms.len().checked_sub(2)?)?;
    match room.minutes {
        10..=30 => Some(format!("time to sketch in {}", room.name)),
        31.. => Some(format!("{} for {} minutes", room.name, room.minutes)),
        _ => None,
    }
}
