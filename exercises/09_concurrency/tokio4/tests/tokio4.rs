use std::future::pending;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};
use tokio4::{GRACE, serve};

type Game = Pin<Box<dyn Future<Output = u32> + Send>>;

/// A game that takes this many seconds, which is also its score. Tokio's clock is paused in these tests.
fn game(seconds: u32) -> Game {
    Box::pin(async move {
        sleep(Duration::from_secs(seconds.into())).await;
        seconds
    })
}

/// Plays these games, and shuts down after five seconds. Returns the scores, and the seconds it took.
async fn play(games: Vec<Game>) -> (Vec<u32>, u64) {
    let start = Instant::now();
    let (sender, receiver) = mpsc::channel(9);
    for game in games {
        sender.send(game).await.unwrap();
    }
    let scores = serve(receiver, sleep(Duration::from_secs(5))).await;
    (scores, start.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn a_running_game_is_played_to_its_end() {
    let (scores, seconds) = play(vec![game(12), game(3), game(8)]).await;
    assert_eq!(scores, [3, 8, 12], "a game was lost");
    assert_eq!(seconds, 12, "the server ends with its last game");
}

#[tokio::test(start_paused = true)]
async fn a_game_that_takes_too_long_is_given_up() {
    let (scores, seconds) = play(vec![game(4), game(100), game(7)]).await;
    assert_eq!(scores, [4, 7], "scores of other games count");
    assert_eq!(seconds, 5 + GRACE.as_secs());
}

#[tokio::test(start_paused = true)]
async fn a_game_that_panics_does_not_end_the_others() {
    let broken: Game = Box::pin(async {
        sleep(Duration::from_secs(6)).await;
        panic!("a draw, which is part of the test")
    });
    let (scores, _) = play(vec![broken, game(7)]).await;
    assert_eq!(scores, [7], "only the broken game has no score");
}

#[tokio::test(start_paused = true)]
async fn no_game_is_accepted_after_the_signal() {
    let (sender, receiver) = mpsc::channel(9);
    sender.send(game(8)).await.unwrap();
    let server = tokio::spawn(serve(receiver, sleep(Duration::from_secs(5))));
    sleep(Duration::from_secs(6)).await;
    assert!(
        sender.send(game(1)).await.is_err(),
        "the door must be closed"
    );
    assert_eq!(server.await.unwrap(), [8], "the game that was running");
}

#[tokio::test(start_paused = true)]
async fn no_game_is_left_running() {
    let playing = Arc::new(());
    let held = Arc::clone(&playing);
    let endless: Game = Box::pin(async move {
        let _held = held;
        pending().await
    });
    play(vec![endless]).await;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(Arc::strong_count(&playing), 1, "a game was not aborted");
}

#[tokio::test(start_paused = true)]
async fn without_new_games_the_server_ends_with_the_last_one() {
    let (sender, receiver) = mpsc::channel(9);
    sender.send(game(2)).await.unwrap();
    drop(sender);
    assert_eq!(serve(receiver, pending()).await, [2]);
}
