use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use tokio1::ask_all;

type Station = Pin<Box<dyn Future<Output = String> + Send>>;

/// A station that answers after this many seconds. Tokio's clock is paused in these tests: it jumps to the
/// next event when all tasks wait.
fn station(name: &'static str, seconds: u64) -> Station {
    Box::pin(async move {
        sleep(Duration::from_secs(seconds)).await;
        String::from(name)
    })
}

fn broken() -> Station {
    Box::pin(async { panic!("this station is broken, which is part of the test") })
}

#[tokio::test(start_paused = true)]
async fn the_fastest_station_comes_first() {
    let stations = vec![station("peak", 3), station("lake", 1), station("city", 2)];
    assert_eq!(ask_all(stations).await, ["lake", "city", "peak"]);
}

#[tokio::test(start_paused = true)]
async fn all_stations_take_no_longer_than_the_slowest() {
    let start = Instant::now();
    ask_all(vec![station("peak", 60), station("lake", 60)]).await;
    assert_eq!(start.elapsed().as_secs(), 60, "a station had to wait");
}

#[tokio::test(start_paused = true)]
async fn a_broken_station_is_left_out() {
    let stations = vec![station("peak", 2), broken(), station("lake", 1)];
    assert_eq!(ask_all(stations).await, ["lake", "peak"]);
}

#[tokio::test(start_paused = true)]
async fn tasks_end_when_the_question_is_given_up() {
    let still_asked = Arc::new(());
    let held = Arc::clone(&still_asked);
    let slow: Station = Box::pin(async move {
        sleep(Duration::from_secs(100)).await;
        drop(held);
        String::from("too late")
    });
    let answers = timeout(Duration::from_secs(1), ask_all(vec![slow])).await;
    assert!(answers.is_err(), "the station takes longer than that");
    sleep(Duration::from_secs(1)).await;
    let owners = Arc::strong_count(&still_asked);
    assert_eq!(owners, 1, "a task goes on although its answer isn't needed");
}
