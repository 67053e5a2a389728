use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;

use async_channels1::{BUFFER, Picture, fly};
use tokio::time::sleep;

/// Takes this many pictures, numbered from 0, and counts them.
fn camera(pictures: u32, taken: &Arc<AtomicU32>) -> impl FnMut() -> Option<Picture> + Send + use<> {
    let taken = Arc::clone(taken);
    move || {
        if taken.load(Relaxed) == pictures {
            return None;
        }
        Some(Picture(taken.fetch_add(1, Relaxed)))
    }
}

/// Waits until all other tasks wait too. Tokio's clock is paused in these tests.
async fn a_while() {
    sleep(Duration::from_secs(1)).await;
}

#[tokio::test(start_paused = true)]
async fn the_camera_waits_when_the_buffer_is_full() {
    let taken = Arc::default();
    let camera = camera(1000, &taken);
    fly(camera, async |_| {
        a_while().await;
        // One is being sent, four are in the channel, and one waits for room.
        let most = 1 + BUFFER as u32 + 1;
        assert_eq!(
            taken.load(Relaxed),
            most,
            "pictures taken during the first one"
        );
        false
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn all_pictures_are_sent_in_order() {
    let mut received = Vec::new();
    let sent = fly(camera(20, &Arc::default()), async |picture| {
        a_while().await;
        received.push(picture.0);
        true
    })
    .await;
    assert!(received.into_iter().eq(0..20), "a picture is missing");
    assert_eq!(sent, 20);
}

#[tokio::test(start_paused = true)]
async fn the_camera_stops_when_the_radio_fails() {
    let taken = Arc::default();
    let sent = fly(camera(1000, &taken), async |picture| {
        a_while().await;
        picture.0 < 2
    })
    .await;
    assert_eq!(sent, 2, "the third one was not sent");
    let taken = taken.load(Relaxed);
    assert!(taken < 20, "{taken} pictures were taken for a broken radio");
}
