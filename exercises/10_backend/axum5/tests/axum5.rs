use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::Request;
use axum5::{Station, router};
use futures_util::StreamExt;
use tokio::time::{Instant, timeout};
use tower::ServiceExt;

/// The events that a browser gets from a station.
struct Browser(BodyDataStream);

impl Browser {
    async fn connect(station: &Arc<Station>) -> Browser {
        Browser::send(station, Request::get("/tremors")).await
    }

    /// Connects a browser that has seen this event.
    async fn connect_again(station: &Arc<Station>, last_seen: &str) -> Browser {
        let request = Request::get("/tremors").header("Last-Event-ID", last_seen);
        Browser::send(station, request).await
    }

    async fn send(station: &Arc<Station>, request: axum::http::request::Builder) -> Browser {
        let request = request.body(Body::empty()).unwrap();
        let response = router(Arc::clone(station)).oneshot(request).await.unwrap();
        Browser(response.into_body().into_data_stream())
    }

    /// The next event as its lines, or `None` when the stream has ended. Waits up to a minute, on a clock that runs
    /// only while everything else waits.
    async fn next(&mut self) -> Option<Vec<String>> {
        let next = timeout(Duration::from_secs(60), self.0.next());
        let bytes = next.await.expect("something is sent within a minute")?;
        let text = String::from_utf8(bytes.unwrap().to_vec()).unwrap();
        let lines = text.lines().filter(|line| !line.is_empty());
        let mut lines: Vec<_> = lines.map(String::from).collect();
        lines.sort();
        Some(lines)
    }

    /// The `id` of the next event, as a line.
    async fn next_id(&mut self) -> String {
        let lines = self.next().await.expect("the stream goes on");
        let id = lines.iter().find(|line| line.starts_with("id:"));
        id.expect("each event has an `id`").clone()
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_has_a_number_a_name_and_data() {
    let station = Station::new();
    let mut browser = Browser::connect(&station).await;
    station.measure(4.25, "Crete");
    let lines = browser.next().await.expect("the stream goes on");
    assert_eq!(lines, ["data: 4.2 Crete", "event: tremor", "id: 1"]);
}

#[tokio::test(start_paused = true)]
async fn a_new_browser_gets_all_tremors_in_order() {
    let station = Station::new();
    station.measure(4.0, "Crete");
    station.measure(3.5, "Iceland");
    let mut browser = Browser::connect(&station).await;
    station.measure(5.5, "Chile");
    for id in ["id: 1", "id: 2", "id: 3"] {
        assert_eq!(browser.next_id().await, id);
    }
}

#[tokio::test(start_paused = true)]
async fn a_browser_that_comes_back_gets_what_it_missed() {
    let station = Station::new();
    for place in ["Crete", "Iceland", "Chile"] {
        station.measure(4.0, place);
    }
    let mut browser = Browser::connect_again(&station, "2").await;
    assert_eq!(browser.next_id().await, "id: 3");
    station.measure(3.5, "Japan");
    assert_eq!(browser.next_id().await, "id: 4");
}

#[tokio::test(start_paused = true)]
async fn an_id_that_is_not_a_number_counts_as_none() {
    let station = Station::new();
    station.measure(4.0, "Crete");
    let mut browser = Browser::connect_again(&station, "yesterday").await;
    assert_eq!(browser.next_id().await, "id: 1");
}

#[tokio::test(start_paused = true)]
async fn a_browser_that_is_too_slow_is_cut_off_and_comes_back() {
    let station = Station::new();
    let mut slow = Browser::connect(&station).await;
    for _ in 0..20 {
        station.measure(2.0, "Iceland");
    }
    assert_eq!(slow.next().await, None, "the stream ends, with a gap in it");
    let mut back = Browser::connect_again(&station, "0").await;
    assert_eq!(back.next_id().await, "id: 1", "nothing is lost");
}

#[tokio::test(start_paused = true)]
async fn a_comment_is_sent_when_nothing_happens() {
    let station = Station::new();
    let mut browser = Browser::connect(&station).await;
    let start = Instant::now();
    let lines = browser.next().await.expect("the stream goes on");
    assert!(lines[0].starts_with(':'), "this isn't a comment: {lines:?}");
    assert_eq!(start.elapsed().as_secs(), 15, "seconds until the comment");
}
