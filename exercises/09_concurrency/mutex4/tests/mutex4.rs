//! A lost wake-up leaves a thread asleep forever. `loom::model` then panics with the word `deadlock`.

use std::sync::Arc;

use loom::thread;
use mutex4::Lobby;

/// A thread in which this many players arrive, one after the other.
fn arrivals(lobby: &Arc<Lobby>, players: u32) -> thread::JoinHandle<()> {
    let lobby = Arc::clone(lobby);
    thread::spawn(move || (0..players).for_each(|_| lobby.arrive()))
}

#[test]
fn no_arrival_is_missed() {
    loom::model(|| {
        let lobby = Arc::new(Lobby::empty());
        let player = arrivals(&lobby, 1);
        assert_eq!(lobby.wait_for(1), 1, "one player arrives");
        player.join().unwrap();
    });
}

#[test]
fn one_player_is_not_enough_for_two() {
    loom::model(|| {
        let lobby = Arc::new(Lobby::empty());
        let players = arrivals(&lobby, 2);
        assert_eq!(lobby.wait_for(2), 2, "the game began too early");
        players.join().unwrap();
    });
}

#[test]
fn everyone_who_waits_is_woken() {
    loom::model(|| {
        let lobby = Arc::new(Lobby::empty());
        let spectator = Arc::clone(&lobby);
        let spectator = thread::spawn(move || spectator.wait_for(1));
        let player = arrivals(&lobby, 1);
        assert_eq!(lobby.wait_for(1), 1, "the game has its player");
        assert_eq!(spectator.join().unwrap(), 1, "and so has the spectator");
        player.join().unwrap();
    });
}

#[test]
fn a_full_lobby_is_not_waited_for() {
    loom::model(|| {
        let lobby = Lobby::empty();
        lobby.arrive();
        lobby.arrive();
        assert_eq!(lobby.wait_for(1), 2, "two players are here");
        assert_eq!(lobby.players(), 2, "and both stay");
    });
}
