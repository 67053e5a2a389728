use std::cell::RefCell;
use std::time::Duration;

use retries1::{Failure, retry};
use tokio::time::{Instant, sleep};

const LONG: Duration = Duration::from_secs(3600);

/// A service that is busy for the first calls, and the times of all calls, in milliseconds.
struct Service {
    busy: usize,
    takes: Duration,
    start: Instant,
    calls: RefCell<Vec<u128>>,
}

fn busy_for(busy: usize) -> Service {
    Service {
        busy,
        takes: Duration::ZERO,
        start: Instant::now(),
        calls: RefCell::default(),
    }
}

impl Service {
    async fn call(&self) -> Result<&'static str, Failure> {
        let time = self.start.elapsed().as_millis();
        self.calls.borrow_mut().push(time);
        sleep(self.takes).await;
        if self.calls.borrow().len() > self.busy {
            Ok("440 Hz")
        } else {
            Err(Failure::Busy)
        }
    }
}

#[tokio::test(start_paused = true)]
async fn waits_grow_up_to_a_limit() {
    let service = busy_for(7);
    let answer = retry(async || service.call().await, |longest| longest, LONG).await;
    assert_eq!(answer, Ok("440 Hz"));
    let calls = service.calls.take();
    assert_eq!(calls, [0, 100, 300, 700, 1500, 3100, 5100, 7100]);
}

#[tokio::test(start_paused = true)]
async fn the_jitter_decides_within_the_limits() {
    let service = busy_for(3);
    let half = |longest| longest / 2;
    let answer = retry(async || service.call().await, half, LONG).await;
    assert_eq!(answer, Ok("440 Hz"));
    assert_eq!(service.calls.take(), [0, 50, 150, 350]);
}

#[tokio::test(start_paused = true)]
async fn an_outage_may_be_long() {
    let service = busy_for(100);
    let answer = retry(async || service.call().await, |longest| longest, LONG).await;
    assert_eq!(answer, Ok("440 Hz"));
    let last = *service.calls.borrow().last().unwrap();
    assert_eq!(last, 3100 + 95 * 2000);
}

#[tokio::test(start_paused = true)]
async fn patience_may_be_endless() {
    let service = busy_for(5);
    let endless = Duration::MAX;
    let answer = retry(async || service.call().await, |longest| longest, endless).await;
    assert_eq!(answer, Ok("440 Hz"));
}

#[tokio::test(start_paused = true)]
async fn another_failure_is_final() {
    let mut calls = 0;
    let wrong = async || {
        calls += 1;
        Err::<(), _>(Failure::Wrong)
    };
    assert_eq!(
        retry(wrong, |longest| longest, LONG).await,
        Err(Failure::Wrong)
    );
    assert_eq!(calls, 1, "the service was asked again");
}

#[tokio::test(start_paused = true)]
async fn a_failure_after_busy_ones_is_final_too() {
    let mut calls = 0;
    let attempt = async || {
        calls += 1;
        Err::<(), _>(if calls < 3 {
            Failure::Busy
        } else {
            Failure::Wrong
        })
    };
    assert_eq!(
        retry(attempt, |longest| longest, LONG).await,
        Err(Failure::Wrong)
    );
    assert_eq!(calls, 3);
}

#[tokio::test(start_paused = true)]
async fn it_gives_up_instead_of_waiting_too_long() {
    let service = busy_for(100);
    let patience = Duration::from_millis(699);
    let answer = retry(async || service.call().await, |longest| longest, patience).await;
    assert_eq!(answer, Err(Failure::Busy));
    assert_eq!(service.calls.take(), [0, 100, 300]);
    let end = service.start.elapsed().as_millis();
    assert_eq!(end, 300, "it waited although there was no use");
}

#[tokio::test(start_paused = true)]
async fn a_wait_may_end_with_the_patience() {
    let service = busy_for(3);
    let patience = Duration::from_millis(700);
    let answer = retry(async || service.call().await, |longest| longest, patience).await;
    assert_eq!(answer, Ok("440 Hz"));
}

#[tokio::test(start_paused = true)]
async fn what_counts_is_the_wait_that_the_jitter_returns() {
    let service = busy_for(100);
    let patience = Duration::from_millis(350);
    let half = |longest| longest / 2;
    let answer = retry(async || service.call().await, half, patience).await;
    assert_eq!(answer, Err(Failure::Busy));
    assert_eq!(service.calls.take(), [0, 50, 150, 350]);
}

#[tokio::test(start_paused = true)]
async fn slow_attempts_use_up_the_patience() {
    let mut service = busy_for(100);
    service.takes = Duration::from_millis(250);
    let patience = Duration::from_millis(640);
    let answer = retry(async || service.call().await, |longest| longest, patience).await;
    assert_eq!(answer, Err(Failure::Busy));
    assert_eq!(service.calls.take(), [0, 350]);
}
