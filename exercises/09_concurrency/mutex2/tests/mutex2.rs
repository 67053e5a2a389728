//! `loom::model` runs its closure once for each order in which its threads can take turns. If all
//! threads wait for each other in one of them, it panics with the word `deadlock`.

use std::sync::Arc;

use loom::thread;
use mutex2::Ranking;

/// Two threads ask for a rank at the same time. Returns what they got.
fn ask_at_once(ranking: &Arc<Ranking>, players: [&'static str; 2]) -> [usize; 2] {
    let other = Arc::clone(ranking);
    let [first, second] = players;
    let other = thread::spawn(move || other.rank(second));
    [ranking.rank(first), other.join().unwrap()]
}

#[test]
fn a_new_player_gets_the_last_rank() {
    loom::model(|| {
        let ranking = Ranking::of(&["Judit", "Vera"]);
        assert_eq!(ranking.rank("Nona"), 3, "behind Judit and Vera");
        assert_eq!(ranking.players(), ["Judit", "Vera", "Nona"]);
    });
}

#[test]
fn known_players_keep_their_ranks() {
    loom::model(|| {
        let ranking = Arc::new(Ranking::of(&["Judit", "Vera"]));
        assert_eq!(ask_at_once(&ranking, ["Judit", "Vera"]), [1, 2]);
        assert_eq!(ranking.players(), ["Judit", "Vera"], "someone was added");
    });
}

#[test]
fn a_new_player_who_is_asked_for_twice_joins_once() {
    loom::model(|| {
        let ranking = Arc::new(Ranking::of(&["Judit"]));
        let ranks = ask_at_once(&ranking, ["Nona", "Nona"]);
        assert_eq!(ranking.players(), ["Judit", "Nona"], "players of the club");
        assert_eq!(ranks, [2, 2], "one player, one rank");
    });
}

#[test]
fn two_new_players_get_two_ranks() {
    loom::model(|| {
        let ranking = Arc::new(Ranking::of(&[]));
        let mut ranks = ask_at_once(&ranking, ["Nona", "Maia"]);
        ranks.sort();
        assert_eq!(ranks, [1, 2], "first come, first ranked");
    });
}
