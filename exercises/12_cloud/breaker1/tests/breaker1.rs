use std::time::Duration;

use breaker1::{Breaker, Refused};
use tokio::time::{advance, sleep, timeout};

const SECOND: Duration = Duration::from_secs(1);

async fn succeed(breaker: &Breaker) -> Result<&'static str, Refused<&'static str>> {
    breaker.call(async || Ok("Vega")).await
}

async fn fail(breaker: &Breaker) -> Result<&'static str, Refused<&'static str>> {
    breaker.call(async || Err("no catalog")).await
}

/// A breaker that has just opened.
async fn open() -> Breaker {
    let breaker = Breaker::default();
    for _ in 0..3 {
        let failed = fail(&breaker).await;
        assert_eq!(failed, Err(Refused::Failed("no catalog")));
    }
    breaker
}

#[tokio::test(start_paused = true)]
async fn a_closed_breaker_lets_calls_through() {
    let breaker = Breaker::default();
    assert_eq!(succeed(&breaker).await, Ok("Vega"));
    for _ in 0..2 {
        let failed = fail(&breaker).await;
        assert_eq!(failed, Err(Refused::Failed("no catalog")));
    }
    assert_eq!(
        succeed(&breaker).await,
        Ok("Vega"),
        "two failures aren't three"
    );
}

#[tokio::test(start_paused = true)]
async fn three_failures_in_a_row_open_it() {
    let breaker = open().await;
    let mut called = false;
    let refused = breaker
        .call(async || {
            called = true;
            Ok::<_, &str>("Vega")
        })
        .await;
    assert_eq!(refused, Err(Refused::Open));
    assert!(!called, "the call was made");
}

#[tokio::test(start_paused = true)]
async fn a_success_starts_counting_again() {
    let breaker = Breaker::default();
    for _ in 0..3 {
        assert!(fail(&breaker).await.is_err());
        assert!(fail(&breaker).await.is_err());
        assert_eq!(succeed(&breaker).await, Ok("Vega"));
    }
}

#[tokio::test(start_paused = true)]
async fn it_stays_open_for_ten_seconds() {
    let breaker = open().await;
    advance(SECOND * 9).await;
    assert_eq!(succeed(&breaker).await, Err(Refused::Open));
    advance(SECOND).await;
    assert_eq!(succeed(&breaker).await, Ok("Vega"));
}

#[tokio::test(start_paused = true)]
async fn a_probe_that_succeeds_closes_it() {
    let breaker = open().await;
    advance(SECOND * 10).await;
    assert_eq!(succeed(&breaker).await, Ok("Vega"));
    for _ in 0..2 {
        let failed = fail(&breaker).await;
        assert_eq!(
            failed,
            Err(Refused::Failed("no catalog")),
            "it counts from zero"
        );
    }
    assert_eq!(succeed(&breaker).await, Ok("Vega"));
}

#[tokio::test(start_paused = true)]
async fn a_probe_that_fails_opens_it_again() {
    let breaker = open().await;
    advance(SECOND * 10).await;
    let slow = breaker.call(async || {
        sleep(SECOND * 4).await;
        Err::<&str, _>("no catalog")
    });
    assert_eq!(slow.await, Err(Refused::Failed("no catalog")));
    advance(SECOND * 9).await;
    let early = succeed(&breaker).await;
    assert_eq!(
        early,
        Err(Refused::Open),
        "ten seconds begin with the failure"
    );
    advance(SECOND).await;
    assert_eq!(succeed(&breaker).await, Ok("Vega"));
}

#[tokio::test(start_paused = true)]
async fn only_one_probe_runs_at_a_time() {
    let breaker = open().await;
    advance(SECOND * 10).await;
    let probe = breaker.call(async || {
        sleep(SECOND * 2).await;
        Ok::<_, &str>("Vega")
    });
    let other = async {
        sleep(SECOND).await;
        succeed(&breaker).await
    };
    let (probe, other) = tokio::join!(probe, other);
    assert_eq!(probe, Ok("Vega"));
    assert_eq!(
        other,
        Err(Refused::Open),
        "a second call was made meanwhile"
    );
}

/// A breaker that opened a second ago, while a slow call was being made. That call has just ended.
async fn straggler(answer: Result<&'static str, &'static str>) -> Breaker {
    let breaker = Breaker::default();
    let slow = breaker.call(async || {
        sleep(SECOND * 2).await;
        answer
    });
    let others = async {
        sleep(SECOND).await;
        for _ in 0..3 {
            let failed = fail(&breaker).await;
            assert_eq!(failed, Err(Refused::Failed("no catalog")));
        }
    };
    let (slow, ()) = tokio::join!(slow, others);
    assert_eq!(slow, answer.map_err(Refused::Failed), "it was made");
    breaker
}

#[tokio::test(start_paused = true)]
async fn a_success_that_began_before_it_opened_does_not_close_it() {
    let breaker = straggler(Ok("Vega")).await;
    assert_eq!(
        succeed(&breaker).await,
        Err(Refused::Open),
        "only a probe closes it"
    );
    advance(SECOND * 9).await;
    assert_eq!(succeed(&breaker).await, Ok("Vega"));
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_began_before_it_opened_does_not_keep_it_open() {
    let breaker = straggler(Err("too slow")).await;
    advance(SECOND * 9).await;
    assert_eq!(
        succeed(&breaker).await,
        Ok("Vega"),
        "ten seconds begin when it opens"
    );
}

#[tokio::test(start_paused = true)]
async fn calls_run_at_the_same_time() {
    let breaker = Breaker::default();
    let slow = || {
        breaker.call(async || {
            sleep(SECOND).await;
            Ok::<_, &str>("Vega")
        })
    };
    let both = timeout(SECOND * 3 / 2, async { tokio::join!(slow(), slow()) }).await;
    assert_eq!(
        both,
        Ok((Ok("Vega"), Ok("Vega"))),
        "one waited for the other"
    );
}

#[tokio::test(start_paused = true)]
async fn a_probe_that_hangs_keeps_others_out_for_ten_seconds() {
    let breaker = open().await;
    advance(SECOND * 10).await;
    let hanging = breaker.call(async || {
        sleep(SECOND * 100).await;
        Ok::<_, &str>("Vega")
    });
    let others = async {
        sleep(SECOND * 9).await;
        let early = succeed(&breaker).await;
        sleep(SECOND).await;
        (early, succeed(&breaker).await)
    };
    let (_, (early, late)) = tokio::join!(hanging, others);
    assert_eq!(early, Err(Refused::Open), "the probe is still new");
    assert_eq!(late, Ok("Vega"), "the probe has had its ten seconds");
}

#[tokio::test(start_paused = true)]
async fn a_probe_that_is_dropped_is_not_the_last_one() {
    let breaker = open().await;
    advance(SECOND * 10).await;
    let endless = breaker.call(async || {
        sleep(SECOND * 100).await;
        Ok::<_, &str>("Vega")
    });
    timeout(SECOND, endless)
        .await
        .expect_err("it takes too long");
    assert_eq!(succeed(&breaker).await, Err(Refused::Open));
    advance(SECOND * 9).await;
    assert_eq!(succeed(&breaker).await, Ok("Vega"), "the next probe is due");
}
