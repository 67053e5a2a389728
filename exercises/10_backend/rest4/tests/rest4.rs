use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::Request;
use rest4::{Bank, router};
use tokio::join;
use tokio::time::timeout;
use tower::ServiceExt;

/// A musician, with a clock that runs only while everything waits.
struct Musician {
    bank: Arc<Bank>,
    router: axum::Router,
}

impl Musician {
    fn with(bank: Bank) -> Musician {
        let bank = Arc::new(bank);
        let router = router(Arc::clone(&bank));
        Musician { bank, router }
    }

    fn new() -> Musician {
        Musician::with(Bank::default())
    }

    /// Sends a tip, and returns the status and the text of the answer.
    async fn tip(&self, key: &str, cents: &str) -> (u16, String) {
        let request = Request::post("/tips").header("Idempotency-Key", key);
        self.send(request, cents).await
    }

    async fn send(&self, request: axum::http::request::Builder, body: &str) -> (u16, String) {
        let request = request.body(Body::from(body.to_owned())).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), 1000).await.unwrap();
        (status, String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn paid(number: u32) -> (u16, String) {
    (201, number.to_string())
}

#[tokio::test(start_paused = true)]
async fn a_repeated_tip_is_paid_once() {
    let musician = Musician::new();
    assert_eq!(musician.tip("a", "250").await, paid(1));
    assert_eq!(musician.tip("b", "100").await, paid(2));
    assert_eq!(musician.tip("a", "250").await, paid(1), "the same answer");
    assert_eq!(musician.bank.payments(), [250, 100]);
}

#[tokio::test(start_paused = true)]
async fn two_keys_are_two_tips() {
    let musician = Musician::new();
    musician.tip("a", "250").await;
    musician.tip("b", "250").await;
    assert_eq!(musician.bank.payments(), [250, 250]);
}

#[tokio::test(start_paused = true)]
async fn a_repetition_waits_for_the_first_request() {
    let musician = Musician::new();
    let (first, second) = join!(musician.tip("a", "250"), musician.tip("a", "250"));
    assert_eq!((first, second), (paid(1), paid(1)));
    assert_eq!(musician.bank.payments(), [250]);
}

#[tokio::test(start_paused = true)]
async fn guests_do_not_wait_for_each_other() {
    let musician = Musician::new();
    let both = async { join!(musician.tip("a", "250"), musician.tip("b", "100")) };
    let in_time = timeout(Duration::from_secs(3), both).await;
    in_time.expect("one payment takes 2 seconds, and so do two at the same time");
}

#[tokio::test(start_paused = true)]
async fn a_key_belongs_to_one_amount() {
    let musician = Musician::new();
    musician.tip("a", "250").await;
    assert_eq!(musician.tip("a", "900").await.0, 422);
    assert_eq!(musician.bank.payments(), [250]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_payment_can_be_repeated() {
    let musician = Musician::with(Bank::failing(1));
    assert_eq!(musician.tip("a", "250").await.0, 502);
    assert_eq!(musician.tip("a", "250").await, paid(1));
}

#[tokio::test(start_paused = true)]
async fn a_cut_off_tip_can_be_repeated() {
    let musician = Musician::new();
    let cut_off = timeout(Duration::from_secs(1), musician.tip("a", "250"));
    assert!(cut_off.await.is_err(), "a payment takes 2 seconds");
    let again = timeout(Duration::from_secs(9), musician.tip("a", "250"));
    let answer = again.await.expect("the key isn't blocked");
    assert_eq!(answer, paid(1));
}

#[tokio::test(start_paused = true)]
async fn a_tip_needs_a_key_and_cents() {
    let musician = Musician::new();
    let without_key = musician.send(Request::post("/tips"), "250").await;
    assert_eq!(without_key.0, 400, "without a key");
    assert_eq!(musician.tip("a", "a lot").await.0, 400, "without a number");
    assert!(musician.bank.payments().is_empty());
}

#[tokio::test(start_paused = true)]
async fn another_musician_has_other_tips() {
    let (first, second) = (Musician::new(), Musician::new());
    first.tip("a", "250").await;
    assert_eq!(second.tip("a", "100").await, paid(1));
}
