//! Knows deuce only at three points each; later equal scores are an advantage.

/// What the umpire calls after the server and the receiver have won this many points of a game.
///
/// The first three points are called fifteen, thirty and forty, with the server's score first. A
/// player wins the game with at least four points and two more than the other one.
pub fn call(server: u32, receiver: u32) -> String {
    let leader = if server > receiver {
        "server"
    } else {
        "receiver"
    };
    let lead = server.abs_diff(receiver);
    if server.max(receiver) >= 4 && lead >= 2 {
        format!("game {leader}")
    } else if server.min(receiver) >= 3 {
        match lead {
            0 if server == 3 => String::from("deuce"),
            _ => format!("advantage {leader}"),
        }
    } else if lead == 0 {
        format!("{} all", name(server))
    } else {
        format!("{} {}", name(server), name(receiver))
    }
}

fn name(points: u32) -> &'static str {
    match points {
        0 => "love",
        1 => "fifteen",
        2 => "thirty",
        _ => "forty",
    }
}
