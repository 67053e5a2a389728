//! `channel(capacity)` returns a `Sender<T>`, which can be cloned, and a `Receiver<T>`. In between there's room for
//! `capacity` values. No test asks for a channel without room.
//!
//! - `sender.send(value).await` waits while the channel is full. It returns `Err(value)` if the receiver was dropped.
//!   Those that wait are woken in the order in which they began to wait.
//! - `receiver.recv().await` waits while the channel is empty. It returns `None` if all senders were dropped and nothing
//!   is left.
//!
//! A task that waits in one of the two may be cancelled at any time, even between the moment it's woken and its turn.
//! The others go on as if it had never been there.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use runtime::{Receiver, Runtime, Sender, channel};

mod support;

use support::Log;

const SECOND: Duration = Duration::from_secs(1);

/// Spawns a task that sends these values, and adds a line for each one that was taken or refused.
fn send_all(runtime: &Runtime, log: &Log, sender: Sender<u32>, values: &'static [u32]) {
    let log = log.clone();
    runtime.spawn(async move {
        for &value in values {
            match sender.send(value).await {
                Ok(()) => log.add(format!("sent {value}")),
                Err(value) => log.add(format!("refused {value}")),
            }
        }
    });
}

/// Spawns a task that receives until the channel is closed.
fn receive_all(runtime: &Runtime, log: &Log, mut receiver: Receiver<u32>) {
    let log = log.clone();
    runtime.spawn(async move {
        while let Some(value) = receiver.recv().await {
            log.add(format!("received {value}"));
        }
        log.add("closed");
    });
}

#[test]
fn values_arrive_in_their_order() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, receiver) = channel(3);
    send_all(&runtime, &Log::default(), sender, &[2, 7, 1, 8, 2, 8]);
    receive_all(&runtime, &log, receiver);
    assert_eq!(runtime.run(), 0);
    assert_eq!(
        log.lines().join(", "),
        "received 2, received 7, received 1, received 8, received 2, received 8, closed"
    );
}

#[test]
fn a_receiver_waits_for_a_value() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, receiver) = channel(1);
    receive_all(&runtime, &log, receiver);
    assert_eq!(runtime.run(), 1);
    send_all(&runtime, &log, sender, &[5]);
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["sent 5", "received 5", "closed"]);
}

#[test]
fn a_full_channel_makes_its_sender_wait() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, mut receiver) = channel(2);
    send_all(&runtime, &log, sender, &[1, 2, 3, 4]);
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        for _ in 0..2 {
            inside.sleep(SECOND).await;
            lines.add("a second later");
            assert!(receiver.recv().await.is_some());
        }
        inside.sleep(SECOND).await;
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(
        log.lines(),
        [
            "sent 1",
            "sent 2",
            "a second later",
            "sent 3",
            "a second later",
            "sent 4",
        ]
    );
}

#[test]
fn the_last_sender_closes_the_channel() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, receiver) = channel(1);
    let second = sender.clone();
    receive_all(&runtime, &log, receiver);
    drop(sender);
    assert_eq!(runtime.run(), 1, "one sender is left");
    drop(second);
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["closed"]);
}

#[test]
fn a_value_without_a_receiver_comes_back() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, receiver) = channel(1);
    drop(receiver);
    send_all(&runtime, &log, sender, &[6, 7]);
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["refused 6", "refused 7"]);
}

#[test]
fn a_sender_that_waits_gets_its_value_back() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, receiver) = channel(1);
    send_all(&runtime, &log, sender, &[1, 2]);
    assert_eq!(runtime.run(), 1, "the channel is full");
    drop(receiver);
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["sent 1", "refused 2"]);
}

#[test]
fn senders_that_wait_are_woken_in_their_order() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, receiver) = channel(1);
    for value in [&[1], &[2], &[3], &[4]] {
        send_all(&runtime, &Log::default(), sender.clone(), value);
    }
    drop(sender);
    assert_eq!(runtime.run(), 3, "one value fits");
    receive_all(&runtime, &log, receiver);
    assert_eq!(runtime.run(), 0);
    assert_eq!(
        log.lines().join(", "),
        "received 1, received 2, received 3, received 4, closed"
    );
}

#[test]
fn a_cancelled_sender_does_not_hold_up_the_next() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, mut receiver) = channel(1);
    send_all(&runtime, &log, sender.clone(), &[1]);
    let first = sender.clone();
    let waiting = runtime.spawn(async move { first.send(2).await });
    send_all(&runtime, &log, sender, &[3]);
    assert_eq!(runtime.run(), 2, "the channel is full");
    let lines = log.clone();
    runtime.spawn(async move {
        // This may wake the task that sends 2. Before its turn comes, it's cancelled.
        let mut received = receiver.recv().await;
        waiting.cancel();
        while let Some(value) = received {
            lines.add(format!("received {value}"));
            received = receiver.recv().await;
        }
    });
    assert_eq!(runtime.run(), 0);
    assert_eq!(
        log.lines(),
        ["sent 1", "received 1", "sent 3", "received 3"]
    );
}

/// Polls a future once. It isn't ready then.
async fn begin(future: impl Future) {
    let mut future = pin!(future);
    poll_fn(|context| {
        assert!(future.as_mut().poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
}

#[test]
fn a_cancelled_receiver_loses_no_value() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, mut receiver) = channel(1);
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        let mut waiting = Box::pin(receiver.recv());
        begin(waiting.as_mut()).await;
        inside.sleep(SECOND).await;
        // A value has arrived, but this one never looks.
        drop(waiting);
        lines.add(format!("{:?}", receiver.recv().await));
    });
    send_all(&runtime, &Log::default(), sender, &[5]);
    assert_eq!(runtime.run(), 0);
    assert_eq!(log.lines(), ["Some(5)"]);
}

#[test]
fn a_receiver_can_move_to_another_task() {
    let (runtime, log) = (Runtime::new(), Log::default());
    let (sender, mut receiver) = channel(1);
    let (inside, lines) = (runtime.clone(), log.clone());
    runtime.spawn(async move {
        begin(receiver.recv()).await;
        receive_all(&inside, &lines, receiver);
    });
    assert_eq!(runtime.run(), 1, "the second task waits");
    send_all(&runtime, &Log::default(), sender, &[5]);
    assert_eq!(runtime.run(), 0, "the value wakes the task that waits now");
    assert_eq!(log.lines(), ["received 5", "closed"]);
}
